"""The facts in a text, as values: "6 (enam) bulan" and "6 (six) months" are equal.

Numbers, durations, money, percentages, dates, weekdays, times of day and references to
articles, in Indonesian and in English. A text is read from what is most particular to what
is least: a date first, a bare number last; what has been read is not read again.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any

from mou_gen.language.days import CLOCKS, DATES, WEEKDAYS, minutes
from mou_gen.language.figures import AMOUNT, CURRENCIES, FIGURE, SCALE, scaled_value, sum_of_money
from mou_gen.language.number_words import SPELLED, spelled_number
from mou_gen.language.regions import without_misleading_names


class FactKind(StrEnum):
    """What a fact is about."""

    NUMBER = "number"
    """A `Decimal`."""
    DURATION = "duration"
    """How many of a unit: (6, "month"), where a year is twelve months and a week seven days."""
    MONEY = "money"
    """The currency and how much of it: ("IDR", 5000000)."""
    PERCENT = "percentage"
    """A `Decimal`."""
    CODE = "code"
    """Letters and figures as they are, as in the number of a letter."""
    DATE = "date"
    """(year, month, day); year and day may be None."""
    WEEKDAY = "weekday"
    """0 is Monday."""
    CLOCK = "time"
    """Minutes since midnight."""
    REFERENCE = "reference"
    """One piece of it: ("article", "5"), ("paragraph", "2"), ("letter", "a")."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, and where in the text it stands."""

    kind: FactKind
    value: Any
    text: str
    """As it is written."""
    start: int
    end: int
    sure: bool = True
    """False for a word that may mean this and may not: "kedua" is "both", or "second"."""

    @property
    def key(self) -> tuple[FactKind, Any]:
        """What is equal where two languages state the same."""
        return self.kind, self.value

    @property
    def is_day(self) -> bool:
        """Whether it is a date that has a day, a month and a year."""
        return self.kind is FactKind.DATE and None not in self.value

    @property
    def day(self) -> dt.date | None:
        """The day of a date; None where the calendar has none."""
        try:
            return dt.date(*self.value)
        except ValueError:
            return None


@lru_cache(maxsize=4096)
def facts(text: str, language: str) -> tuple[Fact, ...]:
    """Return what *text* states in *language*, "id" or "en", in reading order."""
    rest = without_misleading_names(text.replace("\xa0", " "))
    found: list[Fact] = []
    for reader in _READERS[language]:
        read = [fact for match in reader.pattern.finditer(rest) for fact in reader.facts(match)]
        rest = _without(rest, read)
        found += read
    return tuple(sorted(found, key=lambda fact: fact.start))


def _without(text: str, read: Iterable[Fact]) -> str:
    """Return *text* as long as it is, with a sign that is no letter where it has been *read*."""
    pieces, end = [], 0
    for start, stop in sorted({(fact.start, fact.end) for fact in read}):
        pieces += [text[end:start], _READ * (stop - start)]
        end = stop
    return "".join((*pieces, text[end:]))


_READ = "\x1f"


@dataclass(frozen=True, slots=True)
class _Reader:
    kind: FactKind
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Iterable[Any]]
    """The values that a match states; none where it states nothing after all."""
    sure: bool = True

    def facts(self, match: re.Match[str]) -> Iterator[Fact]:
        """Yield what *match* states."""
        for value in self.read(match):
            yield Fact(self.kind, value, match[0], *match.span(), self.sure)


# ---- what is counted -----------------------------------------------------------------------

