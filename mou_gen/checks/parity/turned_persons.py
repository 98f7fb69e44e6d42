"""What is ours in one text and yours in the other: "tempat pemrosesan milik kami", "your processing site"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_WE: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:kami|kita)\b", re.IGNORECASE),
    "en": expression(r"\b(?:we|us|ours?|ourselves|undersigned)\b", re.IGNORECASE),
}
_YOU: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:Saudar[ai]|Anda|Bapak|Ibu)\b"),
    "en": expression(r"\b(?:you|yours?)\b", re.IGNORECASE),
}


def turned_persons(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the last word of who writes, where the other text names who reads once more and the writer once less."""
    for ours, theirs in ((_WE, _YOU), (_YOU, _WE)):
        mine, yours = (_found(first, each) for each in (ours, theirs))
        others, other_yours = (_found(second, each) for each in (ours, theirs))
        if len(mine) > len(others) and len(other_yours) > len(yours):
            yield from differences(first, mine[-1:], second, other_yours[-1:])


def _found(text: LanguageVersion, words: Mapping[str, re.Pattern[str]]) -> list[FoundWords]:
    return [FoundWords.of(each) for each in words[text.language].finditer(text.said)]
