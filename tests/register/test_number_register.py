"""A number is given once, stays with its document, and is never deleted: in SQLite and in PostgreSQL alike."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from mou_gen.kinds.number_book import RegisteredNumber
from mou_gen.kinds.number_series import RegisterSettings
from mou_gen.kinds.settings import read_settings
from mou_gen.language.dates import long_date
from mou_gen.register import network_drives
from mou_gen.register.database import RegisterError
from mou_gen.register.number_register import NumberRegister, NumberRequest
from mou_gen.register.number_tables import import_numbers, number_workbook
from tests.examples import ROOT
from tests.register.postgresql_server import server
from tests.register.takers import EACH, KILLED, NEW_YEAR, OFFICE, PROCESSES

SERIES = """
    surat-keluar:
      office: nunukan/dp3ap2kb
      format: "{number:03}/{code}/DP3AP2KB/{roman_month}/{year}"
      code: 400.2.4
"""
SetUp = Callable[..., RegisterSettings]


@pytest.fixture(scope="module")
def postgresql() -> Iterator[str]:
    with server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return (tmp_path / "register.sqlite3").as_posix()
    import psycopg

    address: str = request.getfixturevalue("postgresql")
    with psycopg.connect(address, autocommit=True) as connection:
        (count,) = connection.execute("SELECT count(*) FROM pg_namespace").fetchone() or (0,)
        connection.execute(f"CREATE SCHEMA test_{count}".encode())
    return f"{address}&options={quote(f'-csearch_path=test_{count}')}"


def settings_of(folder: Path, database: str, series: str = SERIES) -> RegisterSettings:
    file = folder / "mou-gen.yaml"
    file.write_text(f"register:\n  database: {database}\n  series:{series}")
    found = read_settings(file).number_register
    assert found
    return found


@pytest.fixture
def register(tmp_path: Path, database: str) -> NumberRegister:
    return NumberRegister(settings_of(tmp_path, database), "Contoh Petugas")


def letter(document: str, date: str = "2026-11-02", office: str = OFFICE) -> NumberRequest:
    day = dt.date.fromisoformat(date)
    return NumberRequest(office=office, kind="invitation", date=day, document=document)


def take(register: NumberRegister, document: str, date: str = "2026-11-02") -> str:
    (series,) = register.settings.series.values()
    return register.take(letter(document, date), series)[0].number


def counts(numbers: list[RegisteredNumber], year: int) -> list[int]:
    return [each.count or 0 for each in numbers if each.year == year]


def test_numbers_follow_each_other_and_begin_anew_with_the_year(register: NumberRegister) -> None:
    dates = ("2026-12-30", "2026-12-31", "2027-01-01", "2026-12-31")
    given = [take(register, f"{n}.yaml", date) for n, date in enumerate(dates)]

    assert given == [
        "001/400.2.4/DP3AP2KB/XII/2026",
        "002/400.2.4/DP3AP2KB/XII/2026",
        "001/400.2.4/DP3AP2KB/I/2027",
        "003/400.2.4/DP3AP2KB/XII/2026",
    ]


def test_a_document_that_asks_again_gets_its_own_number(register: NumberRegister) -> None:
    first, other, again = (take(register, name) for name in ("a.yaml", "b.yaml", "a.yaml"))

    assert first == again != other
    assert len(register.numbers()) == 2


def test_a_number_is_voided_only_with_a_reason_and_never_given_again(
    register: NumberRegister,
) -> None:
    number = take(register, "a.yaml")

    with pytest.raises(RegisterError, match="only with a reason"):
        register.void(number, " ")
    voided = register.void(number, "wrong  addressee")
    with pytest.raises(RegisterError, match="void already"):
        register.void(number, "again")

    assert (voided.void, voided.void_by) == ("wrong addressee", "Contoh Petugas")
    assert take(register, "a.yaml") == "002/400.2.4/DP3AP2KB/XI/2026"
    assert [each.void for each in register.numbers()] == ["wrong addressee", ""]


def test_a_series_counts_on_after_a_number_given_by_hand(register: NumberRegister) -> None:
    take(register, "a.yaml")
    register.record(letter("b.yaml"), "4/400.2.4/DP3AP2KB/XI/2026", "hand")

    assert take(register, "c.yaml") == "005/400.2.4/DP3AP2KB/XI/2026"
    (gap,) = register.gaps()
    assert gap.counts == (2, 3)
    for count in gap.counts:
        register.void_count("surat-keluar", 2026, count, "two pages of the book stuck together")
    assert register.gaps() == []
    with pytest.raises(RegisterError, match="has no number 6"):
        register.void_count("surat-keluar", 2026, 6, "not given yet")


def test_a_number_of_another_form_is_recorded_as_it_is(register: NumberRegister) -> None:
    entry = register.record(letter("a.yaml"), "B/1234/SRIKANDI/2026", "srikandi")

    assert (entry.series, entry.count, entry.origin) == ("", None, "srikandi")
    assert take(register, "a.yaml") == "B/1234/SRIKANDI/2026"
    with pytest.raises(RegisterError, match=r"already belongs to a\.yaml"):
        register.record(letter("b.yaml"), "B/1234/SRIKANDI/2026", "hand")
    with pytest.raises(RegisterError, match="has the number `B/1234/SRIKANDI/2026` already"):
        register.record(letter("a.yaml"), "B/9/SRIKANDI/2026", "srikandi")


def test_a_renamed_series_does_not_begin_again(
    register: NumberRegister, tmp_path: Path, database: str
) -> None:
    take(register, "a.yaml")
    renamed = NumberRegister(
        settings_of(tmp_path, database, SERIES.replace("surat-keluar", "surat")), "x"
    )

    with pytest.raises(RegisterError, match="has numbers of 2026 in the series `surat-keluar`"):
        take(renamed, "b.yaml")
    assert take(renamed, "b.yaml", "2027-01-04") == "001/400.2.4/DP3AP2KB/I/2027"
    assert len(register.numbers()) == 2


def test_a_number_by_hand_counts_also_where_it_names_another_month(
    register: NumberRegister,
) -> None:
    register.record(letter("a.yaml"), "7/400.2.4/DP3AP2KB/X/2026", "hand")

    assert take(register, "b.yaml") == "008/400.2.4/DP3AP2KB/XI/2026"
    with pytest.raises(RegisterError, match=r"already belongs to a\.yaml"):
        register.record(letter("c.yaml"), "007/400.2.4/DP3AP2KB/XI/2026", "hand")


def test_numbers_of_two_offices_that_look_alike_are_refused(tmp_path: Path) -> None:
    other = SERIES.replace("surat-keluar", "setda").replace("nunukan/dp3ap2kb", "nunukan/setda")
    both = SERIES + other.replace("{code}", "400.2.4").replace("      code: 400.2.4\n", "")
    register = NumberRegister(settings_of(tmp_path, (tmp_path / "r.sqlite3").as_posix(), both))
    first, second = register.settings.series.values()
    number = register.take(letter("a.yaml"), first)[0].number

    with pytest.raises(RegisterError, match=rf"`{number}` already belongs to a\.yaml"):
        register.take(letter("b.yaml", office="nunukan/setda"), second)


@pytest.mark.parametrize("code", ["400/2", "4 00", "400\n"])
def test_a_code_that_would_break_the_format_is_refused(tmp_path: Path, code: str) -> None:
    register = NumberRegister(settings_of(tmp_path, (tmp_path / "r.sqlite3").as_posix()))
    (series,) = register.settings.series.values()
    asked = NumberRequest(office=OFFICE, date=dt.date(2026, 1, 2), document="a.yaml", code=code)

    with pytest.raises(RegisterError, match="is no classification code"):
        register.take(asked, series)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM numbers",
        "UPDATE numbers SET number = '7/X/2026'",
        "UPDATE numbers SET count = 9",
        "UPDATE numbers SET void = ''",
    ],
)
def test_no_statement_deletes_or_changes_a_number(register: NumberRegister, statement: str) -> None:
    register.void(take(register, "a.yaml"), "wrong addressee")
    before = register.numbers()

    with (
        pytest.raises((RegisterError, sqlite3.IntegrityError), match="never"),
        register.database.transaction(writes=True) as execute,
    ):
        execute(statement)

    assert register.numbers() == before


def test_a_transaction_that_fails_leaves_nothing(register: NumberRegister) -> None:
    take(register, "a.yaml")

    with (  # noqa: PT012
        pytest.raises(RegisterError),
        register.database.transaction(writes=True) as execute,
    ):
        execute("UPDATE numbers SET document = 'b.yaml'")
        execute("UPDATE numbers SET no_such_column = 1")

    assert [each.document for each in register.numbers()] == ["a.yaml"]


def test_the_tables_of_a_later_release_are_refused(register: NumberRegister) -> None:
    take(register, "a.yaml")
    with register.database.transaction(writes=True) as execute:
        execute("UPDATE register_version SET version = 99")

    with pytest.raises(RegisterError, match="a later release"):
        register.numbers()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_fifty_processes_over_new_year_some_of_them_killed(
    register: NumberRegister, tmp_path: Path
) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    settings = str(tmp_path / "mou-gen.yaml")
    command = [sys.executable, "-m", "tests.register.takers", settings, str(logs)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    given = [line.split(" ") for log in logs.iterdir() for line in log.read_text().splitlines()]
    numbers = register.numbers()
    known = {each.document: each.number for each in numbers}
    assert len(given) >= (PROCESSES - KILLED) * EACH + KILLED
    assert max(Counter(number for _document, number in given).values()) == 1
    assert all(known[document] == number for document, number in given)
    # what was given and not told belongs to a killed process, one each at the most
    assert len(numbers) - len(given) <= KILLED
    for date in NEW_YEAR:
        assert sorted(counts(numbers, date.year)) == list(
            range(1, len(counts(numbers, date.year)) + 1)
        )
    assert register.gaps() == []
    untold = known.keys() - {document for document, _number in given}
    for document in untold:
        dated = next(each.date for each in numbers if each.document == document)
        assert take(register, document, dated) == known[document]


# ---- tables --------------------------------------------------------------------------------------


def old_book(path: Path, wrong: bool = True) -> Path:
    """Write an agenda book of 1,000 numbers, and three rows that are wrong."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Buku Agenda Surat Keluar 2025"])
    sheet.merge_cells("A1:D1")
    sheet.append([])
    sheet.append(["No. urut", "Nomor Surat", "Tanggal", "Perihal"])
    for n in range(1, 1001):
        day = dt.date(2025, 1, 1) + dt.timedelta(n // 3)
        roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
        number = f"{n:03}/400.2.4/DP3AP2KB/{roman[day.month - 1]}/2025"
        written = (day, day.strftime("%d-%m-%Y"), long_date(day, "id"))[n % 3]
        sheet.append([n, number, written, "Undangan"])
    if wrong:
        sheet.append([1001, "1001/400.2.4/DP3AP2KB/XII/2025", "31-02-2025", "Undangan"])
        sheet.append([1002, "007/400.2.4/DP3AP2KB/I/2025", dt.date(2025, 1, 3), "Undangan"])
        sheet.append([1003, "1003/400.2.4/DINSOS/XII/2025", dt.date(2025, 12, 30), "Undangan"])
    book.save(path)
    return path


def test_a_thousand_old_numbers_are_imported_and_three_wrong_rows_told(
    register: NumberRegister, tmp_path: Path
) -> None:
    book = old_book(tmp_path / "buku.xlsx")

    found = import_numbers(register, book)
    again = import_numbers(register, book)

    assert (len(found.new), found.known, len(found.refused)) == (1000, 0, 3)
    assert (len(again.new), again.known, len(again.refused)) == (0, 1000, 3)
    told = [
        (each.source.line, str(each.source).partition(",")[0], each.message)
        for each in found.refused
    ]
    assert [line for line, _file, _message in told] == [1004, 1005, 1006]
    assert {file for _line, file, _message in told} == {book.as_posix()}
    assert "`31-02-2025` is no date" in told[0][2]
    assert "also stands in row 10" in told[1][2]
    assert "does not fit the format of series `surat-keluar`" in told[2][2]
    assert take(register, "a.yaml", "2025-12-31") == "1001/400.2.4/DP3AP2KB/XII/2025"


def test_an_export_brings_the_whole_register_into_another_one(
    register: NumberRegister, tmp_path: Path
) -> None:
    for name in ("a.yaml", "b.yaml"):
        take(register, name)
    register.void(take(register, "c.yaml"), "=1+1 is no reason")
    register.record(letter("d.yaml"), "6/400.2.4/DP3AP2KB/XI/2026", "hand")
    register.record(letter("e.yaml"), "B/1/2026", "srikandi")
    register.void_count("surat-keluar", 2026, 5, "never written")
    file = tmp_path / "numbers.xlsx"

    file.write_bytes(number_workbook(register.numbers()))
    other = tmp_path / "other"
    other.mkdir()
    copy = NumberRegister(settings_of(other, (other / "copy.sqlite3").as_posix()))
    found = import_numbers(copy, file)

    assert found.refused == []
    assert copy.numbers() == register.numbers()
    assert [gap.counts for gap in copy.gaps()] == [(4,)]


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"Number": ""}, "the number is missing"),
        ({"Date": "kemarin"}, "`kemarin` is no date"),
        ({"Origin": "fax"}, "`fax` is no origin"),
        ({"Series": "surat-kluar"}, "there is no series `surat-kluar`"),
        ({"Office": "nunukan/setda"}, "no series is for `nunukan/setda`"),
        ({"Count": "nol"}, "`nol` is no whole number above 0"),
        ({"Count": "7"}, "is not number 7 of its series"),
        ({"Number": "001/400.2.4/DP3AP2KB/X/2026"}, "does not fit the format"),
        ({"Number": "001/400.2.4/DP3AP2KB/XI/2026"}, r"already belongs to a\.yaml"),
    ],
)
def test_a_row_that_is_wrong_is_refused_with_its_reason(
    tmp_path: Path, cells: dict[str, str], message: str
) -> None:
    register = NumberRegister(settings_of(tmp_path, (tmp_path / "r.sqlite3").as_posix()))
    take(register, "a.yaml")
    row = {"Number": "002/400.2.4/DP3AP2KB/XI/2026", "Date": "2026-11-03"} | cells
    file = tmp_path / "old.csv"
    file.write_text(f"{','.join(row)}\n{','.join(row.values())}\n,,\n")

    found = import_numbers(register, file)

    (problem,) = found.refused
    assert problem.source.line == 2
    with pytest.raises(AssertionError, match=message):
        raise AssertionError(problem.message)
    assert len(register.numbers()) == 1


