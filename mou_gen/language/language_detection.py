"""Detects the language of a text by its common short words.

No list of a dictionary's size and no statistics: forty words of each language that no text
of some length does without, none of which is a word of the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from mou_gen.startup.expressions import expression

_INDONESIAN = """
yang dan di dari untuk dengan pada dalam ini itu adalah oleh sebagai bahwa atau tidak akan telah
tentang kepada secara serta para antara ke bagi setiap dapat wajib harus melalui terhadap atas agar
sesuai maka hal bersama sebagaimana guna termasuk bukan belum
"""
_ENGLISH = """
the of and to for with by on is are that this be or not shall from an its which any has have been
may must their it under between upon will was were into as at each through who such these those than
"""
SMALL_WORDS = {"id": frozenset(_INDONESIAN.split()), "en": frozenset(_ENGLISH.split())}
"""Words that are of one language only."""
_SHORT = "".join(rf"(?<!\b{each}\.)" for each in ("[A-Za-z]", "Yth", "Plt", "Plh", "Pj", "Pjs"))
SENTENCE_ENDS = expression(rf"(?<=[.;:?!]){_SHORT}\s+(?=[A-Z])")
"""What stands between two sentences; "5 a.m. Western Indonesia Time" is one, as is "Yth. Plt. Bupati"."""
ASIDE = expression(r"\([^()]*\)|\"[^\"]*\"|“[^”]*”")
_NAME = expression(
    r"(?<=\b[A-Z])\w++(?: (?:dan|atau|dan/atau|tentang|bagi|untuk|of|and|the|for|on|to) (?=[A-Z])| (?=[A-Z]))"
)
_WORD = expression(r"[^\W\d_]+(?:'s)?")


@lru_cache(maxsize=4096)
def count_small_words(text: str, *, names: bool = False) -> Mapping[str, int]:
    """Return how many small words of each language *text* has, apart from asides and *names*.

    "Peraturan Bupati tentang Gugus Tugas" is a name in any language, and so is
    "Ministry of Manpower"; a text all in capitals is none.
    """
    plain = ASIDE.sub(" ", text)
    if not plain.isupper() and not names:
        plain = _NAME.sub(" ", plain)
    said = [word.casefold() for word in _WORD.findall(plain)]
    return {tag: sum(word in small for word in said) for tag, small in SMALL_WORDS.items()}


def sentences(text: str) -> list[str]:
    """Return *text* cut where a sentence ends and another begins."""
    return SENTENCE_ENDS.split(text.strip())


def word_count(text: str) -> int:
    """Return how many words *text* has."""
    return len(_WORD.findall(text))
