"""A span of months or of days of the week that one language turns round: "bulan November sampai dengan bulan April", "from April to November"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.language.days import MONTHS, WEEKDAY_NAMES
from mou_gen.startup.expressions import expression

_NAMED: tuple[Mapping[str, Mapping[str, int]], ...] = (MONTHS, WEEKDAY_NAMES)


def _spans(named: Mapping[str, Mapping[str, int]]) -> Mapping[str, re.Pattern[str]]:
    """Return the expressions of a span between two of what is *named*, by language."""
    ours, theirs = ("|".join(map(re.escape, named[language])) for language in ("id", "en"))
    return {
        "id": expression(
            rf"\b(?P<first>{ours})\s+(?:sampai(?:\s+dengan)?|hingga|s\.d\.|s/d)\s+(?:akhir\s+)?(?:bulan\s+|hari\s+)?(?P<last>{ours})\b",
            re.IGNORECASE,
        ),
        "en": expression(
            rf"\b(?P<first>{theirs})s?\s+(?:to|until|till|through)\s+(?:the\s+end\s+of\s+)?(?P<last>{theirs})s?\b",
            re.IGNORECASE,
        ),
    }


_SPANS = tuple(map(_spans, _NAMED))


_BESIDES = {
    "id": {
        "denied": expression(r"\b(?:tidak|bukan|tanpa|libur|(?:di)?tutup|dilarang)\b", re.I),
        "only": expression(r"\bhanya\b", re.I),
        "besides": expression(r"\b(?:kecuali|selain|di\s+luar)\b", re.I),
    },
    "en": {
        "denied": expression(
            r"\b(?:not|no|cannot|without|closed|suspended|prohibited|never)\b", re.I
        ),
        "only": expression(r"\bonly\b", re.I),
        "besides": expression(r"\b(?:except|outside|other\s+than|unless|apart\s+from)\b", re.I),
    },
}
"""Beside which one language may tell of the rest of the year, or of the week, if the other does not know it."""


def turned_spans(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the one span of each text that begins with what that of the other ends with, and the other way round."""
    if _besides(first) != _besides(second):
        return
    for named, spans in zip(_NAMED, _SPANS, strict=True):
        ours, theirs = ([*spans[each.language].finditer(each.said)] for each in (first, second))
        if len(ours) != 1 or len(theirs) != 1:
            continue
        (mine,), (other,) = ours, theirs
        here, there = _ends(mine, named["id"]), _ends(other, named["en"])
        if here != there and here == there[::-1]:
            yield from differences(first, [FoundWords.of(mine)], second, [FoundWords.of(other)])


def _besides(text: LanguageVersion) -> list[str]:
    return [kind for kind, said in _BESIDES[text.language].items() if said.search(text.said)]


def _ends(span: re.Match[str], named: Mapping[str, int]) -> tuple[int, int]:
    return named[span["first"].casefold()], named[span["last"].casefold()]
