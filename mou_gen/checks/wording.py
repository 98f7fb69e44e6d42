"""The texts of a document, in which each character knows its origin.

Rules look for words in a `Wording` and ask it for the place by where they found them, so that a
word that two values say is found in both. Blanks say what is not there, and are dots here.

Names are names: "Nunukan, 2 Maret 2026" stands on a letter, and "Rabu, 2 Maret 2026" where the
town is called Rabu. A text of the data is read by itself, and the words around it without it; a
date, a number, a time of day is part of its sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain

from mou_gen.checks.case import Case, once
from mou_gen.compose.editions import column_names
from mou_gen.data.model import Model
from mou_gen.data.values import Bilingual, SourcedText, is_sealed
from mou_gen.document import (
    Blank,
    Break,
    Document,
    Label,
    Node,
    Paragraph,
    Value,
    leaves,
    paragraphs_below,
    printed_words,
    walk,
)
from mou_gen.errors import Source
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.party import Party
from mou_gen.kinds.record import Record
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import SIGN
from mou_gen.messages import _n
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class
from mou_gen.writers import disclosure

_BLANK = "[......]"
_AS_WRITTEN = ("", "capitals", "item")
"""Filters that leave a text what it is."""
_MASK = "_"
_NAME = expression(r"[^\W\d][^./\[\]]*")
_SAYS = expression(r"[^\W_]")
_QUOTED_DIGITS = 8
_NUMBER = expression(r"\d(?:[^\w(]*\d)*")
_MONEY = expression(rf"{SIGN}\s?\d|\brupiah", re.IGNORECASE)


@value_class
class Stretch:
    """Words that are read together."""

    text: str
    """With a mask for each text that is read by itself."""
    start: int
    """Where it begins in its wording."""
    value: Value | None = None
    """The text of the data that it is; None for the words around such texts."""

    def facts(self, language: str) -> Iterator[Fact]:
        """Yield what it states, at its places in the wording."""
        for fact in facts(self.text, language):
            yield fact.moved(self.start) if self.start else fact


@dataclass(frozen=True, eq=False)
class Wording:
    """Words that stand together, and where each was written."""

    text: str
    at: Source
    """Where the template has it, or the file as a whole."""
    paragraph: Paragraph | None = None
    """None for what stands in none, as the name of a file."""
    leaves: tuple[tuple[int, Node], ...] = ()
    """What it is made of, each with where it begins."""

    @property
    def language(self) -> str:
        """That of its paragraph; "" for a text that is no language's own."""
        return self.paragraph.language if self.paragraph else ""

    @property
    def id(self) -> str:
        """That of its paragraph; "" where it stands in none."""
        return self.paragraph.id if self.paragraph else ""

    @property
    def label(self) -> Label | None:
        """That of its paragraph, which is not among its words."""
        return self.paragraph.label if self.paragraph else None

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """What of it comes from the data."""
        return tuple(leaf for _start, leaf in self.leaves if isinstance(leaf, Value))

    @cached_property
    def is_sealed(self) -> bool:
        """Whether it says anything sealed."""
        return any(is_sealed(value.origin.path) for value in self.values)

    # ---- places ----------------------------------------------------------------------------

    def value(self, start: int, end: int) -> Value | None:
        """Return the value that says all from *start* to *end*; None where there is none."""
        for begin, leaf in self.leaves:
            if isinstance(leaf, Value) and begin <= start and end <= begin + len(leaf.text):
                return leaf
        return None

    def place(self, start: int, end: int) -> Source:
        """Return where the words from *start* to *end* were written: in the data, or the template.

        Words of which a value says only a part stand where it says their beginning, or else where
        most of them does.
        """
        value = self.value(start, start + 1)
        return value.origin.source if value else self.most(start, end)

    def most(self, start: int, end: int) -> Source:
        """Return where most of what stands from *start* to *end* was written."""
        told: Counter[Source] = Counter()
        for begin, leaf in self.leaves:
            source = leaf.origin.source if isinstance(leaf, Value) else self.at
            told[source] += max(0, min(end, begin + len(_said(leaf))) - max(start, begin))
        return max(told, key=told.__getitem__, default=self.at)

    def whole(self) -> Source:
        """Return where most of it was written."""
        return self.most(0, len(self.text))

    def quoted(self, words: str) -> str:
        """Return *words* about it in backquotes, but nothing that may be a secret.

        They are masked if it says what is sealed, and so is a long number, which may be a person's.
        """
        if self.is_sealed:
            return "`***`"
        digits = max((sum(map(str.isdigit, each)) for each in _NUMBER.findall(words)), default=0)
        if digits > _QUOTED_DIGITS and not _MONEY.search(words):
            return _n("a number with {n} digit", "a number with {n} digits", digits)
        return f"`{' '.join(words.split())}`"

    # ---- what it says ----------------------------------------------------------------------

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What of it is read together: the words around the texts of the data, then each of these."""
        around, found, end = [], [], 0
        for start, leaf in self.leaves:
            if isinstance(leaf, Value) and _is_text(leaf):
                stop = start + len(leaf.text)
                around += [self.text[end:start], _MASK * len(leaf.text)]
                found.append(Stretch(self.text[start:stop], start, leaf))
                end = stop
        frame = "".join((*around, self.text[end:]))
        if _SAYS.search(frame):
            found.insert(0, Stretch(frame, 0))
        return tuple(found)

    @cached_property
    def _stated(self) -> tuple[tuple[Fact, ...], ...]:
        """What each of its stretches states: most rules ask, and most texts state nothing."""
        return tuple(tuple(each.facts(self.language or "id")) for each in self.stretches)

    @cached_property
    def _in_order(self) -> list[Fact]:
        return sorted(chain.from_iterable(self._stated), key=lambda fact: fact.start)

    def facts_together(self, *kinds: FactKind) -> Iterator[list[Fact]]:
        """Yield the facts of *kinds* that belong together: a town called Rabu dates no letter."""
        for stated in self._stated:
            yield [fact for fact in stated if fact.kind in kinds] if stated else []

    def facts(self, *kinds: FactKind) -> list[Fact]:
        """Return the facts of *kinds* that it states, in reading order."""
        return [fact for fact in self._in_order if fact.kind in kinds]


def _is_text(value: Value) -> bool:
    """Return whether *value* is a text of the data, as it was written there."""
    return value.origin.derived in _AS_WRITTEN and any(map(str.isalpha, value.text))


def mask(text: str, stretches: Iterable[Stretch]) -> str:
    """Return *text* with a mask for each of its *stretches*."""
    for each in stretches:
        text = text[: each.start] + _MASK * len(each.text) + text[each.start + len(each.text) :]
    return text


def _said(leaf: Node) -> str:
    """Return what *leaf* says to a rule: as many characters as each reader of it counts."""
    match leaf:
        case Blank():
            return _BLANK
        case Break():
            return " "
        case _:
            return _plain(printed_words(leaf))


def _plain(text: str) -> str:
    """Return *text*, as long as it is, with the space and the apostrophe that rules know: Word writes others."""
    return text.replace("\xa0", " ").replace("’", "'")


def _wording(paragraph: Paragraph) -> Wording:
    text, placed = "", []
    for leaf, _source in leaves(paragraph):
        placed.append((len(text), leaf))
        text += _said(leaf)
    return Wording(text, paragraph.at, paragraph, tuple(placed))


def wordings(document: Document) -> Iterator[Wording]:
    """Yield each paragraph of *document* as text, and what the data call things in it."""
    yield from map(_wording, document.paragraphs)
    yield from (Wording(name, Source("")) for name in sorted(_names_in_paths(document)))


# ---- those of a document -------------------------------------------------------------------


@once
def _known(case: Case) -> Iterator[dict[int, Wording]]:
    """Yield each paragraph of *case* as text, by its identity, also those at the edges of its pages."""
    yield {id(each): _wording(each) for each in case.document.paragraphs}


@once
def texts(case: Case) -> Iterator[Wording]:
    """Yield each paragraph of *case*, also those of its letterhead."""
    return texts_below(case, case.document)


def texts_below(case: Case, *nodes: Node) -> Iterator[Wording]:
    """Yield the paragraphs of *case* at and below *nodes*."""
    (known,) = _known(case)
    for node in nodes:
        yield from (known[id(each)] for each in paragraphs_below(node))


@once
def open_texts(case: Case) -> Iterator[Wording]:
    """Yield each paragraph of *case* that says nothing sealed, also those at the edges of its pages."""
    (known,) = _known(case)
    return (each for each in known.values() if not each.is_sealed)


@once
def indonesian_stretches(case: Case) -> Iterator[tuple[Wording, Stretch]]:
    """Yield each stretch of *case* that is Indonesian or in no language, with its wording; none of what is sealed."""
    for said in open_texts(case):
        if said.language in ("id", ""):
            yield from ((said, each) for each in said.stretches)


@once
def left_out(case: Case) -> Iterator[tuple[Wording, Wording]]:
    """Yield the Indonesian and the English of each text that the data of *case* hold and its pages print in Indonesian alone.

    Somebody prints the English one day. There is none of sealed documents.
    """
    if case.document.sealed or "en" in case.record.languages:
        return
    for text in bilingual_texts(case.record):
        if {"id", "en"} <= text.keys() and not is_sealed(text.origin.path):
            yield _of_data(text["id"], "id"), _of_data(text["en"], "en")


def bilingual_texts(node: object) -> Iterator[Bilingual]:
    """Yield the texts of *node* that are written in each language, but none of a party or of another record."""
    match node:
        case str() | None | Party():
            pass  # most of what there is, and what has a file of its own
        case Bilingual():
            yield node
        case Model():
            for each in node.parts():
                if not isinstance(each, Record):
                    yield from bilingual_texts(each)
        case tuple() | dict():
            for each in node.values() if isinstance(node, dict) else node:
                yield from bilingual_texts(each)
        case _:
            pass


def _of_data(text: SourcedText, language: str) -> Wording:
    value = Value(text, text.origin)
    paragraph = Paragraph(text.origin.path, language, (value,), text.origin.source)
    return Wording(_plain(text), text.origin.source, paragraph, ((0, value),))


@once
def written_texts(case: Case) -> Iterator[Wording]:
    """Yield each paragraph of *case*, and the English that its pages leave out."""
    yield from texts(case)
    yield from (english for _indonesian, english in left_out(case))


@once
def hidden_texts(case: Case) -> Iterator[Wording]:
    """Yield what is kept or leaves with *case* beside its text: names, properties, blanks, heads of columns.

    The English that its pages leave out is kept with it too. A blank says which fact is missing, in words of the labels and of the data: "nama Bupati Nunukan".
    """
    document, here = disclosure.outward_copy(case.document, known_keys()), case.record.origin.source
    beside = dict.fromkeys(disclosure.texts_off_pages(document), here)
    for text, at in {**beside, **case.names, document.file: here}.items():
        yield Wording(text, at)
    names = (*column_names(document, case.labels), *sorted(_names_in_paths(case.document)))
    yield from (Wording(each, here) for each in names)
    for paragraph in case.document.paragraphs:
        for leaf in walk(paragraph):
            if isinstance(leaf, Blank) and not is_sealed(leaf.origin.path):
                yield Wording(leaf.what, leaf.origin.source, paragraph)
    yield from (english for _indonesian, english in left_out(case))


def _names_in_paths(document: Document) -> set[str]:
    """Return what the data call things, as a decision or a unit: the copy kept at home has these names."""
    nodes = [*walk(document)]
    paths = {each.origin.path for each in nodes if isinstance(each, Value | Blank)}
    ids = {str(getattr(each, "id", "")) for each in nodes}
    return {name for path in paths | ids for name in _NAME.findall(path)} - known_keys()


# ---- what is read alone ----------------------------------------------------------------------


def by_text(said: Wording, *more: Hashable) -> Hashable:
    """Return what the whole of *said* is read by, with what *more* the reader knows; None for what is sealed."""
    return None if said.is_sealed else (said.language, said.text, *more)


def by_words(said: Wording, stretch: Stretch, *more: Hashable) -> Hashable:
    """Return what a *stretch* of *said* is read by: its words, their language, and what *more* the reader knows; None for what is sealed."""
    return None if said.is_sealed else (said.language, stretch.text, *more)


# ---- patterns ------------------------------------------------------------------------------


def pieces(ends: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield where each piece of *text* between what *ends* one begins and ends."""
    start = 0
    for found in ends.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def any_of(names: Iterable[str]) -> str:
    """Return the pattern of one of *names*, however their words are spaced; the longest counts."""
    longest = sorted(names, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)


@cache
def any_word(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of any of *names* as whole words, in any case."""
    return data_expression(rf"(?<![\w.@/-])(?:{any_of(names)})(?![\w@-])", re.IGNORECASE)
