"""A weekday must match its date.

An opening copied from an old document often keeps its weekday. The calendar shows at once that such
a document was not made on the day it says, which weakens it as evidence. The rule checks every text
of every document, in both languages, whether the program wrote it or somebody typed it. A name is
not a weekday: a letter from a town called Rabu may be dated on a Monday.

Passes: `Rabu, 25 September 2019`; `Wednesday, 25-09-2019`.
Fails:  `Selasa, 24/01/2022`, which was a Monday; `25 September 2019 (Kamis)`; `Selasa, 14 Desember, sampai dengan hari Minggu,
        27 Desember 2026`; with a warning, `setiap hari Rabu, mulai tanggal 14 Januari 2027`;
        `hari Rabu pertama setiap bulan ..., mulai tanggal 11 November 2026`, which is the second one, and
        `pada hari Senin, yaitu 5 Juli dan 3 Agustus 2027`; `hari Senin sampai dengan hari Rabu, tanggal 9 sampai dengan 11 Juni
        2026`, which is a Tuesday to a Thursday.
Source: the opening formula of Permendagri 22/2020, Lampiran A.1 (read in full); the calendar.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, written_texts
from mou_gen.errors import Level, Problem
from mou_gen.language.dates import long_date, weekday_name
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.days_together import DaysTogether, dated_names, days_together

ID = "weekday"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Nama hari harus sesuai dengan tanggalnya.

Pembukaan yang disalin dari dokumen lama sering masih memuat nama harinya. Kalender langsung
menunjukkan bahwa dokumen itu tidak dibuat pada hari yang disebutkan, sehingga nilai buktinya
berkurang. Yang diperiksa ialah setiap teks dalam setiap dokumen, dalam kedua bahasa, baik yang
ditulis program maupun yang diketik. Nama bukan hari: surat dari kota bernama Rabu boleh bertanggal
hari Senin.

Lulus:  `Rabu, 25 September 2019`; `Wednesday, 25-09-2019`.
Gagal:  `Selasa, 24/01/2022`, padahal hari Senin; `25 September 2019 (Kamis)`; `Selasa, 14 Desember, sampai dengan hari Minggu,
        27 Desember 2026`; dengan peringatan, `setiap hari Rabu, mulai tanggal 14 Januari 2027`;
        `hari Rabu pertama setiap bulan ..., mulai tanggal 11 November 2026`, padahal itu yang kedua, dan
        `pada hari Senin, yaitu 5 Juli dan 3 Agustus 2027`; `hari Senin sampai dengan hari Rabu, tanggal 9 sampai dengan 11 Juni
        2026`, padahal Selasa sampai dengan Kamis.
Sumber: rumusan pembukaan dalam Permendagri 22/2020, Lampiran A.1 (dibaca lengkap); kalender.
"""

_JOINT = expression(r"\W{0,4}(?:(?:tanggal|tgl\.?|the|dated?)\W{1,2})?", re.IGNORECASE)
_BRACKET = expression(r"\s*\(\s*")
_EVERY = expression(r"\b(?:setiap|tiap|tiap-tiap|every|each)\s+(?:hari\s+)?$", re.IGNORECASE)
_STARTS = expression(
    r"\s*,?\s+(?:(?:ter)?hitung\s+)?(?:di)?(?:mulai|sejak|starting|beginning|commencing)\s+(?:from\s+)?(?:pada\s+|on\s+)?(?:hari\s+)?(?:tanggal\s+|the\s+)?",
    re.IGNORECASE,
)
"""From a day that comes each week to the first of them: "setiap hari Kamis, mulai tanggal 14 Januari 2027"."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each weekday that is not that of the date beside it."""
    for said in written_texts(case):
        for together in said.facts_together(FactKind.WEEKDAY, FactKind.DATE):
            several = [*days_together(said.text, together)]
            told = {name.start for each in several for name in each.names}
            for first, second in pairwise(together):
                if told & {first.start, second.start}:
                    continue
                between = said.text[first.end : second.start]
                if first.kind is FactKind.WEEKDAY and _JOINT.fullmatch(between):
                    yield from _compared(said, first, second, _day(said.text, second, together))
                elif first.kind is FactKind.WEEKDAY and _starts(said.text, first, second):
                    for found in _compared(said, first, second, second.day):
                        yield replace(found, level=Level.WARNING)  # it may begin within a week
                elif second.kind is FactKind.WEEKDAY and _BRACKET.fullmatch(between):
                    yield from _compared(said, second, first, _day(said.text, first, together))
            yield from _in_their_months(said, together)
            yield from _in_lists(said, together)
            for each in several:
                yield from _by_place(said, each)


