"""The state of an agreement on a day, which follows from its documents and nothing else.

A document brings about the steps that its kind names (`Kind.steps`). Two things follow from the law and the
calendar alone: a council that is silent for 45 days has approved, and an agreement ends with its term.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from mou_gen.kinds.dossier import STEPS, Outline
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.steps import Event, Step
from mou_gen.library.agreement_types import AgreementType, cited, read_agreement_types
from mou_gen.messages import N_, translate
from mou_gen.startup.value_classes import value_class

REPLY_DAYS = 15
"""Within this time its leaders reply to the request (article 12(1)b)."""


class LifeState(StrEnum):
    """How far an agreement has come (Permendagri 22/2020, articles 6 to 21)."""

    PREPARED = "prepared"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    COUNCIL_ASKED = "council-asked"
    COUNCIL_GRANTED = "council-granted"
    COUNCIL_SILENT = "council-silent"
    """It has not answered in time, which counts as approval."""
    COUNCIL_REFUSED = "council-refused"
    IN_FORCE = "in-force"
    AMENDED = "amended"
    EXTENDED = "extended"
    DISPUTED = "disputed"
    TERMINATED = "terminated"
    """Its termination is signed, and it binds until the last day that this gives."""
    ENDED = "ended"

    @property
    def worded(self) -> str:
        """The state in the language of the reader."""
        return translate(_STATES[self])


_STATES: Mapping[LifeState, str] = {
    LifeState.PREPARED: N_("in preparation"),
    LifeState.OFFERED: N_("offered, not answered"),
    LifeState.ACCEPTED: N_("offer accepted"),
    LifeState.DECLINED: N_("offer declined"),
    LifeState.COUNCIL_ASKED: N_("before the DPRD"),
    LifeState.COUNCIL_GRANTED: N_("approved by the DPRD"),
    LifeState.COUNCIL_SILENT: N_("approved by the silence of the DPRD"),
    LifeState.COUNCIL_REFUSED: N_("refused by the DPRD"),
    LifeState.IN_FORCE: N_("in force"),
    LifeState.AMENDED: N_("in force as amended"),
    LifeState.EXTENDED: N_("in force as extended"),
    LifeState.DISPUTED: N_("in dispute"),
    LifeState.TERMINATED: N_("termination signed"),
    LifeState.ENDED: N_("ended"),
}

_NEXT: Mapping[str, str] = {
    "review": N_("the TKKSD reviews the terms of reference"),
    "offer": N_("the head of region sends the offer"),
    "answer": N_("the partner answers the offer"),
    "ask-again": N_("the head of region asks for an answer a second time"),
    "report-silence": N_("the head of region reports to the Governor; a Governor, to the Minister"),
    "draft": N_("the draft is discussed with the TKKSD"),
    "council": N_("the DPRD approves, where it is a burden or not in the budget"),
    "council-answer": N_("the leaders of the DPRD reply to the request"),
    "council-silent": N_("the silence of the DPRD counts as approval"),
    "sign": N_("the parties sign"),
    "carry-out": N_("the Perjanjian Kerja Sama is drafted"),
    "report": N_("the report of the semester goes to the head of region"),
    "extend": N_("the extension is signed, or the agreement ends"),
    "dispute": N_("the parties deliberate"),
    "province": N_("the TKKSD of the parties apply to the TKKSD of the province"),
    "minister": N_("the parties apply to the Minister of Home Affairs"),
}


@value_class
class NextStep:
    """What comes next by law."""

    key: str
    """Which step, as the column `steps` of the table of types names it."""
    law: str
    """The article in English; `cited` gives it in the language of the reader."""
    since: dt.date | None = None
    """The first day for it, where it cannot be earlier."""
    by: dt.date | None = None
    """The last day for it, where the law counts one."""

    @property
    def worded(self) -> str:
        """The step in the language of the reader."""
        return translate(_NEXT[self.key])

    @property
    def cited(self) -> str:
        """The article in the language of the reader."""
        return cited(self.law)


@value_class
class Happening:
    """A step, and the document that it is."""

    step: Step
    file: str
    """As the user calls it."""


@value_class
class Life:
    """How far an agreement has come on a day."""

    cooperation: str
    """The name of the Perjanjian Kerja Sama; "" for the agreement of the folder itself."""
    state: LifeState = LifeState.PREPARED
    since: dt.date | None = None
    """None while no document says it."""
    file: str = ""
    """The document by which it is so."""
    draft: bool = False
    """Whether that document says that it is only a draft."""
    signed: dt.date | None = None
    first_end: dt.date | None = None
    """The last day as it was signed."""
    last_day: dt.date | None = None
    """The last day as it is today: extended, or ended early."""
    forum: str = ""
    """Who settles its disputes where deliberation does not: `province`, `minister`, or ""."""
    type: str = ""
    """The type of the agreement, "" while there is no file of it."""
    history: tuple[Happening, ...] = ()
    """What has happened up to that day, in order."""
    next: tuple[NextStep, ...] = ()
    parties: tuple[str, ...] = ()
    """The keys of those that have not answered the offer, or, where all have, of those that declined it."""
    undisputed: LifeState = LifeState.PREPARED
    """In which state it would be without a dispute."""

    @property
    def in_force(self) -> bool:
        """Whether it binds the parties on that day; it does while they are in dispute."""
        return self.state in (
            LifeState.IN_FORCE,
            LifeState.AMENDED,
            LifeState.EXTENDED,
            LifeState.DISPUTED,
            LifeState.TERMINATED,
        )

    @property
    def is_terminated(self) -> bool:
        """Whether its termination is signed, so that it is not extended any more."""
        return self.undisputed == LifeState.TERMINATED

    def day_of(self, event: Event) -> dt.date | None:
        """Return the last day of an *event*, None where it has not happened."""
        days = [each.step.day for each in self.history if each.step.event == event]
        return days[-1] if days else None


def life_of(folder: Folder, agreement: str, day: dt.date) -> tuple[Life, ...]:
    """Return the life of the *agreement*, the name of a folder in *folder*, on a *day*.

    The first is that of the agreement itself, then those of its Perjanjian Kerja Sama by name. Documents about
    a case and files that cannot be read say nothing here.

    Raises:
        InputError: a table of types is wrong.
    """
    outlines = folder.dossier(agreement).ask((False, "", STEPS, "yes"))
    types = read_agreement_types(folder.templates)
    happenings = list(_happenings(outlines))
    names = sorted({each.step.cooperation for each in happenings})
    lives = tuple(_life(name, happenings, types, day) for name in names)
    return tuple(map(_carried_out, lives)) if any(names) else lives


def _carried_out(life: Life) -> Life:
    """Return *life* where there is a Perjanjian Kerja Sama: none is to be drafted next."""
    return replace(life, next=tuple(each for each in life.next if each.key != "carry-out"))


def life_named(lives: Iterable[Life], cooperation: str) -> Life:
    """Return that of *lives* with the name *cooperation*; one that has not begun where there is none."""
    return next((each for each in lives if each.cooperation == cooperation), Life(cooperation))


def _happenings(outlines: Iterable[Outline]) -> Iterator[Happening]:
    for each in outlines:
        yield from (Happening(step, each.file) for step in each.steps)


def _life(
    name: str, happenings: Iterable[Happening], types: Mapping[str, AgreementType], day: dt.date
) -> Life:
    own = [each for each in happenings if each.step.cooperation == name]
    said = next((each.step for each in own if each.step.event == Event.SIGNED), None)
    life = Life(name, forum=said.forum, type=said.type) if said else Life(name)
    for _date, each in sorted(_dated(own, day), key=lambda dated: dated[0]):
        life = replace(_after(life, each), history=(*life.history, each))
    row = types.get(said.type) if said else None
    life = _ended(_silent(life, row, day), day)
    return replace(life, next=tuple(_next_steps(life, row, day))) if row else life


def _dated(happenings: Iterable[Happening], day: dt.date) -> Iterator[tuple[dt.date, Happening]]:
    for each in happenings:
        if each.step.day and each.step.day <= day:
            yield each.step.day, each


# ---- what follows a step -------------------------------------------------------------------

_REQUESTS = (Event.OFFERED, Event.ASKED_AGAIN)
_ANSWERS = (Event.ACCEPTED, Event.DECLINED)
_BY_THE_COUNCIL: Mapping[Event, LifeState] = {
    Event.COUNCIL_ASKED: LifeState.COUNCIL_ASKED,
    Event.COUNCIL_GRANTED: LifeState.COUNCIL_GRANTED,
    Event.COUNCIL_REFUSED: LifeState.COUNCIL_REFUSED,
}


def _after(life: Life, happening: Happening) -> Life:
    """Return *life* after *happening*; what comes too early or too late changes nothing."""
    step, file = happening.step, happening.file
    binds = life.in_force and step.day and not (life.last_day and step.day > life.last_day)
    now = replace(life, since=step.day, file=file, draft=step.draft, parties=())
    match step.event:
        case Event.SIGNED if not life.signed:
            return replace(
                now,
                state=LifeState.IN_FORCE,
                undisputed=LifeState.IN_FORCE,
                signed=step.day,
                first_end=step.until,
                last_day=step.until,
            )
        case Event.AMENDED if binds and not life.is_terminated:
            return replace(now, state=LifeState.AMENDED, undisputed=LifeState.AMENDED)
        case Event.EXTENDED if binds:
            return replace(
                now,
                state=LifeState.EXTENDED,
                undisputed=LifeState.EXTENDED,
                last_day=step.until or life.last_day,
            )
        case Event.DISPUTED | Event.ESCALATED if binds:
            return replace(now, state=LifeState.DISPUTED)
        case Event.SETTLED if life.state == LifeState.DISPUTED:
            return replace(now, state=life.undisputed)
        case Event.ENDED if binds:
            ended = life if life.state == LifeState.DISPUTED else now
            state = LifeState.TERMINATED if ended is now else life.state
            last_day = step.until or step.day
            return replace(ended, state=state, undisputed=LifeState.TERMINATED, last_day=last_day)
        case event if event in (*_REQUESTS, *_ANSWERS) and not life.signed:
            return _offered(life, now, (*life.history, happening))
        case event if event in _BY_THE_COUNCIL and not life.signed:
            return replace(now, state=_BY_THE_COUNCIL[event])
        case _:
            return life


def _offered(life: Life, now: Life, history: Sequence[Happening]) -> Life:
    """Return *life*, or *now*, by how all that the offer went to have answered it up to the last of *history*.

    While one of them has not, the offer is as old as the letter that asked for the answer.
    """
    asked, answers = _answers(history)
    silent = tuple(party for party in asked if party not in answers)
    if history[-1].step.event in _REQUESTS:
        return replace(now, state=LifeState.OFFERED, parties=silent) if silent else life
    if silent:
        return replace(life, parties=silent) if life.state == LifeState.OFFERED else life
    declined = tuple(party for party in answers if answers[party] == Event.DECLINED)
    return replace(
        now, state=LifeState.DECLINED if declined else LifeState.ACCEPTED, parties=declined
    )


def _answers(history: Iterable[Happening]) -> tuple[tuple[str, ...], Mapping[str, Event]]:
    """Return whom the last offer or second request of *history* went to, and how each party has answered the offer."""
    asked, answers = tuple[str, ...](), dict[str, Event]()
    for each in history:
        step = each.step
        if step.event == Event.OFFERED:
            answers = {}
        if step.event in _REQUESTS:
            asked = step.parties
        elif step.event in _ANSWERS:
            answers |= dict.fromkeys(step.parties, step.event)
    return asked, answers


def _silent(life: Life, row: AgreementType | None, day: dt.date) -> Life:
    if life.state != LifeState.COUNCIL_ASKED or not life.since or not (row and row.council_days):
        return life
    since = life.since + dt.timedelta(row.council_days + 1)
    return replace(life, state=LifeState.COUNCIL_SILENT, since=since) if day >= since else life


def _ended(life: Life, day: dt.date) -> Life:
    if not life.signed or not life.last_day or day <= life.last_day:
        return life
    return replace(life, state=LifeState.ENDED, since=life.last_day + dt.timedelta(1))


# ---- what comes next -----------------------------------------------------------------------


def _next_steps(life: Life, row: AgreementType, day: dt.date) -> Iterator[NextStep]:
    """Yield what comes next for *life*, as far as the law on its type says so."""
    for key, since, by in _due(life, row, day):
        if key in row.steps:
            yield NextStep(key, row.steps[key], since, by)


_Due = tuple[str, dt.date | None, dt.date | None]


def _due(life: Life, row: AgreementType, day: dt.date) -> Iterator[_Due]:
    """Yield the key of each step that may be next, its first and its last day."""
    match life.state:
        case LifeState.PREPARED:
            before = ("offer",) if "offer" in row.steps else ("draft", "council", "sign")
            reviewed = life.day_of(Event.REVIEWED)
            keys = before if reviewed else ("review", *before)
            yield from ((key, None, None) for key in keys)
        case LifeState.OFFERED:
            yield from _answers_due(life, row, day)
        case LifeState.ACCEPTED:
            yield from ((key, None, None) for key in ("draft", "council", "sign"))
        case LifeState.COUNCIL_ASKED if life.since:
            yield "council-answer", None, life.since + dt.timedelta(REPLY_DAYS)
            yield "council-silent", life.since + dt.timedelta((row.council_days or 0) + 1), None
        case LifeState.COUNCIL_GRANTED | LifeState.COUNCIL_SILENT:
            yield "sign", None, None
        case LifeState.DISPUTED:
            asked, failed = life.day_of(Event.ESCALATED), life.day_of(Event.DISPUTED)
            if not asked or (failed and failed > asked):
                yield life.forum, None, None
            yield from _duties(life, day)
        case LifeState.IN_FORCE | LifeState.AMENDED | LifeState.EXTENDED:
            yield "carry-out", None, None
            yield from _duties(life, day)
        case LifeState.TERMINATED:
            yield from _duties(life, day)
        case LifeState.ENDED if life.last_day and day <= semester_end(life.last_day):
            yield "report", None, semester_end(life.last_day)
        case _:
            return


def _answers_due(life: Life, row: AgreementType, day: dt.date) -> Iterator[_Due]:
    """Yield the answer to an offer, and what follows where none came (article 8(3) to (5))."""
    again = life.day_of(Event.ASKED_AGAIN)
    index, overdue = (1, "report-silence") if again else (0, "ask-again")
    asked = again or life.day_of(Event.OFFERED)
    if asked is None or index >= len(row.answer_days):
        yield "answer", None, None
        return
    last = asked + dt.timedelta(row.answer_days[index])
    if day <= last:
        yield "answer", None, last
    elif not life.day_of(Event.SILENCE_REPORTED):
        yield overdue, last + dt.timedelta(1), None


def _duties(life: Life, day: dt.date) -> Iterator[_Due]:
    """Yield what is due in every agreement that binds: the report of the semester, and its end."""
    yield "report", None, semester_end(day)
    if life.last_day and not life.is_terminated:
        yield "extend", None, life.last_day


def semester_end(day: dt.date) -> dt.date:
    """Return the last day of the semester of *day*, by which its report is due (article 17(1))."""
    month, last = (6, 30) if day.month <= 6 else (12, 31)
    return dt.date(day.year, month, last)
