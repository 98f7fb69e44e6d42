"""A day from which something is so in one language, and until which it is so in the other: "sejak 1 Januari", "until 1 January"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.checks.parity.turned_periods import given_once, may_be_same
from mou_gen.checks.parity.turned_times import TURNS
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_BEFORE_IT: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?P<since>sejak|semenjak|mulai|terhitung(?:\s+(?:mulai|sejak))?|setelah|sesudah)"
        r"|(?P<until>sampai(?:\s+dengan)?|hingga|s\.d\.|sebelum|paling\s+lambat|selambat-lambatnya))"
        r"(?:\s+(?:pada\s+)?(?:hari\s+)?(?:[^\W\d_]+,\s+)?(?:tanggal)?)?\s*$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<since>from|since|after|as\s+from|starting|beginning|effective)|(?P<until>until|till|before|(?:no|not)\s+later\s+than|up\s+to))"
        r"(?:\s+(?:on|from))?(?:\s+[^\W\d_]+day,?)?\s+$",
        re.IGNORECASE,
    ),
}
_NEAR = 60


def turned_days(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each day that both texts give once, since which one has something so, and the other until it."""
    for mine, other in given_once(_days(first), _days(second)):
        one, two = _before(first, mine), _before(second, other)
        if (
            one
            and two
            and one.lastgroup != two.lastgroup
            and not may_be_same(first, mine, second, other, TURNS)
        ):
            yield from differences(first, [_words(first, one)], second, [_words(second, two)])


def _days(text: LanguageVersion) -> list[Fact]:
    return [each for each in text.own_facts if each.kind is FactKind.DATE and each.is_day]


def _before(text: LanguageVersion, day: Fact) -> re.Match[str] | None:
    """Return what stands right before *day*, None where that does not say which side of it is meant."""
    return _BEFORE_IT[text.language].search(text.said[: day.start], max(0, day.start - _NEAR))


def _words(text: LanguageVersion, before: re.Match[str]) -> FoundWords:
    start, end = before.span(before.lastgroup or 0)
    return FoundWords(text.said[start:end], start, end)
