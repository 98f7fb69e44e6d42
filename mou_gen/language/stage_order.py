"""Stages are counted one after another: of two stages none is the third."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.language.facts import FactKind, facts
from mou_gen.startup.expressions import expression
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


_ORDER = {
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
_ORDINAL = "|".join(sorted(map(re.escape, _ORDER), key=len, reverse=True))
_KIND: Mapping[str, str] = {
    "id": r"tahap(?:an)?|angsuran|termin|cicilan|gelombang|angkatan",
    "en": r"stages?|phases?|instal(?:l)?ments?|tranches?|batch(?:es)?|rounds?",
}
_STAGE = {
    "id": expression(rf"\b(?:{_KIND['id']})\s+(?P<order>{_ORDINAL})(?![\w-]|\s*\()", re.IGNORECASE),
    "en": expression(rf"\b(?P<order>{_ORDINAL})\s+(?:{_KIND['en']})\b", re.IGNORECASE),
}
_SO_MANY = {
    language: expression(rf"\s+(?:{kind})\b", re.IGNORECASE) for language, kind in _KIND.items()
}


def skipped_stages(texts: Sequence[str], language: str) -> Iterator[SkippedStage]:
    """Yield the first stage behind a gap, where *texts* tell of as many stages as they announce."""
    counts = {
        int(each.value)
        for text in texts
        for each in facts(text, language)
        if each.kind is FactKind.NUMBER and each.sure and _SO_MANY[language].match(text, each.end)
    }
    stages = [
        (_ORDER[found["order"].casefold()], place, found)
        for place, text in enumerate(texts)
        for found in _STAGE[language].finditer(text)
    ]
    numbers = {number for number, _place, _found in stages}
    if len(numbers) < 2 or counts != {len(numbers)} or max(numbers) == len(numbers):
        return
    skipped = min(set(range(1, max(numbers))) - numbers)
    place, found = next((place, found) for number, place, found in stages if number > skipped)
    yield SkippedStage(place, found[0], *found.span(), len(numbers), skipped)
