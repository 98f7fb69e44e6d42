"""How often something comes that comes on a weekday: "setiap Jumat malam" is every week, "setiap Senin dan Kamis" twice a week.

What comes "setiap tanggal 17 Agustus", or every June, comes once a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from mou_gen.language.days import MONTHS, WEEKDAY_NAMES
from mou_gen.language.number_words import NUMBER_WORDS
from mou_gen.startup.expressions import data_expression, expression

_EVERY = {
    "id": r"\b(?:setiap|tiap|saban)(?=\s+(?:hari\s+)?(?:(?!minggu\b)|(?<=hari\s))(?:DAY)\b)",
    "en": r"\b(?:(?:every|each)(?=\s+(?:DAY)\b)|on(?=\s+(?:DAY)s\b))",
}
_LISTED = {
    "id": r"\s+(?:hari\s+)?(?:DAY)\b(?:,?\s+(?:dan|serta)\s+(?:hari\s+)?(?:DAY)\b|,\s+(?:hari\s+)?(?:DAY)\b){1,6}",
    "en": r"\s+(?:DAY)s?\b(?:,?\s+and\s+(?:DAY)s?\b|,\s+(?:DAY)s?\b){1,6}",
}
"""Behind these words, several weekdays."""
_ALTERNATE = {
    "id": r"\b(?:hari\s+)?(?:DAY)\s+(?:minggu|pekan)\s+(?:ganjil|genap)\b",
    "en": r"\bevery\s+(?:other|second)\s+(?:DAY)\b|\b(?:alternate|alternating)\s+(?:DAY)s\b",
}
"""On a weekday of every other week."""
_WEEK = Decimal(7)


def weekly_periods(text: str, language: str) -> Iterator[Decimal]:
    """Yield the days from one time to the next of what comes in *text* on a weekday, or on several: of one, and of all."""
    every, listed, name, alternate = _patterns(language)
    if alternate.search(text):
        yield 2 * _WEEK
    for found in every.finditer(text):
        days = listed.match(text, found.end())
        for count in sorted({1, len(name.findall(days[0])) if days else 1}):
            yield _WEEK / count


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = "|".join(WEEKDAY_NAMES[language])
    patterns = (_EVERY[language], _LISTED[language], "DAY", _ALTERNATE[language])
    return tuple(data_expression(each.replace("DAY", names), re.IGNORECASE) for each in patterns)


_MONTH = {tag: "|".join(name.title() for name in names) for tag, names in MONTHS.items()}
_IN_WORDS = rf"(?:{'|'.join(NUMBER_WORDS['id'])})(?:\s+(?:belas|puluh))?(?:\s+(?:{'|'.join(NUMBER_WORDS['id'])}))?"
_YEARLY = {
    "id": expression(
        r"\b(?:[Ss]etiap|[Tt]iap|[Ss]aban)\s+(?:(?:tanggal|bulan|awal|akhir|pertengahan|hari)\s+){0,2}"
        rf"(?:(?:\d{{1,2}}|{_IN_WORDS})(?:\s*\([^()]{{2,40}}\))?(?:\s*,\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta)\s+|\s+)){{0,6}}"
        rf"(?:bulan\s+)?(?:{_MONTH['id']})\b(?!\s+(?:tahun\s+)?\d{{4}})"
    ),
    "en": expression(
        r"\b(?:[Ee]very|[Ee]ach)\s+(?:(?:early|mid|late)[\s-]+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?"
        rf"(?:{_MONTH['en']})\b(?!,?\s+\d{{4}})"
    ),
}
"""A day of a month, or a month, that is of no one year."""


def yearly_days(text: str, language: str) -> Iterator[int]:
    """Yield where *text* says that something comes each year, by a day or a month that it names."""
    return (found.start() for found in _YEARLY[language].finditer(text))
