"""A number reaches its data file in one action, and changes no byte beside itself."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from mou_gen.errors import OutputError
from mou_gen.kinds.number_book import RegisteredNumber
from mou_gen.kinds.settings import read_settings
from mou_gen.register.assignment import assign_number
from mou_gen.register.database import RegisterError
from mou_gen.register.number_register import NumberRegister, NumberRequest
from mou_gen.register.number_tables import HEADINGS
from mou_gen.register.numbered_document import NumberChoice
from tests.examples import AGREEMENTS
from tests.test_cli import run

INVITATION = Path("agreements/nunukan-ttu/invitations/2026-11-02.yaml")
AGREEMENT = Path("agreements/nunukan-ttu/agreement.yaml")
SETTINGS = """\
register:
  database: register.sqlite3
  series:
    surat-keluar:
      office: nunukan/setda
      kinds: [invitation]
      format: "{code}/{number:03}/SETDA/{roman_month}/{year}"
      code: 000.1.5
    kepala-daerah:
      office: nunukan
      format: "{number}/PEM-NNK/{roman_month}/{year}"
"""
FIRST = "000.1.5/001/SETDA/XI/2026"


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an agreement, its invitation, and the settings of a register."""
    for name in ("parties", "nunukan-ttu"):
        shutil.copytree(AGREEMENTS / name, tmp_path / "agreements" / name)
    for name in ("attendance", "cooperations", "minutes", "offers", "referrals"):
        shutil.rmtree(tmp_path / "agreements" / "nunukan-ttu" / name)
    (tmp_path / "mou-gen.yaml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOU_GEN_LANG", "en")
    return tmp_path


def register() -> NumberRegister:
    found = read_settings(Path("mou-gen.yaml")).number_register
    assert found
    return NumberRegister(found, "Contoh Petugas")


