"""What a report counts of an agreement in its period, each figure with the documents that it comes from."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from mou_gen.data.fields import day
from mou_gen.data.loader import load
from mou_gen.data.model import apply_validator, missing_key
from mou_gen.data.places import record_files_below
from mou_gen.errors import InputError
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.agreement_facts import refers_persons
from mou_gen.kinds.agreement_progress import progress_of
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.joint_agreement import AGREEMENT, JointAgreement
from mou_gen.kinds.joint_agreement import KIND as AGREEMENT_KIND
from mou_gen.kinds.life import life_of
from mou_gen.progress.follow_ups import (
    UNFINISHED,
    CitedRecord,
    FollowUpState,
    TrackedFollowUp,
    Words,
)
from mou_gen.startup.value_classes import value_class

FEW = 5
"""Below this number a count of referrals is not printed: with other facts, it could point to a person."""


@value_class
class Period:
    """A semester, or a year."""

    year: int
    semester: int = 0
    """1 or 2; 0 is the year."""

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, 7 if self.semester == 2 else 1, 1)

    @property
    def last(self) -> dt.date:
        """Its last day."""
        return dt.date(self.year, 6, 30) if self.semester == 1 else dt.date(self.year, 12, 31)

    @property
    def parts(self) -> tuple[Period, ...]:
        """The semesters of a year; none of a semester."""
        return () if self.semester else (Period(self.year, 1), Period(self.year, 2))


@value_class
class SetBy:
    """Minutes, and which of their follow-ups are meant, as they are numbered there."""

    date: dt.date | None
    numbers: tuple[int, ...]


@value_class
class ToldIn:
    """The documents in which something was told, by their days."""

    minutes: tuple[dt.date, ...]
    notes: tuple[dt.date, ...]
    """Of the files of progress."""


@value_class
class CommitmentFigures:
    """The follow-ups of a commitment on the last day of the period."""

    title: Words | None
    """None for those that serve no commitment."""
    counts: Mapping[str, int]
    """By state."""
    total: int
    stage: str
    """`done`, `in-progress`, `not-begun`, or `dropped` where none was done and none is left."""
    set_by: tuple[SetBy, ...]
    told_in: ToldIn
    """The documents by which they stand so."""


@value_class
class MaskedCount:
    """A number of persons or cases, as far as it may be printed."""

    shown: str
    """`none`, `few` (less than five), `many` (five or more, of which the number would give one away) or `number`."""
    number: int = 0
    """Where it is shown."""


@value_class
class AgreementFigures:
    """What is counted of an agreement."""

    commitments: tuple[CommitmentFigures, ...]
    counts: Mapping[str, int]
    total: int
    set_in_period: int
    """Follow-ups that meetings of the period set."""
    closed_in_period: int
    """Follow-ups that were done in it."""
    closed_by: ToldIn
    """The documents that tell so."""
    meetings: tuple[dt.date, ...]
    """The meetings of the period."""
    referrals: MaskedCount
    has_referrals: bool
    """Whether persons are referred under it: what it is about says so, or there is a referral."""
    cooperations: tuple[Agreement, ...]
    """The agreements under it that were signed by then."""
    ends: Mapping[str, dt.date | None]
    """The last day of each of these, as extended or ended early by then, by its key."""
    last_day: dt.date | None
    """The last day of the agreement, as extended or ended early by then."""


def agreement_figures(
    folder: Folder, agreement: JointAgreement, period: Period
) -> AgreementFigures:
    """Return what is counted of *agreement* in *period*, from its documents in *folder*.

    Raises:
        InputError: every finding in its minutes, or a referral that cannot be read: nothing is counted short.
    """
    dossier = folder.dossier(agreement.key)
    dossier.ask((True, "", "", ""))  # so that a file that comes or goes makes the report anew
    tracked = progress_of(folder, agreement)
    last = period.last
    follow_ups = [each for each in tracked.follow_ups if each.was_set(last)]
    numbers = _numbers(follow_ups)
    groups = [(key, title) for key, title in tracked.commitments.items()]
    figures = [
        _commitment(title, [each for each in follow_ups if each.commitment == key], numbers, last)
        for key, title in groups
    ]
    others = [each for each in follow_ups if each.commitment not in tracked.commitments]
    figures += [_commitment(None, others, numbers, last)] if others else []
    closed = [each for each in follow_ups if _within(_done(each, last), period)]
    days = _referral_days(folder, agreement.key)
    lives = life_of(folder, agreement.key, last)
    return AgreementFigures(
        tuple(figures),
        _counts(follow_ups, last),
        len(follow_ups),
        sum(_within(each.source.date, period) for each in follow_ups),
        len(closed),
        _told_in(each.told_until(last)[-1].source for each in closed),
        tuple(each for each in tracked.meetings if _within(each, period)),
        masked(days, period),
        bool(days) or refers_persons(agreement),
        tuple(_cooperations(folder, agreement.key, last)),
        {each.cooperation: each.last_day for each in lives},
        lives[0].last_day,
    )


def masked(days: Sequence[dt.date], period: Period) -> MaskedCount:
    """Return how many of *days* are in *period*, as it may be printed.

    From one to four is too few. The number of a year is not printed either where one of its semesters
    is so small and the other is not: who has the report of the other could subtract. Nor is 8 where both are:
    it can only be four and four.
    """
    count = sum(_within(each, period) for each in days)
    if count == 0:
        return MaskedCount("none")
    if count < FEW:
        return MaskedCount("few")
    parts = [sum(_within(each, part) for each in days) for part in period.parts]
    small = sum(0 < part < FEW for part in parts)
    gives_away = small == 1 or (small > 1 and count == small * (FEW - 1))
    return MaskedCount("many") if gives_away else MaskedCount("number", count)


def _within(date: dt.date | None, period: Period) -> bool:
    return date is not None and period.first <= date <= period.last


def _done(tracked: TrackedFollowUp, last: dt.date) -> dt.date | None:
    return tracked.closed_on(last) if tracked.state_on(last) is FollowUpState.DONE else None


def _numbers(follow_ups: Sequence[TrackedFollowUp]) -> Mapping[str, int]:
    """Return the number of each follow-up in the table of its minutes."""
    seen = Counter[str]()
    numbers = {}
    for each in follow_ups:
        seen[each.source.file] += 1
        numbers[each.name] = seen[each.source.file]
    return numbers


def _counts(follow_ups: Sequence[TrackedFollowUp], last: dt.date) -> Mapping[str, int]:
    found = Counter(each.state_on(last) for each in follow_ups)
    return {str(state): found[state] for state in FollowUpState}


def _commitment(
    title: Words | None,
    follow_ups: Sequence[TrackedFollowUp],
    numbers: Mapping[str, int],
    last: dt.date,
) -> CommitmentFigures:
    states = {each.state_on(last) for each in follow_ups}
    told = (each.told_until(last)[-1].source for each in follow_ups if each.told_until(last))
    return CommitmentFigures(
        title,
        _counts(follow_ups, last),
        len(follow_ups),
        _stage(states),
        tuple(_set_by(follow_ups, numbers)),
        _told_in(told),
    )


def _stage(states: Set[FollowUpState]) -> str:
    if states & {*UNFINISHED}:
        return "in-progress"
    if FollowUpState.DONE in states:
        return "done"
    return "dropped" if states else "not-begun"


def _told_in(sources: Iterable[CitedRecord]) -> ToldIn:
    days: dict[str, set[dt.date]] = {"minutes": set(), "progress": set()}
    for each in sources:
        if each.date:
            days[each.kind].add(each.date)
    return ToldIn(tuple(sorted(days["minutes"])), tuple(sorted(days["progress"])))


def _set_by(follow_ups: Sequence[TrackedFollowUp], numbers: Mapping[str, int]) -> Iterator[SetBy]:
    for file in dict.fromkeys(each.source.file for each in follow_ups):
        here = [each for each in follow_ups if each.source.file == file]
        yield SetBy(here[0].source.date, tuple(numbers[each.name] for each in here))


def _referral_days(folder: Folder, agreement: str) -> tuple[dt.date, ...]:
    """Return the dates of the referrals of the *agreement*: nothing else of them is looked at.

    Raises:
        InputError: a file of the folder cannot be read, or a referral has no date.
    """
    days = []
    for path in sorted(record_files_below(folder.root / agreement)):
        said = load(path, folder.root)
        if said.get("kind") == "referral":
            if "date" not in said:
                raise InputError([missing_key(said, "date")])
            held = apply_validator(day, said["date"])
            days.append(dt.date(held.year, held.month, held.day))
    return tuple(days)


def _cooperations(folder: Folder, agreement: str, last: dt.date) -> Iterator[Agreement]:
    """Yield the agreements under the *agreement* that were signed by the *last* day.

    Raises:
        InputError: every finding in one of them.
    """
    for path in sorted(record_files_below(folder.root / agreement)):
        if path.name != AGREEMENT and load(path, folder.root).get("kind") == AGREEMENT_KIND.word:
            record = folder.read(path)
            if isinstance(record, Agreement) and record.date and record.date <= last:
                yield record
