"""Which blocks of a later version are those of an earlier one, and which have moved.

What has a key in the data is known by its id. All else is known by its words: the same first, then
those that are much alike, in their order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_COUNTED = expression(r"[a-z]*\d+")
"""The last step of an id that only counts: `p1`, `li3`, or the number that a name was exchanged for."""
_ALIKE = 0.45
"""Share of words that two texts have in common if one is a version of the other."""
_MOST = 20_000
"""Pairs of texts that are compared; if there are more, only equal ones are found."""
_WORD = expression(r"\w+")


class Identified(Protocol):
    """What is aligned: it has an id, which says the same in both versions if it holds a key."""

    @property
    def id(self) -> str:
        """Return its id."""


B = TypeVar("B", bound=Identified)


@value_class
class AlignedPair(Generic[B]):
    """A place in the order of both versions."""

    was: B | None
    now: B | None
    moved: bool = False
    """Whether what stands here alone stands elsewhere in the other version."""


def align(
    olds: Sequence[B],
    news: Sequence[B],
    fits: Callable[[B, B], bool],
    words: Callable[[B], str],
) -> Iterator[AlignedPair[B]]:
    """Yield the blocks of both versions in one order, those that are the same in pairs.

    *fits* says whether one may stand in the place of the other. One that has moved comes twice,
    alone each time, if its *words* are the same; if not, the old one is gone and the new one is new.
    """
    pairs = _pairs(olds, news, fits, words)
    straight = _straight(pairs)
    moved = {
        n: o for n, o in pairs.items() if n not in straight and words(news[n]) == words(olds[o])
    }
    away = set(moved.values())
    old = 0
    for new, block in enumerate(news):
        if new in straight:
            yield from (AlignedPair(olds[n], None, n in away) for n in range(old, pairs[new]))
            yield AlignedPair(olds[pairs[new]], block)
            old = pairs[new] + 1
            continue
        # what is gone stands before what has come in its place
        end = next((pairs[n] for n in range(new, len(news)) if n in straight), len(olds))
        yield from (AlignedPair(olds[n], None, n in away) for n in range(old, end))
        old = end
        yield AlignedPair(None, block, new in moved)
    yield from (AlignedPair(olds[n], None, n in away) for n in range(old, len(olds)))


def _pairs(
    olds: Sequence[B],
    news: Sequence[B],
    fits: Callable[[B, B], bool],
    words: Callable[[B], str],
) -> dict[int, int]:
    """Return which of *olds* each of *news* is, by their indexes."""
    pairs: dict[int, int] = {}

    def take(new: int, old: int) -> None:
        if new not in pairs and old not in pairs.values() and fits(olds[old], news[new]):
            pairs[new] = old

    named = {each.id: n for n, each in enumerate(olds) if is_named(each.id)}
    for new, block in enumerate(news):
        if is_named(block.id) and block.id in named:
            take(new, named[block.id])
    before, after = list(map(words, olds)), list(map(words, news))
    for new, old in _same(before, after, pairs):
        take(new, old)
    for new, old in list(_much_alike(before, after, pairs, olds, news, fits)):
        take(new, old)
    return dict(sorted(pairs.items()))


def is_named(id: str) -> bool:
    """Return whether *id* ends in a key, and does not only count."""
    return not _COUNTED.fullmatch(id.rpartition("/")[2])


def _same(
    before: Sequence[str], after: Sequence[str], pairs: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield those that have the same words: first in order, then wherever they stand."""
    news = [n for n in range(len(after)) if n not in pairs]
    taken = set(pairs.values())
    olds = [n for n in range(len(before)) if n not in taken]
    matcher = SequenceMatcher(
        None, [before[n] for n in olds], [after[n] for n in news], autojunk=False
    )
    for old, new, size in matcher.get_matching_blocks():
        yield from zip(news[new : new + size], olds[old : old + size], strict=True)
    places = defaultdict(list)
    for n in olds:
        places[before[n]].append(n)
    yield from ((new, old) for new in news if after[new] for old in places.get(after[new], ()))


def _much_alike(
    before: Sequence[str],
    after: Sequence[str],
    pairs: Mapping[int, int],
    olds: Sequence[B],
    news: Sequence[B],
    fits: Callable[[B, B], bool],
) -> Iterator[tuple[int, int]]:
    """Yield those with words that are much alike, between the ones that are known, in their order."""
    taken = set(pairs.values())
    straight = sorted(_straight(pairs))
    edges = [(-1, -1), *((new, pairs[new]) for new in straight), (len(news), len(olds))]
    for (new, old), (next_new, next_old) in pairwise(edges):
        rows = [n for n in range(new + 1, next_new) if n not in pairs]
        columns = [n for n in range(old + 1, next_old) if n not in taken]
        if rows and columns and len(rows) * len(columns) <= _MOST:
            scores = {
                (row, column): score
                for row in rows
                for column in columns
                if (score := likeness(before[column], after[row])) >= _ALIKE
                and fits(olds[column], news[row])
            }
            yield from _best(rows, columns, scores)


def _best(
    rows: Sequence[int], columns: Sequence[int], scores: Mapping[tuple[int, int], float]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs, in order, whose *scores* are the highest together."""
    sums = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for r in range(len(rows) - 1, -1, -1):
        for c in range(len(columns) - 1, -1, -1):
            here = scores.get((rows[r], columns[c]), 0.0)
            sums[r][c] = max(
                sums[r + 1][c], sums[r][c + 1], here + sums[r + 1][c + 1] if here else 0.0
            )
    r = c = 0
    while r < len(rows) and c < len(columns):
        if sums[r][c] == sums[r + 1][c]:
            r += 1
        elif sums[r][c] == sums[r][c + 1]:
            c += 1
        else:
            yield rows[r], columns[c]
            r, c = r + 1, c + 1


def likeness(was: str, now: str) -> float:
    """Return which share of their words two texts have in common, from 0 to 1."""
    first, second = _counted(was), _counted(now)
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else float(was == now)


@lru_cache(maxsize=4096)
def _counted(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _straight(pairs: Mapping[int, int]) -> set[int]:
    """Return the most of *pairs*, by the index of the new one, that stand in one order in both versions."""
    ends: list[int] = []
    at: list[int] = []
    before: dict[int, int] = {}
    for new, old in sorted(pairs.items()):
        place = bisect_left(ends, old)
        if place:
            before[new] = at[place - 1]
        ends[place : place + 1] = [old]
        at[place : place + 1] = [new]
    found: set[int] = set()
    here = at[-1] if at else None
    while here is not None:
        found.add(here)
        here = before.get(here)
    return found
