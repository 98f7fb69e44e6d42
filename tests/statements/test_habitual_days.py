"""On which weekday of its month a body meets."""

from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.statements.habitual_days import habits

THURSDAY = "Rapat dilangsungkan pada hari Kamis pertama setiap bulan genap dan dapat diadakan secara daring."


@pytest.mark.parametrize(
    ("text", "day", "holds"),
    [
        (THURSDAY, dt.date(2027, 2, 4), True),
        (THURSDAY, dt.date(2027, 2, 11), False),
        (THURSDAY, dt.date(2027, 3, 4), False),
        ("Dewan bersidang setiap Rabu kedua, dan sidangnya sah apabila dihadiri separuh anggotanya.", dt.date(2027, 1, 13), True),
        ("Satuan tugas bertemu setiap Kamis pertama dalam bulan ganjil.", dt.date(2027, 1, 7), True),
        ("Rapat diadakan pada hari Selasa pertama bulan Februari, Mei, Agustus, dan November.", dt.date(2027, 5, 4), True),
        ("Rapat diadakan pada hari Selasa pertama bulan Februari, Mei, Agustus, dan November.", dt.date(2027, 6, 1), False),
        ("Forum bertemu setiap hari Minggu terakhir.", dt.date(2027, 1, 31), True),
    ],
)  # fmt: skip
def test_a_habit_holds_on_its_days(text: str, day: dt.date, holds: bool) -> None:
    assert [each.holds(day) for each in habits([text])] == [holds]


@pytest.mark.parametrize(
    "text",
    [
        "Komisi bersidang pada hari Kamis pertama setiap bulan, dan setiap minggu selama air dibagi bergiliran.",
        "Rapat berikutnya diadakan pada hari Senin pertama bulan Mei 2027.",
        "Dewan bersidang pada minggu kedua bulan Maret.",
        "Rapat diadakan pada hari Kamis pertama bulan itu.",
        "Hari lelang adalah hari Rabu pertama setiap bulan genap.",
        "Rapat diadakan setiap Kamis pertama, atau jika perlu setiap Jumat ketiga.",
    ],
)
def test_no_other_days_are_a_habit(text: str) -> None:
    assert list(habits([text])) == []
