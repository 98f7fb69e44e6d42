"""What the sealed part of a referral says of the journey: its days, and the ship, bus or plane by name.

Who knows the day and the ship can wait at the quay. One word of a name is enough there: a ship that calls
once a week is called by any part of its name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from mou_gen.kinds.strange_words import is_rare_word
from mou_gen.language.spelling import Word, split_words
from mou_gen.library.dictionary import is_plain_word
from mou_gen.startup.expressions import expression

_SHIP = expression(
    r"\b(?P<head>KMP?|KRI|KLM|KFC|MV|[Kk]apal(?:\s+(?:motor|feri|ferry|laut|Pelni))?|[Ff]err?[iy]|[Ss]peed\s?boat|[Bb]us|[Pp]esawat|[Tt]ravel|[Mm]askapai)\.?"
    r"\s+(?P<name>[A-Z]\w+(?:\s+[A-Z]\w+){0,3})"
)
_HEADS = ("km", "kmp", "kapal", "feri", "bus", "pesawat", "ship", "mv")
_LEAST = 4


def ships_in(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the words that each ship, bus or plane of *text* is called by: one that is rare, or the whole behind what it is."""
    for found in _SHIP.finditer(text):
        words = split_words(found["name"])
        rare = [word.key for word in words if _is_its_own(word)]
        yield from ((key,) for key in rare)
        if not rare:
            yield from ((head, *(word.key for word in words)) for head in _HEADS)


def _is_its_own(word: Word) -> bool:
    """Return whether *word* is no word that other things have too: `Siguntang` of "KM Bukit Siguntang"."""
    return len(word.key) >= _LEAST and is_rare_word(word) and not is_plain_word(word.key)


def journey_day(text: str) -> str:
    """Return the day that *text* is, in ISO form; "" where it is none."""
    try:
        return dt.date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        return ""