def with_line(old: str, new: str, ends: str = "\n") -> bytes:
    """Write the invitation with *new* in the place of its line *old*, and return what it held."""
    text = INVITATION.read_text(encoding="utf-8").replace(f"{old}\n", f"{old}\n{new}", 1)
    data = text.replace("\n", ends).encode()
    INVITATION.write_bytes(data)
    return data


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("number:\n", f"number: {FIRST}\n"),
        ("number: # from the agenda book\n", f"number: {FIRST} # from the agenda book\n"),
        ("number: ~ # later\n", f"number: {FIRST} # later\n"),
        ("# number:\n", f"number: {FIRST}\n"),
        ("number: null\n# who takes it: setda\n", f"number: {FIRST}\n# who takes it: setda\n"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_only_the_bytes_of_the_number_change(line: str, written: str, ends: str) -> None:
    before = with_line("date: 2026-11-02", line, ends)

    found = assign_number(register(), INVITATION)

    assert (found.entry.number, found.is_new, found.was_written) == (FIRST, True, True)
    old, new = (each.replace("\n", ends).encode() for each in (line, written))
    assert INVITATION.read_bytes() == before.replace(old, new, 1)
    assert assign_number(register(), INVITATION).was_written is False


def test_the_number_of_an_agreement_is_that_of_the_party_with_a_register() -> None:
    before = AGREEMENT.read_bytes()

    found = assign_number(register(), AGREEMENT)

    assert found.entry.number == "1/PEM-NNK/II/2026"
    assert AGREEMENT.read_bytes() == before.replace(b"numbers: []", b"numbers: [1/PEM-NNK/II/2026]")


def test_the_second_party_leaves_the_place_of_the_first_empty() -> None:
    Path("mou-gen.yaml").write_text(SETTINGS.replace("nunukan\n", "timor-tengah-utara\n"))

    assign_number(register(), AGREEMENT)

    assert b'numbers: ["", 1/PEM-NNK/II/2026]' in AGREEMENT.read_bytes()


def without_number(path: Path = INVITATION) -> None:
    """Delete the line with the number from the file *path*."""
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^number: .*\n", "", text), encoding="utf-8")


def test_who_was_killed_before_the_file_was_written_is_told_the_number() -> None:
    numbers = register()
    series = numbers.settings.series["surat-keluar"]
    asked = NumberRequest(
        office="nunukan/setda",
        kind="invitation",
        date=dt.date(2026, 11, 2),
        document="nunukan-ttu/invitations/2026-11-02.yaml",
    )
    taken, _is_new = numbers.take(asked, series)

    told = run("number", "take", INVITATION)
    with_line("date: 2026-11-02", f"number: {FIRST}\n")
    found = assign_number(register(), INVITATION)

    assert told.exit_code == 1
    assert f"if it is this document, write `{FIRST}` as its number" in told.stderr
    assert (found.entry, found.is_new, found.was_written) == (taken, False, False)
    assert len(numbers.numbers()) == 1


def test_a_file_of_the_same_name_in_another_data_folder_does_not_get_the_same_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SETTINGS.replace("register.sqlite3", (tmp_path / "register.sqlite3").as_posix())
    Path("mou-gen.yaml").write_text(settings)
    other = tmp_path / "other"
    other.mkdir()
    shutil.copytree("agreements", other / "agreements")
    shutil.copy("mou-gen.yaml", other)
    run("number", "take", INVITATION)
    monkeypatch.chdir(other)
    text = INVITATION.read_text(encoding="utf-8").replace("Rapat", "Pertemuan")
    INVITATION.write_text(text, encoding="utf-8")
    by_hand = ("--outside", "hand", "--number", FIRST)

    refused = run("number", "take", INVITATION)
    checked = run("check", INVITATION)
    INVITATION.write_text(text.replace("date: 2026-11-02", "date: 2026-11-03"), encoding="utf-8")
    recorded = run("number", "take", INVITATION, *by_hand)
    renamed = INVITATION.rename(INVITATION.with_name("2026-11-03.yaml"))
    second = run("number", "take", renamed)

    assert (refused.exit_code, refused.stdout) == (1, "")
    said = f"the register has `{FIRST}` for a file of this name already, dated 02-11-2026"
    assert said in refused.stderr
    assert said in checked.stderr
    assert "if it is another one, rename this file" in checked.stderr
    assert (recorded.exit_code, said in recorded.stderr) == (1, True)
    assert second.stdout == "000.1.5/002/SETDA/XI/2026\n"


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize(
    ("date", "fits"), [("2026-11-23", True), ("2026-12-01", False), ("2027-11-02", False)]
)
def test_a_number_of_another_month_or_year_is_not_written_again(
    date: str, fits: bool, keeps: bool
) -> None:
    run("number", "take", INVITATION)
    if not keeps:
        without_number()
    text = INVITATION.read_text(encoding="utf-8").replace("date: 2026-11-02", f"date: {date}", 1)
    INVITATION.write_text(text, encoding="utf-8")

    told = run("number", "take", INVITATION)

    assert told.exit_code == (0 if keeps and fits else 1)
    assert (f"void `{FIRST}` first" in told.stderr) is not fits
    assert INVITATION.read_text(encoding="utf-8") == text
    if not fits:
        run("number", "void", FIRST, "--reason", "moved")
        without_number()
        assert run("number", "take", INVITATION).exit_code == 0


def test_a_renamed_file_of_another_year_does_not_keep_its_number() -> None:
    run("number", "take", INVITATION)
    text = INVITATION.read_text(encoding="utf-8").replace("date: 2026-11-02", "date: 2027-01-10", 1)
    renamed = INVITATION.rename(INVITATION.with_name("2027-01-10.yaml"))
    renamed.write_text(text, encoding="utf-8")

    told = run("number", "take", renamed)

    assert told.exit_code == 1
    assert f"void `{FIRST}` first" in told.stderr
    assert register().numbers()[0].document.endswith("2026-11-02.yaml")


def test_no_number_is_given_for_a_file_that_cannot_be_written() -> None:
    before = INVITATION.read_bytes()
    INVITATION.chmod(0o444)

    for choice in (None, NumberChoice(outside="srikandi", number="B/7/2026")):
        with pytest.raises(OutputError, match="write-protected"):
            assign_number(register(), INVITATION, choice)

    assert INVITATION.read_bytes() == before
    assert register().numbers() == []
    INVITATION.chmod(0o644)
    assert assign_number(register(), INVITATION).entry.number == FIRST


class Meanwhile(NumberRegister):
    """A register, while whose number is on its way another program protects the file."""

    def take(self, *asked: Any) -> tuple[RegisteredNumber, bool]:
        INVITATION.chmod(0o444)
        return super().take(*asked)

    def record(self, *asked: Any) -> RegisteredNumber:
        INVITATION.chmod(0o444)
        return super().record(*asked)


def test_a_number_that_cannot_be_written_after_all_is_voided_and_told() -> None:
    before = INVITATION.read_bytes()

    with pytest.raises(RegisterError, match=rf"`{FIRST}` could not be written .* and was voided"):
        assign_number(Meanwhile(register().settings), INVITATION)

    assert INVITATION.read_bytes() == before
    (entry,) = register().numbers()
    assert entry.void.startswith("not written: these files are write-protected")
    INVITATION.chmod(0o644)
    assert assign_number(register(), INVITATION).entry.number == "000.1.5/002/SETDA/XI/2026"


def test_a_number_given_elsewhere_is_not_voided_because_it_could_not_be_written() -> None:
    choice = NumberChoice(outside="srikandi", number="B/7/2026")

    with pytest.raises(RegisterError, match=r"`B/7/2026` is the number of .*, but could not be"):
        assign_number(Meanwhile(register().settings), INVITATION, choice)
    INVITATION.chmod(0o644)
    assert assign_number(register(), INVITATION, choice).was_written

    assert [each.void for each in register().numbers()] == [""]
    assert b"number: B/7/2026\n" in INVITATION.read_bytes()


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ('numbers: ["", 119/12/2026] # two', 'numbers: ["1/PEM-NNK/II/2026", 119/12/2026] # two'),
        (
            "numbers:\n  # ours\n  - ''\n  - 119/12/2026",
            "numbers:\n  # ours\n  - '1/PEM-NNK/II/2026'\n  - 119/12/2026",
        ),
        ("numbers: # later", "numbers: # later\n  - 1/PEM-NNK/II/2026"),
        ("# numbers: []", "numbers:\n  - 1/PEM-NNK/II/2026"),
    ],
)
def test_the_number_of_an_agreement_is_written_however_its_list_stands(
    line: str, written: str
) -> None:
    text = AGREEMENT.read_text(encoding="utf-8")
    (old,) = [each for each in text.splitlines() if each.startswith("numbers:")]
    AGREEMENT.write_text(text.replace(old, line), encoding="utf-8")

    assign_number(register(), AGREEMENT)

    assert AGREEMENT.read_text(encoding="utf-8") == text.replace(old, written)


