"""Words as they are compared where a name must be known again however it is written."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

WORD = re.compile(r"[^\W_]+")
"""Letters and digits in a row."""

_DROPPED = re.compile(r"['’ʼ´\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_BEGINNING = 4


def words_of(text: str) -> list[str]:
    """Return the words and numbers of *text* in small letters, without marks and apostrophes."""
    return WORD.findall(plain(text))


def plain(text: str) -> str:
    """Return *text* in small letters, without marks, apostrophes and signs that do not show."""
    apart = unicodedata.normalize("NFKD", _DROPPED.sub("", text))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def nearly(word: str) -> set[str]:
    """Return *word*, and what is left of it without one of its signs: near ones share some."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


@cache
def like(word: str, known: tuple[str, ...]) -> bool:
    """Return whether *word* begins as one of *known* does, or is one of them misspelt."""
    near = _near_twice(plain(word))
    return any(
        near & _near_twice(name) or plain(word).startswith(name[:_BEGINNING]) for name in known
    )


def _near_twice(word: str) -> set[str]:
    return {each for once in nearly(word) for each in nearly(once)}


_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maret", "march"),
    ("april", "april"),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("agustus", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("desember", "december"),
)


def spelt(day: dt.date) -> Iterator[str]:
    """Yield *day* as people write it, without spaces and signs."""
    yield day.strftime("%Y%m%d")
    for number in (f"{day.day}", f"{day.day:02}"):
        for month in (f"{day.month}", f"{day.month:02}", *_MONTHS[day.month - 1]):
            yield from (f"{number}{month}{day.year}", f"{month}{number}{day.year}")
