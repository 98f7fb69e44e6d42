"""What a planned activity costs by its budget, and what the price in that budget makes of it: "selama 8 bulan", at "Rp81 juta, yakni Rp9 juta sebulan".

Only the Indonesian is read. The price is for a time, or for each of what the activity counts once; it stands at the end of
the activity itself, "90.000 batang benih dengan harga satuan Rp5.000,00"; or it is that of the agreement, by which another activity of the same plan is paid to the rupiah.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.agreed_products import AgreedPrice, counts_of, is_period
from mou_gen.calculations.multiples import may_count, wrong_multiples
from mou_gen.calculations.unit_prices import is_slip_for, price_unit, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    is_year,
    noun_behind,
    sum_of,
)
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
    yield from _wrong_at_unit_price(activity, budget)
    if _OF_EACH_FUND.search(budget) or not _counts_what_is_paid(activity, budget):
        return
    for found in wrong_multiples(begun + budget, "id"):
        if found.amount.start >= len(begun):
            yield WrongAmount(found.amount.moved(-len(begun)), found.made)


_AT_PRICE = expression(
    r"\b(?:dengan\s+harga(?:\s+satuan)?|seharga|harga\s+satuan(?:nya)?|masing-masing)(?:\s+(?:sebesar|senilai|seharga))?\s+$",
    re.IGNORECASE,
)
"""Before what one of them costs, in the text of an activity: "90.000 batang benih dengan harga satuan"."""
_AND_MORE = expression(
    r"\b(?:dan|serta|beserta|termasuk|ditambah|selain|berikut|paling|sekitar|rata-rata|belum)\b|%|\+",
    re.IGNORECASE,
)
"""In an activity whose price may not be all that is paid."""
_WITH_DUES = expression(
    r"\b(?:termasuk|ditambah|berikut|beserta|belum|pajak|PPN|PPh|ongkos|pengiriman|pengangkutan)\b",
    re.IGNORECASE,
)
"""In a budget that pays tax or freight besides the price."""
_HAS_WORD = expression(r"[^\W\d_]")
_IN_WORDS = expression(r"\s*\([^()]{1,160}\)")


def _wrong_at_unit_price(activity: str, budget: str) -> Iterator[WrongAmount]:
    """Yield the amount in *budget* that the price at the end of the text of the *activity* does not make of what that counts."""
    if "Rp" not in activity:
        return  # most activities name no price
    told = facts(activity, "id")
    prices = [each for each in told if _is_money(each)]
    counts = [each for each in told if may_count(each) and not is_year(each, activity)]
    paid = [each for each in facts(budget, "id") if _is_money(each)]
    if len(prices) != 1 or len(counts) != 1 or not paid:
        return
    if _AND_MORE.search(activity) or _WITH_DUES.search(budget):
        return
    ((price,), (count,)) = prices, counts
    behind = _IN_WORDS.sub("", activity[price.end :])
    is_apiece = _AT_PRICE.search(activity, 0, price.start) and not _HAS_WORD.search(behind)
    if not is_apiece or count.kind is not FactKind.NUMBER or count.start > price.start:
        return
    made = amount_of(price) * amount_of(count)
    told_in_budget = (amount_of(paid[0]), sum_of(paid))
    is_made = any(abs(made - each) <= rounding(paid[0]) for each in told_in_budget)
    if not is_made and any(is_slip_for(made, each) for each in told_in_budget):
        yield WrongAmount(paid[0], made)


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


_WORD = expression(r"[^\W\d_]+")
_Planned = tuple[str, str]
"""The text of an activity, and its budget."""


def wrong_planned_products(
    plan: Sequence[_Planned], prices: Sequence[AgreedPrice]
) -> Iterator[tuple[int, WrongAmount]]:
    """Yield the amount in a budget of a *plan*, with the place of its activity, that is the agreed price of another number than the activity counts.

    "Pemasangan 3 titik baru lainnya" for Rp960 juta, where "Pemasangan 2 titik baru" costs Rp480 juta and each Rp240 juta.
    """
    for unit, price in _sole_prices(prices):
        told = [
            (at, act[0].casefold(), count, amount)
            for at, (activity, budget) in enumerate(plan)
            if (act := _WORD.match(activity.lstrip()))
            for count, amount in _paid_for(activity, budget, unit)
        ]
        right = {does for _at, does, count, amount in told if amount_of(amount) == price * count}
        for at, does, count, amount in told:
            made, said = price * count, amount_of(amount)
            is_other = said != made and is_integral(said / price) and is_slip_for(made, said)
            if does in right and is_other:
                yield at, WrongAmount(amount, made)


def _sole_prices(prices: Sequence[AgreedPrice]) -> Iterator[tuple[str, Decimal]]:
    """Yield each unit that has one price alone, with it."""
    units = {each.units[0] for each in prices if len(each.units) == 1}
    for unit in sorted(each for each in units if not is_period(each)):
        found = {amount_of(each.amount) for each in prices if unit in each.units}
        if len(found) == 1 and min(found) > 0:
            yield unit, found.pop()


def _paid_for(activity: str, budget: str, unit: str) -> Iterator[tuple[Decimal, Fact]]:
    """Yield how many of a *unit* an *activity* counts, and its *budget*, where each is one number alone."""
    counts = counts_of(activity, unit)
    money = [each for each in facts(budget, "id") if _is_money(each)]
    if len(counts) == len(money) == 1 and not _OF_EACH_FUND.search(budget):
        yield amount_of(counts[0]), money[0]
