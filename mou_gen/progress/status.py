"""How an agreement stands: its follow-ups by commitment, then by owner."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from mou_gen.messages import language
from mou_gen.progress.follow_ups import FollowUpState, TrackedFollowUp, Words
from mou_gen.progress.stage import Stage
from mou_gen.startup.value_classes import value_class

NOTHING = "–"
"""Stands for a text that is not known."""


@value_class
class AgreementProgress:
    """The follow-ups of an agreement."""

    key: str
    """The name of its folder."""
    subject: Words
    commitments: Mapping[str, Words]
    """The title of each, by key."""
    follow_ups: tuple[TrackedFollowUp, ...]
    meetings: tuple[dt.date, ...] = ()
    """The day of each meeting whose minutes have one, also where it set no follow-up."""


@value_class
class StatusSource:
    """A document that says something of a follow-up, in the words of the reader."""

    file: str
    date: dt.date | None
    says: str
    """`set`, or what is told: done, late, dropped, carried-on."""
    told_by: str = ""
    evidence: tuple[str, ...] = ()
    note: str = ""


@value_class
class StatusCommitment:
    """A commitment of an agreement, in the words of the reader."""

    key: str
    """"" for follow-ups that serve none."""
    title: str


@value_class
class StatusRow:
    """A follow-up as it stands on the day of the status, in the words of the reader."""

    name: str
    commitment: StatusCommitment
    owner: str
    action: str
    state: FollowUpState
    set_on: dt.date | None
    due: dt.date | None
    closed_on: dt.date | None
    sources: tuple[StatusSource, ...]


@value_class
class StatusReport:
    """An agreement on a day, in the words of the reader."""

    key: str
    subject: str
    day: dt.date
    commitments: tuple[StatusCommitment, ...]
    """In the order of the agreement; last, where it is needed, what stands for none."""
    rows: tuple[StatusRow, ...]
    """By commitment, then by owner, then by what is most urgent."""
    stages: tuple[Stage, ...] = ()
    """How far it has come, and then each Perjanjian Kerja Sama under it."""

    def of(self, commitment: StatusCommitment) -> tuple[StatusRow, ...]:
        """Return the rows of this *commitment*."""
        return tuple(row for row in self.rows if row.commitment == commitment)

    def counts(self) -> Mapping[FollowUpState, int]:
        """Return how many follow-ups are in each state."""
        return count_states(self.rows)


def count_states(rows: Sequence[StatusRow]) -> Mapping[FollowUpState, int]:
    """Return how many of *rows* are in each state, all states included."""
    found = Counter(row.state for row in rows)
    return {state: found[state] for state in FollowUpState}


def status_report(
    progress: AgreementProgress,
    day: dt.date,
    say: Callable[[str], str] = str,
    stages: tuple[Stage, ...] = (),
) -> StatusReport:
    """Return how an agreement stands on *day*, by its *progress*, in the language that is spoken here.

    Every text of the data passes through *say*, which masks what nobody may repeat; the names of folders and files
    are such texts too.
    """
    known = {
        key: StatusCommitment(key, say(_said(title))) for key, title in progress.commitments.items()
    }
    none = StatusCommitment("", "")
    rows = [
        _row(each, day, known.get(each.commitment, none), say)
        for each in progress.follow_ups
        if each.was_set(day)
    ]
    order = [*known.values(), none]
    rows.sort(key=lambda row: (order.index(row.commitment), row.owner, _urgency(row), row.name))
    shown = [each for each in order if each.key or any(row.commitment == none for row in rows)]
    return StatusReport(
        say(progress.key),
        say(_said(progress.subject)),
        day,
        tuple(shown),
        tuple(rows),
        tuple(_told(each, say) for each in stages),
    )


def _told(stage: Stage, say: Callable[[str], str]) -> Stage:
    parties = tuple(map(say, stage.parties))
    return replace(stage, cooperation=say(stage.cooperation), file=say(stage.file), parties=parties)


def _urgency(row: StatusRow) -> tuple[int, dt.date]:
    return list(FollowUpState).index(row.state), row.due or dt.date.max


def _row(
    tracked: TrackedFollowUp,
    day: dt.date,
    commitment: StatusCommitment,
    say: Callable[[str], str],
) -> StatusRow:
    return StatusRow(
        say(tracked.name),
        commitment,
        say(_said(tracked.owner)),
        say(_said(tracked.action)),
        tracked.state_on(day),
        tracked.source.date,
        tracked.due_on(day),
        tracked.closed_on(day),
        tuple(_sources(tracked, day, say)),
    )


def _sources(
    tracked: TrackedFollowUp, day: dt.date, say: Callable[[str], str]
) -> Iterator[StatusSource]:
    yield StatusSource(say(tracked.source.file), tracked.source.date, "set")
    for told in tracked.told_until(day):
        yield StatusSource(
            say(told.source.file),
            told.source.date,
            told.state,
            say(_said(told.teller)),
            tuple(say(_dated(_said(each.document), each.date)) for each in told.proofs),
            say(_said(told.note)) if told.note else "",
        )


def _dated(document: str, date: dt.date | None) -> str:
    return f"{document} ({date.isoformat()})" if date else document


def _said(words: Words) -> str:
    """Return *words* in the language that is spoken here, or in the one that there is."""
    text = words.get(language()) or next(iter(words.values()), NOTHING)
    return " ".join(text.split())
