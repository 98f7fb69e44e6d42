"""What so many days cost, where the first are free: "2 hari pertama tidak dipungut; mulai hari ketiga Rp100 sehari".

Only the Indonesian is read, and only where an article has one such price.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.unit_prices import WrongTotal
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class _Price:
    """What each day costs after those that are free."""

    free: Decimal
    amount: Fact
    words: frozenset[str]


_FREE = expression(
    r"\b(?:(?:tidak|tanpa)\s+(?:dipungut|dikenakan|dikenai|biaya|sewa|membayar)|gratis|dibebaskan|bebas|cuma-cuma)\b",
    re.IGNORECASE,
)
_FIRST = expression(r"\s+pertama\b", re.IGNORECASE)
_THEN = expression(
    r"\b(?:mulai|sejak|dari|untuk|pada|setiap|selebihnya|selanjutnya|berikutnya|setelah\w*|sesudah\w*)\b",
    re.IGNORECASE,
)
_A_DAY = expression(r"\s*(?:sehari|(?:per|setiap|tiap|untuk\s+setiap)\s+hari)\b", re.IGNORECASE)
_LASTS = expression(r"\bselama\s+$", re.IGNORECASE)
_COSTS = expression(
    r"\b(?:berbiaya|biayanya|sewanya|dikenakan|dikenai|membayar|dibayar|bertarif|seharga)\s+(?:(?:sewa|biaya|tarif|adalah|ialah|menjadi|sebesar)\s+)*$",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:terlambat|keterlambatan|denda|ganti|kerusakan|potongan|diskon|tambahan|paling|sekitar|setiap|per|tiap|sehari|masing-masing|apabila|jika"
    r"|pertama|berikutnya|selain|ditambah)\b",
    re.IGNORECASE,
)
"""In a sentence whose amount is not what so many days cost."""
_LINKS = frozenset(("selama", "dengan", "demikian", "oleh", "karena", "itu", "misalnya"))
_NEAR = 40


def wrong_rents(clauses: Sequence[str]) -> Iterator[WrongTotal]:
    """Yield what so many days are said to cost in one of *clauses*, where the price for each day that is not free makes something else."""
    prices = [price for text in clauses if (price := _price(text))]
    if len(prices) != 1:
        return
    (price,) = prices
    for place, text in enumerate(clauses):
        for start, sentence in sentences_of(text):
            told = _told(sentence, price)
            if told is None:
                continue
            days, amount = told
            made = max(Decimal(0), days - price.free) * amount_of(price.amount)
            if amount_of(amount) != made:
                yield WrongTotal(place, amount.moved(start), made, price.amount)


def _price(text: str) -> _Price | None:
    """Return the price for a day that *text* sets, and how many days are free; None where it sets no such price, or several."""
    found = [each for each in facts(text, "id") if each.kind is not FactKind.NUMBER]
    days = [each for each in found if _is_days(each) and _FIRST.match(text, each.end)]
    money = [each for each in found if each.kind is FactKind.MONEY]
    if len(days) != 1 or len(money) != 1 or not _FREE.search(text):
        return None
    (free,), (amount,) = days, money
    is_a_day = _A_DAY.match(text, amount.end)
    if free.end > amount.start or not is_a_day or not _THEN.search(text, free.end, amount.start):
        return None
    return _Price(Decimal(free.value[0]), amount, frozenset(_words(text)))


def _is_days(fact: Fact) -> bool:
    return fact.kind is FactKind.DURATION and bool(fact.value[1] == "day") and fact.sure


_WORD = expression(r"[^\W\d_]+")


def _words(text: str) -> list[str]:
    return [each.casefold() for each in _WORD.findall(text)]


def _told(sentence: str, price: _Price) -> tuple[Decimal, Fact] | None:
    """Return how many days cost how much in a *sentence*; None where it says more than that, or is about something that the *price* does not name."""
    found = facts(sentence, "id")
    if [each.kind for each in found] != [FactKind.DURATION, FactKind.MONEY]:
        return None
    days, amount = found
    if not (
        _is_days(days)
        and _LASTS.search(sentence, max(0, days.start - _NEAR), days.start)
        and _COSTS.search(sentence, max(days.end, amount.start - _NEAR), amount.start)
    ):
        return None
    _act, *things = _words(sentence[: days.start])
    if _OTHERWISE.search(sentence) or not {*things} - _LINKS <= price.words:
        return None
    return Decimal(days.value[0]), amount
