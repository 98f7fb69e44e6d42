"""Marks keep the origin of a value while it travels through a template as text.

A value is printed as its number between two private-use characters, which the loader
refuses in the data. The reader exchanges the mark for the value itself, so nothing that
stands in the data can become an element, and every word of it knows its line in the YAML.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from mou_gen.data.values import SourcedText, Unknown
from mou_gen.startup.expressions import expression

OPEN, CLOSE = "\ue000", "\ue001"
_MARK = expression(f"{OPEN}(\\d+){CLOSE}")
_SHOWN = expression(f"{OPEN}\\d*{CLOSE}?")


class Marks:
    """The values printed by one rendering, in the order of their first mark."""

    def __init__(self) -> None:
        self._values: list[SourcedText | Unknown] = []

    def mark(self, value: SourcedText | Unknown) -> Markup:
        """Return the text that stands for *value* until it is read."""
        self._values.append(value)
        return Markup(f"{OPEN}{len(self._values) - 1}{CLOSE}")

    def split(self, text: str) -> Iterator[str | SourcedText | Unknown]:
        """Yield the fixed words and the values of *text* in order; empty words are left out."""
        for index, piece in enumerate(_MARK.split(text)):
            if index % 2:
                yield self._values[int(piece)]
            elif piece:
                yield piece


def without_marks(text: str) -> str:
    """Return *text* of a message with `{{ ... }}`, as a template prints a value, for each mark."""
    return _SHOWN.sub("{{ ... }}", text)