def test_a_document_is_the_same_however_its_path_is_written() -> None:
    first = assign_number(register(), INVITATION).entry
    Path("link").symlink_to("agreements")

    roundabout = Path("link/nunukan-ttu/../nunukan-ttu/invitations/2026-11-02.yaml")

    assert assign_number(register(), roundabout).entry == first
    assert [each.document for each in register().numbers()] == [first.document]


def test_a_void_number_in_the_file_is_told_as_void() -> None:
    assign_number(register(), INVITATION)
    register().void(FIRST, "wrong addressee")

    result = run("number", "take", INVITATION)

    assert result.exit_code == 1
    assert "is void: wrong addressee" in result.stderr


def test_a_file_that_is_wrong_takes_no_number() -> None:
    with_line("date: 2026-11-02", "number: &nomor 1\n")
    wrong = run("number", "take", INVITATION)
    INVITATION.write_bytes(b"kind: invitation\n")
    empty = run("number", "take", INVITATION)

    assert (wrong.exit_code, empty.exit_code) == (1, 1)
    assert f"{INVITATION.as_posix()}:7:9: error" in wrong.stderr
    assert "Traceback" not in wrong.stderr + empty.stderr
    assert register().numbers() == []


def test_a_file_keeps_its_permissions_and_its_place_behind_a_link() -> None:
    INVITATION.chmod(0o600)
    real = INVITATION.with_name("real.yaml")
    INVITATION.rename(real)
    INVITATION.symlink_to("real.yaml")

    assign_number(register(), INVITATION)

    assert INVITATION.is_symlink()
    assert FIRST in real.read_text(encoding="utf-8")
    assert os.name == "nt" or stat.S_IMODE(real.stat().st_mode) == 0o600


