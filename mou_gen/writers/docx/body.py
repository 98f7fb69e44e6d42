"""The text of a Document as the body of a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

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
    Signatures,
    Table,
)
from mou_gen.theme import Theme
from mou_gen.writers.breaks import Ruler, kept
from mou_gen.writers.docx.letterhead import Pictures, write_letterhead
from mou_gen.writers.docx.markup import (
    EVERY_SIDE,
    borders,
    cell,
    paragraph,
    row,
    run,
    spacing,
    table,
    twips,
)
from mou_gen.writers.docx.paragraphs import Paragraphs, Place, sides
from mou_gen.writers.docx.signatures import write_signatures
from mou_gen.writers.docx.styles import GAP
from mou_gen.writers.shapes import is_narrow

_Flat = Paragraph | Field | Fields | Table | Signatures | Columns | Part | Annex
"""What stands in running text one under another."""
_B = TypeVar("_B", bound=Block)

_FLOW = Place()
"""Running text, over the whole width of the page."""
_NO_GAP = paragraph(GAP, properties=spacing(after=0))
_HEADINGS = (Role.TITLE, Role.HEADING, Role.SECTION)
_COLON_MM = 4.0
_TERM_GAP_MM = 2.0
"""Least room between a term and its colon."""
_EMPTY_MM = 9.0
"""Height of a cell that is to be filled in by hand."""


def write_body(document: Document, theme: Theme, paragraphs: Paragraphs, pictures: Pictures) -> str:
    """Return the paragraphs and tables of *document*, in reading order."""
    letterhead = ""
    if document.letterhead:
        letterhead = write_letterhead(document.letterhead, theme, paragraphs, pictures)
    return letterhead + _Body(document, theme, paragraphs).blocks(document.body)


class _Body:
    def __init__(self, document: Document, theme: Theme, paragraphs: Paragraphs) -> None:
        self._first = document.languages[0]
        self._theme = theme
        self._paragraphs = paragraphs
        self._ruler = Ruler(theme)
        self._kept = kept(document, self._ruler)
        self._width = twips(self._ruler.text_mm)

    def blocks(self, blocks: Iterable[Block], place: Place = _FLOW) -> str:
        """Return *blocks*; the first may begin a page, the last be kept with what follows."""
        return "".join(self._block(*each) for each in self._placed(tuple(_flat(blocks)), place))

    def _placed(self, blocks: Sequence[_B], place: Place) -> Iterator[tuple[_B, Place]]:
        """Yield each of *blocks* with its place, given what stands above and below it."""
        neighbours = zip((None, *blocks), blocks, (*blocks[1:], None), strict=False)
        for above, block, below in neighbours:
            signed = place.kept if below is None else isinstance(below, Signatures)
            yield (
                block,
                replace(
                    place,
                    fresh=place.fresh and above is None,
                    kept=signed or self._is_kept(block),
                    before_pt=self._theme.paragraph_gap_pt if _goes_on(above, block) else None,
                    after_pt=self._theme.article_gap_pt if _ends(block, below) else None,
                ),
            )

    def _is_kept(self, block: Block) -> bool:
        return isinstance(block, Paragraph | Parallel | Field) and block.id in self._kept

    def _block(self, block: _Flat, place: Place) -> str:
        match block:
            case Paragraph():
                return self._paragraphs.paragraph(block, place)
            case Annex(_, body):
                return self.blocks(body, replace(place, fresh=True))
            case Part(language, body):
                fresh = language != self._first
                return self.blocks(body, replace(place, fresh=fresh, upright=True))
            case Field():
                return self._apart(self._fields((block,), place), place)
            case Fields(_, rows):
                return self._apart(self._fields(rows, place), place)
            case Table():
                return self._apart(self._table(block, place), place)
            case Signatures():
                signed = write_signatures(block, self._theme, self._paragraphs, self._width)
                return self._apart(signed, place)
            case Columns():
                return self._apart(self._columns(block, place), replace(place, after_pt=0))
            case _:
                assert_never(block)

    def _apart(self, table: str, place: Place) -> str:
        """Return *table* with a paragraph below, and above it too where it begins a page."""
        above = paragraph(GAP, properties="<w:pageBreakBefore/>") if place.fresh else ""
        return f"{above}{table}{paragraph(GAP, properties=spacing(after=place.after_pt))}"

    # ---- fields and tables -------------------------------------------------------------

    def _fields(self, fields: Iterable[Field | Parallel], place: Place) -> str:
        rows = tuple(sides(fields))
        widths = self._field_widths(rows)
        written = (
            self._field(side, widths, Place(narrow=True, upright=place.upright, kept=at.kept))
            for side, at in self._placed(rows, place)
        )
        return table(widths, written)

    def _field_widths(self, fields: Sequence[Paragraph | Field]) -> tuple[int, int, int]:
        term = twips(self._theme.term_width_mm / (2 if is_narrow(fields) else 1))
        colon = twips(_COLON_MM)
        return term, colon, self._width - term - colon

    def _field(self, field: Paragraph | Field, widths: tuple[int, int, int], place: Place) -> str:
        whole = not self._ruler.is_long(self._ruler.field_lines(field))
        if isinstance(field, Paragraph):
            content = self._paragraphs.paragraph(field, place)
            return row([cell(sum(widths), content, span=3)], whole=whole)
        empty = self._paragraphs.line()
        term = self._paragraphs.paragraph(field.term, place) if field.term else empty
        colon = self._paragraphs.line(run(":")) if field.term else empty
        contents = (term, colon, self._paragraphs.paragraph(field.value, place))
        gaps = (twips(_TERM_GAP_MM), 0, 0)
        cells = zip(widths, contents, gaps, strict=True)
        return row((cell(*each[:2], gap=each[2]) for each in cells), whole=whole)

    def _table(self, node: Table, place: Place) -> str:
        above, beside = 3 * 20, 4 * 20
        at = Place(narrow=True, upright=place.upright)
        rows = [self._row(node, node.header, replace(at, style="head"))]
        for each in node.rows:
            kept = each.id in self._kept or (place.kept and each is node.rows[-1])
            rows.append(self._row(node, each, replace(at, kept=kept)))
        return table(
            self._widths(node),
            rows,
            padding=(above, beside, above, beside),
            border=borders("w:tblBorders", (*EVERY_SIDE, "insideH", "insideV")),
        )

    def _widths(self, node: Table) -> list[int]:
        return [self._width * percent // 100 for percent in node.widths]

    def _row(self, node: Table, each: Row, place: Place) -> str:
        header = each is node.header
        edge = "center" if header else ""
        cells = (
            cell(width, self._paragraphs.each(kids, place) or self._paragraphs.line(), edge=edge)
            for width, kids in zip(self._widths(node), (c.kids for c in each.cells), strict=True)
        )
        return row(
            cells,
            whole=not self._ruler.is_long(self._ruler.row_lines(each, node.widths)),
            header=header,
            height=0 if all(c.kids for c in each.cells) else twips(_EMPTY_MM),
        )

    # ---- languages side by side --------------------------------------------------------

    def _columns(self, columns: Columns, place: Place) -> str:
        """Return a table of rows that are level, and one a row for what stays with the signatures.

        LibreOffice keeps a table with what follows only if it is of one row that may break; the
        paragraphs in it keep it whole all the same.
        """
        rows = tuple(_each_row(columns.body))
        end = self._end(rows, place)
        count = len(columns.header)
        width = (self._width + twips(self._theme.gutter_mm)) // count
        at = Place(narrow=True, upright=True, kept=place.kept)
        names = (
            cell(width, self._paragraphs.paragraph(each, replace(at, kept=False, style="name")))
            for each in columns.header
        )
        written = [row(names, header=True)]
        for n, (block, spaced) in enumerate(self._placed(rows, at)):
            written.append(self._side_by_side(block, spaced, width, count, whole=n < end))
        tables = (written[: end + 1], *([each] for each in written[end + 1 :]))
        return _NO_GAP.join(self._aligned(each, width, count) for each in tables)

    def _end(self, rows: Sequence[Block], place: Place) -> int:
        """Return how many of *rows* stand above those that stay with the signatures below."""
        end = len(rows) - place.kept
        while place.kept and end and self._stays(rows[end - 1]):
            end -= 1
        return end

    def _stays(self, block: Block) -> bool:
        return self._is_kept(block) or _role(block) in _HEADINGS

    def _aligned(self, rows: Iterable[str], width: int, count: int) -> str:
        beside = twips(self._theme.gutter_mm) // 2
        return table([width] * count, rows, padding=(0, beside, 0, beside))

    def _side_by_side(
        self, block: Block, place: Place, width: int, count: int, *, whole: bool
    ) -> str:
        match block:
            case Parallel():
                lines = self._ruler.lines(block, self._ruler.column_mm(count))
                cells = [cell(width, self._side(side, place)) for side in block.sides]
            case Paragraph() | Field():
                lines = self._ruler.lines(block, self._ruler.text_mm)
                cells = [cell(width * count, self._side(block, place), span=count)]
            case _:
                return row([cell(width * count, self.blocks((block,), place), span=count)])
        return row(cells, whole=whole and not self._ruler.is_long(lines))

    def _side(self, side: Paragraph | Field, place: Place) -> str:
        if isinstance(side, Field) and side.value.role is not Role.LINE:
            place = replace(place, after_pt=self._theme.paragraph_gap_pt)
        return self._paragraphs.side(side, place)


def _flat(blocks: Iterable[Block]) -> Iterator[_Flat]:
    """Yield *blocks* with the languages, and the paragraphs of articles, one under another."""
    for block in blocks:
        match block:
            case Parallel():
                yield from block.sides
            case Article(_, heading, body):
                yield from _flat((heading, *body))
            case _:
                yield block


def _each_row(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield what stands in one row of columns each."""
    for block in blocks:
        match block:
            case Article(_, heading, body):
                yield from _each_row((heading, *body))
            case Fields(_, rows):
                yield from rows
            case _:
                yield block


def _goes_on(above: Block | None, block: Block) -> bool:
    """Return whether *block* is the same heading as that *above*, in the next language."""
    return _role(block) in (Role.HEADING, Role.SECTION) and _role(above) is _role(block)


def _ends(block: Block, below: Block | None) -> bool:
    """Return whether *block* ends a title, a note, an address or a table, and stands apart."""
    match _role(block), _role(below):
        case (Role.TITLE | Role.NOTE) as role, other:
            return below is not None and other is not role
        case Role.LINE, other:
            return other in (Role.TITLE, Role.BODY, Role.INDENTED)
        case None, Role.LINE | Role.TITLE:
            return isinstance(block, Fields | Field | Table)
        case _:
            return isinstance(block, Table)


def _role(block: Block | None) -> Role | None:
    match block:
        case Paragraph():
            return block.role
        case Parallel():
            return _role(block.sides[0])
        case _:
            return None
