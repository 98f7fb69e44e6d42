"""How much there is in a period, told twice: "50 ton per bulan, yaitu 600 ton setahun".

Years, quarters and months make each other exactly. A month has twenty to thirty-one days, so that
between days and months only what no count of days makes is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Rate:
    """So much of something in a period."""

    amount: Fact
    period: Fact
    thing: str
    """The currency, or the word behind the number in small letters; "" where it is left out."""

    def made_in(self, other: Rate) -> tuple[Decimal, Decimal]:
        """Return the least and the most that it makes in the period of *other*."""
        least, most = _times(self.period.value, other.period.value)
        return amount_of(self.amount) * least, amount_of(self.amount) * most


_MONTH, _WORKED = Decimal(31), Decimal(20)
"""Days of a month: all of the longest, and the working days of the shortest."""


def _times(one: tuple[Decimal, str], other: tuple[Decimal, str]) -> tuple[Decimal, Decimal]:
    """Return how often the period *one* is in the period *other*, at the least and at the most."""
    (value, unit), (length, of) = one, other
    if unit == of:
        times = Decimal(length) / Decimal(value)
        return (times * 5 / 7 if unit == "day" and value == 1 else times), times
    if (unit, of) == ("day", "month"):
        days = _WORKED if value == 1 else Decimal(28)
        return length * days / value, length * _MONTH / value
    if (unit, of) == ("month", "day"):
        least, most = _times(other, one)
        return 1 / most, 1 / least
    return Decimal(0), Decimal("Infinity")


_EVERY = expression(
    r"(?:(?:setiap|tiap|per|every|each)\s+[^\W\d_]|se(?:hari|minggu|pekan|bulan|tahun)\b|an?\s+|"
    r"(?:month|week|year|dai|annual|quarter)\w*ly\b)",
    re.IGNORECASE,
)
_EVERY_BEFORE = expression(r"\b(?:setiap|tiap|per|every|each)\s+$", re.IGNORECASE)
_WORD = r"[^\W\d_]+"
_TO_PERIOD = expression(
    rf"(?:\s+{_WORD}){{0,3}}?\s*(?:/\s*)?(?:setiap\s+|tiap\s+|per\s+|every\s+|each\s+)?",
    re.IGNORECASE,
)
_NOUN = expression(rf"\s+({_WORD})")
_PERIOD_WORDS = frozenset(
    (
        "per",
        "setiap",
        "tiap",
        "setahun",
        "sebulan",
        "sehari",
        "seminggu",
        "sepekan",
        "a",
        "an",
        "every",
        "each",
        "of",
    )
)
_NOT_EXACT = expression(
    r"\b(?:paling\s+\w+|se\w+-\w+nya|minim(?:al|um)|maksim(?:al|um)|sekitar|rata-rata|lebih\s+dari|kurang\s+(?:dari|lebih)|hampir|hingga"
    r"|sampai(?:\s+dengan)?|at\s+(?:least|most)|no\s+\w+\s+than|up\s+to|about|more\s+than|less\s+than|nearly|average(?:\s+of)?)"
    r"(?:\s+(?:sebesar|sebanyak|of))?\s*$",
    re.IGNORECASE,
)
_THAT_IS = expression(
    r"\s*[,(]?\s*(?:yaitu|yakni|artinya|berarti|sehingga|setara\s+dengan|seluruhnya|that\s+is|i\.e\.|namely|so\s+that|making)"
    r"(?:\s*,?\s*(?:seluruhnya|sebanyak|sebesar|senilai|berjumlah|menjadi|jumlahnya|totalnya|dengan|jumlah|total|a|of|in|all|equal"
    r"|to))*\s+",
    re.IGNORECASE,
)
_OR = expression(r"\s*,?\s*(?:atau|or)\s+(?:(?:sebanyak|setara|dengan)\s+)*", re.IGNORECASE)
"""A tariff may offer a price by the month or by the year; so many tonnes are the same tonnes."""


def rates(text: str, language: str) -> Iterator[Rate]:
    """Yield what *text* gives exactly for a period."""
    for each in all_rates(text, language):
        if not _NOT_EXACT.search(text, max(0, each.amount.start - 40), each.amount.start):
            yield each


def all_rates(text: str, language: str) -> Iterator[Rate]:
    """Yield what *text* gives for a period, exactly or not."""
    for amount, period in pairwise(facts(text, language)):
        if amount.kind not in (FactKind.MONEY, FactKind.NUMBER) or not _is_sure(text, amount):
            continue
        if period.kind is not FactKind.DURATION or not period.value[0]:
            continue
        every = _EVERY.match(period.text) or _EVERY_BEFORE.search(
            text, max(0, period.start - 10), period.start
        )
        if every and _TO_PERIOD.fullmatch(text, amount.end, period.start):
            yield Rate(amount, period, _thing(text, amount))


_ONE_OF = expression(r"\b(?:salah|ke)\s*$|\b(?:no|any|that|this|which)\s*$", re.IGNORECASE)


def _is_sure(text: str, amount: Fact) -> bool:
    """Return whether *amount* counts: "satu angkatan setiap triwulan", and not "salah satu"."""
    is_one = amount.text.casefold() in ("satu", "one")
    return amount.sure or (is_one and not _ONE_OF.search(text, 0, amount.start))


def _thing(text: str, amount: Fact) -> str:
    if amount.kind is FactKind.MONEY:
        return str(amount.value[0])
    found = _NOUN.match(text, amount.end)
    noun = found[1].casefold() if found else ""
    return "" if noun in _PERIOD_WORDS else noun.rstrip("s")


def wrong_rates(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each amount for a period in *text* that the amount for another period before it does not make."""
    for one, other in pairwise(rates(text, language)):
        is_money = one.amount.kind is FactKind.MONEY
        joint = _THAT_IS.fullmatch(text, one.period.end, other.amount.start) or (
            not is_money and _OR.fullmatch(text, one.period.end, other.amount.start)
        )
        alike = one.amount.kind is other.amount.kind and other.thing in (one.thing, "")
        if joint and alike and one.period.value != other.period.value:
            least, most = one.made_in(other)
            if (days := _days_a_week(text, one, other, language)) is not None:
                least = most = amount_of(one.amount) * days
            if not least <= amount_of(other.amount) <= most and not any(
                least * count <= amount_of(other.amount) <= most * count
                for count in _counts_before(text, one, language)
            ):
                made = most if amount_of(other.amount) > most else least
                yield WrongAmount(other.amount, made)


