"""A figure that a sentence of another document, or of the same one, has with two digits exchanged: 21 vessels, and there 12.

Only the Indonesian is read. Both sentences count the same thing, and one of them says little besides what the other
does. A figure that is told anywhere before is none of these slips, nor is one of two that are ever told together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from mou_gen.calculations.exchanged_digits import exchanges
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, is_among_years, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_MOST = 300
"""Figures of a document that are compared with others: a table of thousands is none."""
_ENOUGH = 3
"""Words in common, besides the noun, by which two sentences are about one thing."""
_NEARLY_ALL = 0.75
_OTHER = (
    r"semula|menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|lain(?:nya)?|tambahan|berikutnya|selanjutnya|sisa\w*|selisih\w*|realisasi"
    r"|target|rencana|pagu|perubahan|diubah|lagi"
)
_OTHERS = expression(rf"\b(?:{_OTHER}|baru)\b", re.IGNORECASE)
"""In a sentence whose figure may be another one with good reason."""
_OTHERS_IN_REPORT = expression(
    rf"\b(?:{_OTHER}|baru(?!\s+(?:di|ter|ber|me)[a-z]{{3}}))\b", re.IGNORECASE
)
"""The same where it is told what was done only then: "61 panggilan baru ditangani"."""
_AMONG = expression(r",?\s*(?:\([^()]{1,60}\)\s*)?di\s+antara(?:nya)?\b", re.IGNORECASE)
"""Behind how many of those that were just counted."""


@value_class
class RestatedFigure:
    """A figure, where it stands, and the one that a sentence elsewhere has for it."""

    place: int
    figure: Fact
    other: Fact
    sentence: str


_KINDS = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)
_Key = tuple[FactKind, str, int]
"""What is counted, and how many there are."""


@value_class
class _Figure:
    kind: FactKind
    noun: str
    value: int
    fact: Fact
    place: int
    start: int
    sentence: str
    matter: tuple[Sense, ...]

    @property
    def exchanged(self) -> set[_Key]:
        """What it may be a slip for."""
        digits = str(self.value)
        bare = digits.rstrip("0")
        noughts = digits[len(bare) :]
        return {(self.kind, self.noun, int(each + noughts)) for each in exchanges(bare)}

    @property
    def key(self) -> _Key:
        return self.kind, self.noun, self.value


def restated_figures(own: Sequence[str], others: Sequence[str]) -> Iterator[RestatedFigure]:
    """Yield each figure of a document's *own* texts that a text of the *others* has with two digits exchanged in the same sentence."""
    here, there = _figures(own), _figures(others)
    mine, known = ({each.key for each in figures} for figures in (here, there))
    yield from _slips(
        (each for each in here if each.key not in known),
        (other for other in there if other.key not in mine),
        _is_alike,
    )


def _is_alike(one: _Figure, other: _Figure) -> bool:
    """Return whether two sentences say nearly the same, but for their figures."""
    if _OTHERS.search(other.sentence):
        return False
    fewer = min(in_common([*each.matter], [*each.matter]) for each in (one, other))
    common = in_common([*one.matter], [*other.matter])
    return common >= _ENOUGH and common >= _NEARLY_ALL * fewer


def reported_figures(own: Sequence[str], others: Sequence[str]) -> Iterator[RestatedFigure]:
    """Yield each number in a report's *own* texts that a text of the *others* has with two digits exchanged, in the same sentence or beside the same other fact."""
    here, there = _figures(own), _figures(others)
    mine, known = ({each.key for each in figures} for figures in (here, there))
    yield from _slips(
        (each for each in here if each.key not in known and each.kind is FactKind.NUMBER),
        (other for other in there if other.key not in mine),
        _may_be_reported,
        _OTHERS_IN_REPORT,
    )


_FOR_EACH = expression(
    r"\s+(?:(?:(?:untuk|bagi)\s+)?(?:per|setiap|tiap)\s+(?P<unit>[^\W\d_]+)|se(?P<time>hari|minggu|bulan|tahun|kali|orang))\b",
    re.IGNORECASE,
)
_UNITS = 2
"""For each of how many an amount is that hardly any other is for: "per sirene per tahun"."""
_OF_ONE_COST = 2
"""Words in common of two such amounts: the thing of the unit, and one besides."""


def has_rates(texts: Sequence[str]) -> bool:
    """Return whether one of *texts* may have an amount that is for each of something."""
    return any("Rp" in text and _FOR_EACH.search(text) for text in texts)


def restated_rates(own: Sequence[str], others: Sequence[str]) -> Iterator[RestatedFigure]:
    """Yield each amount in a document's *own* texts that is for each of two units, and that a text of the *others* has for these with two digits exchanged."""
    here, there = _rates(own), _rates(others)
    mine, known = ({each.key for each in figures} for figures in (here, there))
    yield from _slips(
        (each for each in here if each.key not in known),
        (other for other in there if other.key not in mine),
        lambda each, other: in_common([*each.matter], [*other.matter]) >= _OF_ONE_COST,
    )


def _rates(texts: Sequence[str]) -> list[_Figure]:
    """Return the amounts of *texts* that are for each of two units, by these units."""
    found = (
        (each, _units_behind(each.sentence, each.fact.end))
        for each in _figures(texts)
        if each.kind is FactKind.MONEY
    )
    return [replace(each, noun=units) for each, units in found if units.count("/") == _UNITS]


