"""Another cause in one language, and that very cause in the other: "for reasons other than force majeure", "karena keadaan kahar"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    crossed_difference,
    named_behind,
)
from mou_gen.checks.text_references import sentence_around
from mou_gen.language.dictionary import Dictionary, share_a_meaning
from mou_gen.startup.expressions import expression

_BECAUSE = {
    "id": r"(?:oleh\s+)?(?:karena|akibat|lantaran)\b|di(?:sebabkan|akibatkan|karenakan)(?:\s+(?:oleh|karena))?\b",
    "en": (
        r"(?:because\s+of|due\s+to|owing\s+to|caused\s+by|by\s+reason\s+of|for\s+reasons?\s+of|on\s+account\s+of|attributable\s+to"
        r"|as\s+a\s+(?:result|consequence)\s+of|resulting\s+from|arising\s+from|through)\b"
    ),
}
_OTHER_CAUSE: Mapping[str, re.Pattern[str]] = {
    "id": expression(rf"\b(?:bukan|selain|kecuali)\s+(?:{_BECAUSE['id']})\s+", re.IGNORECASE),
    "en": expression(
        r"\b(?:(?:for|due\s+to|by|from)\s+(?:any\s+|a\s+|some\s+)?(?:reasons?|causes?|grounds?)\s+other\s+than"
        rf"|(?:other|otherwise)\s+than\s+(?:{_BECAUSE['en']}|by\b)|(?:not|except)\s+(?:{_BECAUSE['en']}))\s+",
        re.IGNORECASE,
    ),
}
_CAUSE: Mapping[str, re.Pattern[str]] = {
    language: expression(rf"\b(?:{words})\s+", re.IGNORECASE)
    for language, words in _BECAUSE.items()
}
_DENIES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|tak|bukan|belum|tanpa|dilarang|jangan|kecuali|selain|lain|luar|hanya|(?:di)?bebas\w*|(?:di|me)\w*cuali\w*|meski\w*|walau\w*|sekalipun|baik|gagal|batal|(?:di)?tolak|hapus\w*|gugur)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not?|never|cannot|without|nor|neither|none|nobody|nothing|unless|except\w*|other|otherwise|only|even|free|exempt\w*|reliev\w+|releas\w+|excus\w+|waiv\w+|although|though|whether|outside|beyond|fail\w*|refus\w+|reject\w+)\b",
        re.IGNORECASE,
    ),
}
"""By what else the sentence may deny the cause, or deny what it causes."""


def turned_causes(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield another cause than what is named in one text where the other, as *dictionary* translates it, names it as the cause, and neither denies anything else."""
    for one, other in ((first, second), (second, first)):
        denied = _OTHER_CAUSE[one.language].search(one.said)
        cause = _CAUSE[other.language].search(other.said) if denied else None
        if denied is None or cause is None or _denies(one, denied) or _denies(other, cause):
            continue
        named, theirs = (
            named_behind(one, denied, dictionary),
            named_behind(other, cause, dictionary),
        )
        if share_a_meaning(named, theirs):
            yield from crossed_difference(one, FoundWords.of(denied), other, FoundWords.of(cause))


def _denies(text: LanguageVersion, found: re.Match[str]) -> bool:
    """Return whether the sentence around *found* denies anything besides."""
    before, behind = sentence_around(text.said, found.start())
    rest = f"{before} {behind[len(found[0]) :]}"
    return bool(_DENIES[text.language].search(rest))
