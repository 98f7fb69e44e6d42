"""Characters that a font does not have: refused by name, since a signed page has no gaps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from mou_gen.document import Document, leaves, words
from mou_gen.errors import Problem, Source
from mou_gen.messages import _


def without_glyph(document: Document, font: str, glyphs: Iterable[str]) -> Iterator[Problem]:
    """Yield a finding for each place of each of *glyphs*: the line of its value, else of the template."""
    for glyph in sorted(glyphs):
        name = f"U+{ord(glyph):04X} {unicodedata.name(glyph, '')}".rstrip()
        message = _("the font {font} has no “{sign}” ({name})", font=font, sign=glyph, name=name)
        hint = _("write it with other characters, or choose a theme with another font")
        for place in _places(document, glyph) or [Source(document.file)]:
            yield Problem(place, message, hint, "glyph")


def _places(document: Document, glyph: str) -> list[Source]:
    """Return where *glyph* was written, each place once."""
    found = (each for paragraph in document.paragraphs for each in leaves(paragraph))
    return list(dict.fromkeys(source for leaf, source in found if glyph in words(leaf)))
