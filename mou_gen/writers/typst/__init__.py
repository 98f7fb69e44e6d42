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
from threading import Lock
from typing import Any

from mou_gen.data.pictures import printable_picture
from mou_gen.document import Blank, Document, printed_words
from mou_gen.errors import InputError, OutputError
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.theme import Theme
from mou_gen.writers.attachment import EmbeddedFile, attachment_date, attachment_of, data_file_of
from mou_gen.writers.glyphs import without_glyph
from mou_gen.writers.imprint import with_imprint
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.shapes import fill_lead_pt, head_lines
from mou_gen.writers.style import FACES, draft_mark, font_file
from mou_gen.writers.typst.body import as_data, margin

try:
    import typst
except ImportError as error:
    raise OutputError(
        _('the engine `typst` is not installed\n    install it: pip install "mou-gen[typst]"')
    ) from error

MAIN = Path(__file__).with_name("document.typ")
_ONE_AT_A_TIME = Lock()
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
        with _ONE_AT_A_TIME:
            data, complaints = _compiler(fonts).compile_with_warnings(
                format="pdf",
                sys_inputs=compiler_inputs(outgoing, file),
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


def compiler_inputs(outgoing: OutgoingDocument, file: EmbeddedFile | None = None) -> dict[str, str]:
    """Return what `MAIN` is given: the words and the look as JSON, and the bytes of files.

    Raises:
        OutputError: an emblem cannot be read.
    """
    return {"doc": json.dumps(_content(outgoing, file)), **_files(outgoing.document, file)}


def _not_shown(diagnostic: str) -> set[str]:
    """Return the characters without a glyph; every font has those of ASCII that can be printed."""
    found = "".join(_NOT_SHOWN.findall(diagnostic))
    texts = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found)
    return {sign for sign in texts if not (sign.isascii() and sign.isprintable())}


def _unsound(document: Document, complaints: str) -> str:
    return _(
        "{file}: the PDF is not valid: {complaints}", file=document.file, complaints=complaints
    )


@cache
def _compiler(fonts: Path) -> Any:
    """Return the one compiler for the files in *fonts*; reading them takes a while."""
    families = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]
    )
    return typst.Compiler(MAIN, root=MAIN.parent, font_paths=families)


def _content(outgoing: OutgoingDocument, file: EmbeddedFile | None) -> dict[str, Any]:
    """Return what `document.typ` reads: the words and the look, and nothing to be run."""
    document, theme, laid = outgoing.document, outgoing.theme, outgoing.laid.spaced()
    date = attachment_date(document)
    return {
        "title": document.title,
        "author": document.author,
        "date": {"year": date.year, "month": date.month, "day": date.day},
        "language": document.languages[0],
        "mark": draft_mark(document) if document.draft else "",
        "running": margin(head_lines(document, theme)),
        "fill_lead_pt": fill_lead_pt(laid.theme),
        "initials": list(map(printed_words, document.initials)) if theme.initials else [],
        **as_data(document, laid),
        "source": {"name": file.name, "description": file.description} if file else None,
        "theme": {field.name: getattr(laid.theme, field.name) for field in fields(theme)},
    }


def _files(document: Document, file: EmbeddedFile | None) -> dict[str, str]:
    """Return the bytes of the emblems and of *file* as JSON: no folder shows in the PDF."""
    found = {"source": _numbers(file.data)} if file else {}
    for count, emblem in enumerate(document.letterhead.emblems if document.letterhead else ()):
        if not isinstance(emblem.picture, Blank):
            found[f"emblem-{count}"] = _numbers(printable_picture(emblem.picture))
    return found


@lru_cache(maxsize=16)
def _numbers(data: bytes) -> str:
    return str(list(data))
