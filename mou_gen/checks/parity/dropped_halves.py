"""Of two things that one text joins the other names one alone: "sebelum dan sesudah musim", "after the season"; "orang tua atau wali", "parents"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.language.dictionary import Meaning, Term
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class _Opposites:
    """How a language joins two opposites, and all words that may say either."""

    joined: re.Pattern[str]
    one: re.Pattern[str]
    other: re.Pattern[str]


_DAY_OR_NIGHT = r"|hari|jam|24|clock|hour"
_PAIRS: tuple[Mapping[str, _Opposites], ...] = (
    {
        "id": _Opposites(
            expression(
                r"\bsebelum(?:nya)?\s+(?:dan|serta|maupun|atau)\s+(?:sesudah|setelah)(?:nya)?\b",
                re.IGNORECASE,
            ),
            expression(r"sebelum|\bpra|dahulu|menjelang|awal|mula", re.IGNORECASE),
            expression(
                r"sesudah|setelah|pasca|usai|kemudian|selanjut|berikut|habis|akhir", re.IGNORECASE
            ),
        ),
        "en": _Opposites(
            expression(r"\bbefore\s+(?:and|or)\s+after\b", re.IGNORECASE),
            expression(r"before|prior|preced|\bpre|ahead|advance|earlier", re.IGNORECASE),
            expression(r"after|follow|subsequent|post|later|end", re.IGNORECASE),
        ),
    },
    {
        "id": _Opposites(
            expression(
                r"\bdalam\s+(?:dan|serta|maupun|atau)\s+(?:di\s+|ke\s+|dari\s+)?luar\b(?!\s+negeri)",
                re.IGNORECASE,
            ),
            expression(r"dalam|intern|negeri", re.IGNORECASE),
            expression(r"luar|ekstern|lain", re.IGNORECASE),
        ),
        "en": _Opposites(
            expression(
                r"\b(?:inside|within|in)\s+(?:and|or)\s+(?:outside|out(?:\s+of)?)\b", re.IGNORECASE
            ),
            expression(
                r"\b(?:inside|within|indoors?|intern\w*|both|whether|anywhere|wherever|domestic\w*|in(?=\s+(?:and|or)\b))\b",
                re.IGNORECASE,
            ),
            expression(
                r"\b(?:out\w*|beyond|extern\w*|abroad|elsewhere|foreign|anywhere|wherever|overseas)\b",
                re.IGNORECASE,
            ),
        ),
    },
    {
        "id": _Opposites(
            expression(r"\bsiang\s+(?:dan|serta|maupun|atau)\s+malam\b", re.IGNORECASE),
            expression(rf"siang{_DAY_OR_NIGHT}", re.IGNORECASE),
            expression(rf"malam{_DAY_OR_NIGHT}", re.IGNORECASE),
        ),
        "en": _Opposites(
            expression(r"\bday\s+(?:and|or)\s+night\b", re.IGNORECASE),
            expression(rf"day{_DAY_OR_NIGHT}", re.IGNORECASE),
            expression(rf"night{_DAY_OR_NIGHT}", re.IGNORECASE),
        ),
    },
)


def dropped_halves(one: LanguageVersion, other: LanguageVersion) -> Iterator[FoundWords]:
    """Yield the opposites that *one* joins and of which *other* does not say both."""
    for pair in _PAIRS:
        joined, there = pair[one.language].joined.search(one.said), pair[other.language]
        if joined and not (there.one.search(other.said) and there.other.search(other.said)):
            yield FoundWords.of(joined)


_TWO_WORDS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?P<first>[^\W\d_]{3,})\s+(?:dan/atau|dan|atau|serta|maupun)\s+(?P<second>[^\W\d_]{3,})"
    ),
    "en": expression(
        r"\b(?P<first>[^\W\d_]{3,})\s+(?:and/or|and|or)\s+(?:(?:the|its|their)\s+)?(?P<second>[^\W\d_]{3,})"
    ),
}
_JOINTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:dan|atau|serta|maupun|beserta)\b|,", re.IGNORECASE),
    "en": expression(
        r"\b(?:and|or|nor|as\s+well\s+as|(?:together|along)\s+with)\b|,", re.IGNORECASE
    ),
}
_SAYS_LITTLE = frozenset(
    re.findall(r"\w+", "hari bulan tahun pemberian daya masa upaya kegiatan persons people")
)
_AROUND = 4
"""Words on either side of one that is answered, none of which may be what the lost one is called there."""


def dropped_partners(
    one: LanguageVersion,
    ours: Sequence[Term],
    missing: Sequence[Term],
    other: LanguageVersion,
    theirs: Sequence[Term],
    left: Sequence[Term],
) -> Iterator[Term]:
    """Yield the *missing* word of *ours* which *one*, that joins more things than *other*, joins to a word that *theirs* answer once, with nothing around it *left*."""
    if len(_JOINTS[one.language].findall(one.said)) <= len(
        _JOINTS[other.language].findall(other.said)
    ):
        return
    by_start = {each.start: each for each in ours}
    lost_at, left_at = ({each.start for each in terms} for terms in (missing, left))
    places = _places(theirs)
    for found in _TWO_WORDS[one.language].finditer(one.said):
        first, second = (by_start.get(found.start(name)) for name in ("first", "second"))
        if first is None or second is None:
            continue
        for lost, kept in ((first, second), (second, first)):
            if lost.start not in lost_at or kept.start in lost_at or kept.function:
                continue
            answers = {place for each in _keys(kept) for place in places.get(each, ())}
            if _says_much(lost) and len(answers) == 1:
                (place,) = answers
                around = theirs[max(0, place - _AROUND) : place + _AROUND + 1]
                if not any(each.start in left_at for each in around):
                    yield lost


def _places(terms: Sequence[Term]) -> Mapping[Meaning | str, list[int]]:
    """Return at which places of *terms* each word and each meaning stands."""
    places: dict[Meaning | str, list[int]] = {}
    for place, each in enumerate(terms):
        for key in _keys(each):
            places.setdefault(key, []).append(place)
    return places


def _keys(term: Term) -> Sequence[Meaning | str]:
    """Return what *term* shares with a term that may mean the same: its word, or a meaning."""
    return (term.text.casefold(), *term.meanings)


def _says_much(term: Term) -> bool:
    return bool(term.weight) and term.text.islower() and term.text not in _SAYS_LITTLE
