"""`check` compares the numbers of documents with the register; a build does not ask it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checks.found import applying
from tests.examples import AGREEMENTS
from tests.test_cli import run

FOLDER = Path("agreements/nunukan-ttu")
INVITATION = FOLDER / "invitations" / "2026-11-02.yaml"
OFFER = FOLDER / "offers" / "2026-01-12.yaml"
SETTINGS = """\
register:
  database: register.sqlite3
  series:
    setda:
      office: nunukan/setda
      format: "{number:03}/SETDA/{roman_month}/{year}"
    bupati:
      office: nunukan
      kinds: [offer]
      format: "{number:03}/BUPATI/{year}"
"""


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder with an offer and an invitation, and the settings of a register; the other rules are left out."""
    shutil.copytree(AGREEMENTS / "parties", tmp_path / "agreements" / "parties")
    (tmp_path / FOLDER).mkdir()
    for file in (INVITATION, OFFER):
        (tmp_path / file).parent.mkdir()
        shutil.copy(AGREEMENTS.parent / file, tmp_path / file)
    shutil.copy(AGREEMENTS.parent / FOLDER / "agreement.yaml", tmp_path / FOLDER)
    (tmp_path / "mou-gen.yaml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOU_GEN_LANG", "en")
    with applying({"number-register"}):
        yield


def found() -> list[tuple[str, int, str]]:
    """Return the file, the line and the sentence of each finding of `check`."""
    told = json.loads(run("check", "-f", "json").stdout)
    problems = told["problems"] if isinstance(told, dict) else told
    return [
        (Path(each["file"]).name, each["line"], each["message"])
        for each in problems
        if each["rule"] == "number-register"
    ]


def number(file: Path, said: str) -> None:
    """Write the number *said* into *file*, as its last line."""
    text = file.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("number:")]
    file.write_text("\n".join([*lines, f"number: {said}", ""]), encoding="utf-8")


def last(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def test_numbers_that_were_taken_pass() -> None:
    for file in (INVITATION, OFFER):
        assert run("number", "take", file).exit_code == 0

    assert found() == []


def test_a_number_that_the_register_does_not_know_is_told() -> None:
    number(INVITATION, "7/SETDA/XI/2026")

    message = "the register does not know `7/SETDA/XI/2026`"
    assert found() == [("2026-11-02.yaml", last(INVITATION), message)]


def test_a_number_of_two_documents_is_told_in_both_that_should_not_have_it() -> None:
    run("number", "take", INVITATION)
    copy = INVITATION.with_name("2026-11-09.yaml")
    shutil.copy(INVITATION, copy)
    other = Path("agreements/other/invitations")
    other.mkdir(parents=True)
    shutil.copy(FOLDER / "agreement.yaml", "agreements/other")
    shutil.copy(INVITATION, other)

    told = found()

    assert {(file, line) for file, line, _message in told} == {
        (copy.name, last(copy)),
        ("2026-11-02.yaml", last(copy)),
    }
    messages = [message for _file, _line, message in told]
    assert (
        messages.count(
            "`001/SETDA/XI/2026` is also the number of nunukan-ttu/invitations/2026-11-02.yaml"
        )
        == 2
    )
    assert (
        messages.count(
            "in the register, `001/SETDA/XI/2026` is the number of nunukan-ttu/invitations/2026-11-02.yaml"
        )
        == 2
    )


def test_a_void_number_and_one_that_was_not_written_are_told() -> None:
    run("number", "take", INVITATION)
    run("number", "take", OFFER)
    run("number", "void", "001/BUPATI/2026", "--reason", "typing error")
    text = INVITATION.read_text(encoding="utf-8")
    INVITATION.write_text(text.replace("number: 001/SETDA/XI/2026\n", ""), encoding="utf-8")

    assert sorted(message for _file, _line, message in found()) == [
        "`001/BUPATI/2026` is void: typing error",
        "the register has `001/SETDA/XI/2026` for a file of this name already, dated 02-11-2026",
    ]


def test_gaps_are_told_at_the_series_until_they_are_void() -> None:
    by_hand = ("--outside", "hand", "--on", "2026-05-04", "--office", "nunukan/setda", "--number")
    for count in (2, 5):
        run("number", "take", *by_hand, f"{count}/SETDA/V/2026")
    gap = ("mou-gen.yaml", 4, "series `setda` of 2026 has gaps: 3-4")

    before = found()
    for gone in ("3", "4"):
        run("number", "void", gone, "--series", "setda", "--year", "2026", "--reason", "spoilt")

    assert before == [gap]
    assert found() == []


def test_a_waiver_holds_in_a_check_and_is_not_called_unused_in_a_build() -> None:
    number(INVITATION, "7/SETDA/XI/2026")
    with INVITATION.open("a", encoding="utf-8") as file:
        file.write("waive:\n  - {rule: number-register, reason: kept in another book, by: Setda}\n")

    checked = run("check", INVITATION)
    built = run("build", INVITATION, "-f", "docx")

    assert "unused" not in checked.stderr + built.stderr
    assert (checked.exit_code, built.exit_code) == (0, 0)


def test_a_build_does_not_ask_the_register_and_a_check_goes_on_without_it() -> None:
    number(INVITATION, "7/SETDA/XI/2026")
    Path("mou-gen.yaml").write_text(SETTINGS.replace("register.sqlite3", "agreements"))

    built = run("build", INVITATION, "-f", "docx")
    checked = run("check", INVITATION)

    assert (built.exit_code, checked.exit_code) == (0, 0)
    assert "number-register" not in built.stderr
    assert "mou-gen.yaml:2:13: warning: the register agreements cannot be used" in checked.stderr


def test_without_a_register_nothing_is_found() -> None:
    Path("mou-gen.yaml").write_text("engine: typst\n")
    number(INVITATION, "7/SETDA/XI/2026")

    assert found() == []
