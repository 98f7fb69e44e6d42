"""Page breaks that a style sheet cannot express because it does not know lengths.

Lines are counted before anything is set, from the widths of the letters: exact enough to choose
the rows that may break, and what stays with the signatures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, dropwhile, groupby, pairwise, takewhile
from typing import assert_never

from mou_gen.document import (
    Annex,
    Article,
    Block,
    Cell,
    Columns,
    Document,
    Field,
    Fields,
    Paragraph,
    Parallel,
    Part,
    Role,
    Row,
    Scheme,
    Signatures,
    Strong,
    Table,
    Text,
    paragraphs_below,
    printed_words,
    walk,
)
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_count import ENDS, ENDS_IN_WORD, count_lines
from mou_gen.writers.shapes import PADDING_MM, TERM_GAP_MM, spanned
from mou_gen.writers.table_columns import has_room, shares

_CENTRED = (Role.TITLE, Role.HEADING)
_BOLD = (*_CENTRED, Role.SECTION)
_INDENTED = (Role.INDENTED, Role.CLOSING)
_MM = 25.4 / 72
_COLON_MM = 4.0
_TWIP_MM = 25.4 / 1440
"""What Word and LibreOffice round widths to; a line that is longer by less still fits."""
_FEW = 5
"""Lines of a row that never breaks, and of a list or of two rows that stay together."""
MOST_IN_CELL, MOST_IN_CELL_OF_WORD = 12, 16
"""Lines of a row of a table that never breaks: its cells are short, and one would go to the next page alone.

