"""Legal tables: which instruments are in force when, and the classification codes.

The tables lie below `templates/law`. Every folder of templates may have one; an entry in an
earlier folder replaces that of the same key in a later one, so that a regency only writes
what it adds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, PlainValidator

from mou_gen.data.model import AnyKey, Day, Model, PlainWords, YesNo, one_of
from mou_gen.data.values import SourcedText
from mou_gen.inputs import memoized
from mou_gen.library.tables import read_tables


class Provision(Model):
    """An article of a law with an end of its own."""

    until: Day
    replaced_by: PlainWords
    """The law that replaced it."""
    article: PlainWords | None = None
    """Its article that does, where one article does."""
    verified: YesNo


class Instrument(Model):
    """When a law or regulation is in force."""

    since: Day | None = Field(default=None, alias="from")
    """The first day."""
    until: Day | None = None
    """The day on which it was revoked."""
    replaced_by: PlainWords | None = None
    verified: YesNo
    """Whether these days were read in the law itself or in a reliable source."""
    articles: dict[str, Provision] = Field(default_factory=dict)
    """By number of the article."""


class Instruments(Model):
    """The table of instruments."""

    kinds: dict[AnyKey, tuple[PlainWords, ...]] = Field(default_factory=dict)
    """How each kind is named in texts; its key begins the keys of its instruments."""
    instruments: dict[AnyKey, Instrument] = Field(default_factory=dict)
    """By kind, number and year: `permendagri-22-2020`."""


class Code(Model):
    """A classification code."""

    title: PlainWords
    papers: tuple[
        Annotated[SourcedText, PlainValidator(one_of("agreement", "letter", "invitation"))], ...
    ]
    """The papers whose number may begin with it."""


class Codes(Model):
    """The table of classification codes."""

    since: Day | None = Field(default=None, alias="from")
    """The first day of the papers that it is for."""
    codes: dict[str, Code] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Law:
    """The tables of all folders, as one."""

    kinds: Mapping[str, Sequence[str]]
    instruments: Mapping[str, Instrument]
    codes: Mapping[str, Code]
    codes_since: Day | None


@memoized
def read_law(folders: tuple[Path, ...]) -> Law:
    """Return the tables below `law` in the template *folders*; an earlier folder goes before.

    Raises:
        InputError: a table is wrong.
    """
    kinds: dict[str, Sequence[str]] = {}
    instruments: dict[str, Instrument] = {}
    for table in read_tables(folders, "instruments", Instruments):
        kinds.update(table.kinds)
        instruments.update(table.instruments)
    codes: dict[str, Code] = {}
    since = None
    for code_table in read_tables(folders, "codes", Codes):
        codes.update(code_table.codes)
        since = code_table.since or since
    return Law(kinds, instruments, codes, since)
