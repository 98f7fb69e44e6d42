"""Days of the week that are told together, with their dates: "Senin sampai dengan Rabu, 8 sampai dengan 10 Juni 2026".

Each name is that of the date in its place; of a span, the first and the last. What comes again on such days, for longer
than a week, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.listed_dates import listed_dates
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class DaysTogether:
    """Days of the week, and the dates of which they are told."""

    names: Sequence[Fact]
    dates: Sequence[Fact]


_TO = expression(
    r"(?:\s+(?:sampai(?:\s+dengan)?|hingga|s\.d\.|to|until|till|through)\s+|\s*[–-]\s*)"
    r"(?:(?:hari|tanggal|the|on)\s+)?",
    re.IGNORECASE,
)
_AND = expression(
    r"\s*(?:,|,?\s(?:dan|serta|and)\s)\s*(?:(?:dan|serta|and)\s+)?(?:(?:hari|tanggal|the|on)\s+)?",
    re.IGNORECASE,
)
_DATED = expression(
    r"(?:\s*,)?\s*\(?(?:(?:yaitu|yakni|namely|that\s+is)\s*,?\s*)?(?:(?:pada|on)\s+)?(?:(?:tanggal|tgl\.?|the|dated?)\s+)?",
    re.IGNORECASE,
)
"""From the names to the dates: "Senin dan Selasa, tanggal"."""
_IN_BRACKETS = expression(r"\s*\((?:(?:hari|on)\s+)?", re.IGNORECASE)
"""From the dates to the names: "8 sampai dengan 10 Juni 2026 (Senin sampai dengan Rabu)"."""
_AGAIN = expression(
    r"\b(?:setiap|tiap|every|each|mulai|sejak|starting|beginning)\s+(?:(?:pada|hari|on|from|the)\s+){0,2}$",
    re.IGNORECASE,
)
_REACH = 30
_DAY = expression(r"\d{1,2}(?:st|nd|rd|th)?", re.IGNORECASE)
_WEEK = 7


def days_together(text: str, found: Sequence[Fact]) -> Iterator[DaysTogether]:
    """Yield the days of the week that *text* tells together, with their dates; *found* are its facts."""
    names = [each for each in found if each.kind is FactKind.WEEKDAY]
    dates = _dates(text, found) if len(names) > 1 else []
    names_at = {each[0].start: each for each in _runs(text, names)}
    dates_at = {each[0].start: each for each in _runs(text, dates)}
    for several in names_at.values():
        if (behind := _DATED.match(text, several[-1].end)) and behind.end() in dates_at:
            yield DaysTogether(several, dates_at[behind.end()])
    for days in dates_at.values():
        if (before := _IN_BRACKETS.match(text, days[-1].end)) and before.end() in names_at:
            yield DaysTogether(names_at[before.end()], days)


def dated_names(text: str, told: DaysTogether) -> list[tuple[Fact, Fact]]:
    """Return each day of the week that is *told* in *text* with its date, as far as one is surely that of the other."""
    names, dates = told.names, told.dates
    if _comes_again(text, names[0]):
        return []
    if _is_list(text, names) and _is_list(text, dates):
        return [*zip(names, dates, strict=True)] if len(names) == len(dates) else []
    is_one = _is_span(text, names) or (_is_span(text, dates) and _follow_each_other(names))
    if is_one and _are_near(dates) and (_is_span(text, dates) or _is_list(text, dates)):
        return [(names[0], dates[0]), (names[-1], dates[-1])]
    return []


def _dates(text: str, found: Sequence[Fact]) -> list[Fact]:
    """Return the dates of *text* in its order, with those whose month and year are told with another one."""
    told = {each.start: each for each in found if each.kind is FactKind.DATE}
    for start, value in listed_dates(text, found).items():
        if start in told:
            told[start] = replace(told[start], value=value)
        elif day := _DAY.match(text, start):
            told[start] = Fact(FactKind.DATE, value, day[0], start, day.end())
    return [told[each] for each in sorted(told)]


def _runs(text: str, stated: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Yield each two or more of what is *stated* that follow each other in *text*, as a span or as a list."""
    run = list[Fact]()
    for each in stated:
        if run and not any(joint.fullmatch(text, run[-1].end, each.start) for joint in (_TO, _AND)):
            if len(run) > 1:
                yield run
            run = []
        run.append(each)
    if len(run) > 1:
        yield run


def _comes_again(text: str, name: Fact) -> bool:
    """Return whether what is told comes on each day of that *name*: "setiap Senin dan Selasa", "on Mondays"."""
    is_several = text[name.end : name.end + 1] == "s"
    return is_several or bool(_AGAIN.search(text, max(0, name.start - _REACH), name.start))


def _is_span(text: str, stated: Sequence[Fact]) -> bool:
    return len(stated) == 2 and bool(_TO.fullmatch(text, stated[0].end, stated[1].start))


def _is_list(text: str, stated: Sequence[Fact]) -> bool:
    return all(_AND.fullmatch(text, one.end, other.start) for one, other in pairwise(stated))


def _are_near(dates: Sequence[Fact]) -> bool:
    """Return whether *dates* are days of less than a week, so that nothing comes again on one of them."""
    first, last = dates[0].day, dates[-1].day
    return bool(first and last and 0 < (last - first).days < _WEEK)


def _follow_each_other(names: Sequence[Fact]) -> bool:
    return all((one.value + 1) % _WEEK == other.value for one, other in pairwise(names))
