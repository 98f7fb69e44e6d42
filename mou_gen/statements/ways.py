"""From where to where a text leads: "dari waduk ke sawah", "from the reservoir to the rice fields"."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def _named(text: str, language: str, span: tuple[int, int], words: Dictionary) -> Iterator[Term]:
    """Yield the words that say something between the places *span* of *text*."""
    for term in words.terms(text, language):
        if span[0] <= term.start < span[1] and not term.function:
            yield term


def _alike(ours: list[Term], theirs: list[Term]) -> bool:
    return share_a_meaning(ours, theirs)
