"""What each key of the data files is, in both languages: for editors, and as comments of new files."""

from __future__ import annotations

import textwrap
from functools import cache
from pathlib import Path

from mou_gen.data.loader import Entries, load, walk_data
from mou_gen.data.model import Model
from mou_gen.data.values import SourcedText

_DESCRIPTIONS = Path(__file__).with_name("descriptions.yaml")
WIDTH = 100
"""Of the lines of a new file."""


def description(model: type[Model], field: str) -> str:
    """Return what *field* of *model* is, in both languages; "" where nobody has described it yet."""
    if field in model.model_fields and (told := model.model_fields[field].description):
        return told
    for each in model.__mro__:
        fields = _descriptions().get(each.__name__)
        if isinstance(fields, Entries) and isinstance(both := fields.get(field), Entries):
            return f"{both['en']}\n\n{both['id']}"
    return ""


def comment_lines(said: str) -> list[str]:
    """Return *said*, a description or the choices of a key, in the lines that a comment of a new file has."""
    return textwrap.wrap(said, WIDTH, break_on_hyphens=False)


@cache
def described_lines() -> frozenset[str]:
    """Return every line of a comment in which a new file says what a key is."""
    said = (text for _key, text in walk_data(_descriptions()) if isinstance(text, SourcedText))
    return frozenset(line for each in said for line in comment_lines(each))


@cache
def _descriptions() -> Entries:
    return load(_DESCRIPTIONS, _DESCRIPTIONS.parent)
