"""By which day something is due, in Indonesian: "paling lambat tanggal 31 Januari setiap tahun"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.language.days import Date
from mou_gen.language.facts import FactKind, facts
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
    for each in facts(text, "id"):
        if each.kind is FactKind.DATE:
            how = _HOW_DUE.search(text[max(0, each.start - _REACH) : each.start])
            if how and how.lastgroup:
                found.setdefault(how.lastgroup, []).append(each.value)
    return found


def may_be_one_day(one: Date, other: Date) -> bool:
    """Return whether both dates may be the same, of which each may lack its year or its day."""
    return all(None in pair or pair[0] == pair[1] for pair in zip(one, other, strict=True))