def test_a_number_typed_by_hand_is_refused_until_it_is_recorded() -> None:
    with_line("date: 2026-11-02", "number: B/7/2026 # SRIKANDI\n")
    before = INVITATION.read_bytes()

    refused = run("number", "take", INVITATION)
    recorded = run("number", "take", INVITATION, "--outside", "srikandi")

    assert f"{INVITATION.as_posix()}:7:9: error: the register does not know" in refused.stderr
    assert (refused.exit_code, recorded.exit_code) == (1, 0)
    assert recorded.stdout == "B/7/2026\n"
    assert INVITATION.read_bytes() == before
    assert register().numbers()[0].origin == "srikandi"


def test_a_number_of_srikandi_is_written_too() -> None:
    choice = NumberChoice(outside="srikandi", number="B/7/2026")

    found = assign_number(register(), INVITATION, choice)

    assert (found.is_new, found.was_written) == (True, True)
    assert b"number: B/7/2026\n" in INVITATION.read_bytes()


def test_a_copied_file_does_not_share_the_number_and_a_renamed_one_keeps_it() -> None:
    assign_number(register(), INVITATION)
    copy = INVITATION.with_name("2026-11-09.yaml")
    shutil.copy(INVITATION, copy)

    copied = run("number", "take", copy)
    INVITATION.unlink()
    renamed = run("number", "take", copy)

    assert copied.exit_code == 1
    assert "is the number of" in copied.stderr
    assert (renamed.exit_code, renamed.stdout) == (0, f"{FIRST}\n")
    assert [each.document for each in register().numbers()] == [
        "nunukan-ttu/invitations/2026-11-09.yaml"
    ]


def test_a_new_register_does_not_give_a_number_that_a_file_has_already() -> None:
    assign_number(register(), INVITATION)
    older = INVITATION.with_name("2026-11-09.yaml")
    text = INVITATION.read_text(encoding="utf-8").replace("2026-11-02", "2026-11-09")
    older.write_text(text.replace(f"number: {FIRST}\n", ""), encoding="utf-8")
    Path("register.sqlite3").unlink()

    result = run("number", "take", older)

    assert result.exit_code == 1
    assert f"but {INVITATION.as_posix()} has it" in result.stderr
    assert register().numbers() == []
    run("number", "take", INVITATION, "--outside", "hand")
    assert run("number", "take", older).stdout == "000.1.5/002/SETDA/XI/2026\n"


def test_no_number_is_given_that_would_be_an_error_in_the_document() -> None:
    slip = Path("agreements/nunukan-ttu/transmittals/2026-03-02.yaml")
    shutil.copytree(AGREEMENTS / "nunukan-ttu" / "referrals", "agreements/nunukan-ttu/referrals")
    without_number(slip)
    before = slip.read_bytes()
    Path("mou-gen.yaml").write_text(
        SETTINGS.replace("nunukan/setda", "nunukan/dsp3a")
        .replace("[invitation]", "[transmittal]")
        .replace("000.1.5", "400.2.4")
    )

    refused = run("number", "take", slip)
    left = register().numbers()
    given = run("number", "take", slip, "--code", "400.2.3")

    assert (refused.exit_code, refused.stdout, left) == (1, "", [])
    assert "the code `400.2.4` (child protection) reveals" in refused.stderr
    assert "give another code with `--code`" in refused.stderr
    assert given.stdout == "400.2.3/001/SETDA/III/2026\n"
    assert slip.read_bytes() != before
    assert run("check", slip).exit_code == 0


@pytest.mark.parametrize(
    ("giver", "meant"),
    [("nunukan/nope", "nunukan"), ("nunuka", "nunukan"), ("nunukan/setdaa", "nunukan/setda")],
)
def test_a_number_of_an_office_that_is_not_there_is_not_recorded(giver: str, meant: str) -> None:
    by_hand = ("--outside", "hand", "--number", "B/1", "--office", giver)
    Path("old.csv").write_text(f"Number,Date,Office,Origin\nB/1,2025-01-20,{giver},hand\n")

    results = [
        run("number", "take", *by_hand, "--on", "2025-01-20"),
        run("number", "take", INVITATION, *by_hand),
        run("number", "import", "old.csv"),
    ]

    assert [each.exit_code for each in results] == [1, 1, 1]
    assert f"there is no party or unit `{giver}`" in results[0].stderr
    assert f"`{meant}" in results[0].stderr
    assert register().numbers() == []


