"""What is paid at a price for each, in stages or up to a limit, and for how many: Rp1.750.000,00 "untuk setiap peserta", paid in stages of Rp25 juta and Rp45 juta for 40 participants.

Only the Indonesian is read. How many there are may stand anywhere in the agreement; stages are therefore wrong
only where one slip of typing, in the price or in a stage, makes them what they ought to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.agreed_products import counts_of, is_period, units_of_price
from mou_gen.calculations.capacities import limits_of_courses
from mou_gen.calculations.instalments import stage_of
from mou_gen.calculations.referred_amounts import WrongReferred
from mou_gen.calculations.typing_slips import is_exchanged, is_mistyped
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, sentences_of, sum_of
from mou_gen.startup.expressions import expression

_Placed = tuple[int, Fact]
"""A fact, and in which of the texts it stands."""
_MOST_COUNTS = 5


def wrong_priced_stages(article: Sequence[str], clauses: Sequence[str]) -> Iterator[WrongReferred]:
    """Yield the price for each, or the stage, of an *article* that the others and one number in the *clauses* of the agreement make otherwise."""
    money = [
        (place, each, text)
        for place, text in enumerate(article)
        for each in facts(text, "id")
        if each.kind is FactKind.MONEY
    ]
    stages = [(place, each) for place, each, text in money if stage_of(text, each)]
    prices = [
        (place, each, units[0])
        for place, each, text in money
        if len(units := units_of_price(text, each)) == 1 and not is_period(units[0])
    ]
    if len(stages) < 2 or len(prices) != 1 or len(stages) + 1 != len(money):
        return
    ((place, price, unit),) = prices
    whole = sum_of([each for _place, each in stages])
    if amount_of(price) <= 0 or is_integral(whole / amount_of(price)):
        return
    counts = {amount_of(each) for text in clauses for each in counts_of(text, unit)}
    found = [
        wrong
        for count in counts
        if count > 1 and len(counts) <= _MOST_COUNTS
        for wrong in _mistyped((place, price), stages, whole, count)
    ]
    if len(found) == 1:
        yield found[0]


def _mistyped(
    price: _Placed, stages: Sequence[_Placed], whole: Decimal, count: Decimal
) -> Iterator[WrongReferred]:
    """Yield which of the *price* and the *stages*, which make the *whole*, is a slip where so many are paid for."""
    place, each = price
    if is_mistyped(amount_of(each), whole / count):
        yield WrongReferred(place, each, whole / count)
    missing = amount_of(each) * count - whole
    for at, stage in stages:
        if is_exchanged(amount_of(stage), amount_of(stage) + missing):
            yield WrongReferred(at, stage, amount_of(stage) + missing)


_UP_TO = (
    r"(?:paling\s+(?:banyak|tinggi|besar)|maksim(?:al|um)|setinggi-tingginya|sebanyak-banyaknya"
    r"|tidak\s+(?:boleh\s+)?(?:melampaui|melebihi|lebih\s+(?:dari|tinggi\s+daripada)))"
)
_LIMIT = expression(
    rf"[^.;:\d]{{0,40}}\b{_UP_TO}\s+(?:sebesar\s+|senilai\s+|seluruhnya\s+)?", re.IGNORECASE
)
"""From a price for each to the most that is paid in all."""
_PAID_FOR = expression(
    rf"\b{_UP_TO}\s+[^.;:\d]{{0,60}}?\b(?:imbalan|biaya|pembayaran|harga|dana|bantuan|uang|sewa|tarif)(?:\s+jasa)?\s+(?:untuk|atas|bagi)\s+$",
    re.IGNORECASE,
)
"""Before the most that are paid for."""


def wrong_priced_limits(clauses: Sequence[str]) -> Iterator[WrongReferred]:
    """Yield the most that are paid for in one of the *clauses*, where the price for each and the most that is paid in all, in another, make another number."""
    limits = [each for text in clauses for each in _limits(text)]
    for place, text in enumerate(clauses) if limits else ():
        for start, sentence in sentences_of(text):
            for unit in {unit for unit, _price, _most in limits}:
                of_it = {(price, most) for one, price, most in limits if one == unit}
                counted = [
                    each
                    for each in counts_of(sentence, unit)
                    if _PAID_FOR.search(sentence, 0, each.start)
                ]
                if len(of_it) != 1 or len(counted) != 1:
                    continue
                ((price, most),) = of_it
                said, made = amount_of(counted[0]), most / price
                if is_integral(made) and said != made and is_slip_for(made, said):
                    yield WrongReferred(place, counted[0].moved(start), made)


def _limits(text: str) -> Iterator[tuple[str, Decimal, Decimal]]:
    """Yield each unit in *text* with the price for one and the most that is paid in all."""
    for _start, sentence in sentences_of(text):
        for unit, price, most in _priced_up_to(sentence):
            yield unit, price, amount_of(most)


def _priced_up_to(sentence: str) -> Iterator[tuple[str, Decimal, Fact]]:
    """Yield the unit in a *sentence* with the price for one and the most that is paid, if it tells both and no other amount."""
    money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
    if len(money) != 2:
        return
    price, most = money
    units = units_of_price(sentence, price)
    if len(units) != 1 or is_period(units[0]) or amount_of(price) <= 0:
        return
    if _LIMIT.fullmatch(sentence, price.end, most.start):
        yield units[0], amount_of(price), most


_FOR_EACH_GROUP = expression(
    r"\s*(?:(?:untuk|bagi|dalam|pada)\s+)?(?:setiap|tiap|per)\s+(?P<group>[^\W\d_]+)", re.IGNORECASE
)
_FOR_ALL = expression(r"\bseluruhnya\b[^.;:\d]{0,40}$", re.IGNORECASE)
"""Before the most that is paid for all; without it, less may be paid for a full course."""


def wrong_group_limits(clauses: Sequence[str]) -> Iterator[WrongReferred]:
    """Yield the most that is paid for each course or group in one of *clauses*, where the price for each of as many as it takes at most makes another amount.

    "Rp1.500.000,00 per peserta, seluruhnya paling banyak Rp18.000.000,00 setiap angkatan" of at most ten in each.
    """
    told = [
        (place, most.moved(start), (unit, group["group"].casefold()), price, is_for_all)
        for place, text in enumerate(clauses)
        for start, sentence in sentences_of(text)
        for unit, price, most in _priced_up_to(sentence)
        if (group := _FOR_EACH_GROUP.match(sentence, most.end))
        for is_for_all in (bool(_FOR_ALL.search(sentence, 0, most.start)),)
    ]
    taken = list(limits_of_courses(clauses)) if told else []
    for place, most, of, price, is_for_all in told:
        numbers = {amount_of(each) for _place, kind, each in taken if kind == of}
        if len(numbers) == 1:
            made, said = price * numbers.pop(), amount_of(most)
            if said != made and (is_for_all or said > made) and is_slip_for(made, said):
                yield WrongReferred(place, most, made)
