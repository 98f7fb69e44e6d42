"""Pairs of texts and translations, and what one of a pair says and the other does not.

They are compared as they are said: without the numbers of their paragraphs, without blanks, and
without the texts of the data that both print, which cannot differ. A finding stands where the
reader has to write: at the line of the value, or else of the template.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import zip_longest
from typing import Protocol, TypeVar

from mou_gen.checks.case import Case, once
from mou_gen.checks.packaged_places import is_packaged
from mou_gen.checks.wording import Stretch, Wording, left_out, mask, texts_below
from mou_gen.document import Node, Parallel, Value
from mou_gen.errors import Source
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

NAMED = expression(
    r"(?:^|\.)(?:office|name|institution|venue|government|participants(?:\[\d+\])?)\.(?:id|en)$"
)
"""Key paths of what is called so, and not agreed."""

_BARE = 2
"""Words of an item that leaves to its list what it is about."""
_OF = expression(r"\bof\s+(?:the\s+)?$", re.IGNORECASE)

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

    @property
    def end(self) -> int:
        """Where it ends."""


@value_class
class FoundWords:
    """Some words of a text, without the blanks around them."""

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, found: re.Match[str]) -> FoundWords:
        """Return the words that were *found*."""
        text = found[0].strip()
        start = found.start() + found[0].index(text)
        return cls(text, start, start + len(text))


class Stated(Piece, Protocol):
    """A part of a text that asks for an answer in the other language."""

    @property
    def key(self) -> object:
        """What is equal where two languages say the same."""

    @property
    def sure(self) -> bool:
        """Whether it cannot mean anything else."""


S = TypeVar("S", bound=Stated)


@dataclass(frozen=True, eq=False)
class LanguageVersion(Wording):
    """A text in one language that stands beside the same text in another."""

    shared: frozenset[_Place] = frozenset()
    """Where in the data the texts stand that both print: they cannot differ."""
    only: tuple[int, int] | None = None
    """Where the part of it that is compared begins and ends, if not the whole is."""

    @property
    def name(self) -> str:
        """Name of its language, in the reader's."""
        return language_name(self.language)

    @cached_property
    def said(self) -> str:
        """Its text with a mask for what both print: what can be compared."""
        said = mask(self.text, (each for each in self.stretches if self._is_shared(each)))
        if self.only is None:
            return said
        start, end = self.only
        return " " * start + said[start:end] + " " * (len(said) - end)

    def within(self, start: int, end: int) -> LanguageVersion:
        """Return it as it is compared in a part alone, with blanks for the rest."""
        return replace(self, only=(start, end))

    @cached_property
    def own_facts(self) -> tuple[Fact, ...]:
        """What it states by itself, and the other may state otherwise."""
        own = (each for each in self.stretches if not self._is_shared(each))
        found = (fact for each in own for fact in each.facts(self.language))
        return tuple(sorted(found, key=lambda fact: fact.start))

    def _is_shared(self, stretch: Stretch) -> bool:
        return stretch.value is not None and _place(stretch.value) in self.shared

    @cached_property
    def look(self) -> Hashable:
        """What it is compared by: its words, and which of them are names, texts of the data, or shared."""
        own = {each.start: self._is_shared(each) for each in self.stretches if each.value}
        values = (
            (start, len(leaf.text), bool(NAMED.search(leaf.origin.path)), own.get(start))
            for start, leaf in self.leaves
            if isinstance(leaf, Value)
        )
        return self.text, self.language, tuple(values)

    @property
    def is_own(self) -> bool:
        """Whether the data say any of it that the other language could say otherwise."""
        return any(each.value and not self._is_shared(each) for each in self.stretches)

    def beside_its(self, other: LanguageVersion) -> LanguageVersion:
        """Return it as it is compared with *other*: names that both print say the same."""
        places = self._texts() & other._texts()
        return replace(self, shared=places) if places else self

    def _texts(self) -> frozenset[_Place]:
        return frozenset(_place(each.value) for each in self.stretches if each.value)

    def repeats(self, piece: Piece, other: LanguageVersion) -> bool:
        """Return whether *piece* of the *other* stands here as it is, as a name does.

        Simpang Empat is no four where the English text says Simpang Empat as well.
        """
        like_a_name = piece.text[:1].isupper() and not any(each.isdigit() for each in piece.text)
        if not like_a_name and not other.is_name(piece):
            return False
        return bool(re.search(rf"(?<!\w){re.escape(piece.text)}(?!\w)", self.said))

    def completes(self, piece: Piece, other: LanguageVersion) -> bool:
        """Return whether *piece* tells of what *other*, an item of a word or two, is: "pemulangan", "the return of victims"."""
        before = self.said[: piece.start]
        return len(other.said.split()) <= _BARE and bool(_OF.search(before))

    def is_name(self, piece: Piece) -> bool:
        """Return whether *piece* stands in the name of an office, a unit or the like."""
        value = self._value(piece)
        return value is not None and bool(NAMED.search(value.origin.path))

    def _value(self, piece: Piece) -> Value | None:
        """Return the value in which *piece* begins; None where it begins in the template."""
        return self.value(piece.start, piece.start + 1)

    @property
    def undated(self) -> str:
        """Its text with dates made blank: in "5 May 2026" nobody may anything."""
        text = self.said
        for fact in self.own_facts:
            if fact.kind is FactKind.DATE:
                text = f"{text[: fact.start]}{' ' * len(fact.text)}{text[fact.end :]}"
        return text

    def place_of(self, piece: Piece) -> Source:
        """Return where its *piece* was written."""
        return self.place(piece.start, piece.end)

    def beside(self, piece: Piece, other: LanguageVersion) -> Source:
        """Return where *other* lacks what *piece* of it says: the same key in its language.

        What the data say and no key answers to is found where it was written.
        """
        value = self._value(piece)
        stem = value.origin.path.removesuffix(f".{self.language}") if value else ""
        for answer in other.values:
            if answer.origin.path == f"{stem}.{other.language}":
                return answer.origin.source
        return value.origin.source if value else other.at


