from __future__ import annotations

import pytest

from mou_gen.calculations.lists import announced_months


@pytest.mark.parametrize(
    ("text", "language", "agrees"),
    [
        ("2 (dua) kali dalam setahun, yaitu pada bulan Maret, Juli, dan November.", "id", [False]),
        ("2 (dua) kali dalam 1 (satu) tahun, yaitu pada bulan Maret dan November.", "id", [True]),
        ("3 (tiga) kali setahun, yakni Januari, Mei, dan September.", "id", [True]),
        ("2 (two) times a year, namely in March, July and November.", "en", [False]),
        ("twice a year, namely in May and July.", "en", [True]),
        ("twice a year, namely in Wini and Napan.", "en", []),
        ("2 (dua) kali dalam sebulan, yaitu pada Mei.", "id", [False]),
        ("setiap 6 (enam) bulan, yaitu pada bulan Januari dan Juli.", "id", [True]),
        ("setiap 4 (empat) bulan, yaitu pada bulan Maret dan bulan September.", "id", [False]),
        ("every 6 (six) months, namely in March and in September.", "en", [True]),
        (
            "2 (dua) kali setahun, yaitu pada bulan April di wilayah PIHAK KESATU dan pada bulan November di wilayah PIHAK KEDUA.",
            "id",
            [True],
        ),
        (
            "2 (two) times a year, namely in April in the territory of the FIRST PARTY and in November in that of the SECOND PARTY.",
            "en",
            [True],
        ),
        (
            "3 (three) times a year, namely in April in this town and in November in that one.",
            "en",
            [False],
        ),
        ("selama 6 (enam) bulan, yaitu pada bulan Januari dan Juli.", "id", []),
    ],
)
def test_as_many_months_are_listed_as_times_a_year(
    text: str, language: str, agrees: list[bool]
) -> None:
    assert [each.agrees for each in announced_months(text, language)] == agrees
