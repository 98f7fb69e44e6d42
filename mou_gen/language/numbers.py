"""Numbers as words, and the numerals that count paragraphs.

A figure in an agreement is repeated in words ("2 (dua)"), and both must agree in every
language; so the words are made from the figure, never typed.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from mou_gen.language.lokal_library import terbilang
from mou_gen.startup.expressions import expression

LIMIT = 10**15
"""From here on there are no words."""

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_UNITS = (
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (1000, "thousand"),
    (100, "hundred"),
)
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_LAST_WORD = expression(r"[a-z]+$")
_ROMAN = {
    1000: "M",
    900: "CM",
    500: "D",
    400: "CD",
    100: "C",
    90: "XC",
    50: "L",
    40: "XL",
    10: "X",
    9: "IX",
    5: "V",
    4: "IV",
    1: "I",
}


def cardinal(n: int, language: str) -> str:
    """Return *n* in words: "dua puluh lima", "twenty-five"; English has the British "and".

    Raises:
        ValueError: *n* is not below `LIMIT`.
    """
    return _in(language, _CARDINALS)(_checked(n))


def decimal(n: Decimal, language: str) -> str:
    """Return *n* in words, its decimals one by one: "dua belas koma lima", "twelve point five".

    Raises:
        ValueError: *n* is not below `LIMIT`.
    """
    whole, _point, decimals = f"{n.normalize():f}".partition(".")
    said = [cardinal(int(each), language) for each in decimals]
    return " ".join((cardinal(int(whole), language), *([_POINTS[language]] if said else ()), *said))


def ordinal(n: int, language: str) -> str:
    """Return the place *n* in words: "kedua", "second".

    Raises:
        ValueError: *n* is not below `LIMIT`.
    """
    return _in(language, _ORDINAL_WORDS)(_checked(n))


def roman(n: int) -> str:
    """Return *n* as a Roman numeral; *n* is from 1 to 3,999."""
    if not 0 < n < 4000:
        raise ValueError(f"there is no Roman numeral for {n}")
    numeral = ""
    for value, letters_ in _ROMAN.items():
        times, n = divmod(n, value)
        numeral += letters_ * times
    return numeral


def letters(n: int) -> str:
    """Return *n* as Word counts in letters: a to z, then aa, bb, cc; *n* is 1 or more."""
    if n < 1:
        raise ValueError(f"there is no letter for {n}")
    again, index = divmod(n - 1, 26)
    return "abcdefghijklmnopqrstuvwxyz"[index] * (again + 1)


def _checked(n: int) -> int:
    if not 0 <= n < LIMIT:
        raise ValueError(f"{n} is not from 0 to {LIMIT - 1}")
    return int(n)


def _in(language: str, ways: dict[str, Callable[[int], str]]) -> Callable[[int], str]:
    if language not in ways:
        raise KeyError(f"there are no number words for the language {language!r}")
    return ways[language]


def _english(n: int) -> str:
    if n < 20:
        return _SMALL[n]
    if n < 100:
        tens, ones = divmod(n, 10)
        return f"{_TENS[tens]}-{_SMALL[ones]}" if ones else _TENS[tens]
    unit, name = next(each for each in _UNITS if n >= each[0])
    many, rest = divmod(n, unit)
    words = f"{_english(many)} {name}"
    if not rest:
        return words
    return f"{words} {'and ' if rest < 100 else ''}{_english(rest)}"


def _english_ordinal(n: int) -> str:
    return _LAST_WORD.sub(lambda found: _ordinal_word(found[0]), _english(n))


def _ordinal_word(word: str) -> str:
    if word in _ORDINALS:
        return _ORDINALS[word]
    return f"{word.removesuffix('y')}ieth" if word.endswith("y") else f"{word}th"


_POINTS = {"id": "koma", "en": "point"}
_CARDINALS: dict[str, Callable[[int], str]] = {"id": terbilang, "en": _english}
_ORDINAL_WORDS: dict[str, Callable[[int], str]] = {
    "id": lambda n: f"ke{terbilang(n)}",
    "en": _english_ordinal,
}
