"""English in the data of minutes that print Indonesian alone is read too: somebody prints it one day."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.checks.found import found
from tests.examples import AGREEMENTS
from tests.source.samples import HERE, RAPAT, changed, write

DECISION = "{id: Menyusun alur rujukan.}"


@pytest.mark.parametrize(
    ("rule", "english"),
    [
        ("figure-word", "The costs are Rp12,600,000 (twelve million six hundred rupiah)."),
        ("figure-word", "Draft it within 14 (forty) days."),
        ("date-words", "Draft it by 31 September 2026."),
        ("weekday", "Draft it by Monday, 3 November 2026."),
        ("placeholder", "Draft it by [......] at the latest."),
    ],
)
def test_a_slip_in_it_is_found_at_its_place(tmp_path: Path, rule: str, english: str) -> None:
    write(tmp_path)
    said = f'{{id: Menyusun alur rujukan., en: "{HERE}{english}"}}'
    line, _column = changed(tmp_path, RAPAT, DECISION, said)

    assert {each.source.line for each in found(rule, tmp_path)} == {line}


def test_what_is_right_is_no_finding(tmp_path: Path) -> None:
    write(tmp_path)
    said = (
        "{id: Menyusun alur rujukan., "
        'en: "Draft it within 14 (fourteen) days, by Tuesday, 3 November 2026, for Rp12,600,000."}'
    )
    changed(tmp_path, RAPAT, DECISION, said)

    for rule in ("figure-word", "date-words", "weekday", "placeholder"):
        assert found(rule, tmp_path) == []


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("sealed-names", "Contoh Dewasa Pertama"),
        ("sealed-names", "contoh dewasa PERTAMA"),
        ("personal-data", "NIK 6503014704910002"),
        ("case-details", "NNK-TPPO-2026-0001, with her school report of class VIII"),
    ],
)
def test_who_was_referred_is_an_error_in_it_and_repeated_by_no_finding(
    tmp_path: Path, rule: str, told: str
) -> None:
    root = shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    minutes = root / "nunukan-ttu/minutes/2026-11-10.yaml"
    text = "Both regions continue to use the same cover letter and sealed referral form."
    assert text in minutes.read_text()
    minutes.write_text(minutes.read_text().replace(text, f"'Both regions tell of {told}.'"))

    problems = found(rule, minutes)

    assert problems
    assert all(each.stops or rule == "case-details" for each in problems)
    assert not [each for each in problems if told.casefold() in each.message.casefold()]
