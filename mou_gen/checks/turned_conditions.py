"""An exception in one language that is the only case in the other: "kecuali apabila", "only if"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.pairs import Difference, LanguageVersion, differences
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_UNLESS: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bkecuali(?:\s+(?:apabila|jika|bila|kalau|dalam\s+hal))?\b", re.I),
    "en": expression(
        r"\bunless\b|\bexcept\s+(?:if|when|where|in\s+(?:the\s+)?(?:case|event)|upon|on|with|by)\b",
        re.I,
    ),
}
_ONLY: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:hanya|baru|semata)\b", re.IGNORECASE),
    "en": expression(r"\b(?:only|solely)\b", re.IGNORECASE),
}
_ONLY_IF: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\bhanya\s+(?:[^\W\d_]+\s+){0,6}?(?:apabila|jika|bila|kalau|dalam\s+hal|setelah|ketika)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bonly\s+(?:if|when|where|once|after|in\s+(?:the\s+)?(?:case|event)|on\s+condition|upon)\b",
        re.IGNORECASE,
    ),
}
_SAYS_NO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|bukan|belum|tanpa|dilarang|larangan|melarang|jangan|ditolak|menolak|dibebaskan|bebas|berakhir|gugur|batal"
        r"|dihentikan|ditunda|ditangguhkan|dihapus(?:kan)?|dicabut|ditutup)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not?|cannot|never|without|nor|neither|none|nothing|nobody|prohibit\w*|forbidden|barred|refus\w+|reject\w*|denied"
        r"|exempt\w*|free|ends?|expires?|lapses?|void|terminat\w+|suspended|postponed|cancell?ed|withdrawn|closed)\b",
        re.IGNORECASE,
    ),
}
"""Words that say no, also by what they mean; one more of them in one text turns its condition round."""


@value_class
class _Condition:
    """The words of a condition, and where they stand."""

    text: str
    start: int
    end: int


def turned_conditions(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an "unless" beside an "only if", where both texts deny as often as each other."""
    denials = [len(_SAYS_NO[each.language].findall(each.said)) for each in (first, second)]
    if denials[0] == denials[1]:
        for one, other in ((first, second), (second, first)):
            unless, only = _UNLESS[one.language], _ONLY_IF[other.language]
            found, against = unless.search(one.said), only.search(other.said)
            if found and against and not _ONLY[one.language].search(one.said):
                told = {one.language: _told(found), other.language: _told(against)}
                yield from differences(
                    first, [told[first.language]], second, [told[second.language]]
                )


def _told(found: re.Match[str]) -> _Condition:
    return _Condition(found[0], *found.span())
