"""The text of a Document as the body of a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

from mou_gen.document import Role
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.docx.letterhead import Pictures, write_letterhead
from mou_gen.writers.docx.markup import (
    EVERY_SIDE,
    borders,
    cell,
    paragraph,
    row,
    spacing,
    table,
    twips,
)
from mou_gen.writers.docx.paragraphs import ParagraphWriter, Surroundings
from mou_gen.writers.docx.signatures import write_signatures
from mou_gen.writers.docx.styles import GAP, below_gap
from mou_gen.writers.shapes import TERM_GAP_MM, spanned

_B = TypeVar("_B", page.LaidBlock, page.Abreast | page.Across)

_Tabular = page.LaidFields | page.LaidTable | page.LaidSignatures | page.LaidColumns
"""What is a table of its own in Word."""

_FLOW = Surroundings()
"""Running text, over the whole width of the page."""
_NO_GAP = paragraph(GAP, properties=spacing(after=0))
_HEADS = ("head", "small-head")
"""Styles of the names of columns."""
_SMALL = ("small-head", "small-cell")
"""Styles of the cells of a table in small type."""
_COLON_MM = 4.0
"""Where the colon of a field stands."""


def write_body(laid: page.Page, paragraphs: ParagraphWriter, pictures: Pictures) -> str:
    """Return the paragraphs and tables of *laid*, in reading order."""
    kop, theme = laid.letterhead, laid.theme
    letterhead = write_letterhead(kop, theme, paragraphs, pictures) if kop else ""
    return (
        letterhead + _Body(theme, paragraphs).blocks(laid.body) + paragraphs.end(_last(laid.body))
    )


def _last(blocks: Sequence[page.LaidBlock]) -> tuple[page.LaidParagraph, ...]:
    """Return the paragraph that ends *blocks*, unless it is ours, below a table."""
    match blocks[-1:]:
        case [page.LaidParagraph() as last]:
            return (last,)
        case [page.LaidPart(body)]:
            return _last(body)
        case _:
            return ()


class _Body:
    def __init__(self, theme: Theme, paragraphs: ParagraphWriter) -> None:
        self._theme = theme
        self._paragraphs = paragraphs
        self._revisions = paragraphs.revisions
        self._width = twips(theme.page_width_mm - theme.left_mm - theme.right_mm)

    def blocks(self, blocks: Sequence[page.LaidBlock], place: Surroundings = _FLOW) -> str:
        """Return *blocks*; the first may begin a page."""
        return "".join(self._block(*each) for each in self._placed(blocks, place))

    def _placed(
        self, blocks: Sequence[_B], place: Surroundings
    ) -> Iterator[tuple[_B, Surroundings]]:
        """Yield each of *blocks* with its place, given what stands below it."""
        first = True
        for count, block in enumerate(blocks):
            ends = any(below.space is page.Space.APART for below in blocks[count + 1 : count + 2])
            close = block.space is page.Space.CLOSE
            yield (
                block,
                replace(
                    place,
                    fresh=place.fresh and first,
                    kept=isinstance(block, page.LaidParagraph | page.Abreast | page.Across)
                    and block.kept,
                    before_pt=self._theme.paragraph_gap_pt if close else None,
                    after_pt=self._theme.article_gap_pt if ends else None,
                ),
            )
            # what is gone leaves the head of the page to what follows
            first = first and self._revisions.of_row(block).is_gone

    def _block(self, block: page.LaidBlock, place: Surroundings) -> str:
        match block:
            case page.LaidParagraph():
                return self._paragraphs.paragraph(block, place)
            case page.LaidPart(body, fresh):
                return self.blocks(body, replace(place, fresh=fresh))
            case page.LaidFields():
                return self._apart(self._fields(block), block, place)
            case page.LaidTable():
                apart = replace(place, after_pt=self._theme.article_gap_pt)
                return self._apart(self._table(block, nested=place.narrow), block, apart)
            case page.LaidSignatures():
                signed = write_signatures(block, self._theme, self._paragraphs, self._width)
                # what stands below them is parted by the style of the gap
                return self._apart(signed, block, replace(place, after_pt=None))
            case page.LaidColumns():
                ends = replace(place, after_pt=place.after_pt or 0)
                return self._apart(self._columns(block), block, ends)
            case _:
                assert_never(block)

    def _apart(self, table: str, block: _Tabular, place: Surroundings) -> str:
        """Return *table*, made of *block*, with a paragraph below, and above it where it begins a page.

        They come and go with it.
        """
        change = self._revisions.of_row(block)
        marks = [f"<w:rPr>{self._revisions.mark(change)}</w:rPr>" if change else "" for _ in "ab"]
        above = paragraph(GAP, properties=f"<w:pageBreakBefore/>{marks[0]}") if place.fresh else ""
        after = None if place.after_pt is None else below_gap(place.after_pt)
        # At the head of a page it would push down what follows.
        free = "" if _is_held(block) else '<w:keepNext w:val="0"/>'
        below = paragraph(GAP, properties=free + spacing(after=after) + marks[1])
        return f"{above}{table}{below}"

    # ---- fields and tables -------------------------------------------------------------

    def _fields(self, fields: page.LaidFields) -> str:
        term = twips(self._theme.term_width_mm)
        colon = twips(_COLON_MM)
        widths = term, colon, self._width - term - colon
        return table(widths, (self._field(each, widths) for each in fields.rows))

    def _field(self, field: page.LaidField, widths: tuple[int, int, int]) -> str:
        with self._revisions.within(self._revisions.of_row(field)) as revision:
            return self._field_row(field, widths, revision)

    def _field_row(self, field: page.LaidField, widths: tuple[int, int, int], revision: str) -> str:
        place = Surroundings(narrow=True, kept=field.kept)
        if field.across:
            content = self._paragraphs.paragraph(field.value, place)
            cells = [cell(sum(widths), content, span=3)]
            return row(cells, whole=not field.long, revision=revision)
        empty = self._paragraphs.line()
        named = replace(place, whole=field.long)
        term = self._paragraphs.paragraph(field.term, named) if field.term else empty
        colon = self._paragraphs.line(self._paragraphs.sign(":")) if field.has_colon else empty
        value = self._paragraphs.paragraph(field.value, place)
        edge = "bottom" if field.value.role is Role.FILL else ""
        contents = (term, colon, value)
        gaps = (twips(TERM_GAP_MM), 0, 0)
        parts = zip(widths, contents, gaps, strict=True)
        # Its paragraphs keep whole what stays with the signatures: see `_columns`.
        whole = not (field.long or field.kept)
        cells = [cell(width, content, gap=gap, edge=edge) for width, content, gap in parts]
        return row(cells, whole=whole, revision=revision)

    def _table(self, node: page.LaidTable, *, nested: bool) -> str:
        above, beside = round(self._theme.cell_gap_pt * 20), 4 * 20
        widths = [self._width * percent // 100 for percent in node.widths]
        header = self._row(node.header, widths, "small-head" if node.small else "head")
        style = "small-cell" if node.small else ""
        return table(
            widths,
            (header, *(self._row(each, widths, style) for each in node.rows)),
            padding=(above, beside, above, beside),
            border=borders("w:tblBorders", (*EVERY_SIDE, "insideH", "insideV")),
            nested=nested,
        )

    def _row(self, each: page.LaidRow, widths: Sequence[int], style: str) -> str:
        header = style in _HEADS
        edge = "center" if header else ""
        place = Surroundings(narrow=True, kept=each.kept, style=style)
        # The paragraph of an empty cell keeps the row too: programs ask the first one alone.
        kept = "<w:keepNext/>" if each.kept else ""
        empty = self._paragraphs.line(properties=kept + spacing(after=self._by_hand_pt(style)))
        with self._revisions.within(self._revisions.of_row(each)) as revision:
            shares = spanned(len(each.cells), widths)
            span = len(widths) if len(shares) < len(widths) else 1
            cells = [
                cell(width, self._paragraphs.each(lines, place) or empty, span=span, edge=edge)
                for width, lines in zip(shares, each.cells, strict=True)
            ]
            return row(cells, whole=not each.long, header=header, revision=revision)

    def _by_hand_pt(self, style: str) -> float:
        """Return the room below the line of a cell that is filled in by hand, in a table of *style*.

        The paragraph makes the row so high: whether a least height of the row counts the space around
        the words, programs do not agree, nor do two releases of LibreOffice.
        """
        size = self._theme.small_pt if style in _SMALL else self._theme.size_pt
        return max(twips(self._theme.empty_row_mm) / 20 - size * self._theme.line_height, 0.0)

    # ---- languages side by side --------------------------------------------------------

    def _columns(self, columns: page.LaidColumns) -> str:
        """Return a table of rows that are level, and one a row for what page.stays with the next block.

        LibreOffice keeps a table with what follows only if it is of one row that may break; the
        paragraphs in it keep it whole all the same.
        """
        end, inner = _end(columns.rows), _Body(self._theme.in_columns, self._paragraphs)
        count = len(columns.names)
        width = (self._width + twips(self._theme.gutter_mm)) // count
        at = Surroundings(narrow=True)
        with self._revisions.within(self._revisions.of_row(columns.names)) as revision:
            names = [
                cell(width, self._paragraphs.paragraph(each, replace(at, style="name")))
                for each in columns.names
            ]
            # Names that stay with what follows are a table of one row, which may break: see above.
            written = [row(names, header=end > 0, revision=revision)]
        for n, (each, spaced) in enumerate(inner._placed(columns.rows, at)):
            written.append(inner._level(each, spaced, [width] * count, whole=n < end))
        tables = (written[: end + 1], *([each] for each in written[end + 1 :]))
        return _NO_GAP.join(self._aligned(each, width, count) for each in tables)

    def _aligned(self, rows: Iterable[str], width: int, count: int) -> str:
        beside = twips(self._theme.gutter_mm) // 2
        return table([width] * count, rows, padding=(0, beside, 0, beside))

    def _level(
        self,
        each: page.Abreast | page.Across,
        place: Surroundings,
        widths: Sequence[int],
        *,
        whole: bool,
    ) -> str:
        with self._revisions.within(self._revisions.of_row(each)) as revision:
            cells = self._cells(each, place, widths)
            # LibreOffice breaks no row below one that is whole and kept: its paragraphs hold it.
            whole = whole and not (each.long or each.stays)
            return row(cells, whole=whole, revision=revision)

    def _cells(
        self, each: page.Abreast | page.Across, place: Surroundings, widths: Sequence[int]
    ) -> list[str]:
        match each:
            case page.Abreast():
                return [cell(widths[0], self._side(side, place)) for side in each.sides]
            case page.Across(content):
                if isinstance(content, page.LaidParagraph | page.LaidField):
                    text = self._side(content, place)
                else:
                    text = self.blocks((content,), place)
                return [cell(sum(widths), text, span=len(widths))]
            case _:
                assert_never(each)

    def _side(self, side: page.LaidLine, place: Surroundings) -> str:
        gap = self._theme.paragraph_gap_pt
        role = side.value.role if isinstance(side, page.LaidField) else side.role
        if role is Role.LINE and place.after_pt is None:
            place = replace(place, after_pt=gap / 2)
        elif isinstance(side, page.LaidField) and role is not Role.LINE:
            place = replace(place, after_pt=gap)
        return self._paragraphs.side(side, place)


def _is_held(block: _Tabular) -> bool:
    """Return whether the end of *block* stays with what follows it."""
    match block:
        case page.LaidSignatures():
            return block.kept
        case page.LaidColumns():
            return any(row.stays for row in block.rows[-1:])
        case page.LaidFields() | page.LaidTable():
            return any(row.kept for row in block.rows[-1:])
        case _:
            assert_never(block)


def _end(rows: Sequence[page.Abreast | page.Across]) -> int:
    """Return how many of *rows* stand above those that stay with what follows."""
    end = len(rows)
    if rows and rows[-1].stays:
        end -= 1
        while end and rows[end - 1].stays:
            end -= 1
    return end
