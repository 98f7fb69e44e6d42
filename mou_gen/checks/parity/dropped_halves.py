"""Two opposites that one text joins and of which the other names one alone: "sebelum dan sesudah musim", "after the season"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_JOINED = {"id": r"\s+(?:dan|serta|maupun|atau)\s+", "en": r"\s+(?:and|or)\s+"}


@value_class
class _Opposites:
    """How a language joins two opposites, and all words that may say either."""

    joined: re.Pattern[str]
    one: re.Pattern[str]
    other: re.Pattern[str]


def _opposites(language: str, joined: str, one: str, other: str) -> _Opposites:
    both = joined.replace("&", _JOINED[language])
    return _Opposites(*(expression(each, re.IGNORECASE) for each in (both, one, other)))


_PAIRS: tuple[Mapping[str, _Opposites], ...] = (
    {
        "id": _opposites(
            "id",
            r"\bsebelum(?:nya)?&(?:sesudah|setelah)(?:nya)?\b",
            r"sebelum|\bpra|dahulu|menjelang|awal|mula",
            r"sesudah|setelah|pasca|usai|kemudian|selanjut|berikut|habis|akhir",
        ),
        "en": _opposites(
            "en",
            r"\bbefore&after\b",
            r"before|prior|preced|\bpre|ahead|advance|earlier",
            r"after|follow|subsequent|post|later|end",
        ),
    },
    {
        "id": _opposites(
            "id",
            r"\bdalam&(?:di\s+|ke\s+|dari\s+)?luar\b",
            r"dalam|intern|negeri",
            r"luar|ekstern|lain",
        ),
        "en": _opposites(
            "en",
            r"\b(?:inside|within|in)&(?:outside|out(?:\s+of)?)\b",
            r"\b(?:inside|within|indoors?|intern\w*|both|whether|anywhere|wherever|domestic\w*|in(?=\s+(?:and|or)\b))\b",
            r"\b(?:out\w*|beyond|extern\w*|abroad|elsewhere|foreign|anywhere|wherever|overseas)\b",
        ),
    },
    {
        "id": _opposites("id", r"\bsiang&malam\b", r"siang|hari|jam|24", r"malam|hari|jam|24"),
        "en": _opposites("en", r"\bday&night\b", r"day|clock|24|hour", r"night|clock|24|hour"),
    },
)


def dropped_halves(one: LanguageVersion, other: LanguageVersion) -> Iterator[FoundWords]:
    """Yield the opposites that *one* joins and of which *other* does not say both."""
    for pair in _PAIRS:
        joined, there = pair[one.language].joined.search(one.said), pair[other.language]
        if joined and not (there.one.search(other.said) and there.other.search(other.said)):
            yield FoundWords.of(joined)
