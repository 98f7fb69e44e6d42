"""Names are names: which words of a paragraph are read together, and which by themselves.

"Nunukan, 2 Maret 2026" stands on a letter, and "Rabu, 2 Maret 2026" where the town is called Rabu. A
text of the data is read by itself, and the words around it without it; a date, a number, a
time of day is part of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from mou_gen.document import Node, Paragraph, Value, children, walk, words
from mou_gen.language.facts import Fact, facts

_AS_WRITTEN = ("", "capitals")
"""Filters that leave a text what it is."""
_MASK = "_"
_SAYS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that are read together."""

    text: str
    """With a mask for each text that is read by itself."""
    start: int
    """Where it begins in its paragraph."""
    value: Value | None = None
    """The text of the data that it is; None for the words around such texts."""

    def facts(self, language: str) -> Iterator[Fact]:
        """Yield what it states, at its places in the paragraph."""
        for fact in facts(self.text, language):
            yield self._moved(fact) if self.start else fact

    def _moved(self, fact: Fact) -> Fact:
        return replace(fact, start=fact.start + self.start, end=fact.end + self.start)


def is_text(node: Node) -> bool:
    """Return whether *node* is a text of the data, as it was written there."""
    if not isinstance(node, Value) or node.origin.derived not in _AS_WRITTEN:
        return False
    return any(character.isalpha() for character in node.text)


def leaves(paragraph: Paragraph) -> Iterator[Node]:
    """Yield what *paragraph* is made of, in reading order."""
    for kid in paragraph.kids:
        yield from (node for node in walk(kid) if not children(node))


def parted(text: str, placed: Iterable[tuple[int, Node]]) -> tuple[Stretch, ...]:
    """Return the stretches of *text*, whose leaves are *placed*: the words around, then each text."""
    around, found, end = [], [], 0
    for start, leaf in placed:
        if isinstance(leaf, Value) and is_text(leaf):
            stop = start + len(leaf.text)
            around += [text[end:start], _MASK * len(leaf.text)]
            found.append(Stretch(text[start:stop], start, leaf))
            end = stop
    frame = "".join((*around, text[end:]))
    if _SAYS.search(frame):
        found.insert(0, Stretch(frame, 0))
    return tuple(found)


def stretches(paragraph: Paragraph) -> tuple[Stretch, ...]:
    """Return what of *paragraph* is read together, the words around the texts of the data first."""
    placed, start = [], 0
    for leaf in leaves(paragraph):
        placed.append((start, leaf))
        start += len(words(leaf))
    return parted(paragraph.text, placed)


def masked(text: str, stretches: Iterable[Stretch]) -> str:
    """Return *text* with a mask for each of its *stretches*."""
    for each in stretches:
        text = text[: each.start] + _MASK * len(each.text) + text[each.start + len(each.text) :]
    return text
