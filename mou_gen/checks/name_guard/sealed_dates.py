"""Finds dates of birth in any form: `17/8/09`, "tanggal 17 bulan Agustus", in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from mou_gen.language.numbers import cardinal, ordinal
from mou_gen.language.spelling import Word, split_words
from mou_gen.startup.expressions import expression

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan i",
            "februari pebruari february feb peb ii",
            "maret march mar iii",
            "april apr iv",
            "mei may v",
            "juni june jun vi",
            "juli july jul vii",
            "agustus august agu agt ags agust aug viii",
            "september sept sep ix",
            "oktober october okt oct x",
            "november nopember nov nop xi",
            "desember december des dec xii",
        ),
        1,
    )
    for name in names.split()
}
_BETWEEN = frozenset(
    re.findall(r"\w+", "tanggal tgl hari bulan tahun the of and dan day month year pada 年 月 日")
)
"""Words between day, month and year that change nothing."""
_PIECE = expression(r"\d+|[^\W\d]+")
_FIGURES = 4
"""Figures of a year."""
_Piece = tuple[str, Word]


def find_dates(text: str, wanted: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """Yield which of the *wanted* dates, in ISO form, *text* says, and from where to where."""
    said = list(_pieces(text))
    if not any(piece in _MONTHS or piece[0].isdigit() for piece, _word in said):
        return
    for place, (first, word) in enumerate(said):
        for length in (1, 3):
            pieces = said[place : place + length]
            for date in _read(tuple(piece for piece, _word in pieces)) & wanted:
                yield date, word.start, pieces[-1][1].end
        for date, spelt in _spelt(wanted).get(first, ()):
            pieces = said[place : place + len(spelt)]
            if tuple(_month(piece) for piece, _word in pieces) == spelt:
                yield date, word.start, pieces[-1][1].end


def find_days(text: str, wanted: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """Yield which of the *wanted* dates, in ISO form, *text* says by day and month alone, and from where to where.

    The day may be in words, "sepuluh Desember", and both in figures with a stroke, "10/12".
    """
    said = list(_pieces(text))
    pieces = [piece for piece, _word in said]
    dates = {each: dt.date.fromisoformat(each) for each in wanted}
    for place, piece in enumerate(pieces):
        if piece not in _MONTHS:
            continue
        for each, date in dates.items():
            if _MONTHS[piece] == date.month:
                for first, last in _beside(pieces, place, date.day):
                    if not _is_year(pieces, last + 1):
                        yield each, said[first][1].start, said[last][1].end
    for found in _STROKE.finditer(text) if "/" in text else ():
        if _NO_DAY.search(text, 0, found.start()):
            continue
        day_and_month = int(found["day"]), int(found["month"])
        for each, date in dates.items():
            if day_and_month == (date.day, date.month):
                yield each, found.start(), found.end()


_NO_DAY = expression(
    r"\b(?:halaman|hal\.?|lembar|nomor|no\.?|dosis|ayat|huruf|butir|bagian|RT|RW|ke|pages?|sheets?|numbers?|dose|paragraphs?)\s*$",
    re.IGNORECASE,
)
"""Before figures with a stroke that are no day: "halaman 1/2"."""
_STROKE = expression(r"(?<![\d/.])(?P<day>\d{1,2})\s?/\s?(?P<month>\d{1,2})(?!\s?/|\d)")


def _beside(pieces: list[str], month: int, day: int) -> Iterator[tuple[int, int]]:
    """Yield from which to which of *pieces* a *day* stands before or behind its *month*."""
    for spelt in _days(day):
        length = len(spelt)
        if tuple(pieces[max(0, month - length) : month]) == spelt:
            yield month - length, month
        if tuple(pieces[month + 1 : month + 1 + length]) == spelt:
            yield month, month + length


def _is_year(pieces: list[str], place: int) -> bool:
    return place < len(pieces) and pieces[place].isdigit() and len(pieces[place]) == _FIGURES


def dates_in(text: str) -> set[str]:
    """Return, in ISO form, each date that the figures of *text* and its names of months may be."""
    said = [piece for piece, _word in _pieces(text)]
    return {
        date
        for place in range(len(said))
        for length in (1, 3)
        for date in _read(tuple(said[place : place + length]))
    }


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield figures and words of *text* one by one, those left out that only stand between."""
    for word in split_words(text):
        for piece in _PIECE.findall(word.key):
            if piece not in _BETWEEN and piece not in ("st", "nd", "rd", "th"):
                yield piece, word


def _month(piece: str) -> str:
    return f"month {_MONTHS[piece]}" if piece in _MONTHS else piece


@lru_cache(maxsize=8)
def _spelt(wanted: frozenset[str]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Return the *wanted* dates with day or year in words, by their first piece."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for iso in wanted:
        try:
            date = dt.date.fromisoformat(iso)
        except ValueError:
            continue
        month = (f"month {date.month}",)
        for day, year in product(_days(date.day), _years(date.year)):
            for spelt in ((*day, *month, *year), (*month, *day, *year)):
                for name in _MONTHS if spelt[0] == month[0] else (spelt[0],):
                    if _month(name) == spelt[0]:
                        found.setdefault(name, []).append((iso, spelt))
    return found


def _days(day: int) -> list[tuple[str, ...]]:
    spelt = (cardinal(day, "id"), cardinal(day, "en"), ordinal(day, "en"))
    return [_said(each) for each in (str(day), f"{day:02}", *spelt)]


def _years(year: int) -> list[tuple[str, ...]]:
    century, rest = divmod(year, 100)
    in_pairs = f"{cardinal(century, 'en')} {cardinal(rest, 'en')}" if rest > 9 else ""
    spelt = (str(year), cardinal(year, "id"), cardinal(year, "en"), in_pairs)
    return [_said(each) for each in spelt if each]


def _said(text: str) -> tuple[str, ...]:
    return tuple(piece for piece, _word in _pieces(text))


def _read(parts: tuple[str, ...]) -> set[str]:
    """Return which dates *parts* may be, in ISO form: day, month and year in any order and form."""
    if len(parts) == 1:
        (one,) = parts
        if not one.isdecimal() or len(one) not in (6, 8):
            return set()
        if len(one) == 6:
            return _read((one[:2], one[2:4], one[4:]))
        return _read((one[:4], one[4:6], one[6:])) | _read((one[:2], one[2:4], one[4:]))
    if len(parts) != 3:
        return set()
    first, second, third = (_figure(part) for part in parts)
    found = {(third, second, first), (third, first, second), (first, second, third)}
    return {
        f"{_year(year)}-{month:02}-{day:02}"
        for year, month, day in found
        if year is not None and month and day and month < 13 and day < 32
    }


def _figure(part: str) -> int | None:
    if part in _MONTHS:
        return _MONTHS[part]
    digits = re.sub(r"(?:st|nd|rd|th)$", "", part)
    return int(digits) if digits.isdecimal() and len(digits) < 5 else None


def _year(year: int) -> int:
    return year if year > 99 else year + (1900 if year > 40 else 2000)
