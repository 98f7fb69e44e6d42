"""Numbers as people write them, in figures or in words, back to their values.

The inverse of `numbers`: "dua puluh lima", "25", "twenty-five" are 25, "1.500.000" is one
and a half million in Indonesian, and "1,500,000" in English.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from mou_gen.language.numbers import LIMIT, cardinal

FIGURE = r"(?<![\w.,/-])\d{1,40}(?:[.,]\d{1,40})*(?:\s?[x×]\s?\d{1,4})?(?![\w/]|[.,]\d)"
"""Pattern of a number in figures; "3 x 24" is one. Nobody reads what is longer."""

_LONGEST = 24  # words; no number has more
_MISSPELT = 0.8
_ONE = ("satu", "one")  # of "one of", "satu pihak": no number of anything


@dataclass(frozen=True)
class _Grammar:
    """How one language writes numbers."""

    thousands: str
    """The sign between groups of three figures."""
    small: Mapping[str, int]
    times: Mapping[str, int]
    scales: Mapping[str, int]
    prefixed: tuple[str, ...] = ()
    """Words of Indonesian with the one in front: seratus."""

    @property
    def pattern(self) -> str:
        first = "|".join((*self.prefixed, *sorted(self.small, key=len, reverse=True)))
        more = "|".join((first, *self.times, *self.scales))
        joint = r"(?:(?<=hundred)\s+and\s+|(?<=thousand)\s+and\s+|\s+|-)"
        return rf"\b(?:{first})\b(?:{joint}(?:{more})\b){{0,{_LONGEST}}}"


_GRAMMARS = {
    "id": _Grammar(
        thousands=".",
        small={cardinal(n, "id"): n for n in range(10)},
        times={"belas": 1, "puluh": 10, "ratus": 100},
        scales={"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12},
        prefixed=("sepuluh", "sebelas", "seratus", "seribu", "sejuta"),
    ),
    "en": _Grammar(
        thousands=",",
        small={cardinal(n, "en"): n for n in (*range(20), *range(20, 100, 10))},
        times={"hundred": 100},
        scales={"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    ),
}
SPELLED: Mapping[str, str] = {tag: grammar.pattern for tag, grammar in _GRAMMARS.items()}
"""Pattern of a number in words, by language."""


def number(figure: str, language: str) -> Decimal:
    """Return what *figure* means; three figures after the sign of the language are thousands."""
    if times := re.fullmatch(r"(\S+?)\s?[x×]\s?(\d+)", figure):
        return number(times[1], language) * int(times[2])
    sign = re.escape(_GRAMMARS[language].thousands)
    whole, *rest = re.split(r"[.,]", re.sub(rf"{sign}(?=\d{{3}}(?!\d))", "", figure))
    return Decimal(f"{whole}.{''.join(rest)}" if rest else whole)


def spelled(words: str, language: str) -> int:
    """Return the number that *words* spell."""
    grammar = _GRAMMARS[language]
    total = chunk = digit = 0
    spread = re.sub(r"\bse(?=puluh|belas|ratus|ribu|juta)", "satu ", words.casefold())
    for word in re.split(r"[\s-]+", spread):
        if word in grammar.small:
            digit += grammar.small[word]
        elif word == "belas":
            chunk, digit = chunk + digit + 10, 0
        elif word in grammar.times:
            chunk, digit = chunk + digit * grammar.times[word], 0
        elif word in grammar.scales:
            total, chunk, digit = total + (chunk + digit) * grammar.scales[word], 0, 0
    return total + chunk + digit


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A figure and its word that are not the same number: "5 (enam)"."""

    text: str
    expected: str
    """The figure in words."""
    start: int
    end: int


@lru_cache(maxsize=4096)
def mismatches(text: str, language: str) -> tuple[Mismatch, ...]:
    """Return each figure of *text* whose word is not the same number: "5 (enam)", "enam (5)"."""
    text, found = text.replace("\xa0", " "), []
    for match in re.finditer(rf"({FIGURE})\s?%?\s?\(([^()\d]{{2,90}})\)", text):
        figure = number(match[1], language)
        if figure == int(figure) < LIMIT and not _may_be(int(figure), match[2], language):
            found.append(Mismatch(match[0], cardinal(int(figure), language), *match.span()))
    for match in re.finditer(rf"({SPELLED[language]})\s?\((\d{{1,9}})\)", text, re.IGNORECASE):
        value = int(match[2])
        if value < LIMIT and spelled(match[1], language) != value:
            found.append(Mismatch(match[0], cardinal(value, language), *match.span()))
    return tuple(found)


def _may_be(value: int, words: str, language: str) -> bool:
    """Return whether *words* are the *value* in *language*, or no number at all."""
    for tag, pattern in SPELLED.items():
        begun = re.match(rf"\s*({pattern})\s*(\w*)", words, re.IGNORECASE)
        if begun and not (begun[2] and begun[1].casefold() in _ONE):
            return tag == language and spelled(begun[1], tag) == value
    meant = cardinal(value, language)
    return difflib.SequenceMatcher(None, words.casefold().strip(), meant).ratio() < _MISSPELT
