"""What other documents of a folder told before, where a figure of a document is theirs with two digits exchanged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from mou_gen.calculations.mistyped_ratios import has_ratio, mistyped_ratios
from mou_gen.calculations.restated_figures import (
    RestatedFigure,
    has_rates,
    restated_figures,
    restated_rates,
)
from mou_gen.calculations.told_sizes import ToldSize, has_size, other_sizes
from mou_gen.calculations.whole_sets import BeyondAll, beyond_all, names_places
from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.checks.told_changes import CHANGED
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import Stretch, Wording, indonesian_stretches
from mou_gen.data.values import Bilingual, Unknown
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.offer import Offer, Terms
from mou_gen.kinds.referral import Cover
from mou_gen.kinds.synergy import SynergyAgreement

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
            before += _reasons(joint)  # which tell again why it was offered
    own, texts = _own(case)
    for found in restated_figures(texts, before):
        yield *own[found.place], found


def told_rates(case: Case) -> Iterator[tuple[Wording, Stretch, RestatedFigure]]:
    """Yield each amount for each of two units in the document of *case* that another one of its folder has with two digits exchanged."""
    own, texts = _own(case)
    for found in restated_rates(texts, _others(case)) if has_rates(texts) else ():
        yield *own[found.place], found


def told_ratios(case: Case) -> Iterator[tuple[Wording, Stretch, RestatedFigure]]:
    """Yield each ratio in the document of *case* that two exchanged digits keep from the shares which it, its agreement or its folder tells."""
    own, texts = _own(case)
    for found in mistyped_ratios(texts, _others(case)) if has_ratio(texts) else ():
        yield *own[found.place], found


def told_places(case: Case) -> Iterator[tuple[Wording, Stretch, BeyondAll]]:
    """Yield each number of places in the document of *case* that is above all there are of that kind by the agreements of its folder."""
    own, texts = _own(case)
    if names_places(texts):
        agreed = [*_told_by(case, _COOPERATION, dt.date.max), *_said_in_joint(case)]
        for found in beyond_all(texts, agreed):
            yield *own[found.place], found


def told_sizes(case: Case) -> Iterator[tuple[Wording, Stretch, ToldSize, ToldSize]]:
    """Yield each size in the document of *case* that its agreement, or another document of its folder, has in another measure and otherwise."""
    own, texts = _own(case)
    for one, other in other_sizes(texts, _others(case)) if any(map(has_size, texts)) else ():
        yield *own[one.place], one, other


def _own(case: Case) -> tuple[list[tuple[Wording, Stretch]], list[str]]:
    """Return where the file of *case* itself tells something in Indonesian, and what it tells there."""
    file = case.record.origin.source.file
    own = [
        (said, stretch)
        for said, stretch in indonesian_stretches(case)
        if stretch.value and stretch.value.origin.source.file == file
    ]
    return own, [stretch.text for _said, stretch in own]


def _others(case: Case) -> list[str]:
    """Return what the other documents of the folder of *case*, and its Kesepakatan Bersama, tell."""
    told = (each for kind in (*_TOLD, _COOPERATION) for each in _told_by(case, kind, dt.date.max))
    return [*told, *_said_in_joint(case)]


def _said_in_joint(case: Case) -> list[str]:
    """Return what the Kesepakatan Bersama of *case* lays down, and why it was concluded."""
    record = case.record
    joint = getattr(record, "under", None) or getattr(record, "agreement", None)
    if not isinstance(joint, JointAgreement):
        return []
    return [*(each.text for each in worded_provisions(joint)), *_reasons(joint)]


def _reasons(joint: JointAgreement) -> list[str]:
    """Return the recitals of a *joint* agreement, and the background of a Sinergi."""
    recitals = () if isinstance(joint.recitals, Unknown) else joint.recitals or ()
    told = [each.text for each in recitals]
    if isinstance(joint, SynergyAgreement) and isinstance(joint.background, Bilingual):
        told.append(joint.background)
    return [str(each["id"]) for each in told if "id" in each]


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