def _by_place(said: Wording, told: DaysTogether) -> Iterator[Problem]:
    """Yield the first of several days of the week that is not that of the date *told* in its place."""
    for name, date in dated_names(said.text, told):
        if date.day and date.day.weekday() != name.value:
            written = replace(date, text=long_date(date.day, said.language))
            for found in _compared(said, name, written, date.day):
                yield replace(found, level=Level.WARNING)
            return


_NAMELY = expression(
    r"(?:\s+(?:itu|tersebut|depan|berikutnya|mendatang))?\s*,?\s*\(?(?:yaitu|yakni|namely|that\s+is)\s*,?\s*(?:(?:pada|on)\s+)?(?:(?:tanggal|the)\s+)?",
    re.IGNORECASE,
)
"""From a day of the week to the dates on which that day is meant: "pada hari Senin, yaitu 5 Juli dan 2 Agustus 2027"."""
_DAYS_BEFORE = expression(r"(?:\d{1,2}\s*(?:,|,?\s(?:dan|serta|and)\s)\s*){1,12}", re.IGNORECASE)
"""Further days of the month of the date behind them: "5, 12, dan 19 Juli 2027"."""
_AND = expression(
    r"\s*(?:,|,?\s(?:dan|serta|and)\s)\s*(?:(?:pada|on)\s+)?(?:(?:tanggal|the)\s+)?", re.IGNORECASE
)
_NOT_ON_IT = expression(
    r"\b(?:setelah|sesudah|sebelum|sejak|(?:di)?mulai|selain|bukan|sampai(?:\s+dengan)?|hingga|dan|atau|serta|dari|after|before|since|not|except|until|till|to|through|and|or|from|following|beginning|begins?|starting|starts?)"
    r"\s+(?:(?:pada|hari|on|an?|the|every|each|setiap|tiap)\s+){0,3}$|[,–/-]\s*$",
    re.IGNORECASE,
)
"""Before a day of the week that is one of several, or from which the dates are counted."""
_WITH_ANOTHER = 40
"""Characters between two days of the week that may be told together: "Senin s.d. Rabu", "Monday as well as Wednesday"."""
_BESIDE_IT = expression(r"\s*,\s*(?:dan|serta|and)\s", re.IGNORECASE)
_FOR = expression(r"\s+(?:untuk|guna|bagi|sebagai|for|as)\b", re.IGNORECASE)
"""Behind a date that may be told for something else: "5 Juli 2027, dan 8 Juli 2027 untuk evaluasi"."""
_ALL_ARE = expression(
    r"\s*,?\s*\(?(?:yang\s+)?(?:keduanya|ketiganya|semuanya|both|all(?:\s+of\s+(?:them|which))?)\s+"
    r"(?:(?:jatuh|adalah|ialah|pada|hari|are|fall|falling|on|an?)\s+){0,3}",
    re.IGNORECASE,
)
"""From dates to the day of the week of all of them: "5 Juli dan 2 Agustus 2027, keduanya hari Senin"."""


