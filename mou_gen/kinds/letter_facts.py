"""The facts of letters, of records of a handover, and of attendance lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mou_gen.kinds.attendance import Attendance
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.language.labels import Labels


def letter_facts(letter: InvitationLetter | Transmittal, *_: object) -> dict[str, Any]:
    """Return what the template of a letter may name."""
    return {"letter": letter}


def offer_facts(
    letter: Offer, _languages: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the letter and the terms of reference of an offer may name."""
    return {"letter": letter, "instrument": labels["id"].choices[letter.agreement.type]}


def handover_facts(record: HandoverRecord, *_: object) -> dict[str, Any]:
    """Return what the record of a handover may name."""
    return {"record": record}


def attendance_facts(attendance: Attendance, *_: object) -> dict[str, Any]:
    """Return what an attendance list may name."""
    return {"attendance": attendance, "session": attendance.session}
