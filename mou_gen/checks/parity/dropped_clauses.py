"""A clause of which the other text, all of whose words are answered, says not a word: "selain kendaraan yang masih dipakai", "and bear its operating costs"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.language.dictionary import Term
from mou_gen.startup.expressions import expression

_BEGINS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?:,|\b(?:dan|serta|yang|apabila|jika|bila|selain|kecuali|agar|sehingga|supaya|guna)\s)\s*(?:(?!yang\b)[^\W\d_]+\s+yang\s+)?(?:(?:yang|masih|telah|sudah|tidak)\s+){0,4}$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:,|\b(?:and|which|who|that|if|unless|except|so|other\s+than)\s)\s*(?:(?:the|its|their|is|are|has|have|shall|not|still)\s+){0,6}$",
        re.IGNORECASE,
    ),
}
"""Right before the first word of a clause that says something."""
_FEWEST = 3
"""Words of the shortest clause: two of them may be one word in the other language."""
_WEIGHTY = 2
"""Of them, those that a translation says as a rule."""
_SHORTEST = 3
"""Letters of the shortest word that says something."""
_REACH = 100
"""Characters before a clause in which the words stand that begin it."""


_WHY: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:dengan|untuk|sambil|seraya|tanpa|karena|mengingat|demi|dalam\s+rangka)\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:to|with|without|while|because\s+of|owing\s+to|due\s+to|for)\s+(?:(?:the|its|their)\s+)?$",
        re.IGNORECASE,
    ),
}
"""Right before why or how something is done: "dengan tetap menghormati hak masyarakat adat"."""
_STATE: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\byang\s+(?:telah|sudah|masih|sedang)\s+$", re.IGNORECASE),
    "en": expression(
        r"\b(?:which|who|that)\s+(?:(?:is|are)\s+(?:still|being)|(?:has|have|had)(?:\s+already)?(?:\s+been)?)\s+$",
        re.IGNORECASE,
    ),
}
"""Right before what has to be true of a thing: "yang telah disahkan"."""


_DONE = frozenset(("selesai", "habis", "usai", "rampung"))
"""Says behind "telah" once more that something is over: "yang telah selesai dicuci", "that has been washed"."""


def dropped_clauses(
    text: LanguageVersion, terms: Sequence[Term], missing: Sequence[Term], others: Sequence[Term]
) -> list[FoundWords]:
    """Return the clauses of *text* all of whose *terms* are *missing*, where the *others* that answer nothing belong to what else is missing."""
    spare = _count(others) - _count(missing)
    return [
        FoundWords(text.said[run[0].start : run[-1].end], run[0].start, run[-1].end)
        for run in _runs(terms, missing)
        if spare + len(run) <= 0 and _is_clause(text, run, others)
    ]


def _count(terms: Sequence[Term]) -> int:
    """Return how many of *terms* say something."""
    return sum(len(each.text) >= _SHORTEST for each in terms)


def _is_clause(text: LanguageVersion, run: Sequence[Term], others: Sequence[Term]) -> bool:
    """Return whether *run* says something by itself; what begins a sentence may be its subject, which *others* may say otherwise."""
    start = run[0].start
    reach = max(0, start - _REACH)
    weighty = sum(bool(each.weight) for each in run)
    says_much = weighty >= _WEIGHTY and len(run) >= _FEWEST
    if not text.said[reach:start].strip():
        return says_much and not others
    if run[0].text.casefold() in _DONE or not run[-1].text.islower():
        return False  # titles and names are called otherwise in a free translation
    is_act = run[0].text.startswith("me")  # "yang telah membela daerahnya" is told more freely
    ways = (_BEGINS, _WHY) if says_much else (_STATE,) if weighty and not is_act else ()
    return any(way[text.language].search(text.said, reach, start) for way in ways)


def _runs(terms: Sequence[Term], missing: Sequence[Term]) -> list[list[Term]]:
    """Return those of *terms* that are *missing* one right after another, but for words that only hold a sentence together."""
    lost = {each.start for each in missing}
    found: list[list[Term]] = [[]]
    for each in terms:
        if each.start in lost:
            found[-1].append(each)
        elif not each.function:
            found.append([])
    return [run for run in found if run]
