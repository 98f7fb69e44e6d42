"""The text of a Document as the body of a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, zip_longest
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
    Signature,
    Signatures,
    Table,
)
from mou_gen.theme import Theme
from mou_gen.writers.docx.letterhead import Picture, write_letterhead
from mou_gen.writers.docx.markup import borders, cell, paragraph, row, run, table, twips
from mou_gen.writers.docx.paragraphs import Paragraphs, Place
from mou_gen.writers.docx.styles import GAP

_FLOW = Place()
"""Running text, over the whole width of the page."""
_EVERY_SIDE = ("top", "left", "bottom", "right", "insideH", "insideV")
_COLON_MM = 4.0
_STAMP_MM = (25.0, 15.0)
"""Width and height of the frame for a meterai."""


def write_body(
    document: Document, theme: Theme, paragraphs: Paragraphs, picture: Picture | None
) -> str:
    """Return the paragraphs and tables of *document*, in reading order."""
    letterhead = ""
    if document.letterhead:
        letterhead = write_letterhead(document.letterhead, theme, paragraphs, picture)
    return letterhead + _Body(document.languages[0], theme, paragraphs).blocks(document.body)


class _Body:
    def __init__(self, first: str, theme: Theme, paragraphs: Paragraphs) -> None:
        self._first = first
        self._theme = theme
        self._paragraphs = paragraphs
        self._width = twips(theme.page_width_mm - theme.left_mm - theme.right_mm)

    def blocks(self, blocks: Sequence[Block], place: Place = _FLOW) -> str:
        """Return *blocks*; only the first of them stands at the head of a page."""
        written = []
        for block, below in zip_longest(blocks, blocks[1:]):
            gap = self._theme.article_gap_pt if _is_line(block) and _is_text(below) else 0
            written.append(self._block(block, replace(place, gap_pt=gap)))
            place = replace(place, fresh=False)
        return "".join(written)

    def _block(self, block: Block, place: Place) -> str:
        match block:
            case Paragraph():
                return self._paragraphs.paragraph(block, place)
            case Parallel(_, sides):
                return self.blocks(sides, place)
            case Article(_, heading, body):
                return self.blocks((heading, *body), place)
            case Annex(_, body):
                return self.blocks(body, replace(place, fresh=True))
            case Part(language, body):
                return self.blocks(body, replace(place, fresh=language != self._first))
            case Field():
                return self._block(Fields("", (block,)), place)
            case Fields():
                return self._apart(self._fields(block), place)
            case Table():
                return self._apart(self._table(block), place)
            case Signatures():
                return self._apart(self._signatures(block), place)
            case Columns():
                return self._apart(self._columns(block), place)
            case _:
                assert_never(block)

    def _apart(self, table: str, place: Place) -> str:
        """Return *table* with a paragraph below, and above it too where it begins a page."""
        above = paragraph(GAP, properties="<w:pageBreakBefore/>") if place.fresh else ""
        return f"{above}{table}{paragraph(GAP)}"

    # ---- fields and tables -------------------------------------------------------------

    def _fields(self, fields: Fields) -> str:
        term, colon = twips(self._theme.term_width_mm), twips(_COLON_MM)
        widths = (term, colon, self._width - term - colon)
        below = round(self._theme.paragraph_gap_pt * 10)
        sides = chain.from_iterable(
            each.sides if isinstance(each, Parallel) else (each,) for each in fields.rows
        )
        rows = (self._field(side, widths) for side in sides)
        return table(widths, rows, padding=(0, 0, below, 0))

    def _field(self, field: Paragraph | Field, widths: tuple[int, int, int]) -> str:
        place = Place(narrow=True)
        if isinstance(field, Paragraph):
            return row([cell(sum(widths), self._paragraphs.paragraph(field, place), span=3)])
        empty = self._paragraphs.line()
        term = self._paragraphs.paragraph(field.term, place) if field.term else empty
        colon = self._paragraphs.line(run(":")) if field.term else empty
        contents = (term, colon, self._paragraphs.paragraph(field.value, place))
        return row((cell(*each) for each in zip(widths, contents, strict=True)), whole=True)

    def _table(self, node: Table) -> str:
        widths = [self._width * percent // 100 for percent in node.widths]
        above, beside = twips(0.5), twips(1.5)
        rows = chain(
            [self._row(node.header, widths, header=True)],
            (self._row(each, widths) for each in node.rows),
        )
        return table(
            widths,
            rows,
            padding=(above, beside, above, beside),
            border=borders("w:tblBorders", _EVERY_SIDE, 4),
        )

    def _row(self, node: Row, widths: list[int], *, header: bool = False) -> str:
        place = Place(narrow=True, style="head" if header else "")
        contents = (self._cell(each, place) for each in node.cells)
        cells = (cell(*each) for each in zip(widths, contents, strict=True))
        return row(cells, whole=True, header=header)

    def _cell(self, node: Cell, place: Place) -> str:
        return self.blocks(node.kids, place) or self._paragraphs.line()

    # ---- languages side by side --------------------------------------------------------

    def _columns(self, columns: Columns) -> str:
        """Return a table of whole rows, so that a page reads in order, and one more for a closing.

        LibreOffice keeps a table as a whole with what follows, here the signatures, and only
        if its rows may break; the styles of the paragraphs keep them whole all the same.
        """
        count = len(columns.header)
        width = (self._width + twips(self._theme.gutter_mm)) // count
        head = Place(style="head", gap_pt=self._theme.paragraph_gap_pt)
        names = (cell(width, self._paragraphs.paragraph(each, head)) for each in columns.header)
        text, closing = _without_closing(tuple(_each_row(columns.body)))
        rows = (self._side_by_side(block, width, count, True) for block in text)
        tables = [self._aligned(chain([row(names, header=True)], rows), width, count)]
        if closing:
            kept = (self._side_by_side(block, width, count, False) for block in closing)
            tables.append(self._aligned(kept, width, count))
        return paragraph(GAP).join(tables)

    def _aligned(self, rows: Iterable[str], width: int, count: int) -> str:
        beside = twips(self._theme.gutter_mm) // 2
        return table([width] * count, rows, padding=(0, beside, 0, beside))

    def _side_by_side(self, block: Block, width: int, count: int, whole: bool) -> str:
        if isinstance(block, Parallel):
            return row((cell(width, self._side(side)) for side in block.sides), whole=whole)
        narrow = Place(narrow=True)
        content = self._side(block) if isinstance(block, Field) else self.blocks((block,), narrow)
        return row([cell(width * count, content, span=count)], whole=whole)

    def _side(self, side: Paragraph | Field) -> str:
        gap = self._theme.paragraph_gap_pt if isinstance(side, Field) else 0
        return self._paragraphs.side(side, Place(narrow=True, gap_pt=gap))

    # ---- signatures --------------------------------------------------------------------

    def _signatures(self, signatures: Signatures) -> str:
        half = self._width // 2
        last = len(signatures.rows) - 1
        rows = (
            row((cell(half, self._signature(each, n < last)) for each in pair), whole=True)
            for n, pair in enumerate(signatures.rows)
        )
        side = twips(2)
        return table([half, half], rows, padding=(twips(4), side, 0, side))

    def _signature(self, signature: Signature | None, kept: bool) -> str:
        if signature is None:
            return self._paragraphs.line()
        place = Place(narrow=True, centred=True, kept=kept)
        above = self.blocks(signature.above, place)
        stamp = self._stamp(signature, place)
        height = twips(max(0, self._theme.signature_mm - (_STAMP_MM[1] if stamp else 0)))
        keep = "<w:keepNext/>" if kept else ""
        room = f'{keep}<w:spacing w:line="{height}" w:lineRule="atLeast"/>'
        return above + stamp + self._paragraphs.line("", room) + self.blocks(signature.below, place)

    def _stamp(self, signature: Signature, place: Place) -> str:
        if not signature.stamp:
            return ""
        width, height = map(twips, _STAMP_MM)
        inside = self.blocks(signature.stamp, replace(place, style="frame"))
        return table(
            [width],
            [row([cell(width, inside, middle=True)], height=height)],
            border=borders("w:tblBorders", _EVERY_SIDE[:4], 4),
        )


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


def _without_closing(rows: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return *rows* in two: all but a closing at their end, and that with its heading."""
    end = len(rows)
    if rows and _is(Role.CLOSING, rows[-1]):
        end -= 1
        while end and _is(Role.HEADING, rows[end - 1]):
            end -= 1
    return rows[:end], rows[end:]


def _is(role: Role, block: Block) -> bool:
    return isinstance(block, Parallel) and any(
        isinstance(side, Paragraph) and side.role is role for side in block.sides
    )


def _is_line(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.LINE


def _is_text(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and block.role in (Role.BODY, Role.INDENTED)
