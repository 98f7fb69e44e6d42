"""Tables laid over the data of a paper, a row a paper."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mou_gen.data.loader import Entries, load
from mou_gen.data.merging import overlay_row, read_rows
from mou_gen.data.rows import MergeRow
from mou_gen.errors import InputError

BASE = """\
kind: agreement
subject: {id: Kesehatan, en: health}
date: 2026-01-05
numbers: [119/1]
recitals:
  - {key: first, text: {id: bahwa satu, en: that one}}
"""


@pytest.fixture
def base(tmp_path: Path) -> Entries:
    file = tmp_path / "agreement.yaml"
    file.write_text(BASE, encoding="utf-8")
    return load(file, tmp_path)


def workbook(folder: Path, *rows: Sequence[Any], sheet: str = "Penerima") -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(list(row))
    path = folder / "recipients.xlsx"
    book.save(path)
    return path


def text(folder: Path, words: str, encoding: str = "utf-8") -> Path:
    path = folder / "recipients.csv"
    path.write_bytes(words.encode(encoding))
    return path


def findings(path: Path, columns: Path | None = None) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_rows(path, columns)
    return [f"{each.source}: {each.message}" for each in caught.value.problems]


def only(rows: list[MergeRow]) -> MergeRow:
    (row,) = rows
    return row


def test_a_row_puts_its_facts_into_the_document_and_leaves_the_rest(
    tmp_path: Path, base: Entries
) -> None:
    table = workbook(
        tmp_path,
        ["subject.en", "numbers[0]", "numbers[1]", "recitals[first].text.id", "place"],
        ["agriculture", "120/7", "33", "bahwa dua", "Kupang"],
    )

    paper = overlay_row(base, only(read_rows(table)))

    assert paper == {
        "kind": "agreement",
        "subject": {"id": "Kesehatan", "en": "agriculture"},
        "date": "2026-01-05",
        "numbers": ["120/7", "33"],
        "recitals": [{"key": "first", "text": {"id": "bahwa dua", "en": "that one"}}],
        "place": "Kupang",
    }
    assert base["subject"] == {"id": "Kesehatan", "en": "health"}
    assert base["numbers"] == ["119/1"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (dt.date(2026, 11, 24), "2026-11-24"),
        (dt.datetime(2026, 11, 24), "2026-11-24"),
        (dt.time(9, 5), "09:05"),
        (5, "5"),
        (5.0, "5"),
        (True, "true"),
        ("0123", "0123"),
        (" dua ", "dua"),
    ],
)
def test_a_cell_is_the_text_that_yaml_would_have(
    tmp_path: Path, base: Entries, value: Any, words: str
) -> None:
    table = workbook(tmp_path, ["place"], [value])

    assert overlay_row(base, only(read_rows(table)))["place"] == words


def test_an_empty_cell_is_a_fact_that_is_not_known(tmp_path: Path, base: Entries) -> None:
    table = workbook(tmp_path, ["date", "numbers[0]", "place"], [None, None, "Kupang"])

    paper = overlay_row(base, only(read_rows(table)))

    assert "date" not in paper
    assert paper["numbers"] == []
    assert str(paper.place("date")).endswith("sheet Penerima, row 2, column A")


def test_a_value_knows_its_cell_and_the_key_path_that_it_has_in_the_document(
    tmp_path: Path, base: Entries
) -> None:
    table = workbook(tmp_path, ["place", "subject.id"], ["a", "b"], ["Kupang", "Pangan"])

    subject = overlay_row(base, read_rows(table)[1])["subject"]

    assert isinstance(subject, Entries)
    origin = subject["id"].origin
    assert (origin.file, origin.path) == ("agreement.yaml", "subject.id")
    assert str(origin.source) == f"{table.as_posix()}, sheet Penerima, row 3, column B"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_is_read_as_excel_saves_it(tmp_path: Path, base: Entries, delimiter: str) -> None:
    words = '\ufeffplace;subject.id\r\nKupang;"Pangan; ""dan"" air"\r\n;\r\n'

    row = only(read_rows(text(tmp_path, words.replace(";", delimiter))))

    paper = overlay_row(base, row)
    assert (paper["place"], row.name) == ("Kupang", "0002")
    assert paper["subject"] == {"id": f'Pangan{delimiter} "dan" air', "en": "health"}


def test_a_document_is_named_by_the_column_file_or_by_its_row(tmp_path: Path) -> None:
    table = workbook(tmp_path, ["file", "place"], ["Kab. Alor", "a"], [None, None], [None, "b"])

    assert [row.name for row in read_rows(table)] == ["Kab. Alor", "0004"]


def test_a_file_says_what_the_columns_are_for(tmp_path: Path, base: Entries) -> None:
    columns = tmp_path / "columns.yaml"
    columns.write_text("Tempat: place\nCatatan:\nBerkas: file\n", encoding="utf-8")
    table = workbook(tmp_path, ["Berkas", "Catatan", "Tempat"], ["x", "rahasia", "Kupang"])

    row = only(read_rows(table, columns))

    assert row.name == "x"
    assert overlay_row(base, row) == {**base, "place": "Kupang"}


def test_columns_and_the_file_that_tells_them_must_agree(tmp_path: Path) -> None:
    columns = tmp_path / "columns.yaml"
    columns.write_text("Tempat: place\nNomor: numbers[0]\n", encoding="utf-8")
    table = workbook(tmp_path, ["Tempat", "Ket."], ["Kupang", "x"])

    assert findings(table, columns) == [
        f"{columns.as_posix()}:2:1: the table has no column `Nomor`",
        f"{table.as_posix()}, sheet Penerima, row 1, column B: "
        f"`{columns}` does not map the column `Ket.`",
    ]


def test_all_that_is_wrong_with_a_table_is_told_with_sheet_row_and_column(tmp_path: Path) -> None:
    header = ["place", "Nama Kabupaten", "sealed.name", "place"]
    table = workbook(tmp_path, header, ["a", "b", "c", "d"])

    assert findings(table) == [
        f"{table.as_posix()}, sheet Penerima, row 1, column B: `Nama Kabupaten` is not a key path",
        f"{table.as_posix()}, sheet Penerima, row 1, column C: sealed data cannot come from a table",
        f"{table.as_posix()}, sheet Penerima, row 1, column D: two columns are mapped to `place`",
    ]


def test_formulas_errors_and_signs_that_no_document_can_hold_are_refused(tmp_path: Path) -> None:
    table = workbook(tmp_path, ["place", "a", "b"], ["=A1", "#N/A", "\ue000"])

    assert [line.partition("column ")[2] for line in findings(table)] == [
        "A: the cell contains a formula",
        "B: the cell contains an Excel error",
        "C: the character U+E000 is not allowed in a document",
    ]


def test_names_of_documents_are_names_of_files_and_differ(tmp_path: Path) -> None:
    table = workbook(tmp_path, ["file"], ["a"], ["../x"], ["A"], ["con:"])

    assert [line.partition("row ")[2] for line in findings(table)] == [
        "3, column A: the document name in this row is not a valid file name",
        "4, column A: row 2 has the same document name",
        "5, column A: the document name in this row is not a valid file name",
    ]


def test_a_column_that_leads_nowhere_is_told(tmp_path: Path, base: Entries) -> None:
    header = ["date.day", "recitals[second].text.id", "numbers[3]", "subject[0]"]
    row = only(read_rows(workbook(tmp_path, header, ["a", "b", "c", "d"])))

    with pytest.raises(InputError) as caught:
        overlay_row(base, row)

    assert [each.message for each in caught.value.problems] == [
        "`date.day` does not exist in documents of this kind",
        "`subject[0]` does not exist in documents of this kind",
        "there is no item `[second]` for `recitals[second].text.id`",
        "there is no item `[3]` for `numbers[3]`",
    ]


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(5):
            package.writestr(f"xl/{number}.xml", b"0" * 90_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("t.xlsx", b"no zip", "this is not a valid Excel workbook"),
        ("t.xlsx", b"PK\x05\x06" + b"\0" * 18, "this is not a valid Excel workbook"),
        ("t.ods", b"", "the file name does not end in .xlsx or .csv"),
        ("t.csv", b"", "the table has no data rows"),
        ("t.csv", b"place\n", "the table has no data rows"),
        ("t.csv", "tempat\nKef\xe9".encode("latin-1"), "the file is not UTF-8 text: byte 11 cannot be read"),
        ("t.csv", b'place\n"Kupang\n', "the table is not valid CSV from here on"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)

    (found,) = findings(tmp_path / name)

    assert found.endswith(message)


@pytest.mark.slow
def test_a_workbook_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(bomb())

    assert findings(path) == [f"{path.as_posix()}: the unpacked workbook is too large"]