def _in_lists(said: Wording, together: Sequence[Fact]) -> Iterator[Problem]:
    """Yield each date in a list of several that is not the day of the week named before or behind them."""
    for at, (first, second) in enumerate(pairwise(together), 1):
        if first.kind is FactKind.WEEKDAY and second.kind is FactKind.DATE:
            namely = _NAMELY.match(said.text, first.end, second.start)
            if namely is None or _is_one_of_several(said.text, together[:at]):
                continue
            days = _DAYS_BEFORE.fullmatch(said.text, namely.end(), second.start)
            if days or namely.end() == second.start:
                listed = _of_one_day(said.text, _listed(said.text, together[at:]))
                yield from _other_days(said, first, listed, days[0] if days else "")
        elif second.kind is FactKind.WEEKDAY and _ALL_ARE.fullmatch(
            said.text, first.end, second.start
        ):
            listed = _listed(said.text, together[at - 1 :: -1])
            yield from _other_days(said, second, listed[::-1], "")


def _is_one_of_several(text: str, together: Sequence[Fact]) -> bool:
    """Return whether the last of *together*, a day of the week, is one of several, or the dates are counted from it."""
    *others, name = together
    is_with_another = (
        bool(others)
        and others[-1].kind is FactKind.WEEKDAY
        and name.start - others[-1].end < _WITH_ANOTHER
    )
    return is_with_another or bool(
        _NOT_ON_IT.search(text, max(0, name.start - _WITH_ANOTHER), name.start)
    )


def _of_one_day(text: str, listed: Sequence[Fact]) -> Sequence[Fact]:
    """Return those of the *listed* dates that are surely told as one day of the week, and not the second of two for something else."""
    one, *others = listed
    if len(others) != 1 or not one.value[0]:
        return listed
    (other,) = others
    is_beside = _BESIDE_IT.match(text, one.end, other.start) or _FOR.match(text, other.end)
    return [one] if is_beside else listed


def _listed(text: str, found: Sequence[Fact]) -> list[Fact]:
    """Return the dates with which *found*, in whichever order, begins, as far as nothing but a comma or an "and" parts them."""
    listed = [found[0]]
    for each in found[1:]:
        one, other = sorted((listed[-1], each), key=lambda fact: fact.start)
        if each.kind is not FactKind.DATE or not _AND.fullmatch(text, one.end, other.start):
            break
        listed.append(each)
    return listed


def _other_days(
    said: Wording, name: Fact, listed: Sequence[Fact], days_before: str
) -> Iterator[Problem]:
    """Yield each of the *listed* dates, and of the days of the first one's month that stand before it, that is not the day of that *name*."""
    years = [each.value[0] for each in listed if each.value[0]]
    for place, each in enumerate(listed):
        year, month, number = each.value
        told = [number, *map(int, re.findall(r"\d+", days_before if place == 0 else ""))]
        for day_number in told if (year or years) and month and number else ():
            date = replace(each, value=(year or years[-1], month, day_number))
            for found in _compared(said, name, date, date.day):
                place_of_date = said.place(each.start, each.end)
                yield replace(found, source=place_of_date, level=Level.WARNING)


_WHICH = (
    expression(r"\s+(?:yang\s+)?(?P<place>pertama|kedua|ketiga|keempat|terakhir)\b", re.IGNORECASE),
    expression(r"\b(?P<place>first|second|third|fourth|last)\s+$", re.IGNORECASE),
)
"""Behind the name of a day in Indonesian, and before it in English, which day of the month is meant."""
_PLACES = {
    "pertama": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
}
_IS_ONE = expression(
    r"(?:\s+(?:pertama|kedua|ketiga|keempat|terakhir))?\s+(?:(?:di|pada|dalam|dari|of|in)\s+)?(?:(?:setiap|tiap(?:-tiap)?|every|each|the)\s+)?(?:bulan|month)\b(?:[^.;:()]|(?<=\d)[.:](?=\d)){0,60}?,?\s*"
    r"\b(?:(?:di)?mulai|sejak|pertama\s+kali|yaitu|yakni|jatuh|starting|beginning|commencing|namely)\s+(?:(?:pada|dari|on|from)\s+)?(?:tanggal\s+)?",
    re.IGNORECASE,
)
"""From such a day to the date of one: "Rabu pertama setiap bulan pukul 10.00 WIB, mulai tanggal"."""
_BEGINS = expression(r"\b(?:(?:di)?mulai|sejak|starting|beginning|commencing)\b", re.IGNORECASE)
"""Before a day from which an arrangement runs, which need not be the first of its days."""
_NEAR = 10
_A_WEEK = 7


