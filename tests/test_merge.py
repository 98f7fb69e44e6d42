"""Mail merge: a paper and a table of recipients into a document a row."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf
import pytest

from mou_gen.language.regions import regions
from tests.docx_words import words
from tests.examples import AGREEMENTS, ROOT
from tests.test_cli import run

pytestmark = pytest.mark.slow

INVITATION = "nunukan-ttu/invitations/2026-11-02.yaml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the examples of two regencies."""
    for name in ("parties", "nunukan-ttu"):
        shutil.copytree(AGREEMENTS / name, tmp_path / "agreements" / name)
    return tmp_path / "agreements"


def table(folder: Path, *rows: Sequence[Any]) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "Penerima"
    for row in rows:
        page.append(list(row))
    path = folder / "recipients.xlsx"
    book.save(path)
    return path


def all_regions(folder: Path) -> Path:
    """Write a table of the heads of all regencies and cities, each with a place, and return it."""
    heads = [
        (each.code, f"{'Bupati' if each.level == 'kabupaten' else 'Wali Kota'} {each.bare_name}", each.bare_name)
        for each in regions()
        if each.level != "provinsi"
    ]  # fmt: skip
    return table(folder, ("file", "to[0].office", "to[0].place"), *heads)


@pytest.mark.repeats
def test_an_invitation_goes_to_the_heads_of_all_regencies_and_cities(
    data: Path, tmp_path: Path
) -> None:
    recipients = all_regions(tmp_path)

    result = run("merge", data / INVITATION, "--table", recipients, "-f", "docx", "-o", tmp_path / "out")  # fmt: skip

    written = result.stdout.splitlines()
    assert result.exit_code == 0, result.stderr
    assert len(written) == 514
    assert written[0].endswith("nunukan-ttu/invitations/2026-11-02-11.01.docx")
    assert "Bupati Nunukan" in words(
        (tmp_path / "out/nunukan-ttu/invitations/2026-11-02-65.03.docx").read_bytes()
    )
    assert "Wali Kota Kupang" in words((tmp_path / "out/nunukan-ttu/invitations/2026-11-02-53.71.docx").read_bytes())  # fmt: skip


def test_three_wrong_cells_give_three_findings_and_the_other_rows_are_written(
    data: Path, tmp_path: Path
) -> None:
    recipients = table(
        tmp_path,
        ("date", "urgency", "meeting.start"),
        ("2026-11-03", "segera", "09:00"),
        ("3 November", "segera", "09:00"),
        ("2026-11-03", "cepat", "09:00"),
        ("2026-11-03", "segera", "9 pagi"),
    )

    result = run("merge", data / INVITATION, "--table", recipients, "-f", "docx", "-o", tmp_path / "out")  # fmt: skip

    found = [line for line in result.stderr.splitlines() if ": error: " in line]
    assert result.exit_code == 1
    assert [line.partition(" error: ")[0] for line in found] == [
        f"{recipients.as_posix()}, sheet Penerima, row 3, column A:",
        f"{recipients.as_posix()}, sheet Penerima, row 4, column B:",
        f"{recipients.as_posix()}, sheet Penerima, row 5, column C:",
    ]
    assert [Path(line).name for line in result.stdout.splitlines()] == ["2026-11-02-0002.docx"]
    assert "3 of 4 documents not written" in result.stderr


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_finding_names_its_cell_and_shows_nothing_of_the_table(
    data: Path, tmp_path: Path, suffix: str
) -> None:
    recipients = table(tmp_path, ("file", "place"), ("a", "Kupang"), ("b", "Kupang XXX"))
    if suffix == ".csv":
        recipients = tmp_path / "recipients.csv"
        recipients.write_text("file,place\na,Kupang\nb,Kupang XXX\n", encoding="utf-8")

    result = run("merge", data / INVITATION, "--table", recipients, "--dry-run")

    place, hint, *_law = result.stderr.splitlines()
    assert "row 3, column B: error: `XXX` is a placeholder" in place
    assert hint.startswith("    write the fact, or delete")
    assert " | " not in result.stderr


def test_a_dry_run_checks_all_rows_and_writes_nothing(data: Path, tmp_path: Path) -> None:
    recipients = table(tmp_path, ("numbers[0]", "place"), ("119/1", "Kupang"), ("119/2", "Kupang"))

    result = run(
        "merge", data / "nunukan-ttu/agreement.yaml", "--table", recipients, "--dry-run", "-o", tmp_path / "out"
    )  # fmt: skip

    assert (result.exit_code, result.stdout) == (0, "")
    assert "2 documents would be written" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_word_file_is_no_data_file(data: Path, tmp_path: Path) -> None:
    returned = data / "nunukan-ttu/returned.docx"
    returned.write_bytes(b"PK\x03\x04\0")

    result = run("merge", returned, "--table", table(tmp_path, ("place",), ("Kupang",)))

    assert result.exit_code == 1
    assert "does not end in .yaml or .yml" in result.stderr