def test_a_kind_without_a_series_is_told_with_the_series_there_are() -> None:
    result = run("number", "take", "agreements/nunukan-ttu/transmittals/2026-03-02.yaml")

    assert result.exit_code == 1
    Path("mou-gen.yaml").write_text("engine: typst\n")
    none = run("number", "list")
    assert "describes no series of numbers" in none.stderr
    assert '      format: "{code}/{number:03}/DP3AP2KB/{roman_month}/{year}"' in none.stderr


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{number:03}", "{nomor}", "mou-gen.yaml:7:15: error:"),
        ("{number:03}", "{number", "a brace without its other half"),
        ("{number:03}/", "", "must contain `{number}` once"),
        ("[invitation]", "[invitasi]", "kind of document"),
        ("{number}/PEM-NNK", "000.1.5/{number:03}/SETDA", "kepala-daerah"),
        ("kinds: [invitation]", "kinds: []", ""),
        (
            "office: nunukan\n",
            "office: nunukan/setda\n      kinds: [invitation]\n",
            "same documents",
        ),
        ("register.sqlite3", "mysql://server/a", "`mysql` is no database of the register"),
        ("register.sqlite3", "postgresql://a:b@server/a", "a password must not stand"),
        ("register.sqlite3", "postgresql://server/a?password=b", "a password must not stand"),
        ("register.sqlite3", "postgresql://server/a?sslpassword=b", "a password must not stand"),
        ("register.sqlite3", "postgresql://a:b/c@server/a", "a password must not stand"),
        ("register.sqlite3", "postgresql://a:b?c@server/a", "a password must not stand"),
        ("register.sqlite3", "'postgresql://a:b#c@server/a'", "a password must not stand"),
        ("register.sqlite3", "'postgresql://a:[b@server/a'", "a password must not stand"),
        ("register.sqlite3", "postgresql://a@b:c/d@server/a", "a password must not stand"),
        ("register.sqlite3", "POSTGRESQL://server/a", "`POSTGRESQL` is no database"),
    ],
)
def test_settings_that_cannot_be_are_refused(old: str, new: str, message: str) -> None:
    text = SETTINGS.replace('"{code}/', '"000.1.5/') if "SETDA" in new else SETTINGS
    Path("mou-gen.yaml").write_text(text.replace(old, new))

    result = run("number", "list")

    assert result.exit_code == bool(message)
    assert message in result.stderr


def test_the_list_shows_numbers_void_ones_and_gaps() -> None:
    run("number", "take", INVITATION)
    by_hand = ("--outside", "hand", "--on", "2026-05-04", "--office", "nunukan", "--number")
    for number in ("2/PEM-NNK/V/2026", "5/PEM-NNK/V/2026"):
        assert run("number", "take", *by_hand, number).exit_code == 0
    voided = run("number", "void", "2/PEM-NNK/V/2026", "--reason", "salah alamat")
    hole = run(
        "number", "void", "3", "--series", "kepala-daerah", "--year", "2026", "--reason", "x"
    )
    text, found = run("number", "list"), run("number", "list", "--format", "json")
    table = run("number", "list", "--format", "csv", "--series", "kepala-daerah")

    assert (voided.exit_code, hole.exit_code) == (0, 0)
    assert text.stdout.splitlines() == [
        "kepala-daerah  nunukan  2026",
        "  2/PEM-NNK/V/2026           2026-05-04  void: salah alamat",
        "  3                                      void: x",
        "  5/PEM-NNK/V/2026           2026-05-04  no document  (by hand)",
        "surat-keluar  nunukan/setda  2026",
        f"  {FIRST}  2026-11-02  nunukan-ttu/invitations/2026-11-02.yaml",
    ]
    assert text.stderr == "kepala-daerah, 2026: nobody was given 4, and it is not void\n"
    assert len(json.loads(found.stdout)) == 4
    assert table.stdout.splitlines()[0] == ",".join(HEADINGS.values())
    assert len(table.stdout.splitlines()) == 4


