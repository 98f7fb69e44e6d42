"""What the tests read in PDF files, and how they compare words."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2

from mou_gen.document import Columns, Document, Table, printed_words, walk

_SET_ASIDE = re.compile("[\\s\u00ad\u2010\u2011-]+")
MM = 72 / 25.4


def squeezed(text: str) -> str:
    """Return *text* without white space and hyphens, by which lines may break."""
    return _SET_ASIDE.sub("", text.replace("\ufffe", "").replace("\x02", ""))


def pages(pdf: bytes | Path, top_mm: float, bottom_mm: float = 0) -> list[str]:
    """Return the words of each page between its margins, in the order of the file."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            page.get_textpage().get_text_bounded(
                bottom=bottom_mm * MM, top=page.get_height() - top_mm * MM
            )
            for page in document
        ]


def heads(document: Document) -> list[str]:
    """Return the words of the rows that are repeated on each page, squeezed."""
    found = []
    for node in walk(document):
        match node:
            case Columns(header, _):
                found.append(squeezed("".join(map(printed_words, header))))
            case Table():
                found.append(squeezed(printed_words(node.header)))
            case _:
                pass
    return list(dict.fromkeys(found))


def without_heads(text: str, document: Document) -> str:
    """Return *text*, squeezed, without the rows that are repeated on each page."""
    text = squeezed(text)
    for head in heads(document):
        text = text.replace(head, "")
    return text
