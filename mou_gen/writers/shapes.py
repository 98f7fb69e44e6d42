"""Widths that depend on content: the column of terms, rows of emblems, the running head; those of tables are in `table_columns`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import inf

from mou_gen.document import (
    Columns,
    Document,
    Field,
    Inline,
    Node,
    Paragraph,
    Parallel,
    Signatures,
    Table,
    Text,
    Value,
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
SURELY = 1.04
"""The room for a word, in a font that Word may have in the place of ours."""
_HEAD_MARKS = (" – ", "/", " ")
"""Where a line of a running head may end, if need be."""
_NUMBER_MM = 6.0
"""From what stands left of the number of a page to the middle of that."""
_FILL_MM = 8.0
"""Height of a line to write on by hand."""
_MM = 25.4 / 72


def one_under_another(rows: Iterable[Paragraph | Field | Parallel]) -> list[Paragraph | Field]:
    """Return *rows* one under another, each language by itself."""
    return [s for row in rows for s in (row.sides if isinstance(row, Parallel) else (row,))]


def term_width_mm(document: Document, theme: Theme) -> float:
    """Return the width of the column of terms, the same in the whole *document*: that of its longest term, as far as *theme* has room."""
    face = Face(theme.pdf_font)
    terms = [term for block in document.body for term in _terms(block)]
    ems = max((face.width(printed_words(term)) for term in terms), default=inf)
    return min(SURELY * ems * theme.size_pt * _MM + TERM_GAP_MM, theme.term_width_mm)


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


def head_lines(document: Document, theme: Theme) -> tuple[Paragraph, ...]:
    """Return the running head of *document* in lines that end left of the number of the page.

    A line ends at a dash or a slash of the template, which is then left out, or else behind a word.
    """
    head = document.running
    if head is None:
        return ()
    face, em_mm = Face(theme.pdf_font, bold=True), SURELY * theme.small_pt * _MM
    text_mm = theme.page_width_mm - theme.left_mm - theme.right_mm
    ems = (text_mm / 2 - _NUMBER_MM) / em_mm
    lines: list[list[Inline]] = [list(head.kids)]
    for mark in _HEAD_MARKS:
        if all(face.width("".join(map(printed_words, line))) <= ems for line in lines):
            break
        lines = _in_lines(_parts(head.kids, mark), mark, face, ems)
    return tuple(replace(head, kids=tuple(line)) for line in lines)


def _parts(kids: Iterable[Inline], mark: str) -> list[list[Inline]]:
    """Return *kids* in parts between which *mark* stands; in what the data say, a space alone parts."""
    parts: list[list[Inline]] = [[]]
    for kid in kids:
        if isinstance(kid, Text) or (isinstance(kid, Value) and mark == " "):
            first, *more = (replace(kid, text=words) for words in kid.text.split(mark))
            parts[-1].append(first)
            parts += [[each] for each in more]
        else:
            parts[-1].append(kid)
    return parts


def _in_lines(
    parts: Sequence[list[Inline]], mark: str, face: Face, ems: float
) -> list[list[Inline]]:
    """Return *parts*, with *mark* between them, in lines that are no wider than *ems* if they can be."""
    lines = list(parts[:1])
    for part in parts[1:]:
        longer: list[Inline] = [*lines[-1], Text(mark), *part]
        if face.width("".join(map(printed_words, longer))) <= ems:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def draft_word(document: Document) -> str:
    """Return what marks a draft of *document*: the Indonesian word, unless it is in other languages alone."""
    return "DRAF" if "id" in document.languages else "DRAFT"


def spanned(count: int, widths: Sequence[int]) -> Sequence[int]:
    """Return the width of each of *count* cells of a row: those of the columns, or that of all for one that spans them."""
    return widths if count == len(widths) else [sum(widths)]