_A_WEEK = (Decimal(7), "day")
_WEEKLY = expression(
    r"\s+(?:(?:dalam|setiap|tiap|per|in|of|each|every)\s+)?(?:seminggu|sepekan|minggu|pekan|(?:a\s+)?week)\b",
    re.IGNORECASE,
)


def _days_a_week(text: str, one: Rate, other: Rate, language: str) -> Decimal | None:
    """Return on how many days of a week something is done, where *text* says so before *one* by the day and *other* by the week."""
    if one.period.value != (1, "day") or other.period.value != _A_WEEK:
        return None
    told = [
        Decimal(each.value[0])
        for each in facts(text[: one.amount.start], language)
        if each.kind is FactKind.DURATION
        and each.value[1] == "day"
        and each.value[0] <= _A_WEEK[0]
        and _WEEKLY.match(text, each.end)
    ]
    return told[0] if len(told) == 1 else None


_FOR_EACH_OF = expression(
    r"(?:\s+[^\W\d_]+){1,4}?\s+(?:(?:masing-masing\s+)?(?:sebesar|senilai|@)|at)\s+$", re.IGNORECASE
)
"""From how many are paid to what each of them is: "6 (enam) pendamping sebesar Rp2.500.000,00 sebulan"."""
_REACH = 120


def _counts_before(text: str, rate: Rate, language: str) -> Iterator[Decimal]:
    """Yield how many get the amount of *rate*, where *text* says so right before it."""
    if rate.amount.kind is not FactKind.MONEY:
        return
    for each in facts(text, language):
        is_near = each.kind is FactKind.NUMBER and 0 <= rate.amount.start - each.end < _REACH
        if is_near and _FOR_EACH_OF.fullmatch(text, each.end, rate.amount.start):
            yield Decimal(each.value)


