"""English in the data of minutes that print Indonesian alone is read too: somebody prints it one day."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
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
