"""The last of two or more joined words, where each language has a known word of its own: "jarak dan/atau usia", "distance and/or marks"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning, unanswered
from mou_gen.startup.expressions import expression

_LAST = {
    "id": expression(r"\b(?:dan/atau|dan|atau|serta)\s+(?P<item>[a-z]{3,})(?=\s*(?:[.,;:]|$))"),
    "en": expression(
        r"\b(?:and/or|and|or)\s+(?:(?:by|of|in|on|to|for|with|the|their|its|his|her)\s+){0,2}(?P<item>[a-z]{3,})(?=\s*(?:[.,;:]|$))"
    ),
}
_NEAR = 4
"""Words before the joint, of which one is the same in both languages."""


def exchanged_items(
    one: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> Iterator[tuple[Term, Term]]:
    """Yield the last item of a list in both languages where these are two known words, none of which the other text answers."""
    texts = (one, other)
    joints = [list(_LAST[text.language].finditer(text.said)) for text in texts]
    if any(len(found) != 1 for found in joints):
        return
    terms = [dictionary.terms(text.said, text.language) for text in texts]
    left = [unanswered(*each) for each in (terms, terms[::-1])]
    items = [_item(missing, found[0]) for missing, found in zip(left, joints, strict=True)]
    before = [_before(every, found[0]) for every, found in zip(terms, joints, strict=True)]
    mine, theirs = items
    if mine and theirs and share_a_meaning(before[0], before[1]):
        yield mine, theirs


def _item(missing: Sequence[Term], found: re.Match[str]) -> Term | None:
    """Return the word *found* behind a joint, if it is known and *missing* in the other language."""
    start = found.start("item")
    return next((each for each in missing if each.start == start and each.meanings), None)


def _before(terms: Sequence[Term], found: re.Match[str]) -> list[Term]:
    near = [each for each in terms if each.end <= found.start() and not each.function]
    return near[-_NEAR:]
