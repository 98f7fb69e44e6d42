"""The lines that a PDF is set in, and the paragraph of the Document that each belongs to.

A line is known by the place of its letters. Which paragraph it belongs to follows from the
words alone, in the order of the file: a line is how an open paragraph goes on, or how the
next one begins, or another in the row of the next.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import takewhile

import pypdfium2
import pypdfium2.raw as pdfium

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
    Signature,
    Signatures,
    Table,
    printed_words,
    walk,
)
from mou_gen.theme import Theme
from mou_gen.writers.shapes import one_under_another
from tests.printed import MM, heads, pages, squeezed, without_heads

TOP_MM = 19
"""Both themes print the head of a page above this height."""
BOTTOM_MM = 24
"""And an address at the foot of a page below this one."""

_GAP_PT = 6.0
"""Wider than a space that is not stretched, narrower than what keeps cells apart."""
_SAME_PT = 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a piece of one; in points from the left and the top of its page."""

    page: int
    left: float
    right: float
    baseline: float
    height: float
    """Of the letters, in proportion to the size of the font."""
    text: str


@dataclass(slots=True, eq=False)
class Unit:
    """A paragraph or field in one language, and the lines it is set in."""

    words: str
    role: Role
    language: str
    row: str = ""
    """What stands on one level has the same; "" for a paragraph by itself."""
    columns: bool = False
    """Whether it stands beside its translation."""
    cell: bool = False
    """Whether it stands in a table."""
    signature: bool = False
    begins_page: bool = False
    rest: str = ""
    lines: list[Line] = field(default_factory=list)

    @property
    def pages(self) -> dict[int, list[Line]]:
        """Its lines by page."""
        pages: dict[int, list[Line]] = {}
        for line in self.lines:
            pages.setdefault(line.page, []).append(line)
        return pages

    @property
    def is_heading(self) -> bool:
        return self.role in (Role.TITLE, Role.HEADING, Role.SECTION)

    def is_above(self, piece: Line) -> bool:
        """Return whether *piece* stands between the left and right ends of its lines."""
        return any(line.left < piece.right and piece.left < line.right for line in self.lines)

    def add(self, piece: Line) -> None:
        """Take *piece* as the next words, on the last line where it stands on a level with it."""
        self.rest = self.rest[len(squeezed(piece.text)) :]
        last = self.lines[-1] if self.lines else None
        if (
            last
            and last.page == piece.page
            and abs(last.baseline - piece.baseline) < _SAME_PT
            and piece.left > last.left - _SAME_PT  # the letters of a ligature begin at one place
        ):
            text = f"{last.text} {piece.text}"
            self.lines[-1] = replace(last, right=piece.right, text=text)
        else:
            self.lines.append(piece)


def units(document: Document, theme: Theme, pdf: bytes) -> list[Unit]:
    """Return the paragraphs of *document* with their lines in *pdf*, in the order of words."""
    found = list(_units(document))
    for unit in found:
        unit.rest = squeezed(unit.words)
    waiting = [unit for unit in found if unit.rest]
    repeated = heads(document)
    going: list[Unit] = []
    top, bottom = theme.top_mm * MM, (theme.page_height_mm - theme.bottom_mm) * MM
    for piece in pieces(pdf):
        if not top < piece.baseline < bottom:
            continue
        text = squeezed(piece.text)
        takers = [unit for unit in (*going, *_next(waiting)) if unit.rest.startswith(text)]
        if not takers:
            assert any(text in head for head in repeated), f"{piece} belongs nowhere"
            continue
        # a term and its value may go on with the same name
        taker = next((unit for unit in takers if unit.is_above(piece)), takers[0])
        taker.add(piece)
        waiting = [unit for unit in waiting if unit is not taker]
        going = [unit for unit in going if unit is not taker]
        if taker.rest:
            going.append(taker)
    assert not waiting
    assert not going
    return found


def assert_says(document: Document, theme: Theme, pdf: bytes) -> None:
    """Assert that *pdf* prints the words of *document*, and no others."""
    printed = "".join(pages(pdf, TOP_MM, BOTTOM_MM))
    if without_heads(printed, document) != without_heads(printed_words(document), document):
        # of a row that breaks, the texts take turns: each must say all its words in order
        units(document, theme, pdf)


def words_in_order(document: Document, theme: Theme, pdf: bytes) -> str:
    """Return the words of *pdf*, squeezed, in the order of *document* where a row breaks."""
    lines = (line for unit in units(document, theme, pdf) for line in unit.lines)
    return squeezed("".join(line.text for line in lines))


