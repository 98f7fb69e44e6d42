"""Which of two is meant, told the other way round in one language: "mana yang lebih dahulu", "whichever comes last"."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.statements.choices import OPPOSITES, choices


def turned_choices(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each choice that the other text makes by the opposite, where both choose as often."""
    ours, theirs = (
        sorted(choices(each.said, each.language), key=lambda choice: choice.start)
        for each in (first, second)
    )
    if len(ours) == len(theirs):
        for mine, other in zip(ours, theirs, strict=True):
            if OPPOSITES[mine.way] == other.way:
                yield from differences(first, [mine], second, [other])
