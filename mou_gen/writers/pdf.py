"""The Document as PDF/A-3a and PDF/UA-1 with WeasyPrint.

Importing this module imports WeasyPrint. What it would log and pass over is an error here:
a lawyer does not read logs. Nothing can be read but the fonts, and no network is asked.
"""

from __future__ import annotations

import ctypes.util
import io
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname
from weakref import WeakKeyDictionary

from mou_gen import inputs
from mou_gen.document import Document
from mou_gen.errors import InputError, OutputError
from mou_gen.messages import _
from mou_gen.theme import Theme
from mou_gen.writers.attachment import EmbeddedFile, attachment_of, data_file_of
from mou_gen.writers.glyphs import without_glyph
from mou_gen.writers.html import write_html
from mou_gen.writers.imprint import with_imprint
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.style import style_sheet
from mou_gen.writers.xmp import packet

_NO_FONTS = Path(__file__).with_name("fonts.conf")


@contextmanager
def _no_system_fonts() -> Iterator[None]:
    """Hide the fonts of the system, from this process alone and only while one asks for them."""
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(_NO_FONTS)
    try:
        yield
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


@contextmanager
def _no_library_search() -> Iterator[None]:
    """Keep cffi from asking gcc and ldconfig for names that Linux does not use: half the time."""
    find = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None  # noqa: ARG005
    try:
        yield
    finally:
        ctypes.util.find_library = find


try:
    with (
        _no_system_fonts(),
        _no_library_search(),
        warnings.catch_warnings(action="ignore"),
        redirect_stdout(io.StringIO()),
    ):
        import pydyf
        from weasyprint import CSS, HTML, Attachment
        from weasyprint.formatting_structure import boxes
        from weasyprint.pdf import fonts as pdf_fonts
        from weasyprint.pdf import tags
        from weasyprint.pdf.stream import Stream
        from weasyprint.text.ffi import (
            ffi,
            fontconfig,
            gobject,
            harfbuzz,
            harfbuzz_subset,
            pango,
            pangoft2,
        )
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import FatalURLFetchingError, URLFetcher

        # Fontconfig loads its own configuration here and now. Pango would have a thread of its own
        # do it, at a moment when the fonts of the system may no longer be hidden.
        fontconfig.FcConfigGetFonts(ffi.NULL, fontconfig.FcSetSystem)

        # cffi unloads a library with the last reference to it, which is when Python ends. A thread
        # of Pango may still be ending in there, and crash. With one reference more they stay.
        for library in (fontconfig, gobject, harfbuzz, harfbuzz_subset, pango, pangoft2):
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(library))
except OSError as error:
    raise OutputError(
        _(
            "PDF files need the Pango library, which cannot be loaded: {error}\n"
            "    on Debian or Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
            error=error,
        )
    ) from error


@cache
def native() -> dict[str, str]:
    """Return the releases of the libraries of the system that the bytes of a PDF depend on."""
    # WeasyPrint only asks HarfBuzz whether it is new enough
    ffi.cdef("const char *hb_version_string(void);")
    return {
        "Pango": str(pango.pango_version()),
        "HarfBuzz": ffi.string(harfbuzz.hb_version_string()).decode(),
        "libharfbuzz-subset": "installed" if harfbuzz_subset else "",
    }


def write_pdf(document: Document, theme: Theme, fonts: Path, said: bytes | None = None) -> bytes:
    """Return *document* as `printed` does, in the look of *theme*."""
    return printed(OutgoingDocument(document, theme), fonts, said)


def printed(outgoing: OutgoingDocument, fonts: Path, said: bytes | None) -> bytes:
    """Return *outgoing* as PDF, the same bytes for the same input.

    *said* is what it prints, as a file of data that it is to carry; None for nothing.

    Raises:
        InputError: the font has no glyph for a character, at the line of the data it is from.
        OutputError: a font, or an emblem is missing, or WeasyPrint complains.
    """
    document, laid = outgoing.document, outgoing.laid.spaced()
    file = attachment_of(document, said)
    css = _parsed(style_sheet(document, laid.theme, fonts), fonts)
    html = HTML(string=write_html(document, laid), url_fetcher=OnlyBelow(fonts))
    glyphs: set[str] = set()

    def finish(pages: Any, pdf: Any) -> None:
        glyphs.update(chr(code) for font in pages.fonts.values() for code in font.missing)
        _complete(pages, pdf)

    # WeasyPrint leaves its colour profile open
    quiet = warnings.catch_warnings(action="ignore", category=ResourceWarning)
    with _complaints() as complaints, quiet:
        try:
            data: bytes = html.write_pdf(
                stylesheets=[css],
                font_config=_font_configuration(fonts),
                pdf_variant="pdf/a-3a",
                attachments=[_attachment(file)] if file else [],
                finisher=finish,
            )
        except FatalURLFetchingError as error:
            raise OutputError(f"{document.file}: {error.__cause__}") from error
    if glyphs:
        raise InputError(without_glyph(document, laid.theme.pdf_font, glyphs))
    if complaints:
        told = "; ".join(complaints)
        raise OutputError(
            _("{file}: the PDF is not valid: {complaints}", file=document.file, complaints=told)
        )
    return data


def write(outgoing: OutgoingDocument, fonts: Path, carries: bool) -> bytes:
    """Return *outgoing* as PDF, with the line by which it is known, and its data if it *carries* them."""
    data = data_file_of(outgoing.document) if carries else None
    return with_imprint(printed(outgoing, fonts, data))


def _attachment(file: EmbeddedFile) -> Any:
    return Attachment(
        string=file.data,
        name=file.name,
        description=file.description,
        created=file.date,
        modified=file.date,
        relationship="Source",
        url_fetcher=OnlyBelow(),
    )


