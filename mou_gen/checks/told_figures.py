"""What other documents of a folder told before, where a figure of a document is theirs with two digits exchanged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from mou_gen.calculations.restated_figures import RestatedFigure, restated_figures
from mou_gen.calculations.told_sizes import ToldSize, has_size, other_sizes
from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.checks.told_changes import CHANGED
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import Stretch, Wording, indonesian_stretches
from mou_gen.data.values import Unknown
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.offer import Offer, Terms
from mou_gen.kinds.referral import Cover

_TOLD = {
    "minutes": ("discussion.text.id", "decisions.text", "follow_up.action"),
    "offer": tuple(f"terms.{each}" for each in Terms.model_fields),
    "addendum": CHANGED,
    "feasibility-study": ("activities", "benefits_and_costs"),
    "progress": ("progress.note.id",),
}
"""Where documents tell what others may tell again."""

_COOPERATION = "cooperation"


def told_figures(case: Case) -> Iterator[tuple[Wording, Stretch, RestatedFigure]]:
    """Yield each figure of the document of *case* that an earlier one of its folder has with two digits exchanged."""
    record = case.record
    day = record.date
    if isinstance(day, Unknown) or not isinstance(record, UnderAgreement | CooperationAgreement):
        return
    if isinstance(record, Cover):
        return  # what it tells is of one case, and is sealed
    before = [text for kind in (*_TOLD, _COOPERATION) for text in _told_by(case, kind, day)]
    joint = record.under if isinstance(record, CooperationAgreement) else record.agreement
    if isinstance(joint, JointAgreement) and not isinstance(joint.date, Unknown):
        before += [each.text for each in worded_provisions(joint)] if joint.date <= day else []
        if isinstance(record, Offer):
            before += _recitals(joint)  # which tell again why it was offered
    own = [
        (said, stretch)
        for said, stretch in indonesian_stretches(case)
        if stretch.value and stretch.value.origin.source.file == record.origin.source.file
    ]
    for found in restated_figures([stretch.text for _said, stretch in own], before):
        said, stretch = own[found.place]
        yield said, stretch, found


def told_sizes(case: Case) -> Iterator[tuple[Wording, Stretch, ToldSize, ToldSize]]:
    """Yield each size in the document of *case* that its agreement, or another document of its folder, has in another measure and otherwise."""
    record = case.record
    own = [
        (said, stretch)
        for said, stretch in indonesian_stretches(case)
        if stretch.value and stretch.value.origin.source.file == record.origin.source.file
    ]
    if not any(has_size(stretch.text) for _said, stretch in own):
        return
    others = [text for kind in (*_TOLD, _COOPERATION) for text in _told_by(case, kind, dt.date.max)]
    joint = getattr(record, "under", None) or getattr(record, "agreement", None)
    if isinstance(joint, JointAgreement):
        others += [each.text for each in worded_provisions(joint)]
        others += _recitals(joint)
    for one, other in other_sizes([stretch.text for _said, stretch in own], others):
        yield *own[one.place], one, other


def _recitals(joint: JointAgreement) -> list[str]:
    recitals = () if isinstance(joint.recitals, Unknown) else joint.recitals or ()
    return [text for each in recitals if (text := each.text.get("id"))]


def _told_by(case: Case, kind: str, day: dt.date) -> Iterator[str]:
    """Yield what the documents of a *kind* in the folder of *case* tell that are of a *day* or earlier."""
    for each in case.beside(kind):
        told_on = each.date()
        if told_on is None or told_on > day:
            continue
        if kind == _COOPERATION:
            yield from worded_clauses(each)
        for path in _TOLD.get(kind, ()):
            yield from each.texts(path)
