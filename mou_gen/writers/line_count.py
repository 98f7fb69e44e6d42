"""How many lines words take in a room of some width, as every engine breaks them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mou_gen.document import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inserted,
    Revised,
    Strong,
    printed_words,
)
from mou_gen.startup.expressions import expression
from mou_gen.writers.letter_widths import Face

_PIECE = expression(r"\n|[^ \n/-]+[ /-]?|[ /-]")
"""A word, with the sign behind it at which a line may end."""
ENDS, ENDS_IN_WORD = " -/", " -"
"""The signs behind which a line may end: in a PDF file, and in Word, LibreOffice included."""


def count_lines(
    kids: Iterable[Inline], face: Face, room: float, indent: float = 0.0, ends: str = ENDS
) -> int:
    """Return how many lines *kids* take in *face*, each of which may end behind one of *ends*.

    *room* and *indent* are in multiples of its size.
    """
    lines, used, word = 1, indent, 0.0
    space = face.width(" ")
    for piece, width in (*_pieces(kids, face), (" ", space)):
        if piece == "\n":
            lines, used, word = lines + 1, 0.0, 0.0
            continue
        word += width
        if piece[-1] in ends:
            # the space at the end of a line hangs out of it
            if used and used + word - (space if piece[-1] == " " else 0.0) > room:
                lines, used = lines + 1, 0.0
            used, word = used + word, 0.0
    return lines


def _pieces(kids: Iterable[Inline], face: Face) -> Iterator[tuple[str, float]]:
    for kid in kids:
        match kid:
            case Strong(inside):
                yield from _pieces(inside, replace(face, bold=True))
            case Emphasis(inside):
                yield from _pieces(inside, replace(face, slanted=not face.slanted))
            case Break():
                yield "\n", 0.0
            case Inserted(inside) | Deleted(inside) | Revised(inside):
                yield from _pieces(inside, face)
            case _:
                for piece in _PIECE.findall(printed_words(kid)):
                    yield piece, face.width(piece)
