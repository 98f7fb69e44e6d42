"""Characters without a glyph are refused by name, since a signed page must have no gaps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.places import packaged_templates
from mou_gen.document import Document, leaves, printed_words
from mou_gen.errors import Problem, Source
from mou_gen.messages import _

IN_PACKAGED_FONTS = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100)))) | {*"–—‘’“”…•"}
"""Characters that each packaged font has; to read a font takes longer than most rules."""
_HYPHENS = ("\u2010", "\u2011", "-")
"""Any of them stands for the others where a font lacks it."""


def missing_glyphs(document: Document, font: Path) -> set[str]:
    """Return the characters of *document* that the file *font* has no glyph for.

    Engines compose letters with their marks, and take one space or hyphen for another.
    """
    words = (printed_words(paragraph) for paragraph in document.paragraphs)
    said = set().union(*(unicodedata.normalize("NFC", each) for each in words))
    if font.parent == packaged_templates() / "fonts":
        said -= IN_PACKAGED_FONTS
    if not said:
        return said
    known = characters(font)
    return {char for char in said if ord(char) not in known and not _has_stand_in(char, known)}


def _has_stand_in(char: str, known: frozenset[int]) -> bool:
    if char in _HYPHENS:
        return any(ord(each) in known for each in _HYPHENS)
    return unicodedata.category(char) in ("Zs", "Cc")


@cache
def characters(font: Path) -> frozenset[int]:
    """Return the code points that the file *font* has a glyph for."""
    from fontTools.ttLib import TTFont

    with TTFont(BytesIO(inputs.contents(font)), lazy=True) as file:
        return frozenset(file.getBestCmap())


def without_glyph(document: Document, font: str, glyphs: Iterable[str]) -> Iterator[Problem]:
    """Yield a finding for each place of each of *glyphs*: the line of its value, else of the template."""
    for glyph in sorted(glyphs):
        name = f"U+{ord(glyph):04X} {unicodedata.name(glyph, '')}".rstrip()
        message = _(
            "the font {font} has no character “{sign}” ({name})", font=font, sign=glyph, name=name
        )
        hint = _("use other characters, or choose a theme with another font")
        for place in _places(document, glyph) or [Source(document.file)]:
            yield Problem(place, message, hint, "glyph")


def _places(document: Document, glyph: str) -> list[Source]:
    """Return where *glyph* was written, each place once."""
    found = (each for paragraph in document.paragraphs for each in leaves(paragraph))
    return list(dict.fromkeys(source for leaf, source in found if glyph in printed_words(leaf)))
