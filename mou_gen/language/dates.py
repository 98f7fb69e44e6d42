"""Dates as written in Indonesian and English documents, from one `date`.

The names are tables of our own: neither the locale of the machine nor its clock has a say.
"""

from __future__ import annotations

import datetime as dt

from mou_gen.language.numbers import cardinal, ordinal

_WEEKDAYS = {
    "id": ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def weekday_name(date: dt.date, language: str) -> str:
    """Return the day of the week: "Rabu", "Wednesday"."""
    return _WEEKDAYS[language][date.weekday()]


def long_date(date: dt.date, language: str) -> str:
    """Return *date* with the name of its month: "5 Mei 2026", "5 May 2026"."""
    return f"{date.day} {_month(date, language)} {date.year}"


def date_in_words(date: dt.date, language: str) -> str:
    """Return *date* as the opening of an agreement says it, without a single figure.

    "tanggal dua puluh lima bulan September tahun dua ribu sembilan belas", or "the
    twenty-fifth of September two thousand and nineteen".
    """
    month, year = _month(date, language), cardinal(date.year, language)
    if language == "id":
        return f"tanggal {cardinal(date.day, language)} bulan {month} tahun {year}"
    return f"the {ordinal(date.day, language)} of {month} {year}"


def numeric_date(date: dt.date) -> str:
    """Return *date* as it stands in brackets after its words: "25-09-2019"."""
    return f"{date.day:02}-{date.month:02}-{date.year:04}"


def _month(date: dt.date, language: str) -> str:
    return _MONTHS[language][date.month - 1]
