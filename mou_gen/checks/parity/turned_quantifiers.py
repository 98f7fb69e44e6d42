"""How many of some things a text means, of which the other means more or fewer: "salah satu barang", "all of these goods"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.startup.expressions import expression

_OF = r"(?:\s+(?:dari|di\s+antara))?(?=\s)"
_THE = r"(?:\s+of)?(?:\s+(?:the|these|those|its|their|such))?(?=\s)"
_QUANTIFIERS = {
    "id": expression(
        rf"\b(?:(?P<rest>tidak\s+(?:semua|seluruh|setiap))|(?P<one>salah\s+sat(?:u|unya)|satu\s+saja)"
        rf"|(?P<most>sebagian\s+besar|kebanyakan)|(?P<all>setiap|semua|seluruh|segenap)|(?P<both>kedua(?!\s+belah)))\b{_OF}",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:(?P<rest>not\s+(?:all|every|each))|(?P<none>none)|(?P<one>(?<!each )(?<!every )one(?=\s+of\b)|either|(?:any|a\s+single)\s+one)"
        rf"|(?P<most>most|(?:the\s+)?majority)|(?P<all>all|every(?:\s+(?:single\s+)?one)?|each)|(?P<both>both)|(?P<some>some|several|a\s+few))\b{_THE}",
        re.IGNORECASE,
    ),
}
_TURNED: Mapping[str, frozenset[str]] = {
    "rest": frozenset(("none", "all")),
    "one": frozenset(("all", "both")),
    "most": frozenset(("some", "all", "none")),
    "all": frozenset(("some", "none")),
    "both": frozenset(("some", "none")),
}
"""What English may not say of things of which Indonesian means so many."""
_DENIES = {
    "id": expression(r"\b(?:tidak|belum|tanpa|bukan|dilarang|kecuali)\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:not|no|never|nor|without|unless|until|only|except|neither|cannot)\b", re.IGNORECASE
    ),
}
"""What turns "either" into "both": "unless both agree" is "apabila salah satu tidak setuju"."""
_IN_TURN = expression(r"\b(?:bergilir(?:an)?|bergantian|bergiliran)\b", re.IGNORECASE)
"""Tells that one after the other is meant, which is each."""
_FAR = 3
"""Words behind a quantifier among which English has the noun."""


def turned_quantifiers(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield how many *first*, in Indonesian, means of things of which *second* means other ones wherever it says how many."""
    answers = [*_quantified(second, dictionary, _FAR)]
    for told, nouns in _quantified(first, dictionary, 1):
        said = [found for found, others in answers if share_a_meaning(nouns, others)]
        kind = told.lastgroup or ""
        if not said or not {each.lastgroup for each in said} <= _TURNED[kind]:
            continue
        if kind == "one" and (
            _IN_TURN.search(first.said) or _denies(first, told) != _denies(second, said[0])
        ):
            continue
        yield from differences(first, [FoundWords.of(told)], second, [FoundWords.of(said[0])])


def _quantified(
    text: LanguageVersion, dictionary: Dictionary, far: int
) -> Iterator[tuple[re.Match[str], list[Term]]]:
    """Yield each quantifier of *text*, with the words behind it, so *far*, of which one is what it counts."""
    terms = [each for each in dictionary.terms(text.said, text.language) if not each.function]
    for found in _QUANTIFIERS[text.language].finditer(text.said):
        behind = [each for each in terms if each.start >= found.end()][:far]
        if behind:
            yield found, behind


_CLAUSE = expression(r"[.;:,]")


def _denies(text: LanguageVersion, found: re.Match[str]) -> bool:
    """Return whether the clause in which a quantifier is *found* denies something."""
    start = max((0, *(each.end() for each in _CLAUSE.finditer(text.said, 0, found.start()))))
    end = _CLAUSE.search(text.said, found.end())
    stop = end.start() if end else len(text.said)
    return bool(_DENIES[text.language].search(text.said, start, stop))
