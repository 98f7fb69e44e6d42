"""YAML and CSV tables in templates: a regency's own folder adds or overrides entries by key.

What is written by hand is YAML. A list of hundreds is CSV, which is read many times as fast.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from pathlib import Path
from typing import NoReturn, TypeVar

from mou_gen import inputs
from mou_gen.data.loader import Entries, load
from mou_gen.data.model import Model, validate
from mou_gen.data.text_files import decoded, forbidden_characters, read_bytes
from mou_gen.errors import InputError, Problem, Source
from mou_gen.library import layers
from mou_gen.messages import N_, _
from mou_gen.startup.value_classes import value_class

M = TypeVar("M", bound=Model)

_FOLDER = "law"

_MAX_BYTES = 2_000_000
_QUOTES = N_("check the quotes in this row: a cell with a comma in it stands between two of them")


@value_class
class TableRow:
    """A row of a list."""

    cells: Mapping[str, str]
    """By column; a cell that is not there is ""."""
    file: Path
    line: int

    def __getitem__(self, column: str) -> str:
        """Return what stands in *column*."""
        return self.cells[column]

    def day(self, column: str) -> dt.date | None:
        """Return the day in *column*, None where there is none.

        Raises:
            InputError: it is no day.
        """
        if not self[column]:
            return None
        try:
            return dt.date.fromisoformat(self[column])
        except ValueError:
            self.refuse(column, _("write it as 2019-09-25: year, month, day"))

    def yes(self, column: str) -> bool:
        """Return whether *column* says yes.

        Raises:
            InputError: it says neither yes nor no.
        """
        if self[column] not in ("yes", "no"):
            self.refuse(column, _("choose one of {names}", names="yes, no"))
        return self[column] == "yes"

    def refuse(self, column: str, hint: str) -> NoReturn:
        """Raise that what stands in *column* is not what it may be."""
        message = _("`{column}` of this row is wrong", column=column)
        raise InputError([Problem(Source.of(self.file, self.line), message, hint)])


def read_tables(folders: Sequence[Path], name: str, model: type[M]) -> list[M]:
    """Return the tables *name* of all template *folders* as a *model*; the one that wins is last.

    Raises:
        InputError: what is wrong in one of them.
    """
    files = list(layers.find_all_files(folders, f"{_FOLDER}/{name}.yaml"))
    return [_read_table(file, model) for file in reversed(files)]


@inputs.memoized
def _read_table(file: Path, model: type[M]) -> M:
    """Return *file* as a *model*; whoever adds a folder of templates reads those of the others no second time."""
    return validate(model, _read_entries(file), None)


def read_table_rows(
    folders: Sequence[Path], name: str, columns: Sequence[str]
) -> Iterator[TableRow]:
    """Yield the rows of the lists *name* in all template *folders*; those that win come last.

    Raises:
        InputError: a list cannot be read, or has other *columns*.
    """
    for file, line, cells in read_cells(folders, name, columns):
        filled = [*cells, *[""] * len(columns)]
        yield TableRow(dict(zip(columns, filled, strict=False)), file, line)


def read_cells(
    folders: Sequence[Path], name: str, columns: Sequence[str]
) -> Iterator[tuple[Path, int, list[str]]]:
    """Yield what `read_table_rows` does as the plain cells of each row, which may lack the last ones.

    Raises:
        InputError: as `read_table_rows`.
    """
    for file in reversed(list(layers.find_all_files(folders, f"{_FOLDER}/{name}.csv"))):
        rows = csv.reader(io.StringIO(_text(file), newline=""), strict=True)
        try:
            if next(rows, []) != list(columns):
                names = ", ".join(columns)
                raise _refused(file, 1, _("the columns of this list are {names}", names=names))
            for cells in filter(None, rows):
                if len(cells) > len(columns):
                    message = _("this row has more cells than there are columns")
                    raise _refused(file, rows.line_num, message, _(_QUOTES))
                yield file, rows.line_num, cells
        except csv.Error:
            message = _("the table is not valid CSV from here on")
            raise _refused(file, rows.line_num, message, _(_QUOTES)) from None


def _refused(file: Path, line: int, message: str, hint: str = "") -> InputError:
    return InputError([Problem(Source.of(file, line), message, hint)])


def _text(file: Path) -> str:
    called = inputs.display_name(file)
    text = decoded(read_bytes(file, _MAX_BYTES), called)
    if problems := list(forbidden_characters(text, called)):
        raise InputError(problems)
    return text


def merge_tables(files: Iterable[Path]) -> Entries:
    """Return what *files*, the one that wins first, say together: each lies over the next by key.

    Raises:
        InputError: one of them cannot be read.
    """
    return reduce(Entries.over, map(_read_entries, files))


@inputs.memoized
def _read_entries(file: Path) -> Entries:
    return load(file, file.parent)
