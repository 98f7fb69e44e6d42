"""The space between paragraphs, chosen so that no page ends far above its foot.

What stays together, above all the signatures and the text above them, goes to the next page whole
and leaves the foot of the page before it empty. A little more or less space between the paragraphs
of all pages moves that place. The pages are counted here before any engine sets them, from the
widths of the letters, so that PDF and Word files have the same space.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import assert_never

from mou_gen.document import Kop, Role
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.breaks import Ruler

_PT = 72 / 25.4
"""Points in a millimetre."""
_EMPTY_MM = 9.0
"""Height of a cell that is to be filled in by hand."""
_TALL = 1.13
"""How much higher than wide an emblem is."""
_FRAMED_PT, _CELL_PT, _NAMES_PT = 9.0, 6.5, 2.5
"""What the lines around a note, a row and the names of the languages take."""
_CLOSE = (Role.TITLE, Role.LINE, Role.FILL)
"""What no space stands below."""
_HEADINGS = (Role.HEADING, Role.SECTION)
_LEAST = 2
"""Lines of a text on either side of the end of a page."""
_FACTORS = sorted((n / 25 for n in range(21, 41)), key=lambda factor: abs(factor - 1))
"""What the space of the theme may be multiplied by, from 0.84 to 1.6; the least change first."""
_TIGHTER = tuple(n / 25 for n in range(24, 12, -1))
"""The same for what then takes one page instead of two, down to 0.52: a typist would not begin another for a signature."""
_SURE = 0.99
"""Part of a page that what must take no second one fills at most, if that can be, whichever engine sets it."""
Fills = Sequence[tuple[float, float]]
"""How much of a page may be filled, and how much each figure counts."""
OF_OURS: Fills = ((1.0, 1.0), (0.995, 0.4), (1.005, 0.4))
"""In our fonts; engines differ by a line."""
_OF_ANOTHERS: Fills = ((1.0, 1.0), (0.985, 0.4), (0.973, 1.0))
"""In a font that Word has in the place of Bookman, whose lines are up to 3 % higher."""
_REPLACED = "Bookman Old Style"
_CHANGE = 0.3
"""What a change of the space counts beside room at the foot of a page."""
_MOST_ROOM = 0.115
"""Part of the height of the text that may be left at the foot of a page."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands on a page whole, or breaks between two lines; heights are in points."""

    lines: int
    line: float
    rigid: float = 0.0
    """Its height besides its lines."""
    space: float = 0.0
    """The space in it, which grows with that between paragraphs."""
    above: float = 0.0
    """The space above it, of which nothing is left at the head of a page."""
    breaks: bool = False
    stays: bool = False
    """Whether it must not part from what follows."""
    fresh: bool = False
    """Whether it begins a page."""
    head: float = 0.0
    """Height of what is repeated above it at the head of a page."""

    def height(self, factor: float) -> float:
        """Return its height, with all space multiplied by *factor*."""
        return self.lines * self.line + self.rigid + self.space * factor


def well_spaced(laid: page.Page, ruler: Ruler, fills: Fills) -> page.Page:
    """Return *laid* with the space between paragraphs that fills its pages.

    *ruler* is the one that it was laid with; *fills* is `OF_OURS`, or what `fills_in_word` returns.
    """
    theme = laid.theme
    runs = [_Run.of(strips) for strips in _runs(_Cutter(ruler).sheet(laid))]
    height = (theme.page_height_mm - theme.top_mm - theme.bottom_mm) * _PT
    if factor := _on_one_page(runs, height * min(part for part, _weight in fills)):
        return replace(laid, theme=theme.spaced(factor))
    best, least = 1.0, inf
    for factor in _FACTORS:
        change = _CHANGE * abs(factor - 1)
        if change >= least:
            break  # no other can be better
        waste = change + sum(
            weight * max(most_room(runs, factor, height * part) - _MOST_ROOM, 0.0)
            for part, weight in fills
        )
        if waste < least:
            best, least = factor, waste
    return replace(laid, theme=theme.spaced(best)) if best != 1 else laid


def _on_one_page(runs: Sequence[_Run], height: float) -> float | None:
    """Return what brings *runs* that take more than a page onto one, None where nothing does or need be."""
    if any(run.fresh for run in runs[1:]) or not list(_rooms(runs, 1.0, height)):
        return None
    tried = ((factor, part) for part in (_SURE, 1.0) for factor in _TIGHTER)
    return next(
        (factor for factor, part in tried if not list(_rooms(runs, factor, height * part))), None
    )


def fills_in_word(theme: Theme) -> Fills:
    """Return how much of a page the text of *theme* may fill in Word, whatever its fonts are."""
    return _OF_ANOTHERS if theme.font == _REPLACED else OF_OURS