_OF_PERIOD = expression(
    r"\s*,?\s*(?:(?:untuk|bagi|for)\s+)?(?:(?:setiap|tiap|per|each|every|an?)\s+)?", re.IGNORECASE
)
_DIVIDED = expression(
    r"(?:[^.;]{0,100},)?\s*(?:(?:yang|dan|jumlah\s+itu|uang\s+itu|which|and|that\s+is|is|are)\s+){0,2}(?:dibagi|terbagi|divided|split|spread)(?:\s+(?:secara|sama|rata|merata|besar|equally|evenly))*\s+"
    r"(?:atas|dalam|menjadi|ke\s+dalam|selama|over|into|in|among|across)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def wrong_divisions(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield the period of an amount in *text*, and the longer one over which that amount is divided.

    "Rp12.000.000,00 satu semester, yang dibagi rata atas dua semester" is paid in one of them, or in two. Where it
    lasts for a longer time besides, that may be what is divided.
    """
    for sentence in by_sentence(text, facts(text, language)):
        spans = [each for each in sentence if each.kind is FactKind.DURATION and each.value[0]]
        if len(spans) != 2 or spans[0].value[1] != spans[1].value[1]:
            continue
        period, over = spans
        is_paid = any(
            each.kind is FactKind.MONEY and _OF_PERIOD.fullmatch(text, each.end, period.start)
            for each in sentence
        )
        is_longer = over.value[0] > period.value[0]
        if is_paid and is_longer and _DIVIDED.fullmatch(text, period.end, over.start):
            yield period, over


# ---- two clauses -----------------------------------------------------------------------------

_MEASURES = frozenset(
    [
        "ton",
        "kilogram",
        "kg",
        "kuintal",
        "kwintal",
        "liter",
        "kubik",
        "ekor",
        "batang",
        "hektare",
        "paket",
        "dosis",
        "unit",
        "eksemplar",
        "karung",
        "lembar",
        "tangki",
    ]
)
"""Units of things, which two clauses can only mean alike; of persons each party may mean its own."""
_BY_EACH = expression(
    r"\b(?:(?:setiap|tiap|masing-masing)\s+(?:PIHAK|daerah|kabupaten|desa|kecamatan|kelompok)|masing-masing|per\s+(?:orang|desa))\b",
    re.IGNORECASE,
)
_DO = frozenset(
    [
        "pasti",
        "jamin",
        "fasilitas",
        "serve",
        "sedia",
        "upaya",
        "dukung",
        "laksana",
        "selenggara",
        "lancar",
        "penuh",
        "capai",
        "banyak",
        "jumlah",
        "adanya",
    ]
)
"""What a clause does with a thing whatever it is: "memastikan pengiriman"."""


def contradicting_rates(clauses: Sequence[str]) -> Iterator[tuple[int, Rate, Rate]]:
    """Yield what one of the Indonesian *clauses* gives for a period and another gives otherwise: the place of the latter first.

    A clause says the same as another where it names no act and no thing besides. Where a third
    gives as much of the thing for a period, nobody knows which of them belong together.
    """
    told = [
        (place, rate, _without(text, rate))
        for place, text in enumerate(clauses)
        for rate in rates(text, "id")
        if rate.thing in _MEASURES and not _BY_EACH.search(text)
    ]
    for thing in sorted({rate.thing for _place, rate, _text in told}):
        of_it = [each for each in told if each[1].thing == thing]
        if len(of_it) != 2 or of_it[0][0] == of_it[1][0]:
            continue
        (_first, one, said), (place, other, again) = of_it
        units = {one.period.value[1], other.period.value[1]}
        if units != {"month"} or one.period.value == other.period.value:
            continue
        least, most = one.made_in(other)
        if not least <= amount_of(other.amount) <= most and _are_of_one(said, again):
            yield place, other, one


def _without(text: str, rate: Rate) -> str:
    """Return what *text* says besides how much, and in which period."""
    amount, period = rate.amount, rate.period
    return text[: amount.start] + text[amount.end : period.start] + text[period.end :]


def _are_of_one(one: str, other: str) -> bool:
    """Return whether one of two clauses names no act and no thing that the other does not name."""
    ours, theirs = (
        [each for each in meanings(text) if not each & (_DO | _MEASURES)] for text in (one, other)
    )
    least = min(in_common(each, each) for each in (ours, theirs))
    return 0 < least <= in_common(ours, theirs)