In Word files the row may be longer: where it breaks, LibreOffice leaves a single line behind.
"""
_MANY_FIELDS = 3
"""Fewer fields than those of which neither the first nor the last stands on a page alone; in columns even of few."""
_FIRST_OF_LISTS = 2
"""The level of the letters in an article."""
_LEAST, _BREAKABLE = 2, 4
"""Lines that stand on either side of the end of a page, and those of the least text that can break."""
_FILLED_IN = 2
"""Lines of a cell that is to be filled in by hand."""

BreakUnit = Paragraph | Parallel | Field | Row
"""What stands in a document as one line or row under another."""
UnitKey = tuple[str, str]
"""The id of such a unit and its language."""
_Counted = tuple[BreakUnit, int]
"""Such a unit with the number of its lines."""


def depth(paragraph: Paragraph) -> int:
    """Return how many label widths *paragraph* is indented: (1) stands one from the margin."""
    label = paragraph.label
    if label is None or paragraph.role in _CENTRED:
        return 0
    return label.level if label.scheme is Scheme.ARTICLES else label.level + 1


_TableKey = tuple[tuple[int, ...], str]
"""What tables have in common that have the same columns: the widths they ask for, and their headings."""


class Ruler:
    """Tells how many lines a text takes on the page of `theme`, and counts each once."""

    def __init__(
        self, theme: Theme, first: str = "", ends: str = ENDS, tables: Sequence[Table] = ()
    ) -> None:
        self.theme = theme
        self.ends = ends
        """The signs behind which a line may end."""
        self.tables = tables
        """Those of the document: with the same headings they have the same columns."""
        self._shares: dict[_TableKey, tuple[int, ...]] = {}
        self._rooms: dict[_TableKey, bool] = {}
        self._first = first
        """The language that is set upright beside others in italics; "" where each is upright."""
        self._counted: dict[tuple[int, float], tuple[Paragraph | Field, int]] = {}
        """By identity, which is that of no other text while this one is held."""

    @property
    def text_mm(self) -> float:
        """Width between the margins."""
        return self.theme.page_width_mm - self.theme.left_mm - self.theme.right_mm

    @cached_property
    def narrow(self) -> Ruler:
        """The same in columns, which have a type of their own."""
        return self.upright.narrow if self._first else self._for(self.theme.in_columns)

    @cached_property
    def upright(self) -> Ruler:
        """The same where each language has a column or part of its own, and none is in italics."""
        return self._for(self.theme) if self._first else self

    @cached_property
    def small(self) -> Ruler:
        """The same for notes, which are set in small type."""
        return self.sized(self.theme.small_pt)

    @cached_property
    def small_in_tables(self) -> Ruler:
        """The same for tables in small type."""
        theme = replace(self.theme, size_pt=self.theme.small_pt)
        return Ruler(theme, self._first, self.ends, self.tables)

    def of_table(self, table: Table) -> Ruler:
        """Return the ruler of *table*: that of small type where its columns have no room for their words in the usual one."""
        key = self._key(table)
        if key not in self._rooms:
            self._rooms[key] = has_room(self._whole(table), self.theme)
        return self if self._rooms[key] else self.small_in_tables

    def sized(self, size_pt: float) -> Ruler:
        """Return the same in type of *size_pt*."""
        return self._for(replace(self.theme, size_pt=size_pt))

    def _for(self, theme: Theme) -> Ruler:
        return Ruler(theme, ends=self.ends, tables=self.tables)

    def column_mm(self, count: int) -> float:
        """Return the width of one of *count* columns."""
        return (self.text_mm - (count - 1) * self.theme.gutter_mm) / count

    def cell_mm(self, percent: int) -> float:
        """Return the room for words in the cell of a table that takes *percent* of the width."""
        return self.text_mm * percent / 100 - PADDING_MM

    def face(self, paragraph: Paragraph) -> Face:
        """Return the face that *paragraph* is set in."""
        bold, slanted = paragraph.role in _BOLD, self.slants(paragraph.language)
        return Face(self.theme.pdf_font, bold=bold, slanted=slanted, kerned=self.ends == ENDS)

    def slants(self, language: str) -> bool:
        """Return whether a text in *language* is set in italics."""
        return bool(self._first) and language not in ("", self._first)

    def ems(self, width_mm: float) -> float:
        """Return *width_mm* in multiples of the size of the type."""
        return width_mm / (self.theme.size_pt * _MM)

    def lines(self, text: Paragraph | Field | Parallel, width_mm: float) -> int:
        """Return how many lines *text* takes; *width_mm* is the room for each of its languages."""
        if isinstance(text, Parallel):
            return max(self.lines(side, width_mm) for side in text.sides)
        key = id(text), width_mm
        if key not in self._counted:
            self._counted[key] = text, self._count(text, width_mm)
        return self._counted[key][1]

    def laid_lines(self, line: page.LaidLine, width_mm: float) -> int:
        """Return how many lines *line* takes in a room of *width_mm*, a field as "term : value"."""
        if isinstance(line, page.LaidParagraph):
            return self.lines(line.node, width_mm)
        term = line.term.node if line.term else None
        return self.lines(Field("", term, line.value.node), width_mm)

    @property
    def term_mm(self) -> float:
        """Width of a term left of its colon."""
        return self.theme.term_width_mm - TERM_GAP_MM

    @property
    def value_mm(self) -> float:
        """Width of a value right of the colon."""
        return self.text_mm - self.theme.term_width_mm - _COLON_MM

    def row_lines(self, row: Row, widths: Sequence[int]) -> int:
        """Return how many lines *row* takes, whose cells have *widths* in percent."""
        return max(map(self.cell_lines, row.cells, spanned(len(row.cells), widths)))

    def cell_lines(self, cell: Cell, percent: int) -> int:
        """Return how many lines *cell* takes in *percent* of the width."""
        texts = (
            text
            for kid in cell.kids
            for text in (kid.sides if isinstance(kid, Parallel) else (kid,))
        )
        room = self.cell_mm(percent)
        return sum(self.lines(text, room) for text in texts) if cell.kids else _FILLED_IN

    def shares(self, table: Table) -> tuple[int, ...]:
        """Return the widths of the columns of *table* in percent: those of all tables of the document with its headings."""
        if self._first:
            return self.upright.shares(table)
        key = self._key(table)
        if key not in self._shares:
            self._shares[key] = shares(self._whole(table), self.theme, self.cell_lines)
        return self._shares[key]

    @staticmethod
    def _key(table: Table) -> _TableKey:
        return table.widths, printed_words(table.header)

    def _whole(self, table: Table) -> Table:
        """Return *table* with the rows of all tables of the document that have its headings."""
        key = self._key(table)
        alike = [each for each in self.tables if self._key(each) == key]
        return replace(table, rows=tuple(row for each in alike or [table] for row in each.rows))

    def term_lines(self, term: Paragraph | None) -> int:
        """Return how many lines *term* takes left of its value."""
        return self.lines(term, self.term_mm) if term else 1

    def field_lines(self, field: Paragraph | Field) -> int:
        """Return how many lines the value of *field* takes right of its term."""
        value = field.value if isinstance(field, Field) else field
        return self.lines(value, self.value_mm)

    def is_long(self, lines: int) -> bool:
        """Return whether *lines* are more than a third of a page."""
        theme = self.theme
        return lines * theme.size_pt * _MM * theme.line_height > theme.text_height_mm / 3

    def _count(self, text: Paragraph | Field, width_mm: float) -> int:
        """Return how many lines *text* takes, a field as "term : value"."""
        if isinstance(text, Field) and text.term:
            if text.value.label:  # it begins a line of its own
                return self.lines(text.term, width_mm) + self.lines(text.value, width_mm)
            said = (*text.term.kids, Text(": "), *text.value.kids)
            return self._count(replace(text.term, role=text.value.role, kids=said), width_mm)
        paragraph = text if isinstance(text, Paragraph) else text.value
        role, kids = paragraph.role, paragraph.kids
        rounded = _TWIP_MM if self.ends == ENDS_IN_WORD else 0.0
        room = self.ems(width_mm - depth(paragraph) * self.theme.list_indent_mm + rounded)
        indent = self.ems(self.theme.indent_mm) if role in _INDENTED else 0.0
        above = paragraph.label is not None and role in _CENTRED
        return above + count_lines(kids, self.face(paragraph), room, indent, self.ends)


def may_break(*sides: int) -> bool:
    """Return whether a row may break whose *sides* have so many lines, and stay level.

    A text of three lines goes to the next page whole, while those beside it begin with two.
    """
    return max(sides) > _FEW and not any(_LEAST < lines < _BREAKABLE for lines in sides)


def kept_with_next(document: Document, ruler: Ruler) -> frozenset[UnitKey]:
    """Return the keys of what must not part from what follows it, headings and closing aside."""
    units = (
        *_titles(document, ruler),
        *_introductions(document, ruler),
        *_above_lists(document, ruler),
        *_translated(document, ruler),
        *_lists_in_fields(document, ruler),
        *_ends_of_fields(document, ruler),
        *_ends_of_lists(document, ruler),
        *_ends_of_tables(document, ruler),
        *_above_signatures(document, ruler),
        *_below_signatures(document, ruler),
    )
    return frozenset(
        unit_key(each)
        for unit in units
        for each in (unit, *(unit.sides if isinstance(unit, Parallel) else ()))
    )


def unit_key(unit: BreakUnit) -> UnitKey:
    """Return the id of *unit* and its language: one under another, languages share an id but not a place."""
    return unit.id, unit.language if isinstance(unit, Paragraph | Field) else ""


def _titles(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the lines of the titles; of a title longer than a third of a page, the last alone."""
    units = _units(document.body, ruler)
    for is_title, run in groupby(units, lambda unit: _role(unit[0]) is Role.TITLE):
        if is_title:
            lines = list(run)
            long = ruler.is_long(sum(count for _, count in lines))
            yield from (unit for unit, _ in (lines[-1:] if long else lines))


