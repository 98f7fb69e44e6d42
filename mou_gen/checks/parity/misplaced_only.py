"""An "only" that belongs to who acts in one language, and to when, where or what for in the other: "hanya pada hari Rabu", "only buyers"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_ONLY: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bhanya\b", re.IGNORECASE),
    "en": expression(r"\bonly\b", re.IGNORECASE),
}
_WHO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?:^|(?<=[.;]\s))hanya\s+(?!(?:untuk|bagi|pada|di|dari|dalam|dengan|kepada|apabila|jika|setelah|sesudah)\b)[^\W\d_]+[^.;,]{0,80}?\byang\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:^|(?<=[.;]\s))only\s+(?!(?:for|on|in|at|to|from|by|with|within|if|when|where|after|once|during|then|upon|under)\b)[^.;,]{1,80}?\b(?:may|shall|can|will)\b",
        re.IGNORECASE,
    ),
}
_HOW: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\bhanya\s+(?:untuk|pada|di|dalam|selama|dengan|melalui|kepada|dari)\b", re.IGNORECASE
    ),
    "en": expression(
        r"\bonly\s+(?:for|on|in|at|during|within|with|through|to|from)\b|\b(?:may|shall|can|will)\s+only\b",
        re.IGNORECASE,
    ),
}


def misplaced_only(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the one "hanya" and the one "only" of two texts, where one limits who acts and the other how."""
    found = [[*_ONLY[text.language].finditer(text.said)] for text in (first, second)]
    if [len(each) for each in found] != [1, 1]:
        return
    for one, other in ((first, second), (second, first)):
        if _WHO[one.language].search(one.said) and _HOW[other.language].search(other.said):
            mine, theirs = (FoundWords.of(each[0]) for each in found)
            yield from differences(first, [mine], second, [theirs])
