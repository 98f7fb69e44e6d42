"""How many hours a course has in all, by how many it has a day or a week and how long it lasts: 24 weeks of "25 jam seminggu" have 600.

Only the Indonesian is read. All three stand in one sentence; of hours with a name, such as "jam pelajaran", how many there are
in a week may stand in another clause of the agreement, if no more are told. The last day or week may be shorter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.referred_amounts import WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_KIND = r"(?:\s+(?P<kind>pelajaran|pelatihan|praktik|latihan|belajar|tatap\s+muka|mengajar|kerja))?"
_IN_ALL = expression(
    r"\b(?:seluruhnya|keseluruhan(?:nya)?|(?:ber)?jumlah(?:nya)?|total(?:nya)?)\s+(?:sebanyak\s+|selama\s+)?$",
    re.IGNORECASE,
)
_TOLD_AS = expression(
    r"\b(?:atau|ya(?:itu|kni)|selama|dengan|sebanyak|sehingga)\s+$", re.IGNORECASE
)
"""Before the hours of a course that tells no others."""
_OF_A_PART = expression(
    r"\b(?:praktik|magang|teori|ujian|pembekalan|persiapan|evaluasi)\b[^,;.]{0,40}$", re.IGNORECASE
)
_HOURS = expression(r"jam$", re.IGNORECASE)
_OF_KIND = expression(rf"{_KIND}\b", re.IGNORECASE)
_TO_PERIOD = expression(rf"{_KIND}\s+(?:(?:dalam|untuk|pada)\s+)?", re.IGNORECASE)
_PERIOD = expression(
    r"(?:se|(?:setiap|tiap|per)\s+)(?P<unit>hari|minggu|pekan)(?:nya)?$", re.IGNORECASE
)
_TO_DAYS = expression(r"\s*,?\s*(?:(?:selama|dalam|dan|pada)\s+)?", re.IGNORECASE)
_SPAN = expression(r"(?P<unit>hari|minggu|pekan)\b", re.IGNORECASE)
_VAGUE = expression(
    r"\b(?:paling|sekitar|kurang|lebih|kira-kira|rata-rata|minim(?:al|um)|maksim(?:al|um)|se\w+-\w+nya|hingga|sampai|antara|semula|menjadi|dikurangi|ditambah|tambahan"
    r"|sebelum|setelah|sesudah|selebihnya|sisanya|di\s+kelas|wajib\s+mengajar)\b",
    re.IGNORECASE,
)
_A_WEEK = 7
_AN_HOUR = 60


@value_class
class _Pace:
    """So many minutes of a course in each day or week."""

    minutes: Decimal
    unit: str
    kind: str
    facts: tuple[Fact, ...]
    """That tell it."""


@value_class
class _Course:
    """How many hours a course has, and how many days or weeks it lasts."""

    place: int
    hours: Fact
    """At its place in the text."""
    length: Decimal
    unit: str
    kind: str


def wrong_course_hours(texts: Sequence[str]) -> Iterator[WrongReferred]:
    """Yield how many hours one of *texts* gives a course, where its length and the hours of a day or a week make others."""
    apart, paces, taught = list[_Course](), list[_Pace](), set[str]()
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            here = _paces(sentence)
            course = None if _VAGUE.search(sentence) else _course(place, start, sentence, here)
            if course and len(here) == 1:
                yield from _wrong(course, here[0])
            elif course and not here and course.kind:
                apart.append(course)
                taught |= _taught(sentence)
            if course is None and here and not _VAGUE.search(sentence):
                paces += here
                taught |= _taught(sentence)
    named = [each for each in paces if each.kind]
    if len(apart) == len(named) == 1 and len(taught) <= 1:
        yield from _wrong(apart[0], named[0])


_TAUGHT = expression(
    r"\b(?:kursus|pelatihan|pendidikan|kelas|diklat|bimbingan)\s+(?!(?:ber|di|se|ini|itu|tersebut|yang)\w*)(?P<of>[^\W\d_]+)",
    re.IGNORECASE,
)


def _taught(sentence: str) -> set[str]:
    """Return what the courses of a *sentence* are in: those in sewing tell nothing of those in computing."""
    return {each["of"].casefold() for each in _TAUGHT.finditer(sentence)}


def _wrong(course: _Course, pace: _Pace) -> Iterator[WrongReferred]:
    said = amount_of(course.hours)
    most = pace.minutes * course.length
    is_of_one = (course.unit, course.kind) == (pace.unit, pace.kind)
    if is_of_one and not most - pace.minutes < said <= most and is_slip_for(most, said):
        yield WrongReferred(course.place, course.hours, most / _AN_HOUR)


def _paces(sentence: str) -> list[_Pace]:
    """Return how many hours in each day or week a *sentence* tells."""
    found = [each for each in facts(sentence, "id") if each.kind is FactKind.DURATION]
    return [
        pace
        for at, (hours, period) in enumerate(pairwise(found))
        if (pace := _pace(sentence, hours, period, found[at + 2 : at + 4]))
    ]


def _pace(sentence: str, hours: Fact, period: Fact, behind: Sequence[Fact]) -> _Pace | None:
    joint = _TO_PERIOD.fullmatch(sentence, hours.end, period.start)
    each = _PERIOD.match(period.text)
    if not joint or not each or not _is_of_hours(hours) or _VAGUE.search(sentence, 0, hours.start):
        return None
    unit, kind = _unit(each["unit"]), _named(joint)
    if unit == "hari" and len(behind) == 2 and (days := _days_a_week(sentence, period, *behind)):
        return _Pace(amount_of(hours) * days, "minggu", kind, (hours, period, *behind))
    return _Pace(amount_of(hours), unit, kind, (hours, period))


def _days_a_week(sentence: str, period: Fact, days: Fact, week: Fact) -> Decimal | None:
    """Return on how many days of a week so many hours are given; None where that is not told."""
    each = _PERIOD.match(week.text)
    is_told = (
        each
        and _unit(each["unit"]) == "minggu"
        and days.value[1] in ("day", "working day")
        and days.value[0] <= _A_WEEK
        and _TO_DAYS.fullmatch(sentence, period.end, days.start)
        and not sentence[days.end : week.start].strip()
    )
    return amount_of(days) if is_told else None


def _course(place: int, start: int, sentence: str, paces: Sequence[_Pace]) -> _Course | None:
    """Return the course of a *sentence* that begins at *start*; None where it tells no length, or several."""
    told = {each.start for pace in paces for each in pace.facts}
    durations = [
        each
        for each in facts(sentence, "id")
        if each.kind is FactKind.DURATION and each.start not in told
    ]
    hours = [each for each in durations if _is_of_hours(each)]
    told_as = _TOLD_AS if len(hours) == 1 else _IN_ALL
    hours = [
        each
        for each in hours
        if (told_as.search(sentence, 0, each.start) or _IN_ALL.search(sentence, 0, each.start))
        and not _OF_A_PART.search(sentence, 0, each.start)
    ]
    spans = [(each, word[1]) for each in durations if (word := _SPAN.search(each.text))]
    if not len(hours) == len(spans) == 1:
        return None
    ((span, named),) = spans
    unit = _unit(named)
    kind = _OF_KIND.match(sentence, hours[0].end)
    length = amount_of(span) / (_A_WEEK if unit == "minggu" else 1)
    return _Course(place, hours[0].moved(start), length, unit, _named(kind))


def _is_of_hours(fact: Fact) -> bool:
    return fact.sure and bool(_HOURS.search(fact.text))


def _unit(word: str) -> str:
    word = word.casefold()
    return "minggu" if word == "pekan" else word


def _named(found: re.Match[str] | None) -> str:
    """Return the kind of hours that is *found*, "" where they have no name."""
    return " ".join((found["kind"] or "").casefold().split()) if found else ""
