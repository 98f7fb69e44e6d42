"""What each region has of an amount that stands before: "berjumlah Rp318.450.000,00. Bagian Kota A Rp143.302.500,00, bagian Kabupaten B ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_alike,
    stands_before,
)
from mou_gen.startup.expressions import expression

_IS = r"\s+(?:(?:adalah|ialah|sebesar|berjumlah|menjadi|sejumlah|is|was|of|amounts?\s+to|amounted\s+to|comes\s+to|came\s+to)\s+){0,2}$"
_SHARE = {
    "id": expression(
        rf"\b[Bb]agian\s+(?:(?:Pemerintah\s+)?(?:Kabupaten|Kota|Provinsi)(?:\s+[A-Z][\w-]+){{1,4}}|PIHAK\s+KE[A-Z]+){_IS}"
    ),
    "en": expression(
        rf"\b(?:[Ss]hare|that)\s+of\s+(?:(?:[A-Z][\w-]+\s+){{1,4}}(?:Regency|City|Province)|the\s+[A-Z]+\s+PARTY){_IS}"
    ),
}
_OTHERWISE = expression(
    r"\b(?:pagu|realisasi|\w*serap\w*|sisa\w*|selebihnya|pajak|potongan|hibah|mitra|APBN|sekitar|kurang\s+lebih|paling"
    r"|ceiling|spent\s+of|rest|remainder|balance|tax(?:es)?|grant|about|at\s+(?:least|most))\b",
    re.IGNORECASE,
)
"""Near a whole of which its shares need not make all."""
_REACH = 80
_FEWEST = 2
_NEAR = Decimal("0.05")
"""The part of an amount by which its shares miss it where one of them is a slip."""


def wrong_named_shares(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield an amount of *text* that the shares of the regions behind it nearly make."""
    before: list[Fact] = []
    for sentence in by_sentence(text, facts(text, language)):
        money = [each for each in sentence if each.kind is FactKind.MONEY]
        shares = [each for each in money if stands_before(each, text, _SHARE[language])]
        if len(shares) < _FEWEST or shares != money[-len(shares) :]:
            before = money
            continue
        begin = sentence[0].start if not before else before[0].start
        is_exact = not _OTHERWISE.search(text, max(0, begin - _REACH), shares[-1].end + _REACH)
        if is_exact and all(is_alike(each, shares[0]) for each in shares):
            wholes = [
                each for each in (*before, *money[: -len(shares)]) if is_alike(each, shares[0])
            ]
            made = sum(map(amount_of, shares), Decimal(0))
            near = [each for each in wholes if _is_near(amount_of(each), made)]
            if not any(amount_of(each) == made for each in wholes):
                yield from (WrongAmount(each, made) for each in near[-1:])
        before = []  # what comes is shared anew


def _is_near(whole: Decimal, made: Decimal) -> bool:
    return whole > 0 and abs(whole - made) <= whole * _NEAR
