"""Names and terms that are right on some dates only, and what to write on others."""

from __future__ import annotations

import datetime as dt
import re

from mou_gen.library.institutions import Institution
from mou_gen.messages import _, either

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"(?:Nomor|No\.?|Number)\s*\d+\s*(?:Tahun|of)\s*\d{4}|\d/\d{4}")
"""The number of a law or a document, whose year says nothing about the time that a text describes."""


def told_of_then(text: str, named: Institution, date: dt.date) -> bool:
    """Return whether *text* is about another year than that of *date*, in which the name was right."""
    years = {int(year) for year in _YEAR.findall(_NUMBER.sub("", text))} - {date.year}
    return any(named.right(dt.date(year, month, 1)) for year in years for month in range(1, 13))


def written_instead(named: Institution, date: dt.date) -> str:
    """Return the hint what to write on *date*, with its source and whether that was verified."""
    instead = either(named.instead(date)) or _("the name on that date")
    if named.sure != "yes":
        return _("write {name} ({source}, not verified)", name=instead, source=named.source)
    return _("write {name} ({source})", name=instead, source=named.source)
