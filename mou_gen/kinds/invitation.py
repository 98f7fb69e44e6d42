"""The invitation to a meeting: surat undangan (Permendagri 1/2023, Lampiran I.D.11)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from mou_gen.data.fields import Clock, Day, PlainWords, Zone
from mou_gen.data.model import Maybe, Model
from mou_gen.errors import Problem
from mou_gen.kinds.joint_agreement import AgreementRef
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    Addressee,
    OfficeLetter,
    Urgency,
    letter_facts,
    letter_known,
)
from mou_gen.kinds.minutes import ends_too_early
from mou_gen.messages import N_

ON_THE_LETTER = 3
"""As many addressees stand on the letter itself; more stand on an annex."""


class Meeting(Model):
    """The meeting that a letter calls."""

    name: PlainWords
    date: Maybe[Day]
    start: Maybe[Clock]
    end: Clock | None = None
    zone: Maybe[Zone]
    venue: Maybe[PlainWords]
    agenda: Maybe[Annotated[tuple[PlainWords, ...], Field(min_length=1)]]

    def check(self) -> Iterator[Problem]:
        """Yield an end that is not after the start."""
        return ends_too_early(self.start, self.end)


class InvitationLetter(OfficeLetter):
    """An invitation."""

    agreement: AgreementRef
    urgency: Urgency | None = None
    recipients: Annotated[tuple[Addressee, ...], Field(min_length=1, alias="to")]
    meeting: Meeting
    opening: PlainWords | None = None
    """What it says before the day, where it is not the usual sentence."""
    notes: tuple[PlainWords, ...] = ()
    """What it asks for after the agenda."""
    attachments: tuple[PlainWords, ...] = ()

    @property
    def on_annex(self) -> bool:
        """Whether the addressees stand on an annex."""
        return len(self.recipients) > ON_THE_LETTER

    @property
    def enclosed(self) -> int:
        """How many documents go with it, including the annex of addressees."""
        return len(self.attachments) + self.on_annex


KIND = Kind(
    "invitation",
    InvitationLetter,
    (
        DocumentKind(
            "invitation",
            letter_facts,
            carries_data=True,
            prints=(
                *NUMBERED,
                "classification",
                "to",
                "meeting.date",
                "meeting.start",
                "meeting.venue",
                "meeting.agenda",
            ),
            says=("undangan",),
        ),
    ),
    Scaffold(
        N_("Start an invitation to a meeting."),
        "invitations",
        "date",
        letter_known,
        (WRITTEN, SENDER),
    ),
    told=(
        "date",
        "number",
        "from",
        "to.office",
        "to.institution",
        "meeting.name",
        "meeting.date",
        "meeting.start",
        "meeting.end",
        "meeting.zone",
        "meeting.venue",
        "meeting.agenda",
    ),
)