# ---- where the database is -----------------------------------------------------------------------

MOUNTINFO = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:44 / /srv/kantor rw,relatime shared:2 - cifs //server/kantor rw,vers=3.0
31 22 0:45 / /srv/dua\\040kata rw,relatime - nfs4 server:/data rw
32 22 0:46 / /home/petugas/awan rw,relatime - fuse.sshfs petugas@server:/ rw
33 30 8:2 / /srv/kantor/lokal rw,relatime - ext4 /dev/sdb1 rw
34 22 0:47 / /over rw,relatime - nfs server:/a rw
35 34 8:3 / /over rw,relatime - xfs /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("path", "drive"),
    [
        ("/home/petugas/register.sqlite3", "ext4"),
        ("/srv/kantor/register.sqlite3", "cifs"),
        ("/srv/kantor-lama/register.sqlite3", "ext4"),
        ("/srv/dua kata/a/register.sqlite3", "nfs4"),
        ("/home/petugas/awan/register.sqlite3", "fuse.sshfs"),
        ("/srv/kantor/lokal/register.sqlite3", "ext4"),
        ("/over/register.sqlite3", "xfs"),
    ],
)
def test_the_drive_of_a_file_is_that_of_the_mount_above_it(path: str, drive: str) -> None:
    assert network_drives.file_system(Path(path), MOUNTINFO) == drive


