"""The extension of an agreement, signed before it ends (Permendagri 22/2020, articles 9(3) and 32(3))."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import BilingualText
from mou_gen.data.model import Maybe
from mou_gen.data.values import Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.amended_base import AmendedBy, amended_facts, strange_addendum
from mou_gen.kinds.duration import Duration, months_after
from mou_gen.kinds.joint_agreement import THEME
from mou_gen.kinds.kind import DocumentKind, Kind
from mou_gen.kinds.neighbours import neighbour
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.kinds.subsequent_instrument import (
    SubsequentInstrument,
    subsequent_facts,
    subsequent_scaffold,
)
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import cited
from mou_gen.messages import N_, _


class Extension(SubsequentInstrument):
    """An extension of an agreement or a Perjanjian Kerja Sama: a file in `extensions`."""

    follows: Annotated[Any, PlainValidator(neighbour("extension"))] = None
    """The extension before this one of the same agreement."""
    amended_by: AmendedBy = None
    """The last addendum to that agreement, where it was amended."""
    reason: Maybe[BilingualText]
    """Why the cooperation goes on."""
    duration: Maybe[Duration]
    """How much longer it is valid, from the day after its last one."""

    @property
    def ends(self) -> dt.date | None:
        """The last day of the term that is extended."""
        last: dt.date | None = (self.follows or self.base).last_day
        return plain_day(last)

    @property
    def first_day(self) -> dt.date | None:
        """The first day of the extension."""
        return self.ends + dt.timedelta(1) if self.ends else None

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the extension."""
        if isinstance(self.duration, Unknown):
            return None
        return self.duration.last_day(self.first_day) if self.first_day else self.duration.until

    def check(self) -> Iterator[Problem]:
        """Yield also a term that is longer than the law allows, and an extension of another agreement."""
        yield from super().check()
        yield from strange_addendum(self, self.amended_by, self.base)
        if self.follows and self.follows.base.origin.file != self.base.origin.file:
            message = _("`follows` is an extension of another agreement")
            yield self.problem(
                "follows", message, _("name one of the same agreement, or delete it")
            )
        first, last, most = self.first_day, self.last_day, self.row.most_years
        if isinstance(self.duration, Unknown) or first is None or last is None:
            return
        if last < first:
            message = _("`duration` ends before the extension begins on {day:%d-%m-%Y}", day=first)
            yield self.problem("duration", message, _("write a later day under `until`"))
        if most and last >= months_after(first, most * 12):
            message = _("an extension is of {most} years at most", most=most)
            hint = _(
                "conclude a new agreement for a longer time ({law})", law=cited(self.row.term_by)
            )
            yield self.problem("duration", message, hint)


# ---- the kind ----------------------------------------------------------------------------------


def _facts(
    extension: Extension, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of an extension may name."""
    before = extension.follows or extension.base
    return {
        **subsequent_facts(extension),
        **amended_facts(extension.amended_by),
        "instrument": {tag: words.choices["extension"] for tag, words in labels.items()},
        "base_instrument": extension.row.name,
        "ends": extension.ends or _unknown_day(before, "ends"),
        "first_day": extension.first_day or _unknown_day(before, "first_day"),
        "last_day": extension.last_day or _unknown_day(extension, "last_day"),
    }


def _unknown_day(instrument: Any, name: str) -> Unknown:
    """Return the day called *name*, as the fact for want of which the last day of *instrument* is not known."""
    fact = instrument.duration
    if not isinstance(fact, Unknown):
        if isinstance(instrument, Extension):
            return _unknown_day(instrument.follows or instrument.base, name)
        fact = instrument.date
    unknown: Unknown = replace(fact, key=f"extension.{name}")
    return unknown


def _steps(extension: Extension) -> tuple[Step, ...]:
    return (extension.step(Event.EXTENDED, extension.last_day),)


KIND = Kind(
    "extension",
    Extension,
    (DocumentKind("extension", _facts, theme=THEME, carries_data=True),),
    subsequent_scaffold(
        N_("Start the extension of an agreement."),
        "extensions",
        N_("Name of the extension, such as 2029; not printed."),
    ),
    told=("date", "numbers"),
    steps=_steps,
)
