"""The minutes of a meeting: Notula (Permendagri 1/2023, articles 14 and 15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Annotated, Any, Generic, Protocol, TypeVar

from pydantic import PlainValidator

from mou_gen.data.fields import (
    BilingualText,
    Clock,
    Day,
    Key,
    Keyed,
    PlainWords,
    Zone,
    between,
    one_of,
)
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import Bilingual, SourcedNumber, SourcedText, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Languages, LayoutName
from mou_gen.kinds.follow_up import (
    MINUTES_FOLDER,
    FollowUp,
    ProgressEntries,
    answers,
    told_too_early,
)
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import DocumentKind, Kind, Question, Scaffold, Values, date_of, languages
from mou_gen.kinds.party import Official, Party, Signing, Unit
from mou_gen.kinds.references import OfficeRef, no_such
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _, _n
from mou_gen.startup.value_classes import value_class


class _Listed(Protocol):
    @property
    def institution(self) -> Bilingual | None: ...


A = TypeVar("A", bound=_Listed)


class Invitation(Model):
    """The letter that called the meeting."""

    number: Maybe[PlainWords]
    date: Maybe[Day]


class Discussion(Model):
    """One matter that was discussed."""

    key: Key
    agenda: Annotated[SourcedNumber, PlainValidator(between(1, 99))] | None = None
    """Which item of the agenda it belongs to, counted from 1."""
    text: BilingualText


@value_class
class Topic:
    """An item of the agenda with what was said about it; without a title, what belongs to none."""

    title: Bilingual | None
    points: tuple[Discussion, ...]


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


@value_class
class ListedAttendee(Generic[A]):
    """A row of the list of attendance as it is printed."""

    person: A
    opens_group: bool
    """Whether it is the first of its institution, and says so."""


def by_institution(rows: Sequence[A]) -> tuple[ListedAttendee[A], ...]:
    """Return *rows* with those of one institution together, in the order in which they first appear."""
    groups: dict[object, list[A]] = {}
    for row in rows:
        # Who has an office and no institution stands alone; a row may be a mapping, which is no key.
        name = tuple(sorted(row.institution.items())) if row.institution else id(row)
        groups.setdefault(name, []).append(row)
    return tuple(
        ListedAttendee(row, not place)
        for group in groups.values()
        for place, row in enumerate(group)
    )


def is_session(name: Bilingual | Unknown) -> bool:
    """Return whether a meeting of this *name* is a session (sidang): the form has a word for each."""
    words = "" if isinstance(name, Unknown) else str(name.get("id", ""))
    return words.casefold().startswith("sidang")


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
    def is_session(self) -> bool:
        """Whether it was a session (sidang), and not a meeting (rapat)."""
        return is_session(self.meeting)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The discussion by items of the agenda; what belongs to none comes last."""
        points, titles = self.discussion or (), self.agenda or ()
        topics = [
            Topic(title, tuple(each for each in points if each.agenda == number))
            for number, title in enumerate(titles, 1)
        ]
        others = Topic(None, tuple(each for each in points if each.agenda is None))
        return tuple(each for each in (*topics, others) if each.points)

    @property
    def listed(self) -> tuple[ListedAttendee[Attendee], ...]:
        """The list of attendance by institution."""
        return by_institution(self.attendance)

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
        yield from self._off_the_agenda()

    def _off_the_agenda(self) -> Iterator[Problem]:
        """Yield what belongs to an item that the agenda does not have."""
        items = len(self.agenda or ())
        for point in self.discussion or ():
            if point.agenda is not None and point.agenda > items:
                message = _n("the agenda has only {n} item", "the agenda has only {n} items", items)
                hint = _("write the number of an item, or leave `agenda` out")
                yield Problem(point.agenda.origin.source, message, hint)

    def _serving(self) -> Iterator[Decision | FollowUp]:
        """Yield what may serve a commitment."""
        if not isinstance(self.decisions, Unknown):
            yield from self.decisions
        if not isinstance(self.follow_up, Unknown):
            yield from self.follow_up


# ---- the kind --------------------------------------------------------------------------

FOLDER = MINUTES_FOLDER


def assembly(session: bool, labels: Mapping[str, Labels]) -> dict[str, str]:
    """Return the word for a session or a meeting in each language: the form has "Sidang/Rapat"."""
    word = "session" if session else "meeting"
    return {tag: words.choices[word] for tag, words in labels.items()}


def _facts(
    minutes: Minutes, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *minutes* may name."""
    return {
        "minutes": minutes,
        "assembly": assembly(minutes.is_session, labels),
        "signatory": minutes.leader,
        "commitments": {each.key: each for each in minutes.agreement.commitments or ()},
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    languages = asked["languages"]
    governments = [party.name.only(languages) for party in agreement.parties]
    progress = answers(asked)
    earlier = {tag: FOLLOW_UP_OF_EARLIER[tag] for tag in languages}
    return {
        "languages": languages,
        "participants": governments,
        **({"agenda": [earlier], "progress": progress} if progress else {}),
        "attendance": asked.get(ATTENDANCE) or [{"institution": each} for each in governments],
    }


FOLLOW_UP_OF_EARLIER = {
    "id": "Tindak lanjut rapat sebelumnya",
    "en": "Follow-up of earlier meetings",
}
"""The first item of the agenda of a meeting that carries on."""
ATTENDANCE = "attendance"
ATTENDANCE_TABLE = Question(
    ATTENDANCE,
    N_("Table of who attended (.xlsx or .csv), with the columns Nama, Jabatan and Instansi."),
    type="attendance",
)
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
        (MEETING, languages("id"), ATTENDANCE_TABLE),
        carries_on=True,
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
        "discussion.text.id",
        "decisions.text",
        "decisions.commitment",
        "follow_up",
        "follow_up.action",
        "progress",
        "progress.note.id",
        "progress.evidence.document",
        "progress.evidence.date",
        "next_meeting.date",
        "next_meeting.start",
        "next_meeting.venue",
        "next_meeting.subject",
    ),
)
