"""Words that official papers write otherwise, and words that are no names: `templates/law/words.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from mou_gen.data.model import Model, Words
from mou_gen.inputs import remembered
from mou_gen.library.tables import tables


@dataclass(frozen=True, slots=True)
class Wordbook:
    """Both lists, as all template folders together tell them."""

    instead: Mapping[str, str]
    """What official papers write, by what they do not."""
    ordinary: frozenset[str]
    """Words, in small letters, that say nothing of a person though a name may hold them."""


class _Table(Model):
    instead: dict[str, Words] = Field(default_factory=dict)
    ordinary: tuple[Words, ...] = ()


def read_words(folders: Sequence[Path]) -> Wordbook:
    """Return the words, as the template *folders* tell them.

    Raises:
        InputError: what is wrong in one of the tables.
    """
    return _read(tuple(folders))


@remembered
def _read(folders: tuple[Path, ...]) -> Wordbook:
    instead: dict[str, str] = {}
    ordinary: set[str] = set()
    for table in tables(folders, "words", _Table):
        instead.update({str(word): str(better) for word, better in table.instead.items()})
        ordinary.update(word.casefold() for line in table.ordinary for word in line.split())
    return Wordbook(instead, frozenset(ordinary))
