"""How many copies a slip sends for each of the things that the agreement counts: one form for each of 96 beds makes 96."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.data.values import SourcedText
from mou_gen.kinds.letter import Item
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of
from mou_gen.startup.expressions import expression

_FOR_EACH = expression(
    r"\s+[^\W\d_]+\s+(?:untuk|bagi)\s+(?:setiap|tiap)\s+(?P<thing>[^\W\d_]+(?:\s+[^\W\d_]+)?)\s*[.]?\s*",
    re.IGNORECASE,
)
"""Behind how many there are for each: "satu lembar untuk setiap tempat tidur"."""


def exchanged_copies(items: Sequence[Item], sentences: Sequence[str]) -> Iterator[tuple[Item, int]]:
    """Yield each of *items* whose number is, with two digits exchanged, that for all that the *sentences* of the agreement count."""
    for item in items:
        told = _for_each(item.note) if item.note else None
        if told is None:
            continue
        each, thing = told
        made = {each * count for text in sentences for count in _counts(text, thing)}
        number = int(item.count)
        meant = [one for one in made if _is_exchanged(str(number), str(one))]
        if number not in made and len(meant) == 1:
            yield item, meant[0]


def _for_each(note: SourcedText) -> tuple[int, str] | None:
    """Return how many of what *note* says that there are for each, and for each what; None where it says no more than this."""
    numbers = [each for each in facts(note, "id") if each.kind is FactKind.NUMBER]
    found = _FOR_EACH.fullmatch(note, numbers[0].end) if len(numbers) == 1 else None
    if found is None or note[: numbers[0].start].strip():
        return None
    return int(amount_of(numbers[0])), found["thing"].casefold()


def _numbers(text: str) -> list[Fact]:
    return [
        each
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER and each.sure and not each.is_place
    ]


def _counts(text: str, thing: str) -> Iterator[int]:
    """Yield how many there are of a *thing*, as *text* says."""
    for each in _numbers(text):
        behind = text[each.end : each.end + len(thing) + 2].casefold().strip(" .,;")
        if behind.startswith(thing) and not behind[len(thing) : len(thing) + 1].isalpha():
            yield int(amount_of(each))


def _is_exchanged(number: str, other: str) -> bool:
    """Return whether two numbers differ in the order of two neighbouring digits alone."""
    places = [at for at, (one, two) in enumerate(zip(number, other, strict=False)) if one != two]
    if len(number) != len(other) or len(places) != len("ab") or places[1] - places[0] != 1:
        return False
    first, second = places
    return number[first] == other[second] and number[second] == other[first]