def terms_at(text: LanguageVersion, found: re.Match[str], dictionary: Dictionary) -> list[Term]:
    """Return what the word that *found* in *text* by its group may be by the *dictionary*."""
    start = found.start(str(found.lastgroup))
    return [each for each in dictionary.terms(text.said, text.language) if each.start == start]


_NAMES = 2
"""Words that name a cause or an edge: "cuaca buruk", "court decision"."""


def named_behind(text: LanguageVersion, found: re.Match[str], dictionary: Dictionary) -> list[Term]:
    """Return the first words behind what was *found* in *text* that name something."""
    terms = dictionary.terms(text.said, text.language)
    return [each for each in terms if each.start >= found.end() and not each.function][:_NAMES]


def language_name(language: str) -> str:
    """Return the name of *language*, in the reader's."""
    return {"id": _("Indonesian"), "en": _("English")}[language]


def _place(value: Value) -> _Place:
    return value.origin.file, value.origin.path


@once
def pairs(case: Case) -> Iterator[tuple[LanguageVersion, LanguageVersion]]:
    """Yield each Indonesian text of *case* with the English one beside it; none of sealed documents.

    What the packaged templates alone say was read before: it is no finding about a document. English
    that its data hold and its pages leave out is compared all the same: somebody prints it one day.
    """
    if case.document.sealed:
        return
    for node in case.document.nodes:
        if isinstance(node, Parallel):
            for first, *others in zip(*(_versions(case, side) for side in node.sides), strict=True):
                for other in others:
                    if (first.language, other.language) == ("id", "en"):
                        one, second = first.beside_its(other), other.beside_its(first)
                        if one.is_own or second.is_own or not is_packaged(case, first.at):
                            yield one, second
    for indonesian, english in left_out(case):
        yield _version(indonesian), _version(english)


def by_looks(first: LanguageVersion, second: LanguageVersion, table: Hashable) -> Hashable:
    """Return what *first* and *second* are compared by, with the words of a *table*, wherever they stand; None for what is sealed."""
    return None if first.is_sealed or second.is_sealed else (first.look, second.look, table)


def _version(text: Wording) -> LanguageVersion:
    return LanguageVersion(text.text, text.at, text.paragraph, text.leaves)


def _versions(case: Case, side: Node) -> list[LanguageVersion]:
    return [_version(each) for each in texts_below(case, side)]


# ---- what differs --------------------------------------------------------------------------


@value_class
class Difference:
    """What one text says and the other does not."""

    place: Source
    message: str
    hint: str


def fact_differences(case: Case, *kinds: FactKind) -> Iterator[Difference]:
    """Yield each fact of *kinds* that the two languages of *case* do not both state."""
    for first, second in pairs(case):
        mine, others = lost_facts(first, second, *kinds)
        yield from differences(first, mine, second, others)