def _next(waiting: list[Unit]) -> Iterator[Unit]:
    """Yield the first of *waiting*, and the others in its row: a row may break in each cell."""
    first = waiting[:1]
    yield from takewhile(lambda unit: unit in first or unit.row == first[0].row != "", waiting)


def pieces(pdf: bytes) -> Iterator[Line]:
    """Yield the pieces of the lines of each page, margins included, in the order of the file."""
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            text = page.get_textpage()
            yield from _joined(_letters(text, page.get_height(), number))
            text.close()
            page.close()


def _letters(text: pypdfium2.PdfTextPage, height: float, page: int) -> Iterator[Line]:
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for index in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, index))
        if letter.isspace() or not pdfium.FPDFText_GetCharOrigin(text, index, x, y):
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        yield Line(page, box.left, box.right, height - y.value, box.top - box.bottom, letter)


def _joined(letters: Iterator[Line]) -> Iterator[Line]:
    whole: list[Line] = []
    for letter in letters:
        if whole and not (
            abs(letter.baseline - whole[-1].baseline) < _SAME_PT
            and -_GAP_PT < letter.left - whole[-1].right < _GAP_PT
        ):
            yield _piece(whole)
            whole = []
        whole.append(letter)
    if whole:
        yield _piece(whole)


def _piece(letters: list[Line]) -> Line:
    text = "".join(letter.text for letter in letters)
    return replace(letters[0], right=letters[-1].right, text=text)


# ---- what a document is made of


def _units(document: Document) -> Iterator[Unit]:
    for emblem in document.letterhead.emblems if document.letterhead else ():
        for node in walk(emblem):
            if node is not emblem:
                yield Unit(printed_words(node), Role.LINE, "")
    for line in document.letterhead.lines if document.letterhead else ():
        yield from (replace(unit, role=Role.LINE) for unit in _block(line))
    for block in document.body:
        yield from _block(block)


def _block(block: Block | Signature, **common: object) -> Iterator[Unit]:  # noqa: C901 - a `match` counts its cases
    match block:
        case Paragraph():
            yield Unit(printed_words(block), block.role, block.language, **common)  # type: ignore[arg-type]
        case Field():
            yield _field(block, **{"row": _name(block), **common})
        case Fields():
            for field in one_under_another(block.rows):
                yield from _term_and_value(field) if isinstance(field, Field) else _block(field)
        case Parallel():
            yield from _all(block.sides, **common)
        case Article():
            yield from _all((block.heading, *block.body), **common)
        case Table():
            for row in block.rows:
                for cell in row.cells:
                    yield from _all(cell.kids, row=_name(row), cell=True)
        case Signatures():
            for pair in block.rows:
                yield from _all((each for each in pair if each), signature=True)
        case Signature():
            yield from _all((*block.above, *block.stamp, *block.place, *block.below), **common)
        case Columns():
            for each in block.body:
                yield from _side_by_side(each)
        case Part() | Annex():
            first, *rest = _all(block.body, **common)
            yield from (replace(first, begins_page=True), *rest)


def _all(blocks: Iterable[Block | Signature], **common: object) -> Iterator[Unit]:
    for block in blocks:
        yield from _block(block, **common)


def _field(each: Field, **common: object) -> Unit:
    """Return a field that is set as one paragraph."""
    return Unit(printed_words(each), each.value.role, each.language, **common)  # type: ignore[arg-type]


def _term_and_value(each: Field) -> Iterator[Unit]:
    """Yield what stands on one level in a list of fields: each may break by itself."""
    row, value = _name(each), each.value
    if each.term:
        yield Unit(printed_words(each.term), each.term.role, each.language, row)
        if value.kids or value.role is Role.FILL:
            yield Unit(":", value.role, each.language, row)
    yield Unit(printed_words(value), value.role, each.language, row)


def _name(row: Field | Parallel | Row) -> str:
    """Return a name that no other row has; parts in two languages share their ids."""
    return f"{row.id} {id(row)}"


def _side_by_side(block: Block) -> Iterator[Unit]:
    match block:
        case Parallel():
            for side in block.sides:
                if isinstance(side, Field):
                    yield _field(side, row=_name(block), columns=True)
                else:
                    yield from _block(side, row=_name(block), columns=True)
        case Article():
            for each in (block.heading, *block.body):
                yield from _side_by_side(each)
        case Fields():
            for row in block.rows:
                yield from _side_by_side(row)
        case _:
            yield from _block(block)
