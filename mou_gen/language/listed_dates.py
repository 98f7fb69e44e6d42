"""What a day or a month in a list has in common with those beside it: "tanggal 1 Januari, April, dan Juli 2027".

There the day is said once, and the year too; another language may say both with each month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from mou_gen.language.days import Date
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_JOINT = expression(
    r"\s*,\s*(?:(?:dan|serta|and)\s+)?(?:(?:bulan|tanggal|the)\s+)?"
    r"|\s+(?:dan|serta|and)\s+(?:(?:bulan|tanggal|the|on)\s+)?",
    re.IGNORECASE,
)
_UNTIL = expression(
    r"\s+(?:sampai(?:\s+dengan)?|hingga|s\.d\.|to|until|till|through)\s+(?:(?:tanggal|the)\s+)?|\s*[–-]\s*",
    re.IGNORECASE,
)
_DAYS_BEFORE = expression(
    r"(?<![\w.,:/-])(?:\d{1,2}(?:st|nd|rd|th)?(?:\s*,\s*(?:(?:dan|serta|and)\s+)?(?:the\s+)?"
    r"|\s+(?:dan|serta|and|sampai|sampai\s+dengan|hingga|s\.d\.|to|until|till|through)\s+(?:the\s+)?|\s?[–-]\s?)){1,8}$",
    re.IGNORECASE,
)
"""Before a date, other days of its month: "tanggal 1, 11, dan 21 Juni"."""
_REACH = 80
_DAY = expression(r"\d{1,2}")


def listed_dates(text: str, found: Sequence[Fact]) -> Mapping[int, Date]:
    """Return which dates are meant in *text* by parts of lists, by where they begin; *found* are its facts."""
    dates = [each for each in found if each.kind is FactKind.DATE]
    meant: dict[int, Date] = {each.start: each.value for each in dates}
    for one, other in pairwise(dates):
        (_year, _month, day), (year, month, own) = meant[one.start], other.value
        if own is None and day is not None and _JOINT.fullmatch(text, one.end, other.start):
            meant[other.start] = year, month, day
    for other, one in pairwise(reversed(dates)):
        (year, month, day), later = meant[one.start], meant[other.start][0]
        between = one.end, other.start
        if year is None and (_JOINT.fullmatch(text, *between) or _UNTIL.fullmatch(text, *between)):
            meant[one.start] = later, month, day
    meant |= {at: date for each in dates for at, date in _days_before(text, each, meant)}
    told = {(each.start, each.value) for each in dates}
    return {at: date for at, date in meant.items() if (at, date) not in told}


def _days_before(text: str, date: Fact, meant: Mapping[int, Date]) -> Iterator[tuple[int, Date]]:
    """Yield the days of the month of *date* that stand before it."""
    year, month, day = meant[date.start]
    if day is None or not (text[date.start].isdigit()):
        return
    if listed := _DAYS_BEFORE.search(text, max(0, date.start - _REACH), date.start):
        for each in _DAY.finditer(text, *listed.span()):
            if 1 <= int(each[0]) <= _LAST:
                yield each.start(), (year, month, int(each[0]))


_LAST = 31
