"""Acts that a law gives to one authority: `templates/law/authorities.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import Field

from mou_gen.data.fields import PlainWords, YesNo
from mou_gen.data.model import Model
from mou_gen.inputs import memoized
from mou_gen.library.tables import read_tables


class ActWords(Model):
    """Words for the same in each language."""

    id: tuple[PlainWords, ...]
    en: tuple[PlainWords, ...]


class ExclusiveAct(Model):
    """An act that only some may do."""

    authority: PlainWords
    """What hints call it."""
    does: ActWords
    done: ActWords
    """Words of the act in the active and in the passive voice."""
    what: ActWords
    """What it is done to."""
    except_: tuple[PlainWords, ...] = Field(default=(), alias="except")
    """Behind `what`, with which it is another thing."""
    names: tuple[PlainWords, ...]
    """In the name of each who may do it."""
    begins: tuple[PlainWords, ...] = ()
    """How the names of others who may do it begin."""
    source: PlainWords
    sure: YesNo


class _Table(Model):
    authorities: dict[str, ExclusiveAct] = Field(default_factory=dict)


def read_authorities(folders: Sequence[Path]) -> Mapping[str, ExclusiveAct]:
    """Return the acts by key, as the template *folders* tell them.

    Raises:
        InputError: what is wrong in one of the tables.
    """
    return _read(tuple(folders))


@memoized
def _read(folders: tuple[Path, ...]) -> Mapping[str, ExclusiveAct]:
    found: dict[str, ExclusiveAct] = {}
    for table in read_tables(folders, "authorities", _Table):
        found.update(table.authorities)
    return found