_UNITS = {
    "menit": (1, "minute"),
    "minute": (1, "minute"),
    "jam": (60, "minute"),
    "hour": (60, "minute"),
    "hari": (1, "day"),
    "hari kalender": (1, "day"),
    "day": (1, "day"),
    "calendar day": (1, "day"),
    "daily": (1, "day"),
    "hari kerja": (1, "working day"),
    "working day": (1, "working day"),
    "business day": (1, "working day"),
    "minggu": (7, "day"),
    "pekan": (7, "day"),
    "week": (7, "day"),
    "weekly": (7, "day"),
    "bulan": (1, "month"),
    "month": (1, "month"),
    "monthly": (1, "month"),
    "triwulan": (3, "month"),
    "quarter": (3, "month"),
    "quarterly": (3, "month"),
    "semester": (6, "month"),
    "semi-annually": (6, "month"),
    "tahun": (12, "month"),
    "year": (12, "month"),
    "yearly": (12, "month"),
    "annually": (12, "month"),
}
_MAYBE = {
    **dict.fromkeys(("satu", "one"), 1),
    **dict.fromkeys(("kedua", "both", "second", "twice", "duplicate"), 2),
    **dict.fromkeys(("ketiga", "third", "triplicate"), 3),
    **dict.fromkeys(("keempat", "fourth"), 4),
    **dict.fromkeys(("kelima", "fifth"), 5),
    **dict.fromkeys(("keenam", "sixth"), 6),
    **dict.fromkeys(("ketujuh", "seventh"), 7),
}
_WORDS = r"(?:\s?\([^()\d]{2,400}\))?"
_UNIT = {
    "id": r"(?P<unit>hari\s+kerja|hari\s+kalender|hari|minggu|pekan|bulan|triwulan|semester|tahun"
    r"|jam|menit)\b(?!\s+\d{4})",
    "en": r"(?P<unit>(?:(?:calendar|working|business)\s+)?day|week|month|quarter|semester|year"
    r"|hour|minute)s?\b",
}
_EVERY = {
    "id": rf"\b(?:setiap|tiap|tiap-tiap|per)\s+{_UNIT['id']}",
    "en": rf"\b(?:(?:every|each|per|once\s+an?)\s+{_UNIT['en']}"
    r"|(?P<often>daily|weekly|monthly|quarterly|semi-annually|yearly|annually)\b)",
}
_ONE_UNIT = {
    "id": r"\bse(?P<unit>hari|minggu|bulan|tahun)\b",
    "en": rf"\b(?:an?|the)\s+{_UNIT['en']}",
}


def _amount(match: re.Match[str], language: str) -> Decimal | None:
    """Return the number of *match*, which has a figure or a word; None where it spells none."""
    if match["figure"]:
        return scaled_value(match["figure"], match["scale"], language)
    return spelled_number(match["word"], language)


