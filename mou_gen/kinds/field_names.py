"""What forms call fields, choices and kinds: `field_names.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mou_gen.data.loader import Entries, load
from mou_gen.messages import language
from mou_gen.startup.value_classes import value_class

_FILE = Path(__file__).with_name("field_names.yaml")


def field_name(model: str, key: str) -> str:
    """Return what the field *key* of *model* is called, in the language of the reader; "" where nobody has named it."""
    return _said("names", f"{model}.{key}") or _said("names", key)


def field_help(model: str, key: str) -> str:
    """Return what a form says about the field *key* of *model*; "" where its description will do."""
    return _said("help", f"{model}.{key}") or _said("help", key)


def choice_name(word: str) -> str:
    """Return what the choice *word* is called in the language of the reader; "" where only the labels tell."""
    return _said("choices", word)


def kind_name(word: str) -> str:
    """Return what files that say *word* under `kind` are called in the language of the reader; *word* where nobody has named it."""
    return _said("kinds", word) or word


@value_class
class LifePhase:
    """A part of the life of an agreement, with the kinds of documents that belong to it."""

    key: str
    name: str
    kinds: Mapping[str, str]
    """When each is needed."""


def life_phases() -> list[LifePhase]:
    """Return the phases in the life of an agreement, in the language of the reader."""
    return [_phase(key, about) for key, about in _table("phases").items()]


def _phase(key: str, about: Any) -> LifePhase:
    kinds = {kind: _in_words(when) for kind, when in about["kinds"].items()}
    return LifePhase(key, _in_words(about["name"]), kinds)


def _said(part: str, key: str) -> str:
    both = _table(part).get(key)
    return _in_words(both) if isinstance(both, Entries) else ""


def _in_words(both: Any) -> str:
    return str(both[language()])


@cache
def _table(part: str) -> Entries:
    found = load(_FILE, _FILE.parent)[part]
    assert isinstance(found, Entries), "each part is a mapping"
    return found
