"""Characters that a font does not have: refused by name, since a signed page has no gaps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from mou_gen.document import Document, Paragraph, Value, walk, words
from mou_gen.errors import Problem, Source
from mou_gen.messages import _


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
