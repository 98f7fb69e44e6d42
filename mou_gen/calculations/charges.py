"""A charge of so many per cent, and an example of it: "denda 2% setiap bulan, sehingga ... atas tagihan Rp25 juta dikenai denda Rp500 ribu".

The rate, the base and the charge stand in one text. A rate with a least or a most, several rates,
and a base that something is added to or taken from are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.unit_prices import rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, span_of
from mou_gen.startup.expressions import expression

_CHARGES = (
    ("denda", "sanksi", "penalty", "penalties", "fine", "fines", "surcharge"),
    ("bunga", "interest"),
    ("pajak", "PPN", "PPh", "tax", "VAT"),
    ("potongan", "dipotong", "diskon", "keringanan", "discount", "deduction", "rebate"),
    ("uang muka", "advance", "advance payment", "down payment"),
    ("retensi", "retention"),
    ("jaminan", "guarantee", "bond", "deposit"),
    ("komisi", "commission"),
    ("biaya administrasi", "biaya pengelolaan", "administrative fee", "handling fee"),
    ("bagi hasil", "profit share"),
)
_KIND = {word.casefold(): kind for kind, words in enumerate(_CHARGES) for word in words}
_NAMED = expression(
    rf"\b(?P<charge>{'|'.join(sorted(_KIND, key=len, reverse=True))})(?:nya)?\b"
    r"(?P<between>(?:\s+(?:[^\W\d_]|-)+){0,6}?)\s*$",
    re.IGNORECASE,
)
"""Before a share or an amount, the charge that it is."""
_ABOUT_IT = expression(
    rf"\s*(?:(?:sebagai\s+contoh|misalnya|contoh|dengan\s+demikian|for\s+example|thus),?\s+)?(?:besar(?:an|nya)?\s+|the\s+)?(?P<charge>{'|'.join(_KIND)})\b",
    re.IGNORECASE,
)
"""What a sentence is about: "Denda atas keterlambatan ... adalah"."""
_IS = expression(r"\b(?:adalah|ialah|berjumlah|is)\s+(?:sebesar\s+)?$", re.IGNORECASE)
_BASE = expression(
    r"\b(?:atas|dari|terhadap|untuk|bagi|pada|dengan|senilai|on|of|for|against|with)\s+(?:[^\W\d_]+\s+){0,7}?$",
    re.IGNORECASE,
)
"""Before the amount from which a charge is reckoned."""
_OF_BASE = expression(
    r"\s*(?:\([^()]*\)\s*)?(?:dari|atas|terhadap|of|on)\s+(?:[^\W\d_]+\s+){0,7}?$", re.IGNORECASE
)
_VAGUE = expression(
    r"\b(?:paling|maksimal|minimal|maksimum|minimum|sekitar|kurang\s+lebih|hampir|lebih\s+(?:dari|kecil|besar)|sampai|hingga|majemuk|progresif|ditambah\w*"
    r"|dikurangi|sisa\w*|semula|diubah|menjadi|pokok\s+dan|beserta|termasuk|about|around|nearly|up\s+to|capped|at\s+(?:least|most)|more\s+than"
    r"|less\s+than|no\s+more|compound\w*|plus|less|minus|including|remaining|balance)\b",
    re.IGNORECASE,
)
_FREQUENT = expression(r"\s*(?:setiap|tiap|per|every|each|an?)\b", re.IGNORECASE)
_ROUNDED = Decimal(1000)
"""Rupiah by which a charge may be rounded."""


def wrong_charges(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each charge in *text* that its rate, told before it, does not make of the amount it is reckoned from."""
    rates = dict[int, list[tuple[Fact, Fact | None]]]()
    for sentence in by_sentence(text, facts(text, language)):
        if _is_bounded(text, sentence):
            return
        for kind, share, period in _rates(text, sentence):
            rates.setdefault(kind, []).append((share, period))
        example = _example(text, sentence) if rates else None
        told = rates.get(example[0], []) if example else []
        if example and len(told) == 1:
            kind, base, charge = example
            share, period = told[0]
            yield from _wrong(sentence, share, period, base, charge)


def _is_bounded(text: str, sentence: Sequence[Fact]) -> bool:
    """Return whether a *sentence* that gives a share says that it is no exact one, or that a charge has a most."""
    shares = any(each.kind is FactKind.PERCENT for each in sentence)
    return shares and bool(_VAGUE.search(text, *span_of(text, sentence)))


def _rates(text: str, sentence: Sequence[Fact]) -> Iterator[tuple[int, Fact, Fact | None]]:
    """Yield the charges that a *sentence* lays down in per cent, each with the time that it is for."""
    for place, each in enumerate(sentence):
        if each.kind is FactKind.PERCENT and (kind := _charge(text, sentence, each)) is not None:
            behind = sentence[place + 1] if place + 1 < len(sentence) else None
            is_period = (
                behind is not None
                and behind.kind is FactKind.DURATION
                and not text[each.end : behind.start].strip()
            )
            yield kind, each, behind if is_period else None


_REACH = 120


def _charge(text: str, sentence: Sequence[Fact], fact: Fact) -> int | None:
    """Return the kind of the charge that *fact* is called, None where it is called none."""
    start, _end = span_of(text, sentence)
    near = max(start, fact.start - _REACH)
    found = _NAMED.search(text, near, fact.start)
    if not found and _IS.search(text, near, fact.start):
        found = _ABOUT_IT.match(text, start)
    return _KIND[found["charge"].casefold()] if found else None


def _example(text: str, sentence: Sequence[Fact]) -> tuple[int, Fact, Fact] | None:
    """Return the kind of a charge that a *sentence* reckons, what from, and the charge; None where it is not certain."""
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    if len(money) != 2 or money[0].value[0] != money[1].value[0]:
        return None
    start, end = span_of(text, sentence)
    if _VAGUE.search(text, start, end):
        return None
    for charge, base in (money, money[::-1]):
        kind = _charge(text, sentence, charge)
        before = max(start, base.start - _REACH, charge.end if charge.start < base.start else 0)
        if kind is None or _charge(text, sentence, base) == kind:
            continue
        pattern = _OF_BASE if charge.start < base.start else _BASE
        if pattern.search(text, before, base.start):
            return kind, base, charge
    return None


def _wrong(
    sentence: Sequence[Fact], share: Fact, period: Fact | None, base: Fact, charge: Fact
) -> Iterator[WrongAmount]:
    times = _times(sentence, period)
    if times is None:
        return
    made = amount_of(base) * Decimal(share.value) / 100 * times
    if abs(made - amount_of(charge)) > max(rounding(charge), min(_ROUNDED, made / 100)):
        yield WrongAmount(charge, made)


def _times(sentence: Sequence[Fact], period: Fact | None) -> Decimal | None:
    """Return for how many of the *period* of a rate a *sentence* reckons it, None where it is not certain."""
    lasting = [
        each
        for each in sentence
        if each.kind is FactKind.DURATION and each is not period and not _FREQUENT.match(each.text)
    ]
    counts = [
        each
        for each in sentence
        if each.kind is FactKind.NUMBER and each.sure and Decimal(each.value) != 1
    ]
    if counts or len(lasting) > 1:
        return None
    if period is None or not lasting:
        return None if lasting and period is None else Decimal(1)
    (length, unit), (each_length, each_unit) = lasting[0].value, period.value
    return Decimal(length) / Decimal(each_length) if unit == each_unit else None
