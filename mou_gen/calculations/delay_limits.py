"""By which day something is to be done so that a delay stays within its limit: not on 26 February where 50 days run from 31 December.

The limit and the day from which a delay runs stand in an agreement: "belum berfungsi pada tanggal 31 Desember ... setiap hari
keterlambatan, paling lama 50 hari". Only the Indonesian is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.calculations.days_of_year import days_after, last_on
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression

_BEFORE_LIMIT = expression(
    r"[^.;]{0,40}?\bsebelum\s+(?:batas(?:\s+(?:waktu|akhir))?\s+)?$", re.IGNORECASE
)
"""From a day to the limit before which it is."""
_OF_DELAY = expression(r"\s+(?:masa\s+)?(?:keterlambatan|denda)\b", re.IGNORECASE)
_DELAYED = expression(
    r"\b(?:apabila|jika|bila)\b[^.;]{0,120}\b(?:belum|tidak|terlambat)\b[^.;]{0,80}?\b(?:pada|sampai(?:\s+dengan)?|hingga|setelah|lewat|melewati)\s+(?:tanggal\s+)?$",
    re.IGNORECASE,
)
"""Before the day by which something was to be done."""
_DELAY = expression(r"\b(?:keterlambatan|terlambat)\b", re.IGNORECASE)
_AT_MOST = expression(
    r"\b(?:paling\s+(?:lama|banyak)|maksim(?:al|um)|selama-lamanya)\s+$", re.IGNORECASE
)
_NEAR = 30
_FAR = 280


def tells_delay_limit(text: str) -> bool:
    """Return whether *text* says that a day is before the limit of a delay."""
    return any(True for _day, _days in _within(text))


def beyond_delay_limits(text: str, agreed: Sequence[str]) -> Iterator[tuple[Fact, dt.date]]:
    """Yield each day that *text* says is within the limit of a delay, and is not by what was *agreed*, with the last day that is."""
    starts = {each for clause in agreed for each in _limits(clause)}
    for date, limit in _within(text):
        from_day = {(month, day) for month, day, days in starts if days == limit}
        if len(from_day) == 1 and date.day:
            (start,) = from_day
            last = days_after(last_on(*start, date.day), limit)
            if date.day > last:
                yield date, last


def _within(text: str) -> Iterator[tuple[Fact, int]]:
    """Yield each day in *text* that is said to be before the end of so many days of delay."""
    found = facts(text, "id")
    for date, limit in pairwise(found):
        if (
            date.kind is FactKind.DATE
            and date.is_day
            and limit.kind is FactKind.DURATION
            and limit.value[1] == "day"
            and _BEFORE_LIMIT.fullmatch(text, date.end, limit.start)
            and _OF_DELAY.match(text, limit.end)
        ):
            yield date, int(amount_of(limit))


def _limits(clause: str) -> Iterator[tuple[int, int, int]]:
    """Yield the month and day from which a delay runs by a sentence of *clause*, and how many days it lasts at the most."""
    for _start, sentence in sentences_of(clause) if _DELAY.search(clause) else ():
        found = facts(sentence, "id")
        days = [
            each
            for each in found
            if each.kind is FactKind.DURATION
            and each.value[1] == "day"
            and _AT_MOST.search(sentence, max(0, each.start - _NEAR), each.start)
        ]
        dates = [
            each
            for each in found
            if each.kind is FactKind.DATE
            and _DELAYED.search(sentence, max(0, each.start - _FAR), each.start)
        ]
        if len(days) == len(dates) == 1 and dates[0].value[2]:
            _year, month, day = dates[0].value
            yield month, day, int(amount_of(days[0]))
