"""The two sides of a pair as plain text that leads back to its places, and what differs.

What is beside its translation is compared as it is said: without the number of the
paragraph, without blanks, which say what is not there. A finding stands where the reader
has to write: at the line of the value, or else of the template.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest
from typing import Protocol

from mou_gen.checks.case import Case, once
from mou_gen.checks.stretches import Stretch, leaves, masked, parted
from mou_gen.document import Blank, Break, Node, Paragraph, Value, words
from mou_gen.errors import Source
from mou_gen.language.facts import Fact, Kind
from mou_gen.language.figures import SIGN
from mou_gen.messages import _, _n

_BLANK = "[......]"
_NAMED = re.compile(
    r"(?:^|\.)(?:office|name|institution|venue|government|participants(?:\[\d+\])?)\.(?:id|en)$"
)
"""Key paths of what is called so, and not agreed."""
_QUOTED_DIGITS = 8
_MONEY = re.compile(rf"{SIGN}\s?\d|\brupiah", re.IGNORECASE)


_Place = tuple[str, str]
"""File and key path of a text of the data."""


class Piece(Protocol):
    """A part of a text."""

    @property
    def text(self) -> str:
        """As it is written."""

    @property
    def start(self) -> int:
        """Where it begins."""


@dataclass(frozen=True)
class Side:
    """A paragraph in one language, as text."""

    paragraph: Paragraph
    text: str
    leaves: tuple[tuple[int, Node], ...]
    """Each leaf of the paragraph with where it begins."""
    shared: frozenset[_Place] = frozenset()
    """Where in the data the texts stand that both sides print: they cannot differ."""

    @property
    def language(self) -> str:
        """BCP 47 tag."""
        return self.paragraph.language

    @property
    def name(self) -> str:
        """Name of its language, in the reader's."""
        return name(self.language)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What of it is read together."""
        return parted(self.text, self.leaves)

    @cached_property
    def said(self) -> str:
        """Its text with a mask for what both sides print: what can be compared."""
        names = (each for each in self.stretches if each.value)
        return masked(self.text, (each for each in names if self._is_shared(each)))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What it states by itself, and the other side may state otherwise."""
        own = (each for each in self.stretches if not self._is_shared(each))
        found = (fact for each in own for fact in each.facts(self.language))
        return tuple(sorted(found, key=lambda fact: fact.start))

    def _is_shared(self, stretch: Stretch) -> bool:
        return stretch.value is not None and _place(stretch.value) in self.shared

    def beside_its(self, other: Side) -> Side:
        """Return it as it is compared with *other*: names that both print say the same."""
        places = self._texts() & other._texts()
        return replace(self, shared=places) if places else self

    def _texts(self) -> frozenset[_Place]:
        return frozenset(_place(each.value) for each in self.stretches if each.value)

    def repeats(self, piece: Piece, other: Side) -> bool:
        """Return whether *piece* of the *other* side stands here as it is, as a name does.

        Simpang Empat is no four where the English text says Simpang Empat as well.
        """
        like_a_name = piece.text[:1].isupper() and not any(each.isdigit() for each in piece.text)
        if not like_a_name and not other._names(piece):
            return False
        return bool(re.search(rf"(?<!\w){re.escape(piece.text)}(?!\w)", self.said))

    def _names(self, piece: Piece) -> bool:
        """Return whether *piece* stands in the name of an office, a unit or the like."""
        value = self.value(piece.start)
        return value is not None and bool(_NAMED.search(value.origin.path))

    @property
    def undated(self) -> str:
        """Its text with dates made blank: in "5 May 2026" nobody may anything."""
        text = self.said
        for fact in self.facts:
            if fact.kind is Kind.DATE:
                text = f"{text[: fact.start]}{' ' * len(fact.text)}{text[fact.end :]}"
        return text

    def value(self, start: int) -> Value | None:
        """Return the value that has the letter at *start*; None where the template has it."""
        leaf = next((leaf for begin, leaf in reversed(self.leaves) if begin <= start), None)
        return leaf if isinstance(leaf, Value) else None

    def place(self, piece: Piece) -> Source:
        """Return where *piece* of it was written."""
        value = self.value(piece.start)
        return value.origin.source if value else self.paragraph.at

    def beside(self, piece: Piece, other: Side) -> Source:
        """Return where *other* lacks what *piece* of it says: the same key in its language.

        What the data say and no key answers to is found where it was written.
        """
        value = self.value(piece.start)
        stem = value.origin.path.removesuffix(f".{self.language}") if value else ""
        for _start, leaf in other.leaves:
            if isinstance(leaf, Value) and leaf.origin.path == f"{stem}.{other.language}":
                return leaf.origin.source
        return value.origin.source if value else other.paragraph.at

    def whole(self) -> Source:
        """Return where it was written as a whole: its longest value, if that is most of it."""
        values = [leaf for _, leaf in self.leaves if isinstance(leaf, Value)]
        longest = max(values, key=lambda value: len(value.text), default=None)
        if longest and len(longest.text) * 2 > len(self.text):
            return longest.origin.source
        return self.paragraph.at


