"""The amounts into which a ratio divides what is paid: "dengan perbandingan 45 : 35 : 20, yakni Rp3,24 miliar, Rp2,52 miliar, dan Rp1,44 miliar".

Only the Indonesian is read, and only as many amounts as the ratio has parts, right behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import attrgetter

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, is_alike
from mou_gen.startup.expressions import expression

_RATIO = expression(
    r"\b(?:perbandingan|rasio|imbangan|porsi|dibagi)\s+(?:sebesar\s+)?(?P<ratio>\d{1,3}(?:\s?:\s?\d{1,3}){1,4})(?![\d:]|\s:)[^.;\d]{0,60}?,?\s+"
    r"(?:yaitu|yakni|atau)\s+(?:(?:masing-masing|berturut-turut|sebesar)\s+){0,2}",
    re.IGNORECASE,
)
_NEAR = Decimal("0.01")
"""The most by which a part may be rounded, as a part of it."""
_JOINT = expression(r"\s*,?\s*(?:(?:dan|serta)\s+)?(?:sebesar\s+)?", re.IGNORECASE)


def wrong_ratio_amounts(text: str) -> Iterator[WrongAmount]:
    """Yield the first of the amounts behind a ratio in *text* that is not its part of them all, and what that is."""
    money = [each for each in facts(text, "id") if each.kind is FactKind.MONEY]
    for found in _RATIO.finditer(text):
        parts = [Decimal(each) for each in found["ratio"].split(":")]
        amounts = _series(text, money, found.end(), len(parts))
        if len(amounts) != len(parts) or not sum(parts):
            continue
        wrong = _wrong(parts, amounts)
        if wrong:
            yield _against_the_others(parts, amounts) or wrong[0]


def _wrong(parts: Sequence[Decimal], amounts: Sequence[Fact]) -> list[WrongAmount]:
    """Return each of *amounts* that is not its part of them all, with what that is."""
    whole = sum(map(amount_of, amounts), Decimal(0))
    made = [whole * part / sum(parts) for part in parts]
    return [
        WrongAmount(amount, each)
        for amount, each in zip(amounts, made, strict=True)
        if abs(each - amount_of(amount)) > min(_last_unit(amount), each * _NEAR)
    ]


def _against_the_others(parts: Sequence[Decimal], amounts: Sequence[Fact]) -> WrongAmount | None:
    """Return the one of *amounts* without which the others are their parts, with what they make it; None where there is none, or but two."""
    for at, amount in enumerate(amounts) if len(amounts) > 2 else ():
        others, of = [*amounts[:at], *amounts[at + 1 :]], [*parts[:at], *parts[at + 1 :]]
        if sum(of) and not _wrong(of, others):
            return WrongAmount(amount, sum(map(amount_of, others)) * parts[at] / sum(of))
    return None


def _last_unit(amount: Fact) -> Decimal:
    """Return the last place to which *amount* is given: ten million for "Rp3,24 miliar"."""
    exponent = amount_of(amount).normalize().as_tuple().exponent
    return Decimal(10) ** int(exponent)


def _series(text: str, money: Sequence[Fact], begin: int, most: int) -> Sequence[Fact]:
    """Return the amounts among *money* that *text* lists one behind another from *begin* on: at most one more than *most*."""
    at = bisect_left(money, begin, key=attrgetter("start"))
    listed = money[at : at + most + 1]
    series = [each for each in listed[:1] if each.start == begin]
    for one, other in pairwise(listed) if series else ():
        if not is_alike(one, other) or not _JOINT.fullmatch(text, one.end, other.start):
            break
        series.append(other)
    return series
