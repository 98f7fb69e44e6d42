"""The agreement of the folder that a text calls by its kind and its subject, and how its life went."""

from __future__ import annotations

import re

from mou_gen.checks.agreed_terms import COOPERATION, JOINT
from mou_gen.checks.case import Case
from mou_gen.document import Value
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.kinds.steps import Event, Step
from mou_gen.language.phrases import content
from mou_gen.startup.expressions import expression

NAMED = rf"(?P<name>{JOINT}|{COOPERATION})"
"""What a text may call an agreement whose subject it gives."""
SUBJECT = r"(?:(?:Nomor|Number|No\.)\s+\S{3,60}\s+)?(?:tentang|mengenai|on|concerning|regarding)\s+(?:the\s+)?(?P<subject>[^.;]{6,150}?)"
"""Its subject, behind its name."""
_CHANGES = ("extension", "termination")
_REPORTED = expression(r"agreements\[(\d+)\]")


def reported_agreement(record: Record, value: Value | None) -> JointAgreement | None:
    """Return the agreement of a report that a *value* of *record* is about, None for what is none."""
    if not isinstance(record, Report):
        return None
    place = _REPORTED.match(value.origin.path) if value else None
    return record.agreements[int(place[1])].agreement if place else None


def agreement_told(record: Record, value: Value | None) -> JointAgreement | None:
    """Return the Kesepakatan Bersama that a *value* of *record* is about: its own, the one above it, or the one reported on."""
    match record:
        case JointAgreement():
            return record
        case CooperationAgreement():
            return record.under
        case Report():
            return reported_agreement(record, value)
        case UnderAgreement():
            return record.agreement
        case _:
            return None


def agreements_told(record: Record) -> tuple[Agreement, ...]:
    """Return the agreements that a *record* is, belongs to, or reports on."""
    if isinstance(record, Agreement):
        return (record,)
    if isinstance(record, Report):
        return tuple(each.agreement for each in record.agreements)
    agreement = record.agreement if isinstance(record, UnderAgreement) else None
    return (agreement,) if agreement else ()


def folder_told(record: Record, value: Value | None) -> str:
    """Return the folder of the agreement that a *value* of *record* is about, "" where there is none."""
    if not isinstance(record, Report):
        return record.agreement_folder or ""
    agreement = reported_agreement(record, value)
    return str(agreement.key) if agreement else ""


def steps_told(case: Case, value: Value | None, told: re.Match[str]) -> list[Step]:
    """Return the steps of the one agreement of the folder that is *told* of, its signature first; none where that is not certain."""
    folder = folder_told(case.record, value)
    if not folder:
        return []
    kind = "cooperation" if re.fullmatch(COOPERATION, told["name"], re.IGNORECASE) else "agreement"
    dossier = case.folder.dossier(folder)
    words = content(told["subject"])
    named = [
        each
        for each in dossier.ask((False, kind, "", ""))
        if len(words) > 1 and any(words <= content(text) for text in each.texts("subject"))
    ]
    signed = [step for each in named for step in each.steps if step.event == Event.SIGNED]
    if len(signed) != 1:
        return []
    later = (each for kind in _CHANGES for each in dossier.ask((False, kind, "", "")))
    changed = (step for each in later for step in each.steps)
    return [*signed, *(step for step in changed if step.cooperation == signed[0].cooperation)]
