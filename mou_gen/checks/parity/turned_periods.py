"""A period after which something is done in one language, and within or for which it is done in the other: "sesudah 3 tahun", "within 3 years"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.checks.text_references import sentence_around
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_BEFORE_IT: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?P<after>(?:setelah|sesudah|selepas|selewat)(?:\s+(?:lewat|melewati|melampaui))?(?:\s+(?:jangka\s+)?waktu)?)"
        r"|(?P<within>(?:paling\s+(?:lambat|akhir)|selambat-lambatnya|sebelum(?:\s+lewat)?|dalam(?:\s+(?:(?:jangka|kurun)\s+)?waktu)?)"
        r"(?:\s+paling\s+(?:lambat|lama))?)|(?P<lasting>selama))\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<after>(?:after|(?:up)?on\s+(?:the\s+)?expiry\s+of|at\s+the\s+end\s+of)(?:\s+(?:the|a)\s+(?:period|lapse)\s+of)?(?:\s+the)?)"
        r"|(?P<within>(?:within|(?:no|not)\s+later\s+than|before)(?:\s+(?:the|a)\s+period\s+of)?)|(?P<lasting>for|throughout))\s+$",
        re.IGNORECASE,
    ),
}
_DENIED: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?P<denied>tidak|bukan|tak|belum|tanpa|jangan|dilarang|larangan)|(?P<other>kecuali|selain))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<denied>not?(?!\s+later\s+than\b)|never|cannot|without|nor|neither|none|nobody|prohibited|forbidden)"
        r"|(?P<other>except|unless|other\s+than))\b",
        re.IGNORECASE,
    ),
}
_TURNS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:baru|kurang|lebih|paling\s+(?:cepat|awal|dini)|hingga|sampai|\w*tunda\w*|\w*tangguh\w*|\w*tahan\b|\w*henti\w*|ditutup|menunggu|\w*gugur\w*|hangus"
        r"|daluwarsa|kedaluwarsa|berakhir|berhenti|lewat|dianggap|bebas|dibebaskan|dilepas\w*|tetap|kembali|lagi|(?:di|mem)?buka)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:only\s+(?:after|when|once)|until|less|more|earlie(?:r|st)|suspen\w+|postpon\w+|defer\w*|withh\w+|stop\w*|cease\w*|clos\w+|wait\w*|laps\w+"
        r"|forfeit\w*|expir(?:es?|ed|ing)|ends?(?!\s+of\b)|deemed|free|releas\w+|remain\w*|again|re(?:open|us|sum)\w+)\b",
        re.IGNORECASE,
    ),
}
"""Words beside which what comes after a period is what does not come before it: "baru setelah 3 tahun", "lapses after 30 days"."""
_HAS_LASTED = expression(
    r"\b(?:setelah|sesudah|selepas|seusai|usai|belum|tanpa|keadaan)\b[^.;:,]{1,60}\bselama\s+$",
    re.IGNORECASE,
)
"""Before how long something has lasted after which another begins: "setelah pengumuman selama 60 hari", "after 60 days' notice"."""
_CLAUSE = 100
_NEAR = 60


def turned_periods(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each period that both texts give once, after which one has something done, and the other within it or for as long."""
    for mine, other in given_once(_periods(first), _periods(second)):
        one, two = _before(first, mine), _before(second, other)
        if (
            one
            and two
            and _is_turned(one, two)
            and not _HAS_LASTED.search(first.said[: mine.start], max(0, mine.start - _CLAUSE))
            and not may_be_same(first, mine, second, other, _TURNS)
        ):
            yield from differences(
                first, [_words(first, one, mine)], second, [_words(second, two, other)]
            )


def given_once(ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each of *ours* whose value both texts give once, beside that of *theirs*."""
    for mine in ours:
        alike = [[each for each in found if each.value == mine.value] for found in (ours, theirs)]
        if all(len(each) == 1 for each in alike):
            yield mine, alike[1][0]


def _is_turned(one: re.Match[str], two: re.Match[str]) -> bool:
    return one.lastgroup != two.lastgroup and "after" in (one.lastgroup, two.lastgroup)


def _periods(text: LanguageVersion) -> list[Fact]:
    return [each for each in text.own_facts if each.kind is FactKind.DURATION and each.sure]


def _before(text: LanguageVersion, period: Fact) -> re.Match[str] | None:
    """Return what stands right before *period*, None where it does not say how the period is meant."""
    return _BEFORE_IT[text.language].search(text.said[: period.start], max(0, period.start - _NEAR))


def may_be_same(
    first: LanguageVersion,
    mine: Fact,
    second: LanguageVersion,
    other: Fact,
    turns: Mapping[str, re.Pattern[str]],
) -> bool:
    """Return whether one of the sentences around two times may deny what the other says, or says by words of *turns* what ends where it says what lasts."""
    sentences = [
        (each.language, "".join(sentence_around(each.said, time.start)))
        for each, time in ((first, mine), (second, other))
    ]
    return _denials(*sentences[0]) != _denials(*sentences[1]) or any(
        turns[language].search(said) for language, said in sentences
    )


def _denials(language: str, said: str) -> Counter[str | None]:
    """Return how often what is *said* in a *language* denies, and how often it excepts."""
    return Counter(each.lastgroup for each in _DENIED[language].finditer(said))


def _words(text: LanguageVersion, before: re.Match[str], period: Fact) -> FoundWords:
    return FoundWords(text.said[before.start() : period.end], before.start(), period.end)
