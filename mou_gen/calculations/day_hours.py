"""How many hours several spans of a day make: "hari pertama pukul 08.00 sampai dengan pukul 15.00 dengan istirahat satu jam, hari kedua pukul 08.00 sampai dengan pukul 12.00, seluruhnya 10 jam".

Only the Indonesian is read. A break may be left out or not, and so may lunch on a long day on which none is told; what is
the same on each of several days makes as many times as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    sentences_of,
    with_whole_times,
)
from mou_gen.startup.expressions import expression

_TO = expression(
    r"\s*(?:WIB|WITA|WIT)?\s*(?:sampai(?:\s+dengan)?|hingga|s\.?\s?d\.?|–|-)\s*(?:(?:pukul|jam)\s+)?",
    re.IGNORECASE,
)
_PAUSE = expression(r"\b(?:istirahat|jeda|diselingi)\b", re.IGNORECASE)
_PAUSED = expression(r"\b(?:istirahat|jeda|diselingi)\b[^,.;\d]{0,30}$", re.IGNORECASE)
"""Before how long, or from when to when, a break lasts."""
_IN_ALL = expression(
    r"\b(?:seluruhnya|keseluruhan(?:nya)?|(?:ber)?jumlah(?:nya)?|total(?:nya)?|semuanya)\s+(?:selama\s+|menjadi\s+|adalah\s+)?$",
    re.IGNORECASE,
)
_OF_LESSONS = expression(
    r"\s+(?:pelajaran|pelatihan|praktik|latihan|belajar|tatap|orang|se(?:minggu|pekan|bulan|tahun)\b|(?:per|setiap|tiap|dalam|untuk)\b)",
    re.IGNORECASE,
)
"""Behind hours that are shorter than those of a clock, are counted by heads, or are those of a longer time."""
_OTHERWISE = expression(
    r"\b(?:setiap|tiap|per|masing-masing(?!\s+hari\b)|efektif|atau|bergantian|bergilir\w*|paling|sekitar|kurang|lebih|kecuali|kedua\s+hari|Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu)\b"
    r"(?!\s+hari\b)",
    re.IGNORECASE,
)
_EVERY_DAY = expression(
    r"\b(?:setiap|tiap|per|masing-masing)\s+hari\b|\bse(?:hari|tiap\s+harinya)\b", re.IGNORECASE
)
_DAY, _AN_HOUR, _LONG_DAY = 24 * 60, 60, 6 * 60
_Span = tuple[Fact, Fact]


def wrong_day_hours(text: str) -> Iterator[WrongAmount]:
    """Yield how many hours the spans of one or more days in a sentence of *text* are said to make in all, and do not."""
    for start, sentence in sentences_of(text):
        found = with_whole_times(facts(sentence, "id"), sentence)
        spans = [
            (one, other)
            for one, other in pairwise([each for each in found if each.kind is FactKind.CLOCK])
            if _TO.fullmatch(sentence, one.end, other.start)
        ]
        totals = [each for each in found if _is_total(sentence, each)]
        if not spans or len(totals) != 1 or _OTHERWISE.search(sentence):
            continue
        made, said = _made(sentence, found, spans), amount_of(totals[0])
        if made and said not in made and is_slip_for(max(made), said):
            nearest = min(made, key=lambda each: abs(each - said))
            yield WrongAmount(totals[0].moved(start), to_place(nearest / _AN_HOUR, Decimal("0.01")))


def _is_total(sentence: str, fact: Fact) -> bool:
    return (
        fact.kind is FactKind.DURATION
        and fact.value[1] == "minute"
        and not _OF_LESSONS.match(sentence, fact.end)
        and bool(_IN_ALL.search(sentence, 0, fact.start))
    )


def _made(sentence: str, found: Sequence[Fact], spans: Sequence[_Span]) -> set[Decimal]:
    """Return how many minutes the *spans* of a *sentence* may make; nothing where that is not sure."""
    pauses = [each for each in spans if _PAUSED.search(sentence, 0, each[0].start)]
    worked = [each for each in spans if each not in pauses]
    breaks = [(first.start, _minutes((first, last))) for first, last in pauses]
    breaks += [
        (each.start, amount_of(each))
        for each in found
        if each.kind is FactKind.DURATION
        and each.value[1] == "minute"
        and _PAUSED.search(sentence, 0, each.start)
    ]
    days = _days(sentence, found)
    if len(breaks) < len(_PAUSE.findall(sentence)) or not (len(worked) > 1 or days):
        return set()
    wholes = {sum(map(_minutes, worked), Decimal(0)), _covered(worked)}
    return {
        (whole - each) * times
        for whole in wholes
        for each in _left_out(worked, breaks)
        for times in (days or {Decimal(1)})
    }


def _left_out(worked: Sequence[_Span], breaks: Sequence[tuple[int, Decimal]]) -> set[Decimal]:
    """Return how many minutes may be left out of what is *worked*, by the *breaks*, each with its place."""
    if not breaks:
        long_days = sum(_minutes(each) >= _LONG_DAY for each in worked)
        return {Decimal(_AN_HOUR * count) for count in range(long_days + 1)}
    left_out = {Decimal(0), sum((minutes for _at, minutes in breaks), Decimal(0))}
    ((at, minutes), *more) = breaks
    if not more and not worked[0][1].end <= at <= worked[-1][0].start:
        left_out.add(minutes * len(worked))
    return left_out


def _days(sentence: str, found: Sequence[Fact]) -> set[Decimal]:
    """Return on how many days the same is done by a *sentence*; none where it tells of no day that is like another."""
    told = {
        amount_of(each)
        for each in found
        if each.kind is FactKind.DURATION
        and each.value[1] in ("day", "working day")
        and amount_of(each) > 1
    }
    return told if _EVERY_DAY.search(sentence) else set()


def _covered(spans: Sequence[_Span]) -> Decimal:
    """Return in how many minutes of the day at least one of *spans* lasts, of which some may overlap."""
    covered, until = Decimal(0), 0
    for start, length in sorted((first.value, _minutes((first, last))) for first, last in spans):
        end = start + int(length)
        covered += max(0, end - max(start, until))
        until = max(until, end)
    return covered


def _minutes(span: _Span) -> Decimal:
    """Return how long it is from the first time of a *span* to the last, which may be on the next day."""
    first, last = span
    return Decimal((last.value - first.value) % _DAY)