def lost_facts(
    first: LanguageVersion, second: LanguageVersion, *kinds: FactKind
) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of *kinds* that only *first* states, and those that only *second* does."""
    ours = [fact for fact in first.own_facts if fact.kind in kinds]
    theirs = [fact for fact in second.own_facts if fact.kind in kinds]
    mine = [each for each in unmatched(first, ours, theirs) if not second.repeats(each, first)]
    others = [each for each in unmatched(second, theirs, ours) if not first.repeats(each, second)]
    return _unparted(mine, second), _unparted(others, first)


def _unparted(lost: Iterable[Fact], other: LanguageVersion) -> list[Fact]:
    """Return those *lost* that *other* does not give in the other way: "separuh" is 50%, and "25%" a quarter."""
    parts = set(filter(None, map(_part, other.own_facts)))
    return [each for each in lost if _part(each) not in parts]


def _part(fact: Fact) -> Decimal | None:
    """Return what part of a whole *fact* is; None for anything else, and for more than a whole."""
    if fact.kind not in (FactKind.NUMBER, FactKind.PERCENT):
        return None
    part = Decimal(fact.value) / (_WHOLE if fact.kind is FactKind.PERCENT else 1)
    return part if 0 < part < 1 else None


_WHOLE = 100


def unmatched(text: LanguageVersion, stated: Iterable[S], others: Iterable[Stated]) -> list[S]:
    """Return what is surely *stated* in *text* and not among the *others*, once a place, and of a span once."""
    there = {each.key for each in others}
    found: dict[tuple[object, Source], S] = {}
    for each in stated:
        if each.sure and each.key not in there:
            found.setdefault((each.key, text.place_of(each)), each)
    return list({(each.start, each.text): each for each in found.values()}.values())


Way = tuple[Mapping[str, re.Pattern[str]], Mapping[str, re.Pattern[str]]]
"""The words by language that surely say something, and all that may say it."""


def exchanged_ways(
    first: LanguageVersion, second: LanguageVersion, pairs: Iterable[tuple[Way, Way]]
) -> Iterator[Difference]:
    """Yield what *first* says in one way of *pairs* and *second* in the other, where neither may say what the other does."""
    for ours, theirs in pairs:
        mine = _said_alone(first, ours, second)
        other = _said_alone(second, theirs, first)
        if mine and other:
            yield from differences(first, [mine], second, [other])


def _said_alone(one: LanguageVersion, way: Way, other: LanguageVersion) -> FoundWords | None:
    """Return what *one* says in a *way*; None where it does not, or the *other* may say it too."""
    words, also = way
    found = words[one.language].search(one.said)
    if found is None or also[other.language].search(other.said):
        return None
    return FoundWords.of(found)


def crossed_difference(
    one: LanguageVersion, mine: Piece, other: LanguageVersion, theirs: Piece
) -> Iterator[Difference]:
    """Yield that *one* says *mine* and the *other* says *theirs*, whichever of the two comes first in a pair."""
    versions = {one.language: (one, mine), other.language: (other, theirs)}
    (first, ours), (second, answer) = versions["id"], versions["en"]
    yield from differences(first, [ours], second, [answer])


def differences(
    first: LanguageVersion, ours: Sequence[Piece], second: LanguageVersion, theirs: Sequence[Piece]
) -> Iterator[Difference]:
    """Yield what is said on one side only; what stands against each other is one difference."""
    for mine, other in zip_longest(ours, theirs):
        if mine and other:
            message = _(
                "{words} in {language}, but {others} in {other}",
                words=second.quoted(other.text),
                language=second.name,
                others=first.quoted(mine.text),
                other=first.name,
            )
            is_template = second.place_of(other) == second.at
            place = first.beside(mine, second) if is_template else second.place_of(other)
            yield Difference(place, message, _("say the same in both languages"))
        elif mine:
            yield _alone(first, mine, second, first.beside(mine, second))
        else:
            yield _alone(second, other, first, second.place_of(other))


def _alone(one: LanguageVersion, piece: Piece, other: LanguageVersion, place: Source) -> Difference:
    message = _(
        "{words} is in the {language} text but not in the {other} text",
        words=one.quoted(piece.text),
        language=one.name,
        other=other.name,
    )
    return Difference(place, message, _("say it in both languages, or in neither"))
