"""Words that official documents avoid, and words that are not names: `templates/law/words.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from pydantic import Field

from mou_gen.data.fields import PlainWords
from mou_gen.data.model import Model
from mou_gen.data.places import packaged_templates
from mou_gen.inputs import memoized
from mou_gen.language.regions import words_of_names
from mou_gen.language.spelling import split_words
from mou_gen.library.tables import read_tables
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_LETTERS = expression(r"[^\W\d_]+")
_TEXTS = (".html", ".yaml", ".typ", "instruments.csv", "titles.csv")
"""Ends the names of what documents are made of; the lists of codes are printed nowhere."""


@value_class
class Wordbook:
    """What the template folders together tell."""

    instead: Mapping[str, str]
    """The words of official documents, by the words that they avoid."""


class _Table(Model):
    instead: dict[str, PlainWords] = Field(default_factory=dict)
    ordinary: tuple[PlainWords, ...] = ()
    names: tuple[PlainWords, ...] = ()


def read_wordbook(folders: Sequence[Path]) -> Wordbook:
    """Return the words, as the template *folders* tell them.

    Raises:
        InputError: what is wrong in one of the tables.
    """
    return _read(tuple(folders))


@memoized
def _read(folders: tuple[Path, ...]) -> Wordbook:
    instead: dict[str, str] = {}
    for table in read_tables(folders, "words", _Table):
        instead.update({str(word): str(better) for word, better in table.instead.items()})
    return Wordbook(instead)


@cache
def ordinary_words() -> frozenset[str]:
    """Return the words, as they are read, that say nothing of a person though a name may hold them.

    The packaged table alone says so: one of others could let a victim's name pass.
    """
    return _listed("ordinary")


@cache
def common_names() -> frozenset[str]:
    """Return names that many people have: none of them is another name misspelt."""
    return _listed("names")


@cache
def known_words() -> frozenset[str]:
    """Return the words of everybody: the ordinary ones, and those of our own templates and regions."""
    files = (path for path in packaged_templates().rglob("*") if path.name.endswith(_TEXTS))
    said = {word for file in files for word in _LETTERS.findall(file.read_text("utf-8"))}
    said -= set(map(str.capitalize, common_names())) | common_names()
    return ordinary_words() | words_of_names() | {word.casefold() for word in said}


def _listed(name: str) -> frozenset[str]:
    (table,) = read_tables((packaged_templates(),), "words", _Table)
    return frozenset(word.key for line in getattr(table, name) for word in split_words(line))
