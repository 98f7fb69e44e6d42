"""Times between two days in documents: the rest of a season, the delay of a payment, how long something was watched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from mou_gen.calculations.arithmetic import WrongPeriod
from mou_gen.calculations.late_payments import wrong_receipts
from mou_gen.calculations.observed_times import too_long_observed
from mou_gen.calculations.running_days import tells_days, wrong_runs
from mou_gen.calculations.seasons import (
    ends_of_seasons,
    tells_rest_of_season,
    wrong_rests_of_season,
)
from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import folder_told
from mou_gen.checks.told_changes import CHANGED
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import Wording, indonesian_stretches
from mou_gen.data.values import Unknown
from mou_gen.errors import Source
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.language.figures import in_figures
from mou_gen.language.stated_amounts import WrongAmount
from mou_gen.messages import _, _n

_Finding = tuple[Source, str, str]
"""Where something is wrong, what it is, and what to do."""
_BEGINNINGS = {"addendum": CHANGED, "minutes": ("discussion.text.id", "decisions.text")}
"""Where else documents tell when something begins."""


def wrong_days(case: Case) -> Iterator[_Finding]:
    """Yield the times that the document of *case* reckons between days otherwise than the calendar."""
    record = case.record
    if isinstance(record, UnderAgreement) and isinstance(record.date, dt.date):
        yield from _left_of_season(case, record, record.date)
    if isinstance(record, Deliberation):
        yield from _paid_late(record)
    if isinstance(record, Addendum):
        yield from _watched(record)


def running_days(case: Case) -> Iterator[tuple[Wording, int, WrongPeriod]]:
    """Yield each number of days up to a day in the document of *case* that did not pass since the beginning which it, or its folder, tells."""
    for said, stretch in indonesian_stretches(case):
        if stretch.value and tells_days(stretch.text):
            begun = list(_told_of_beginnings(case, folder_told(case.record, stretch.value)))
            for found in wrong_runs(stretch.text, begun):
                yield said, stretch.start, found


def _told_of_beginnings(case: Case, folder: str) -> Iterator[str]:
    """Yield what tells when something begins: the agreements of a *folder*, what changes them, and what was decided."""
    if not folder:
        return
    dossier = case.folder.dossier(folder)
    for each in dossier.ask((False, "cooperation", "", "")):
        yield from worded_clauses(each)
    for kind, paths in _BEGINNINGS.items():
        for each in dossier.ask((False, kind, "", "")):
            for path in paths:
                yield from each.texts(path)


def _left_of_season(case: Case, record: UnderAgreement, today: dt.date) -> Iterator[_Finding]:
    """Yield each time that is said to be left of a season, where the agreements of the folder end it earlier or later."""
    told = [each for each in indonesian_stretches(case) if tells_rest_of_season(each[1].text)]
    if not told:
        return  # what other documents say does not matter
    texts = [text for each in case.beside("cooperation") for text in worded_clauses(each)]
    if record.agreement:
        texts += [str(each.text) for each in worded_provisions(record.agreement)]
    ends = ends_of_seasons(texts)
    for said, stretch in told:
        for wrong in wrong_rests_of_season(stretch.text, today, ends):
            start = stretch.start + wrong.amount.start
            place = said.place(start, start + len(wrong.amount.text))
            yield place, _left(said.quoted(wrong.amount.text), wrong), _correct()


def _left(text: str, wrong: WrongAmount) -> str:
    made = in_figures(wrong.made, "id")
    if wrong.amount.value[1] == "month":
        return _("{text}: its end is {made} months away", text=text, made=made)
    return _("{text}: its end is {made} days away", text=text, made=made)


def _paid_late(record: Deliberation) -> Iterator[_Finding]:
    """Yield a receipt that is not of the day on which, by the dispute, something was paid so many days late."""
    lists = (record.dispute, record.documents)
    texts = [each for listed in lists if not isinstance(listed, Unknown) for each in listed]
    agreed = [str(each.text) for each in worded_provisions(record.base)] if texts else []
    for wrong in wrong_receipts([str(each) for each in texts], agreed):
        message = _n(
            "{text}: {n} day after the due date is {date:%d-%m-%Y}",
            "{text}: {n} days after the due date is {date:%d-%m-%Y}",
            wrong.days,
            text=f"`{wrong.date.text}`",
            date=wrong.due,
        )
        yield texts[wrong.place].origin.source, message, _correct()


def _watched(record: Addendum) -> Iterator[_Finding]:
    """Yield each time for which an addendum says that its agreement was watched, where that was signed more recently."""
    signed, today = record.base.date, record.date
    text = None if isinstance(record.reason, Unknown) else record.reason.get("id")
    if text is None or isinstance(signed, Unknown) or isinstance(today, Unknown):
        return
    for wrong in too_long_observed(str(text), signed, today):
        message = _(
            "`{text}`: the agreement was signed {made} months before this document",
            text=wrong.amount.text,
            made=in_figures(wrong.made, "id"),
        )
        yield text.origin.source, message, _correct()


def _correct() -> str:
    return _("correct one of the two")
