"""Until when an addendum extends a time: "diperpanjang selama 30 hari sampai dengan 4 April 2027", 30 days after the last day that was agreed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from mou_gen.checks.agreement_articles import own_quoted_articles
from mou_gen.checks.case import Case
from mou_gen.checks.wording import indonesian_stretches
from mou_gen.document import paragraphs_below
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_EXTENDED = expression(
    r"\b(?:diperpanjang|perpanjangan)\s+(?:(?:selama|untuk|sebanyak|dengan|waktu)\s+)*$",
    re.IGNORECASE,
)
_UNTIL = expression(
    r"\s*,?\s*(?:sampai(?:\s+dengan)?|hingga|(?:sehingga\s+)?berakhir(?:\s+pada)?|yaitu\s+sampai(?:\s+dengan)?)\s+(?:hari\s+[^\W\d_]+,?\s+)?(?:tanggal\s+)?",
    re.IGNORECASE,
)
_FOR_A_REASON = expression(r"\b(?:karena|mengingat|libur)\b", re.IGNORECASE)
_KINDS = (FactKind.DURATION, FactKind.DATE)
_NEAR = 5
"""By how many days the new last day may miss its mark and still be meant for it."""


def extended_otherwise(case: Case, rule: str) -> Iterator[Problem]:
    """Yield, as findings of *rule*, each last day in the addendum of *case* that is not so many days after the one in the agreement."""
    agreed: set[dt.date] | None = None
    for said, stretch in indonesian_stretches(case):
        is_plain = stretch.value and not _FOR_A_REASON.search(stretch.text)
        for days, until in _extensions(stretch.text) if is_plain else ():
            agreed = _days_agreed(case) if agreed is None else agreed
            last = until.day
            missed = {each: (last - each).days - days for each in agreed} if last else {}
            near = [
                each
                for each, days_off in missed.items()
                if abs(days_off) <= _NEAR and (dt.date.max - each).days >= days
            ]
            if 0 not in missed.values() and len(near) == 1:
                message = _(
                    "{text} is not {days} days after {day:%d-%m-%Y}, which was agreed",
                    text=said.quoted(until.text),
                    days=days,
                    day=near[0],
                )
                meant = near[0] + dt.timedelta(days)
                hint = _("write {day:%d-%m-%Y}, or correct the number of days", day=meant)
                start = stretch.start + until.start
                place = said.place(start, start + len(until.text))
                yield Problem(place, message, hint, rule, Level.WARNING)


def _extensions(text: str) -> Iterator[tuple[int, Fact]]:
    """Yield by how many days *text* extends something, and the last day that it tells."""
    known = [each for each in facts(text, "id") if each.kind in _KINDS]
    for span, until in pairwise(known):
        if span.kind is not FactKind.DURATION or not until.is_day or span.value[1] != "day":
            continue
        if _EXTENDED.search(text, 0, span.start) and _UNTIL.fullmatch(text, span.end, until.start):
            yield int(span.value[0]), until


def _days_agreed(case: Case) -> set[dt.date]:
    """Return the dates in the articles that the addendum changes, as they read before it."""
    before, _after = own_quoted_articles(case)
    return {
        each.day
        for article in before.values()
        for block in article.body
        for paragraph in paragraphs_below(block)
        if paragraph.language in ("id", "")
        for each in facts(paragraph.text, "id")
        if each.day
    }
