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
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.letter_widths import Face

_PIECE = expression(r"\n|[^ \n/-]+[ /-]?|[ /-]")
"""A word, with the sign behind it at which a line may end."""
ENDS, ENDS_IN_WORD = " -/", " -"
"""The signs behind which a line may end: in a PDF file, and in Word, LibreOffice included."""


@value_class
class SetLine:
    """A line of a text; its width is in multiples of the size of the type."""

    width: float
    """With its indent, without the space at its end, which hangs out of it."""
    spaces: int
    """How many in it can stretch."""
    end: int
    """The place behind its last sign."""
    whole: bool
    """Whether the next word did not fit it: the last line, and one before a break, need not be filled."""


def count_lines(
    kids: Iterable[Inline], face: Face, room: float, indent: float = 0.0, ends: str = ENDS
) -> int:
    """Return how many lines *kids* take, as `set_lines` sets them."""
    return sum(1 for _line in set_lines(kids, face, room, indent, ends))


def set_lines(
    kids: Iterable[Inline], face: Face, room: float, indent: float = 0.0, ends: str = ENDS
) -> Iterator[SetLine]:
    """Yield the lines of *kids* in *face*, each of which may end behind one of *ends*.

    *room* and *indent* are in multiples of its size.
    """
    used, word, hangs = indent, 0.0, 0.0
    spaces, more, place, end = 0, 0, 0, 0
    space = face.width(" ")
    for piece, width in (*measured_pieces(kids, face), (" ", space)):
        place += len(piece)
        if piece == "\n":
            yield SetLine(used + word, spaces + more, place, whole=False)
            used, word, spaces, more, hangs = 0.0, 0.0, 0, 0, 0.0
            continue
        word += width
        more += stretching(piece, ends)
        if piece[-1] in ends:
            hanging = space if piece[-1] == " " else 0.0
            if used and used + word - hanging > room:
                yield SetLine(used - hangs, max(spaces - (hangs > 0), 0), end, whole=True)
                used, spaces = 0.0, 0
            used, word, hangs, end = used + word, 0.0, hanging, place
            spaces, more = spaces + more, 0
    yield SetLine(used - hangs, max(spaces - 1, 0), place - 1, whole=False)


def stretching(piece: str, ends: str = ENDS) -> int:
    """Return how many spaces of *piece* can stretch: in Word one that is tied does not."""
    return piece.count(" ") + (piece.count("\u00a0") if ends == ENDS else 0)


def measured_pieces(kids: Iterable[Inline], face: Face) -> Iterator[tuple[str, float]]:
    """Yield the words of *kids*, each with the sign behind it at which a line may end, and how wide it is."""
    for kid in kids:
        match kid:
            case Strong(inside):
                yield from measured_pieces(inside, replace(face, bold=True))
            case Emphasis(inside):
                yield from measured_pieces(inside, replace(face, slanted=not face.slanted))
            case Break():
                yield "\n", 0.0
            case Inserted(inside) | Deleted(inside) | Revised(inside):
                yield from measured_pieces(inside, face)
            case _:
                for piece in _PIECE.findall(printed_words(kid)):
                    yield piece, face.width(piece)
