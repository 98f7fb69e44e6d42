"""What a provision lays down, and what two of them lay down in two ways.

Who pays, leads or keeps a thing, what is free of charge, confidential or open, on which days, at which
hours and at which temperature: what is read of each here, the rule `contradictions` compares.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product

from mou_gen.calculations.fee_limits import FeeLimit, fee_limits
from mou_gen.checks import parts
from mou_gen.checks.parity.duties import modality
from mou_gen.checks.worded_provisions import (
    WordedProvision,
)
from mou_gen.messages import _, listed
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.act_days import ActDays, act_days
from mou_gen.statements.assignments import ALL_PARTIES, PAYS, Assignment, assignments
from mou_gen.statements.contraries import OpenDays, Stance, StanceKind, open_days, stances
from mou_gen.statements.dated_acts import DatedAct, dated_acts
from mou_gen.statements.due_days import DueDay, due_days
from mou_gen.statements.opening_hours import (
    Opening,
    TimedAct,
    Turn,
    openings,
    timed_acts,
    turns,
)
from mou_gen.statements.sole_places import PartyPlace, party_places
from mou_gen.statements.temperatures import Temperature, temperatures


@value_class
class ProvisionReading:
    """What a provision lays down."""

    provision: WordedProvision
    assignments: tuple[Assignment, ...]
    stances: tuple[Stance, ...]
    days: tuple[OpenDays, ...]
    due: tuple[DueDay, ...]
    opened: tuple[Opening, ...]
    turns: tuple[Turn, ...]
    done: tuple[TimedAct, ...]
    limits: tuple[FeeLimit, ...]
    at: tuple[PartyPlace, ...]
    dated: tuple[DatedAct, ...]
    kept: tuple[Temperature, ...]
    weekly: tuple[ActDays, ...]


def reading_of(provision: WordedProvision) -> ProvisionReading:
    """Return what *provision* lays down."""
    text = provision.text
    return ProvisionReading(
        provision,
        tuple(assignments(text)),
        tuple(stances(text)),
        tuple(open_days(text)),
        tuple(due_days(text)),
        tuple(openings(text)),
        tuple(turns(text)),
        tuple(timed_acts(text)),
        tuple(fee_limits(text)),
        tuple(party_places(text)),
        tuple(dated_acts(text)),
        tuple(temperatures(text)),
        tuple(act_days(text)),
    )


def clash(one: ProvisionReading, other: ProvisionReading) -> str:
    """Return what *one* lays down in another way than the *other*, "" where that is nothing."""
    told = chain(
        _laid_on_others(one, other),
        _opposed(one, other),
        _on_other_days(one, other),
        free_and_paid(one, other),
        _at_another_place(one, other),
        _at_other_hours(one, other),
        _on_contrary_days(one, other),
        _at_another_temperature(one, other),
    )
    return next(told, "")


def decisions_clash(one: ProvisionReading, other: ProvisionReading) -> str:
    """Return what the decision *one* lays down in another way than the *other*, "" where both can hold."""
    told = chain(
        _at_other_hours(one, other),
        _on_other_days(one, other),
        _on_contrary_days(one, other),
        _at_another_temperature(one, other),
    )
    return next(told, "")


def _laid_on_others(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    for mine, theirs in product(one.assignments, other.assignments):
        if _are_of_one_list(one, other):
            return
        if mine.contradicts(theirs) and _excludes(mine, theirs, _are_listed(one, other)):
            yield _(
                "`{what}` is laid on {party} here, and on {other} elsewhere",
                what=mine.what,
                party=parties_of(mine),
                other=parties_of(theirs),
            )


def _are_of_one_list(one: ProvisionReading, other: ProvisionReading) -> bool:
    """Return whether both are items of one list, which tells of two things: members appointed by each party."""
    lists = {each.provision.place.key_path.rpartition(".letters[")[0] for each in (one, other)}
    return len(lists) == 1 and "" not in lists


def _are_listed(one: ProvisionReading, other: ProvisionReading) -> bool:
    return one.provision.is_listed and other.provision.is_listed


def _excludes(one: Assignment, other: Assignment, listed_both: bool) -> bool:
    """Return whether both cannot be meant: parties may each owe the same for themselves."""
    if one.act == PAYS:
        return not listed_both or one.is_particular(other)
    return one.is_passive or other.is_passive


def parties_of(assignment: Assignment) -> str:
    """Return the parties on which *assignment* lays something, as a finding calls them."""
    order = sorted(assignment.by, key=lambda name: parts.PARTY_NAMES.get(name, 0))
    return ALL_PARTIES if ALL_PARTIES in order else listed(order)


_KINDS = {
    StanceKind.MUST: "duty",
    StanceKind.DOES: "duty",
    StanceKind.MAY: "permission",
    StanceKind.HAS_RIGHT: "permission",
    StanceKind.NEED_NOT: "exemption",
    StanceKind.MUST_NOT: "prohibition",
    StanceKind.DOES_NOT: "prohibition",
}


def _opposed(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    for mine, theirs in product(one.stances, other.stances):
        if mine.contradicts(theirs):
            yield _contrary(mine, theirs)


def _contrary(mine: Stance, theirs: Stance) -> str:
    if mine.kind in (StanceKind.FREE, StanceKind.CHARGED):
        return _("what is free of charge in one place is charged for in another")
    if mine.kind in (StanceKind.SECRET, StanceKind.PUBLIC):
        return _("what is confidential in one place is public in another")
    return _(
        "the same act is {one} here, and {other} elsewhere",
        one=modality(_KINDS[mine.kind]),
        other=modality(_KINDS[theirs.kind]),
    )


def _on_other_days(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    if any(mine.contradicts(theirs) for mine, theirs in product(one.days, other.days)):
        yield _("the days on which this is open are others elsewhere")
    for held, elsewhere in product(one.weekly, other.weekly):
        if held.contradicts(elsewhere):
            yield _told_otherwise(held.text, elsewhere.text)
    for mine, theirs in () if _are_listed(one, other) else product(one.due, other.due):
        if mine.contradicts(theirs):
            yield _told_otherwise(mine.text, theirs.text)


def _told_otherwise(said: str, elsewhere: str) -> str:
    return _("`{period}` is `{other}` elsewhere for the same thing", period=said, other=elsewhere)


def free_and_paid(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    """Yield what *one* or the *other* has free of charge, up to a limit, and the other charges for within it."""
    for mine, theirs in product(one.limits, other.limits):
        if mine.contradicts(theirs):
            free, paid = (mine, theirs) if mine.is_free else (theirs, mine)
            yield _(
                "what is free of charge by `{free}` is charged for by `{paid}`",
                free=free.text,
                paid=paid.text,
            )


def _at_another_place(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    for mine, theirs in product(one.at, other.at):
        if mine.contradicts(theirs):
            yield _(
                "the place of `{act}` is with {party} here, and with {other} elsewhere",
                act=mine.text,
                party=mine.party,
                other=theirs.party,
            )


def _at_other_hours(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    for mine, theirs in product(one.opened, other.opened):
        if mine.contradicts(theirs):
            yield _other_hours(mine.text, theirs.text)
    for turn, hours in product(one.turns, other.opened):
        if turn.contradicts(hours):
            yield _other_hours(turn.text, hours.text)
    for hours, turn in product(one.opened, other.turns):
        if turn.contradicts(hours):
            yield _other_hours(hours.text, turn.text)


def _other_hours(when: str, other: str) -> str:
    return _("the place has other hours elsewhere: `{when}`, not `{other}`", when=when, other=other)


def _on_contrary_days(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    for mine, theirs in product(one.dated, other.dated):
        if mine.contradicts(theirs):
            first, last = (theirs, mine) if mine.is_ending else (mine, theirs)
            yield held_until(last, first)


def held_until(last: DatedAct, first: DatedAct) -> str:
    """Return that a thing holds until *last*, although its contrary holds from *first*."""
    return _(
        "one thing holds until `{last}`, and the contrary from `{first}`",
        last=last.text,
        first=first.text,
    )


def _at_another_temperature(one: ProvisionReading, other: ProvisionReading) -> Iterator[str]:
    for mine, theirs in product(one.kept, other.kept):
        if mine.contradicts(theirs):
            yield _told_otherwise(mine.text, theirs.text)
