"""The periods of reports, as files write them and as people call them."""

from __future__ import annotations

import datetime as dt

from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_PERIOD = expression(r"(20\d\d)(?:-([12]))?")


def period_said(text: str) -> str:
    """Return what the period *text* of a file is called; "" where it is none."""
    found = _PERIOD.fullmatch(text)
    return period_name(int(found[1]), int(found[2] or 0)) if found else ""


def report_periods(day: dt.date) -> dict[str, str]:
    """Return the periods that a report begun on *day* may be about, the one that ended last first."""
    year, half = day.year, 2 if day.month > 6 else 1
    before = (year, 1) if half == 2 else (year - 1, 2)
    periods = (before, (year, half), (year - 1, 0), (year, 0), (year - 1, 2), (year - 1, 1))
    return {period_key(*each): period_name(*each) for each in periods}


def period_key(year: int, semester: int) -> str:
    """Return how a file writes a period; *semester* is 0 for the whole year."""
    return f"{year}-{semester}" if semester else f"{year}"


def period_name(year: int, semester: int) -> str:
    """Return what a period is called."""
    if semester:
        return _("Semester {semester} of {year}", semester=semester, year=year)
    return _("The year {year}", year=year)
