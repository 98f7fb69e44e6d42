"""Stages are counted one after another: of two stages none is the third."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.language.facts import FactKind, facts
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class


@value_class
class SkippedStage:
    """A stage with a number that the one before it does not lead to."""

    place: int
    """In which of the texts it stands, from 0."""
    text: str
    """As it is written."""
    start: int
    end: int
    count: int
    """How many stages there are."""
    skipped: int
    """The number that none of them has."""


PLACES = {
    word: number
    for number, words in enumerate(
        (
            "pertama kesatu i 1 ke-1 first 1st",
            "kedua ii 2 ke-2 second 2nd",
            "ketiga iii 3 ke-3 third 3rd",
            "keempat iv 4 ke-4 fourth 4th",
            "kelima v 5 ke-5 fifth 5th",
            "keenam vi 6 ke-6 sixth 6th",
        ),
        1,
    )
    for word in words.split()
}
"""The place in an order that a word or a figure has."""
_ORDINAL = "|".join(sorted(map(re.escape, PLACES), key=len, reverse=True))
_FAMILIES: Mapping[str, Sequence[str]] = {
    "id": (r"tahap(?:an)?|angsuran|termin|cicilan", r"gelombang|angkatan"),
    "en": (r"stages?|phases?|instal(?:l)?ments?|tranches?", r"batch(?:es)?|rounds?"),
}
"""Words for stages; those of one family are counted together."""


def _stage(language: str, kind: str) -> re.Pattern[str]:
    """Return the pattern of a stage of this *kind* with its place in the order."""
    if language == "en":
        return data_expression(rf"\b(?P<order>{_ORDINAL})\s+(?:{kind})\b", re.IGNORECASE)
    return data_expression(rf"\b(?:{kind})\s+(?P<order>{_ORDINAL})(?![\w-]|\s*\()", re.IGNORECASE)


_STAGES = {
    language: [
        (_stage(language, kind), expression(rf"\s+(?:{kind})\b", re.IGNORECASE)) for kind in kinds
    ]
    for language, kinds in _FAMILIES.items()
}
"""By language, what finds a stage, and what finds behind a number that it counts such stages."""


def skipped_stages(texts: Sequence[str], language: str) -> Iterator[SkippedStage]:
    """Yield the first stage behind a gap, where *texts* tell of as many stages as they announce."""
    for stage, counted in _STAGES[language]:
        yield from _skipped(texts, language, stage, counted)


def _skipped(
    texts: Sequence[str], language: str, stage: re.Pattern[str], counted: re.Pattern[str]
) -> Iterator[SkippedStage]:
    counts = {
        int(each.value)
        for text in texts
        for each in facts(text, language)
        if each.kind is FactKind.NUMBER and each.sure and counted.match(text, each.end)
    }
    stages = [
        (PLACES[found["order"].casefold()], place, found)
        for place, text in enumerate(texts)
        for found in stage.finditer(text)
    ]
    numbers = {number for number, _place, _found in stages}
    if len(numbers) < 2 or counts != {len(numbers)} or max(numbers) == len(numbers):
        return
    skipped = min(set(range(1, max(numbers))) - numbers)
    place, found = next((place, found) for number, place, found in stages if number > skipped)
    yield SkippedStage(place, found[0], *found.span(), len(numbers), skipped)
