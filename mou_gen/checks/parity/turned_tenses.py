"""What is done in one language and is still to be done in the other: "yang akan dibayarkan", "that has been paid"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    crossed_difference,
    terms_at,
)
from mou_gen.language.dictionary import Dictionary, Meaning, runs
from mou_gen.startup.expressions import expression

_TO_DO: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bakan\s+(?:segera\s+)?(?P<verb>(?:di|me)[a-z]{4,})\b"),
    "en": expression(
        r"\b(?:that|which|who)\s+(?:will|shall|(?:is|are)\s+(?:still\s+)?to)\s+(?:be\s+)?(?P<verb>[a-z]{3,})\b"
        r"|\b(?i:the|an?|each|every)\s+(?!(?:wish|desire|request|right|duty|need|chance|opportunity|ability|time|way|first|last|only)\b)[a-z]+"
        r"\s+to\s+be\s+(?P<passive>[a-z]{3,})\b"
    ),
}
_DONE: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\byang\s+(?:telah|sudah)\s+(?P<verb>(?:di|me)[a-z]{4,})\b"),
    "en": expression(
        r"\b(?:has|have)\s+(?:already\s+|since\s+)?(?:been\s+)?(?:already\s+)?(?P<verb>[a-z]{3,})\b"
    ),
}
_ALSO_DONE: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:telah|sudah|pernah|selesai|usai|baru|lalu|belum|begitu|setelah|sesudah|sejak|seusai|hasil|jika|apabila|bila|ketika|saat|sampai|hingga|sebelum)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:has|have|had|having|been|was|were|did|already|once|after|since|ago|last|previously|when|if|until)\b",
        re.IGNORECASE,
    ),
}
_ALSO_TO_DO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:akan|bakal|hendak|nanti|kelak|rencana\w*|wajib|harus|perlu|siap|mendatang|berikutnya|agar|supaya)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:once|after|when|whenever|until|before|as\s+soon\s+as|if|unless|since|where|should|plan\w*|decid\w+|agree\w*|intend\w*|promis\w+|undertak\w+|resol\w+|going|about|due|would)\b",
        re.IGNORECASE,
    ),
}
"""By what else a text may say as much of the time of an act."""


def turned_tenses(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield an act to be done in one text which the other, as *dictionary* translates it, tells as done, where no other word of either may tell when."""
    for one, other in ((first, second), (second, first)):
        later, done = _told(one, _TO_DO, _ALSO_DONE), _told(other, _DONE, _ALSO_TO_DO)
        for mine in later:
            for theirs in done:
                if _is_one_act(one, mine, other, theirs, dictionary):
                    yield from crossed_difference(
                        one, FoundWords.of(mine), other, FoundWords.of(theirs)
                    )


def _told(
    text: LanguageVersion,
    words: Mapping[str, re.Pattern[str]],
    otherwise: Mapping[str, re.Pattern[str]],
) -> list[re.Match[str]]:
    """Return the acts that *text* tells by *words*; none where one of the others in its clause may tell *otherwise*."""
    return [
        found
        for found in words[text.language].finditer(text.said)
        if not otherwise[text.language].search(_clause(text.said, found))
    ]


_EDGE = expression(r"[,;:.()](?=\s|$)")


def _clause(text: str, found: re.Match[str]) -> str:
    """Return the words of *text* from the last comma before *found* to the next one behind it."""
    start = max((each.end() for each in _EDGE.finditer(text, 0, found.start())), default=0)
    end = _EDGE.search(text, found.end())
    return text[start : end.start() if end else len(text)]


def _is_one_act(
    one: LanguageVersion,
    mine: re.Match[str],
    other: LanguageVersion,
    theirs: re.Match[str],
    dictionary: Dictionary,
) -> bool:
    """Return whether *mine* and *theirs* are of one verb, which neither text has a second time."""
    act = _meanings(one, mine, dictionary) & _meanings(other, theirs, dictionary)
    sides = (dictionary.terms(text.said, text.language) for text in (one, other))
    return bool(act) and all(
        len(runs(terms, [each for each in terms if each.meanings & act])) == 1 for terms in sides
    )


def _meanings(
    text: LanguageVersion, found: re.Match[str], dictionary: Dictionary
) -> frozenset[Meaning]:
    return frozenset[Meaning]().union(
        *(each.meanings for each in terms_at(text, found, dictionary))
    )
