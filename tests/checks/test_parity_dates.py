from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("pada Rabu, 25 September 2019.", "on Wednesday, September 25, 2019."),
        ("pada 25-09-2019 pukul 09.00.", "on the twenty-fifth of September 2019 at 9 a.m."),
        ("sejak bulan Mei 2026.", "since May 2026."),
        ("pukul 06.00, pukul 12.00, dan pukul 18.00.", "at 06.00, 12.00 and 18.00."),
        ("Maret sampai dengan Mei.", "March to May."),
        ("pada bulan Oktober tercatat 2.511 hari.", "in October 2,511 days were recorded."),
    ],
)
def test_the_same_days_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-dates") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("pada 25 September 2019.", "on 26 September 2019."),
        ("pada 3 Maret 2026.", "on 3 May 2026."),
        ("pada 3 Maret 2026.", "on March 2, 2026."),
        ("pada hari Rabu.", "on Thursday."),
        ("pada pukul 09.00.", "at 10:00."),
        ("pukul 06.00, pukul 12.00, dan pukul 18.00.", "at 06.00, 12.00 and 17.00."),
        ("pada 25 September 2019.", "then."),
        ("Maret sampai dengan Mei.", "March to June."),
    ],
)
def test_days_and_times_that_differ_are_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-dates")

    assert problem.source.line == paper.english
