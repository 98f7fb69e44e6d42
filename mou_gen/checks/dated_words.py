"""Names and terms that are right on some dates only, and what to write on others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from mou_gen.checks.wording import Wording
from mou_gen.library.institutions import Institution
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

_YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = expression(r"(?:Nomor|No\.?|Number)\s*\d+\s*(?:Tahun|of)\s*\d{4}|\d/\d{4}")
"""The number of a law or a document, whose year says nothing about the time that a text describes."""


def wrong_and_named(
    table: Iterable[Institution], date: dt.date, among: Collection[Wording]
) -> list[Institution]:
    """Return what of *table* is not right on *date*, and may stand in a text of *among*."""
    words = "\n".join(each.text for each in among).casefold()
    return [each for each in table if not each.right(date) and _may_stand(each, words)]


def _may_stand(named: Institution, words: str) -> bool:
    return any(all(word in words for word in name.casefold().split()) for name in named.names)


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
