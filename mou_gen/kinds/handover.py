"""The handover record: berita acara serah terima (Permensos 8/2023, articles 23c and 24b).

It names a case and officials, and nothing of the person (Permendagri 1/2023, Lampiran I.D.4,
asks for those who hand over and receive alone).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import Clock, Zone, between
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedDate, SourcedNumber, Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.case_code import CASE_CODE, CaseStepCode
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values, date_of
from mou_gen.kinds.letter import (
    NUMBERED,
    Item,
    Previous,
    Secret,
    TranslatedRecord,
    office_of,
    sender_of,
)
from mou_gen.kinds.party import Official, Party, each_once
from mou_gen.kinds.references import OfficeRef, ReceivingOfficeRef
from mou_gen.messages import N_, _


class Hand(Model):
    """Who hands over."""

    office: OfficeRef
    official: Official


class ReceivingHand(Model):
    """Who receives."""

    office: ReceivingOfficeRef
    official: Official


class HandoverRecord(TranslatedRecord):
    """The record of one handover of persons who were referred."""

    case: CaseStepCode
    classification: Secret
    start: Maybe[Clock]
    zone: Maybe[Zone]
    giver: Hand
    """Pihak Pertama."""
    receiver: ReceivingHand
    """Pihak Kedua."""
    persons: Annotated[SourcedNumber, PlainValidator(between(1, 99))]
    referral: Maybe[Previous]
    """The letter that it follows."""
    items: tuple[Item, ...] = ()
    """What is handed over with them."""
    originals: Annotated[SourcedNumber, PlainValidator(between(2, 99))]
    witnesses: tuple[Official, ...] = ()
    acknowledged_by: Official | None = None
    """Mengetahui."""

    @property
    def issuer(self) -> Party:
        """The party that hands over, and writes it."""
        return self.giver.office.party

    @property
    def named_parties(self) -> tuple[Party, ...]:
        """The parties of those who hand over and receive."""
        return each_once(self.giver.office.party, self.receiver.office.party)

    def check(self) -> Iterator[Problem]:
        """Yield a handover before the referral, and one within an office."""
        referred = self.referral.date
        if isinstance(referred, SourcedDate) and referred > self.date:
            message = _("`date` must not be earlier than the letter of {date}", date=referred)
            yield Problem(self.date.origin.source, message)
        if self._within_one_office():
            message = _("`receiver` is the same office as `giver`")
            yield self.problem("receiver", message, _("write the receiving office"))

    def _within_one_office(self) -> bool:
        giver, receiver = self.giver.office, self.receiver.office
        if isinstance(giver, Unknown) or isinstance(receiver, Unknown):
            return False
        return (giver.party, giver.unit) == (receiver.party, receiver.unit)


# ---- the kind --------------------------------------------------------------------------


def _facts(record: HandoverRecord, *_: object) -> dict[str, Any]:
    """Return what the record of a handover may name."""
    return {"record": record}


def _known(agreement: JointAgreement, asked: Values, gaps: Values) -> Values:
    giver = office_of(agreement, sender_of(agreement, asked))
    return {"giver": {**gaps["giver"], "office": giver}, "originals": 2}


KIND = Kind(
    "handover",
    HandoverRecord,
    (
        DocumentKind(
            "handover",
            _facts,
            prints=(*NUMBERED, "case", "giver", "receiver", "persons", "originals"),
            says=("berita acara", "dibuka", "dicocokkan", "ditutup kembali"),
            signed_over=("Pihak Pertama", "Pihak Kedua"),
        ),
    ),
    Scaffold(
        N_("Start a handover record for a referral."),
        "handovers",
        "case",
        _known,
        (CASE_CODE, date_of(N_("Date of the handover, such as 2019-09-25.")), SENDER),
    ),
    told=(
        "case",
        "date",
        "start",
        "number",
        "place",
        "giver.office",
        "receiver.office",
    ),
    about_case=True,
)
