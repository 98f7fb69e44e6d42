"""An exception in one language that is the only case in the other: "kecuali apabila", "only if"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    crossed_difference,
    differences,
)
from mou_gen.language.dictionary import Dictionary
from mou_gen.startup.expressions import expression

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
        r"\bonly\s+(?:if|when|where|once(?!\s*(?:[,.;:]|$|a\b|per\b|namely\b|in\s))|after|in\s+(?:the\s+)?(?:case|event)|on\s+condition|upon)\b",
        re.IGNORECASE,
    ),
}
SAYS_NO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|bukan|belum|tanpa|dilarang|larangan|melarang|jangan|ditolak|menolak|dibebaskan|bebas|berakhir|gugur|batal"
        r"|dihentikan|ditunda|ditangguhkan|dihapus(?:kan)?|dicabut|ditutup|dirahasiakan|rahasia)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not?|cannot|never|without|nor|neither|none|nothing|nobody|prohibit\w*|forbidden|barred|refus\w+|reject\w*|denied"
        r"|exempt\w*|free|ends?|expires?|lapses?|void|terminat\w+|suspended|postponed|cancell?ed|withdrawn|closed|confidential|secret)\b",
        re.IGNORECASE,
    ),
}
"""Words that say no, also by what they mean; one more of them in one text turns its condition round."""


_PLAIN_NO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|tak|bukan|belum(?!\s+(?:genap\s+)?(?:ber|mencapai\s+)?(?:usia|umur)\b)|tanpa|dilarang|jangan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not?|cannot|never|without|neither|none|nothing|nobody|prohibited|forbidden)\b", re.I
    ),
}


def is_denied_unless(first: LanguageVersion, second: LanguageVersion) -> bool:
    """Return whether one text denies unless what the other affirms only if: "boleh menolak hanya jika", "may not refuse unless"."""
    denials = {each: len(_PLAIN_NO[each.language].findall(each.said)) for each in (first, second)}
    return any(
        _ONLY_IF[one.language].search(one.said)
        and not _UNLESS[one.language].search(one.said)
        and _UNLESS[other.language].search(other.said)
        and not _ONLY_IF[other.language].search(other.said)
        and denials[other] == denials[one] + 1
        for one, other in ((first, second), (second, first))
    )


_IF: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?<!kecuali )\b(?:apabila|jika|bila|bilamana|kalau|manakala|dalam\s+hal)\b[^.;:]*?\b(?:tidak|tak|bukan|belum|tanpa)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?<!except )\b(?:if|where|when|in\s+(?:the\s+event|case))\b[^.;:]*?\b(?:not?|never|without|none|nobody|nothing|cannot)\b",
        re.IGNORECASE,
    ),
}
"""A case that is denied: "apabila volume sampah tidak berkurang"."""


def is_if_not(first: LanguageVersion, second: LanguageVersion) -> bool:
    """Return whether one text says "if ... not" of what the other says "unless" of, with one denial less."""
    denials = {each: len(_PLAIN_NO[each.language].findall(each.said)) for each in (first, second)}
    return any(
        _IF[one.language].search(one.said)
        and not _UNLESS[one.language].search(one.said)
        and _UNLESS[other.language].search(other.said)
        and denials[one] == denials[other] + 1
        for one, other in ((first, second), (second, first))
    )


def turned_conditions(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an "unless" beside an "only if", where both texts deny as often as each other."""
    denials = [len(SAYS_NO[each.language].findall(each.said)) for each in (first, second)]
    if denials[0] == denials[1] and not is_denied_unless(first, second):
        for one, other in ((first, second), (second, first)):
            unless, only = _UNLESS[one.language], _ONLY_IF[other.language]
            found, against = unless.search(one.said), only.search(other.said)
            if found and against and not _ONLY[one.language].search(one.said):
                yield from crossed_difference(
                    one, FoundWords.of(found), other, FoundWords.of(against)
                )


_NOT: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:tidak|belum|bukan)\s+", re.IGNORECASE),
    "en": expression(r"\b(?:not|never)\s+(?!only\b)", re.IGNORECASE),
}
_NO_IN_OTHER_WORDS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tak|gagal|kurang|hanya|masih|sebelum|sampai|hingga|nihil|kosong|non\w+|selain|lain|luar|lewat|lalai|hilang|habis|keliru|lampau)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:un(?!der|it|i[ft]|til)\w{4,}|in(?:complete|valid|sufficient|correct|accurate)|fail\w*|lack\w*|only|until|before|other\w*|less|still|yet"
        r"|pending|outside|miss\w*|lost|late|overdue|wrong\w*)\b",
        re.IGNORECASE,
    ),
}
_CLAUSE_END = expression(r"[.;:,]")


def turned_exceptions(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield the denial within one exception that the other exception lacks: "kecuali telah diumumkan", "unless not yet published"."""
    found = [[*_UNLESS[each.language].finditer(each.said)] for each in (first, second)]
    if [len(each) for each in found] != [1, 1]:
        return
    (ours,), (theirs,) = found
    if _no_before(first, ours) == _no_before(second, theirs):
        mine = _denied_alone(first, ours.end(), second, theirs.end(), dictionary)
        others = _denied_alone(second, theirs.end(), first, ours.end(), dictionary)
        yield from differences(first, mine, second, others)


def _denied_alone(
    one: LanguageVersion, start: int, other: LanguageVersion, begin: int, dictionary: Dictionary
) -> list[FoundWords]:
    """Return the denial in the clause of *one* from *start* on, where that of *other* from *begin* says the same without it."""
    clause, against = one.said[start : _end(one, start)], other.said[begin : _end(other, begin)]
    if _says_no(other, against) or len(SAYS_NO[one.language].findall(clause)) > 1:
        return []
    found = [*_NOT[one.language].finditer(one.said, start, _end(one, start))]
    if len(found) != 1:
        return []
    terms = dictionary.terms(one.said[found[0].end() : _end(one, start)], one.language)
    denied = next((each.meanings for each in terms if not each.function), frozenset())
    theirs = dictionary.terms(against, other.language)
    return [FoundWords.of(found[0])] if any(denied & each.meanings for each in theirs) else []


def _end(text: LanguageVersion, start: int) -> int:
    """Return where the clause of *text* ends that begins at *start*."""
    found = _CLAUSE_END.search(text.said, start)
    return found.start() if found else len(text.said)


def _says_no(text: LanguageVersion, clause: str) -> bool:
    said = (SAYS_NO, _NO_IN_OTHER_WORDS)
    return any(each[text.language].search(clause) for each in said)


def _no_before(text: LanguageVersion, exception: re.Match[str]) -> int:
    """Return how often *text* says no before its *exception*."""
    return len(SAYS_NO[text.language].findall(text.said[: exception.start()]))
