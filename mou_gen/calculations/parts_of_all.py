"""Which part of all so many are, where another text tells how many there are: "21 depot, yaitu seperempat dari jumlah seluruhnya" of 84.

The part may be a share in per cent, and stand before how many they are. Also how often a year each has its turn when such a part has it every month. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from mou_gen.calculations.referred_amounts import WrongReferred
from mou_gen.calculations.typing_slips import is_mistyped
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    is_fraction,
    noun_behind,
    numbers_counted,
    sentences_of,
)
from mou_gen.startup.expressions import expression

_THAT_IS = expression(
    r"\s+[^\W\d_]{3,}(?:\s+[^\W\d_]+){0,5}?\s*,?\s+(?:yaitu|yakni|atau|ialah)\s+$", re.IGNORECASE
)
"""From how many they are to which part that is."""
_OF_ALL = expression(
    r"\s+dari\s+(?:(?:jumlah|total)\s+)?(?:seluruhnya|keseluruhan(?:nya)?|semuanya|seluruh\s+(?P<noun>[^\W\d_]+))(?=\s*(?:[.,;)]|$))",
    re.IGNORECASE,
)
_SO_MANY = expression(
    r"\s*,?\s*(?:yaitu|yakni|ialah)\s+(?:sebanyak\s+|sejumlah\s+)?$", re.IGNORECASE
)
"""From which part of all to how many that is."""
_ALL = expression(
    r"\b(?:bahwa|terdapat|seluruh|semua|keseluruhan|berjumlah|jumlahnya|sejumlah|sebanyak)\s+$",
    re.IGNORECASE,
)
"""Before how many there are in all."""
_NAMED = expression(
    r"(?:^|[.;]\s+)(?:(?:jumlah|seluruh|semua)\s+)?(?P<noun>[^\W\d_]{3,})\s+(?:seluruhnya\s+)?berjumlah\s+$",
    re.IGNORECASE,
)
"""Before how many there are in all of what stands before it: "Lampu berjumlah 280"."""
_NOT_EXACT = expression(
    r"\b(?:paling(?!\s+(?:sedikit|banyak)\s+\d)|sekitar|kira-kira|hampir|lebih|kurang|tambahan|selain|kecuali|sisa\w*)\b",
    re.IGNORECASE,
)
_MOST_PARTS = 12
"""What so many are of all is a part such as a quarter or two fifths, and no smaller one."""
_PER_CENT = 100
_A_LITTLE = Decimal("0.005")


def wrong_parts_of_all(texts: Sequence[str]) -> Iterator[WrongReferred]:
    """Yield how many one of the *texts* says are such a part of all, where the number of all in another makes others, but a part as round."""
    said = [
        (place, number.moved(start), noun_behind(sentence, number), share)
        for place, text in enumerate(texts)
        for start, sentence in sentences_of(text)
        for number, share in _parts(sentence)
    ]
    nouns = {noun for _place, _number, noun, _share in said}
    counted = [*_counted(texts, nouns)] if nouns else []
    for place, number, noun, share in said:
        some = amount_of(number)
        part = amount_of(share) / (1 if is_fraction(share) else _PER_CENT)
        told = {amount for of, amount, _is_all in counted if of == noun}
        wholes = {amount for of, amount, is_all in counted if of == noun and is_all} - {some}
        fits = any(_is_part(some, part, whole) for whole in told)
        if fits or not wholes or not _are_all(max(told), wholes):
            continue
        made = max(told) * part
        if _is_round(some, max(told), share) or (made != some and is_mistyped(some, made)):
            yield WrongReferred(place, number, to_place(made, _A_TENTH))


_A_TENTH = Decimal("0.1")
_NEAR = 20


def _counted(texts: Sequence[str], nouns: Collection[str]) -> Iterator[tuple[str, Decimal, bool]]:
    """Yield what *texts* count of what *nouns* name, and whether it is said to be all."""
    for text in texts:
        for each in numbers_counted(text):
            before = _NAMED.search(text, max(0, each.start - _FAR), each.start)
            if before and before["noun"].casefold() in nouns:
                yield before["noun"].casefold(), amount_of(each), True
            elif (noun := noun_behind(text, each)) in nouns:
                is_all = _ALL.search(text, max(0, each.start - _NEAR), each.start)
                yield noun, amount_of(each), bool(is_all)


_FAR = 60


def _are_all(most: Decimal, wholes: Collection[Decimal]) -> bool:
    """Return whether *most* is the one number of all among *wholes*, or these are the parts that make it."""
    others = {*wholes} - {most}
    return most in wholes and sum(others) in (0, most)


def _parts(sentence: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield how many a *sentence* tells together with the part of all that they are said to be."""
    found = [each for each in facts(sentence, "id") if each.kind in _COUNTS]
    for one, other in pairwise(found):
        number, share = (other, one) if _is_share(one) else (one, other)
        of_all = _OF_ALL.match(sentence, share.end) if _is_share(share) else None
        if (
            of_all
            and number.sure
            and not _is_share(number)
            and (of_all["noun"] or "").casefold() in ("", noun_behind(sentence, number))
            and not _NOT_EXACT.search(sentence, 0, other.end)
            and (
                _THAT_IS.fullmatch(sentence, number.end, share.start)
                or _SO_MANY.fullmatch(sentence, of_all.end(), number.start)
            )
        ):
            yield number, share


