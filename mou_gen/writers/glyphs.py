"""Characters that a font does not have: refused by name, since a signed page has no gaps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from mou_gen import inputs
from mou_gen.document import Document, Paragraph, Value, walk, words
from mou_gen.errors import Problem, Source
from mou_gen.messages import _

_HYPHENS = ("\u2010", "\u2011", "-")
"""Any of them stands for the others where a font lacks it."""


def lacking(document: Document, font: Path) -> set[str]:
    """Return the characters of *document* that the file *font* has no glyph for.

    Engines compose letters with their marks, and take one space or hyphen for another.
    """
    known = _characters(font)
    said = {char for text in _texts(document) for char in unicodedata.normalize("NFC", text)}
    return {char for char in said if ord(char) not in known and not _has_stand_in(char, known)}


def _has_stand_in(char: str, known: frozenset[int]) -> bool:
    if char in _HYPHENS:
        return any(ord(each) in known for each in _HYPHENS)
    return unicodedata.category(char) in ("Zs", "Cc")


def _texts(document: Document) -> Iterator[str]:
    yield from (words(node) for node in document.nodes if isinstance(node, Paragraph))
    running = document.running
    for node in (*document.initials, *((running,) if running else ())):
        yield words(node)
    if document.letterhead:
        yield from map(words, document.letterhead.foot)


@cache
def _characters(font: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(BytesIO(inputs.contents(font)), lazy=True) as file:
        return frozenset(file.getBestCmap())


def without_glyph(document: Document, font: str, glyphs: Iterable[str]) -> Iterator[Problem]:
    """Yield a finding for each of *glyphs*, at the line of the data it is from."""
    for glyph in sorted(glyphs):
        name = f"U+{ord(glyph):04X} {unicodedata.name(glyph, '')}".rstrip()
        yield Problem(
            _place(document, glyph),
            _("the font {font} has no “{sign}” ({name})", font=font, sign=glyph, name=name),
            _("write it with other characters, or choose a theme with another font"),
            "glyph",
        )


def _place(document: Document, glyph: str) -> Source:
    """Return where *glyph* first stands: the line of its value, else of the template."""
    for node in document.nodes:
        if isinstance(node, Paragraph) and glyph in words(node):
            values = (kid for kid in walk(node) if isinstance(kid, Value) and glyph in kid.text)
            return next((value.origin.source for value in values), node.at)
    return Source(document.file)
