"""A figure of one measure in one text and of another in the other: "lebar empat meter", "four kilometres wide"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.calculations.measures import NamedMeasure, measure_at
from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.language.facts import FactKind
from mou_gen.startup.expressions import expression

_NAME = expression(r"\s*(?:(?:square|cubic)\s+)?[^\W\d_]+(?:\s+(?:persegi|kubik))?")
"""That of a measure behind its figure."""


def exchanged_measures(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each figure that both texts give once, of two measures: metres in one and kilometres in the other."""
    ours, theirs = (_measured(each) for each in (first, second))
    for key in ours.keys() & theirs.keys():
        (mine, one), (other, another) = ours[key], theirs[key]
        if one != another:
            yield from differences(first, [mine], second, [other])


def _measured(text: LanguageVersion) -> Mapping[object, tuple[FoundWords, NamedMeasure]]:
    """Return the figures that *text* gives once, with the measure behind them."""
    numbers = [each for each in text.own_facts if each.kind is FactKind.NUMBER]
    keys = [each.key for each in numbers]
    named = ((each, measure_at(text.said, each.end)) for each in numbers)
    return {
        each.key: (_with_its_name(text.said, each.start, each.end), measure)
        for each, measure in named
        if measure and measure.kind and keys.count(each.key) == 1
    }


def _with_its_name(text: str, start: int, end: int) -> FoundWords:
    name = _NAME.match(text, end)
    end = name.end() if name else end
    return FoundWords(text[start:end], start, end)