def _units_behind(sentence: str, end: int) -> str:
    """Return for each of what an amount is that ends at *end*, each unit behind a stroke."""
    units = []
    while found := _FOR_EACH.match(sentence, end):
        units.append((found["unit"] or found["time"]).casefold())
        end = found.end()
    return "".join(f"/{each}" for each in sorted(units))


_SIDES = expression(
    r"\b(?:tidak\s+(?:(?P<low>lebih\s+(?:dari|lama|lambat)|melampaui|melebihi|melewati)|kurang\s+dari)"
    r"|(?P<below>kurang\s+dari|di\s+bawah|lebih\s+(?:cepat|singkat|awal)|paling\s+(?:lama|lambat|banyak)|sebelum|(?:dalam|selama)\s+(?:(?:jangka\s+)?waktu\s+)?(?=\d))"
    r"|lebih\s+(?:dari|lama|lambat)|di\s+atas|melampaui|melebihi|melewati|(?:setelah|sesudah)\s+(?=\d))",
    re.IGNORECASE,
)
"""On which side of a limit something is; what is counted on the other side is the rest."""
_PERIOD = expression(
    rf"\b(?:{'|'.join(MONTHS['id'])}|(?:semester|triwulan|kuartal|caturwulan)\s+(?:[IV]+|\d|pertama|kesatu|kedua|ketiga|keempat))\b",
    re.IGNORECASE,
)


def _may_be_reported(one: _Figure, other: _Figure) -> bool:
    """Return whether two sentences are about one thing, on the same side of a limit and in the same months."""
    is_same = all(part(one.sentence) == part(other.sentence) for part in (_sides_of, _periods_of))
    return is_same and (_shares_a_fact(one, other) or _is_alike(one, other))


def _sides_of(sentence: str) -> set[bool]:
    """Return whether what *sentence* tells is below a limit, above it, or both."""
    return {bool(each["low"] or each["below"]) for each in _SIDES.finditer(sentence)}


def _periods_of(sentence: str) -> set[str]:
    return {each.group().casefold() for each in _PERIOD.finditer(sentence)}


_SHARED = (FactKind.DURATION, FactKind.PERCENT, FactKind.MONEY, FactKind.DATE)


def _shares_a_fact(one: _Figure, other: _Figure) -> bool:
    """Return whether two sentences have one more fact in common, and not just a month or a year."""
    if _OTHERS_IN_REPORT.search(other.sentence):
        return False
    mine, theirs = (
        {
            each.key
            for each in facts(figure.sentence, "id")
            if each.kind in _SHARED
            and (each.is_day if each.kind is FactKind.DATE else amount_of(each) > 1)
        }
        for figure in (one, other)
    )
    return bool(mine & theirs)


def followed_figures(texts: Sequence[str], decided: Collection[int]) -> Iterator[RestatedFigure]:
    """Yield each number of things in what minutes have *decided* that is told nowhere else, where the rest of *texts* tells it of them with two digits exchanged."""
    found = _figures(texts)
    times = Counter(each.value for each in found)
    beside: dict[str, set[_Key]] = {}
    for each in found:
        beside.setdefault(each.sentence, set()).add(each.key)
    yield from _slips(
        (
            each
            for each in found
            if each.place in decided and each.kind is FactKind.NUMBER and times[each.value] == 1
        ),
        (other for other in found if other.place not in decided),
        lambda each, other: other.key not in beside[each.sentence],
    )


def _slips(
    figures: Iterable[_Figure],
    others: Iterable[_Figure],
    may_be_one: Callable[[_Figure, _Figure], bool],
    of_others: re.Pattern[str] = _OTHERS,
) -> Iterator[RestatedFigure]:
    """Yield each of *figures* that has two digits exchanged of the only one of *others* that it may be."""
    by_key: dict[_Key, dict[str, _Figure]] = {}
    for other in others:
        by_key.setdefault(other.key, {}).setdefault(other.sentence, other)
    for each in islice(figures, _MOST):
        if of_others.search(each.sentence):
            continue
        meant = [
            other
            for key in each.exchanged
            for other in by_key.get(key, {}).values()
            if may_be_one(each, other)
        ]
        if len({other.key for other in meant}) == 1:
            figure, other = each.fact.moved(each.start), meant[0]
            yield RestatedFigure(each.place, figure, other.fact, other.sentence)


def _figures(texts: Sequence[str]) -> list[_Figure]:
    found: list[_Figure] = []
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            found += _figures_of(place, start, sentence)
    return found


def _figures_of(place: int, start: int, sentence: str) -> Iterator[_Figure]:
    """Yield the figures of a *sentence* of which two digits may be exchanged, with what they count."""
    noun, matter = "", tuple[Sense, ...]()
    for each in facts(sentence, "id"):
        if each.kind not in _KINDS or not each.sure or each.is_place:
            continue
        if each.kind is not FactKind.MONEY:
            is_among = _AMONG.match(sentence, each.end)
            noun = noun if is_among else noun_behind(sentence, each)
        amount = amount_of(each)
        if not is_integral(amount) or len(str(int(amount)).rstrip("0")) < 2:
            continue
        of_what = "" if each.kind is FactKind.MONEY else noun
        if (of_what or each.kind is FactKind.MONEY) and not is_among_years(each, sentence):
            matter = matter or tuple(meanings(sentence))
            yield _Figure(each.kind, of_what, int(amount), each, place, start, sentence, matter)
