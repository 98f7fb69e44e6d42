"""The amounts into which a ratio divides what is paid: "dengan perbandingan 45 : 35 : 20, yakni Rp3,24 miliar, Rp2,52 miliar, dan Rp1,44 miliar".

Only the Indonesian is read, and only as many amounts as the ratio has parts, right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, is_alike
from mou_gen.startup.expressions import expression

_RATIO = expression(
    r"\b(?:perbandingan|rasio|imbangan|porsi|dibagi)\s+(?:sebesar\s+)?(?P<ratio>\d{1,3}(?:\s?:\s?\d{1,3}){1,4})(?![\d:]|\s:)[^.;\d]{0,60}?,?\s+"
    r"(?:yaitu|yakni|atau)\s+(?:(?:masing-masing|berturut-turut|sebesar)\s+){0,2}",
    re.IGNORECASE,
)
_JOINT = expression(r"\s*,?\s*(?:(?:dan|serta)\s+)?(?:sebesar\s+)?", re.IGNORECASE)
_NEAR = Decimal("0.01")
"""By which part of it an amount may be rounded."""


def wrong_ratio_amounts(text: str) -> Iterator[WrongAmount]:
    """Yield the first of the amounts behind a ratio in *text* that is not its part of them all, and what that is."""
    for found in _RATIO.finditer(text):
        parts = [Decimal(each) for each in found["ratio"].split(":")]
        amounts = _series(text, found.end())
        if len(amounts) != len(parts) or not sum(parts):
            continue
        whole = sum((amount_of(each) for each in amounts), Decimal(0))
        for part, amount in zip(parts, amounts, strict=True):
            made = whole * part / sum(parts)
            if abs(made - amount_of(amount)) > made * _NEAR:
                yield WrongAmount(amount, made)
                break


def _series(text: str, begin: int) -> Sequence[Fact]:
    """Return the amounts of money that *text* lists one behind another from *begin* on."""
    money = [
        each for each in facts(text, "id") if each.kind is FactKind.MONEY and each.start >= begin
    ]
    series = money[:1] if money and money[0].start == begin else []
    for one, other in pairwise(money) if series else ():
        if not is_alike(one, other) or not _JOINT.fullmatch(text, one.end, other.start):
            break
        series.append(other)
    return series
