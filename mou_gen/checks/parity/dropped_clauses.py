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


def dropped_clauses(
    text: LanguageVersion, terms: Sequence[Term], missing: Sequence[Term], others: Sequence[Term]
) -> list[FoundWords]:
    """Return the clauses of *text* all of whose *terms* are *missing* in a text whose *others* that answer nothing are of little weight."""
    if any(each.weight or not each.known for each in others):
        return []
    return [
        FoundWords(text.said[run[0].start : run[-1].end], run[0].start, run[-1].end)
        for run in _runs(terms, missing)
        if len(run) >= _FEWEST
        and sum(bool(each.weight) for each in run) >= _WEIGHTY
        and _BEGINS[text.language].search(text.said[: run[0].start])
    ]


def _runs(terms: Sequence[Term], missing: Sequence[Term]) -> list[list[Term]]:
    """Return those of *terms* that are *missing* one right after another, but for words that only hold a sentence together."""
    found: list[list[Term]] = [[]]
    for each in terms:
        if each in missing:
            found[-1].append(each)
        elif not each.function:
            found.append([])
    return [run for run in found if run]
