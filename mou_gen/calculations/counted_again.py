"""How many a text goes back to, "untuk kedua panggilan tersebut", where those told before are another number: "Pada 3 panggilan".

Only the Indonesian is read. What is gone back to is told once before, with its number; a text that tells of a part of
them, or names some, may be followed by a number of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class CountedAgain:
    """A number of things that a text goes back to, where it stands, and their number as it is told before."""

    place: int
    """In which of the texts it stands, from 0."""
    start: int
    end: int
    told: Fact


_AGAIN = expression(
    r"\b(?P<number>kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)\s+"
    r"(?P<noun>(?!pihak\b|daerah\b|kabupaten\b|kota\b|provinsi\b|hari\b|bulan\b|tahun\b|hal\b|pilihan\b|cara\b|ayat\b|huruf\b|pasal\b)[^\W\d_]{3,})"
    r"(?:\s+[^\W\d_]+)?\s+(?:tersebut|itu)\b",
    re.IGNORECASE,
)
"""Several things by their number; what has parties, days or words may be counted otherwise."""
_IN_ORDER = expression(
    r"\b(?:angkatan|tahap|gelombang|rapat|putaran|pelatihan|kelas|kelompok|kunjungan|pengiriman|panen|semester|triwulan|minggu|hari|bulan|tahun|kali|pihak|adendum|laporan)\s+$",
    re.IGNORECASE,
)
"""Before a number that is a place in an order: "pada rapat kedua anggota tersebut"."""
_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "kedua",
            "ketiga",
            "keempat",
            "kelima",
            "keenam",
            "ketujuh",
            "kedelapan",
            "kesembilan",
            "kesepuluh",
        ],
        2,
    )
}
_IN_PART = expression(
    r"\b(?:dari|antara|antaranya|masing-masing|setiap|tiap|per|kecuali|selain|lain\w*|sisa\w*|satu|se(?:orang|buah|unit|ekor|lembar|kali)|sebagian|tambahan|lagi)\b",
    re.IGNORECASE,
)
_NAMES = expression(r"\b[A-Z][\w-]+\s*,?\s+(?:dan|serta)\s+(?:[a-z]+\s+){0,2}[A-Z]")
"""In a text that tells of some of what it counts, or names them."""
_IN_WORDS = expression(r"\([^()]{1,120}\)")
_WORD = expression(r"[^\W\d_]+")
_MOST_TEXTS, _MOST = 300, 20
"""Texts of a document, and how often it goes back to something, that are looked at."""
_REACH = 20


def counted_again(texts: Sequence[str]) -> Iterator[CountedAgain]:
    """Yield where one of *texts* goes back to another number of things than the one that is told before it."""
    again = [
        (place, found)
        for place, text in enumerate(texts[:_MOST_TEXTS])
        for found in islice(_AGAIN.finditer(text), _MOST)
        if not _IN_ORDER.search(text, max(0, found.start() - _REACH), found.start())
    ]
    words = [{*_WORD.findall(each.casefold())} for each in texts] if again else []
    for place, found in again[:_MOST]:
        noun, number = found["noun"].casefold(), _NUMBERS[found["number"].casefold()]
        said = [texts[at] for at in range(place) if noun in words[at]]
        begun = texts[place][: found.start()]
        said += [begun] if noun in _WORD.findall(begun.casefold()) else []
        told = _told(said[0], noun, number) if len(said) == 1 else None
        if told:
            yield CountedAgain(place, *found.span(), told)


def _told(text: str, noun: str, number: int) -> Fact | None:
    """Return how many of a *noun* a *text* tells, once and as a whole, if it is not that *number*."""
    numbers = [each for each in facts(text, "id") if each.kind is FactKind.NUMBER]
    told = [each for each in numbers if each.sure and noun_behind(text, each) == noun]
    is_once = len(told) == 1 and _WORD.findall(text.casefold()).count(noun) == 1
    is_of_some = _IN_PART.search(_IN_WORDS.sub("", text)) or _NAMES.search(text)
    if not is_once or is_of_some or any(amount_of(each) == number for each in numbers):
        return None
    return told[0]
