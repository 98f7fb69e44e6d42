"""What something is not in one language, and is in the other: "bukan merupakan pelanggaran", "is a breach".

Other denials of the same sentence say nothing of it, so it is compared by what is denied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.checks.text_references import sentence_around
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.startup.expressions import expression

_IS_NOT = {
    "id": expression(
        r"\bbukan(?:lah)?\s+merupakan\s+(?:suatu\s+|sebuah\s+)?(?!hanya\b|saja\b)", re.IGNORECASE
    ),
    "en": expression(
        r"\b(?:(?:is|are|was|were)\s+not|(?:do|does|did|shall|will)\s+not\s+(?:be|constitute|amount\s+to))\s+(?:an?\s+|the\s+)?(?!only\b|merely\b)",
        re.IGNORECASE,
    ),
}
_IS = {
    "id": expression(
        r"(?<!bukan )(?<!bukanlah )\b(?:merupakan|adalah|ialah)\s+(?:suatu\s+|sebuah\s+)?$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:is|are|was|were|be|constitutes?|amounts?\s+to)\s+(?:an?\s+|the\s+)?$", re.IGNORECASE
    ),
}
_DENIES = expression(
    r"\b(?:tidak|bukan\w*|tanpa|belum|tak|not?|none|neither|nor|never|nothing|nobody|cannot|without|if|unless|whether|jika|apabila|apakah)\b",
    re.IGNORECASE,
)
"""Before "is", or behind it, denies it in another way: "no delay is a breach"; or says only when it is so."""


def turned_copulas(
    one: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> Iterator[FoundWords]:
    """Yield each "is not" of *one* where *other* says that the same thing is so, and nowhere that it is not."""
    terms, theirs = (dictionary.terms(each.said, each.language) for each in (one, other))
    for found in _IS_NOT[one.language].finditer(one.said):
        denied = next((each for each in terms if each.start >= found.end()), None)
        if denied is None or denied.start > found.end() or not denied.meanings:
            continue
        ours, so = (
            [each for each in both if each.meanings & denied.meanings and _is_so(text, each)]
            for text, both in ((one, terms), (other, theirs))
        )
        is_denied = _IS_NOT[other.language].search(other.said) or any(
            _DENIES.search(sentence_around(other.said, each.start)[0]) for each in so
        )
        if so and not ours and not is_denied:
            yield FoundWords.of(found)


def _is_so(text: LanguageVersion, term: Term) -> bool:
    """Return whether *text* says that something is the *term*."""
    return bool(_IS[text.language].search(text.said, 0, term.start))
