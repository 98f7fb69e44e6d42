"""Whether words that are a sealed place are one where they stand: `tes kesehatan` is no village, `Musi Banyuasin` no district."""

from __future__ import annotations

from collections.abc import Sequence

from mou_gen.kinds.sealed_villages import KINDS_AND_HEADS, LEADS
from mou_gen.kinds.strange_words import is_rare_word
from mou_gen.language.regions import words_of_names
from mou_gen.language.spelling import Word
from mou_gen.library.dictionary import is_plain_word
from mou_gen.library.words import known_words


def is_place_meant(said: Sequence[Word], start: int, end: int) -> bool:
    """Return whether the words from *start* to *end* of *said* are the place whose name they are."""
    first, last = said[start], said[end - 1]
    has_kind = end - start > 1 and first.key in KINDS_AND_HEADS
    if (has_kind or first.key in LEADS) and _goes_on(said, end):
        return False
    names = [each for each in said[start:end] if each.key not in LEADS]
    if has_kind or len(names) > 1 or not (is_plain_word(last.key) or last.key in known_words()):
        return True
    return last.capital and start > 0


def _goes_on(said: Sequence[Word], end: int) -> bool:
    """Return whether another word of a name follows right after *end*: `Bikomi Selatan` is another district."""
    if end >= len(said) or said[end].start != said[end - 1].end + 1:
        return False
    after = said[end]
    return after.capital and (after.key in words_of_names() or is_rare_word(after))
