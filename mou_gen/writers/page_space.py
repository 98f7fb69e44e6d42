"""The space between paragraphs, chosen so that no page ends far above its foot.

What stays together, above all the signatures and the text above them, goes to the next page whole
and leaves the foot of the page before it empty. A little more or less space between all paragraphs,
rows and lines moves that place. The pages are counted here before any engine sets them, from the
widths of the letters, so that PDF and Word files have the same space.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from math import inf
from typing import NamedTuple

from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.strips import PT, Cutter, Strip

_LEAST = 2
"""Lines of a text on either side of the end of a page."""


@value_class
class Spacing:
    """What the theme is multiplied by."""

    factor: float
    """Of the space between paragraphs and rows."""
    leading: float = 1.0
    """Of the height of lines."""

    @property
    def change(self) -> float:
        """How much it is seen, beside room at the foot of a page."""
        return 0.1 * abs(self.factor - 1) + 0.75 * abs(self.leading - 1)


_SPACINGS = sorted(
    (Spacing(n / 25, leading / 100) for n in range(18, 51) for leading in range(95, 107)),
    key=lambda each: each.change,
)
"""From 0.72 to twice the space, and lines of 0.95 to 1.06 of their height; the least change first."""
_AS_IT_IS, _CLOSEST = Spacing(1.0), Spacing(0.72, 0.95)
_TIGHTER = tuple(n / 25 for n in range(24, 12, -1))
"""What the space is multiplied by for what then takes one page instead of two, down to 0.52: a typist would not begin another for a signature."""
_SURE = 0.99
"""Part of a page that what must take no second one fills at most, if that can be, whichever engine sets it."""


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


OF_OURS = (
    Setting(),
    Setting(0.995, weight=0.4),
    Setting(1.005, weight=0.4),
    Setting(0.99, weight=0.3),
    Setting(1.01, weight=0.3),
)
"""In our fonts; engines differ by a line."""
_IN_WORD = (
    Setting(gap_pt=1),
    Setting(0.995, gap_pt=1),
    Setting(0.99, weight=0.7, gap_pt=1),
    Setting(0.985, weight=0.5, gap_pt=1),
    Setting(1.005, weight=0.5, gap_pt=1),
)
"""In the same fonts as Word and LibreOffice set them, who round each line and row."""
_IN_ANOTHERS = (
    Setting(weight=0.6, gap_pt=1),
    Setting(1.0, 1.0256, gap_pt=1),
    Setting(0.995, 1.0256, gap_pt=1),
    Setting(0.99, 1.0256, 0.7, gap_pt=1),
    Setting(0.985, 1.0256, 0.5, gap_pt=1),
    Setting(1.005, 1.0256, 0.5, gap_pt=1),
)
"""In a font that stands in the place of Bookman in Word, whose lines are higher."""
_OURS = OF_OURS[0]
_REPLACED = "Bookman Old Style"
_TOO_MUCH = 10.0
"""What room at the foot of a page counts beside a change of the space."""
_ANOTHER_PAGE, _ONE_THAT_CAN_BE_SAVED = 0.25, 0.08
"""What a page more than at the space of the theme counts, and what each of those does that the least space saves."""
_MOST_ROOM = 0.115
"""Part of the height of the text that may be left at the foot of a page."""
_SURE_IN_WORD = 0.93
"""Part of a page that what must not part fills at most, so that Word and LibreOffice set it whole."""
_LITTLE = 0.16
"""Part of the height of the text that the last page of a part holds at least, if that can be."""
_LITTLE_ALONE = 0.4
"""What a last page that holds less counts."""


@value_class
class LaidOut:
    """A Document as blocks on pages, before the space between them is chosen."""

    blocks: page.Page
    runs: Sequence[_Run]
    height: float
    """Of the text of a page, in points."""

    @classmethod
    def of(cls, laid: page.Page, ruler: Ruler) -> LaidOut:
        """Return *laid*, which *ruler* has measured."""
        height = laid.theme.text_height_mm * PT
        return cls(*_run_on(laid, ruler, height), height)

    def spaced(self, settings: Sequence[Setting] = OF_OURS) -> page.Page:
        """Return the pages with the space between paragraphs that fills them.

        *settings* are `OF_OURS`, or what `settings_in_word` returns.
        """
        return _well_spaced(self.blocks, self.runs, self.height, settings)


def _well_spaced(
    laid: page.Page, runs: Sequence[_Run], height: float, settings: Sequence[Setting]
) -> page.Page:
    theme = laid.theme
    if factor := _on_one_page(runs, height, settings):
        return replace(laid, theme=theme.spaced(factor))
    best, least = _AS_IT_IS, inf
    usual, fewest = (
        sum(1 for _room in _rooms(runs, spacing, settings[0], height))
        for spacing in (_AS_IT_IS, _CLOSEST)
    )
    for spacing in _SPACINGS:
        if spacing.change >= least:
            break  # no other can be better
        waste = spacing.change
        for each in settings:
            feet = list(_feet(runs, spacing, each, height))
            left = [foot.room for foot in feet if not foot.last]
            waste += _TOO_MUCH * each.weight * max(max(left, default=0.0) - _MOST_ROOM, 0.0)
            waste += _LITTLE_ALONE * each.weight * any(foot.holds_little for foot in feet)
            if each is settings[0]:
                waste += _ANOTHER_PAGE * max(len(left) - usual, 0)
                waste += _ONE_THAT_CAN_BE_SAVED * max(len(left) - fewest, 0)
            if waste >= least:
                break  # it is worse already
        if waste < least:
            best, least = spacing, waste
    return replace(laid, theme=theme.spaced(best.factor, best.leading)) if least else laid


def _run_on(laid: page.Page, ruler: Ruler, height: float) -> tuple[page.Page, list[_Run]]:
    """Return *laid* and its runs: languages share a page, and no more than one, if they fit on it."""
    runs, body = _cut(laid, ruler), tuple(map(_below_another, laid.body))
    if body == laid.body or any(map(_has_annexes, laid.body)):
        return laid, runs
    running = replace(laid, body=body)
    cut = _cut(running, ruler)
    shared = list(takewhile(lambda run: not run.fresh, cut))
    return (running, cut) if _pages(shared, height) == 1 else (laid, runs)


def _has_annexes(block: page.LaidBlock) -> bool:
    """Return whether *block* is a language with annexes of its own, which begin pages."""
    return isinstance(block, page.LaidPart) and any(
        isinstance(each, page.LaidPart) for each in block.body
    )


def _below_another(block: page.LaidBlock) -> page.LaidBlock:
    """Return a language that begins a page as one that begins below what is above it."""
    if not (isinstance(block, page.LaidPart) and block.fresh and block.language):
        return block
    first, *more = block.body
    return replace(block, body=(replace(first, space=page.Space.APART), *more), fresh=False)


def _pages(runs: Sequence[_Run], height: float) -> int:
    """Return how many pages *runs* take."""
    fresh = sum(run.fresh for run in runs[1:])
    return 1 + fresh + sum(1 for _room in _rooms(runs, _AS_IT_IS, _OURS, height))


def _cut(laid: page.Page, ruler: Ruler) -> list[_Run]:
    return [_Run.of(strips) for strips in _runs(Cutter(ruler).sheet(laid))]


def _on_one_page(runs: Sequence[_Run], height: float, settings: Sequence[Setting]) -> float | None:
    """Return what brings *runs* that take more than a page onto one, None where nothing does or need be."""

    def fits(factor: float, each: Setting) -> bool:
        return not list(_rooms(runs, Spacing(factor), each, height))

    if any(run.fresh for run in runs[1:]) or all(fits(1.0, each) for each in settings):
        return None
    strictest = max(settings, key=lambda each: each.leading / each.filled)
    tried = (
        replace(each, filled=each.filled * part)
        for each in (strictest, _OURS)
        for part in (_SURE, 1.0)
    )
    return next((factor for each in tried for factor in _TIGHTER if fits(factor, each)), None)


def settings_in_word(theme: Theme) -> tuple[Setting, ...]:
    """Return how Word may set the text of *theme*, whatever its fonts are."""
    return _IN_ANOTHERS if theme.font == _REPLACED else _IN_WORD


def rooms(strips: Iterable[Strip], factor: float, height: float) -> list[float]:
    """Return the part of *height* left at the foot of each page but the last of a part.

    All space between *strips* is multiplied by *factor*.
    """
    return list(_rooms(map(_Run.of, _runs(strips)), Spacing(factor), _OURS, height))


@value_class
class _Run:
    """Strips that must not part, as one; what `Strip` says of each holds of it."""

    text: float
    """The height of their lines."""
    rigid: float
    """All that does not change."""
    space: float
    """The space in them, with that above each but the first."""
    by_hand: float
    above: float
    line: float
    most_rest: int
    """How many lines of the last strip may stand on the next page."""
    last_space: float
    fresh: bool
    head: float
    last_head: float
    parted: int
    """How many of the strips their own space parts from a table."""

    @classmethod
    def of(cls, strips: Sequence[Strip]) -> _Run:
        first, last = strips[0], strips[-1]
        return cls(
            sum(each.lines * each.line for each in strips),
            sum(each.rigid for each in strips),
            sum(each.space + each.above for each in strips) - first.above,
            sum(each.by_hand for each in strips),
            first.above,
            last.line,
            last.lines - _LEAST if last.breaks else 0,
            last.space,
            first.fresh,
            first.head,
            last.head,
            sum(each.parted for each in strips),
        )


class _Foot(NamedTuple):
    """The foot of a page."""

    room: float
    """The part of the height of the text that is left there."""
    first: bool
    last: bool
    """Whether the page is the first or the last of a part."""

    @property
    def holds_little(self) -> bool:
        """Return whether next to nothing stands on a last page."""
        return self.last and not self.first and self.room > 1 - _LITTLE


_NOBODY_KNOWS = _Foot(1.0, first=False, last=False)
"""The foot of a page that does not hold all that must not part: next to nothing may stand on it."""


def _rooms(
    runs: Iterable[_Run], spacing: Spacing, setting: Setting, height: float
) -> Iterator[float]:
    feet = _feet(runs, spacing, setting, height)
    return (foot.room for foot in feet if not foot.last)


def _feet(
    runs: Iterable[_Run], spacing: Spacing, setting: Setting, height: float
) -> Iterator[_Foot]:
    used, factor, height = 0.0, spacing.factor, height * setting.filled
    first = True
    leading, larger = spacing.leading * setting.leading, max(factor, 1.0)
    for run in runs:
        if run.fresh and used:
            yield _Foot(1 - used / height, first, last=True)
            used, first = 0.0, True
        own = run.text * leading + run.rigid + run.space * factor + run.by_hand * larger
        own += run.parted * setting.gap_pt
        needed = own + (run.above * factor if used else 0.0)
        if used + needed <= height:
            used += needed
            continue
        line = run.line * leading
        rest = max(int((used + needed - height) / line) + 1, _LEAST)
        fits = setting.gap_pt and used + needed - run.last_space * factor <= height
        if rest <= run.most_rest and not fits:
            yield _Foot(1 - (used + needed - rest * line) / height, first, last=False)
            first = False
            used = run.last_head + rest * line + run.last_space * factor
        elif used:
            yield _Foot(1 - used / height, first, last=False)
            first = False
            used = run.head + own
            if used > height * (_SURE_IN_WORD if setting.gap_pt else 1):
                yield _NOBODY_KNOWS
    yield _Foot(1 - used / height, first, last=True)


def _runs(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Yield each strip after those above it that must not part from it."""
    run: list[Strip] = []
    for strip in strips:
        run.append(strip)
        if not strip.stays:
            yield run
            run = []
    if run:
        yield run