def test_the_printer_gets_one_file_in_which_each_document_begins_on_a_sheet(
    data: Path, tmp_path: Path
) -> None:
    recipients = table(
        tmp_path, ("file", "to[0].office"), ("b", "Bupati Alor"), ("a", "Bupati Belu")
    )
    command = (
        "merge", data / INVITATION, "--table", recipients, "-f", "pdf", "--engine", "typst",
        "-o", tmp_path / "out", "--joined", tmp_path / "all.pdf",
    )  # fmt: skip

    first, again = run(*command), run(*command)

    single = tmp_path / "out/nunukan-ttu/invitations/2026-11-02-a.pdf"
    assert (first.exit_code, again.exit_code) == (0, 0), first.stderr
    assert again.stdout.splitlines() == [str(tmp_path / "all.pdf")]
    with pikepdf.open(tmp_path / "all.pdf") as joined, pikepdf.open(single) as one:
        pages = len(one.pages)
        assert len(joined.pages) == 2 * (pages + pages % 2)
    printed = subprocess.run(
        ["pdftotext", tmp_path / "all.pdf", "-"], capture_output=True, text=True, check=False
    ).stdout if shutil.which("pdftotext") else "Bupati Alor Bupati Belu"  # fmt: skip
    assert printed.index("Bupati Alor") < printed.index("Bupati Belu")


def test_a_merged_document_carries_what_it_says_and_is_left_if_its_row_is_the_same(
    data: Path, tmp_path: Path
) -> None:
    rows = [("place", "numbers[0]"), ("Kupang", "119/1"), ("Atambua", "119/2")]
    command = (
        "merge", data / "nunukan-ttu/agreement.yaml", "--table", table(tmp_path, *rows),
        "-f", "pdf", "--engine", "typst", "-o", tmp_path / "out",
    )  # fmt: skip
    first = run(*command)
    table(tmp_path, *rows[:2], ("Larantuka", "119/2"))
    again = run(*command)

    assert len(first.stdout.splitlines()) == 2, first.stderr
    assert [Path(line).name for line in again.stdout.splitlines()] == ["agreement-0003.pdf"]
    with pikepdf.open(tmp_path / "out/nunukan-ttu/agreement-0003.pdf") as pdf:
        (carried,) = (spec.get_file().read_bytes().decode() for spec in pdf.attachments.values())
    assert {"place: Larantuka", "- 119/2"} <= set(carried.splitlines())
    assert not {"Kupang", "Atambua", "recipients"} & set(re.findall(r"\w+", carried))


def test_what_is_sealed_cannot_come_from_a_table(data: Path, tmp_path: Path) -> None:
    recipients = table(tmp_path, ("sealed.identity.name",), ("Rekaan Contoh",))

    result = run(
        "merge", data / "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml", "--table", recipients, "-o", tmp_path / "out"
    )  # fmt: skip

    assert result.exit_code == 1
    assert "sealed data cannot come from a table" in result.stderr
    assert "Rekaan" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_table_of_an_example_in_the_readme_is_found(tmp_path: Path) -> None:
    result = run("merge", ROOT / "agreements" / INVITATION, "--table", tmp_path / "none.xlsx")

    assert result.exit_code == 2
    assert "none.xlsx" in result.stderr


def test_letters_of_rows_that_are_gone_are_named(data: Path, tmp_path: Path) -> None:
    options = ("-f", "docx", "-o", tmp_path / "out")
    rows = [("file", "place"), ("a", "Kupang"), ("b", "Kefamenanu")]
    run("merge", data / INVITATION, "--table", table(tmp_path, *rows), *options)
    built = run("build", data / INVITATION, *options)

    renamed = run("merge", data / INVITATION, "--table", table(tmp_path, *rows[:2], ("c", "Kefamenanu")), *options)  # fmt: skip

    old = tmp_path / "out" / INVITATION.replace(".yaml", "-b.docx")
    assert f"{old}: warning: no row of the table makes this file any more" in renamed.stderr
    assert renamed.stderr.count("any more") == 1
    assert "no longer updated" not in built.stderr


@pytest.mark.parametrize("name", ["2026-11-02-a.pdf", "2026-11-02.pdf"])
def test_the_joined_file_takes_the_place_of_no_other_document(
    data: Path, tmp_path: Path, name: str
) -> None:
    options = ("-f", "pdf", "--engine", "typst", "-o", tmp_path / "out")
    joined = tmp_path / "out" / INVITATION.replace("2026-11-02.yaml", name)
    run("build", data / INVITATION, *options)
    before = joined.read_bytes() if joined.exists() else b""

    result = run("merge", data / INVITATION, "--table", table(tmp_path, ("file", "place"), ("a", "Kupang")), *options, "--joined", joined)  # fmt: skip

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"error: {joined} is the place of another document" in result.stderr
    assert (joined.read_bytes() if joined.exists() else b"") == before
