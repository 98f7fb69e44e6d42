"""Names of institutions, terms of laws, and their dates: `templates/law/institutions.yaml`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import Field

from mou_gen.data.fields import Day, PlainWords, YesNo
from mou_gen.data.model import Model
from mou_gen.inputs import memoized
from mou_gen.library.tables import read_tables


class Institution(Model):
    """One institution under one name, or a term of the law."""

    names: Annotated[tuple[PlainWords, ...], Field(min_length=1)]
    """In full and short, in every language; the first is written in hints."""
    since: Day | None = None
    """The first day of the name."""
    until: Day | None = None
    """The first day on which it is no longer right."""
    before: tuple[PlainWords, ...] = ()
    """What was written before `since`."""
    after: tuple[PlainWords, ...] = ()
    """What is written from `until` on."""
    region: PlainWords | None = None
    """Kemendagri code, where it is the office of this region alone."""
    source: PlainWords
    sure: YesNo

    def right(self, date: dt.date) -> bool:
        """Return whether the name is right on *date*."""
        return (self.since or date) <= date and (self.until is None or date < self.until)

    def instead(self, date: dt.date) -> tuple[str, ...]:
        """Return what to write on *date*, where this name is not right."""
        return self.before if self.since and date < self.since else self.after


class _Table(Model):
    institutions: dict[str, Institution] = Field(default_factory=dict)
    terms: dict[str, Institution] = Field(default_factory=dict)


def read_institutions(folders: Sequence[Path]) -> Mapping[str, Institution]:
    """Return the institutions by key, as the template *folders* tell them.

    Raises:
        InputError: what is wrong in one of the tables.
    """
    return _read(tuple(folders)).institutions


def read_terms(folders: Sequence[Path]) -> Mapping[str, Institution]:
    """Return the terms of laws that others took the place of, by key, as `read_institutions` does.

    Raises:
        InputError: what is wrong in one of the tables.
    """
    return _read(tuple(folders)).terms


@memoized
def _read(folders: tuple[Path, ...]) -> _Table:
    found = _Table.model_construct(institutions={}, terms={})
    for table in read_tables(folders, "institutions", _Table):
        found.institutions.update(table.institutions)
        found.terms.update(table.terms)
    return found
