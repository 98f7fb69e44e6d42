"""The attendance list: daftar hadir (Permendagri 1/2023, Lampiran VII)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import (
    BilingualText,
    Clock,
    Day,
    PlainWords,
    Zone,
    between,
)
from mou_gen.data.model import Maybe, Model, missing_key
from mou_gen.data.places import ENDINGS
from mou_gen.data.values import Bilingual, SourcedDate, SourcedNumber, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds import minutes
from mou_gen.kinds.agreement import Languages, LayoutName
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import DocumentKind, Kind, Scaffold, Values, languages
from mou_gen.kinds.minutes import (
    ATTENDANCE,
    Attendee,
    ListedAttendee,
    Minutes,
    assembly,
    by_institution,
    is_session,
)
from mou_gen.kinds.neighbours import neighbour
from mou_gen.kinds.party import Official, Party, Signing
from mou_gen.kinds.references import Office, OfficeRef
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _

MinutesRef = Annotated[Minutes, PlainValidator(neighbour("minutes"))]
"""Minutes of the agreement in the field `agreement` beside it, written as the name of their file."""


class Session(Model):
    """A meeting that has no minutes yet."""

    name: BilingualText
    date: Maybe[Day]
    start: Maybe[Clock]
    end: Clock | None = None
    zone: Maybe[Zone]
    venue: Maybe[BilingualText]


class Expected(Model):
    """A row of the list; what is left out is written by hand."""

    name: PlainWords | None = None
    office: BilingualText | None = None
    institution: BilingualText | None = None


class Attendance(UnderAgreement):
    """The attendance list of one meeting, of which there are minutes or not."""

    kind: PlainWords
    agreement: AgreementRef
    minutes: MinutesRef | None = None
    meeting: Session | None = None
    languages: Languages = ("id",)
    layout: LayoutName = Layout.STACKED
    letterhead: Maybe[OfficeRef]
    attendance: tuple[Expected, ...] = ()
    rows: Annotated[SourcedNumber, PlainValidator(between(0, 99))] | None = None
    """Empty rows below those who are expected."""
    chair: Maybe[Official]
    """Who led the meeting, and signs the list."""
    signing: Signing | None = None
    draft: BilingualText | None = None
    """Why this is only a draft, or how far it is illustrative."""
    waive: Waivers = ()
    """Rules whose findings do not count here, each with its reason."""

    @property
    def office(self) -> Office | Unknown:
        """The office whose letterhead it bears."""
        if self.minutes and not self.letterhead:
            return self.minutes.letterhead
        return self.letterhead

    @property
    def issuer(self) -> Party | Unknown:
        """The party whose office writes it."""
        return self.office.party

    @property
    def session(self) -> Minutes | Session:
        """The meeting: when and where it is."""
        session = self.minutes or self.meeting
        assert session is not None, "`check` refuses a list without a meeting"
        return session

    @property
    def name(self) -> Bilingual | Unknown:
        """The name of the meeting."""
        session = self.session
        return session.meeting if isinstance(session, Minutes) else session.name

    @property
    def date(self) -> SourcedDate | Unknown:
        """The day of the meeting."""
        return self.session.date

    @property
    def leader(self) -> Official | Unknown:
        """Who signs the list."""
        return self.minutes.leader if self.minutes and not self.chair else self.chair

    @property
    def expected(self) -> tuple[Attendee | Expected, ...]:
        """Who has a row of the list."""
        return self.attendance or (self.minutes.attendance if self.minutes else ())

    @property
    def is_session(self) -> bool:
        """Whether it is of a session (sidang), and not of a meeting (rapat)."""
        return is_session(self.name)

    @property
    def listed(self) -> tuple[ListedAttendee[Attendee | Expected], ...]:
        """Who has a row of the list, by institution."""
        return by_institution(self.expected)

    @property
    def empty(self) -> tuple[int, ...]:
        """The numbers of the empty rows."""
        first = len(self.expected) + 1
        return tuple(range(first, first + (self.rows or 0)))

    def check(self) -> Iterator[Problem]:
        """Yield a meeting that is given twice or not at all, and a list without a row."""
        if self.minutes and self.meeting:
            message = _("the meeting is given both here and in the minutes")
            yield self.problem("meeting", message, _("keep either `minutes` or `meeting`"))
        if not self.minutes and not self.meeting:
            yield missing_key(self.entries, "meeting")
        if (self.minutes or self.meeting) and not (self.expected or self.empty):
            message = _("the list has no rows to sign")
            yield self.problem("rows", message, _("write `attendance`, or the number of `rows`"))


# ---- the kind --------------------------------------------------------------------------


def _facts(
    attendance: Attendance, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what an attendance list may name."""
    return {
        "attendance": attendance,
        "session": attendance.session,
        "assembly": assembly(attendance.is_session, labels),
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    folder = Path(agreement.origin.source.file).parent / minutes.FOLDER
    there = any((folder / f"{asked['date']}{ending}").is_file() for ending in ENDINGS)
    meeting = {"name": dict.fromkeys(asked["languages"], ""), "date": asked["date"]}
    names = (party.name.only(asked["languages"]) for party in agreement.parties)
    unnamed = [{"institution": each} for each in names]
    return {
        **({"minutes": str(asked["date"])} if there else {"meeting": meeting}),
        "languages": asked["languages"],
        "attendance": asked.get(ATTENDANCE) or (None if there else unnamed),
        "rows": len(agreement.parties),
    }


KIND = Kind(
    "attendance",
    Attendance,
    (
        DocumentKind(
            "attendance",
            _facts,
            carries_data=True,
            says=("daftar hadir", "tanda tangan"),
        ),
    ),
    Scaffold(
        N_("Start an attendance list, with or without minutes."),
        "attendance",
        "date",
        _known,
        (minutes.MEETING, languages("id"), minutes.ATTENDANCE_TABLE),
    ),
    told=("meeting.date", "minutes.date"),
)
