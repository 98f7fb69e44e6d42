"""A figure that is a limit upwards in one language and downwards in the other: "sampai dengan 10", "more than 10"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.language.bounds import IN_ADVANCE, Bound, bounds
from mou_gen.language.facts import FactKind
from mou_gen.startup.expressions import expression

_RESTRICTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?P<denied>tidak|bukan|tak|belum|tanpa|dilarang|melarang|jangan|ditolak|mencegah|menghalangi)|(?P<only>hanya)|(?P<other>kecuali|selain)"
        r"|(?P<free>dibebaskan|bebas|dikecualikan|cuma-cuma|gratis))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<only>only|(?:none|no\s*(?:body|\s+one))\s+but)|(?P<denied>not?|nobody|cannot|never|without|nor|neither|none|prohibited"
        r"|forbidden|refused|(?:ke[ep]p|kept|prevent|stop|hold|held)[a-z]*(?=\s[^.;:]{1,80}?\bfrom\s+[a-z]+ing\b))|(?P<other>except|unless|other\s+than)|(?P<free>exempt\w*|free))\b",
        re.IGNORECASE,
    ),
}
"""Words one more of which in one text lets it speak of what the other leaves."""


_NOT_YET = expression(r"\b(?:selama|sepanjang)\b[^.;:,]{1,100}?\b(?:belum|tidak)\b", re.IGNORECASE)
_UNTIL = expression(r"\b(?:until|unless|before)\b", re.IGNORECASE)
"""Ends what lasts while a limit is not reached: "selama belum melampaui 500", "until ... exceed 500"."""


_RECURS = {
    "id": expression(r"\s+sekali\b", re.IGNORECASE),
    "en": expression(r"\bonce\s+(?:every|in)\b", re.IGNORECASE),
}
"""Of how often something is done: "paling lama 3 tahun sekali" is "at least once every 3 years"."""


def _recurs(first: LanguageVersion, mine: Bound, second: LanguageVersion, other: Bound) -> bool:
    """Return whether two limits tell how seldom something may be done, and how often it must be."""
    often = _RECURS["en"].search(second.said, other.start, other.end)
    return bool(often and _RECURS["id"].match(first.said, mine.fact.end))


def turned_limits(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield each figure that both texts give once, of which one means what is above it and the other what is below."""
    ours, theirs = ([*bounds(each.said, each.language, each.own_facts)] for each in (first, second))
    spans = [each.span() for each in _NOT_YET.finditer(first.said)]
    not_yet = spans if _UNTIL.search(second.said) else []
    if _restrictions(first, ours) == _restrictions(second, theirs):
        for mine in ours:
            found = [each for each in theirs if each.fact.key == mine.fact.key]
            single = _is_single(first, mine) and _is_single(second, mine)
            recurs = bool(found) and _recurs(first, mine, second, found[0])
            lasts = recurs or any(start <= mine.start < end for start, end in not_yet)
            is_other = found and (_is_turned(mine, found[0]) or _is_stricter(mine, found[0]))
            if is_other and single and not lasts:
                yield from differences(first, [mine], second, found)
    yield from _earliest(first, second)


_LATEST = expression(r"\b(?:paling\s+lambat|selambat-lambatnya)\s+$", re.IGNORECASE)
_EARLIEST = expression(r"\b(?:at\s+most|no(?:t)?\s+more\s+than|a\s+maximum\s+of|up\s+to)\s+$", re.I)


def _earliest(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield what is due so long before something at the latest, and in English so long before it at most."""
    for mine in first.own_facts:
        latest = _LATEST.search(first.said, 0, mine.start)
        if latest and mine.kind is FactKind.DURATION and IN_ADVANCE.match(first.said, mine.end):
            for other in second.own_facts:
                most = _EARLIEST.search(second.said, 0, other.start)
                if most and other.key == mine.key and IN_ADVANCE.match(second.said, other.end):
                    told = FoundWords.of(latest), FoundWords.of(most)
                    yield from differences(first, [told[0]], second, [told[1]])


def _is_turned(mine: Bound, other: Bound) -> bool:
    """Return whether one is the most and the other the least; of a period before something, only where it is one that lasts."""
    before = mine.in_advance or other.in_advance
    return mine.is_upward != other.is_upward and (not before or mine.is_lasting or other.is_lasting)


_COUNTED = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)


_OR_MORE = expression(
    r"\b(?:atau\s+lebih|ke\s+atas|or\s+(?:more|over|above|older))$", re.IGNORECASE
)
_LOOSELY = expression(r"\b(?:di\s+bawah|under|below)\b", re.IGNORECASE)
"""Of a limit that may leave out its figure or not: what stays "under 8 tonnes" may have them."""


def _is_stricter(mine: Bound, other: Bound) -> bool:
    """Return whether only one of two limits leaves out its own figure: "kurang dari 8", "no more than 8".

    Upwards, "lebih dari" and "at least" are told for each other too often, but not for "30 atau lebih".
    """
    if mine.is_upward and other.is_upward:
        return any(
            _OR_MORE.search(one.text) and two.is_strict
            for one, two in ((mine, other), (other, mine))
        )
    down = not (mine.is_upward or other.is_upward)
    down = down and not any(_LOOSELY.search(each.text) for each in (mine, other))
    return down and mine.fact.kind in _COUNTED and mine.is_strict != other.is_strict


def _restrictions(text: LanguageVersion, limits: Sequence[Bound]) -> Counter[str | None]:
    """Return how many words of *text* restrict what it says, by how they do, without those of its *limits*."""
    found = _RESTRICTS[text.language].finditer(text.said)
    return Counter(each.lastgroup for each in found if not _is_in(each.start(), limits))


def _is_in(place: int, limits: Sequence[Bound]) -> bool:
    return any(each.start <= place < each.end for each in limits)


def _is_single(text: LanguageVersion, limit: Bound) -> bool:
    return sum(each.key == limit.fact.key for each in text.own_facts) == 1
