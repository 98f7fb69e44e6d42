"""By which day something is due, in Indonesian: "paling lambat tanggal 31 Januari setiap tahun"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from mou_gen.language.days import Date
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression

_HOW_DUE = expression(
    r"\b(?:(?P<by>paling\s+(?:lambat|akhir)|selambat-lambatnya|jatuh\s+tempo)|(?P<before>sebelum)|(?P<on>setiap|tiap|pada))"
    r"(?:\s+(?:pada|setiap|hari\s+\w+,?|tanggal|bulan)){0,3}\s+$",
    re.IGNORECASE,
)
"""Before a day, whether something is due by it, before it or on it."""
_REACH = 60


def due_dates(text: str) -> Mapping[str, list[Date]]:
    """Return the days that *text* names, by how it is due: `by` them, `before` them or `on` them."""
    found: dict[str, list[Date]] = {}
    for how, date in _due(text):
        found.setdefault(how, []).append(date.value)
    return found


def last_due_day(text: str) -> dt.date | None:
    """Return the one day by which something is due in *text*; None where it tells none, several, or a day that does not exist."""
    days = [date.day for how, date in _due(text) if how == "by"]
    return days[0] if len(days) == 1 else None


def _due(text: str) -> Iterator[tuple[str, Fact]]:
    """Yield each date in *text* with how something is due."""
    for each in facts(text, "id"):
        if each.kind is FactKind.DATE:
            how = _HOW_DUE.search(text[max(0, each.start - _REACH) : each.start])
            if how and how.lastgroup:
                yield how.lastgroup, each


def may_be_one_day(one: Date, other: Date) -> bool:
    """Return whether both dates may be the same, of which each may lack its year or its day."""
    return all(None in pair or pair[0] == pair[1] for pair in zip(one, other, strict=True))
