"""The widths of the columns of a table: what must not part has room, and no column is far deeper than the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import permutations
from math import ceil

from mou_gen.document import Cell, Table, paragraphs_below, printed_words
from mou_gen.theme import Theme
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.phrases import IN_CELLS, phrases_in
from mou_gen.writers.shapes import PADDING_MM, SURELY
from mou_gen.writers.ties import HYPHEN, SLASH, tied

CellLines = Callable[[Cell, int], int]
"""Tells how many lines a cell takes in a column of so many percent."""
_WHOLE = 100
"""The percentage that all columns take."""
_PHRASES, _NUMBERS = r"[ \n]+|(?<=[-/])", r"\s+|(?<=[-/])"
_WORDS = rf"\s+|(?<=[-/{HYPHEN}{SLASH}])"
"""Where a line may end if a phrase is whole, if only a number is, and anyway."""
_STEPS = (1, 2, 3, 5, 8, 13)
"""Percent that one column gives to another."""
_WORTH = 0.75
"""The part of its lines that a table takes at most, if other widths than it asks for are worth their while."""
_MM = 25.4 / 72


def shares(table: Table, theme: Theme, lines: CellLines | None = None) -> tuple[int, ...]:
    """Return the widths of the columns of *table* in percent, none narrower than a word or a number in it.

    What one lacks comes from the column with most to spare, first of those that hold their phrases
    all the same. Next, a date or the like has room where other columns can spare it. Where the table
    is then far deeper than it need be, as *lines* tells, its columns are levelled.
    """
    rows = _full_rows(table)
    columns = [[cells[n] for cells in rows] for n in range(len(table.widths))]
    face = Face(theme.pdf_font)
    least = _least(table, columns, theme)
    whole = [_share(cells, theme, face, _PHRASES) for cells in columns]
    easy = [max(need, min(pair)) for need, *pair in zip(least, whole, table.widths, strict=True)]
    widths = _widened(_widened(table.widths, least, easy), least, least)
    floors = [
        max(need, _longest_phrase(cells, theme, face), width if _is_filled_in(cells) else 0)
        for need, width, cells in zip(least, table.widths, columns, strict=True)
    ]
    for column in sorted(range(len(widths)), key=lambda each: floors[each] - widths[each]):
        asked = [*widths[:column], floors[column], *widths[column + 1 :]]
        if (held := _widened(widths, asked, floors))[column] >= floors[column]:
            widths = held
    if lines is None or any(map(_is_filled_in, columns)):
        return tuple(widths)
    worth = _WORTH if widths == list(table.widths) else 1.0
    return tuple(_levelled(table, widths, list(map(min, widths, floors)), lines, worth))


def has_room(table: Table, theme: Theme) -> bool:
    """Return whether the columns of *table* can be as wide as each word and number in them."""
    columns = [list(cells) for cells in zip(*_full_rows(table), strict=True)]
    return not columns or _held_words(table, columns, theme) is not None


def _full_rows(table: Table) -> list[Sequence[Cell]]:
    """Return the cells of each row of *table* that has one a column."""
    return [row.cells for row in table.rows if len(row.cells) == len(table.widths)]


def _is_filled_in(cells: Iterable[Cell]) -> bool:
    """Return whether one of *cells* is filled in by hand."""
    return any(not cell.kids for cell in cells)


def _widened(widths: Sequence[int], needed: Sequence[int], kept: Sequence[int]) -> list[int]:
    """Return *widths* as far as *needed*; what one lacks comes from the columns with most to spare beside what is *kept*."""
    found = list(widths)
    for column, need in enumerate(needed):
        while (lack := need - found[column]) > 0:
            spare = [width - least for width, least in zip(found, kept, strict=True)]
            giver = spare.index(max(spare))
            if (given := min(lack, spare[giver])) <= 0 or giver == column:
                break
            found[column] += given
            found[giver] -= given
    return found


def _levelled(
    table: Table, widths: list[int], floors: Sequence[int], lines: CellLines, worth: float
) -> Sequence[int]:
    """Return *widths*, or others not below *floors* if *table* takes this part of its lines with them that is *worth* it."""
    rows = [row for row in (table.header, *table.rows) if len(row.cells) == len(widths)]
    counted: dict[tuple[int, int], list[int]] = {}

    def depth(widths: Sequence[int]) -> int:
        for each in enumerate(widths):
            if each not in counted:
                counted[each] = [lines(row.cells[each[0]], each[1]) for row in rows]
        return sum(map(max, zip(*(counted[each] for each in enumerate(widths)), strict=True)))

    def others(widths: Sequence[int]) -> Iterable[tuple[int, int, list[int]]]:
        for giver, taker in permutations(range(len(widths)), 2):
            for step in _STEPS:
                if widths[giver] - step >= floors[giver]:
                    changed = list(widths)
                    changed[giver] -= step
                    changed[taker] += step
                    yield depth(changed), step, changed

    first = least = depth(widths)
    best = widths
    while found := min(others(best), default=None):
        if found[0] >= least:
            break
        least, _step, best = found
    return best if least <= worth * first else widths


def _least(table: Table, columns: Sequence[Sequence[Cell]], theme: Theme) -> list[int]:
    """Return the least width of each of the *columns* of *table*, in percent; where they hold no words, that of their names."""
    return _held_words(table, columns, theme) or _names(table, theme)


def _held_words(table: Table, columns: Sequence[Sequence[Cell]], theme: Theme) -> list[int] | None:
    """Return the widths that hold the longest word in each of the *columns* of *table*, None if they take more than there is."""
    face, names = Face(theme.pdf_font), _names(table, theme)
    for parts in (_NUMBERS, _WORDS):
        below = [_share(cells, theme, face, parts) for cells in columns]
        least = [max(pair) for pair in zip(names, below, strict=True)]
        if sum(least) <= _WHOLE:
            return least
    return None


def _names(table: Table, theme: Theme) -> list[int]:
    bold = Face(theme.pdf_font, bold=True)
    return [_share([cell], theme, bold, _WORDS) for cell in table.header.cells]


def _longest_phrase(cells: Iterable[Cell], theme: Theme, face: Face) -> int:
    """Return the percentage of the width of the page that the longest phrase in *cells* takes that a cell holds in one piece."""
    words = (
        phrase
        for cell in cells
        for paragraph in paragraphs_below(cell)
        for phrase, _places in phrases_in("".join(map(printed_words, paragraph.kids)), IN_CELLS)
    )
    return _percent(words, theme, face)


def _share(cells: Iterable[Cell], theme: Theme, face: Face, parts: str) -> int:
    """Return the percentage of the width of the page that the longest of the *parts* of the words in *cells* takes."""
    words = (
        word
        for cell in cells
        for paragraph in paragraphs_below(cell)
        for word in re.split(parts, "".join(map(printed_words, tied(paragraph, face).kids)))
    )
    return _percent(words, theme, face, SURELY)


def _percent(words: Iterable[str], theme: Theme, face: Face, surely: float = 1.0) -> int:
    """Return the percentage of the width of the page that a column takes which holds the longest of *words*."""
    longest = max(map(face.width, words), default=0.0)
    text_mm = theme.page_width_mm - theme.left_mm - theme.right_mm
    return ceil(100 * (surely * longest * theme.size_pt * _MM + PADDING_MM) / text_mm)
