"""What a planned activity costs by its budget, and what the price in that budget makes of it: "selama 8 bulan", at "Rp81 juta, yakni Rp9 juta sebulan".

Only the Indonesian is read. The price is for a time, or for each of what the activity counts once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.multiples import may_count, wrong_multiples
from mou_gen.language.stated_amounts import WrongAmount, noun_behind
from mou_gen.language.unit_prices import price_unit
from mou_gen.startup.expressions import expression

_AT_END = expression(r"[\s.;]+$")
_OF_EACH_FUND = expression(r"\bmasing-masing\b", re.IGNORECASE)
"""In a budget whose amounts may be of the funds, and not of what the activity counts: "masing-masing Rp30 juta dari APBN dan APBD"."""
_SO_LONG = expression(r"\b(?:selama|untuk)\s+$", re.IGNORECASE)
_PERSON = "orang"
"""What is paid for each of "18 operator" too."""
_PIECES = ("buah", "unit")
_OF_MANY = ("set", "paket", "jenis", "macam", "model", "tipe")
"""What is counted, and may have many pieces each."""
_BUYS = expression(
    r"^\s*(?:Pengadaan|Pembelian|Pembuatan|Penyediaan|Pencetakan|Penggantian)\s+$", re.IGNORECASE
)
"""Before the number of what is paid by the piece, whatever it is called: "Pengadaan 4 timbangan"."""


def wrong_planned_costs(activity: str, budget: str) -> Iterator[WrongAmount]:
    """Yield the amount in *budget* that its price does not make of what the text of the *activity* counts; its place is in the budget."""
    begun = f"{_AT_END.sub('', activity)}, "
    if _OF_EACH_FUND.search(budget) or not _counts_what_is_paid(activity, budget):
        return
    for found in wrong_multiples(begun + budget, "id"):
        if found.amount.start >= len(begun):
            yield WrongAmount(found.amount.moved(-len(begun)), found.made)


def _counts_what_is_paid(activity: str, budget: str) -> bool:
    """Return whether the price in *budget* is for a time, or for what *activity* counts, and counts once."""
    units = {price_unit(budget, each) for each in facts(budget, "id") if _is_money(each)} - {""}
    numbers = [
        each for each in facts(activity, "id") if each.kind is FactKind.NUMBER and may_count(each)
    ]
    counted = [noun_behind(activity, each) for each in numbers]
    if not units:
        return any(
            each.kind is FactKind.DURATION and _SO_LONG.search(activity, 0, each.start)
            for each in facts(activity, "id")
        )
    are_bought = (
        len(numbers) == 1
        and counted[0] not in _OF_MANY
        and _BUYS.search(activity, 0, numbers[0].start)
    )
    whole = (_PERSON, *(_PIECES if are_bought else ()))
    return all(counted.count(unit) == 1 or (unit in whole and len(numbers) == 1) for unit in units)


def _is_money(fact: Fact) -> bool:
    return fact.kind is FactKind.MONEY
