"""Small words that set a limit, and that one language leaves out: "persetujuan terlebih dahulu", "the approval"; "wajib", "shall endeavour"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_LIMITS: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = (
    (
        "id",
        expression(
            r"\b(?:persetujuan|izin|pemberitahuan)(?:\s+tertulis)?\s+(?:terlebih|lebih)\s+dahulu\b",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:prior|before(?:hand)?|first(?! PARTY)|advance|previous(?:ly)?|earlier|ahead|preceding|after|once|until|unless|without|already|if)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "id",
        expression(r"\b(?:berupaya|sedapat\s+mungkin|semaksimal\s+mungkin)\b", re.IGNORECASE),
        expression(
            r"\b(?:endeavou?r\w*|efforts?|seek\w*|sought|striv\w*|attempt\w*|try|tries|trying|possib\w+|practicab\w+|feasible|aim\w*"
            r"|work(?:s|ing)?\s+(?:to|towards?)|best|can|far|extent|pursue)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "en",
        expression(
            r"\b(?:(?:shall|will|must)\s+(?:endeavou?r|strive|use\s+(?:its|their|all|best|reasonable)\b[^.;,]{0,20}?(?:efforts|endeavours))"
            r"|(?:where|as\s+far\s+as|to\s+the\s+extent)\s+practicable|as\s+far\s+as\s+possible)\b",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:\w*upaya\w*|\w*usaha\w*|\w*mungkin\w*|sedapat[\w-]*|sebisa[\w-]*|semampu\w*|dapat|sejauh|sepanjang|mencari|mengejar|bertujuan|berikhtiar)\b",
            re.IGNORECASE,
        ),
    ),
)
"""In which language a limit is said, how, and what in the other may answer it; English often says "prior" where Indonesian need not."""
_TOGETHER = expression(
    r"\b(?:secara\s+keseluruhan|secara\s+bersama-sama|bersama-sama)\b", re.IGNORECASE
)
_EACH = expression(r"\bPARTIES\s+(?:shall|may|will|must)\s+(?P<each>each)\b")
_ALSO_EACH = expression(r"\b(?:masing-masing|setiap|tiap)\b", re.IGNORECASE)


def dropped_limits(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield what sets a limit in one of two texts and not in the other, and what all do together in Indonesian and each in English."""
    texts = {text.language: text for text in (first, second)}
    for language, said, answers in _LIMITS:
        one, other = texts[language], texts["en" if language == "id" else "id"]
        found = said.search(one.said)
        if found and not answers.search(other.said):
            sides = {one.language: [FoundWords.of(found)], other.language: []}
            yield from differences(first, sides[first.language], second, sides[second.language])
    together, each = _TOGETHER.search(first.said), _EACH.search(second.said)
    if together and each and not _ALSO_EACH.search(first.said):
        start, end = each.span("each")
        theirs = FoundWords(each["each"], start, end)
        yield from differences(first, [FoundWords.of(together)], second, [theirs])
