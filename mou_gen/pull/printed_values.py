"""From what is printed back to what the data say: dates, times, numbers, items of a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from mou_gen.data.values import CLOSING_MARK
from mou_gen.language.dates import date_in_words, long_date, weekday_name
from mou_gen.language.number_words import spelled_number
from mou_gen.startup.expressions import expression

_NUMERIC = expression(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_ISO = expression(r"\d{4}-\d\d-\d\d")
_CLOCK = expression(r"(\d{1,2})[.:](\d\d)")
_YEAR = expression(r"\b(\d{4})\b")


def as_written(printed: str, derived: str, today: str) -> str | None:
    """Return what the data are to say so that *printed* is printed; None where that is not certain.

    *derived* names the filters that made the text, and *today* is what the data say.
    """
    printed = " ".join(printed.split()) if "\n" not in printed else printed
    if not derived:
        return printed
    name, _colon, language = derived.partition(":")
    read = _BACK.get(name)
    if read is None:
        return None
    return read(printed, language, today)


def agrees(printed: str, derived: str, written: str) -> bool:
    """Return whether a template that says *printed*, by filters that lead nowhere back, may say it of *written*."""
    name, _colon, language = derived.partition(":")
    if name == "weekday" and _ISO.fullmatch(written):
        day = _day(*map(int, written.split("-")))
        return day is not None and weekday_name(day, language).casefold() == printed.casefold()
    return printed.casefold() == written.casefold()


def date_written(printed: str, language: str) -> str | None:
    """Return the date in *printed*, as 2026-02-16; None if there is none, or it is unclear."""
    words = " ".join(printed.split())
    if _ISO.fullmatch(words):
        return words if _day(*map(int, words.split("-"))) else None
    if match := _NUMERIC.fullmatch(words):
        day, month, year = map(int, match.groups())
        found = _day(year, month, day)
        return found.isoformat() if found else None
    languages = (language,) if language in ("id", "en") else ("id", "en")
    for each in languages:
        found = _worded(words, each)
        if found:
            return found.isoformat()
    return None


def _worded(words: str, language: str) -> dt.date | None:
    """Return the day in words: "16 Februari 2026", or without a figure."""
    folded = words.casefold()
    years = [int(year) for year in _YEAR.findall(words)] or list(range(1990, 2100))
    for year in years:
        first = dt.date(year, 1, 1) if 1 <= year <= 9999 else None
        if first is None:
            continue
        for offset in range(366):
            day = first + dt.timedelta(offset)
            if day.year != year:
                break
            if len(years) == 1 and long_date(day, language).casefold() == folded:
                return day
            if date_in_words(day, language).casefold() == folded:
                return day
    return None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _item(printed: str, _language: str, today: str) -> str:
    mark = CLOSING_MARK.search(today)
    if mark is None or CLOSING_MARK.search(printed):
        return printed
    return printed + mark[0].strip()


def _clock(printed: str, _language: str, _today: str) -> str | None:
    match = _CLOCK.fullmatch(printed.strip())
    return f"{int(match[1]):02}:{match[2]}" if match else None


def _date(printed: str, language: str, _today: str) -> str | None:
    return date_written(printed, language)


def _number(printed: str, language: str, _today: str) -> str | None:
    found = spelled_number(printed, language)
    return str(int(found)) if found is not None and found == int(found) else None


_BACK: dict[str, Callable[[str, str, str], str | None]] = {
    "item": _item,
    "clock": _clock,
    "date": _date,
    "numeric_date": _date,
    "date_in_words": _date,
    "in_words": _number,
}
"""By filter, what leads from the printed words back to the data."""