def test_a_number_by_hand_counts_in_the_series_that_it_has_the_form_of() -> None:
    Path("mou-gen.yaml").write_text(
        SETTINGS.replace("office: nunukan\n", "office: nunukan\n      kinds: [agreement]\n")
    )
    by_hand = ("--outside", "hand", "--on", "2026-01-04", "--office", "nunukan", "--number")
    run("number", "take", *by_hand, "12/PEM-NNK/I/2026")
    Path("old.csv").write_text("Number,Date,Office\n14/PEM-NNK/I/2026,2026-01-05,nunukan\n")
    imported = run("number", "import", "old.csv")

    assert imported.exit_code == 0, imported.stderr
    assert run("number", "take", AGREEMENT).stdout == "15/PEM-NNK/II/2026\n"


def test_import_and_export_tell_what_became_of_each_row() -> None:
    run("number", "take", INVITATION)
    exported = run("number", "export", "numbers.xlsx")
    Path("old.csv").write_text(
        "Nomor,Tanggal,Perangkat daerah,Batal karena\n"
        "7/PEM-NNK/V/2026,04-05-2026,nunukan,\n8/PEM-NNK/V/2026,,nunukan,\n"
    )
    imported = run("number", "import", "old.csv")

    assert (exported.exit_code, exported.stdout) == (0, "numbers.xlsx\n")
    assert imported.exit_code == 1
    assert "old.csv, sheet old, row 3" in imported.stderr
    assert "1 recorded, 0 known already, 1 refused" in imported.stderr


def test_a_column_that_is_not_read_is_told_and_a_date_that_is_missing() -> None:
    Path("mou-gen.yaml").write_text(SETTINGS)
    Path("old.csv").write_text(
        "Nomor;Tanggal;Kantor\n7/PEM-NNK/V/2026;04-05-2026;nunukan\n8/PEM-NNK/V/2026;;nunukan\n"
    )

    told = run("number", "import", "old.csv").stderr

    assert "columns that are not read: `Kantor`; those that are: `Number`" in told
    assert "it does not say which office gave the number" in told
    assert "the date is missing" in told
    assert "``" not in told


def test_the_example_of_a_series_stands_whole_beside_a_referral_that_cannot_be_read(
    victim: Path,
) -> None:
    text = victim.read_text(encoding="utf-8")
    victim.write_text(text.replace("name: ", 'name: "', 1), encoding="utf-8")
    Path("mou-gen.yaml").write_text("engine: typst\n")

    result = run("number", "list")

    assert result.exit_code == 1
    assert 'format: "{code}/{number:03}/DP3AP2KB/{roman_month}/{year}"' in result.stderr


def test_a_reason_that_names_a_victim_is_refused_and_not_kept() -> None:
    shutil.copytree(AGREEMENTS / "nunukan-ttu" / "referrals", "agreements/nunukan-ttu/referrals")
    referral = Path("agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml")
    text = referral.read_text(encoding="utf-8").replace("Contoh Dewasa Pertama", "Contoh Rekawati")
    referral.write_text(text, encoding="utf-8")
    run("number", "take", INVITATION)

    refused = run("number", "void", FIRST, "--reason", "surat Sdri. Rekawati")
    voided = run("number", "void", FIRST, "--reason", "salah alamat")

    assert (refused.exit_code, voided.exit_code) == (1, 0)
    assert "Rekawati" not in refused.output
    assert b"Rekawati" not in Path("register.sqlite3").read_bytes()


@pytest.fixture
def victim() -> Path:
    """A referral of somebody with a name that nobody else has."""
    referral = Path("agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml")
    shutil.copytree(AGREEMENTS / "nunukan-ttu" / "referrals", referral.parent)
    text = referral.read_text(encoding="utf-8").replace("Contoh Dewasa Pertama", "Xqora Velindra")
    referral.write_text(text, encoding="utf-8")
    return referral


