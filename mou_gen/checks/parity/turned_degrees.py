"""More of a quality in one language and less of it in the other: "lebih hemat", "less economical"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    crossed_difference,
    terms_at,
)
from mou_gen.checks.text_references import sentence_around
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.startup.expressions import expression

_MORE: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"(?<!kurang )\blebih\s+(?P<what>[a-z]{3,})\b"),
    "en": expression(r"\bmore\s+(?P<what>[a-z]{3,})\b|\b(?P<one>[a-z]{3,}er)\s+than\b"),
}
_LESS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?<!lebih )\bkurang\s+(?P<what>[a-z]{3,})(?=\s+(?:dari(?:pada)?|dibanding\w*)\b)"
    ),
    "en": expression(r"\bless\s+(?!than\b)(?P<what>[a-z]{3,})\b"),
}
_MOST: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bpaling\s+(?P<what>[a-z]{3,})\b"),
    "en": expression(r"\bmost\s+(?P<what>[a-z]{3,})\b"),
}
_LEAST: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bpaling\s+(?:tidak|kurang)\s+(?P<what>[a-z]{3,})\b"),
    "en": expression(r"(?<!at )(?<!at the )\bleast\s+(?P<what>[a-z]{3,})\b"),
}
_DENIES: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:tidak|tak|bukan|belum|tanpa|jangan|dilarang)\b", re.IGNORECASE),
    "en": expression(r"\b(?:not?|never|cannot|without|nor|neither|none|nothing)\b", re.IGNORECASE),
}
_THAN: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:dari(?:pada)?|dibanding(?:kan)?(?:\s+dengan)?)\b", re.IGNORECASE),
    "en": expression(r"\b(?:than|compared\s+(?:with|to))\b", re.IGNORECASE),
}


def turned_degrees(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield a quality of which one text has more and the other, as *dictionary* translates it, less, where neither denies it or compares the other way round."""
    for more, less in ((_MORE, _LESS), (_MOST, _LEAST)):
        for one, other in ((first, second), (second, first)):
            mine, theirs = (
                more[one.language].search(one.said),
                less[other.language].search(other.said),
            )
            if (
                mine
                and theirs
                and _is_one_quality(one, mine, other, theirs, dictionary)
                and not (
                    less[one.language].search(one.said) or more[other.language].search(other.said)
                )
                and not (_denies(one, mine) or _denies(other, theirs))
                and _is_straight((one, mine), (other, theirs), dictionary)
            ):
                yield from crossed_difference(
                    one, FoundWords.of(mine), other, FoundWords.of(theirs)
                )


def _is_one_quality(
    one: LanguageVersion,
    mine: re.Match[str],
    other: LanguageVersion,
    theirs: re.Match[str],
    dictionary: Dictionary,
) -> bool:
    ours, answers = terms_at(one, mine, dictionary), terms_at(other, theirs, dictionary)
    return any(each.meanings & answer.meanings for each in ours for answer in answers)


def _denies(text: LanguageVersion, found: re.Match[str]) -> bool:
    """Return whether the sentence around *found* denies anything."""
    around = sentence_around(text.said, found.start())
    return any(_DENIES[text.language].search(each) for each in around)


def _is_straight(
    one: tuple[LanguageVersion, re.Match[str]],
    other: tuple[LanguageVersion, re.Match[str]],
    dictionary: Dictionary,
) -> bool:
    """Return whether both compare the same with the same, or neither says with what: "Y is less safe than X" turns "X lebih aman daripada Y" round."""
    ours, theirs = (_compared(text, found, dictionary) for text, found in (one, other))
    if ours is None or theirs is None:
        return ours is theirs
    straight = _alike(ours[0], theirs[0]) + _alike(ours[1], theirs[1])
    return straight > _alike(ours[0], theirs[1]) + _alike(ours[1], theirs[0])


def _compared(
    text: LanguageVersion, found: re.Match[str], dictionary: Dictionary
) -> tuple[list[Term], list[Term]] | None:
    """Return the words for what has more or less, and for what it is compared with; None where *text* compares nothing."""
    before, behind = sentence_around(text.said, found.start())
    than = _THAN[text.language].search(behind)
    if than is None:
        return None
    parts = (before, behind[than.end() :])
    ours, theirs = (
        [each for each in dictionary.terms(part, text.language) if not each.function]
        for part in parts
    )
    return ours, theirs


def _alike(ours: Sequence[Term], theirs: Sequence[Term]) -> int:
    return sum(any(each.is_like(other) for other in theirs) for each in ours)