def _introductions(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield what opens a list ("sebagai berikut:"), in each language of it."""
    texts = groupby((unit for unit, _ in _units(document.body, ruler)), lambda unit: unit.id)
    for sides, (item, *_) in pairwise(list(run) for _, run in texts):
        opens = isinstance(sides[-1], Paragraph | Parallel) and (
            printed_words(sides[-1]).rstrip().endswith(":")
        )
        # what is agreed, article by article, is no list
        if opens and _role(item) is not Role.HEADING:
            yield from sides


def _above_lists(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield a short item that a list of its own stands below, as what was discussed on an item of the agenda."""
    texts = groupby(_units(document.body, ruler), lambda unit: unit[0].id)
    for sides, ((item, _), *_rest) in pairwise(list(run) for _, run in texts):
        above, below = _list_of(sides[-1][0]), _list_of(item)
        if above and below and above[1] < below[1] and _lines(sides) <= _FEW * len(sides):
            yield from (unit for unit, _ in sides)


def _translated(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield a short field that its translation stands below, and an item of a single line in each language."""
    for _, run in groupby(_units(document.body, ruler), lambda unit: unit[0].id):
        sides = list(run)
        is_short = isinstance(sides[0][0], Field) and _lines(sides) <= _FEW
        is_item = _list_of(sides[0][0]) is not None
        if is_short or (is_item and _lines(sides) == len(sides)):
            yield from (unit for unit, _ in sides[:-1])


def _lists_in_fields(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the rows of a field whose value goes on below them.

    Of a list of many lines, the first two stay together, and the last two.
    """
    run: list[tuple[BreakUnit, int]] = []
    for unit, lines in (*_units(document.body, ruler), (None, 0)):
        if unit is not None and _goes_on(unit):
            run.append((unit, lines))
            continue
        units = [each for each, _ in run[:-1]]
        many = sum(count for _, count in run) > _FEW
        yield from (*units[:1], *units[-1:]) if many else units
        run = [(unit, lines)] if unit is not None else []


def _goes_on(unit: BreakUnit) -> bool:
    """Return whether *unit* is a further item of the field above it."""
    first = unit.sides[0] if isinstance(unit, Parallel) else unit
    return isinstance(first, Field) and first.term is None


def _ends_of_fields(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the rows that keep the first and the last of short fields company, and few whole above signatures."""
    if any(isinstance(node, Article) for node in document.nodes):
        return  # the fields of its opening stay with the titles: the page before them would be empty
    signed = {
        each.id
        for each, below in pairwise(document.body)
        if isinstance(each, Fields) and isinstance(below, Signatures)
    }
    for rows, fields_id in _fields(document, ruler):
        lines = sum(map(_lines, rows))
        short = fields_id in signed and lines <= _FEW * len(rows[0])
        if short or (_is_signed(rows[-1]) and not ruler.is_long(lines)):
            yield from [unit for row in rows for unit, _ in row][:-1]
        elif _is_signed(rows[-1]):
            yield from [*_ends(rows), *_signed_below(rows, ruler)]
        elif len(rows) > _MANY_FIELDS or isinstance(rows[0][0][0], Parallel):
            yield from _ends(rows)


_TO_SIGN = 2
"""Lines that the room above a line to sign takes."""


def _signed_below(rows: Sequence[Sequence[_Counted]], ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the last third of a page of *rows*, which are signed in the last, with the room for it."""
    lines = accumulate(map(_lines, reversed(rows)))
    kept = sum(1 for _ in takewhile(lambda count: not ruler.is_long(count + _TO_SIGN), lines))
    yield from [unit for row in rows[-kept:] for unit, _ in row][:-1]


def _fields(document: Document, ruler: Ruler) -> Iterator[tuple[list[list[_Counted]], str]]:
    """Yield the rows of each list of fields, and its id."""
    columns = {
        each.id: len(node.header)
        for node in document.nodes
        if isinstance(node, Columns)
        for each in walk(node)
        if isinstance(each, Fields)
    }
    for fields in (node for node in document.nodes if isinstance(node, Fields)):
        count = columns.get(fields.id, 1)
        at = ruler.narrow if count > 1 else ruler
        single = (replace(fields, rows=(row,)) for row in fields.rows)
        yield [list(_units([each], at, count)) for each in single], fields.id


def _ends_of_lists(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the items that keep the first and the last of a list company: no short one stands alone on a page.

    In Word files they stay free: what is kept there leaves more of a page empty, as LibreOffice sets it.
    """
    if ruler.ends != ENDS:
        return
    texts = groupby(_units(document.body, ruler), lambda unit: unit[0].id)
    items = [list(sides) for _, sides in texts]
    for label, run in groupby(items, lambda sides: _list_of(sides[0][0])):
        rows = list(run)
        # an item and its translation below it are two
        if label and len(rows[0]) == 1:
            yield from _ends(rows)


def _list_of(unit: BreakUnit) -> tuple[str, int] | None:
    """Return what counts *unit* and on which level if it is an item of a list: a paragraph of an article is none."""
    first = unit.sides[0] if isinstance(unit, Parallel) else unit
    label = first.label if isinstance(first, Paragraph) else None
    if label is None or (label.scheme is Scheme.ARTICLES and label.level < _FIRST_OF_LISTS):
        return None
    return label.scheme, label.level


def _ends(rows: Sequence[Sequence[_Counted]]) -> Iterator[BreakUnit]:
    """Yield what keeps the first two of *rows* together and the last two; each is a row in every language.

    The first in two languages, one below the other, has company enough in its heading, which is as long.
    """
    pairs = list(pairwise(rows))
    for first, second in (*(pairs[:1] if len(rows[0]) == 1 else ()), *pairs[-1:]):
        if _lines(first) + _lines(second) <= _FEW * len(first):
            yield from (unit for unit, _ in [*first, *second][:-1])


def _is_signed(row: Sequence[_Counted]) -> bool:
    """Return whether *row* is a line to write on: who signs a consent signs below all of it."""
    return any(each.role is Role.FILL for unit, _ in row for each in paragraphs_below(unit))


def _lines(units: Sequence[_Counted]) -> int:
    return sum(lines for _, lines in units)


def _ends_of_tables(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the rows that keep another one company: no short row stands alone on a page."""
    for table in (node for node in document.nodes if isinstance(node, Table)):
        at = ruler.of_table(table)
        pairs, widths = list(pairwise(table.rows)), at.shares(table)
        for pair in (*pairs[:1], *pairs[-1:]):
            if sum(at.row_lines(row, widths) for row in pair) <= _FEW:
                yield pair[0]
        yield from (row for row in table.rows[:-1] if _is_title(row))


def _is_title(row: Row) -> bool:
    """Return whether *row* names those below it: bold words in one cell, and nothing in the others."""
    filled = [cell for cell in row.cells if any(printed_words(each).strip() for each in cell.kids)]
    return len(filled) == 1 and all(map(_is_bold, filled[0].kids))


def _is_bold(text: Paragraph | Parallel) -> bool:
    sides = text.sides if isinstance(text, Parallel) else (text,)
    kids = [kid for side in sides if isinstance(side, Paragraph) for kid in side.kids]
    return all(isinstance(kid, Strong) for kid in kids)


def _above_signatures(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield what stays, so that at least two lines of text stand on the page of signatures.

    What says the same in several languages, one under another, counts once and stays together unless it is
    long: nobody signs below the translation alone. Above it, a row of a table leaves two lines in two languages alone.
    """
    before = list(takewhile(lambda block: not isinstance(block, Signatures), document.body))
    if len(before) == len(document.body):
        return
    units, lines, all_lines = list(_units(before, ruler)), 0, 0
    for _, run in groupby(reversed(units), lambda unit: unit[0].id):
        (last, count), *others = sides = list(run)
        if isinstance(last, Row) and all_lines > 1:
            return
        is_text = _role(last) not in (Role.TITLE, Role.HEADING, Role.SECTION)
        if lines:
            yield last
        elif is_text and count > 1 and (not others or ruler.is_long(_lines(sides))):
            return
        yield from (unit for unit, _ in others)
        lines += max([count, *(each for _, each in others)]) if is_text else 0
        all_lines += _lines(sides) if is_text else 0
        if lines > 1:
            return


def _below_signatures(document: Document, ruler: Ruler) -> Iterator[BreakUnit]:
    """Yield the lines of a short list of who gets a copy but its last, so that none stands alone on a page."""
    after = dropwhile(lambda block: not isinstance(block, Signatures), document.body)
    next(after, None)
    lines = list(takewhile(lambda unit: _role(unit[0]) is Role.LINE, _units(after, ruler)))
    if sum(count for _, count in lines) <= _FEW:
        yield from (unit for unit, _ in lines[:-1])


def _units(blocks: Iterable[Block], ruler: Ruler, columns: int = 1) -> Iterator[_Counted]:
    """Yield what stands one under another in *blocks*, with the number of its lines: in columns the most."""
    width = ruler.column_mm(columns)
    for block in blocks:
        match block:
            case Paragraph() | Field():
                yield block, ruler.lines(block, width)
            case Parallel() if columns > 1:
                yield block, max(ruler.lines(side, width) for side in block.sides)
            case Parallel():
                yield from _units(block.sides, ruler)
            case Fields():
                yield from _units(block.rows, ruler, columns)
            case Table():
                at = ruler.of_table(block)
                widths = at.shares(block)
                yield from ((row, at.row_lines(row, widths)) for row in block.rows)
            case Article():
                yield from _units((block.heading, *block.body), ruler, columns)
            case Columns():
                yield from _units(block.body, ruler.narrow, len(block.header))
            case Part() | Annex():
                at = ruler.upright if isinstance(block, Part) else ruler
                yield from _units(block.body, at)
            case Signatures():
                pass
            case _:
                assert_never(block)


def _role(unit: BreakUnit) -> Role | None:
    return next((each.role for each in paragraphs_below(unit)), None)
