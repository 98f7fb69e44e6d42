"""Decides the page: turns a Document and a theme into blocks that every writer prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar, assert_never

from mou_gen.document import (
    Annex,
    Article,
    Block,
    Cell,
    Columns,
    Document,
    Field,
    Fields,
    Kop,
    Letterhead,
    Paragraph,
    Parallel,
    Part,
    Role,
    Row,
    Signature,
    Signatures,
    Table,
)
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers import page
from mou_gen.writers.breaks import (
    MOST_IN_CELL,
    MOST_IN_CELL_OF_WORD,
    Ruler,
    depth,
    kept_with_next,
    may_break,
    unit_key,
)
from mou_gen.writers.line_choice import WIDE, Measure
from mou_gen.writers.line_count import ENDS
from mou_gen.writers.outline import heading_levels
from mou_gen.writers.page_ends import Setting
from mou_gen.writers.page_space import OF_OURS, LaidOut
from mou_gen.writers.shapes import (
    BESIDE_MM,
    SIGNED,
    crests,
    one_under_another,
    spanned,
    term_width_mm,
)
from mou_gen.writers.ties import RUNNING, stretches, tied, torn_apart, widest_gap


@value_class
class _Place:
    """Where a text stands."""

    ruler: Ruler
    width_mm: float
    justified: bool = False


_B = TypeVar("_B", page.LaidBlock, page.Abreast | page.Across)
_R = TypeVar("_R")
_Below = page.LaidBlock | page.LaidField | page.Abreast | page.Across
_EVEN = (Role.TITLE, Role.HEADING)
"""What is centred, and set in lines that are about as long as each other."""
_WHOLE = 2
"""Lines of a term that stay together by themselves in a PDF file: no fewer stand at the foot of a page."""
_BESIDE_MM = 6.0
"""What stands free beside a signature."""
_CROWDED, _MANY = 2, 3
"""Rows of signatures that still have their full room, and those that still fit on a page."""


def typeset(
    document: Document, theme: Theme, settings: Sequence[Setting] = OF_OURS, ends: str = ENDS
) -> page.Page:
    """Return *document* as it stands on pages in the look of *theme*, spaced for *settings*."""
    return unspaced(document, theme, ends).spaced(settings)


def unspaced(document: Document, theme: Theme, ends: str = ENDS) -> LaidOut:
    """Return *document* as blocks on pages in the look of *theme*; a line may end behind each of *ends*."""
    theme = replace(theme, term_width_mm=term_width_mm(document, theme))
    tables = [node for node in document.nodes if isinstance(node, Table)]
    ruler, kop = Ruler(theme, document.languages[0], ends, tables), document.letterhead
    typesetter = _Typesetter(document, ruler)
    letterhead = typesetter.letterhead(kop) if kop else None
    laid = page.Page(letterhead, typesetter.flow(document.body), theme)
    return LaidOut.of(laid, typesetter.ruler)


class _Typesetter:
    def __init__(self, document: Document, ruler: Ruler) -> None:
        self.ruler = ruler
        self._kept = kept_with_next(document, self.ruler)
        self._first = document.languages[0]
        self._holds_phrases = ruler.ends == ENDS
        """Word holds the words of a phrase by no-break spaces alone, and its search then does not find them."""
        self._place = _Place(ruler, ruler.text_mm, justified=True)
        self._even = dict.fromkeys(_EVEN, self.ruler.ems(self.ruler.text_mm))
        """Width of a line, by the roles that are set in even lines where it stands."""
        self._levels = heading_levels(document.body)

    # ---- blocks one under another

    def flow(self, blocks: Iterable[Block]) -> tuple[page.LaidBlock, ...]:
        laid = _spaced([each for block in blocks for each in self._block(block)])
        followed = zip(laid, [*laid[1:], None], strict=False)
        return tuple(_held(block) if _holds(block, below) else block for block, below in followed)

    def _block(self, block: Block) -> Iterator[page.LaidBlock]:
        match block:
            case Paragraph():
                yield self._paragraph(block)
            case Parallel():
                yield from (each for side in block.sides for each in self._block(side))
            case Field():
                yield self._fields((block,))
            case Fields():
                yield self._fields(block.rows)
            case Article():
                for kid in (block.heading, *block.body):
                    yield from self._block(kid)
            case Table():
                yield self._table(block)
            case Signatures():
                yield self._signatures(block)
            case Columns():
                yield self._columns(block)
            case Part():
                with self._upright():
                    body = self.flow(block.body)
                yield page.LaidPart(body, block.language != self._first, block.language)
            case Annex():
                yield page.LaidPart(self.flow(block.body), fresh=True)
            case _:
                assert_never(block)

    def _paragraph(self, paragraph: Paragraph) -> page.LaidParagraph:
        foreign = paragraph.language not in ("", self._first)
        node, ragged, stretches = self._set(paragraph)
        return page.LaidParagraph(
            node,
            paragraph.role,
            self._levels.get(paragraph.id, 0),
            depth(paragraph),
            language=paragraph.language if foreign else "",
            slanted=self.ruler.slants(paragraph.language),
            kept=unit_key(paragraph) in self._kept,
            ragged=ragged,
            stretches=stretches,
        )

    def _set(self, paragraph: Paragraph) -> tuple[Paragraph, bool, tuple[float, ...]]:
        """Return *paragraph* with its ties, whether it is set left because its words would be torn apart, and what ties stretch by."""
        face, measure = self.ruler.face(paragraph), self._measure(paragraph)
        node = tied(paragraph, face, measure, phrases=self._holds_phrases)
        if not measure.justified:
            return node, False, ()
        gap = widest_gap(node, face, measure)
        if gap > WIDE:
            parting = replace(measure, parts_numbers=True)
            parted = tied(paragraph, face, parting, phrases=self._holds_phrases)
            if (less := widest_gap(parted, face, measure)) < gap:
                node, gap = parted, less
        if torn_apart(node, face, measure):
            left = replace(measure, justified=False)
            return tied(paragraph, face, left, phrases=self._holds_phrases), True, ()
        return node, False, stretches(node, face, measure) if self._holds_phrases else ()

    def _measure(self, paragraph: Paragraph) -> Measure:
        """Return the lines of *paragraph* where it stands."""
        if paragraph.role in self._even:
            return Measure(self._even[paragraph.role], even=True)
        ruler, theme = self._place.ruler, self._place.ruler.theme
        width = self._place.width_mm - depth(paragraph) * theme.list_indent_mm
        indent = theme.indent_mm if paragraph.role in (Role.INDENTED, Role.CLOSING) else 0.0
        justified = self._place.justified and paragraph.role in RUNNING
        return Measure(ruler.ems(width), ruler.ems(indent), justified=justified, ends=ruler.ends)

    @contextmanager
    def _within(self, width_mm: float, ruler: Ruler | None = None) -> Iterator[None]:
        """Set all left in a place of *width_mm*, where *ruler* measures."""
        before, self._place = self._place, _Place(ruler or self._place.ruler, width_mm)
        yield
        self._place = before

    def _fields(self, rows: Iterable[Field | Parallel]) -> page.LaidFields:
        return page.LaidFields(tuple(map(self._field, one_under_another(rows))))

    def _field(self, field: Paragraph | Field) -> page.LaidField:
        across = isinstance(field, Paragraph)
        return self._laid(
            field, self.ruler.term_mm, self.ruler.text_mm if across else self.ruler.value_mm
        )

    def _laid(self, field: Paragraph | Field, term_mm: float, value_mm: float) -> page.LaidField:
        """Return *field* with this much room for its term and its value."""
        across = isinstance(field, Paragraph)
        term, value = (None, field) if isinstance(field, Paragraph) else (field.term, field.value)
        with self._within(term_mm):
            named = self._paragraph(term) if term else None
        with self._within(value_mm):
            said = self._paragraph(value)
        return page.LaidField(
            named,
            said,
            across,
            self._breaks(self.ruler.term_lines(term), self.ruler.field_lines(field)),
            unit_key(field) in self._kept,
        )

    def _breaks(self, term: int, value: int) -> bool:
        """Return whether a field of so many lines may break: not within a long term, above all the name of a party."""
        whole = _WHOLE if self._holds_phrases else 1
        return may_break(term, value) and (term <= whole or self.ruler.is_long(max(term, value)))

    def _line(self, side: Paragraph | Field) -> page.LaidLine:
        if isinstance(side, Paragraph):
            return self._paragraph(side)
        width, hung = self._place.width_mm, depth(side.term) if side.term else 0
        # the value goes on below the words of the term, right of its number
        value_mm = width - hung * self._place.ruler.theme.list_indent_mm
        field = self._laid(side, width, value_mm)
        term = replace(field.term, role=field.value.role) if field.term else None
        return replace(field, term=term)

    def _lines(self, texts: Iterable[Paragraph | Parallel]) -> tuple[page.LaidLine, ...]:
        return tuple(map(self._line, one_under_another(texts)))

    # ---- tables and signatures

    def _table(self, table: Table) -> page.LaidTable:
        ruler = self.ruler.of_table(table)
        widths = ruler.shares(table)
        header, *rows = (self._row(row, widths, ruler) for row in (table.header, *table.rows))
        return page.LaidTable(widths, header, tuple(rows), small=ruler is not self.ruler)

    def _row(self, row: Row, widths: Sequence[int], ruler: Ruler) -> page.LaidRow:
        shares = spanned(len(row.cells), widths)
        cells = tuple(self._cell(*each, ruler) for each in zip(row.cells, shares, strict=True))
        lines = ruler.row_lines(row, widths)
        # what is signed or filled in by hand stays whole
        most = MOST_IN_CELL if self._holds_phrases else MOST_IN_CELL_OF_WORD
        breaks = lines > most if all(cells) else self.ruler.is_long(lines)
        return page.LaidRow(cells, breaks, unit_key(row) in self._kept)

    def _cell(self, cell: Cell, width: int, ruler: Ruler) -> tuple[page.LaidLine, ...]:
        with self._within(ruler.cell_mm(width), ruler):
            return self._lines(cell.kids)

    def _signatures(self, signatures: Signatures) -> page.LaidSignatures:
        rows = tuple(map(self._signed, signatures.rows))
        alone, count = len(signatures.blocks) == 1, len(rows)
        return page.LaidSignatures(
            rows, alone, crowded=count > _CROWDED, many=count > _MANY, kept=False
        )

    def _signed(self, row: Sequence[Signature | None]) -> tuple[page.LaidSignature | None, ...]:
        across = self.ruler.text_mm * SIGNED[len(row)] - _BESIDE_MM
        with self._set_even({Role.LINE: self.ruler.ems(across)}), self._within(across):
            return self._level([self._signature(each) if each else None for each in row], across)

    def _signature(self, signature: Signature) -> page.LaidSignature:
        with self._set_even({}):
            stamp = self._lines(signature.stamp)
        return page.LaidSignature(
            self._lines(signature.above),
            stamp,
            self._lines(signature.place),
            self._lines(signature.below),
        )

    def _level(
        self, row: Sequence[page.LaidSignature | None], across: float
    ) -> tuple[page.LaidSignature | None, ...]:
        """Return *row* with the places to sign on one level, each *across* millimetres wide.

        A line to write on stands lower than other words, above the place to sign and first below it.
        """
        high = [
            sum(self.ruler.laid_lines(line, across) for line in each.above) if each else 0
            for each in row
        ]
        leads = [sum(map(_is_fill, (*each.above, *each.below[:1]))) if each else 0 for each in row]
        return tuple(
            each and replace(each, lowered=max(high) - lines, led=max(leads) - filled)
            for each, lines, filled in zip(row, high, leads, strict=True)
        )

    @contextmanager
    def _set_even(self, widths: dict[Role, float]) -> Iterator[None]:
        """Set the roles in *widths* in even lines, and no others."""
        before, self._even = self._even, widths
        yield
        self._even = before

    @contextmanager
    def _upright(self) -> Iterator[None]:
        """Set each language upright, in a column or part of its own."""
        before, self.ruler = self.ruler, self.ruler.upright
        yield
        self.ruler = before

    def letterhead(self, kop: Letterhead) -> page.LaidLetterhead:
        # a head of region has a post alone; of an office with one line, that is its name
        start = min(len(kop.lines), 2) - 1 if kop.kop is Kop.OFFICE else 0
        end = start + 1 if kop.kop is Kop.OFFICE else len(kop.lines)
        lines = (kop.lines[:start], kop.lines[start:end], kop.lines[end:])
        emblems = tuple(crests(len(kop.emblems)))
        beside = kop.emblems[0].width_mm + BESIDE_MM if kop.kop is Kop.OFFICE else 0.0
        with self._set_even({}), self._within(self.ruler.text_mm - beside, self.ruler.small):
            return page.LaidLetterhead(kop.kop, kop.emblems, emblems, *map(self._lines, lines))

    # ---- languages side by side

    def _columns(self, columns: Columns) -> page.LaidColumns:
        narrow, across = self.ruler.narrow, self.ruler.column_mm(len(columns.header))
        even = dict.fromkeys(_EVEN, narrow.ems(across))
        with self._upright(), self._set_even(even), self._within(across, narrow):
            names = tuple(map(self._paragraph, columns.header))
            rows = _spaced([row for block in columns.body for row in self._across(block)])
        return page.LaidColumns(names, tuple(rows))

    def _across(self, block: Block) -> Iterator[page.Abreast | page.Across]:
        match block:
            case Parallel():
                yield self._abreast(block)
            case Article():
                for kid in (block.heading, *block.body):
                    yield from self._across(kid)
            case Fields():
                for row in block.rows:
                    yield from self._across(row)
            case Paragraph() | Field():
                lines = self.ruler.narrow.lines(block, self.ruler.text_mm)
                with self._within(self.ruler.text_mm):
                    line = self._line(block)
                yield page.Across(line, may_break(lines), unit_key(block) in self._kept)
            case Table() | Signatures() | Columns() | Part() | Annex():
                yield from (page.Across(each, long=True, kept=False) for each in self._block(block))
            case _:
                assert_never(block)

    def _abreast(self, block: Parallel) -> page.Abreast:
        sides = tuple(map(self._line, block.sides))
        narrow, across = self.ruler.narrow, self.ruler.column_mm(len(sides))
        lines = (narrow.lines(side, across) for side in block.sides)
        return page.Abreast(sides, may_break(*lines), unit_key(block) in self._kept)


# ---- what a block asks of its neighbours


def _spaced(blocks: Sequence[_B]) -> list[_B]:
    """Return *blocks* with the space above each."""
    pairs = zip([None, *blocks], blocks, strict=False)
    return [replace(block, space=_space(above, block)) for above, block in pairs]


def _space(above: _Below | None, this: _Below) -> page.Space:
    match _role(above), _role(this):
        case (Role.HEADING | Role.SECTION) as role, other if role is other:
            return page.Space.CLOSE
        case (Role.TITLE | Role.NOTE) as role, other if role is not other:
            return page.Space.APART
        case Role.TITLE, Role.TITLE if _language(above) != _language(this):
            return page.Space.APART
        case Role.LINE, Role.TITLE | Role.BODY | Role.INDENTED:
            return page.Space.APART
        case role, Role.TITLE if role in (*RUNNING, Role.DATE):
            return page.Space.APART
        case None, Role.LINE | Role.TITLE if _has_rows(above):
            return page.Space.APART
        case None, Role.LINE if isinstance(above, page.LaidSignatures):
            return page.Space.APART
        case role, _ if _is_table(this) and (role in (*RUNNING, Role.LINE) or _stands_close(above)):
            return page.Space.APART
        case _:
            return page.Space.USUAL


def _role(block: _Below | None) -> Role | None:
    match block:
        case page.LaidParagraph():
            return block.role
        case page.Abreast():
            return _role(block.sides[0])
        case page.Across():
            return _role(block.content)
        case _:
            return None


def _language(block: _Below | None) -> str:
    return block.language if isinstance(block, page.LaidParagraph) else ""


def _has_rows(block: _Below | None) -> bool:
    content = block.content if isinstance(block, page.Across) else block
    return isinstance(content, page.LaidFields | page.LaidField | page.LaidTable)


def _stands_close(block: _Below | None) -> bool:
    """Return whether less than the space between paragraphs, or none, stands below *block*, which is no heading."""
    if isinstance(block, page.LaidColumns):
        return _role(block.rows[-1]) is not Role.SECTION
    return isinstance(block, page.Abreast | page.LaidFields)


def _is_fill(line: page.LaidLine) -> bool:
    role = line.role if isinstance(line, page.LaidParagraph) else line.value.role
    return role is Role.FILL


def _is_table(block: _Below) -> bool:
    content = block.content if isinstance(block, page.Across) else block
    return isinstance(content, page.LaidTable)


def _holds(block: page.LaidBlock, below: page.LaidBlock | None) -> bool:
    """Return whether *block* stays with signatures *below* it, or these with who gets a copy."""
    if isinstance(block, page.LaidSignatures):
        return _role(below) is Role.LINE
    return isinstance(below, page.LaidSignatures)


def _held(block: page.LaidBlock) -> page.LaidBlock:
    """Return *block*, its end kept with what stands below it."""
    match block:
        case page.LaidParagraph():
            return replace(block, kept=True)
        case page.LaidFields():
            return replace(block, rows=_last(block.rows, lambda row: replace(row, kept=True)))
        case page.LaidTable():
            return replace(block, rows=_last(block.rows, lambda row: replace(row, kept=True)))
        case page.LaidColumns():
            return replace(block, rows=_last(block.rows, _held_row))
        case page.LaidPart():
            return replace(block, body=_last(block.body, _held))
        case page.LaidSignatures():
            return replace(block, kept=not block.many)
        case _:
            assert_never(block)


def _held_row(row: page.Abreast | page.Across) -> page.Abreast | page.Across:
    if isinstance(row, page.Abreast) or isinstance(row.content, page.LaidField):
        return replace(row, kept=True)
    return replace(row, kept=True, content=_held(row.content))


def _last(rows: tuple[_R, ...], change: Callable[[_R], _R]) -> tuple[_R, ...]:
    """Return *rows*, the last of them changed."""
    return (*rows[:-1], *map(change, rows[-1:]))
