"""The record of a handover: berita acara serah terima (Permensos 8/2023, articles 23c and 24b).

It names a case and officials, and nothing of the person (Permendagri 1/2023, Lampiran I.D.4,
asks for those who hand over and receive alone).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import PlainValidator

from mou_gen.data.model import Clock, Maybe, Model, Zone, between
from mou_gen.data.values import SourcedDate, SourcedNumber, Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.case import CaseStep
from mou_gen.kinds.letter import Item, OfficialPaper, Previous, Secret
from mou_gen.kinds.party import Official, Party
from mou_gen.kinds.references import OfficeRef
from mou_gen.messages import _


class Hand(Model):
    """Who hands over, or receives."""

    office: OfficeRef
    official: Official


class HandoverRecord(OfficialPaper):
    """The record of one handover of persons who were referred."""

    case: CaseStep
    classification: Secret
    start: Maybe[Clock]
    zone: Maybe[Zone]
    giver: Hand
    """Pihak Pertama."""
    receiver: Hand
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

    def check(self) -> Iterator[Problem]:
        """Yield hands from outside, a handover before the referral, and one within an office.

        The steps of a journey may lead over others, so one of several may be between them.
        """
        if PurePosixPath(self.origin.file).stem == self.case:
            yield from self._outsiders()
        referred = self.referral.date
        if isinstance(referred, SourcedDate) and referred > self.date:
            message = _("`date` must not be before the letter of {date}", date=referred)
            yield Problem(self.date.origin.source, message)
        if self._within_one_office():
            message = _("`receiver` is the office that hands over")
            yield self.problem("receiver", message, _("write the office that receives"))

    def _outsiders(self) -> Iterator[Problem]:
        for key, hand in (("giver", self.giver), ("receiver", self.receiver)):
            place = hand.entries["office"].origin.source
            yield from self.outsider(hand.office.party, f"{key}.office", place)

    def _within_one_office(self) -> bool:
        giver, receiver = self.giver.office, self.receiver.office
        return not isinstance(giver, Unknown) and giver == receiver
