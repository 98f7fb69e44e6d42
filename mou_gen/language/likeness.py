"""Words that two languages share by origin: koordinasi and coordination, sistem and system."""

from __future__ import annotations

import re

_LETTERS = 5
_SOUNDS = (
    (r"ph", "f"),
    (r"th", "t"),
    (r"c(?=[eiy])", "s"),
    (r"[cq]", "k"),
    (r"y", "i"),
    (r"x", "ks"),
    (r"(.)\1", r"\1"),
)


def roots(text: str) -> frozenset[str]:
    """Return how the longer words of *text* begin, in one spelling for both languages."""
    return frozenset(
        root[:_LETTERS]
        for word in re.findall(r"[^\W\d_]{5,}", text)
        if len(root := _sound(word)) >= _LETTERS
    )


def _sound(word: str) -> str:
    sound = word.casefold()
    for pattern, letter in _SOUNDS:
        sound = re.sub(pattern, letter, sound)
    return sound
