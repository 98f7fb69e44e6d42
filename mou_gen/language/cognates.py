"""Words that two languages share by origin: koordinasi and coordination, sistem and system."""

from __future__ import annotations

import re
from functools import lru_cache

from mou_gen.language.spelling import respelt
from mou_gen.startup.expressions import expression

_LETTERS = 5
_SHORTEST = 3
"""Letters of a word that is the same in both languages, but for the "s" of an English plural."""
_SOUNDS = (
    (expression(r"ph"), "f"),
    (expression(r"th"), "t"),
    (expression(r"c(?=[eiy])"), "s"),
    (expression(r"[cq]"), "k"),
    (expression(r"y"), "i"),
    (expression(r"x"), "ks"),
    (expression(r"(.)\1"), r"\1"),
)


@lru_cache(maxsize=4096)
def cognate_roots(text: str) -> frozenset[str]:
    """Return how the longer words of *text* begin, in one spelling for both languages."""
    return frozenset(
        root[:_LETTERS]
        for word in re.findall(r"[^\W\d_]{5,}", text)
        if len(root := _sound(word)) >= _LETTERS
    )


def _sound(word: str) -> str:
    return respelt(word.casefold(), _SOUNDS)


@lru_cache(maxsize=16_384)
def alike(word: str, other: str) -> bool:
    """Return whether *word* and *other* are one word in two languages: vaksin and vaccine, lot and lots."""
    short, long = sorted((word.casefold(), other.casefold()), key=len)
    if len(short) >= _SHORTEST and long == f"{short}s":
        return True
    ours, theirs = _sound(word), _sound(other)
    return len(ours) >= _LETTERS and ours[:_LETTERS] == theirs[:_LETTERS]
