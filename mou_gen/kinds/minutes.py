"""The minutes of a meeting: Notula (Permendagri 1/2023, articles 14 and 15)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import (
    BilingualText,
    Clock,
    Day,
    Key,
    Keyed,
    PlainWords,
    Zone,
    one_of,
)
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Languages, LayoutName
from mou_gen.kinds.follow_up import MINUTES_FOLDER, FollowUp, ProgressEntries, told_too_early
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import DocumentKind, Kind, Scaffold, Values, date_of, languages
from mou_gen.kinds.party import Official, Party, Signing, Unit
from mou_gen.kinds.references import OfficeRef, no_such
from mou_gen.messages import N_, _


class Invitation(Model):
    """The letter that called the meeting."""

    number: Maybe[PlainWords]
    date: Maybe[Day]


class Discussion(Model):
    """One matter that was discussed."""

    key: Key
    text: BilingualText


class Decision(Model):
    """One thing that the meeting decided."""

    key: Key
    commitment: Key | None = None
    """Key of the commitment of the agreement that it serves."""
    text: BilingualText


class NextMeeting(Model):
    """When and where to meet again, and on what."""

    date: Maybe[Day]
    start: Clock | None = None
    venue: Maybe[BilingualText]
    subject: Maybe[BilingualText]


class Attendee(Model):
    """A row of the list of attendance."""

    name: Maybe[PlainWords]
    office: Maybe[BilingualText]
    institution: BilingualText


def ends_too_early(start: SourcedText | Unknown, end: SourcedText | None) -> Iterator[Problem]:
    """Yield that a meeting has its *end* before its *start*."""
    if isinstance(start, SourcedText) and end and end <= start:
        message = _(
            "`end` must be later than `start`, {start}, not `{end}`",
            start=start,
            end=end,
        )
        yield Problem(end.origin.source, message)


class Minutes(UnderAgreement):
    """The notula of one meeting under an agreement."""

    kind: PlainWords
    agreement: AgreementRef
    languages: Languages = ("id",)
    layout: LayoutName = Layout.COLUMNS
    letterhead: Maybe[OfficeRef]
    meeting: Maybe[BilingualText]
    date: Maybe[Day]
    start: Maybe[Clock]
    end: Clock | None = None
    zone: Maybe[Zone]
    venue: Maybe[BilingualText]
    invitation: Maybe[Invitation]
    agenda: Maybe[tuple[BilingualText, ...]]
    chair: Maybe[Official]
    secretary: Maybe[Official]
    recorder: Maybe[Official]
    participants: Maybe[tuple[BilingualText, ...]]
    opening: BilingualText | None = None
    progress: ProgressEntries = ()
    """What is told of the follow-ups of earlier meetings."""
    discussion: Maybe[Keyed[Discussion]]
    decisions: Maybe[Keyed[Decision]]
    follow_up: Maybe[Keyed[FollowUp]]
    next_meeting: Maybe[NextMeeting]
    attendance: tuple[Attendee, ...] = ()
    signing: Signing | None = None
    signatory: Annotated[str, PlainValidator(one_of("chair", "secretary"))] = "chair"
    draft: BilingualText | None = None
    """Why this is only a draft, or how far it is illustrative."""
    waive: Waivers = ()
    """Rules whose findings do not count here, each with its reason."""

    @property
    def name(self) -> str:
        """The name of its file, by which others refer to it."""
        return PurePosixPath(self.origin.file).stem

    @property
    def issuer(self) -> Party | Unknown:
        """The party whose office writes the minutes."""
        return self.letterhead.party

    @property
    def unit(self) -> Unit | Unknown:
        """The office that writes the minutes."""
        return self.letterhead.unit

    @property
    def leader(self) -> Official | Unknown:
        """Who signs the minutes."""
        return self.secretary if self.signatory == "secretary" else self.chair

    def check(self) -> Iterator[Problem]:
        """Yield commitments that the agreement does not have, and an end before the start."""
        commitments = [commitment.key for commitment in self.agreement.commitments or ()]
        for item in self._serving():
            if item.commitment is not None and item.commitment not in commitments:
                yield no_such(item.commitment, _("commitment with the key"), commitments)
        yield from ends_too_early(self.start, self.end)
        yield from told_too_early(self.date, self.progress)

    def _serving(self) -> Iterator[Decision | FollowUp]:
        """Yield what may serve a commitment."""
        if not isinstance(self.decisions, Unknown):
            yield from self.decisions
        if not isinstance(self.follow_up, Unknown):
            yield from self.follow_up


# ---- the kind --------------------------------------------------------------------------

FOLDER = MINUTES_FOLDER


def _facts(minutes: Minutes, *_: object) -> dict[str, Any]:
    """Return what the template of *minutes* may name."""
    return {
        "minutes": minutes,
        "signatory": minutes.leader,
        "commitments": {each.key: each for each in minutes.agreement.commitments or ()},
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    governments = [party.name.only(asked["languages"]) for party in agreement.parties]
    return {
        "languages": asked["languages"],
        "participants": governments,
        "attendance": [{"institution": each} for each in governments],
    }


MEETING = date_of(N_("Date of the meeting, such as 2019-09-25."))

KIND = Kind(
    "minutes",
    Minutes,
    (DocumentKind("minutes", _facts, carries_data=True),),
    Scaffold(
        N_("Start the minutes of a meeting under an agreement."),
        FOLDER,
        "date",
        _known,
        (MEETING, languages("id")),
    ),
    told=(
        "date",
        "meeting",
        "start",
        "end",
        "zone",
        "venue",
        "invitation.number",
        "invitation.date",
        "chair",
    ),
)
