"""The space between paragraphs, chosen so that no page ends far above its foot.

What stays together, above all the signatures and the text above them, goes to the next page whole
and leaves the foot of the page before it empty. A little more or less space between all paragraphs,
rows and lines moves that place. The pages are counted here before any engine sets them, from the
widths of the letters, so that PDF and Word files have the same space.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import product, takewhile
from math import inf

from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.page_ends import Foot, Run, Setting, Spacing, feet, rooms, runs_of
from mou_gen.writers.strips import PT, Cutter, Strip

_LEAST_ABOVE_HEADINGS = 0.72
"""Of the space there in the theme, however little stands between paragraphs."""


def _spacings(
    factors: Iterable[int], leadings: Iterable[int], aparts: Iterable[int] = (10,)
) -> tuple[Spacing, ...]:
    """Return all spacings of *factors* in 25ths, *leadings* in 200ths and *aparts* in tenths; the least change first."""
    every = (Spacing(n / 25, m / 200, k / 10) for n, m, k in product(factors, leadings, aparts))
    wide = (each for each in every if each.factor * each.apart >= _LEAST_ABOVE_HEADINGS)
    return tuple(sorted(wide, key=lambda each: each.change))


_SPACINGS = _spacings(range(18, 51), range(190, 213, 2))
"""From 0.72 to twice the space, and lines of 0.95 to 1.06 of their height."""
_WITH_HEADINGS = _spacings(range(20, 51, 5), range(190, 213, 2), (6, 8, 12, 14))
"""From 0.8 to twice the space and the same lines, with another space above headings than between paragraphs."""


@cache
def _finer_spacings() -> tuple[Spacing, ...]:
    """Return what lies between the same bounds in finer steps, which are too many to try for every document."""
    return _spacings(range(18, 51), range(190, 213), range(6, 15))


_ENOUGH = 0.5
"""What may be wasted before another space above headings is tried, and then finer steps."""
_AS_IT_IS, _CLOSEST = Spacing(1.0), Spacing(0.72, 0.95)
_TIGHTER = tuple(n / 25 for n in range(24, 12, -1))
"""What the space is multiplied by for what then takes one page instead of two, down to 0.52: a typist would not begin another for a signature."""
_SURE = 0.99
"""Part of a page that what must take no second one fills at most, if that can be, whichever engine sets it."""


OF_OURS = (
    Setting(),
    Setting(0.995, weight=0.4),
    Setting(1.005, weight=0.4),
    Setting(0.99, weight=0.3),
    Setting(1.01, weight=0.3),
)
"""In our fonts; engines differ by a line."""
_IN_WORD = (
    Setting(gap_pt=1, alone=1.0),
    Setting(1.003, gap_pt=1, alone=0.8),
    Setting(0.997, gap_pt=1, alone=0.6),
    Setting(0.993, weight=0.7, gap_pt=1, alone=0.3),
    Setting(0.985, weight=0.4, gap_pt=1),
    Setting(1.008, weight=0.4, gap_pt=1, alone=0.3),
)
"""In the same fonts as Word and LibreOffice set them, who round each line and row."""
_IN_ANOTHERS = (
    Setting(weight=0.4, gap_pt=1),
    *(replace(each, leading=1.0256) for each in _IN_WORD),
)
"""In a font that stands in the place of Bookman in Word, whose lines are higher."""
_OURS = OF_OURS[0]
_REPLACED = "Bookman Old Style"
_TOO_MUCH = 10.0
"""What room at the foot of a page counts beside a change of the space."""
_ANOTHER_PAGE, _ONE_THAT_CAN_BE_SAVED = 0.25, 0.08
"""What a page more than at the space of the theme counts, and what each of those does that the least space saves."""
_MOST_ROOM = 0.105
"""Part of the height of the text that may be left at the foot of a page."""
_LITTLE_ALONE = 0.4
"""What a last page that holds next to nothing counts."""
_EMPTY_END, _MOSTLY = 0.12, 0.6
"""What counts a mostly empty page in front of a part that begins a page, where pages can be saved; and how much of it is empty then."""
_LINE_ALONE = 0.1
"""What a line counts that LibreOffice leaves alone of a row that breaks."""
_LAYOUTS = 64
"""Of so many layouts the space is kept."""
_MOST_WHOLE = 4
"""Rows that are set whole, one after another, so that no line of them is left alone."""


@value_class
class LaidOut:
    """A Document as blocks on pages, before the space between them is chosen."""

    blocks: page.Page
    runs: tuple[Run, ...]
    rows: tuple[page.Abreast | None, ...]
    """The row of columns that the last strip of each run is; None where it is something else."""
    height: float
    """Of the text of a page, in points."""

    @classmethod
    def of(cls, laid: page.Page, ruler: Ruler) -> LaidOut:
        """Return *laid*, which *ruler* has measured."""
        height = laid.theme.text_height_mm * PT
        blocks, cut = _run_on(laid, ruler, height)
        rows = tuple(strips[-1].row for strips in cut)
        return cls(blocks, tuple(map(Run.of, cut)), rows, height)

    def spaced(self, settings: Sequence[Setting] = OF_OURS) -> page.Page:
        """Return the pages with the space between paragraphs that fills them.

        *settings* are `OF_OURS`, or what `settings_in_word` returns.
        """
        laid, theme = self.blocks, self.blocks.theme
        if factor := _on_one_page(self.runs, self.height, settings):
            return replace(laid, theme=theme.spaced(factor))
        best = _best(self.runs, self.height, tuple(settings))
        if best.spacing == _AS_IT_IS and not best.whole:
            return laid
        whole = {id(self.rows[place]) for place in best.whole}
        spaced = theme.spaced(best.spacing.factor, best.spacing.leading, best.spacing.apart)
        return replace(laid, body=tuple(_unbroken(laid.body, whole)), theme=spaced)


def _unbroken(blocks: Iterable[page.LaidBlock], whole: Collection[int]) -> Iterator[page.LaidBlock]:
    """Yield *blocks*, with the rows whose identities are in *whole* never broken."""
    for block in blocks:
        if isinstance(block, page.LaidColumns) and whole:
            rows = (replace(row, long=False) if id(row) in whole else row for row in block.rows)
            yield replace(block, rows=tuple(rows))
        elif isinstance(block, page.LaidPart) and whole:
            yield replace(block, body=tuple(_unbroken(block.body, whole)))
        else:
            yield block


@value_class
class _Choice:
    """A spacing, what breaks at it, and what is bad about that."""

    spacing: Spacing
    whole: frozenset[int]
    """The places of the runs that never break at it."""
    waste: float


@lru_cache(_LAYOUTS)
def _best(runs: tuple[Run, ...], height: float, settings: tuple[Setting, ...]) -> _Choice:
    """Return the choice for *runs* that wastes least.

    Documents of the same template often have the same lines, and so has one that is changed and shown again.
    """
    return _Search.of(runs, height, settings).best()


@value_class
class _Search:
    """Finds the spacing of runs that wastes least."""

    runs: Sequence[Run]
    height: float
    settings: Sequence[Setting]
    usual: int
    """Pages at the space of the theme."""
    fewest: int
    """Pages at the least space."""

    @classmethod
    def of(cls, runs: Sequence[Run], height: float, settings: Sequence[Setting]) -> _Search:
        usual, fewest = (
            sum(1 for _room in rooms(runs, spacing, settings[0], height))
            for spacing in (_AS_IT_IS, _CLOSEST)
        )
        return cls(runs, height, settings, usual, fewest)

    def best(self) -> _Choice:
        """Return the choice that wastes least; of several, that which changes least."""
        best = self._of(_SPACINGS, _Choice(_AS_IT_IS, frozenset(), inf))
        if best.waste > _ENOUGH:
            best = self._of(_WITH_HEADINGS, best)
        return self._of(_finer_spacings(), best) if best.waste > _ENOUGH else best

    def _of(self, spacings: Iterable[Spacing], best: _Choice) -> _Choice:
        """Return the best of *spacings*, or *best* where none wastes less."""
        for spacing in spacings:
            if spacing.change >= best.waste:
                break  # no other can be better
            for each in self._choices(spacing, best.waste):
                if each.waste < best.waste:
                    best = each
        return best

    def _choices(self, spacing: Spacing, most: float) -> Iterator[_Choice]:
        """Yield *spacing* as it is, and with one row after another whole that leaves a line alone."""
        runs, whole = [*self.runs], frozenset[int]()
        for _count in range(_MOST_WHOLE):
            waste, torn = self._waste(runs, spacing, most)
            yield _Choice(spacing, whole, waste)
            if torn is None:
                return
            place = next(n for n, each in enumerate(runs) if each is torn)
            runs[place], whole = torn.whole, whole | {place}

    def _waste(
        self, runs: Sequence[Run], spacing: Spacing, most: float
    ) -> tuple[float, Run | None]:
        """Return what is wasted, and what leaves a line alone; *most* and nothing where that is reached without such lines."""
        waste, alone, torn = spacing.change, 0.0, None
        for each in self.settings:
            ends = list(feet(runs, spacing, each, self.height))
            left = [foot.room for foot in ends if not foot.last]
            waste += _TOO_MUCH * each.weight * max(max(left, default=0.0) - _MOST_ROOM, 0.0)
            waste += _LITTLE_ALONE * each.weight * any(foot.holds_little for foot in ends)
            if each is self.settings[0]:
                waste += _ANOTHER_PAGE * max(len(left) - self.usual, 0)
                waste += _ONE_THAT_CAN_BE_SAVED * max(len(left) - self.fewest, 0)
                if len(left) > self.fewest:
                    waste += _EMPTY_END * sum(map(_is_mostly_empty, ends[:-1]))
            if waste >= most:
                return most, None  # it is worse already
            for foot in ends if each.alone else ():
                if foot.torn:
                    alone += _LINE_ALONE * each.alone
                    torn = torn or foot.torn
        return waste + alone, torn


def _is_mostly_empty(foot: Foot) -> bool:
    return foot.last and not foot.first and foot.room > _MOSTLY


def _run_on(laid: page.Page, ruler: Ruler, height: float) -> tuple[page.Page, list[list[Strip]]]:
    """Return *laid* and its strips, cut where a page may end: languages share a page, and no more than one, if they fit on it."""
    apart, body = _cut(laid, ruler), tuple(map(_below_another, laid.body))
    if body == laid.body or any(map(_has_annexes, laid.body)):
        return laid, apart
    running = replace(laid, body=body)
    cut = _cut(running, ruler)
    shared = list(takewhile(lambda run: not run.fresh, map(Run.of, cut)))
    return (running, cut) if _pages(shared, height) == 1 else (laid, apart)


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


def _pages(runs: Sequence[Run], height: float) -> int:
    """Return how many pages *runs* take."""
    fresh = sum(run.fresh for run in runs[1:])
    return 1 + fresh + sum(1 for _room in rooms(runs, _AS_IT_IS, _OURS, height))


def _cut(laid: page.Page, ruler: Ruler) -> list[list[Strip]]:
    return list(runs_of(Cutter(ruler).sheet(laid)))


def _on_one_page(runs: Sequence[Run], height: float, settings: Sequence[Setting]) -> float | None:
    """Return what brings *runs* that take more than a page onto one, None where nothing does or need be."""

    def fits(factor: float, each: Setting) -> bool:
        return not list(rooms(runs, Spacing(factor), each, height))

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
