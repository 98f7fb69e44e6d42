"""What each region has of an amount that stands before: "berjumlah Rp318.450.000,00. Bagian Kota A Rp143.302.500,00, bagian Kabupaten B ..."."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, stands_before
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
_FEWEST = 2
_NEAR = Decimal("0.05")
"""The part of an amount by which its shares miss it where one of them is a slip."""


def wrong_named_shares(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield an amount of *text* that the shares of the regions behind it nearly make."""
    before: list[Fact] = []
    for sentence in by_sentence(text, facts(text, language)):
        money = [each for each in sentence if each.kind is FactKind.MONEY]
        shares = [each for each in money if stands_before(each, text, _SHARE[language])]
        made = sum(map(amount_of, shares), Decimal(0))
        if len(shares) >= _FEWEST and shares == money[-len(shares) :]:
            wholes = [*before, *money[: -len(shares)]]
            if not any(amount_of(each) == made for each in wholes):
                near = [each for each in wholes if _is_near(amount_of(each), made)]
                yield from (WrongAmount(each, made) for each in near[-1:])
        before += money


def _is_near(whole: Decimal, made: Decimal) -> bool:
    return whole > 0 and abs(whole - made) <= whole * _NEAR
