"""What one costs, and what several of them cost in the same sentence: "setiap angkatan memerlukan Rp15 juta dan 4 angkatan seluruhnya memerlukan Rp60 juta".

The sentence may go on from there, so that each two amounts that follow each other are compared. How many there are may
stand behind what they cost, "Rp7,2 miliar pada hasil 2.880 ton": that must be wrong by a digit or a nought. Only the
Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.calculations.measures import measure_at
from mou_gen.calculations.multiples import measures_of_price, times_at_price
from mou_gen.calculations.typing_slips import is_mistyped
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_alike,
    noun_behind,
)
from mou_gen.startup.expressions import expression

_COSTS = (
    r"(?:memerlukan|membutuhkan|diperlukan|dibutuhkan|menelan|menghabiskan|memakan|berbiaya|bernilai|dianggarkan|menjadi|mencapai|berjumlah"
    r"|sebesar|senilai|sejumlah|seharga|adalah|ialah|biaya|dana|anggaran)"
)
_EACH_BEFORE = expression(
    rf"\b(?:setiap|tiap|per)\s+(?P<unit>[^\W\d_]+)\s+(?:{_COSTS}\s+){{1,3}}$", re.IGNORECASE
)
"""Before what one of them costs."""
_EACH_BEHIND = expression(
    r"\s*(?:\([^()]{1,120}\)\s*)?(?:(?:untuk|bagi)\s+)?(?:setiap|tiap|per)\s+(?P<unit>[^\W\d_]+)",
    re.IGNORECASE,
)
_THUS = expression(
    r"\s*(?:\([^()]{1,120}\)\s*)?,?\s*(?:dan|serta|sehingga|maka|jadi)\s+(?:(?:biaya|untuk|bagi|seluruh|keseluruhan)\s+){0,3}$",
    re.IGNORECASE,
)
"""From what one costs to how many there are."""
_IN_ALL = expression(
    rf"(?:\s+(?!(?:dan|serta|atau|tetapi|sedangkan|selama|kali|paling|sekitar|hampir|kurang|lebih|baru|sebagian|tambahan|sisa\w*)\b)[^\W\d_][\w-]*){{1,8}}?"
    rf"\s*,?\s+(?:seluruhnya|totalnya|{_COSTS})(?:\s+(?:seluruhnya|totalnya|{_COSTS})){{0,3}}\s+$",
    re.IGNORECASE,
)
"""From how many there are to what they cost."""
_SPENT = expression(
    r"\b(?:telah|sudah|ternyata|menghabiskan|dihabiskan|terpakai|realisasi\w*|terealisasi)\b",
    re.IGNORECASE,
)
"""Says what something has cost, which need not be what was planned."""
_REACH = 80
_MOST = 20


def wrong_unit_costs(text: str) -> Iterator[WrongAmount]:
    """Yield what several in *text* are said to cost, where what one of them costs right before makes another amount."""
    for sentence in by_sentence(text, facts(text, "id")):
        money = [each for each in sentence if each.kind is FactKind.MONEY][:_MOST]
        for one, total in pairwise(money):
            if not is_alike(one, total):
                continue
            yield from _wrong_on_so_many(text, one, total, sentence)
            count = _count(text, one, total, sentence)
            if count is None:
                continue
            made = amount_of(one) * amount_of(count)
            if abs(made - amount_of(total)) > rounding(total) and is_slip_for(
                made, amount_of(total)
            ):
                yield WrongAmount(total, made)


_ON = expression(
    r"\s*(?:\([^()]{1,160}\)\s*)?(?:se(?:hari|bulan|musim|tahun)\s+)?(?:pada|untuk|dari|atas|bagi|dengan)\s+"
    r"(?!(?:sekitar|lebih|kurang|paling|hampir|antara)\b)(?:[^\W\d_]+\s+){0,3}$",
    re.IGNORECASE,
)
"""From what several cost to how many there are: "Rp7,2 miliar setahun pada hasil 2.880 ton"."""


def _wrong_on_so_many(
    text: str, one: Fact, total: Fact, sentence: Sequence[Fact]
) -> Iterator[WrongAmount]:
    """Yield the *total* right before how many it is for, where *one* for each makes another that may have been typed for it."""
    each = _EACH_BEHIND.match(text, one.end, total.start)
    told = [fact for fact in sentence if fact.kind is FactKind.NUMBER and fact.start >= one.end]
    on = _ON.fullmatch(text, total.end, told[0].start) if each and len(told) == 1 else None
    if each is None or on is None or _goes_on_in_time(sentence, one, on):
        return
    (count,) = told
    priced = measures_of_price(text, one)
    own = measure_at(text, count.end)
    is_measured = bool(own and any(own.kind == priced_by.kind for priced_by in priced))
    if is_measured or noun_behind(text, count) == each["unit"].casefold():
        for times in times_at_price(text, count, priced):
            made = amount_of(one) * times
            if is_mistyped(amount_of(total), made):
                yield WrongAmount(total, made)


def _goes_on_in_time(sentence: Sequence[Fact], one: Fact, on: re.Match[str]) -> bool:
    """Return whether a *sentence* tells how long something is paid behind the price of *one*, but for what the total is for."""
    return any(
        each.kind is FactKind.DURATION
        and each.start >= one.end
        and not on.start() <= each.start < on.end()
        for each in sentence
    )


def _count(text: str, one: Fact, total: Fact, sentence: Sequence[Fact]) -> Fact | None:
    """Return how many cost the *total* if one costs that much; None where these are not said to be the same things."""
    before = _EACH_BEFORE.search(text, max(0, one.start - _REACH), one.start)
    each = before or _EACH_BEHIND.match(text, one.end, total.start)
    numbers = [
        fact
        for fact in sentence
        if one.end <= fact.start < total.start and fact.kind is not FactKind.DURATION
    ]
    if each is None or len(numbers) != 1:
        return None
    (count,) = numbers
    begin = before.start() if before else max(0, one.start - _REACH)
    if bool(_SPENT.search(text, begin, one.start)) != bool(
        _SPENT.search(text, one.end, total.start)
    ):
        return None
    begin = one.end if each is before else each.end()
    is_told = (
        count.kind is FactKind.NUMBER
        and count.sure
        and noun_behind(text, count) == each["unit"].casefold()
        and _THUS.fullmatch(text, begin, count.start)
        and _IN_ALL.fullmatch(text, count.end, total.start)
    )
    return count if is_told else None
