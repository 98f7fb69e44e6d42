"""A figure that a sentence of another document, or of the same one, has with two digits exchanged: 21 vessels, and there 12.

Only the Indonesian is read. Both sentences count the same thing, and one of them says little besides what the other
does. A figure that is told anywhere before is none of these slips, nor is one of two that are ever told together.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.exchanged_digits import exchanges
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, is_among_years, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_MOST = 300
"""Figures that are compared: a table of thousands is none."""
_ENOUGH = 3
"""Words in common, besides the noun, by which two sentences are about one thing."""
_NEARLY_ALL = 0.75
_OTHERS = expression(
    r"\b(?:semula|menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|baru|lain(?:nya)?|tambahan|berikutnya|selanjutnya|sisa\w*|selisih\w*|realisasi"
    r"|target|rencana|pagu|perubahan|diubah|lagi)\b",
    re.IGNORECASE,
)
"""In a sentence whose figure may be another one with good reason."""
_AMONG = expression(r",?\s*(?:\([^()]{1,60}\)\s*)?di\s+antara(?:nya)?\b", re.IGNORECASE)
"""Behind how many of those that were just counted."""


@value_class
class RestatedFigure:
    """A figure, where it stands, and the one that a sentence elsewhere has for it."""

    place: int
    figure: Fact
    other: Fact
    sentence: str


@value_class
class _Figure:
    kind: FactKind
    noun: str
    value: int
    fact: Fact
    place: int
    start: int
    sentence: str
    matter: tuple[Sense, ...]

    @property
    def exchanged(self) -> set[tuple[FactKind, str, int]]:
        """What it may be a slip for."""
        digits = str(self.value)
        bare = digits.rstrip("0")
        noughts = digits[len(bare) :]
        return {(self.kind, self.noun, int(each + noughts)) for each in exchanges(bare)}

    @property
    def key(self) -> tuple[FactKind, str, int]:
        return self.kind, self.noun, self.value


def restated_figures(own: Sequence[str], others: Sequence[str]) -> Iterator[RestatedFigure]:
    """Yield each figure of a document's *own* texts that a text of the *others* has with two digits exchanged in the same sentence."""
    here, there = _figures(own), _figures(others)
    if not here or not there:
        return
    together = _together([*here, *there])
    known = {each.key for each in there}
    mine = {each.key for each in here}
    for each in here:
        if each.key in known or _OTHERS.search(each.sentence):
            continue
        meant = [
            other
            for other in there
            if other.key in each.exchanged
            and other.key not in mine
            and frozenset((each.key, other.key)) not in together
            and _is_alike(each, other)
        ]
        if len({other.key for other in meant}) == 1:
            other = meant[0]
            yield RestatedFigure(
                each.place, each.fact.moved(each.start), other.fact, other.sentence
            )


def _is_alike(one: _Figure, other: _Figure) -> bool:
    """Return whether two sentences say nearly the same, but for their figures."""
    if _OTHERS.search(other.sentence):
        return False
    fewer = min(in_common([*each.matter], [*each.matter]) for each in (one, other))
    common = in_common([*one.matter], [*other.matter])
    return common >= _ENOUGH and common >= _NEARLY_ALL * fewer


def followed_figures(texts: Sequence[str], decided: Collection[int]) -> Iterator[RestatedFigure]:
    """Yield each number of things in what minutes have *decided* that is told nowhere else, where the rest of *texts* tells it of them with two digits exchanged."""
    found = _figures(texts)
    values = [each.value for each in found]
    together = _together(found)
    for each in found:
        if each.place not in decided or values.count(each.value) > 1:
            continue
        if each.kind is not FactKind.NUMBER or _OTHERS.search(each.sentence):
            continue
        meant = [
            other
            for other in found
            if other.place not in decided
            and other.key in each.exchanged
            and frozenset((each.key, other.key)) not in together
        ]
        if len({other.key for other in meant}) == 1:
            other = meant[0]
            yield RestatedFigure(
                each.place, each.fact.moved(each.start), other.fact, other.sentence
            )


def _figures(texts: Sequence[str]) -> list[_Figure]:
    found: list[_Figure] = []
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            found += _figures_of(place, start, sentence)
            if len(found) > _MOST:
                return found[:_MOST]
    return found


def _figures_of(place: int, start: int, sentence: str) -> Iterator[_Figure]:
    """Yield the figures of a *sentence* that two digits of may be exchanged, with what they count."""
    noun, matter = "", tuple(meanings(sentence))
    for each in facts(sentence, "id"):
        if each.kind not in (FactKind.NUMBER, FactKind.MONEY) or not each.sure or each.is_place:
            continue
        if each.kind is FactKind.NUMBER:
            is_among = _AMONG.match(sentence, each.end)
            noun = noun if is_among else noun_behind(sentence, each)
        amount = amount_of(each)
        is_figure = is_integral(amount) and len(str(int(amount)).rstrip("0")) > 1
        if (
            is_figure
            and (each.kind is FactKind.MONEY or noun)
            and not is_among_years(each, sentence)
        ):
            said = "" if each.kind is FactKind.MONEY else noun
            yield _Figure(each.kind, said, int(amount), each, place, start, sentence, matter)


_Key = tuple[FactKind, str, int]


def _together(figures: Sequence[_Figure]) -> set[frozenset[_Key]]:
    """Return the pairs of figures that one sentence has both."""
    by_sentence: dict[str, set[_Key]] = {}
    for each in figures:
        by_sentence.setdefault(each.sentence, set()).add(each.key)
    return {
        frozenset((one, other))
        for keys in by_sentence.values()
        for one in keys
        for other in keys
        if one < other
    }
