"""Excel and CSV tables as texts that know their sheet, row and column.

What a cell shows is for Excel to say; here it is the text that YAML would have: a date as
2026-11-24, a whole number without a point. Formulas are refused, for a merge must not depend
on what Excel counted last. No message quotes what a cell says.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mou_gen.data.text_files import decoded, forbidden, read_bytes
from mou_gen.data.zip_file import pack
from mou_gen.errors import InputError, OutputError, Problem, Source
from mou_gen.messages import _

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

EXCEL, CSV = ".xlsx", ".csv"
MAX_BYTES = 20_000_000
MAX_UNPACKED = 400_000_000
MAX_COLUMNS = 500
_DELIMITERS = ",;\t"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for the beginning of a formula."""
_UNDATED = dt.datetime(1980, 1, 1)
"""The earliest time that a zip file knows."""

Line = Sequence[tuple[Source, str]]
"""The cells of a row, empty ones too, each with its place."""


def read_lines(path: Path) -> list[Line]:
    """Return the rows of the table *path*, the first sheet of a workbook, without empty rows.

    Raises:
        InputError: the file is no table, or a cell holds what cannot be printed; every finding.
        OutputError: openpyxl, which reads workbooks, is not installed.
    """
    readers = {EXCEL: _workbook, CSV: _csv}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        hint = _("save it as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv)")
        message = _("the file name does not end in .xlsx or .csv")
        raise InputError([Problem(Source.of(path), message, hint)])
    problems: list[Problem] = []
    lines = [line for line in reader(path, problems) if any(text.strip() for _place, text in line)]
    problems += [
        found for line in lines for place, text in line for found in forbidden(text, place)
    ]
    if problems:
        raise InputError(problems)
    return lines


def workbook(title: str, rows: Iterable[Sequence[str]]) -> bytes:
    """Return an Excel workbook with one sheet called *title*: *rows* of texts, of which the first names the columns.

    The same rows give the same bytes.

    Raises:
        OutputError: openpyxl, which writes workbooks, is not installed.
    """
    openpyxl = _openpyxl()
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.value, cell.data_type = text or None, "s"  # "=1+1" is a text here, and no formula
    return _reproducible(book)


def csv_table(rows: Iterable[Sequence[str]], line_end: str = "\n") -> str:
    """Return *rows* as CSV, with commas, and no cell that a spreadsheet takes for a formula."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator=line_end).writerows(map(_harmless, rows))
    return out.getvalue()


def _harmless(cells: Iterable[str]) -> list[str]:
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]


def _reproducible(book: Any) -> bytes:
    """Return *book* as a file: the same bytes for the same cells, whenever it is written."""
    from openpyxl.writer.excel import ExcelWriter  # `save` would note the time

    book.properties.created = book.properties.modified = _UNDATED
    with zipfile.ZipFile(io.BytesIO(), "w") as package:
        ExcelWriter(book, package).write_data()
        return pack({name: package.read(name) for name in package.namelist()})


def _openpyxl() -> Any:
    try:
        import openpyxl
    except ImportError as error:
        message = _(
            'Excel workbooks require an extra package: pip install "mou-gen[merge]", or save as CSV'
        )
        raise OutputError(message) from error
    return openpyxl


def _csv(path: Path, problems: list[Problem]) -> Iterator[Line]:
    file, text = path.as_posix(), decoded(read_bytes(path, MAX_BYTES), path.as_posix())
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, row in enumerate(rows, 1):
            yield [(Source(file, number, n, path.stem), cell) for n, cell in enumerate(row, 1)]
    except csv.Error:
        message = _("the table is not valid CSV from here on")
        hint = _("check the quotes in this row, or save the table as an Excel workbook (.xlsx)")
        problems.append(Problem(Source(file, rows.line_num, 0, path.stem), message, hint))


def _workbook(path: Path, problems: list[Problem]) -> Iterator[Line]:
    openpyxl = _openpyxl()
    data = read_bytes(path, MAX_BYTES)
    _refuse_bomb(data, path)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(max_col=MAX_COLUMNS):
            yield [each for cell in row if (each := _cell(cell, path, sheet.title, problems))]
    except (KeyError, IndexError, ValueError, SyntaxError, zipfile.BadZipFile) as error:
        raise InputError([_no_workbook(path)]) from error


def _refuse_bomb(data: bytes, path: Path) -> None:
    """Refuse what is no zip file, or would not fit into memory once unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            size = sum(part.file_size for part in package.infolist())
    except zipfile.BadZipFile:
        raise InputError([_no_workbook(path)]) from None
    if size > MAX_UNPACKED:
        message = _("the unpacked workbook is too large")
        raise InputError([Problem(Source.of(path), message, _("split the table"))])


def _no_workbook(path: Path) -> Problem:
    hint = _("open it in Excel and save it as an Excel workbook (.xlsx)")
    return Problem(Source.of(path), _("this is not a valid Excel workbook"), hint)


def _cell(
    cell: Cell | MergedCell, path: Path, sheet: str, problems: list[Problem]
) -> tuple[Source, str] | None:
    if cell.value is None:
        return None
    place = Source.of(path, cell.row, cell.column, sheet)
    if cell.data_type == "f":
        hint = _("replace it with its value: copy the cell, then Paste Special, Values")
        problems.append(Problem(place, _("the cell contains a formula"), hint))
    elif cell.data_type == "e":
        problems.append(Problem(place, _("the cell contains an Excel error"), _("correct it")))
    return place, _text(cell.value)


def _text(value: Any) -> str:
    """Return what YAML would have for the *value* of a cell."""
    match value:
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case dt.datetime() if value.time() == dt.time():
            return value.date().isoformat()
        case dt.time():
            return value.isoformat("minutes")
        case _:
            return str(value)
