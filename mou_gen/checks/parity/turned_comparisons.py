"""A comparison that one text turns upwards and the other downwards: "tidak lebih rendah daripada", "no greater than"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_COMPARED: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?P<more>(?<!yang )(?<!atau )lebih\s+(?:besar|tinggi|banyak|panjang|berat|mahal|tua|lama|luas|dalam)\s+(?:dari|daripada)\b|lebih\s+dari(?:pada)?\b|melebihi|melampaui)"
        r"|(?P<less>(?<!yang )(?<!atau )lebih\s+(?:kecil|rendah|sedikit|pendek|ringan|murah|muda|singkat|sempit|dangkal)(?:\s+(?:dari|daripada)\b|(?=\s*[,;.]|$))|kurang\s+dari(?:pada)?\b)"
        r"|(?P<equal>sama\s+(?:dengan|seperti|besar|tinggi)|setara\s+dengan|menyamai))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?P<more>(?<!the )(?<!or )(?:more|greater|larger|bigger|higher|longer|heavier|older|wider|deeper|dearer)\b(?!\s+(?:detailed|often|important))|exceed(?:s|ed|ing)?\b|above\b|surpass(?:es|ed)?\b)"
        r"|(?P<less>(?<!the )(?<!or )(?:less|fewer|lower|smaller|shorter|lighter|cheaper|younger|narrower|shallower)\b|below\b)"
        r"|(?P<equal>equal(?:s|led)?\b|same\s+(?:\w+\s+)?as\b))",
        re.IGNORECASE,
    ),
}
"""What is compared; "yang lebih kecil" and "the lower" choose one of two, which another rule reads."""
_DENIED: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|bukan|tak|tiada|belum|jangan|dilarang)(?:\s+[^\W\d_]+){0,2}\s+$"
        r"|\btidak\s+(?:ada|satu\s+pun|seorang\s+pun|sebuah\s+pun)\b[^,;.]*$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not|never|cannot|nor)(?:\s+[^\W\d_]+){0,3}\s+$|\bno\s+$|\b(?:no|none|nobody|neither)\b[^,;.]*$",
        re.IGNORECASE,
    ),
}
_PARTIES = {
    "id": expression(
        r"\bPIHAK\s+(?:(?P<n1>KESATU)|(?P<n2>KEDUA)|(?P<n3>KETIGA)|(?P<n4>KEEMPAT))\b"
    ),
    "en": expression(r"\b(?:(?P<n1>FIRST)|(?P<n2>SECOND)|(?P<n3>THIRD)|(?P<n4>FOURTH))\s+PARTY\b"),
}
_THAN = {
    "id": expression(r"\b(?:lebih\s+\w+|kurang|lebih)\s+(?:dari|daripada)\b", re.IGNORECASE),
    "en": expression(r"\b(?:\w{2,}er|less|more)(?:\s+\w+)?\s+than\b", re.IGNORECASE),
}


def is_compared_from_other_end(first: LanguageVersion, second: LanguageVersion) -> bool:
    """Return whether one text says that A is more than B, and the other that B is less than A, of two parties."""
    here, there = _compared_parties(first), _compared_parties(second)
    return bool(here and there) and here != there and here == there[::-1]


def _compared_parties(text: LanguageVersion) -> tuple[str | None, ...]:
    """Return the party last named before what *text* compares, and the first behind it."""
    than = [*_THAN[text.language].finditer(text.said)]
    if len(than) != 1:
        return ()
    before = [*_PARTIES[text.language].finditer(text.said, 0, than[0].start())]
    behind = _PARTIES[text.language].search(text.said, than[0].end())
    return (before[-1].lastgroup, behind.lastgroup) if before and behind else ()


_FIGURE = expression(r"\s+(?:[^\W\d_]+\s+){0,3}\W{0,2}\d")
_EQUAL = "equal"
_TURNED = {"more": "less", "less": "more"}


@value_class
class _Comparison:
    """Which way something is compared, and the words that say so."""

    way: str
    said: str
    """The way without a denial: "tidak lebih besar" says more, and goes the other way."""
    words: FoundWords


def turned_comparisons(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the one comparison of both texts where it asks for more in one and for less, or as much, in the other.

    Another rule reads the comparison with a figure, and another still a denial that one text lacks.
    """
    if is_compared_from_other_end(first, second):
        return
    mine, other = (_only(each) for each in (first, second))
    if mine and other and mine.way != other.way and mine.said != other.said:
        yield from differences(first, [mine.words], second, [other.words])


def _only(text: LanguageVersion) -> _Comparison | None:
    """Return the comparison of *text*, if it has one alone."""
    found = [*_COMPARED[text.language].finditer(text.said)]
    if len(found) != 1:
        return None
    (each,) = found
    said = str(each.lastgroup)
    denied = _DENIED[text.language].search(text.said, 0, each.start())
    if _FIGURE.match(text.said, each.end()) or (denied and said == _EQUAL):
        return None
    return _Comparison(_TURNED[said] if denied else said, said, FoundWords.of(each))
