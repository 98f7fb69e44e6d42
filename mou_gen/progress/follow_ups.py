"""A follow-up with all that was told of it, and how it stands on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from pathlib import PurePosixPath

from mou_gen.messages import N_, _
from mou_gen.startup.value_classes import value_class

Words = Mapping[str, str]
"""A text by language; in none where it is not known."""

DONE, LATE, DROPPED, CARRIED_ON = "done", "late", "dropped", "carried-on"
TOLD = (DONE, LATE, DROPPED, CARRIED_ON)
"""What may be told of a follow-up."""
CLOSING = (DONE, DROPPED)
"""After which nothing is left to do."""
DUE_WITHIN = 30
"""Days before its due date from which on a follow-up counts as due."""


class FollowUpState(StrEnum):
    """How a follow-up stands on a day; the values are for programs."""

    OVERDUE = "overdue"
    DUE = "due"
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def word(self) -> str:
        """What a reader calls it."""
        return _(_STATES[self])


_STATES: Mapping[FollowUpState, str] = {
    FollowUpState.OVERDUE: N_("overdue"),
    FollowUpState.DUE: N_("due"),
    FollowUpState.OPEN: N_("open"),
    FollowUpState.DONE: N_("done"),
    FollowUpState.DROPPED: N_("dropped"),
}
UNFINISHED = (FollowUpState.OVERDUE, FollowUpState.DUE, FollowUpState.OPEN)


@value_class
class CitedRecord:
    """A data file that says something of a follow-up."""

    file: str
    """As the user calls it."""
    kind: str
    """`minutes` or `progress`."""
    date: dt.date | None
    title: Words
    """What the meeting is called."""


@value_class
class Proof:
    """A document that shows what was done."""

    document: Words
    date: dt.date | None


@value_class
class ToldProgress:
    """What one file tells of a follow-up."""

    state: str
    """One of `TOLD`."""
    due: dt.date | None
    """The new due date, if there is one."""
    proofs: tuple[Proof, ...]
    teller: Words
    note: Words
    source: CitedRecord


@value_class
class TrackedFollowUp:
    """What a meeting wants to be done, and what was told of it later."""

    name: str
    """By the minutes that set it, and its key: `2026-11-10/contact-list`."""
    action: Words
    owner: Words
    first_due: dt.date | None
    commitment: str
    """Key of the commitment that it serves, "" for none."""
    source: CitedRecord
    told: tuple[ToldProgress, ...] = ()
    """In the order of their dates."""

    def told_until(self, day: dt.date) -> tuple[ToldProgress, ...]:
        """Return what was told of it up to *day*; what has no date counts."""
        return tuple(each for each in self.told if _known_on(each.source, day))

    def was_set(self, day: dt.date) -> bool:
        """Return whether it was there on *day*."""
        return _known_on(self.source, day)

    def due_on(self, day: dt.date) -> dt.date | None:
        """Return when it had to be done, as far as that was agreed on *day*."""
        dues = (each.due for each in reversed(self.told_until(day)) if each.due)
        return next(dues, self.first_due)

    def state_on(self, day: dt.date) -> FollowUpState:
        """Return how it stood on *day*.

        What is said to be late without a new date is overdue, even where no date had been set.
        """
        told, due = self.told_until(day), self.due_on(day)
        last = told[-1] if told else None
        if last and last.state in CLOSING:
            return FollowUpState(last.state)
        if (due and due < day) or (last and last.state == LATE and not last.due):
            return FollowUpState.OVERDUE
        return FollowUpState.DUE if due and (due - day).days <= DUE_WITHIN else FollowUpState.OPEN

    def closed_on(self, day: dt.date) -> dt.date | None:
        """Return when it was told, up to *day*, to be done or dropped; None while it is not."""
        told = self.told_until(day)
        return told[-1].source.date if told and told[-1].state in CLOSING else None


def _known_on(source: CitedRecord, day: dt.date) -> bool:
    return source.date is None or source.date <= day


def short_name(file: str) -> str:
    """Return *file* without the folders above that of its kind: `minutes/2026-11-10.yaml`."""
    return "/".join(PurePosixPath(file).parts[-2:])
