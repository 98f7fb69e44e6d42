"""What somebody has to do after a meeting, and what is told of it later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Annotated, Protocol, cast

from pydantic import AfterValidator, PlainValidator, PrivateAttr, ValidationInfo

from mou_gen.data.fields import BilingualText, Day, Key, matching, one_of
from mou_gen.data.model import Maybe, Model, raise_problems
from mou_gen.data.values import Bilingual, SourcedDate, SourcedText, Unknown
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.kind import Values
from mou_gen.messages import N_, _
from mou_gen.progress.follow_ups import CLOSING, DONE, DROPPED, TOLD
from mou_gen.startup.value_classes import value_class

if TYPE_CHECKING:
    from mou_gen.kinds.joint_agreement import JointAgreement


MINUTES_FOLDER = "minutes"
"""Where minutes stand, in the folder of their agreement."""


OPEN = "open"
"""Under which `new` knows the names of the follow-ups that are still open."""


class FollowUp(Model):
    """What someone has to do after the meeting."""

    key: Key
    action: BilingualText
    owner: Maybe[BilingualText]
    due: Maybe[Day]
    commitment: Key | None = None
    """Key of the commitment of the agreement that it serves."""


@value_class
class EarlierFollowUp:
    """A follow-up of an earlier meeting, as other files refer to it."""

    name: SourcedText
    """As it was referred to: `2026-11-10/contact-list`."""
    meeting: SourcedDate | None
    """The day of the meeting that set it, as far as it is known."""
    item: FollowUp


class FollowUps(Protocol):
    """The follow-ups of a data folder."""

    def follow_up(self, agreement: JointAgreement, name: SourcedText) -> EarlierFollowUp:
        """Return the follow-up of *agreement* called *name*: the file of its minutes, and its key.

        Raises:
            InputError: there is none, or its file is wrong.
        """


FollowUpName = Annotated[
    SourcedText,
    PlainValidator(
        matching(
            r"[a-z0-9-]+/[a-z0-9-]+",
            N_("must be the name of the minutes and the key of the follow-up"),
            N_("write it like `2026-11-10/contact-list`"),
        )
    ),
]
"""A follow-up, by the file of the minutes that set it and its key there."""


class Evidence(Model):
    """A document that shows what was done."""

    document: BilingualText
    date: Maybe[Day]


class ProgressEntry(Model):
    """What is told of a follow-up of an earlier meeting."""

    follow_up: FollowUpName
    state: Maybe[Annotated[SourcedText, PlainValidator(one_of(*TOLD))]]
    due: Day | None = None
    """The new due date of what is late or carried on."""
    evidence: tuple[Evidence, ...] = ()
    told_by: Maybe[BilingualText]
    note: BilingualText | None = None

    _earlier: EarlierFollowUp = PrivateAttr()

    @property
    def earlier(self) -> EarlierFollowUp:
        """The follow-up that it tells of."""
        return self._earlier

    @property
    def proof(self) -> tuple[Evidence, ...] | Unknown:
        """The evidence; unknown where what is done has none."""
        lacks = self.state == DONE and not self.evidence
        return self.missing("evidence") if lacks else self.evidence

    @property
    def reason(self) -> Bilingual | Unknown | None:
        """The note; unknown where what is dropped has none."""
        lacks = self.state == DROPPED and self.note is None
        return self.missing("note") if lacks else self.note

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """The facts of it that are not written yet; of its evidence and its note, where the state asks for them."""
        days = (each.date for each in self.evidence)
        facts = (self.state, self.told_by, *days, self.proof, self.reason)
        return tuple(each for each in facts if isinstance(each, Unknown))

    @property
    def says_why(self) -> bool:
        """Whether it has a note, or should have one."""
        return self.reason is not None

    def check(self) -> Iterator[Problem]:
        """Yield a new due date of what needs none any more."""
        if self.due is not None and not isinstance(self.state, Unknown) and self.state in CLOSING:
            message = _("a follow-up that is `{state}` has no new due date", state=self.state)
            yield self.problem("due", message, _("delete `due`, or correct `state`"))


def _told(entries: tuple[ProgressEntry, ...], info: ValidationInfo) -> tuple[ProgressEntry, ...]:
    """Return *entries*, each with its follow-up under the agreement beside them; none is told twice."""
    agreement, library = info.data.get("agreement"), cast(FollowUps, info.context)
    if agreement is None:  # which has findings of its own
        return entries
    problems, names = list[Problem](), set[str]()
    for entry in entries:
        name = entry.follow_up
        problems += _again(name) if name in names else _own(name)
        names.add(name)
        if not problems:
            try:
                entry._earlier = library.follow_up(agreement, name)
            except InputError as error:
                problems += error.problems
    raise_problems(problems)
    return entries


def _again(name: SourcedText) -> Iterator[Problem]:
    message = _("`{name}` stands here twice", name=name)
    yield Problem(name.origin.source, message, _("keep one"))


def _own(name: SourcedText) -> Iterator[Problem]:
    """Yield that *name* is a follow-up of the minutes in which it stands."""
    minutes, _slash, _key = name.partition("/")
    *_folders, folder, file = ("", *PurePosixPath(name.origin.file).parts)
    if folder == MINUTES_FOLDER and PurePosixPath(file).stem == minutes:
        message = _("`{name}` is a follow-up of this meeting, not of an earlier one", name=name)
        yield Problem(name.origin.source, message, _("delete it: it stands under `follow_up`"))


ProgressEntries = Annotated[tuple[ProgressEntry, ...], AfterValidator(_told)]
"""What is told of follow-ups of the agreement in the field `agreement` beside it."""


def evidence_to_come(date: SourcedDate, entries: tuple[ProgressEntry, ...]) -> Iterator[Problem]:
    """Yield the evidence of *entries* that is dated after *date*, on which it is told of."""
    for day in (each.date for entry in entries for each in entry.evidence):
        if isinstance(day, SourcedDate) and day > date:
            message = _(
                "the evidence of {day:%d-%m-%Y} is later than {date:%d-%m-%Y}, when it is told of",
                day=day,
                date=date,
            )
            yield Problem(day.origin.source, message, _("correct one of the two dates"))


def told_too_early(
    date: SourcedDate | Unknown, entries: tuple[ProgressEntry, ...]
) -> Iterator[Problem]:
    """Yield the *entries* that tell, on *date*, of a meeting that was not before it."""
    for entry in entries:
        meeting = entry.earlier.meeting
        if date and meeting and meeting >= date:
            message = _(
                "`{name}` was set on {meeting:%d-%m-%Y}, which is not before {date:%d-%m-%Y}",
                name=entry.follow_up,
                meeting=meeting,
                date=date,
            )
            yield Problem(entry.follow_up.origin.source, message, _("correct the date or the name"))


def answers(asked: Values) -> list[Values]:
    """Return what a new file tells of the follow-ups that are still open: nothing yet.

    The first shows all keys of an answer.
    """
    keys = dict.fromkeys(("state", "due", "evidence", "told_by"))
    names = asked.get(OPEN, ())
    return [
        {"follow_up": name, **({"state": None} if number else keys)}
        for number, name in enumerate(names)
    ]
