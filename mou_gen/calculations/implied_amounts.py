"""What the amounts of one Indonesian sentence make, beside what it says they make: "8 kapal dengan masing-masing 6 jaket, sehingga jumlahnya 54".

Each relation names the amounts it needs in their order and the words that stand between them. What is only a limit, or
comes on top, is no such relation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from math import ceil

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_fraction,
    noun_behind,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_SO = r"(?:sehingga|berjumlah|jumlah(?:nya)?|total(?:nya)?|seluruhnya)"
_A_WEEK = r"(?:seminggu|sepekan|(?:per|setiap|tiap|dalam\s+(?:satu\s+)?)\s*minggu)"
_A_WEEK_OR_DAY = rf"(?:{_A_WEEK}|sehari|(?:per|setiap|tiap)\s+hari)"
_MEANS = r"(?:(?:yang\s+)?(?:berarti|setara\s+dengan|sama\s+dengan)|yaitu|yakni|atau)"
_KILOMETRES = r"\s*(?:kilometer|km)"
_LIMIT = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sekurang\S*|setidak\S*|sekitar|kira-kira|hampir|lebih|kurang|tambahan|cadangan|selain|dikurangi|ditambah"
    r"|lain(?:nya)?|majemuk|kecuali|termasuk|antara)\b",
    re.IGNORECASE,
)
"""Says that an amount is not what the others make alone."""
_MONTHS = 12
_MINUTES = 60
_SLACK = Decimal("0.1")
"""By what part of itself a time on the road may be rounded."""


@value_class
class _Relation:
    """Amounts that make another."""

    kinds: tuple[FactKind, ...]
    between: tuple[re.Pattern[str], ...]
    """The words between each amount and the next."""
    makes: Callable[[str, Sequence[Fact]], Decimal | None]
    """Takes the text and the amounts, and returns what the last has to be; None where they make nothing."""
    before: re.Pattern[str] = expression(r"")
    behind: re.Pattern[str] = expression(r"")

    def is_told(self, text: str, amounts: Sequence[Fact]) -> bool:
        """Return whether *text* tells of these *amounts* as this relation does."""
        return (
            tuple(each.kind for each in amounts) == self.kinds
            and all(
                words.fullmatch(text, one.end, other.start)
                for words, (one, other) in zip(self.between, pairwise(amounts), strict=True)
            )
            and bool(self.before.search(text, 0, amounts[0].start))
            and bool(self.behind.match(text, amounts[-1].end))
            and not _LIMIT.search(text, max(0, amounts[0].start - 20), amounts[-1].start)
        )


def _words(pattern: str) -> re.Pattern[str]:
    return expression(pattern, re.IGNORECASE)


def _product(text: str, amounts: Sequence[Fact]) -> Decimal | None:
    """Return so many for each times how many there are, if the last amount is of the same things."""
    things, each, made = amounts
    noun = noun_behind(text, each)
    again = text[each.end : made.start].casefold().split()[1:]
    is_same = noun and (noun == noun_behind(text, made) or noun in again)
    return amount_of(things) * amount_of(each) if is_same else None


def _hours_a_week(_text: str, amounts: Sequence[Fact]) -> Decimal | None:
    days, hours = (amounts[0], amounts[1]) if amounts[0].value[1] == "day" else amounts[1::-1]
    if [each.value[1] for each in (days, hours, amounts[2])] != ["day", "minute", "minute"]:
        return None
    return Decimal(days.value[0]) * Decimal(hours.value[0]) / _MINUTES


def _by_the_year(_text: str, amounts: Sequence[Fact]) -> Decimal:
    return amount_of(amounts[0]) * _MONTHS


_ROUNDED_TO = _words(
    r"(?P<tens>puluhan\s+|ratusan\s+)?(?P<unit>ribu(?:an)?|juta(?:an)?)(?=\s+(?:rupiah\s+)?terdekat)"
)
_UNITS = {"ribu": Decimal(1_000), "juta": Decimal(1_000_000)}
_TENS = {"puluhan": 10, "ratusan": 100}


def _rounded(text: str, amounts: Sequence[Fact]) -> Decimal | None:
    found = _ROUNDED_TO.search(text, amounts[0].end, amounts[1].start)
    if found is None:
        return None
    unit = _UNITS[found["unit"].casefold().removesuffix("an")]
    unit *= _TENS.get((found["tens"] or "").strip().casefold(), 1)
    return (amount_of(amounts[0]) / unit).to_integral_value(ROUND_HALF_UP) * unit


def _time_on_the_road(_text: str, amounts: Sequence[Fact]) -> Decimal | None:
    way, pace, time = amounts
    told = Decimal(time.value[0]) / _MINUTES
    if time.value[1] != "minute" or not amount_of(pace):
        return None
    made = amount_of(way) / amount_of(pace)
    return told if abs(made - told) <= told * _SLACK else round(made, 1).normalize()


def _escorts(text: str, amounts: Sequence[Fact]) -> Decimal | None:
    """Return how many there are where one goes with so many, the last group being smaller."""
    group, all_of_them, made = amounts
    who = _ONE_FOR.search(text, 0, group.start)
    is_same = noun_behind(text, group) == noun_behind(text, all_of_them)
    if not (who and is_same and noun_behind(text, made) == who["who"].casefold()):
        return None
    size = amount_of(group)
    return Decimal(ceil(amount_of(all_of_them) / size)) if size else None


_ONE_FOR = _words(
    r"\b(?:satu|seorang|sebuah)\s+(?P<who>[^\W\d_]+)(?:\s+[^\W\d_]+)?\s+(?:untuk|bagi|per|banding|mendampingi|melayani)\s+(?:setiap\s+|tiap\s+)?$"
)
_RELATIONS = (
    _Relation(
        (FactKind.NUMBER,) * 3,
        (
            _words(
                r"\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,4}?,?\s+(?:dengan\s+|yang\s+)?masing-masing\s+(?:[^\W\d_]+\s+){0,2}?"
            ),
            _words(rf"\s+[^\W\d_][^.;\d]{{0,60}}?\b{_SO}\b[^.;\d]{{0,60}}?"),
        ),
        _product,
    ),
    _Relation(
        (FactKind.DURATION,) * 3,
        (
            _words(rf"\s+(?:kerja\s+)?{_A_WEEK_OR_DAY}\b[^.;\d]{{0,40}}?"),
            _words(rf"\s+(?:kerja\s+)?{_A_WEEK_OR_DAY}\b[^.;\d]{{0,80}}?\b{_SO}\b[^.;\d]{{0,40}}?"),
        ),
        _hours_a_week,
        behind=_words(rf"\s+(?:kerja\s+)?{_A_WEEK}\b"),
    ),
    _Relation(
        (FactKind.PERCENT,) * 2,
        (_words(rf"\s+(?:per|setiap|tiap)\s+bulan\s*,?\s+{_MEANS}\s+(?:sebesar\s+)?"),),
        _by_the_year,
        behind=_words(r"\s+(?:setahun|(?:per|setiap|tiap|dalam\s+(?:satu\s+)?)\s*tahun)\b"),
    ),
    _Relation(
        (FactKind.MONEY,) * 2,
        (
            _words(
                r"\s+(?:di)?bulatkan\s+(?:ke(?:pada)?|pada|sampai|hingga|menjadi)\s+[^.;\d]{4,40}?\bterdekat\b[^.;\d]{0,40}?\bmenjadi\s+(?:sebesar\s+)?"
            ),
        ),
        _rounded,
    ),
    _Relation(
        (FactKind.NUMBER, FactKind.NUMBER, FactKind.DURATION),
        (
            _words(rf"{_KILOMETRES}\b[^.;\d]{{0,60}}?\bkecepatan\s+(?:[^\W\d_]+-?[^\W\d_]*\s+){{0,3}}?"),
            _words(rf"{_KILOMETRES}\s*(?:/|per\s+)\s*jam\b[^.;\d]{{0,60}}?\b(?:dalam|selama|waktu)\s+(?:waktu\s+)?"),
        ),
        _time_on_the_road,
    ),
    _Relation(
        (FactKind.NUMBER,) * 3,
        (
            _words(r"\s+[^\W\d_]+[^.;\d]{1,80}?"),
            _words(
                r"\s+[^\W\d_]+\s+(?:[^.;\d]{0,40}?\s)?(?:memerlukan|membutuhkan|diperlukan|dibutuhkan|disediakan|ditugaskan|didampingi(?:\s+oleh)?)\s+"
            ),
        ),
        _escorts,
        before=_ONE_FOR,
    ),
)  # fmt: skip


def wrong_implied_amounts(text: str) -> Iterator[WrongAmount]:
    """Yield each amount of Indonesian *text* that the amounts before it in its sentence do not make; of hours, how many there are."""
    sure = [each for each in facts(text, "id") if _counts(each)]
    for sentence in by_sentence(text, sure):
        for place in range(len(sentence)):
            for relation in _RELATIONS:
                amounts = sentence[place : place + len(relation.kinds)]
                if not relation.is_told(text, amounts):
                    continue
                made, told = relation.makes(text, amounts), _told(amounts[-1])
                if made is not None and made != told:
                    yield WrongAmount(amounts[-1], made)


def _counts(fact: Fact) -> bool:
    """Return whether *fact* is an amount in figures, and no "per bulan"."""
    kinds = (FactKind.NUMBER, FactKind.PERCENT, FactKind.MONEY, FactKind.DURATION)
    return (
        fact.kind in kinds
        and fact.sure
        and not is_fraction(fact)
        and any(map(str.isdigit, fact.text))
    )


def _told(fact: Fact) -> Decimal:
    return Decimal(fact.value[0]) / _MINUTES if fact.kind is FactKind.DURATION else amount_of(fact)
