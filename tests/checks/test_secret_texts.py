"""A text that must not be told is repeated by no finding, whatever else is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from tests.checks.found import found_by
from tests.dossiers import copied

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
INDONESIAN = "Kedua daerah tetap memakai surat pengantar dan formulir rujukan tertutup yang sama."
ENGLISH = "Both regions continue to use the same cover letter and sealed referral form."
TOLD = (
    ("17", "Korban kasus 0001 berusia 17 tahun dan pulang pada bulan ini."),
    ("18", "The victim of case 0001, aged 18, returns home this month."),
)


def with_decision(tmp_path: Path, indonesian: str, english: str, waive: str = "") -> Path:
    said = (INDONESIAN, indonesian), (ENGLISH, english), ("decisions:\n", f"{waive}decisions:\n")
    return copied("examples", tmp_path, *((MINUTES, old, new) for old, new in said)) / MINUTES


def over_lines(text: str) -> str:
    """Return *text* on a line of its own for each word."""
    return "\n        ".join((">-", *text.split()))


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
@pytest.mark.parametrize("folded", [False, True])
def test_nothing_of_it_is_told_by_a_rule_that_compares_the_languages(
    tmp_path: Path, form: str, folded: bool
) -> None:
    (seventeen, indonesian), (eighteen, english) = TOLD
    if folded:
        indonesian, english = over_lines(indonesian), over_lines(english)
    path = with_decision(tmp_path, indonesian, english)

    said = CliRunner().invoke(main, ["check", str(path), "--format", form])

    assert said.exit_code == 1
    assert "parity-numbers" in said.output
    assert "is withheld" in said.output
    for age in (seventeen, eighteen):
        assert f"berusia {age} tahun" not in said.output
        assert f"aged {age}," not in said.output
        assert f"`{age}`" not in said.output


def test_a_text_beside_it_is_told_as_ever(tmp_path: Path) -> None:
    path = with_decision(tmp_path, TOLD[0][1], TOLD[1][1])
    beside = "Narahubung kedua daerah bertemu"
    said = path.read_text("utf-8").replace(beside, f"{beside} bertemu", 1)
    path.write_text(said, "utf-8")

    (found,) = found_by(("doubled-words",), path)

    assert "bertemu" in found.message


def test_who_waives_the_finding_reads_the_others(tmp_path: Path) -> None:
    waive = "waive: [{rule: case-details, reason: contoh semata, by: Bagian Hukum}]\n"
    path = with_decision(tmp_path, TOLD[0][1], TOLD[1][1], waive)

    found = found_by(("case-details", "parity-numbers"), path)

    assert [each for each in found if each.rule == "parity-numbers" and "17" in each.message]