def most_room(runs: Iterable[_Run], factor: float, height: float) -> float:
    """Return the largest part of *height* left at the foot of a page, 0 on a single one."""
    return max(_rooms(runs, factor, height), default=0.0)


def rooms(strips: Iterable[Strip], factor: float, height: float) -> list[float]:
    """Return the part of *height* left at the foot of each page but the last of a part.

    All space between *strips* is multiplied by *factor*.
    """
    return list(_rooms(map(_Run.of, _runs(strips)), factor, height))


@dataclass(frozen=True, slots=True)
class _Run:
    """Strips that must not part, as one; what `Strip` says of each holds of it."""

    rigid: float
    """The height of their lines and of all that does not change."""
    space: float
    """The space in them, with that above each but the first."""
    above: float
    line: float
    most_rest: int
    """How many lines of the last strip may stand on the next page."""
    last_space: float
    fresh: bool
    head: float
    last_head: float

    @classmethod
    def of(cls, strips: Sequence[Strip]) -> _Run:
        first, last = strips[0], strips[-1]
        return cls(
            sum(each.lines * each.line + each.rigid for each in strips),
            sum(each.space + each.above for each in strips) - first.above,
            first.above,
            last.line,
            last.lines - _LEAST if last.breaks else 0,
            last.space,
            first.fresh,
            first.head,
            last.head,
        )


def _rooms(runs: Iterable[_Run], factor: float, height: float) -> Iterator[float]:
    used = 0.0
    for run in runs:
        used = 0.0 if run.fresh else used
        needed = run.rigid + run.space * factor + (run.above * factor if used else 0.0)
        if used + needed <= height:
            used += needed
            continue
        rest = max(int((used + needed - height) / run.line) + 1, _LEAST)
        if rest <= run.most_rest:
            yield 1 - (used + needed - rest * run.line) / height
            used = run.last_head + rest * run.line + run.last_space * factor
        elif used:
            yield 1 - used / height
            used = run.head + run.rigid + run.space * factor


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