def _in_their_months(said: Wording, together: Sequence[Fact]) -> Iterator[Problem]:
    """Yield each date of *together* that is not the first, second or last of its weekday in its month, as told."""
    for name in (each for each in together if each.kind is FactKind.WEEKDAY):
        dates = (each for each in together if each.start > name.end and each.is_day)
        if date := next(dates, None):
            yield from _in_its_month(said, name, date)


def _in_its_month(said: Wording, name: Fact, date: Fact) -> Iterator[Problem]:
    """Yield a *date* that is not the first, second or last day of that *name* in its month, as told."""
    behind, before = _WHICH
    place = behind.match(said.text, name.end) or before.search(
        said.text, max(0, name.start - _NEAR), name.start
    )
    day = date.day
    if not (place and day and _IS_ONE.fullmatch(said.text, name.end, date.start)):
        return
    number = _PLACES.get(place["place"].casefold())
    last = monthrange(day.year, day.month)[1]
    week = (day.day - 1) // _A_WEEK + 1
    is_there = week == number if number else day.day + _A_WEEK > last
    may_begin = _BEGINS.search(said.text, name.end, date.start) and day.weekday() != name.value
    if not may_begin and (not is_there or day.weekday() != name.value):
        start, end = min(name.start, place.start()), max(name.end, place.end())
        message = _(
            "{text}: {date} is not that day of its month",
            text=said.quoted(said.text[start:end].strip()),
            date=said.quoted(date.text),
        )
        hint = _("correct the day or the date")
        yield Problem(said.place(date.start, date.end), message, hint, ID, Level.WARNING)


def _starts(text: str, weekday: Fact, date: Fact) -> bool:
    """Return whether *date* is told as the first day of what comes every *weekday*; the first of a month may begin a period."""
    if not (date.is_day and _STARTS.fullmatch(text, weekday.end, date.start)):
        return False
    is_first = date.day is not None and date.day.day > 1
    return bool(is_first and _EVERY.search(text, max(0, weekday.start - 20), weekday.start))


_TO = expression(
    r"\s*,?\s*(?:sampai(?:\s+dengan)?|hingga|s\.d\.|dan|to|until|through|and|[–-])\s*(?:pada\s+)?(?:hari\s+)?(?:[^\W\d_]+,?\s*)?(?:tanggal\s+)?",
    re.IGNORECASE,
)
"""Between the first of two dates and the last, which tells the year of both: "Senin, 14 Desember, sampai dengan hari Minggu, 27 Desember 2026"."""


def _day(text: str, date: Fact, together: Sequence[Fact]) -> dt.date | None:
    """Return the day that *date* is, None where nobody knows its year; the end of a span tells that of its beginning."""
    if date.kind is not FactKind.DATE or date.is_day:
        return date.day
    ends = (each for each in together if each.start >= date.end and each.kind is FactKind.DATE)
    end = next(ends, None)
    last = end.day if end and _TO.fullmatch(text, date.end, end.start) else None
    _year, month, number = date.value
    if last is None or not (month and number):
        return None
    year = last.year - ((month, number) > (last.month, last.day))
    return replace(date, value=(year, month, number)).day


def _compared(said: Wording, name: Fact, date: Fact, day: dt.date | None) -> Iterator[Problem]:
    if day and day.weekday() != name.value:
        written = said.quoted(f"{name.text}, {date.text}")
        right = said.quoted(f"{weekday_name(day, 'id')}, {weekday_name(day, 'en')}")
        message = _("{text}: the day of the week is wrong", text=written)
        hint = _("that day is {day}", day=right)
        yield Problem(said.place(name.start, name.end), message, hint, ID, LEVEL)
