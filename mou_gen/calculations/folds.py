"""How many times as much something is than before, or than something else: "naik dari Rp6.000.000,00 menjadi Rp18.000.000,00, tiga kali lipat dari semula".

Also a part of it ("separuh dari semula"), and what is so many times another amount of the sentence ("9.000 pengunjung,
dua kali lipat dari 4.500 pengunjung"). Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.calculations.proportions import FROM_BEFORE, TO
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_alike,
    is_fraction,
    is_year,
    noun_behind,
)
from mou_gen.startup.expressions import expression

_THAT_IS = r"(?:(?:yaitu|yakni|atau|artinya|jadi|sehingga\s+menjadi)\s+)?"
_ABOUT = r"(?P<about>(?:hampir|sekitar|kira-kira|kurang\s+lebih|lebih\s+dari|di\s+atas|kurang\s+dari|di\s+bawah)\s+)?"
_BESIDE = expression(
    rf"(?:\s*\([^()]{{1,120}}\))?(?:\s+(?!(?:dan|atau|serta|sedangkan|setiap|per|tetapi)\b)[^\W\d_][\w-]*){{0,5}}\s*[,(]\s*{_THAT_IS}{_ABOUT}",
    re.IGNORECASE,
)
"""From an amount to how many times another it is."""
_FOLD = expression(r"\s+kali\s+lipat(?:nya)?\b", re.IGNORECASE)
_OF_BEFORE = expression(
    r"\s+(?:dari\s+)?(?:(?:\w+\s+)?(?:semula|sebelumnya|sebelum\s+itu|awal(?:nya)?))\b",
    re.IGNORECASE,
)
_OF = expression(
    r"\s+(?:dari|dibanding(?:kan)?(?:\s+dengan)?)?(?:\s+(?!(?:dan|atau|serta|setiap|per)\b)[^\W\d_]+){0,5}\s+$",
    re.IGNORECASE,
)
_NEARLY = Decimal("0.05")
_MOST = 40
_REACH = 90


def wrong_folds(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how many times as much, or what part, something in *text* is said to be, where its two amounts make another."""
    if language != "id":
        return
    for found in by_sentence(text, facts(text, language)):
        stated = [each for each in found if _is_stated(text, each)][:_MOST]
        for three in zip(stated, stated[1:], stated[2:], strict=False):
            told = _from_before(text, *three) or _of_another(text, *three)
            if told is not None:
                yield from _wrong(*told)


def _is_stated(text: str, fact: Fact) -> bool:
    kinds = (FactKind.NUMBER, FactKind.MONEY)
    is_sure = fact.sure or is_fraction(fact)
    return fact.kind in kinds and is_sure and amount_of(fact) > 0 and not is_year(fact, text)


_Told = tuple[Fact, str, Fact, Fact]
"""How many times, how exactly, what, and of what."""


def _from_before(text: str, first: Fact, last: Fact, times: Fact) -> _Told | None:
    """Return that *last*, which was *first*, is so many *times* that; None where these three do not say so."""
    beside = _BESIDE.fullmatch(text, last.end, times.start)
    if (
        beside is None
        or not is_alike(first, last)
        or not FROM_BEFORE.search(text, max(0, first.start - _REACH), first.start)
        or not TO.fullmatch(text, first.end, last.start)
    ):
        return None
    fold = _FOLD.match(text, times.end)
    is_times = times.kind is FactKind.NUMBER and (
        fold or (is_fraction(times) and _OF_BEFORE.match(text, times.end))
    )
    return (times, beside["about"] or "", last, first) if is_times else None


def _of_another(text: str, one: Fact, times: Fact, other: Fact) -> _Told | None:
    """Return that *one* is so many *times* the *other*; None where these three do not say so."""
    fold = _FOLD.match(text, times.end)
    beside = _BESIDE.fullmatch(text, one.end, times.start)
    if (
        times.kind is not FactKind.NUMBER
        or fold is None
        or beside is None
        or not is_alike(one, other)
        or not _OF.match(text[: other.start], fold.end())
        or FROM_BEFORE.search(text, max(0, one.start - _REACH), one.start)
        or (one.kind is FactKind.NUMBER and noun_behind(text, one) != noun_behind(text, other))
    ):
        return None
    return times, beside["about"] or "", one, other


def _wrong(times: Fact, about: str, last: Fact, first: Fact) -> Iterator[WrongAmount]:
    said, made = amount_of(times), amount_of(last) / amount_of(first)
    match " ".join(about.casefold().split()):
        case "hampir" | "kurang dari" | "di bawah":
            is_wrong = made > said
        case "lebih dari" | "di atas":
            is_wrong = made < said
        case "":
            is_wrong = abs(made - said) > _NEARLY * said
        case _:
            is_wrong = abs(made - said) > said / 4
    if is_wrong:
        yield WrongAmount(times, to_place(made, Decimal("0.01")))
