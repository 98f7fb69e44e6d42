"""How long a season still is: "musim garam tinggal dua setengah bulan lagi", where it ends on 30 November of each year.

Its end stands in another text: "musim garam adalah masa sejak 1 Juni sampai dengan 30 November". Where that names a year, the
season ends in that year only. Only the Indonesian is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.days_of_year import DAYS_OF_A_MONTH, next_on
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import WrongAmount, amount_of
from mou_gen.startup.expressions import expression

_NAME = r"(?P<name>(?:musim|masa|periode)(?:\s+(?!(?:adalah|ialah|yang|ini|itu|tersebut|hanya|kini|tinggal|berlangsung)\b)[^\W\d_]+){1,3})"
_LASTS = expression(
    rf"\b{_NAME}\s+(?:adalah|ialah|berlangsung|berjalan|berlaku|dimulai|jatuh|yaitu|yakni)\b[^.;:]{{0,60}}$",
    re.IGNORECASE,
)
"""Before the first day of a season."""
_TO = expression(r"\s*(?:sampai(?:\s+dengan)?|hingga|s\.d\.|–)\s*(?:tanggal\s+)?", re.IGNORECASE)
_LEFT = expression(
    rf"\b{_NAME}\s+(?:(?:ini|itu|tersebut|hanya|kini|sekarang)\s+){{0,2}}(?:tinggal|tersisa)\s+(?:sekitar\s+|hanya\s+)?$",
    re.IGNORECASE,
)
"""Before how long a season still is."""
_EXTENDED = expression(r"\b(?:(?:di|mem)perpanjang|perpanjangan)", re.IGNORECASE)
"""Says that a season may have another end."""
_End = tuple[int | None, int, int]
"""The year, where one is told, the month and the day on which a season ends."""
_ROUNDED = {"month": Decimal("0.75"), "day": Decimal(4)}
"""By how much it may be more or less than told."""
_REACH = 120


def tells_rest_of_season(text: str) -> bool:
    """Return whether *text* says how long a season still is."""
    return any(True for _span, _name in _rests(text))


def ends_of_seasons(texts: Sequence[str]) -> dict[str, _End]:
    """Return the day on which each season that *texts* tell of ends, where they tell one and extend none."""
    ends = dict[str, set[_End]]()
    for text in texts:
        dates = [each for each in facts(text, "id") if each.kind is FactKind.DATE]
        for first, last in pairwise(dates):
            season = _LASTS.search(text, max(0, first.start - _REACH), first.start)
            year, month, day = last.value
            if season and day and _TO.fullmatch(text, first.end, last.start):
                ends.setdefault(_plain(season["name"]), set()).add((year, month, day))
    extending = [_plain(text) for text in texts if _EXTENDED.search(text)] if ends else []
    return {
        name: told.pop()
        for name, told in ends.items()
        if len(told) == 1 and not any(name in text for text in extending)
    }


def wrong_rests_of_season(
    text: str, today: dt.date, ends: Mapping[str, _End]
) -> Iterator[WrongAmount]:
    """Yield how long *text* says on *today* that a season still is, where its end makes another time, and that in the same unit."""
    for span, name in () if _EXTENDED.search(text) else _rests(text):
        end = _next_end(ends[name], today) if name in ends else None
        if end is None:
            continue
        value, unit = amount_of(span), span.value[1]
        left = Decimal((end - today).days)
        made = left / DAYS_OF_A_MONTH if unit == "month" else left
        if abs(made - value) > _ROUNDED[unit]:
            yield WrongAmount(
                span, to_place(made, Decimal("0.1") if unit == "month" else Decimal(1))
            )


def _next_end(end: _End, today: dt.date) -> dt.date | None:
    """Return the day from *today* on that is the *end* of a season; None where that is over."""
    year, month, day = end
    if not year:
        return next_on(month, day, today)
    if (year, month, day) < (today.year, today.month, today.day):
        return None
    return next_on(month, day, max(today, dt.date(year, 1, 1)))


def _rests(text: str) -> Iterator[tuple[Fact, str]]:
    for each in facts(text, "id"):
        if each.kind is FactKind.DURATION and each.value[1] in _ROUNDED:
            season = _LEFT.search(text, max(0, each.start - _REACH), each.start)
            if season:
                yield each, _plain(season["name"])


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
