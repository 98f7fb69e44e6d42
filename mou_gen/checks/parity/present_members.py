"""A share of the members present that is one of all members in the other language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_PRESENT = {
    "id": expression(
        r"\b(?:anggota|peserta|wakil|utusan|delegasi|suara|pemilih|pengurus|orang)\s+(?:\S+\s+)?yang\s+hadir\b",
        re.I,
    ),
    "en": expression(
        r"\b(?:members|those|participants|representatives|delegates|votes|persons|parties)\s+(?:who\s+(?:are|were)\s+)?(?:present|attending|in\s+attendance)\b",
        re.I,
    ),
}
"""Says that only those who came count, and not all members."""
_ALSO_PRESENT = {
    "id": expression(
        r"\b(?:\w*hadir\w*|datang|ikut|mengikuti|peserta|rapat|forum|berkumpul|di\s+tempat)\b", re.I
    ),
    "en": expression(
        r"\b(?:present|presence|attend\w*|participa\w*|takes?\s+part|taking\s+part|quor\w*|com(?:e|es|ing)|came|turn(?:s|ed)?\s+(?:up|out)|there|voting|cast|room|meetings?|sessions?|assembl\w+|gather\w*|audience|on\s+hand|show(?:s|ed)?\s+up)\b",
        re.I,
    ),
}
_VOTED = {
    "id": expression(
        r"\b(?:suara|pertiga|perempat|separuh|setengah|seperdua|mayoritas|sebagian\s+besar|terbanyak|persetujuan|persen)\b|%",
        re.I,
    ),
    "en": expression(
        r"\b(?:votes?|thirds?|quarters?|half|majority|most|approval|consent|per\s?cent)\b|%", re.I
    ),
}


def of_those_present(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield a share of the members present that is one of all members in the other text: "dua pertiga dari anggota yang hadir"."""
    for one, other in ((first, second), (second, first)):
        found = _PRESENT[one.language].search(one.said)
        if found is None or _ALSO_PRESENT[other.language].search(other.said):
            continue
        if _VOTED[one.language].search(one.said) and _VOTED[other.language].search(other.said):
            sides = ([FoundWords.of(found)], []) if one is first else ([], [FoundWords.of(found)])
            yield from differences(first, sides[0], second, sides[1])
