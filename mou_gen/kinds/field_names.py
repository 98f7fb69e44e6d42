"""What forms call fields, choices and kinds: `field_names.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from mou_gen.data.loader import Entries, load
from mou_gen.messages import language

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


def _said(part: str, key: str) -> str:
    both = _table(part).get(key)
    return str(both[language()]) if isinstance(both, Entries) else ""


@cache
def _table(part: str) -> Entries:
    found = load(_FILE, _FILE.parent)[part]
    assert isinstance(found, Entries), "each part is a mapping"
    return found