def test_a_register_on_a_network_drive_is_refused_and_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(
        f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 22 0:9 / {tmp_path}/z rw - cifs //s/k rw\n"
    )
    monkeypatch.setattr(network_drives, "MOUNTS", table)
    file = tmp_path / "z" / "register.sqlite3"
    (tmp_path / "link").symlink_to(tmp_path / "z")

    for each in (file, tmp_path / "link" / "register.sqlite3"):
        with pytest.raises(RegisterError, match=r"it lies on a network drive \(cifs\)"):
            NumberRegister(settings_of(tmp_path, each.as_posix()))
    NumberRegister(settings_of(tmp_path, (tmp_path / "register.sqlite3").as_posix()))

    assert not file.exists()


def test_a_file_that_is_no_register_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "register.sqlite3"
    file.write_text("Buku Agenda\n" * 100)
    register = NumberRegister(settings_of(tmp_path, file.as_posix()))

    with pytest.raises(RegisterError, match="it is damaged, or no register"):
        take(register, "a.yaml")

    assert file.read_text() == "Buku Agenda\n" * 100


def test_the_first_number_waits_for_another_that_makes_the_file(tmp_path: Path) -> None:
    file = tmp_path / "register.sqlite3"
    register = NumberRegister(settings_of(tmp_path, file.as_posix()), "Contoh Petugas")
    other = sqlite3.connect(file, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    made = threading.Timer(0.3, other.close)
    made.start()

    assert take(register, "a.yaml").startswith("001/")
    made.join()


def test_only_its_owner_may_read_the_file_and_reading_makes_none(tmp_path: Path) -> None:
    file = tmp_path / "new" / "register.sqlite3"
    register = NumberRegister(settings_of(tmp_path, file.as_posix()))

    assert register.numbers() == []
    assert not file.parent.exists()
    take(register, "a.yaml")
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0


@pytest.mark.slow
def test_a_server_that_does_not_answer_is_told(tmp_path: Path) -> None:
    register = NumberRegister(
        settings_of(tmp_path, f"postgresql://petugas@/mou_gen?host={tmp_path}/nowhere")
    )

    with pytest.raises(RegisterError, match=r"the register postgresql:///mou_gen cannot be used"):
        take(register, "a.yaml")
