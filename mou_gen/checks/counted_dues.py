"""By which day something is due that a text counts from a day of the same document: "30 hari setelah hari terakhir Perjanjian Kerja Sama".

The first day counted from is that of the meeting in minutes, and the last day of the agreement or the day of the
signature where an agreement is ended. A few days more or less may be a weekend.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from mou_gen.data.values import SourcedDate, SourcedText
from mou_gen.kinds.duration import months_after
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.termination import Termination
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WrongDue:
    """A day that is not the one which a text counts to."""

    text: SourcedText
    span: str
    first: dt.date
    made: dt.date
    told: dt.date


_LIMIT = expression(
    r"\b(?:dalam\s+(?:waktu|jangka\s+waktu)|(?:dalam\s+(?:waktu|jangka\s+waktu)\s+)?(?:paling\s+(?:lambat|lama)|selambat-lambatnya))\s+$",
    re.IGNORECASE,
)
_FROM = r"\s+(?:setelah|sesudah|sejak|terhitung\s+(?:sejak|mulai))\s+(?:tanggal\s+|hari\s+)?"
_AGREEMENT = r"(?:(?:Perjanjian\s+Kerja\s+Sama|Kesepakatan\s+Bersama|Nota\s+Kesepahaman|perjanjian|kesepakatan|kerja\s+sama)(?:\s+(?:ini|tersebut|itu))?)"
_STOPS = r"(?=\s*(?:[.,;()]|$|kepada\b|oleh\b|melalui\b|dan\b|dengan\b))"
_ENDED = expression(
    rf"{_FROM}(?:terakhir\s+{_AGREEMENT}|(?:berakhirnya|berakhir)\s+{_AGREEMENT}|{_AGREEMENT}\s+berakhir){_STOPS}",
    re.IGNORECASE,
)
_SIGNED = expression(
    rf"{_FROM}(?:(?:penandatanganan|ditandatanganinya)\s+)?Pengakhiran\s+ini(?:\s+ditandatangani)?{_STOPS}",
    re.IGNORECASE,
)
_MET = expression(
    rf"{_FROM}(?:rapat\s+ini|tanggal\s+rapat(?:\s+ini)?|notula\s+ini){_STOPS}", re.IGNORECASE
)
_THAT_IS = expression(
    r"\s*[,(]?\s*(?:yaitu|yakni|atau|jatuh\s+pada)?\s*(?:paling\s+lambat\s+|sampai\s+dengan\s+)?(?:pada\s+)?(?:hari\s+\w+,?\s+)?(?:tanggal\s+)?",
    re.IGNORECASE,
)
_SLACK = 3
"""Days by which what is due may come before or after, as for a weekend."""
_REACH = 60
_LONGEST = 3660


def wrong_dues(record: object) -> Iterator[WrongDue]:
    """Yield each day of a *record* that is not the one to which a text counts beside it, or in the same item."""
    match record:
        case Termination():
            first = {_ENDED: _day(record.ends), _SIGNED: _day(record.date)}
            left = [(each.text, each.until) for each in record.left_to_do or ()]
            left += [(each.text, each.until) for each in record.left_to_pay or ()]
            for text, until in left:
                yield from _wrong(text.get("id"), _day(until), first)
        case Minutes():
            first = {_MET: _day(record.date)}
            for follow_up in record.follow_up or ():
                yield from _wrong(follow_up.action.get("id"), _day(follow_up.due), first)
            for decision in record.decisions or ():
                yield from _wrong(decision.text.get("id"), None, first)
        case _:
            return


def _day(date: object) -> dt.date | None:
    return date if isinstance(date, SourcedDate) else None


def _wrong(
    text: SourcedText | None, due: dt.date | None, first: Mapping[re.Pattern[str], dt.date | None]
) -> Iterator[WrongDue]:
    """Yield the day *due*, or the one that *text* tells itself, where it counts to another."""
    for counted, day in first.items() if text is not None else ():
        if text is None or day is None or not (limit := _limit(text, counted)):
            continue
        span, end = limit
        made = _made(day, span)
        beside = _beside(text, end)
        if beside == day:
            beside = None  # it says again from which day it counts
        for told in dict.fromkeys(each for each in (due, beside) if each):
            if abs((told - made).days) > _SLACK:
                yield WrongDue(text, span.text, day, made, told)


def last_day_after(text: str, meeting: dt.date) -> dt.date | None:
    """Return the last day to which *text* counts from a *meeting*, with the days of a weekend; None where it does not."""
    limit = _limit(text, _MET)
    return _days_after(_made(meeting, limit[0]), _SLACK) if limit else None


def _limit(text: str, counted: re.Pattern[str]) -> tuple[Fact, int] | None:
    """Return the one time within which something is due in *text*, *counted* from a day, and where that ends."""
    spans = [each for each in facts(text, "id") if _is_limit(text, each)]
    behind = counted.match(text, spans[0].end) if len(spans) == 1 else None
    return (spans[0], behind.end()) if behind else None


def _is_limit(text: str, span: Fact) -> bool:
    if span.kind is not FactKind.DURATION or span.value[1] not in ("day", "month"):
        return False
    return (
        is_integral(span.value[0])
        and span.value[0] <= _LONGEST
        and bool(_LIMIT.search(text, max(0, span.start - _REACH), span.start))
    )


def _made(first: dt.date, span: Fact) -> dt.date:
    count, unit = int(span.value[0]), span.value[1]
    return _days_after(first, count) if unit == "day" else months_after(first, count)


def _days_after(first: dt.date, days: int) -> dt.date:
    """Return the day so many *days* after *first*, or the last of the calendar, as `months_after` does."""
    return first + dt.timedelta(min(days, (dt.date.max - first).days))


def _beside(text: str, start: int) -> dt.date | None:
    """Return the day that *text* tells right behind what it counts from."""
    for each in facts(text, "id"):
        if each.is_day and each.start >= start and _THAT_IS.fullmatch(text, start, each.start):
            return each.day
    return None
