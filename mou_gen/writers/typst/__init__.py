"""The Document as PDF/A-3a and PDF/UA-1 with Typst, fast and without system libraries.

Importing this module imports Typst. `document.typ` sets the pages; the words reach it as JSON, so
that none of them can be markup. What Typst only warns of is an error here.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import UTC
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from mou_gen.data.pictures import printable_picture
from mou_gen.document import Blank, Document, printed_words
from mou_gen.errors import InputError, OutputError
from mou_gen.inputs import contents
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.theme import Theme
from mou_gen.writers.attachment import EmbeddedFile, attachment_date, attachment_of, data_file_of
from mou_gen.writers.glyphs import without_glyph
from mou_gen.writers.imprint import with_imprint
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.page import Page
from mou_gen.writers.shapes import fill_lead_pt, head_lines
from mou_gen.writers.style import FACES, draft_mark, font_file
from mou_gen.writers.typst.body import as_data, margin

try:
    import typst
except ImportError as error:
    raise OutputError(
        _('the engine `typst` is not installed\n    install it: pip install "mou-gen[typst]"')
    ) from error

_PAGES, _MAIN = Path(__file__).parent, "document.typ"
_STANDARDS = ["a-3a", "ua-1"]
_NOT_SHOWN = expression(r'^error: .*"(.+?)".* font ', re.MULTILINE)
"""How Typst says that a font has no glyph for a letter and the marks on it."""
_ESCAPED = expression(r"\\u\{([0-9a-f]+)\}")


def compile_pdf(document: Document, theme: Theme, fonts: Path, said: bytes | None = None) -> bytes:
    """Return *document* as `compiled` does, in the look of *theme*."""
    return compiled(OutgoingDocument(document, theme), fonts, said)


def compiled(outgoing: OutgoingDocument, fonts: Path, said: bytes | None) -> bytes:
    """Return *outgoing* as PDF, the same bytes for the same input.

    *said* is what it prints, as a file of data that it is to carry; None for nothing.

    Raises:
        InputError: the font has no glyph for a character, at the line of the data it is from.
        OutputError: a font, or an emblem is missing, or Typst complains.
    """
    document, theme = outgoing.document, outgoing.theme
    for style in FACES:
        font_file(fonts, theme.pdf_font, style)
    file = attachment_of(document, said)
    try:
        data, complaints = _compiler(sources(outgoing, file), fonts).compile_with_warnings(
            format="pdf",
            pdf_standards=_STANDARDS,
            timestamp=attachment_date(document).replace(tzinfo=UTC),
        )
    except typst.TypstError as error:
        if glyphs := _not_shown(error.diagnostic):
            raise InputError(without_glyph(document, theme.pdf_font, glyphs)) from error
        raise OutputError(_unsound(document, error.diagnostic)) from error
    if complaints:
        raise OutputError(_unsound(document, "; ".join(each.message for each in complaints)))
    return bytes(data)


def write(outgoing: OutgoingDocument, fonts: Path, carries: bool) -> bytes:
    """Return *outgoing* as PDF, with the line by which it is known, and its data if it *carries* them."""
    data = data_file_of(outgoing.document) if carries else None
    return with_imprint(compiled(outgoing, fonts, data))


def sources(outgoing: OutgoingDocument, file: EmbeddedFile | None = None) -> dict[str, bytes]:
    """Return all that Typst reads, by file name: the page, the words and the look as JSON, and the bytes of other files as JSON.

    They are files, and none of `sys.inputs`: those are part of the library of Typst, with which
    everything that it keeps from the document before would be out of date.

    Raises:
        OutputError: an emblem cannot be read.
    """
    laid = outgoing.laid.spaced()
    files = {} if file is None else {"source": _numbers(file.data)}
    return {
        **_pages(),
        "document.json": json.dumps(_content(outgoing, laid, file)).encode(),
        "theme.json": json.dumps(_look(laid.theme)).encode(),
        **_emblems(outgoing.document),
        **files,
    }


def _not_shown(diagnostic: str) -> set[str]:
    """Return the characters without a glyph; every font has those of ASCII that can be printed."""
    found = "".join(_NOT_SHOWN.findall(diagnostic))
    texts = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found)
    return {sign for sign in texts if not (sign.isascii() and sign.isprintable())}


def _unsound(document: Document, complaints: str) -> str:
    return _(
        "{file}: the PDF is not valid: {complaints}", file=document.file, complaints=complaints
    )


def _compiler(files: dict[str, bytes], fonts: Path) -> Any:
    # its type hints do not know that it takes several files
    make: Any = typst.Compiler
    return make(files, root=_PAGES, font_paths=_families(fonts))


@cache
def _families(fonts: Path) -> Any:
    """Return the typefaces in *fonts*; reading them takes a while."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])


@cache
def _pages() -> dict[str, bytes]:
    """Return the files that set the pages; `main` is the name of the one that Typst begins with."""
    found = {each.name: contents(each) for each in _PAGES.glob("*.typ")}
    return {"main": found.pop(_MAIN), **found}


def _content(outgoing: OutgoingDocument, laid: Page, file: EmbeddedFile | None) -> dict[str, Any]:
    """Return what `document.typ` reads: the words, and nothing to be run."""
    document, theme = outgoing.document, outgoing.theme
    foot = document.letterhead.foot if laid.letterhead and document.letterhead else ()
    date = attachment_date(document)
    return {
        "title": document.title,
        "author": document.author,
        "date": {"year": date.year, "month": date.month, "day": date.day},
        "language": document.languages[0],
        "margins": {
            "mark": draft_mark(document) if document.draft else "",
            "running": margin(head_lines(document, theme)),
            "first-foot": margin(foot),
            "initials": list(map(printed_words, document.initials)) if theme.initials else [],
        },
        **as_data(laid),
        "source": {"name": file.name, "description": file.description} if file else None,
    }


def _look(theme: Theme) -> dict[str, Any]:
    """Return what all files read: the look."""
    look = {field.name: getattr(theme, field.name) for field in fields(theme)}
    return {**look, "fill_lead_pt": fill_lead_pt(theme)}


def _emblems(document: Document) -> dict[str, bytes]:
    """Return the pictures of the letterhead, under names that tell no folder."""
    emblems = document.letterhead.emblems if document.letterhead else ()
    return {
        f"emblem-{count}": _numbers(printable_picture(emblem.picture))
        for count, emblem in enumerate(emblems)
        if not isinstance(emblem.picture, Blank)
    }


@lru_cache(maxsize=16)
def _numbers(data: bytes) -> bytes:
    return str(list(data)).encode()