class _Cutter:
    """Cuts what is laid on pages into strips, one under another."""

    def __init__(self, ruler: Ruler) -> None:
        theme = ruler.theme
        self._theme, self._ruler = theme, ruler
        self._small = Ruler(replace(theme, size_pt=theme.small_pt))
        self._line = theme.size_pt * theme.line_height
        self._small_line = theme.small_pt * theme.line_height
        self._below = 0.0
        """The space below the last strip."""

    def sheet(self, laid: page.Page) -> Iterator[Strip]:
        if laid.letterhead:
            yield self._letterhead(laid.letterhead)
            self._below = self._theme.article_gap_pt
        yield from self._flow(laid.body)

    def _letterhead(self, kop: page.LaidLetterhead) -> Strip:
        emblem = max(each.width_mm for each in kop.emblems) * _TALL * max(len(kop.crests), 1) * _PT
        if kop.kop is Kop.OFFICE:
            beside = self._ruler.text_mm - kop.emblems[0].width_mm
            office = self._theme.office_pt * 1.2
            words = (
                self._high(kop.government, beside) * office * 0.75
                + self._high(kop.office, beside) * office
                + self._high(kop.address, beside) * self._theme.small_pt * 1.2
            )
            return Strip(0, 1.0, max(emblem, words + 2) + 8, stays=True)
        post = self._high(kop.office, self._ruler.text_mm)
        return Strip(post, self._line, emblem, stays=True)

    def _high(self, lines: Sequence[page.LaidLine], width_mm: float) -> int:
        """Return how many lines *lines* take, one under another."""
        return sum(self._ruler.laid_lines(each, width_mm) for each in lines)

    # ---- blocks one under another

    def _flow(self, blocks: Iterable[page.LaidBlock | page.LaidField]) -> Iterator[Strip]:
        for block in blocks:
            match block:
                case page.LaidParagraph():
                    yield self._paragraph(block)
                case page.LaidFields():
                    yield from self._fields(block)
                case page.LaidTable():
                    yield from self._table(block)
                case page.LaidSignatures():
                    yield from self._signatures(block)
                case page.LaidColumns():
                    yield from self._columns(block)
                case page.LaidPart(body, fresh):
                    first, *more = self._flow(body)
                    yield replace(first, fresh=fresh)
                    yield from more
                case page.LaidField():
                    pass  # among fields, or in columns
                case _:
                    assert_never(block)

    def _between(self, above: float, below: float) -> float:
        """Return the space between the last strip and one that asks for *above*; *below* stands below it."""
        between, self._below = max(above, self._below), below
        return between

    def _apart(self, space: page.Space) -> float:
        return self._theme.article_gap_pt if space is page.Space.APART else 0.0

    def _paragraph(self, laid: page.LaidParagraph) -> Strip:
        theme, heading = self._theme, laid.role in _HEADINGS
        above = self._apart(page.Space.APART if heading and not laid.space else laid.space)
        between = self._between(above, 0.0 if laid.role in _CLOSE else theme.paragraph_gap_pt)
        if laid.role is Role.NOTE:
            lines = self._small.lines(laid.node, self._ruler.text_mm - 5)
            return Strip(lines, self._small_line, _FRAMED_PT, above=between, stays=laid.stays)
        lines = self._ruler.lines(laid.node, self._ruler.text_mm)
        fill = self._theme.size_pt / 2 if laid.role is Role.FILL else 0.0
        return Strip(lines, self._line, fill, above=between, breaks=True, stays=laid.stays)

    def _fields(self, fields: page.LaidFields) -> Iterator[Strip]:
        theme = self._theme
        across = theme.term_width_mm / (2 if fields.narrow else 1)
        apart = self._apart(fields.space)
        for row in fields.rows:
            term = self._ruler.laid_lines(row.term, across - 2) if row.term else 0
            value = self._ruler.laid_lines(row.value, self._ruler.text_mm - across - 4)
            yield Strip(
                max(term, value),
                self._line,
                space=0.0 if row.value.role in _CLOSE else theme.paragraph_gap_pt,
                above=self._between(apart, 0.0),
                breaks=row.long,
                stays=row.kept,
            )
            apart = 0.0
        self._below = theme.paragraph_gap_pt

    def _table(self, table: page.LaidTable) -> Iterator[Strip]:
        head = self._row(table.header, table.widths)
        yield replace(head, above=self._between(self._apart(table.space), 0.0), stays=True)
        for row in table.rows:
            strip = self._row(row, table.widths)
            yield replace(strip, head=head.height(1))
        self._below = self._theme.article_gap_pt

    def _row(self, row: page.LaidRow, widths: Sequence[int]) -> Strip:
        cells = zip(row.cells, map(self._ruler.cell_mm, widths), strict=True)
        lines = max(self._high(cell, width) for cell, width in cells)
        empty = 0.0 if all(row.cells) else max(_EMPTY_MM * _PT - lines * self._line, 0.0)
        return Strip(lines, self._line, _CELL_PT + empty, breaks=row.long, stays=row.kept)

    def _signatures(self, signatures: page.LaidSignatures) -> Iterator[Strip]:
        theme, half = self._theme, self._ruler.text_mm / 2 - 6
        between = theme.paragraph_gap_pt if signatures.crowded else theme.article_gap_pt
        above = self._between(theme.article_gap_pt, 0.0)
        for n, row in enumerate(signatures.rows, 1):
            signed = [each for each in row if each]
            last = n == len(signatures.rows)
            yield Strip(
                max(self._high((*each.above, *each.below), half) + each.lowered for each in signed),
                self._line,
                max(max(bool(each.stamp) + bool(each.place), 1) for each in signed)
                * theme.signature_mm
                * _PT,
                0.0 if last else between,
                above if n == 1 else 0.0,
                stays=signatures.kept if last else not signatures.many,
            )

    # ---- languages side by side

    def _columns(self, columns: page.LaidColumns) -> Iterator[Strip]:
        theme = self._theme.in_columns
        names = Strip(1, self._small_line, _NAMES_PT, theme.paragraph_gap_pt, stays=True)
        yield replace(names, above=self._between(self._apart(columns.space), 0.0))
        for row in columns.rows:
            for strip in self._level(row, theme):
                yield replace(strip, head=names.height(1))
        self._below = 0.0

    def _level(self, row: page.Abreast | page.Across, theme: Theme) -> Iterator[Strip]:
        match row:
            case page.Abreast(sides):
                width = self._ruler.column_mm(len(sides))
            case page.Across(page.LaidParagraph() | page.LaidField() as content):
                sides, width = (content,), self._ruler.text_mm
            case page.Across(content):
                self._below = 0.0
                yield from self._flow((content,))
                return
            case _:
                assert_never(row)
        role = sides[0].role if isinstance(sides[0], page.LaidParagraph) else sides[0].value.role
        apart = role in _HEADINGS or row.space is page.Space.APART
        below = {Role.TITLE: 0.0, Role.LINE: theme.paragraph_gap_pt / 2}
        yield Strip(
            max(self._ruler.narrow.laid_lines(side, width) for side in sides),
            theme.size_pt * theme.line_height,
            _FRAMED_PT if role is Role.NOTE else 0.0,
            below.get(role, theme.paragraph_gap_pt) + apart * theme.article_gap_pt,
            above=self._between(0.0, 0.0),
            breaks=row.long,
            stays=row.stays,
        )
