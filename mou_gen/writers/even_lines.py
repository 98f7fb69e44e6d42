"""The lines of a title: few, about as long as each other, and each an idea of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from math import ceil

from mou_gen.writers.letter_widths import Face

_OVER, _LAST, _FIRST = 1e5, 1e4, 30.0
"""How bad a line is that is too wide, and one that ends in a word that belongs to the next one; how good one that begins an office."""
_OFFICES = frozenset(["badan", "dinas", "kantor", "sekretariat"])
"""First words of the name of an office, of which the post of a signer is."""
_BOUND = frozenset(
    [
        "atau",
        "bagi",
        "dan",
        "dari",
        "di",
        "dengan",
        "ke",
        "oleh",
        "pada",
        "serta",
        "untuk",
        "yang",
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    ]
)
"""Words that belong to the next one and end no line of a title."""


def ties_of_even_lines(words: str, face: Face, room: float, held: frozenset[int]) -> Iterator[int]:
    """Yield the places of the spaces of *words* at which no line within *room* may end, least of all one that is *held*.

    What fits one line has none: a reader who searches for its words finds them.
    """
    start = 0
    for line in words.split("\n"):
        if face.width(line) > room:
            single = line.split(" ")
            places = [start - 1 + end for end in accumulate(len(word) + 1 for word in single)]
            followed = frozenset(count for count, place in enumerate(places) if place in held)
            ends = _line_ends(tuple(single), followed, face, room)
            yield from (place for count, place in enumerate(places[:-1]) if count not in ends)
        start += len(line) + 1


@lru_cache(maxsize=1024)
def _line_ends(
    words: tuple[str, ...], followed: frozenset[int], face: Face, room: float
) -> tuple[int, ...]:
    """Return after which of *words* a line ends, so that the lines are even and few; not after those *followed* by the rest of a phrase."""
    space = face.width(" ")
    widths = [face.width(word) + space for word in words]
    even = sum(widths) / ceil(sum(widths) / (room + space))
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for end in range(1, len(words) + 1):
        bound = words[end - 1].lower() in _BOUND or end - 1 in followed
        choices = [
            (
                cost
                + _cost(widths[start:end], even, room + space)
                + _LAST * bound
                - _FIRST * (start > 0 and words[start].lower() in _OFFICES),
                (*ends, end - 1),
            )
            for start, (cost, ends) in enumerate(best)
        ]
        best.append(min(choices))
    return best[-1][1][:-1]


def _cost(line: list[float], even: float, room: float) -> float:
    """Return how bad a *line* of words is that is not as wide as the others, or wider than *room*."""
    width = sum(line)
    return (width - even) ** 2 + _OVER * (len(line) > 1 and width > room)
