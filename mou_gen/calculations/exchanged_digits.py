"""A figure that is another one of the same document with two neighbouring digits exchanged: Rp6.810.000,00 for Rp6.180.000,00.

Only the Indonesian is read. Two figures may well be such by chance: what is decided must have been told before
and the other figure must stand nowhere else, or the words around both must be the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.party_names import ONE_PARTY
from mou_gen.language.stated_amounts import SENTENCE_END, amount_of, noun_behind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_MOST = 200
"""Figures of a document that are compared: a table of thousands is none."""
_IN_GROUPS = expression(r"(?:Rp\s?)?\d{1,3}(?:\.\d{3}){1,5}(?!\d)", re.IGNORECASE)
_MONEY_DIGITS, _DIGITS = 3, 4
"""Significant digits of an amount that minutes decide on, and of any other figure."""
_WORD = expression(r"[^\W\d_]{4,}")
_PASSED = frozenset(
    ("sebesar", "senilai", "sebanyak", "yang", "dengan", "untuk", "pada", "dari", "adalah", "ialah", "yaitu", "yakni", "akan", "oleh", "rupiah", "juta", "ribu", "ratus", "puluh", "belas", "miliar", "tersebut", "telah", "sudah", "dalam", "ditetapkan", "disepakati", "berjumlah", "mencapai")
)  # fmt: skip
_TWO_STATES = expression(
    r"\b(?:semula|menjadi|naik|turun|meningkat|menurun|kenaikan|penurunan|perubahan|diubah|revisi|sebelumnya|lalu|lama|baru|realisasi|target|pagu"
    r"|sisa\w*|selisih\w*|dibanding\w*|masing-masing|kedua|kesatu|pertama|ketiga|berikutnya|sedangkan)\b",
    re.IGNORECASE,
)
"""In a sentence of what has two figures, one after another or beside another."""
_PAID = expression(
    r"\b(?:membayar\w*|dibayar\w*|menyetor\w*|disetor\w*|mengganti\w*|diganti|melunasi|dilunasi|mentransfer|ditransfer)\b",
    re.IGNORECASE,
)
"""Of what was reckoned before; what else is decided on must be called by a word of what was told."""
_YEAR = expression(r"\b(?:19|20)\d\d\b")
_BEFORE, _BEHIND = 120, 60


@value_class
class _Figure:
    """A figure, the place of its text, its digits without the zeros at the end, and how many it has with them."""

    at: int
    fact: Fact
    digits: str
    length: int


def exchanged_digits(
    texts: Sequence[str], decided: Collection[int]
) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield each figure of *texts* with two digits exchanged, with its place, and the right one.

    *decided* are the places of what minutes decide, or leave to be done.
    """
    figures = [each for at, text in enumerate(texts) for each in _figures(at, text)][:_MOST]
    times = Counter((each.digits, each.length) for each in figures)
    by_digits: dict[tuple[str, int], list[_Figure]] = {}
    for each in figures:
        by_digits.setdefault((each.digits, each.length), []).append(each)
    for each in figures:
        if times[each.digits, each.length] > 1:
            continue
        meant = [
            one
            for digits in exchanges(each.digits)
            for one in by_digits.get((digits, each.length), [])
        ]
        if len({one.digits for one in meant}) != 1:
            continue
        other = meant[0]
        if each.fact.kind is other.fact.kind and _is_slip(texts, each, other, decided, len(meant)):
            yield each.at, each.fact, other.fact


def _is_slip(
    texts: Sequence[str], each: _Figure, other: _Figure, decided: Collection[int], times: int
) -> bool:
    """Return whether *each* is a slip for the *other*, which is told so many *times*."""
    is_decided = each.at in decided and other.at not in decided
    if is_decided and each.fact.kind is FactKind.MONEY and len(each.digits) >= _MONEY_DIGITS:
        around = [_around(texts[one.at], one.fact) for one in (each, other)]
        here, there = ({name[0] for name in ONE_PARTY.finditer(said)} for said in around)
        of_one = _PAID.search(around[0]) or _words(around[0]) & _words(around[1])
        return (
            bool(of_one) and here <= there and not _TWO_STATES.search(ONE_PARTY.sub(" ", around[0]))
        )
    is_later = times > 1 or (each.at, each.fact.start) > (other.at, other.fact.start)
    return is_later and len(each.digits) >= _DIGITS and _are_of_one(texts, each, other)


def _are_of_one(texts: Sequence[str], each: _Figure, other: _Figure) -> bool:
    """Return whether nothing that stands around two figures, in two sentences, tells one from the other."""
    one, two = texts[each.at], texts[other.at]
    if each.at == other.at:
        first, last = sorted((each.fact, other.fact), key=lambda fact: fact.start)
        if not SENTENCE_END.search(one, first.end, last.start):
            return False
    around = [_around(one, each.fact), _around(two, other.fact)]
    if any(map(_TWO_STATES.search, around)):
        return False
    if any(_years(a) != _years(b) for a, b in ((one, two), around)):
        return False
    if noun_behind(one, each.fact) != noun_behind(two, other.fact):
        return False
    words = [_words(said) for said in around]
    fewer, more = sorted(words, key=len)
    return len(fewer) >= _ENOUGH and fewer <= more


_ENOUGH = 2


def _words(around: str) -> set[str]:
    """Return the words *around* a figure that tell what it is of."""
    return {word.casefold() for word in _WORD.findall(around)} - _PASSED


def _years(text: str) -> set[str]:
    return set(_YEAR.findall(text))


def _around(text: str, fact: Fact) -> str:
    """Return what stands around *fact* in its sentence, as far as it is near."""
    begin, end = max(0, fact.start - _BEFORE), min(len(text), fact.end + _BEHIND)
    begun = [found.end() for found in SENTENCE_END.finditer(text, begin, fact.start)]
    stop = SENTENCE_END.search(text, fact.end, end)
    before = text[begun[-1] if begun else begin : fact.start]
    return f"{before} {text[fact.end : stop.start() if stop else end]}"


def _figures(at: int, text: str) -> Iterator[_Figure]:
    for each in facts(text, "id"):
        if each.kind not in (FactKind.NUMBER, FactKind.MONEY) or not _IN_GROUPS.match(each.text):
            continue
        amount = amount_of(each)
        if is_integral(amount):
            whole = str(int(amount))
            digits = whole.rstrip("0")
            if len(digits) >= _MONEY_DIGITS:
                yield _Figure(at, each, digits, len(whole))


def exchanges(digits: str) -> Iterator[str]:
    """Yield *digits* with each two neighbours exchanged that differ, but for a zero that would come first or last."""
    for place, (one, two) in enumerate(pairwise(digits)):
        if one != two:
            made = digits[:place] + two + one + digits[place + 2 :]
            if made[0] != "0" and made[-1] != "0":
                yield made
