"""How long an agreement is valid."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from typing import Annotated

from pydantic import PlainValidator

from mou_gen.data.fields import Day, between
from mou_gen.data.model import Model
from mou_gen.data.values import SourcedDate, SourcedNumber
from mou_gen.errors import Problem
from mou_gen.messages import _, _n


class Duration(Model):
    """How long an agreement is valid: in years, in months, or until a day."""

    years: Annotated[SourcedNumber, PlainValidator(between(1, 99))] | None = None
    months: Annotated[SourcedNumber, PlainValidator(between(1, 1188))] | None = None
    until: Day | None = None
    """Its last day."""

    @property
    def span(self) -> int | None:
        """The term in months; None where it is said as its last day."""
        if self.years is not None:
            return self.years * 12
        return None if self.months is None else int(self.months)

    def worded(self) -> str:
        """Return the term in the language of the reader: "3 years", "until 31-12-2026"."""
        if self.years is not None:
            return _n("{n} year", "{n} years", int(self.years))
        if self.months is not None:
            return _n("{n} month", "{n} months", int(self.months))
        return _("until {day:%d-%m-%Y}", day=self.until)

    @property
    def said(self) -> SourcedNumber | SourcedDate:
        """What says the term."""
        said = self.years or self.months or self.until
        if said is None:
            raise AssertionError("one of the three was there when it was read")
        return said

    def last_day(self, first: dt.date) -> dt.date:
        """Return the last day of the term that begins with *first*."""
        if self.until is not None or self.span is None:
            return self.until or first
        return months_after(first, self.span) - dt.timedelta(1)

    def lasts(self, months: int, first: dt.date | None) -> bool:
        """Return whether it is a term of *months* from the *first* day on, as far as that is known."""
        if self.span is not None:
            return months == self.span
        return first is None or fits_term(first, self.last_day(first), months)

    def check(self) -> Iterator[Problem]:
        """Yield that it says the term in no way, or in two."""
        said = [key for key in type(self).model_fields if getattr(self, key) is not None]
        hint = _("write one of `years`, `months` and `until`, the last day as 2026-12-31")
        if not said:
            message = _("`{path}` does not give a term", path=self.origin.path)
            yield Problem(self.origin.source, message, hint)
        for other in said[1:]:
            message = _("`{path}` gives the term twice", path=self.origin.path)
            yield self.problem(other, message, hint)


def months_after(first: dt.date, months: int) -> dt.date:
    """Return the day *months* after *first*, the next day where that month is too short for it."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    if year > dt.date.max.year:
        return dt.date.max
    days = calendar.monthrange(year, month + 1)[1]
    last = dt.date(year, month + 1, min(first.day, days))
    return last if first.day <= days else last + dt.timedelta(1)


def fits_term(first: dt.date, end: dt.date, months: int) -> bool:
    """Return whether *end* is the same day *months* after *first*, or the day before."""
    same = months_after(first, months)
    return end in (same, same - dt.timedelta(1))