class OnlyBelow(URLFetcher):  # type: ignore[misc]
    """Reads files below the given folders and `data:` URLs of up to 2 MB; nothing else."""

    def __init__(self, *folders: Path, data_limit: int = 2_000_000) -> None:
        super().__init__(
            allowed_protocols={"file", "data"}, allow_redirects=False, fail_on_errors=True
        )
        self._folders = [inputs.real_path(folder) for folder in folders]
        self._data_limit = data_limit

    def fetch(self, url: str, headers: Any = None) -> Any:
        """Return the response for *url*; WeasyPrint makes any error of it a fatal one."""
        parts = urlsplit(url)
        if parts.scheme == "data":
            if len(url) > self._data_limit:
                raise ValueError(_("a data: URL of {n} characters is too long", n=len(url)))
            return super().fetch(url, headers)
        # file://host/ would ask a name server
        if parts.scheme != "file" or parts.netloc:
            raise ValueError(_("{url} is not a local file", url=url))
        path = inputs.real_path(Path(url2pathname(parts.path)))
        if not any(path.is_relative_to(folder) for folder in self._folders):
            raise ValueError(_("{path} is outside the permitted folders", path=path))
        return super().fetch(path.as_uri(), headers)


def _font_configuration(fonts: Path) -> Any:
    """Return the one configuration for the files in *fonts*; reading them takes a while."""
    if fonts not in _font_configurations:
        with _no_system_fonts():
            _font_configurations[fonts] = FontConfiguration()
    return _font_configurations[fonts]


_font_configurations: dict[Path, Any] = {}


@lru_cache(maxsize=16)
def _parsed(css: str, fonts: Path) -> Any:
    return CSS(string=css, font_config=_font_configuration(fonts), url_fetcher=OnlyBelow(fonts))


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collect what WeasyPrint only logs.

    The handler does not raise: drawing a picture would swallow that.
    """
    found: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            # without HarfBuzz-Subset the PDF is slower, not wrong
            if "HarfBuzz-Subset" not in record.getMessage():
                found.append(record.getMessage())

    logger, collector = logging.getLogger("weasyprint"), Collector(logging.WARNING)
    logger.addHandler(collector)
    try:
        yield found
    finally:
        logger.removeHandler(collector)


# ---- what WeasyPrint leaves out


def _complete(pages: Any, pdf: Any) -> None:
    """Finish *pdf*: its metadata, the scope of header cells, the boxes of pictures."""
    xmp = pdf.objects[int(pdf.catalog["Metadata"].split()[0])]
    # uncompressed, so that any program finds it
    xmp.stream, xmp.compress = [_packet(pages.metadata, pdf.info["Producer"].string)], False
    if "AF" in pdf.catalog:
        # WeasyPrint names each file twice
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))
    height = pages.pages[0].height
    for item in (o for o in pdf.objects if isinstance(o, dict)):
        if item.get("S") == "/TH":
            item["A"]["Scope"] = "/Column"
        elif item.get("S") == "/Figure":
            # in points from below, not in pixels from above
            x1, y1, x2, y2 = item["A"]["BBox"]
            box = (x1, height - y2, x2, height - y1)
            item["A"]["BBox"] = pydyf.Array(0.75 * n for n in box)


def _packet(metadata: Any, producer: str) -> bytes:
    return packet(
        title=metadata.title,
        author=metadata.authors[0] if metadata.authors else "",
        creator_tool=metadata.generator,
        producer=producer,
        created=metadata.created,
        modified=metadata.modified,
    )


_MARGINS = ("initial", "running", "foot", "margin")
_build_box_tree, _marked = tags._build_box_tree, Stream.marked
_first_page: WeakKeyDictionary[Any, int] = WeakKeyDictionary()
"""Where the name of each column was printed first, as the id of the page's stream."""


def _with_language(box: Any, parent: Any, pdf: Any, *rest: Any) -> Iterator[Any]:
    """Build the tags below *box*, each with its language; the furniture of pages has none."""
    marked = rest[-1]
    repeated = _has_class(box, "names") and not any(kid in marked for kid in box.descendants())
    if repeated or isinstance(box, boxes.MarginBox):
        return
    for element in _build_box_tree(box, parent, pdf, *rest):
        if element["S"] == "/P" and not element["K"]:
            # a cell of a row that goes on, itself at its end on the page before
            continue
        if (language := box.style["lang"]) and language != pdf.catalog["Lang"].string:
            element["Lang"] = pydyf.String(language)
        yield element


@contextmanager
def _marked_or_artifact(stream: Any, box: Any, tag: str) -> Iterator[None]:
    """Mark the furniture of pages as artifacts: their margins, and names of columns repeated."""
    if stream._tags is None or not _is_furniture(stream, box):
        with _marked(stream, box, tag):
            yield
        return
    upper = box.position_y < stream.page_rectangle[3] / 2
    subtype = "/Header" if upper else "/Footer"
    kind = pydyf.Dictionary({"Type": "/Pagination", "Subtype": subtype})
    stream.begin_marked_content("Artifact", kind)
    yield
    stream.end_marked_content()


def _is_furniture(stream: Any, box: Any) -> bool:
    if _has_class(box, "name"):
        return _first_page.setdefault(box.element, id(stream)) != id(stream)
    # text of the margins comes from the style sheet, but for the boxes for initials and redlines
    return box.element is None or any(_has_class(box, name) for name in _MARGINS)


def _has_class(box: Any, name: str) -> bool:
    return box.element is not None and box.element.get("class") == name


tags._build_box_tree, Stream.marked = _with_language, _marked_or_artifact
# without HarfBuzz-Subset it is fontTools that cuts the fonts, and stamps them with the time
pdf_fonts.TTFont = partial(pdf_fonts.TTFont, recalcTimestamp=False)
