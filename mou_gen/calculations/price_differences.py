"""By how many per cent one amount is told to be less or more than another, or which share of it a third is: "Rp8.750.000,00, sedangkan ... Rp12.500.000,00, sehingga lebih rendah 30%".

Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.calculations.proportions import is_rounded
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, is_alike
from mou_gen.startup.expressions import expression

_LESS_OR_MORE = expression(
    r",\s+(?:(?:se)?hingga|jadi|artinya|berarti|atau|yaitu|yakni|karena\s+itu)(?:\s+[^\W\d_]+){0,2}?\s+"
    r"(?:lebih\s+(?:rendah|murah|kecil|hemat|tinggi|mahal|besar)|menghemat)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
_ENDS = expression(r"\s*(?:[.;,)]|$)")
_DIFFERENCE = expression(r"\b(?:selisih(?:nya)?|kekurangan|kelebihan)\s+(?:sebesar\s+)?$", re.I)
_EQUALS = expression(
    r"\s+(?:itu\s+)?(?:setara\s+dengan|sama\s+dengan|atau)\s+(?:sekitar\s+)?", re.I
)
_APIECE = expression(r"\s*(?:untuk|per|setiap|tiap|bagi|selama)\b", re.I)
"""Behind an amount that is for so many, or for so long, and may not be held against the other as it stands."""
_TEN = Decimal(10)
_REACH = 60
_BEFORE = 6
"""Amounts before a difference that it may be of."""


def wrong_differences(text: str) -> Iterator[WrongAmount]:
    """Yield each percentage in Indonesian *text* by which two amounts do not differ, or which a difference is not of either."""
    for found in by_sentence(text, facts(text, "id")):
        money = [each for each in found if each.kind is FactKind.MONEY]
        for share in (each for each in found if each.kind is FactKind.PERCENT):
            before = [each for each in money if each.end <= share.start]
            if any(_APIECE.match(text, each.end) for each in before):
                continue
            if len(before) == len(money) == 2 and _tells_difference(text, share):
                one, other = before
                yield from _of_two(one, other, share)
    yield from _of_difference(text)


def _tells_difference(text: str, share: Fact) -> bool:
    begin = max(0, share.start - _REACH)
    tells = _LESS_OR_MORE.search(text, begin, share.start)
    return bool(tells and _ENDS.match(text, share.end))


def _of_two(one: Fact, other: Fact, share: Fact) -> Iterator[WrongAmount]:
    low, high = sorted((amount_of(one), amount_of(other)))
    if not is_alike(one, other) or not low:
        return
    made = [100 * (high - low) / base for base in (high, low)]
    if not any(is_rounded(share, each) for each in made):
        yield WrongAmount(share, to_place(made[0], Decimal("0.1")))


def _of_difference(text: str) -> Iterator[WrongAmount]:
    """Yield the share that a difference is said to be, where it is ten times that of an amount before it, or a tenth."""
    found = [each for each in facts(text, "id") if each.kind in (FactKind.MONEY, FactKind.PERCENT)]
    for at in range(2, len(found) - 1):
        part, share = found[at : at + 2]
        if (
            share.kind is not FactKind.PERCENT
            or part.kind is not FactKind.MONEY
            or not _DIFFERENCE.search(text, max(0, part.start - _REACH), part.start)
            or not _EQUALS.fullmatch(text, part.end, share.start)
        ):
            continue
        wholes = [each for each in found[max(0, at - _BEFORE) : at] if is_alike(each, part)]
        made = [100 * amount_of(part) / amount_of(each) for each in wholes if amount_of(each)]
        if any(is_rounded(share, each) for each in made):
            continue
        for each in made:
            if any(is_rounded(share, each * times) for times in (_TEN, 1 / _TEN)):
                yield WrongAmount(share, to_place(each, Decimal("0.01")))
                break