def name(language: str) -> str:
    """Return the name of *language*, in the reader's."""
    return {"id": _("Indonesian"), "en": _("English")}[language]


def side(paragraph: Paragraph) -> Side:
    """Return *paragraph* as text."""
    text, placed = "", []
    for leaf in leaves(paragraph):
        placed.append((len(text), leaf))
        text += _said(leaf)
    return Side(paragraph, text, tuple(placed))


def _place(value: Value) -> _Place:
    return value.origin.file, value.origin.path


def _said(leaf: Node) -> str:
    match leaf:
        case Blank():
            return _BLANK
        case Break():
            return " "
        case _:
            return words(leaf).replace("\xa0", " ")


@once
def texts(case: Case) -> Iterator[Side]:
    """Yield each paragraph of *case* as text."""
    return map(side, case.paragraphs())


@once
def sides(case: Case) -> Iterator[tuple[Side, Side]]:
    """Yield each Indonesian text of *case* with the English one beside it; of sealed papers none."""
    if case.document.sealed:
        return
    known = {id(each.paragraph): each for each in texts(case)}
    for first, second in case.pairs():
        if (first.language, second.language) == ("id", "en"):
            mine, other = known[id(first)], known[id(second)]
            yield mine.beside_its(other), other.beside_its(mine)


def either(words: Iterable[str]) -> str:
    """Return *words*, of which one will do, each in backquotes."""
    joint = _("or")  # of an f-string nothing is extracted
    return f" {joint} ".join(f"`{word}`" for word in words)


def shown(piece: Piece) -> str:
    """Return *piece* in backquotes; a long number may be a person's, and is masked."""
    digits = sum(character.isdigit() for character in piece.text)
    if digits > _QUOTED_DIGITS and not _MONEY.search(piece.text):
        return _n("a number of {n} figure", "a number of {n} figures", digits)
    return f"`{' '.join(piece.text.split())}`"


@dataclass(frozen=True, slots=True)
class Difference:
    """What one side says and the other does not."""

    place: Source
    message: str
    hint: str


def stated_otherwise(case: Case, *kinds: Kind) -> Iterator[Difference]:
    """Yield each fact of *kinds* that the two languages of *case* do not both state."""
    for first, second in sides(case):
        ours = [fact for fact in first.facts if fact.kind in kinds]
        theirs = [fact for fact in second.facts if fact.kind in kinds]
        mine = [fact for fact in lacking(ours, theirs) if not second.repeats(fact, first)]
        others = [fact for fact in lacking(theirs, ours) if not first.repeats(fact, second)]
        yield from differences(first, mine, second, others)


def lacking(facts: Iterable[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Return the sure ones of *facts* that are not among *others*, each once."""
    there = {fact.key for fact in others}
    found: dict[Hashable, Fact] = {}
    for fact in facts:
        if fact.sure and fact.key not in there:
            found.setdefault(fact.key, fact)
    return list(found.values())


def differences(
    first: Side, ours: Sequence[Piece], second: Side, theirs: Sequence[Piece]
) -> Iterator[Difference]:
    """Yield what is said on one side only; what stands against each other is one difference."""
    for mine, other in zip_longest(ours, theirs):
        if mine and other:
            message = _(
                "{words} in {language}, but {others} in {other}",
                words=shown(other),
                language=second.name,
                others=shown(mine),
                other=first.name,
            )
            place = second.place(other) if second.value(other.start) else first.beside(mine, second)
            yield Difference(place, message, _("say the same in both languages"))
        elif mine:
            yield _alone(first, mine, second, first.beside(mine, second))
        else:
            yield _alone(second, other, first, second.place(other))


def _alone(one: Side, piece: Piece, other: Side, place: Source) -> Difference:
    message = _(
        "{words} is in the {language} text, and not in the {other} one",
        words=shown(piece),
        language=one.name,
        other=other.name,
    )
    return Difference(place, message, _("say it in both languages, or in neither"))