def _counting(language: str) -> Iterator[_Reader]:
    """Yield the readers of money, shares, durations and bare numbers."""
    said = SPELLED[language]
    counted = rf"(?:(?P<figure>{FIGURE}){SCALE}{_WORDS}|(?P<word>{said})(?:\s?\(\d+\))?)"

    def amount(match: re.Match[str]) -> Iterable[Decimal]:
        value = _amount(match, language)
        return () if value is None else (value,)

    def signed(match: re.Match[str]) -> Iterable[tuple[str, Decimal]]:
        value = sum_of_money(match["figure"], match["scale"], language)
        yield CURRENCIES[match["sign"].casefold()], value

    def rupiah(match: re.Match[str]) -> Iterable[tuple[str, Decimal]]:
        figure = match["figure"]
        value = (
            sum_of_money(figure, match["scale"], language) if figure else _amount(match, language)
        )
        return () if value is None else (("IDR", value),)

    def duration(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
        times, unit = _unit(match["unit"])
        return [(value * times, unit) for value in amount(match)]

    def bare(match: re.Match[str]) -> Iterable[Decimal]:
        # "one another", "salah satu": one is a number with its figure only
        return [value for value in amount(match) if value != 1 or re.search(r"\d", match[0])]

    yield _reader(FactKind.MONEY, rf"{AMOUNT}{_WORDS}", signed)
    yield _reader(FactKind.MONEY, rf"{counted}\s+rupiahs?\b", rupiah)
    yield _reader(FactKind.PERCENT, rf"{counted}\s?(?:%|persen\b|per\s?cent\b){_WORDS}", amount)
    yield _reader(FactKind.DURATION, rf"{counted}[\s-]*{_UNIT[language]}", duration)
    yield _reader(FactKind.DURATION, _EVERY[language], _period)
    yield _reader(FactKind.DURATION, _ONE_UNIT[language], _period, sure=False)
    yield _reader(
        FactKind.NUMBER, r"\b(?:ke-)?(\d{1,9})(?:(?<=ke-\d)|(?<=ke-\d\d)|st|nd|rd|th)\b", _first
    )
    yield _reader(FactKind.CODE, _CODE, lambda match: [match[0].casefold().rstrip(".")])
    yield _reader(FactKind.NUMBER, counted, bare)
    maybe = "|".join(_MAYBE)
    yield _reader(
        FactKind.NUMBER, rf"\b(?:{maybe})\b", lambda m: [_MAYBE[m[0].casefold()]], sure=False
    )


def _period(match: re.Match[str]) -> Iterable[tuple[Decimal, str]]:
    times, unit = _unit(match["unit"] or match["often"])
    yield Decimal(times), unit


def _unit(words: str) -> tuple[int, str]:
    return _UNITS[" ".join(words.casefold().split())]


def _first(match: re.Match[str]) -> Iterable[Decimal]:
    yield Decimal(match[1])


_CODE = (
    r"(?<![\w./-])(?:(?=[\w./-]*\d)\w[\w.]*(?:[/-]\w[\w.]*)+"  # 188.45/349/V/2019, COVID-19
    r"|(?=[A-Za-z]*\d)(?=\d*[A-Za-z])\w+)(?![\w/-])"  # A1234567
)

# ---- days ------------------------------------------------------------------------------------


def _dating(language: str) -> Iterator[_Reader]:
    """Yield the readers of dates, weekdays and times of day."""
    for pattern, read in DATES[language]:
        yield _reader(FactKind.DATE, pattern, _known(read))
    pattern, day = WEEKDAYS[language]
    yield _reader(FactKind.WEEKDAY, pattern, _known(day))
    for pattern in CLOCKS[language]:
        yield _reader(FactKind.CLOCK, pattern, _known(minutes))


def _known(read: Callable[[re.Match[str]], Any]) -> Callable[[re.Match[str]], Iterable[Any]]:
    def values(match: re.Match[str]) -> Iterable[Any]:
        value = read(match)
        return () if value is None else (value,)

    return values


# ---- references ------------------------------------------------------------------------------

_LEVELS = {
    "id": {"article": "pasal", "paragraph": "ayat", "letter": "huruf"},
    "en": {
        "article": "articles?",
        "paragraph": "paragraphs?",
        "letter": "(?:letters?|points?|items?)",
    },
}
_SIGNS = {
    "article": r"\d+[A-Z]?\b(?!\s?\([a-z])",
    "paragraph": r"\(?\d+\)?",
    "letter": r"(?-i:\b[a-z]\b)(?!['’])",
}
_AND = r"(?:,?\s+(?:dan/atau|and/or|dan|atau|sampai\s+dengan|and|or|to)\s+|\s?[,–]\s?)"


def _referring(language: str) -> Iterator[_Reader]:
    """Yield the readers of references; "Articles 5 and 6" are two."""
    for level, word in _LEVELS[language].items():
        sign = _SIGNS[level]
        pattern = rf"\b{word}\s+{sign}(?:{_AND}{sign})*"
        yield _reader(FactKind.REFERENCE, pattern, _pieces(level, sign))


def _pieces(level: str, sign: str) -> Callable[[re.Match[str]], Iterable[Any]]:
    single = re.compile(sign)

    def values(match: re.Match[str]) -> Iterable[Any]:
        for piece in single.findall(match[0].split(maxsplit=1)[1]):
            yield level, piece.strip("()")

    return values


def _reader(
    kind: FactKind, pattern: str, read: Callable[[re.Match[str]], Iterable[Any]], sure: bool = True
) -> _Reader:
    return _Reader(kind, re.compile(pattern, re.IGNORECASE | re.ASCII), read, sure)


_READERS = {
    language: (*_dating(language), *_referring(language), *_counting(language))
    for language in ("id", "en")
}
