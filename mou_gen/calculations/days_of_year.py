"""A day that comes each year: which one is next, and which was last."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from decimal import Decimal

DAYS_OF_A_MONTH = Decimal("30.44")
"""In the middle of a year."""


def next_on(month: int, day: int, today: dt.date) -> dt.date:
    """Return the first day from *today* on that has this *month* and *day*."""
    this = _in_year(today.year, month, day)
    if this >= today:
        return this
    return dt.date.max if today.year == dt.MAXYEAR else _in_year(today.year + 1, month, day)


def last_on(month: int, day: int, today: dt.date) -> dt.date:
    """Return the last day before *today* that has this *month* and *day*."""
    this = _in_year(today.year, month, day)
    if this < today:
        return this
    return dt.date.min if today.year == dt.MINYEAR else _in_year(today.year - 1, month, day)


def days_after(first: dt.date, days: int) -> dt.date:
    """Return the day so many *days* after the *first*, or the last day of the calendar."""
    return first + dt.timedelta(min(days, (dt.date.max - first).days))


def _in_year(year: int, month: int, day: int) -> dt.date:
    return dt.date(year, month, min(day, monthrange(year, month)[1]))
