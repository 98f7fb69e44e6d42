"""What a price is without one of the parts of which a list says that it consists: "tarif tanpa komponen pengangkutan, yaitu Rp7.050,00", of Rp7.650,00 with Rp600,00 for "pengangkutan".

Only the Indonesian is read, and only where the document has one such price, and one part that is called so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.referred_amounts import WrongReferred
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of
from mou_gen.startup.expressions import expression

_PRICE = r"(?P<price>tarif|harga|biaya|imbalan|sewa|iuran|retribusi|ongkos)"
_NAME = r"(?P<part>[^\W\d_]+(?:\s+[^\W\d_]+){0,3}?)"
_PART_OF_IT = r"(?:(?:komponen|unsur|bagian|biaya|ongkos|jasa)\s+)?"
_WITHOUT = expression(
    rf"\b{_PRICE}\b[^.;:%]{{0,80}}?\s(?:tanpa|dikurangi|di\s+luar|tidak\s+termasuk)\s+{_PART_OF_IT}{_NAME}\s*,?\s+"
    r"(?:yaitu|yakni|atau|ialah|adalah|menjadi)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
"""Before what is left of a price without one part."""
_WHOLE = expression(
    rf"\b{_PRICE}\b[^.;:\d]{{0,60}}?\s(?:sebesar|adalah|ialah|yaitu)\s+$", re.IGNORECASE
)
_CONSISTS = expression(r"\b(?:terdiri\s+(?:atas|dari)|mencakup|meliputi)\s*:\s*$", re.IGNORECASE)
_ITEM = expression(rf"\s*{_PART_OF_IT}{_NAME}\s*(?:,|:|\ssebesar)\s*(?:sebesar\s+)?", re.IGNORECASE)
_ENDS = expression(r"\s*(?:\([^()]{1,160}\)\s*)?[,;.]?(?:\s+dan)?\s*$")


def wrong_without_parts(texts: Sequence[str]) -> Iterator[WrongReferred]:
    """Yield what one of *texts* says that a price is without one of its parts, where another makes it another."""
    for place, text in enumerate(texts):
        for amount in _money(text):
            found = _WITHOUT.search(text, 0, amount.start)
            wholes = _wholes(texts, found["price"].casefold()) if found else set()
            parts = _parts(texts, found["part"].casefold()) if found and len(wholes) == 1 else set()
            if len(parts) == 1:
                made = min(wholes) - min(parts)
                if made > 0 and amount_of(amount) not in (made, *parts):
                    yield WrongReferred(place, amount, made)


def _money(text: str) -> list[Fact]:
    found = facts(text, "id") if "Rp" in text else ()
    return [each for each in found if each.kind is FactKind.MONEY]


def _wholes(texts: Sequence[str], price: str) -> set[Decimal]:
    """Return the amounts of what is called *price* at the head of a list of its parts."""
    heads = [(text, money) for text in texts if _CONSISTS.search(text) and (money := _money(text))]
    return {
        amount_of(money[-1])
        for text, money in heads
        if (found := _WHOLE.search(text, 0, money[-1].start)) and found["price"].casefold() == price
    }


def _parts(texts: Sequence[str], name: str) -> set[Decimal]:
    """Return the amounts of the items that give one for what is called by a *name*, and say nothing more."""
    items = [(text, money[0]) for text in texts if len(money := _money(text)) == 1]
    return {
        amount_of(amount)
        for text, amount in items
        if (found := _ITEM.fullmatch(text, 0, amount.start))
        and found["part"].casefold() == name
        and _ENDS.match(text, amount.end)
    }
