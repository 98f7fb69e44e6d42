"""The end of an agreement before its term, with what is left to do and to pay (Permendagri 22/2020, article 41)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from mou_gen.data.fields import BilingualText, Day, Key, Keyed
from mou_gen.data.model import EMPTY_SAYS_NONE, Maybe, Model
from mou_gen.data.values import SourcedDate
from mou_gen.errors import Problem
from mou_gen.kinds.amended_base import AmendedBy, amended_facts, strange_addendum
from mou_gen.kinds.joint_agreement import THEME
from mou_gen.kinds.kind import DocumentKind, Kind
from mou_gen.kinds.references import no_such
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.kinds.subsequent_instrument import (
    SubsequentInstrument,
    subsequent_facts,
    subsequent_scaffold,
)
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _


class RemainingDuty(Model):
    """What a party still does after the end."""

    key: Key
    by: Key
    """Key of the party."""
    text: BilingualText
    until: Maybe[Day]


class RemainingPayment(Model):
    """What a party still pays after the end."""

    key: Key
    by: Key
    """Key of the party."""
    text: BilingualText
    """For what."""
    amount: Maybe[BilingualText]
    until: Maybe[Day]


class Termination(SubsequentInstrument):
    """The end of an agreement or a Perjanjian Kerja Sama: a file in `terminations`."""

    amended_by: AmendedBy = None
    """The last addendum to that agreement, where it was amended."""
    ends: Maybe[Day]
    """The last day on which the agreement is valid."""
    ground: Maybe[BilingualText]
    """Why it ends."""
    left_to_do: Maybe[Keyed[RemainingDuty]] = Field(json_schema_extra=EMPTY_SAYS_NONE)
    """What is left to do; an empty list where that is nothing."""
    left_to_pay: Maybe[Keyed[RemainingPayment]] = Field(json_schema_extra=EMPTY_SAYS_NONE)
    """What is left to pay; an empty list where that is nothing."""

    def check(self) -> Iterator[Problem]:
        """Yield also an end before it is agreed, and parties that are not there."""
        yield from super().check()
        yield from strange_addendum(self, self.amended_by, self.base)
        if (
            isinstance(self.ends, SourcedDate)
            and isinstance(self.date, SourcedDate)
            and self.ends < self.date
        ):
            message = _("`ends` is before the signature of {day:%d-%m-%Y}", day=self.date)
            hint = _("an agreement does not end before the parties agree on it")
            yield self.problem("ends", message, hint)
        dues = (each.until for each in self.left_to_do or ())
        payments_due = (each.until for each in self.left_to_pay or ())
        for until in (*dues, *payments_due):
            if (
                isinstance(until, SourcedDate)
                and isinstance(self.ends, SourcedDate)
                and until < self.ends
            ):
                message = _("`until` is before the end of {day:%d-%m-%Y}", day=self.ends)
                hint = _("write a day after the end, or leave out what is done by then")
                yield Problem(until.origin.source, message, hint)
        parties = [party.key for party in self.parties]
        duties, payments = self.left_to_do or (), self.left_to_pay or ()
        for name in (*(each.by for each in duties), *(each.by for each in payments)):
            if name not in parties:
                yield no_such(name, _("party of this agreement with the key"), parties)


# ---- the kind ----------------------------------------------------------------------------------


def _facts(
    termination: Termination, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of the end of an agreement may name."""
    return {
        **subsequent_facts(termination),
        **amended_facts(termination.amended_by),
        "instrument": {tag: words.choices["termination"] for tag, words in labels.items()},
        "base_instrument": termination.row.name,
        "places": {party.key: index for index, party in enumerate(termination.parties)},
    }


def _steps(termination: Termination) -> tuple[Step, ...]:
    return (termination.step(Event.ENDED, plain_day(termination.ends)),)


KIND = Kind(
    "termination",
    Termination,
    (DocumentKind("termination", _facts, theme=THEME, carries_data=True),),
    subsequent_scaffold(
        N_("Start the end of an agreement before its term, with what is left to do and to pay."),
        "terminations",
        N_("Name of the file, such as early-warning; not printed."),
    ),
    told=("date", "numbers"),
    steps=_steps,
)
