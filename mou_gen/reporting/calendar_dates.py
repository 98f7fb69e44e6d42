"""The dates of an agreement: its meetings, what is due, its end, and what the law gives a time for.

They follow from the data alone, so that the same data give the same calendar on every day. Documents about
a case have none.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from mou_gen import inputs
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.kinds.agreement_progress import progress_of
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.duration import months_after
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.life import REPLY_DAYS, Life, LifeState, NextStep, life_of, semester_end
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.record import Record
from mou_gen.kinds.steps import Event
from mou_gen.language.days import HOURS_AHEAD
from mou_gen.language.personal_data import find_personal_data
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _, language
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_NAMES = uuid.UUID("6f0c5f0e-3c0b-5d0c-9a51-6d6f75676e21")
"""In which the names of dates are unique; their keys, which may say anything, cannot be read from them."""
_BEFORE_END = 6
"""Months before its end at which an agreement is brought to mind."""
_CASE = expression(CASE)
_EVER = dt.date.max
R = TypeVar("R", bound=Record)
_UNANSWERED: Mapping[LifeState, tuple[Event, ...]] = {
    LifeState.OFFERED: (Event.OFFERED, Event.ASKED_AGAIN),
    LifeState.COUNCIL_ASKED: (Event.COUNCIL_ASKED,),
    LifeState.COUNCIL_SILENT: (Event.COUNCIL_ASKED,),
}
"""What was asked where nobody has answered yet; the last of it counts."""
Mask = Callable[[str], str]
"""Returns a text as it may be shown; another one where it tells what is sealed."""


@value_class
class CalendarDate:
    """A day, or some hours of it, in a calendar."""

    uid: str
    """The same for the same date, however its words change."""
    day: dt.date
    start: dt.datetime | None
    """In UTC; None for a whole day."""
    end: dt.datetime | None
    title: str
    about: str = ""
    place: str = ""
    category: str = ""


def calendar_dates(folder: Folder, agreement: JointAgreement, mask: Mask) -> list[CalendarDate]:
    """Return the dates of *agreement* in the language of the reader, in their order.

    Raises:
        InputError: every finding in the files that are needed.
    """
    return sorted(
        _Dates(folder, agreement, mask).all(), key=lambda each: (each.day, each.title, each.uid)
    )


class _Dates:
    """Gathers the dates of one agreement."""

    def __init__(self, folder: Folder, agreement: JointAgreement, mask: Mask) -> None:
        self._folder, self._agreement, self._mask = folder, agreement, mask
        self._subject = self._open(agreement.subject)

    def all(self) -> Iterator[CalendarDate]:
        yield from self._meetings()
        yield from self._follow_ups()
        for life in life_of(self._folder, self._agreement.key, _EVER):
            yield from self._term(life)
            yield from self._reports(life)
            yield from self._answers(life)

    # ---- what people have agreed --------------------------------------------------------------

    def _meetings(self) -> Iterator[CalendarDate]:
        """Yield each meeting once: as its minutes tell it, or else its invitation, or the meeting before it."""
        seen: dict[dt.date, list[str]] = {}
        for day, start, end, zone, title, place in self._told_meetings():
            known = seen.setdefault(day, [])
            if known and (not start or start in known or "" in known):
                continue
            known.append(start)
            begins, ends = (_hour(day, clock, zone) for clock in (start, end))
            name = f"meeting/{day}/{len(known)}"
            about, kind = self._subject, _("meeting")
            yield self._date(name, day, title or _("Meeting"), about, kind, begins, ends, place)

    def _told_meetings(self) -> Iterator[tuple[dt.date, str, str, str, str, str]]:
        minutes = list(self._records(Minutes, "minutes"))
        for each in minutes:
            if not isinstance(each.date, Unknown):
                yield (
                    *(each.date, _text(each.start), _text(each.end), _text(each.zone)),
                    *(self._open(each.meeting), self._open(each.venue)),
                )
        for letter in self._records(InvitationLetter, "invitation"):
            said = letter.meeting
            if not isinstance(said.date, Unknown):
                yield (
                    *(said.date, _text(said.start), _text(said.end), _text(said.zone)),
                    *(self._open(said.name), self._open(said.venue)),
                )
        for each in minutes:
            coming = each.next_meeting
            if not isinstance(coming, Unknown) and not isinstance(coming.date, Unknown):
                zone = _text(each.zone)
                subject, place = self._open(coming.subject), self._open(coming.venue)
                title = _("Meeting: {subject}", subject=subject) if subject else ""
                yield coming.date, _text(coming.start), "", zone, title, place

    def _records(self, model: type[R], kind: str) -> Iterator[R]:
        for outline in self._folder.dossier(self._agreement.key).ask((False, kind, "", "")):
            record = self._folder.read(inputs.path_of_display_name(outline.file))
            if isinstance(record, model):
                yield record

    def _follow_ups(self) -> Iterator[CalendarDate]:
        """Yield when what is not done yet is due."""
        for each in progress_of(self._folder, self._agreement).follow_ups:
            due = each.due_on(_EVER)
            if due is None or each.closed_on(_EVER):
                continue
            action, owner = self._open(each.action), self._open(each.owner)
            title = _("Due: {action}", action=action) if action else _("A follow-up is due")
            about = "\n".join(filter(None, (owner, self._subject)))
            yield self._date(f"due/{each.name}", due, title, about, _("follow-up"))

    # ---- what the law says ------------------------------------------------------------------------

    def _term(self, life: Life) -> Iterator[CalendarDate]:
        """Yield the last day of what is signed, and six months before it, where it can be extended (article 9(3))."""
        if not life.signed or not life.last_day:
            return
        name, kind = life.cooperation, _("term")
        title = _("Last day: {name}", name=self._named(life))
        yield self._date(f"end/{name}", life.last_day, title, self._subject, kind)
        early = months_after(life.last_day, -_BEFORE_END)
        if early > life.signed and not life.is_terminated:
            title = _("Six months to the last day: {name}", name=self._named(life))
            about = _("last day: {day:%d-%m-%Y}", day=life.last_day)
            yield self._date(f"before-end/{name}", early, title, about, kind)

    def _reports(self, life: Life) -> Iterator[CalendarDate]:
        """Yield the end of each semester that the term reaches into, whose report goes to the head of region."""
        if not life.signed or not life.last_day:
            return
        law = next((each for each in self._next(life, life.signed) if each.key == "report"), None)
        for day in _semester_ends(life.signed, life.last_day) if law else ():
            semester = 1 if day.month == 6 else 2
            title = _(
                "Report of semester {semester} of {year}: {name}",
                semester=semester,
                year=day.year,
                name=self._named(life),
            )
            about = f"{law.worded} ({law.cited})" if law else ""
            name = f"report/{life.cooperation}/{day}"
            yield self._date(name, day, title, about, _("report"))

    def _answers(self, life: Life) -> Iterator[CalendarDate]:
        """Yield by when a partner or the council answers what it was asked last (articles 8 and 12)."""
        asked = _UNANSWERED.get(life.state, ())
        days = [day for each in asked if (day := life.day_of(each))]
        for step in self._next(life, max(days)) if days else ():
            day = step.by or step.since
            if day and step.key in ("answer", "council-answer", "council-silent"):
                yield self._deadline(life, step.key, day, step.worded, step.cited)
        yield from self._council_steps(life)

    def _council_steps(self, life: Life) -> Iterator[CalendarDate]:
        """Yield by when what the council has reviewed is followed up, and approved (article 12(1)d and e)."""
        if Event.COUNCIL_ASKED not in _UNANSWERED.get(life.state, ()):
            return
        replied, answered = (
            life.day_of(each) for each in (Event.COUNCIL_REPLIED, Event.COUNCIL_ANSWERED)
        )
        if answered:
            said = _("the DPRD approves what was sent again")
            law = cited("Permendagri 22/2020, article 12(1)")
            yield self._deadline(life, "approve", answered + _REPLY, said, law)
        elif replied:
            said = _("the head of region follows up the review of the DPRD")
            law = cited("Permendagri 22/2020, article 12(1)")
            yield self._deadline(life, "follow-up", replied + _REPLY, said, law)

    def _deadline(self, life: Life, key: str, day: dt.date, said: str, law: str) -> CalendarDate:
        title = _("By today: {step}", step=said) if key != "council-silent" else said
        name = f"deadline/{life.cooperation}/{key}"
        about = "\n".join(filter(None, (law, self._named(life))))
        return self._date(name, day, title, about, _("deadline"))

    def _next(self, life: Life, day: dt.date) -> tuple[NextStep, ...]:
        lives = life_of(self._folder, self._agreement.key, day)
        return next((each.next for each in lives if each.cooperation == life.cooperation), ())

    # ---- words ------------------------------------------------------------------------------------

    def _date(
        self,
        name: str,
        day: dt.date,
        title: str,
        about: str,
        category: str,
        start: dt.datetime | None = None,
        end: dt.datetime | None = None,
        place: str = "",
    ) -> CalendarDate:
        uid = f"{uuid.uuid5(_NAMES, f'{self._agreement.key}/{name}')}@mou-gen"
        plain = dt.date(day.year, day.month, day.day)
        return CalendarDate(uid, plain, start, end, title, about, place, category)

    def _named(self, life: Life) -> str:
        """Return what the agreement of *life* is about."""
        if not life.cooperation:
            return self._subject or _("the agreement")
        return _("the Perjanjian Kerja Sama under {subject}", subject=self._subject)

    def _open(self, said: Mapping[str, str] | SourcedText | Unknown | None) -> str:
        """Return *said* in the language of the reader, "" where it is unknown or tells of a person or a case."""
        words = _text(said) if isinstance(said, SourcedText) else ""
        if isinstance(said, Mapping):
            words = str(said.get(language()) or next(iter(said.values()), ""))
        words = " ".join(words.split())
        closed = _CASE.search(words) or any(find_personal_data(words)) or self._mask(words) != words
        return "" if closed else words


_REPLY = dt.timedelta(REPLY_DAYS)


def _semester_ends(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Yield the last days of the semesters from that of *first* to that of *last*."""
    for year in range(first.year, last.year + 1):
        for day in (dt.date(year, 6, 30), dt.date(year, 12, 31)):
            if first <= day <= semester_end(last):
                yield day


def _text(said: object) -> str:
    return str(said) if isinstance(said, SourcedText) else ""


def _hour(day: dt.date, clock: str, zone: str) -> dt.datetime | None:
    """Return the time of day *clock* in UTC; None where it, or its *zone*, is not known."""
    if not clock or zone not in HOURS_AHEAD:
        return None
    local = dt.datetime.combine(day, dt.time.fromisoformat(clock), dt.UTC)
    return local - dt.timedelta(hours=HOURS_AHEAD[zone])
