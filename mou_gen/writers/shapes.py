"""Widths that depend on content: the column of terms, those of tables, rows of emblems, the running head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from math import ceil, inf

from mou_gen.document import (
    Cell,
    Columns,
    Document,
    Field,
    Node,
    Paragraph,
    Parallel,
    Signatures,
    Table,
    children,
    printed_words,
)
from mou_gen.theme import Theme
from mou_gen.writers.letter_widths import Face

_ABREAST = 4
"""Emblems that stand side by side at the left edge: with one at the right they leave room between."""
BESIDE_MM = 4.0
"""From an emblem to what stands right of it."""
TERM_GAP_MM = 2.0
"""From a term to its colon, at least."""
SIGNED = {1: 2 / 3, 2: 1 / 2}
"""The part of the width that a signature takes, by how many stand in its row."""
PADDING_MM = 3.0
"""What stands free beside the words in a cell of a table, both sides together."""
_SURELY = 1.04
"""The room for a word, in a font that Word may have in the place of ours."""
_NUMBER_MM = 6.0
"""From what stands left of the number of a page to the middle of that."""
_FILL_MM = 8.0
"""Height of a line to write on by hand."""
_WHOLE = 100
"""The percentage that all columns take."""
_PARTS = r"\s+|(?<=[-/])"
"""Where a line may end."""
_MM = 25.4 / 72


def one_under_another(rows: Iterable[Paragraph | Field | Parallel]) -> list[Paragraph | Field]:
    """Return *rows* one under another, each language by itself."""
    return [s for row in rows for s in (row.sides if isinstance(row, Parallel) else (row,))]


def term_width_mm(document: Document, theme: Theme) -> float:
    """Return the width of the column of terms, the same in the whole *document*: that of its longest term, as far as *theme* has room."""
    face = Face(theme.pdf_font)
    terms = [term for block in document.body for term in _terms(block)]
    ems = max((face.width(printed_words(term)) for term in terms), default=inf)
    return min(_SURELY * ems * theme.size_pt * _MM + TERM_GAP_MM, theme.term_width_mm)


def _terms(node: Node) -> Iterator[Paragraph]:
    """Yield the terms that have a column: those in the columns of languages stand before their values, in one line."""
    if isinstance(node, Field) and node.term:
        yield node.term
    elif not isinstance(node, Columns | Table | Signatures):
        for each in children(node):
            yield from _terms(each)


def crests(count: int) -> Iterator[tuple[int | None, ...]]:
    """Yield each line of *count* emblems over an agreement, by their places; None where none stands.

    The last emblem, of the first party, stands right on the first line; its partners share the
    left side (Permendagri 22/2020, article 43(2) and (3)).
    """
    last = count - 1
    abreast = min(_ABREAST, last) or 1
    for start in range(0, last, abreast):
        lefts = range(start, min(start + abreast, last))
        yield *lefts, *[None] * (abreast - len(lefts)), None if start else last


def fill_lead_pt(theme: Theme) -> float:
    """Return the room above the words of a line to write on by hand, in points."""
    return max(_FILL_MM / _MM - theme.size_pt * theme.line_height, 0.0)


def is_head_over_number(document: Document, theme: Theme) -> bool:
    """Return whether the running head of *document* is too long to stand left of the number, and stands above it."""
    words = printed_words(document.running) if document.running else ""
    across = _SURELY * Face(theme.pdf_font, bold=True).width(words) * theme.small_pt * _MM
    text_mm = theme.page_width_mm - theme.left_mm - theme.right_mm
    return across > text_mm / 2 - _NUMBER_MM


def draft_word(document: Document) -> str:
    """Return what marks a draft of *document*: the Indonesian word, unless it is in other languages alone."""
    return "DRAF" if "id" in document.languages else "DRAFT"


def shares(table: Table, theme: Theme) -> tuple[int, ...]:
    """Return the widths of the columns of *table* in percent, none narrower than a word in it.

    What one lacks comes from the column with most to spare. Where the words of all columns do not
    fit beside each other, those of the headings have to.
    """
    widths = list(table.widths)
    names = [_share([cell], theme, bold=True) for cell in table.header.cells]
    below = [_share(cells, theme) for cells in zip(*(row.cells for row in table.rows), strict=True)]
    least = [max(pair) for pair in zip(names, below or names, strict=True)]
    least = least if sum(least) <= _WHOLE else names
    for column, needed in enumerate(least):
        spare = [width - need for width, need in zip(widths, least, strict=True)]
        lack = min(needed - widths[column], max(spare))
        if lack > 0:
            widths[column] += lack
            widths[spare.index(max(spare))] -= lack
    return tuple(widths)


def _share(cells: Iterable[Cell], theme: Theme, *, bold: bool = False) -> int:
    """Return the percentage of the width of the page that the longest word in *cells* takes."""
    face = Face(theme.pdf_font, bold=bold)
    words = (
        word for each in cells for kid in each.kids for word in re.split(_PARTS, printed_words(kid))
    )
    longest = max(map(face.width, words), default=0.0)
    text_mm = theme.page_width_mm - theme.left_mm - theme.right_mm
    return ceil(100 * (_SURELY * longest * theme.size_pt * _MM + PADDING_MM) / text_mm)
