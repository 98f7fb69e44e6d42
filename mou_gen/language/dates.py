"""Dates as written in Indonesian and English documents, from one `date`.

The names are tables of our own: neither the locale of the machine nor its clock has a say.
"""

from __future__ import annotations

import datetime as dt
import re

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


def read_long_date(text: str) -> dt.date | None:
    """Return the date that *text* says with the name of its month, in either language; None if it says none."""
    day, _, rest = " ".join(text.split()).partition(" ")
    month, _, year = rest.partition(" ")
    for names in _MONTHS.values():
        known = [each.casefold() for each in names]
        if month.casefold() in known and day.isdecimal() and year.isdecimal() and len(year) == 4:
            try:
                return dt.date(int(year), known.index(month.casefold()) + 1, int(day))
            except ValueError:
                return None
    return None


def with_long_dates(text: str, language: str) -> str:
    """Return *text* with each date like 2026-05-05 in it written with the name of its month."""

    def long(found: re.Match[str]) -> str:
        try:
            return long_date(dt.date.fromisoformat(found[0]), language)
        except ValueError:
            return found[0]

    return re.sub(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])", long, text)


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


def years_between(birth: dt.date, date: dt.date) -> int:
    """Return how old on a *date* one is of this *birth*."""
    return date.year - birth.year - ((date.month, date.day) < (birth.month, birth.day))


def _month(date: dt.date, language: str) -> str:
    return _MONTHS[language][date.month - 1]
