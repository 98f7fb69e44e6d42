"""Page breaks that a style sheet cannot express because it does not know lengths.

Lengths are estimated from the number of letters, before anything is set: good enough to choose
the rows that may break, and what stays with the signatures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, groupby, pairwise, takewhile
from math import ceil
from typing import assert_never

from mou_gen.document import (
    Annex,
    Article,
    Block,
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
    Table,
    printed_words,
    walk,
)
from mou_gen.theme import Theme

_LETTER_EM = 0.47
"""Width of a letter of Arial in text, spaces included; a Bookman is a tenth wider. Told too short
rather than too long: a row of few lines must not break."""
_WIDE_EM, _CAPITAL_EM = 0.52, 0.78
"""Width of a letter in text and of a bold capital of Bookman; where lines are even, rather too long."""
_MM = 25.4 / 72
_PADDING_MM = 3.0
_COLON_MM = 4.0
_FEW = 5
"""Lines of a row that never breaks, and of a list or of two rows that stay together."""
_BREAKABLE = 4
"""Lines of the least text that can break, two on each side."""
_FILLED_IN = 2
"""Lines of a cell that is to be filled in by hand."""

BreakUnit = Paragraph | Parallel | Field | Row
"""What stands in a document as one line or row under another."""


def depth(paragraph: Paragraph) -> int:
    """Return how many label widths *paragraph* is indented: (1) stands one from the margin."""
    label = paragraph.label
    if label is None or paragraph.role in (Role.HEADING, Role.TITLE):
        return 0
    return label.level if label.scheme is Scheme.ARTICLES else label.level + 1


@dataclass(frozen=True, slots=True)
class Ruler:
    """Tells how many lines a text takes on the page of `theme`."""

    theme: Theme

    @property
    def text_mm(self) -> float:
        """Width between the margins."""
        return self.theme.page_width_mm - self.theme.left_mm - self.theme.right_mm

    @property
    def narrow(self) -> Ruler:
        """The same in columns, which have a type of their own."""
        return Ruler(self.theme.in_columns)

    def column_mm(self, count: int) -> float:
        """Return the width of one of *count* columns."""
        return (self.text_mm - (count - 1) * self.theme.gutter_mm) / count

    def lines(self, text: Paragraph | Field | Parallel, width_mm: float) -> int:
        """Return how many lines *text* takes; *width_mm* is the room for each of its languages."""
        match text:
            case Paragraph():
                return self._wrapped(
                    printed_words(text), width_mm - depth(text) * self.theme.list_indent_mm
                )
            case Field():
                return self._wrapped(printed_words(text), width_mm)
            case Parallel():
                return max(self.lines(side, width_mm) for side in text.sides)

    def row_lines(self, row: Row, widths: Sequence[int]) -> int:
        """Return how many lines *row* takes, whose cells have *widths* in percent."""
        return max(
            sum(
                self.lines(text, self.text_mm * width / 100 - _PADDING_MM)
                for kid in cell.kids
                for text in (kid.sides if isinstance(kid, Parallel) else (kid,))
            )
            if cell.kids
            else _FILLED_IN
            for cell, width in zip(row.cells, widths, strict=True)
        )

    def term_lines(self, term: Paragraph | None) -> int:
        """Return how many lines *term* takes left of its value."""
        return self.lines(term, self.theme.term_width_mm - _PADDING_MM) if term else 1

    def field_lines(self, field: Paragraph | Field) -> int:
        """Return how many lines the value of *field* takes right of its term."""
        value = field.value if isinstance(field, Field) else field
        return self.lines(value, self.text_mm - self.theme.term_width_mm - _COLON_MM)

    def capitals(self, width_mm: float) -> int:
        """Return how many capitals in bold type fit a line of *width_mm* for sure."""
        return int(width_mm / (_CAPITAL_EM * self.theme.size_pt * _MM))

    def letters(self, width_mm: float) -> int:
        """Return how many letters fit a line of *width_mm* for sure."""
        return int(width_mm / (_WIDE_EM * self.theme.size_pt * _MM))

    def is_long(self, lines: int) -> bool:
        """Return whether *lines* are more than a third of a page."""
        theme = self.theme
        page_mm = theme.page_height_mm - theme.top_mm - theme.bottom_mm
        return lines * theme.size_pt * _MM * theme.line_height > page_mm / 3

    def _wrapped(self, text: str, width_mm: float) -> int:
        letters = max(width_mm / (_LETTER_EM * self.theme.size_pt * _MM), 1)
        return sum(max(ceil(len(line) / letters), 1) for line in text.split("\n"))


def may_break(*sides: int) -> bool:
    """Return whether a row may break whose *sides* have so many lines, and stay level.

    A text of two or three lines goes to the next page whole, while those beside it begin.
    """
    return max(sides) > _FEW and not any(1 < lines < _BREAKABLE for lines in sides)


def kept_with_next(document: Document, ruler: Ruler) -> frozenset[str]:
    """Return the ids of what must not part from what follows it, headings and closing aside."""
    return frozenset(
        (
            *_titles(document, ruler),
            *_introductions(document, ruler),
            *_lists_in_fields(document, ruler),
            *_ends_of_tables(document, ruler),
            *_above_signatures(document, ruler),
            *_below_signatures(document, ruler),
        )
    )


def _titles(document: Document, ruler: Ruler) -> Iterator[str]:
    """Yield the lines of the titles; of a title longer than a third of a page, the last alone."""
    units = _units(document.body, ruler, 1)
    for is_title, run in groupby(units, lambda unit: _role(unit[0]) is Role.TITLE):
        if is_title:
            lines = list(run)
            long = ruler.is_long(sum(count for _, count in lines))
            yield from (unit.id for unit, _ in (lines[-1:] if long else lines))


def _introductions(document: Document, ruler: Ruler) -> Iterator[str]:
    """Yield what opens a list ("sebagai berikut:")."""
    for (unit, _), (item, _) in pairwise(_units(document.body, ruler, 1)):
        opens = isinstance(unit, Paragraph | Parallel) and printed_words(unit).rstrip().endswith(
            ":"
        )
        # what is agreed, article by article, is no list
        if opens and _role(item) is not Role.HEADING:
            yield unit.id


def _lists_in_fields(document: Document, ruler: Ruler) -> Iterator[str]:
    """Yield the rows of a field whose value goes on below them.

    Of a list of many lines, the first two stay together, and the last two.
    """
    run: list[tuple[BreakUnit, int]] = []
    for unit, lines in (*_units(document.body, ruler, 1), (None, 0)):
        if unit is not None and _goes_on(unit):
            run.append((unit, lines))
            continue
        ids = [each.id for each, _ in run[:-1]]
        many = sum(count for _, count in run) > _FEW
        yield from {*ids[:1], *ids[-1:]} if many else ids
        run = [(unit, lines)] if unit is not None else []


def _goes_on(unit: BreakUnit) -> bool:
    """Return whether *unit* is a further item of the field above it."""
    first = unit.sides[0] if isinstance(unit, Parallel) else unit
    return isinstance(first, Field) and first.term is None


def _ends_of_tables(document: Document, ruler: Ruler) -> Iterator[str]:
    """Yield the rows that keep another one company: no short row stands alone on a page."""
    for table in (node for node in document.nodes if isinstance(node, Table)):
        pairs = list(pairwise(table.rows))
        for pair in (*pairs[:1], *pairs[-1:]):
            if sum(ruler.row_lines(row, table.widths) for row in pair) <= _FEW:
                yield pair[0].id


def _above_signatures(document: Document, ruler: Ruler) -> Iterator[str]:
    """Yield what stays, so that at least two lines of text stand on the page of signatures."""
    before = list(takewhile(lambda block: not isinstance(block, Signatures), document.body))
    if len(before) == len(document.body):
        return
    lines = 0
    for unit, count in reversed(list(_units(before, ruler, 1))):
        if lines:
            yield unit.id
        if _role(unit) not in (Role.TITLE, Role.HEADING, Role.SECTION):
            lines += count
        if lines > 1:
            return


def _below_signatures(document: Document, ruler: Ruler) -> Iterator[str]:
    """Yield the lines of a short list of who gets a copy but its last, so that none stands alone on a page."""
    after = dropwhile(lambda block: not isinstance(block, Signatures), document.body)
    next(after, None)
    lines = list(takewhile(lambda unit: _role(unit[0]) is Role.LINE, _units(after, ruler, 1)))
    if sum(count for _, count in lines) <= _FEW:
        yield from (unit.id for unit, _ in lines[:-1])


def _units(blocks: Iterable[Block], ruler: Ruler, columns: int) -> Iterator[tuple[BreakUnit, int]]:
    """Yield what stands one under another in *blocks*, with the number of its lines."""
    width = ruler.column_mm(columns)
    for block in blocks:
        match block:
            case Paragraph() | Field():
                yield block, ruler.lines(block, width)
            case Parallel() if columns > 1:
                # each language must have its lines
                yield block, min(ruler.lines(side, width) for side in block.sides)
            case Parallel():
                yield from _units(block.sides, ruler, 1)
            case Fields():
                yield from _units(block.rows, ruler, columns)
            case Table():
                yield from ((row, ruler.row_lines(row, block.widths)) for row in block.rows)
            case Article():
                yield from _units((block.heading, *block.body), ruler, columns)
            case Columns():
                yield from _units(block.body, ruler.narrow, len(block.header))
            case Part() | Annex():
                yield from _units(block.body, ruler, 1)
            case Signatures():
                pass
            case _:
                assert_never(block)


def _role(unit: BreakUnit) -> Role | None:
    return next((node.role for node in walk(unit) if isinstance(node, Paragraph)), None)
