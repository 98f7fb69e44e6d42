"""What is so in either case in one language and only in one case in the other: "baik yang masih kuat maupun tidak", "unless still strong"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, crossed_difference
from mou_gen.checks.parity.turned_conditions import SAYS_NO
from mou_gen.language.concessions import EVEN_IF, OR_NOT, WHATEVER
from mou_gen.startup.expressions import expression

_CONCEDES = (EVEN_IF, OR_NOT, WHATEVER)
_IN_A_CASE: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?<!bahkan )\b(?:kecuali(?:\s+(?:apabila|jika|bila|kalau|dalam\s+hal))?|apabila|jika|bila|kalau|dalam\s+hal|asal(?:kan|\s+saja))\b(?!\s+(?:di)?perlu)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bunless\b|(?<!even )(?<!as )\bif\b(?!\s+(?:necessary|needed|required|possible|any|not)\b)|\bexcept\s+(?:if|when|where|that|for|those)\b|\bprovided\s+(?:that\s+)?(?:it|they|the)\b",
        re.IGNORECASE,
    ),
}
"""Says that something is so in a case alone, or in all but that."""
_ALSO_IN_A_CASE: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?<!bahkan )\b(?:kecuali|dikecualikan|apabila|jika|bila|bilamana|manakala|kalau|hal|asal\w*|sepanjang|selama|selagi|ketika|saat|sewaktu|selain|hanya|syarat"
        r"|tergantung|andai\w*|seandainya|setelah|sebelum|begitu|lain)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bunless\b|(?<!even )\bif\b|\b(?:except\w*|exempt\w*|provided|providing|(?<!even )when(?:ever)?|(?<!even )where|in\s+(?:the\s+)?(?:case|event)|upon|on\s+(?:completion|receipt|request|expiry|termination)|failing"
        r"|only|other\s+than|should|as\s+long\s+as|subject|condition\w*|depend\w*|once|after|before|until)\b",
        re.IGNORECASE,
    ),
}
_ALSO_IN_EITHER: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:meski|walau|kendati|bahkan|\w+pun|pun|tetap|juga|namun|tetapi|tapi|akan\s+tetapi|baik|terlepas|tanpa\s+me\w+|apakah|entah|sementara|sedangkan|betapa)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:even|\w*though|whether|regardless|irrespective|notwithstanding|despite|in\s+spite|(?:shall|must|will|may)\s+still|but|(?<!not )yet|nevertheless|nonetheless|however|also|as\s+well|either"
        r"|all\s+the\s+same|what\w+|which\w+|while|whilst|no\s+matter|remains?|independent\w*|or\s+not|as\s+planned|goes?\s+ahead|just\s+the\s+same|anyway|continues?|rain\s+or\s+shine)\b",
        re.IGNORECASE,
    ),
}
_ASKS: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bapakah\b|\bada\s+(?:atau\s+)?tidaknya\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:ask|check|decid|determin|establish|examin|find\s+out|inquir|know|verif|ascertain|see|say|stat|record|confirm|report|inform)\w*\s+(?:[^\W\d_]+\s+){0,4}(?:if|whether)\b",
        re.IGNORECASE,
    ),
}
"""Makes "if", and "or not", part of a question."""


def turned_concessions(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield a concession of one text beside a case of the other, where neither says what the other does in any way."""
    if any(_ASKS[each.language].search(each.said) for each in (first, second)):
        return
    if _denials(first) != _denials(second):
        return  # "tidak gugur jika terlambat", "valid even if late"
    for one, other in ((first, second), (second, first)):
        conceded = _conceded(one)
        in_a_case = _IN_A_CASE[other.language].search(other.said)
        if (
            conceded
            and in_a_case
            and not _ALSO_IN_A_CASE[one.language].search(one.said)
            and not _ALSO_IN_EITHER[other.language].search(other.said)
        ):
            yield from crossed_difference(one, conceded, other, FoundWords.of(in_a_case))


def _denials(text: LanguageVersion) -> int:
    """Return how often *text* says no, but for where it concedes."""
    said = text.said
    for words in _CONCEDES:
        said = words[text.language].sub(" ", said)
    return len(SAYS_NO[text.language].findall(said))


def _conceded(text: LanguageVersion) -> FoundWords | None:
    """Return the first words by which *text* says that something is so in either case."""
    for words in _CONCEDES:
        if found := words[text.language].search(text.said):
            return FoundWords.of(found)
    return None
