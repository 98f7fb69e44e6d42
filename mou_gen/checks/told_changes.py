"""What an addendum made of a figure, as a report, minutes or a letter tell it: "dari 10 menjadi 14 hari melalui adendum"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from mou_gen.calculations.amended_figures import BY_ADDENDUM, misquoted_changes
from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreement_told
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import indonesian_stretches
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.messages import _

CHANGED = ("changes.text.id", "changes.paragraphs.id", "changes.paragraphs.letters.id")
"""Where an addendum has the Indonesian of what it changes."""


def changed_texts(addenda: Iterable[Outline]) -> list[str]:
    """Return the Indonesian of what *addenda* change."""
    return [text for each in addenda for path in CHANGED for text in each.texts(path)]


def worded_beside(case: Case) -> list[str]:
    """Return what the Perjanjian Kerja Sama and addenda in the folder of *case* say."""
    clauses = [text for each in case.beside("cooperation") for text in worded_clauses(each)]
    return [*clauses, *changed_texts(case.beside("addendum"))]


def told_changes(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each figure that *case* says an addendum made or found, and that is another there, as a finding of *rule*."""
    record = case.record
    day = getattr(record, "date", None)
    if isinstance(record, Agreement | Addendum) or not isinstance(day, dt.date):
        return
    for said, stretch in indonesian_stretches(case):
        about = agreement_told(record, stretch.value) if BY_ADDENDUM.search(stretch.text) else None
        if about is None:
            continue
        changed, before = _as_changed(case, about, day)
        for found in misquoted_changes(stretch.text, changed, before) if changed else ():
            start, end = stretch.start + found.number.start, stretch.start + found.number.end
            message = _(
                "{amount} is {other} in the agreement",
                amount=said.quoted(found.number.text),
                other=f"`{found.agreed.text}`",
            )
            hint = _("write the amount that was agreed: `{sentence}`", sentence=found.clause)
            yield Problem(said.place(start, end), message, hint, rule, Level.WARNING)


def _as_changed(case: Case, about: JointAgreement, day: dt.date) -> tuple[list[str], list[str]]:
    """Return the Indonesian of the addenda of the folder of *about* by that *day*, and all that may have stood before one of them."""
    dossier = case.folder.dossier(about.key)
    addenda = dossier.ask((False, "addendum", "", ""))
    if any(each.date() is None for each in addenda):
        return [], []
    signed = [each for each in addenda if (last := each.date()) and last <= day]
    changed = changed_texts(signed)
    cooperations = dossier.ask((False, "cooperation", "", ""))
    before = [text for each in cooperations for text in worded_clauses(each)]
    own = () if isinstance(about.commitments, Unknown) else worded_provisions(about)
    return changed, [*before, *(each.text for each in own), *changed]
