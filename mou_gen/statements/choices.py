"""Which of two is meant where a text leaves it to what comes: "mana yang lebih dahulu tercapai", "whichever is the lower"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_WORDS: Mapping[str, Mapping[str, str]] = {
    "id": {
        "first": r"(?:(?:ter)?lebih\s+dahulu|ter(?:lebih\s+)?dahulu|(?:lebih|paling)\s+(?:dulu|awal|cepat|dini)|tercepat|terawal|pertama)",
        "last": r"(?:(?:lebih|paling)\s+(?:akhir|lambat|belakang(?:an)?|kemudian)|terakhir|terlambat|belakangan|kemudian)",
        "less": r"(?:(?:lebih|paling)\s+(?:kecil|rendah|sedikit|kurang|murah|ringan|pendek|singkat|dekat)|terkecil|terendah|tersedikit|termurah"
        r"|teringan|terpendek|tersingkat|terdekat)",
        "more": r"(?:(?:lebih|paling)\s+(?:besar|tinggi|banyak|mahal|berat|panjang|lama|jauh)|terbesar|tertinggi|terbanyak|termahal|terberat"
        r"|terpanjang|terlama|terjauh)",
    },
    "en": {
        "first": r"(?:first|sooner|soonest|earlier|earliest)",
        "last": r"(?:last|later|latest)",
        "less": r"(?:less(?:er)?|least|more\s+economical|most\s+economical|less\s+expensive|least\s+expensive|lower|lowest|smaller|smallest|fewer|fewest|cheaper|cheapest|lighter|lightest|shorter|shortest|nearer|nearest|closer|closest)",
        "more": r"(?:(?:more|most)(?!\s+(?:economical|favou?rable|advantageous|lenient|convenient|efficient|suitable|appropriate)\b)|greater|greatest|higher|highest|larger|largest|bigger|biggest|heavier|heaviest|longer|longest|farther|farthest|further|furthest)",
    },
}
"""By what one of two is chosen, in either order: by time, or by size."""
OPPOSITES: Mapping[str, str] = {"first": "last", "last": "first", "less": "more", "more": "less"}


def _of(language: str, words: str) -> str:
    """Return *words*, in whose place any word stands by which one of two is chosen in *language*."""
    every = "|".join(rf"(?P<{way}>{said})" for way, said in _WORDS[language].items())
    return words.format(rf"(?:{every})\b")


_CHOSEN: Mapping[str, tuple[re.Pattern[str], ...]] = {
    language: tuple(expression(_of(language, each), re.IGNORECASE) for each in said)
    for language, said in {
        "id": (
            r"\b(?:mana|apa)\s+(?:pun\s+|saja\s+)?yang\s+(?:[^\W\d_]+\s+){{0,4}}?{}",
            r"\byang\s+{}\s+(?:tercapai\s+|terjadi\s+|jatuh\s+)?(?:di\s+antara|dari)\s+(?:ke)?dua(?:nya)?\b",
        ),
        "en": (
            r"\bwhich(?:so)?ever\s+(?:[^\W\d_]+\s+){{0,5}}?{}",
            r"\bthe\s+{}\s+of\s+(?:the\s+two|these|those|them|both|either)\b",
        ),
    }.items()
}
_DENIED = expression(r"\b(?:tidak|bukan|not|never)\b", re.IGNORECASE)


@value_class
class Choice:
    """The words by which a text chooses one of two."""

    way: str
    text: str
    start: int
    end: int


def choices(text: str, language: str) -> Iterator[Choice]:
    """Yield by what *text* chooses one of two or more, in reading order of each way to say it."""
    for pattern in _CHOSEN[language]:
        for found in pattern.finditer(text):
            if not _DENIED.search(found[0]):
                yield Choice(str(found.lastgroup), found[0], *found.span())
