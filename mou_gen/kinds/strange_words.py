"""Words with capital letters that no ordinary document has: two or more in a row may be a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from mou_gen.language.spelling import Word, split_words
from mou_gen.library.words import known_words

_LEAST = 3


def strange_runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the strange words with capital letters in *text* that follow each other, two or more.

    Of three or more also each two: the first may be a rank.
    """
    capital = [word for word in split_words(text) if word.capital and is_rare_word(word)]
    for run in together(capital, text):
        keys = tuple(word.key for word in run)
        if len(keys) > 1:
            yield keys
        if len(keys) > 2:
            yield from pairwise(keys)


def is_rare_word(word: Word) -> bool:
    """Return whether *word* is one of three letters or more that no ordinary document has."""
    return len(word.key) >= _LEAST and word.key.isalpha() and word.key not in known_words()


def together(said: Iterable[Word], text: str) -> Iterator[list[Word]]:
    """Yield the words *said* of *text* in runs: those with nothing but space or a sign between."""
    said = list(said)
    starts = 0
    numbers = []
    for before, word in zip([None, *said], said, strict=False):
        between = text[before.end : word.start] if before else ""
        starts += before is None or len(between) > 2 or any(map(str.isalnum, between))
        numbers.append(starts)
    for _number, run in groupby(zip(numbers, said, strict=True), key=lambda each: each[0]):
        yield [word for _number, word in run]
