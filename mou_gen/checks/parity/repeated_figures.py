"""A figure that one language says once more, where the other says another one again: "1 sampai dengan 5, dengan angka 5", "1 to 5, 1 being"; and amounts told in an order that is not that of the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.numbers import ordinal
from mou_gen.startup.expressions import expression

_KINDS = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION)


def exchanged_repeats(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the figure that each text says once more than the other does, where both say the same figures and as many."""
    for kind in _KINDS:
        ours, theirs = (_figures(text, kind) for text in (first, second))
        mine, others = (Counter(each.key for each in found) for found in (ours, theirs))
        if mine.keys() != others.keys() or mine.total() != others.total():
            continue
        more, again = mine - others, others - mine
        if more.total() == 1:
            places = zip_longest(ours, theirs)
            one, two = next((a, b) for a, b in places if a and b and a.key != b.key)
            here, there = _of(ours, more, one), _of(theirs, again, two)
            if not (_refers_back(first, here) and _refers_back(second, there)):
                yield from differences(first, [here], second, [there])


_NEAR = 20
_BACK = {
    "id": expression(r"(?:\s+[^\W\d_]+){0,2}?\s+(?:itu|tersebut|tadi)\b", re.IGNORECASE),
    "en": expression(r"\b(?:the|these|those|that|this)\s+(?:same\s+)?$", re.IGNORECASE),
}
"""Behind a figure, or before it, that is told again, which one may do with any told before: "5 pos itu", "the 5 posts"."""


def _refers_back(text: LanguageVersion, figure: Fact) -> bool:
    if text.language == "id":
        return _BACK["id"].match(text.said, figure.end) is not None
    return _BACK["en"].search(text.said, max(0, figure.start - _NEAR), figure.start) is not None


def _figures(text: LanguageVersion, kind: FactKind) -> list[Fact]:
    """Return what of a *kind* stands in *text* in figures, in reading order."""
    found = (each for each in text.own_facts if each.kind is kind and each.sure)
    return [each for each in found if any(map(str.isdigit, each.text))]


def _of(found: Sequence[Fact], keys: Counter[tuple[FactKind, object]], first: Fact) -> Fact:
    """Return the fact among *found* that the only one of *keys* names: *first* if it is, or the last."""
    return first if keys[first.key] else next(each for each in reversed(found) if keys[each.key])


_IN_ORDER: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:berturut-turut|(?:secara|dengan)\s+berurut(?:an)?|menurut\s+urutan(?:\s+(?:itu|tersebut))?|masing-masing)\b",
        re.IGNORECASE,
    ),
    "en": expression(r"\b(?:respectively|in\s+(?:that|this)\s+order)\b", re.IGNORECASE),
}
_BETWEEN = expression(
    r"\s*(?:\([^()]{1,120}\))?\s*(?:,\s*)?(?:(?:dan|serta|and)\s+)?(?:(?:sebesar|sebanyak|of)\s+)?",
    re.IGNORECASE,
)
"""Between two figures of one series."""
_PARTY: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\bPIHAK\s+(PERTAMA|KE[A-Z]+)\b"),
    "en": expression(r"\b([A-Z]+)\s+PARTY\b"),
}
_MOST_PARTIES = 9
_PLACES = {
    "PERTAMA": 1,
    **{ordinal(n, tag).upper(): n for n in range(1, _MOST_PARTIES + 1) for tag in _PARTY},
}


def exchanged_series(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield a figure of a series of the parties that both texts tell "in that order", where the same figures stand in another order.

    Where the parties do too, the translation has another order of all; of other series nobody knows.
    """
    sides = (first, second)
    if not all(_IN_ORDER[each.language].search(each.said) for each in sides):
        return
    if not _parties(first) or _parties(first) != _parties(second):
        return
    for kind in _KINDS:
        ours, theirs = (_series(each, kind) for each in sides)
        mine, others = ([each.key for each in found] for found in (ours, theirs))
        if mine != others and len(set(mine)) > 1 and Counter(mine) == Counter(others):
            one, two = next((a, b) for a, b in zip(ours, theirs, strict=True) if a.key != b.key)
            yield from differences(first, [one], second, [two])


def _parties(text: LanguageVersion) -> list[int]:
    return [_PLACES.get(found[1], 0) for found in _PARTY[text.language].finditer(text.said)]


def _series(text: LanguageVersion, kind: FactKind) -> list[Fact]:
    """Return the figures of a *kind* in *text*, if they are one series; else none."""
    found = _figures(text, kind)
    joined = [
        _BETWEEN.fullmatch(text.said, one.end, other.start) is not None
        for one, other in pairwise(found)
    ]
    runs, run = list[list[Fact]](), found[:1]
    for each, is_joined in zip(found[1:], joined, strict=True):
        if not is_joined:
            runs.append(run)
            run = []
        run = [*run, each]
    several = [each for each in (*runs, run) if len(each) > 1]
    return several[0] if len(several) == 1 else []
