"""Where the lines of a whole paragraph end best: none gapes where the next could give it a word.

An engine fills each line before it begins the next, so a line that gapes is seen too late. A line
that ends earlier than the engine would end it is had by ties behind its end.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from math import inf
from typing import NamedTuple

from mou_gen.document import Inline
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_count import ENDS, SetLine, measured_pieces, set_lines, stretching

FAR, WIDE, TOO_FAR = 0.5, 0.9, 1.35
"""What a space between justified words grows by so that it is seen, is wide, and the words look torn apart."""
_FREE = 0.25
"""The part of a line of words set left that is seen if it stays free."""
_SHORT, _ALONE = 4.0, 1.0
"""Width of a last line that looks like a word left over, and how bad that is."""
_ANOTHER_LINE, _TORN = 3.0, 50.0
"""How bad a line more than needed is, and one whose words are torn apart."""
_SURE = 0.02
"""By so little a word fits a line, or does not, that an engine which rounds widths otherwise may decide otherwise."""
_WORST = 150.0
"""How bad a line is that even a shorter one is not looked for."""


@value_class
class Measure:
    """The lines that a text is set in; widths are in multiples of the size of its type."""

    room: float = inf
    indent: float = 0.0
    """Of the first line."""
    even: bool = False
    """Whether the lines are about as long as each other, as those of a title."""
    justified: bool = False
    parts_numbers: bool = False
    """Whether the number of a letter may be parted from what it is called, because the words beside both stand far apart."""
    ends: str = ENDS
    """The signs behind which a line may end."""

    def gap(self, line: SetLine) -> float:
        """Return the room left in *line*, or what each of its spaces grows by where it is justified."""
        return (self.room - line.width) / (max(line.spaces, 1) if self.justified else 1)

    @property
    def seen(self) -> float:
        """The gap of a line that is seen."""
        return FAR if self.justified else _FREE * self.room


class _End(NamedTuple):
    """A place at which a line may end."""

    place: int
    """That of the sign behind which it may, -1 before the first word."""
    reach: float
    """Width of all before it, with that sign."""
    hangs: float
    """The part of that sign that hangs out of the line."""
    spaces: int
    """How many of all before it can stretch."""
    cost: float
    """How bad it is to end a line here."""


def best_ties(
    kids: Iterable[Inline],
    face: Face,
    measure: Measure,
    costs: Mapping[int, float],
    fixed: Collection[int],
) -> frozenset[int]:
    """Return the places of *kids* to tie, so that an engine ends the lines where they end best.

    *costs* tells how bad it is to end a line at a place, beside a gap that is seen, which is 1. No
    tie can stand at a *fixed* place.
    """
    runs = _runs(kids, face, measure, costs)
    return frozenset(place for run in runs for place in _ties_of(run, measure, fixed))


def fills(kids: Iterable[Inline], face: Face, measure: Measure) -> bool:
    """Return whether the lines of *kids* are filled well as an engine ends them."""
    kids = tuple(kids)
    *lines, last = _lines(kids, face, measure)
    if not all(
        _ends(_lines(kids, face, measure, by)) == _ends([*lines, last]) for by in (-_SURE, _SURE)
    ):
        return False
    if not lines:
        return True
    gapes = any(line.whole and measure.gap(line) > measure.seen for line in lines)
    return not gapes and last.width >= _SHORT


def _lines(
    kids: Iterable[Inline], face: Face, measure: Measure, by: float = 0.0
) -> tuple[SetLine, ...]:
    """Return the lines of *kids* in a room that is *by* so much wider than that of *measure*."""
    return set_lines(kids, face, measure.room + by, measure.indent, measure.ends)


def _ends(lines: Iterable[SetLine]) -> list[int]:
    return [line.end for line in lines]


def _runs(
    kids: Iterable[Inline], face: Face, measure: Measure, costs: Mapping[int, float]
) -> Iterator[list[_End]]:
    """Yield the places at which a line of *kids* may end, up to each break, with the first and the last place."""
    place, spaces, reach = -1, 0, measure.indent
    run = [_End(place, 0.0, 0.0, 0, 0.0)]
    space = face.width(" ")
    for piece, width in measured_pieces(kids, face):
        place, reach = place + len(piece), reach + width
        spaces += stretching(piece, measure.ends)
        if piece == "\n":
            yield [*run, _End(place, reach, 0.0, spaces, 0.0)]
            run, spaces, reach = [_End(place, 0.0, 0.0, 0, 0.0)], 0, 0.0
        elif piece[-1] in measure.ends:
            hangs = space if piece[-1] == " " else 0.0
            run.append(_End(place, reach, hangs, spaces, costs.get(place, 0.0)))
    yield [*run, _End(place + 1, reach, 0.0, spaces, 0.0)]


def _ties_of(run: list[_End], measure: Measure, fixed: Collection[int]) -> set[int]:
    """Return the ties that end the lines of *run* where they end best, and hold what is better not parted elsewhere."""
    rims = [each.reach - each.hangs for each in run]
    chosen = _chosen(run, rims, measure, fixed)
    held = {each.place for each in run[1:-1] if each.cost}
    for start, end in zip((0, *chosen), chosen, strict=False):
        most = _last_fitting(rims, start, measure.room + _SURE + run[start].reach)
        held |= {each.place for each in run[end + 1 : most + 1]}
    return held - {run[each].place for each in chosen} - {*fixed}


def _last_fitting(rims: list[float], start: int, most: float) -> int:
    """Return the place that an engine would end the line at that begins behind *start* and reaches to *most*."""
    return max(bisect_right(rims, most, start + 1) - 1, start + 1)


def _chosen(
    run: list[_End], rims: list[float], measure: Measure, fixed: Collection[int]
) -> list[int]:
    """Return the places of *run* at which its lines end best, the last of it included."""
    best = [(inf, 0)] * len(run)
    best[0] = 0.0, 0
    last = len(run) - 1
    for start in range(last):
        before, most = best[start][0], measure.room - _SURE + run[start].reach
        for end in range(_last_fitting(rims, start, most), start, -1):
            stretch = run[end].spaces - run[start].spaces - (run[end].hangs > 0)
            cost = _cost(most - rims[end], stretch, measure) if end < last else 0.0
            if end == last and start and rims[end] - run[start].reach < _SHORT:
                cost = _ALONE
            if (total := before + cost + run[end].cost) < best[end][0]:
                best[end] = total, start
            if run[end].place in fixed or cost > _WORST:
                break  # the engine ends no line before it, or only a worse one
    ends = [last]
    while start := best[ends[-1]][1]:
        ends.append(start)
    return ends[::-1]


def _cost(left: float, stretch: int, measure: Measure) -> float:
    """Return how bad a line is that has so much room *left* and so many spaces to *stretch*."""
    gap = max(left, 0.0) / (max(stretch, 1) if measure.justified else 1)
    torn = _TORN if measure.justified and gap > TOO_FAR else 0.0
    return (gap / measure.seen) ** 3 + torn + _ANOTHER_LINE
