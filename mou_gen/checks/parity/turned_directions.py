"""To whom or where something goes in one text, and from whom or where it comes in the other: "meminjamkan kepada", "borrow from"; "dari desa ke pasar", "to villages from the market"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    differences,
    named_behind,
)
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.startup.expressions import expression

_CLAUSE = r"(?:[^.;:,]|[.,](?=\d)){1,120}?"
_GIVES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"\b(?:meminjamkan|menyewakan|menjual|memindahtangankan)\b{_CLAUSE}\bkepada\b",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:lend|lease|rent|let|hire|sell)(?:s|ing)?\b(?!-)(?!{_CLAUSE}\bfrom\b){_CLAUSE}\bto\s+(?=(?:the|an?|its|their|every|each|[A-Z]|[a-z]+s\b))",
    ),
}
_TAKES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"\b(?:meminjam|menyewa|membeli)\b(?!{_CLAUSE}\bkepada\b){_CLAUSE}\bdari\b", re.IGNORECASE
    ),
    "en": expression(
        rf"\b(?:borrow|lease|rent|hire|buy|purchase)(?:s|ing)?\b(?!-)(?!{_CLAUSE}\bto\s+(?:the|an?|its|their)\b){_CLAUSE}\bfrom\b",
        re.IGNORECASE,
    ),
}
_BOTH_WAYS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?:di)?(?:pinjam|sewa|jual|beli)(?:kan)?\s+(?:dari|kepada)|penyewaan|peminjaman|saling)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:lent|borrowed|leased|rented|sold|bought|each\s+other|one\s+another)\b", re.I
    ),
}
"""Tells of the same act in another voice."""
_FROM_TO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\bdari\s+(?P<source>(?=[^\W\d_])(?:(?!\bdari\b)(?:[^.;:,]|[.,](?=\d))){1,120}?)\s+(?:ke|menuju|kepada)\s+(?P<goal>[^\W\d_]+)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bfrom\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?P<source>(?=[^\W\d_])(?:(?!\bfrom\b)(?:[^.;:,]|[.,](?=\d))){1,120}?)\s+(?:in)?to\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?P<goal>[^\W\d_]+)",
        re.IGNORECASE,
    ),
}
_TO_FROM = expression(
    rf"\b(?:in)?to\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?P<goal>(?=[^\W\d_]){_CLAUSE})\s+from\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?P<source>[^\W\d_]+)",
    re.IGNORECASE,
)


def turned_directions(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield who gives in one text and takes in the other, and the one way of each text that leads back in the other, as *dictionary* translates it."""
    if not any(map(_tells_both, (first, second))):
        for ours, theirs in ((_GIVES, _TAKES), (_TAKES, _GIVES)):
            mine = ours[first.language].search(first.said)
            other = theirs[second.language].search(second.said)
            if mine and other and _is_one(first, mine, second, other, dictionary):
                yield from differences(first, [FoundWords.of(mine)], second, [FoundWords.of(other)])
    ways = [_ways(each, dictionary) for each in (first, second)]
    if [len(each) for each in ways] == [1, 1]:
        ((way, source, goal),), ((back, start, end),) = ways
        if (
            _alike(source, end)
            and _alike(goal, start)
            and not (_alike(source, start) or _alike(goal, end))
        ):
            yield from differences(first, [FoundWords.of(way)], second, [FoundWords.of(back)])


def _tells_both(text: LanguageVersion) -> bool:
    """Return whether *text* tells who gives and who takes, or an act of the kind in another voice."""
    ways = (_GIVES, _TAKES)
    return bool(_BOTH_WAYS[text.language].search(text.said)) or all(
        each[text.language].search(text.said) for each in ways
    )


def _is_one(
    one: LanguageVersion,
    mine: re.Match[str],
    other: LanguageVersion,
    theirs: re.Match[str],
    dictionary: Dictionary,
) -> bool:
    """Return whether to whom it goes in *one* is from whom it comes in the *other*: "kepada koperasi", "from the cooperative"."""
    ours, answers = named_behind(one, mine, dictionary), named_behind(other, theirs, dictionary)
    if any(each.text.istitle() for each in (*ours, *answers)):
        return False  # of two regencies each is one
    if any(each.text.isupper() for each in (*ours, *answers)):  # PARTIES, by their number
        ours, answers = ours[:1], answers[:1]
    return share_a_meaning(ours, answers)


_Way = tuple[re.Match[str], Term | None, Term | None]


def _ways(text: LanguageVersion, dictionary: Dictionary) -> list[_Way]:
    """Return each way that *text* tells, with the words for where it begins and ends."""
    terms = dictionary.terms(text.said, text.language)

    def word(place: int) -> Term | None:
        return next((each for each in terms if each.start >= place and not each.function), None)

    found = [*_FROM_TO[text.language].finditer(text.said)]
    if text.language == "en" and not found:
        found = [*_TO_FROM.finditer(text.said)]
    return [(each, word(each.start("source")), word(each.start("goal"))) for each in found]


def _alike(one: Term | None, other: Term | None) -> bool:
    return one is not None and other is not None and one.is_like(other)
