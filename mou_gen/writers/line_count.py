"""How many lines words take in a room of some width, as every engine breaks them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from mou_gen.document import (
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
_TEXTS = 4096
"""Of so many texts the lines are kept."""
_Run = tuple[str, bool, bool]
"""Words of one look: whether they are bold, and whether they are slanted."""


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
    return len(set_lines(kids, face, room, indent, ends))


def set_lines(
    kids: Iterable[Inline], face: Face, room: float, indent: float = 0.0, ends: str = ENDS
) -> tuple[SetLine, ...]:
    """Return the lines of *kids* in *face*, each of which may end behind one of *ends*.

    *room* and *indent* are in multiples of its size. Most texts of a document are its template's, and
    stand in others as they do in it.
    """
    return _set(tuple(_runs(kids, face.bold, face.slanted)), face, room, indent, ends)


@lru_cache(_TEXTS)
def _set(
    runs: tuple[_Run, ...], face: Face, room: float, indent: float, ends: str
) -> tuple[SetLine, ...]:
    used, word, hangs = indent, 0.0, 0.0
    spaces, more, place, end = 0, 0, 0, 0
    space, lines = face.width(" "), []
    for piece, width in (*_measured(runs, face), (" ", space)):
        place += len(piece)
        if piece == "\n":
            lines.append(SetLine(used + word, spaces + more, place, whole=False))
            used, word, spaces, more, hangs = 0.0, 0.0, 0, 0, 0.0
            continue
        word += width
        more += stretching(piece, ends)
        if piece[-1] in ends:
            hanging = space if piece[-1] == " " else 0.0
            if used and used + word - hanging > room:
                lines.append(SetLine(used - hangs, max(spaces - (hangs > 0), 0), end, whole=True))
                used, spaces = 0.0, 0
            used, word, hangs, end = used + word, 0.0, hanging, place
            spaces, more = spaces + more, 0
    return (*lines, SetLine(used - hangs, max(spaces - 1, 0), place - 1, whole=False))


def stretching(piece: str, ends: str = ENDS) -> int:
    """Return how many spaces of *piece* can stretch: in Word one that is tied does not."""
    return piece.count(" ") + (piece.count("\u00a0") if ends == ENDS else 0)


def measured_pieces(kids: Iterable[Inline], face: Face) -> Iterator[tuple[str, float]]:
    """Yield the words of *kids*, each with the sign behind it at which a line may end, and how wide it is."""
    return _measured(_runs(kids, face.bold, face.slanted), face)


def _measured(runs: Iterable[_Run], face: Face) -> Iterator[tuple[str, float]]:
    for words, bold, slanted in runs:
        looks = Face(face.font, bold, slanted, face.kerned)
        for piece in _PIECE.findall(words):
            yield piece, 0.0 if piece == "\n" else looks.width(piece)


def _runs(kids: Iterable[Inline], bold: bool, slanted: bool) -> Iterator[_Run]:
    """Yield the words of *kids* with the look of each."""
    for kid in kids:
        match kid:
            case Strong(inside):
                yield from _runs(inside, True, slanted)
            case Emphasis(inside):
                yield from _runs(inside, bold, not slanted)
            case Inserted(inside) | Deleted(inside) | Revised(inside):
                yield from _runs(inside, bold, slanted)
            case _:
                yield printed_words(kid), bold, slanted
