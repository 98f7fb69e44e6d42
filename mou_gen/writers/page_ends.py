"""Where pages end: the strips on them counted one after another, before any engine sets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from mou_gen.startup.value_classes import value_class
from mou_gen.writers.strips import Strip

_LEAST = 2
"""Lines of a text on either side of the end of a page."""
_SURE_IN_WORD = 0.93
"""Part of a page that what must not part fills at most, so that Word and LibreOffice set it whole."""
_LITTLE = 0.16
"""Part of the height of the text that the last page of a part holds at least, if that can be."""


@value_class
class Spacing:
    """What the theme is multiplied by."""

    factor: float
    """Of the space between paragraphs and rows."""
    leading: float = 1.0
    """Of the height of lines."""
    apart: float = 1.0
    """Of the space above what stands apart, besides *factor*."""

    @property
    def change(self) -> float:
        """How much it is seen, beside room at the foot of a page."""
        gaps = abs(self.factor - 1) + abs(self.apart - 1)
        return 0.1 * gaps + 0.75 * abs(self.leading - 1)


@value_class
class Setting:
    """How a program and its fonts may set the pages."""

    filled: float = 1.0
    """How much of a page may be filled."""
    leading: float = 1.0
    """How high lines are, in multiples of ours."""
    weight: float = 1.0
    """How much room at the foot of a page counts there."""
    gap_pt: float = 0.0
    """Height of the line that is not seen below a table."""
    alone: float = 0.0
    """How much a line counts there that is left alone of a row, since the program heeds no widow in it."""

    @property
    def in_word(self) -> bool:
        """Whether a Word file is set."""
        return self.gap_pt > 0


@value_class
class Run:
    """Strips that must not part, as one; what `Strip` says of each holds of it."""

    text: float
    """The height of their lines."""
    rigid: float
    """All that does not change."""
    space: float
    """The space in them, with that above each but the first."""
    article: float
    """The part of it that is above what stands apart."""
    by_hand: float
    above: float
    apart: bool
    line: float
    sides: tuple[int, ...]
    """Lines of the texts that stand side by side in the last strip."""
    row: bool
    """Whether that is a row of columns."""
    most_rest: int
    """How many lines of the last strip may stand on the next page."""
    last_space: float
    fresh: bool
    head: float
    last_head: float
    parted: int
    """How many of the strips their own space parts from a table."""

    @classmethod
    def of(cls, strips: Sequence[Strip]) -> Run:
        """Return *strips* as one."""
        first, last = strips[0], strips[-1]
        return cls(
            sum(each.lines * each.line for each in strips),
            sum(each.rigid for each in strips),
            sum(map(_space, strips)) - first.above,
            sum(map(_article, strips)) - first.above * first.apart,
            sum(each.by_hand for each in strips),
            first.above,
            first.apart,
            last.line,
            last.sides,
            last.row is not None,
            last.lines - _LEAST if last.breaks else 0,
            last.space,
            first.fresh,
            first.head,
            last.head,
            sum(each.parted for each in strips),
        )

    @property
    def whole(self) -> Run:
        """The same as if it never broke."""
        return replace(self, most_rest=0)

    def tears(self, rest: int) -> bool:
        """Return whether a line is alone on its page where *rest* lines of the highest text go to the next."""
        here = max(self.sides, default=0) - rest
        return here > 0 and (here == 1 or any(lines - here == 1 for lines in self.sides))


def _space(strip: Strip) -> float:
    """Return all space in *strip* and above it."""
    return strip.space + strip.article + strip.above


def _article(strip: Strip) -> float:
    """Return the part of it that is above what stands apart."""
    return strip.article + strip.above * strip.apart


class Foot(NamedTuple):
    """The foot of a page."""

    room: float
    """The part of the height of the text that is left there."""
    first: bool
    last: bool
    """Whether the page is the first or the last of a part."""
    torn: Run | None = None
    """What LibreOffice leaves one line alone of there, or at the head of the next page."""

    @property
    def holds_little(self) -> bool:
        """Return whether next to nothing stands on a last page."""
        return self.last and not self.first and self.room > 1 - _LITTLE


_NOBODY_KNOWS = Foot(1.0, first=False, last=False)
"""The foot of a page that does not hold all that must not part: next to nothing may stand on it."""


def rooms(
    runs: Iterable[Run], spacing: Spacing, setting: Setting, height: float
) -> Iterator[float]:
    """Yield the part of *height* left at the foot of each page but the last of a part."""
    return (foot.room for foot in feet(runs, spacing, setting, height) if not foot.last)


def feet(runs: Iterable[Run], spacing: Spacing, setting: Setting, height: float) -> Iterator[Foot]:
    """Yield the foot of each page of *height* that *runs* take."""
    used, factor, height = 0.0, spacing.factor, height * setting.filled
    above_apart = factor * spacing.apart
    first, in_word, gap_pt = True, setting.in_word, setting.gap_pt
    leading, larger = spacing.leading * setting.leading, max(factor, 1.0)
    for run in runs:
        if run.fresh and used:
            yield Foot(1 - used / height, first, last=True)
            used, first = 0.0, True
        own = run.text * leading + run.rigid + run.by_hand * larger + run.parted * gap_pt
        own += (run.space - run.article) * factor + run.article * above_apart
        above = run.above * (above_apart if run.apart else factor)
        end = used + own + (above if used else 0.0)
        if end <= height:
            used = end
            continue
        # the space below the words of a row that may break hangs out of a page there
        hangs = run.last_space * factor if in_word and run.most_rest else 0.0
        if run.row and end - hangs <= height:
            used = height
            continue
        line = run.line * leading
        rest = int((end - height - (hangs if run.row else 0.0)) / line) + 1
        torn = run if in_word and run.row and run.most_rest and run.tears(rest) else None
        rest = max(rest, _LEAST)
        if rest <= run.most_rest and (run.row or end - hangs > height):
            yield Foot(1 - (end - rest * line) / height, first, last=False, torn=torn)
            first = False
            used = run.last_head + rest * line + run.last_space * factor
        elif used:
            yield Foot(1 - used / height, first, last=False, torn=torn)
            first = False
            used = run.head + own
            if used > height * (_SURE_IN_WORD if in_word else 1):
                yield _NOBODY_KNOWS
    yield Foot(1 - used / height, first, last=True)


def runs_of(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Yield each strip after those above it that must not part from it."""
    run: list[Strip] = []
    for strip in strips:
        run.append(strip)
        if not strip.stays:
            yield run
            run = []
    if run:
        yield run
