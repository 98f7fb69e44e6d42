"""Parses dates, weekdays and times as people write them.

The inverse of `dates`. Each table gives, for a language, patterns and what a match of them
means; a match that is no date after all means None.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence

from mou_gen.language.dates import long_date, weekday_name
from mou_gen.language.number_words import NUMBER_WORDS, SPELLED, spelled_number
from mou_gen.language.numbers import ordinal
from mou_gen.startup.expressions import expression

HOURS_AHEAD: Mapping[str, int] = {"WIB": 7, "WITA": 8, "WIT": 9}
"""Hours by which each time zone is ahead of UTC (Keppres 41/1987, not read)."""
Date = tuple[int | None, int, int | None]
"""Year, month, day; only the month is always said."""

_MONDAY = dt.date(2024, 1, 1)
_ORDINALS = {ordinal(n, "en"): n for n in range(1, 32)}


def _weekdays(language: str) -> dict[str, int]:
    return {weekday_name(_MONDAY + dt.timedelta(n), language).casefold(): n for n in range(7)}


def _months(language: str) -> dict[str, int]:
    return {long_date(dt.date(2024, n, 1), language).split()[1].casefold(): n for n in range(1, 13)}


WEEKDAY_NAMES: Mapping[str, Mapping[str, int]] = {
    "id": _weekdays("id") | {"jum'at": 4, "ahad": 6},
    "en": _weekdays("en"),
}
"""The days of the week in small letters, by language; 0 is Monday."""
MONTHS: Mapping[str, Mapping[str, int]] = {"id": _months("id"), "en": _months("en")}
"""The months in small letters, by language."""


def differs_in_one_part(one: Sequence[int | None], other: Sequence[int | None]) -> bool:
    """Return whether two dates, each a year, a month and a day, differ in one of these alone, as by a slip."""
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _in_words(language: str) -> Callable[[re.Match[str]], Date | None]:
    def read(match: re.Match[str]) -> Date | None:
        day, month, year = match["day"], match["month"].casefold(), match["year"]
        if not day and not year and month in ("may", "march") and not _is_month(match):
            return None
        return (
            _count(year, language) if year else None,
            MONTHS[language][month],
            _count(day, language) if day else None,
        )

    return read


def _is_month(match: re.Match[str]) -> bool:
    """Return whether the word that *match* found alone is a month: "in May", "the invoice for May"."""
    if _BEFORE_A_MONTH.search(match.string, 0, match.start()):
        return True
    if match["month"].istitle() and _TO_A_MONTH.match(match.string, match.end()):
        return True
    return match["month"].istitle() and not _BEGINS.search(match.string, 0, match.start())


_BEGINS = expression(r"(?:^|[.;:!?(\n])[\s\"“(]*$")
"""Before the first word of a sentence, which is in capitals whatever it is."""
_BEFORE_A_MONTH = expression(
    r"\b(?:in|of|until|till|by|from|to|since|during|through|between|before|after|early|mid|late|every|each)"
    r"[\s-]+$",
    re.IGNORECASE,
)

_TO_A_MONTH = expression(
    rf"\s*(?:–|-|,|(?:to|until|till|through|and|or)\b)\s*(?:{'|'.join(name.title() for name in MONTHS['en'])})\b"
)
"""Behind a month that another follows: "March to May"."""


def _count(said: str, language: str) -> int | None:
    if figures := re.match(r"\d+", said):
        return int(figures[0])
    value = _ORDINALS.get(said.casefold()) or spelled_number(said, language)
    return None if value is None else int(value)


def _day_month_year(match: re.Match[str]) -> Date | None:
    return _checked(int(match[3]), int(match[2]), int(match[1]))


def _year_month_day(match: re.Match[str]) -> Date | None:
    return _checked(int(match[1]), int(match[2]), int(match[3]))


def _checked(year: int, month: int, day: int) -> Date | None:
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _day_of_week(language: str) -> Callable[[re.Match[str]], int | None]:
    def read(match: re.Match[str]) -> int | None:
        name = match[0].casefold()
        if name == "minggu" and not _is_sunday(match):
            return None
        day = WEEKDAY_NAMES[language][name]
        return (day - 1) % 7 if _is_eve(match, language) else day

    return read


def _is_eve(match: re.Match[str], language: str) -> bool:
    """Return whether the day before is meant: "malam Minggu" is Saturday night; that of a date is its own."""
    text, start, end = match.string, *match.span()
    eve = _EVE[language].search(text, max(0, start - 20), start)
    return bool(eve) and not _DATED.match(text, end)


_EVE = {
    "id": expression(r"\bmalam\s+$", re.IGNORECASE),
    "en": expression(r"\beve\s+of\s+(?:a\s+|each\s+|every\s+)?$", re.IGNORECASE),
}
_DATED = expression(r",?\s+\(?(?:tanggal\s+|the\s+)?[\d\x1f]", re.IGNORECASE)


def _is_sunday(match: re.Match[str]) -> bool:
    """Return whether "minggu" is a day and no week: "hari Minggu", "malam minggu", "Sabtu dan Minggu", "dari Rabu hingga Minggu".

    Within a sentence the day has a capital, and the week has none.
    """
    text, start, end = match.string, *match.span()
    if _DAY.search(text, max(0, start - 20), start):
        return True
    near = max(0, start - _NEAR)
    if _WEEK_NEXT.match(text, end):
        return False
    if _EVE["id"].search(text, near, start):
        return True
    if match[0] != "Minggu":
        return False
    if _WEEK_BEFORE.search(text, near, start):
        return False
    return bool(_SUNDAY_NEXT.match(text, end) or _SUNDAY_BEFORE.search(text, near, start))


_NEAR = 60
"""Characters before the word in which what stands before it is looked for."""


_OTHER_DAY = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)"
_JOINT_OF_DAYS = r"(?:dan/atau|dan|atau|serta|maupun|ke|sampai(?:\s+dengan)?|hingga|s\.?d\.?)"
_DAY = expression(r"\bhari\s+$", re.IGNORECASE)
_WEEK_NEXT = expression(
    r"\s*-?\s*(?:\d|(?:ke(?:-|\s\d|satu|dua|tiga|empat|lima)|pertama|terakhir|berikut|tenang|depan|lalu|ini|itu|tersebut)"
    r"|(?-i:[IVX]+)\b)",
    re.IGNORECASE,
)
_WEEK_BEFORE = expression(
    rf"(?:[\d)]|\b(?:per|dalam|selama|akhir|awal|pertengahan|beberapa|antar|{'|'.join(NUMBER_WORDS['id'])}))\s*$"
)
"""Before and behind a week that is written with a capital all the same: "2 (dua) Minggu", "Minggu I"."""
_SUNDAY_NEXT = expression(
    r",|\s+(?:pagi|siang|sore|petang|malam|subuh|dini|pukul|jam)\b"
    rf"|\s*(?:[,/–-]|\s{_JOINT_OF_DAYS}\s)\s*(?:hari\s+)?{_OTHER_DAY}\b",
    re.IGNORECASE,
)
_SUNDAY_BEFORE = expression(rf"\b(?:[a-z]+,?\s+|(?i:{_OTHER_DAY})\s*[,/–-]\s*)$")


def minutes(match: re.Match[str]) -> int | None:
    """Return the minutes since midnight that a match of `CLOCKS` means."""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    said = match.groupdict()
    if half := said.get("half"):
        until = said.get("until")
        is_other_half = until is not None and hour % 12 > int(until) % 12  # "from 11 to 1 p.m."
        hour = hour % 12 + (12 if (half.casefold() == "p") != is_other_half else 0)
    is_of_a_day = (hour < 24 and minute < 60) or (hour, minute) == (24, 0)
    return 60 * hour + minute if is_of_a_day else None


NUMERIC_DATES: Sequence[tuple[str, Callable[[re.Match[str]], Date | None]]] = (
    (r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])", _year_month_day),
    (
        r"(?<![\w-])(?<!\d[./])(?<!\bnomor )(?<!\bnumber )(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\w-])",
        _day_month_year,
    ),
)
"""Dates in figures, in every language, and not the end of a number, "100.2.2/7/2026"."""
_ID_MONTH = rf"\b(?P<month>{'|'.join(MONTHS['id'])})\b"
_EN_MONTH = rf"\b(?P<month>{'|'.join(MONTHS['en'].keys() - {'may'})}|(?-i:May|MAY))\b"
_EN_DAY = rf"\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(sorted(_ORDINALS, key=len)[::-1])})"

_COUNTS_THINGS = (
    rf"\s\((?:{SPELLED['en']})\)\s+(?!(?:the|an?|at|in|on|for|from|until|till|to|by|with|as|of|and|or|but|is|was|shall|each"
    r"|every|both|all|after|before|between|this|that|its|their|no)\b)(?-i:[a-z])"
)
"""Behind a number that counts what follows it, with its words, and is no day: "since August 29 (twenty-nine) persons have arrived"."""

DATES: Mapping[str, Sequence[tuple[str, Callable[[re.Match[str]], Date | None]]]] = {
    "id": (
        (
            rf"(?:\b(?P<day>\d{{1,2}}|{SPELLED['id']})\s+(?:bulan\s+)?)?{_ID_MONTH}"
            rf"(?:\s+(?:tahun\s+)?(?P<year>\d{{4}}\b|(?=dua ribu|seribu){SPELLED['id']}))?",
            _in_words("id"),
        ),
    ),
    "en": (
        (
            rf"{_EN_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!{_COUNTS_THINGS})(?!,\d{{3}}(?!\d))(?:,?\s+(?P<year>\d{{4}}))?",
            _in_words("en"),
        ),
        (
            rf"(?:{_EN_DAY}\s+(?:day\s+)?(?:of\s+)?)?{_EN_MONTH}(?:,?\s+(?:in\s+the\s+year\s+|of\s+)?"
            rf"(?P<year>\d{{4}}\b|(?=two thousand|nineteen|twenty){SPELLED['en']}))?",
            _in_words("en"),
        ),
    ),
}
"""Dates with the name of their month."""
WEEKDAYS: Mapping[str, tuple[str, Callable[[re.Match[str]], int | None]]] = {
    "id": (  # "minggu" is a week, unless it is a day
        rf"\b(?:{'|'.join(WEEKDAY_NAMES['id'])})\b",
        _day_of_week("id"),
    ),
    "en": (rf"\b(?:{'|'.join(WEEKDAY_NAMES['en'])})(?=s?\b)", _day_of_week("en")),
}
_ZONE = (
    r"\s?(?:WIB|WITA|WIT|hours|(?:western|central|eastern)\s+indonesian?(?:\s+standard)?\s+time"
    r"|local\s+time)\b"
)
_A_CLOCK = r"[\d\x1f]{2}[.\x1f][\d\x1f]{2}"
"""A time, or the mask of one that has been read."""
_BEFORE_A_CLOCK = tuple(
    rf"(?<=\bat {first}{joint} )"
    for first in (_A_CLOCK, f"{_A_CLOCK}, {_A_CLOCK}")
    for joint in (",", " and", ", and")
)
"""Behind the first of several times without a zone: "at 06.00, 12.00 and 18.00"."""
_AFTER_A_CLOCK = r"(?=[,;)]|\.?$|\.\s|\s(?:on|in|for|so|and|until|to|local|each|every)\b)"
_AFTER_A_LIMIT = rf"(?:{_AFTER_A_CLOCK}|(?=\s(?:but|or|we|it|they|is|are|was|were|shall|may|must|will|only|when|if)\b))"
"""The same behind "before" or "after" a time; behind "at" a figure may stand as well: "kept at 7.35 when it is tested"."""
CLOCKS: Mapping[str, Sequence[str]] = {
    "id": (r"(?<![\w.,:])(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?![\w%]|[.,]\d|\s%)",),
    "en": (
        r"(?<![\w.,:])(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?(?=\s?(?:–|-|and|or|to|until)\s?(?P<until>\d{1,2})(?:[.:]\d\d)?\s?(?P<half>[ap])\.?m\b)",
        r"(?<![\w.,:])(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?\s?(?P<half>[ap])\.?m\b\.?",
        r"(?<![\w.,:])(?P<hour>12)(?:[.:](?P<minute>00))?\s(?:o['’]clock\s)?noon\b",
        r"(?<![\w.,:])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?![\w:]|[.,]\d)",
        rf"(?<![\w.,:])(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)(?=(?:\s?(?:,|–|-|and|or|to|until)\s?\d{{1,2}}\.\d\d){{0,6}}{_ZONE})",
        rf"(?<=\bat )(?P<hour>\d{{1,2}})\.(?P<minute>\d\d){_AFTER_A_CLOCK}",
        rf"(?:(?<=\bbefore )|(?<=\bafter )|(?<=\buntil ))(?P<hour>[0-2]\d)\.(?P<minute>[0-5]\d){_AFTER_A_LIMIT}",
        rf"(?:{'|'.join(_BEFORE_A_CLOCK)})(?P<hour>\d\d)\.(?P<minute>\d\d)(?![\w:]|[.,]\d)",
    ),
}
