"""From where to where a text leads: "dari waduk ke sawah", "from the reservoir to the rice fields"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.startup.expressions import expression

_FROM_TO = {
    "id": expression(r"\bdari\s+([^,.;:]{2,60}?)\s+(?:ke|menuju)\s+([^,.;:]{2,60})", re.IGNORECASE),
    "en": expression(r"\bfrom\s+([^,.;:]{2,60}?)\s+(?:to|into)\s+([^,.;:]{2,60})", re.IGNORECASE),
}


def turned_way(ours: str, theirs: str, dictionary: Dictionary) -> tuple[int, int] | None:
    """Return where *theirs*, in English, leads the other way than *ours*, in Indonesian; None if nowhere."""
    mine, others = _FROM_TO["id"].search(ours), _FROM_TO["en"].search(theirs)
    if not (mine and others):
        return None
    (start, goal), (source, target) = (
        [list(_named(text, language, found.span(place), dictionary)) for place in (1, 2)]
        for text, language, found in ((ours, "id", mine), (theirs, "en", others))
    )
    crossed = _alike(start, target) or _alike(goal, source)
    straight = _alike(start, source) or _alike(goal, target)
    return others.span() if crossed and not straight else None


_BEFORE_NAME = {
    "id": expression(
        r"\b(?:(?P<source>dari)|(?P<goal>ke|menuju))\s+(?:(?!(?:dari|ke|kepada|oleh|untuk|dan|atau|yang)\b)[^\W\d_]+\s+){0,7}$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<source>from)|(?P<goal>to|into))\s+(?:(?!(?:from|to|into|by|for|and|or|which|that)\b)[^\W\d_]+\s+){0,7}$",
        re.IGNORECASE,
    ),
}
"""Before a name, the nearest word that says whether something comes from there or goes there."""
_REACH = 90


def ends_of_the_way(
    text: str, language: str, names: Iterable[tuple[str, int, int]]
) -> dict[str, str]:
    """Return which of the *names* in *text* something comes from, and which it goes to; none where that is not told of each, or all are one."""
    ends: dict[str, str] = {}
    for key, start, _end in names:
        found = _BEFORE_NAME[language].search(text[max(0, start - _REACH) : start])
        if found is None or key in ends:
            return {}
        ends[key] = found.lastgroup or ""
    return ends if {*ends.values()} == {"goal", "source"} else {}


def _named(text: str, language: str, span: tuple[int, int], words: Dictionary) -> Iterator[Term]:
    """Yield the words that say something between the places *span* of *text*."""
    for term in words.terms(text, language):
        if span[0] <= term.start < span[1] and not term.function:
            yield term


def _alike(ours: list[Term], theirs: list[Term]) -> bool:
    return share_a_meaning(ours, theirs)
