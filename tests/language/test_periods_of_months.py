"""Months without a year are compared only with a period that is said to be just these."""

from __future__ import annotations

import pytest

from mou_gen.language.arithmetic import wrong_periods


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Patroli diadakan selama 4 (empat) bulan, yaitu dari Februari sampai dengan April."),
        ("id", "dari Februari sampai dengan April, yaitu selama 2 (dua) bulan"),
        ("en", "for 5 (five) months, from February to April"),
    ],
)
def test_months_that_are_told_again_and_differ_are_found(language: str, text: str) -> None:
    assert [*wrong_periods(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Patroli diadakan selama 3 (tiga) bulan, yaitu dari Februari sampai dengan April."),
        ("id", "Patroli diadakan selama 10 (sepuluh) hari dari Februari sampai dengan April."),
        ("id", "Petugas bertugas selama 2 (dua) bulan antara Februari sampai dengan Juni."),
        ("en", "The officers serve for 2 (two) months between February and June."),
    ],
)
def test_a_time_within_months_passes(language: str, text: str) -> None:
    assert not [*wrong_periods(text, language)]
