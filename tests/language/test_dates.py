from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.language.dates import date_in_words, long_date, numeric_date, weekday_name
from mou_gen.language.days import differs_in_one_part

SIGNED = dt.date(2019, 9, 25)


def test_the_day_of_the_meeting_was_a_wednesday() -> None:
    assert weekday_name(SIGNED, "id") == "Rabu"
    assert weekday_name(SIGNED, "en") == "Wednesday"


def test_a_week_has_seven_days_in_order() -> None:
    monday = dt.date(2024, 1, 1)
    days = [weekday_name(monday + dt.timedelta(days=n), "id") for n in range(7)]

    assert days == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]


@pytest.mark.parametrize(
    ("month", "indonesian", "english"),
    [
        (1, "Januari", "January"),
        (2, "Februari", "February"),
        (3, "Maret", "March"),
        (4, "April", "April"),
        (5, "Mei", "May"),
        (6, "Juni", "June"),
        (7, "Juli", "July"),
        (8, "Agustus", "August"),
        (9, "September", "September"),
        (10, "Oktober", "October"),
        (11, "November", "November"),
        (12, "Desember", "December"),
    ],
)
def test_a_date_names_its_month(month: int, indonesian: str, english: str) -> None:
    date = dt.date(2026, month, 5)

    assert long_date(date, "id") == f"5 {indonesian} 2026"
    assert long_date(date, "en") == f"5 {english} 2026"


def test_a_date_is_said_in_words() -> None:
    assert date_in_words(SIGNED, "id") == (
        "tanggal dua puluh lima bulan September tahun dua ribu sembilan belas"
    )
    assert date_in_words(SIGNED, "en") == (
        "the twenty-fifth of September two thousand and nineteen"
    )


def test_a_date_in_figures_has_the_day_first() -> None:
    assert numeric_date(SIGNED) == "25-09-2019"
    assert numeric_date(dt.date(2026, 3, 2)) == "02-03-2026"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ((2026, 3, 20), True),
        ((2026, 5, 2), True),
        ((2025, 3, 2), True),
        ((2026, 3, 31), True),
        ((2026, 3, 2), False),
        ((2026, 5, 20), False),
        ((None, 3, 2), True),
    ],
)
def test_dates_that_differ_in_one_part_are_known(
    other: tuple[int | None, int, int], expected: bool
) -> None:
    assert differs_in_one_part((2026, 3, 2), other) is expected