_COUNTS = (FactKind.NUMBER, FactKind.PERCENT)


def _is_share(fact: Fact) -> bool:
    return fact.kind is FactKind.PERCENT or is_fraction(fact)


def _is_part(some: Decimal, part: Decimal, whole: Decimal) -> bool:
    """Return whether *some* are such a *part* of a *whole*, as nearly as a whole number can be."""
    return bool(whole) and (abs(some / whole - part) < _A_LITTLE or abs(some - whole * part) < 1)


def _is_round(some: Decimal, whole: Decimal, share: Fact) -> bool:
    """Return whether *some* are a part of a *whole* that is told as *share* is: in words, a quarter or two fifths, else in whole per cent."""
    part = Fraction(some) / Fraction(whole)
    if is_fraction(share):
        return part < 1 and part.denominator <= _MOST_PARTS
    return part < 1 and not _PER_CENT % part.denominator


# ---- in turn ---------------------------------------------------------------------------------

_EVERY = expression(r"^(?:setiap|tiap)\s+(?!tahun)", re.IGNORECASE)
_SO_EACH = expression(
    r",?\s+(?:sehingga|jadi|artinya|dengan\s+demikian)\s*,?\s+(?:tiap|setiap|masing-masing)(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,6}?\s+$",
    re.IGNORECASE,
)
_TIMES_A_YEAR = expression(
    r"\bkali\s+(?:(?:dalam\s+|per\s+|setiap\s+|tiap\s+)?(?:setahun|tahun)|dalam\s+(?:1|satu)(?:\s+\(satu\))?\s+tahun)$",
    re.IGNORECASE,
)
_A_YEAR = Decimal(12)


def wrong_turns_of_parts(text: str) -> Iterator[WrongAmount]:
    """Yield how often a year each is said in Indonesian *text* to have its turn, where such a part of all has it every so many months."""
    for start, sentence in sentences_of(text):
        found = facts(sentence, "id")
        if _NOT_EXACT.search(sentence) or not found or not _is_every(found[0]):
            continue
        for share, times in pairwise(found):
            of_all = _OF_ALL.match(sentence, share.end) if is_fraction(share) else None
            if (
                of_all
                and _SO_EACH.fullmatch(sentence, of_all.end(), times.start)
                and _is_turn(times)
            ):
                made = _A_YEAR * amount_of(share) / found[0].value[0]
                if abs(made - _A_YEAR / amount_of(times)) > _A_TENTH:
                    yield WrongAmount(times.moved(start), to_place(made, _A_TENTH))


def _is_every(fact: Fact) -> bool:
    return _is_in_months(fact) and bool(_EVERY.match(fact.text))


def _is_turn(fact: Fact) -> bool:
    """Return whether *fact* tells how often a year: it is then read as the months from one time to the next."""
    return _is_in_months(fact) and bool(_TIMES_A_YEAR.search(fact.text))


def _is_in_months(fact: Fact) -> bool:
    return fact.kind is FactKind.DURATION and fact.value[1] == "month" and bool(fact.value[0])