def told_by_the_register() -> str:
    """Return all that the register shows: its lists, and the workbook."""
    said = list[str]()
    if run("number", "export", "all.xlsx").exit_code == 0:
        with zipfile.ZipFile("all.xlsx") as book:
            said += [book.read(name).decode() for name in book.namelist()]
    for form in ("text", "json", "csv"):
        result = run("number", "list", "--format", form)
        assert result.exit_code == 0, result.stderr
        said += [result.stdout, result.stderr]
    return "\n".join(said)


@pytest.mark.usefixtures("victim")
def test_what_names_a_victim_is_not_taken_into_the_register() -> None:
    named = INVITATION.with_name("surat-xqora.yaml")
    shutil.copy(INVITATION, named)
    rows = (
        "1/XQORA/V/2026,04-05-2026,nunukan,,hand,",
        "7/PEM-NNK/V/2026,04-05-2026,nunukan,surat velindra.yaml,,",
        "8/PEM-NNK/V/2026,04-05-2026,nunukan,,,surat Xqora",
    )
    head = "Number,Date,Office,Document,Origin,Void because"
    Path("old.csv").write_text("\n".join((head, *rows)))

    results = [
        run("number", "take", named),
        run("number", "take", INVITATION, "--outside", "hand", "--number", "3/Xqora/2026"),
        run("number", "take", "--outside", "hand", "--number", "Velindra/3", "--on", "2026-01-02"),
        run("number", "import", "old.csv"),
    ]

    assert [each.exit_code for each in results] == [1, 1, 1, 1]
    assert "3 refused" in results[3].stderr
    said = "".join(each.output for each in results).replace("Velindra/3", "")
    assert not re.search("xqora|velindra", said, re.IGNORECASE)
    assert not re.search(b"xqora|velindra", Path("register.sqlite3").read_bytes(), re.IGNORECASE)


def test_nothing_typed_is_kept_beside_a_referral_that_cannot_be_read(victim: Path) -> None:
    text = victim.read_text(encoding="utf-8")
    victim.write_text(text.replace("name: ", 'name: "', 1), encoding="utf-8")
    outside = ("--outside", "hand", "--number", "3/XQORA/2026")
    Path("old.csv").write_text("Number,Date,Office,Origin\n4/XQORA/2026,04-05-2026,nunukan,hand\n")

    results = [
        run("number", "take", INVITATION, *outside),
        run("number", "take", *outside, "--on", "2026-05-04", "--office", "nunukan"),
        run("number", "take", INVITATION, "--by", "Velindra"),
        run("number", "import", "old.csv"),
    ]

    assert [each.exit_code for each in results] == [1, 1, 1, 1]
    assert all(victim.name in each.stderr for each in results)
    assert register().numbers() == []
    assert run("number", "take", INVITATION).exit_code == 0  # of that, nothing was typed


def test_a_number_in_the_file_and_digits_of_a_victim_are_not_taken_either(victim: Path) -> None:
    nik = re.findall(r'nik: "(\d{16})"', victim.read_text(encoding="utf-8"))[0]
    by_hand = (INVITATION, "--outside", "hand")
    digits = run("number", "take", *by_hand, "--number", nik)
    with_line("date: 2026-11-02", "number: 12/XQORA/2026")
    named = run("number", "take", *by_hand)

    assert (digits.exit_code, named.exit_code) == (1, 1)
    assert nik not in digits.output
    assert not re.search("xqora", named.output, re.IGNORECASE)
    assert register().numbers() == []


@pytest.mark.usefixtures("victim")
def test_who_takes_and_voids_a_number_is_no_victim() -> None:
    run("number", "take", INVITATION)
    outside = (
        "--outside",
        "hand",
        "--number",
        "B/1/2026",
        "--on",
        "2026-03-01",
        "--office",
        "nunukan",
    )
    row = "B/{n}/2026,02-03-2026,nunukan,hand,{cells}"
    head = "Number,Date,Office,Origin,Taken by,Taken at,Void because,Voided by,Voided at"
    cells = ("Velindra,,,,", "x,Xqora,,,", "x,x,salah,Velindra,", "x,x,salah,x,untuk Xqora")
    rows = [row.format(n=n, cells=each) for n, each in enumerate(cells, 2)]
    Path("old.csv").write_text("\n".join((head, *rows)))

    results = [
        run("number", "take", *outside, "--by", "Xqora Velindra"),
        run("number", "void", FIRST, "--reason", "salah alamat", "--by", "Velindra"),
        run("number", "import", "old.csv", "--by", "Velindra"),
        run("number", "import", "old.csv", "--by", "Contoh Petugas"),
    ]

    assert [each.exit_code for each in results] == [1, 1, 1, 1]
    assert "4 refused" in results[3].stderr
    assert not re.search("xqora|velindra", "".join(each.output for each in results), re.IGNORECASE)
    assert not re.search(b"xqora|velindra", Path("register.sqlite3").read_bytes(), re.IGNORECASE)


