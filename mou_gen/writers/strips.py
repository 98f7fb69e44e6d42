"""What stands on pages, cut into strips one under another, so that pages can be counted before they are set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from mou_gen.data.pictures import height_ratio, printable_picture
from mou_gen.document import Blank, Emblem, Kop, Role
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.shapes import BESIDE_MM, SIGNED, fill_lead_pt, spanned

PT = 72 / 25.4
"""Points in a millimetre."""
_TALL = 1.13
"""How much higher than wide an emblem is whose picture is not there."""
_FRAMED_PT, _LINE_PT, _NAMES_PT = 9.0, 0.5, 2.5
"""What the frame of a note, the line below a row and that below the names of the languages take."""
_CLOSE = (Role.TITLE, Role.LINE, Role.FILL)
"""What no space stands below."""
_HEADINGS = (Role.HEADING, Role.SECTION)


@value_class
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
    apart: bool = False
    """Whether that is the space above what stands apart."""
    article: float = 0.0
    """The space in it above a heading, which grows with that above what stands apart."""
    by_hand: float = 0.0
    """The room in it to write by hand, which grows with that space and never shrinks."""
    breaks: bool = False
    sides: tuple[int, ...] = ()
    """Lines of each of the texts that stand side by side in it."""
    row: page.Abreast | None = None
    """The row of columns that it is."""
    stays: bool = False
    """Whether it must not part from what follows."""
    fresh: bool = False
    """Whether it begins a page."""
    head: float = 0.0
    """Height of what is repeated above it at the head of a page."""
    parted: bool = False
    """Whether its own space parts it from a table, below which a Word file has a line that is not seen."""

    def height(self, factor: float) -> float:
        """Return its height, with all space multiplied by *factor*."""
        return (
            self.lines * self.line
            + self.rigid
            + (self.space + self.article) * factor
            + self.by_hand * max(factor, 1.0)
        )


class Cutter:
    """Cuts what is laid on pages into strips, one under another."""

    def __init__(self, ruler: Ruler) -> None:
        theme = ruler.theme
        self._theme, self._ruler = theme, ruler
        self._line = theme.size_pt * theme.line_height
        self._small_line = theme.small_pt * theme.line_height
        self._below = 0.0
        """The space below the last strip."""
        self._is_table = False
        """Whether the last strip is of what Word files have as a table."""

    def sheet(self, laid: page.Page) -> Iterator[Strip]:
        """Yield all that stands on *laid*, from its letterhead down."""
        if laid.letterhead:
            yield self._letterhead(laid.letterhead)
            self._below = self._theme.article_gap_pt
        yield from self._flow(laid.body)

    def _letterhead(self, kop: page.LaidLetterhead) -> Strip:
        emblem = _emblems_mm(kop) * PT
        if kop.kop is Kop.OFFICE:
            beside = self._ruler.text_mm - kop.emblems[0].width_mm - BESIDE_MM
            sizes = (self._theme.office_pt * 0.75, self._theme.office_pt, self._theme.small_pt)
            lines = zip(sizes, (kop.government, kop.office, kop.address), strict=True)
            words = sum(
                self._ruler.sized(size).laid_lines(each, beside) * size * 1.2
                for size, part in lines
                for each in part
            )
            return Strip(0, 1.0, max(emblem, words + 2) + 8, stays=True)
        post = self._high(kop.office, self._ruler.text_mm)
        return Strip(post, self._line, emblem, stays=True)

    @contextmanager
    def _upright(self) -> Iterator[None]:
        """Measure each language upright, in a column or part of its own."""
        before, self._ruler = self._ruler, self._ruler.upright
        yield
        self._ruler = before

    @contextmanager
    def _small(self, table: page.LaidTable) -> Iterator[None]:
        """Measure in small type, if *table* is set in it."""
        before = self._ruler, self._line
        if table.small:
            self._ruler, self._line = self._ruler.small_in_tables, self._small_line
        yield
        self._ruler, self._line = before

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
                    with self._upright():
                        first, *more = self._flow(body)
                    yield replace(first, fresh=fresh or first.fresh)
                    yield from more
                case page.LaidField():
                    pass  # among fields, or in columns
                case _:
                    assert_never(block)
            self._is_table = not isinstance(block, page.LaidParagraph | page.LaidPart)

    def _between(self, above: float, below: float) -> float:
        """Return the space between the last strip and one that asks for *above*; *below* stands below it."""
        between, self._below = max(above, self._below), below
        return between

    def _is_apart(self, between: float) -> bool:
        """Return whether *between* is the space above a heading, or more."""
        return between >= self._theme.article_gap_pt

    def _apart(self, space: page.Space) -> float:
        return self._theme.article_gap_pt if space is page.Space.APART else 0.0

    def _lead(self, lines: Iterable[page.LaidLine]) -> float:
        """Return the room above those of *lines* that are written on by hand."""
        return fill_lead_pt(self._theme) * sum(_role(line) is Role.FILL for line in lines)

    def _paragraph(self, laid: page.LaidParagraph) -> Strip:
        theme, heading = self._theme, laid.role in _HEADINGS
        above = self._apart(page.Space.APART if heading and not laid.space else laid.space)
        parted = self._is_table and above > self._below
        between = self._between(above, 0.0 if laid.role in _CLOSE else theme.paragraph_gap_pt)
        apart = self._is_apart(between)
        if laid.role is Role.NOTE:
            lines = self._ruler.small.lines(laid.node, self._ruler.text_mm - 5)
            return Strip(
                lines, self._small_line, _FRAMED_PT, above=between, apart=apart, stays=laid.stays
            )
        lines = self._ruler.lines(laid.node, self._ruler.text_mm)
        return Strip(
            lines,
            self._line,
            self._lead((laid,)),
            above=between,
            apart=apart,
            breaks=True,
            stays=laid.stays,
            parted=parted,
        )

    def _fields(self, fields: page.LaidFields) -> Iterator[Strip]:
        theme = self._theme
        across = theme.term_width_mm
        apart = self._apart(fields.space)
        for row in fields.rows:
            term = self._ruler.laid_lines(row.term, across - 2) if row.term else 0
            value = self._ruler.laid_lines(row.value, self._ruler.text_mm - across - 4)
            above = self._between(apart, 0.0)
            yield Strip(
                max(term, value),
                self._line,
                self._lead((row.value,)),
                space=0.0 if row.value.role in _CLOSE else theme.paragraph_gap_pt,
                above=above,
                apart=self._is_apart(above),
                breaks=row.long,
                stays=row.kept,
            )
            apart = 0.0
        self._below = theme.paragraph_gap_pt

    def _table(self, table: page.LaidTable) -> Iterator[Strip]:
        with self._small(table):
            head, *strips = (self._row(row, table.widths) for row in (table.header, *table.rows))
        above = self._between(self._apart(table.space), 0.0)
        yield replace(head, above=above, apart=self._is_apart(above), stays=True)
        for strip in strips:
            yield replace(strip, head=head.height(1))
        self._below = self._theme.article_gap_pt

    def _row(self, row: page.LaidRow, widths: Sequence[int]) -> Strip:
        shares = map(self._ruler.cell_mm, spanned(len(row.cells), widths))
        lines = max(map(self._high, row.cells, shares))
        by_hand = 0.0 if all(row.cells) else self._theme.empty_row_mm * PT - lines * self._line
        return Strip(
            lines,
            self._line,
            _LINE_PT,
            2 * self._theme.cell_gap_pt,
            by_hand=max(by_hand, 0.0),
            breaks=row.long,
            stays=row.kept,
        )

    def _signatures(self, signatures: page.LaidSignatures) -> Iterator[Strip]:
        theme = self._theme
        above = self._between(theme.article_gap_pt, 0.0)
        for n, row in enumerate(signatures.rows, 1):
            signed = [each for each in row if each]
            across = self._ruler.text_mm * SIGNED[len(row)] - 6
            last = n == len(signatures.rows)
            yield Strip(
                max(
                    self._high((*each.above, *each.below), across) + each.lowered for each in signed
                ),
                self._line,
                max(max(bool(each.stamp) + bool(each.place), 1) for each in signed)
                * theme.signature_mm
                * PT
                + max(
                    self._lead((*each.above, *each.below)) + each.led * fill_lead_pt(theme)
                    for each in signed
                ),
                space=0.0 if last or not signatures.crowded else theme.paragraph_gap_pt,
                article=0.0 if last or signatures.crowded else theme.article_gap_pt,
                above=above if n == 1 else 0.0,
                apart=True,
                stays=signatures.kept if last else not signatures.many,
            )

    # ---- languages side by side

    def _columns(self, columns: page.LaidColumns) -> Iterator[Strip]:
        theme = self._theme.in_columns
        names = Strip(1, self._small_line, _NAMES_PT, theme.paragraph_gap_pt, stays=True)
        above = self._between(self._apart(columns.space), 0.0)
        yield replace(names, above=above, apart=self._is_apart(above))
        with self._upright():
            strips = [strip for row in columns.rows for strip in self._level(row, theme)]
        yield from (replace(strip, head=names.height(1)) for strip in strips)
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
        role = _role(sides[0])
        apart = role in _HEADINGS or row.space is page.Space.APART
        below = {Role.TITLE: 0.0, Role.LINE: theme.paragraph_gap_pt / 2}
        lines = tuple(self._ruler.narrow.laid_lines(side, width) for side in sides)
        yield Strip(
            max(lines),
            theme.size_pt * theme.line_height,
            _FRAMED_PT if role is Role.NOTE else self._lead(sides[:1]),
            below.get(role, theme.paragraph_gap_pt),
            article=apart * theme.article_gap_pt,
            above=self._between(0.0, 0.0),
            breaks=row.long,
            sides=lines,
            row=row if isinstance(row, page.Abreast) else None,
            stays=row.stays,
        )


def _role(line: page.LaidLine) -> Role:
    return line.role if isinstance(line, page.LaidParagraph) else line.value.role


def _emblems_mm(kop: page.LaidLetterhead) -> float:
    """Return the height of all lines of emblems of *kop*."""
    heights = [_height_mm(each) for each in kop.emblems]
    lines = kop.crests or (tuple(range(len(heights))),)
    return sum(max(heights[n] for n in line if n is not None) for line in lines)


def _height_mm(emblem: Emblem) -> float:
    # a document that came back in a Word file does not know where its pictures are
    if isinstance(emblem.picture, Blank) or emblem.picture == Path():
        return emblem.width_mm * _TALL
    return emblem.width_mm * height_ratio(printable_picture(emblem.picture))