@pytest.mark.usefixtures("victim")
@pytest.mark.parametrize(
    "command",
    [
        ("number", "export", "xqora.xlsx"),
        ("status", "-f", "html", "-o", "xqora.html"),
        ("calendar", "-o", "xqora.ics"),
    ],
    ids=lambda command: command[0],
)
def test_no_file_is_written_under_the_name_of_a_victim(command: tuple[str, ...]) -> None:
    result = run(*command)

    assert result.exit_code == 1
    assert "xqora" not in result.output.casefold()
    assert not list(Path().glob("xqora*"))


def test_no_reason_is_kept_beside_a_referral_that_cannot_be_read(victim: Path) -> None:
    run("number", "take", INVITATION)
    spoilt = victim.read_text(encoding="utf-8").replace("name: ", 'name: "', 1)
    victim.write_text(spoilt, encoding="utf-8")
    told = run("number", "void", FIRST, "--reason", "Bulan Lima")

    assert told.exit_code == 1
    assert "NNK-TPPO-2026-0001.yaml" in told.stderr
    assert [each.void for each in register().numbers()] == [""]


@pytest.mark.parametrize("state", ["readable", "broken", "packed"])
def test_what_the_register_has_from_before_is_masked_wherever_it_is_shown(
    victim: Path, state: str
) -> None:
    text = victim.read_text(encoding="utf-8")
    shutil.rmtree(victim.parent)
    head = "Number,Date,Office,Document,Origin,Void because,Taken by"
    Path("old.csv").write_text(
        f"{head}\n9/PEM-NNK/V/2026,04-05-2026,nunukan,surat velindra.yaml,,,\n"
        "8/PEM-NNK/V/2026,04-05-2026,nunukan,,,surat Xqora Velindra,\n"
    )
    assert run("number", "import", "old.csv").exit_code == 0
    if state == "readable":  # what cannot be read cannot be looked for in a number
        by_hand = ("--number", "9/XQORA/V/2026", "--on", "2026-05-04", "--by", "Velindra")
        assert (
            run("number", "take", "--outside", "hand", *by_hand, "--office", "nunukan").exit_code
            == 0
        )
    victim.parent.mkdir()
    broken = text.replace("name: Xqora", 'name: "Xqora')
    if state == "packed":
        with zipfile.ZipFile(victim.with_suffix(".zip"), "w") as archive:
            archive.writestr(victim.name, text)
    else:
        victim.write_text(text if state == "readable" else broken, encoding="utf-8")

    said = told_by_the_register()

    assert Path("all.xlsx").exists() is (state == "readable")
    assert "***" in said
    assert not re.search("xqora|velindra", said, re.IGNORECASE)


@pytest.mark.usefixtures("victim")
def test_what_is_wrong_with_a_table_is_told_without_the_name_of_a_victim() -> None:
    Path("old.csv").write_text("Number,Date,Office\n7/PEM-NNK/V/2026,Xqora,Velindra\n")

    result = run("number", "import", "old.csv")

    assert result.exit_code == 1
    assert "`***` is no date" in result.stderr
    assert not re.search("xqora|velindra", result.output, re.IGNORECASE)


@pytest.mark.parametrize(
    "arguments",
    [
        ("take",),
        ("take", INVITATION, "--number", "1/2026"),
        ("take", INVITATION, "--on", "kemarin"),
        ("void", "1/2026", "--reason", "x", "--year", "2026"),
        ("export", "numbers.ods"),
    ],
)
def test_wrong_usage_is_told(arguments: tuple[str | Path, ...]) -> None:
    assert run("number", *arguments).exit_code == 2
