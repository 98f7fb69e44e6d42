"""How many go free, or come along, for so many: "1 guru pendamping gratis untuk setiap 10 murid", and a group of 40 with a right to two.

Only the Indonesian is read. A part of ten may count as ten, or as nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

from mou_gen.calculations.agreed_bounds import OtherThanAgreed, manner_of
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, numbers_counted, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class _Ratio:
    """So many of a thing for each so many of another."""

    few: Fact
    thing: str
    many: Fact
    of: str
    clause: str


_FOR_EACH = expression(
    r"\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,3}?\s+(?:untuk|bagi|per)\s+(?:setiap\s+|tiap\s+)?$",
    re.IGNORECASE,
)
_FREE = expression(r"\b(?:gratis|bebas|cuma-cuma|tidak\s+dipungut)\b", re.IGNORECASE)
_HAS_A_RIGHT = expression(
    r"\b(?:berhak\s+(?:atas|mendapat\w*|memperoleh|membawa)|memperoleh|mendapat(?:kan)?)\s+$", re.I
)
_OTHERWISE = expression(
    r"\b(?:paling|lebih|kurang|tambahan|hanya|sisa\w*|setiap|tiap|tidak|belum|usul\w*|semula|menjadi|selain|masing-masing|dan\s+seterusnya)\b",
    re.IGNORECASE,
)


def other_ratios(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield how many go free in *text* with so many others, where the one ratio of the clauses *agreed* gives them another number."""
    ratios: list[_Ratio] | None = None
    for start, sentence in sentences_of(text):
        if not (_FREE.search(sentence) and not _OTHERWISE.search(sentence)):
            continue
        found = numbers_counted(sentence)
        right = [each for each in found if _HAS_A_RIGHT.search(sentence, 0, each.start)]
        if len(right) != 1:
            continue
        if ratios is None:
            ratios = [each for clause in agreed for each in _ratios(clause)]
        thing = noun_behind(sentence, right[0])
        meant = [each for each in ratios if each.thing == thing]
        others = [each for each in found if meant and noun_behind(sentence, each) == meant[0].of]
        if len(meant) == len(others) == 1 and amount_of(right[0]) not in _made(meant[0], others[0]):
            yield OtherThanAgreed(right[0].moved(start), meant[0].few, meant[0].clause)


def _made(ratio: _Ratio, group: Fact) -> set[object]:
    """Return how many a *ratio* may give to a *group*: for the whole tens, and for one begun."""
    parts, few = amount_of(group) / amount_of(ratio.many), amount_of(ratio.few)
    return {parts.to_integral_value(each) * few for each in (ROUND_FLOOR, ROUND_CEILING)}


def _ratios(clause: str) -> Iterator[_Ratio]:
    for _start, sentence in sentences_of(clause):
        found = numbers_counted(sentence)
        for few, many in pairwise(found):
            if _FOR_EACH.fullmatch(sentence, few.end, many.start) and amount_of(many) > 1:
                thing, of = (noun_behind(sentence, each) for each in (few, many))
                if thing and of:
                    yield _Ratio(few, thing, many, of, " ".join(sentence.split()))


# ---- what one agreement says of another ----------------------------------------------------------

_VAGUE = frozenset(("petugas", "orang", "unit", "buah", "lembar", "kali", "hari", "set", "tim"))
"""What may be of any kind, and so is the same only for the same ones."""
_OF_ALL = expression(
    r"\s+[^\W\d_]+(?=\s*(?:[,.;:)]|$)|\s+(?:selama|dalam|di|pada|sejak|sampai|hingga|dengan|serta|dan|secara|untuk)\b)",
    re.IGNORECASE,
)
"""A noun without a word that says which of them: not "10 murid difabel"."""
_HAVE = expression(
    r"\s+[^\W\d_]+\s+(?:wajib\s+|harus\s+|akan\s+)?(?:didampingi|ditangani|dilayani|dibina|dikawal|diawasi|dirawat|dibimbing|disediakan|ditugaskan"
    r"|ditempatkan|terdapat|ada|memiliki|mendapat(?:kan)?|memperoleh|diberi(?:kan)?)\s+(?:oleh\s+)?(?:paling\s+(?:sedikit|kurang|banyak)\s+|(?:sekurang-kurangnya|sedikitnya|minimal|maksimal)\s+)?$",
    re.IGNORECASE,
)
_EACH = expression(r"\b(?:setiap|tiap)\s+$", re.IGNORECASE)
_PROPOSED = expression(
    r"\b(?:semula|sebelumnya|selain|kecuali|tambahan|lebih\s+dari|kurang\s+dari|menjadi|tidak|darurat|malam|cadangan|pengganti|libur|terpencil|pegunungan)\b",
    re.IGNORECASE,
)
"""In a clause that is for a case of its own."""
_REACH = 60


@value_class
class _Rate:
    """So many for each so many, at least, at most or exactly."""

    ratio: _Ratio
    manner: str
    start: int
    """Where its sentence begins."""

    @property
    def value(self) -> Decimal:
        """How many there are for one."""
        return amount_of(self.ratio.few) / amount_of(self.ratio.many)


def contradicted_ratios(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield how many there are in *text* for each so many others, where the one clause of *agreed* on both has more, fewer or others."""
    rates = [*_rates(text)]
    above = [each for clause in agreed for each in _rates(clause)] if rates else []
    for rate in rates:
        same = [each for each in above if _is_of_same(each.ratio, rate.ratio)]
        if len(same) == 1 and _is_against(rate, same[0]):
            ratio = same[0].ratio
            yield OtherThanAgreed(
                _bigger(rate.ratio).moved(rate.start), _bigger(ratio), ratio.clause
            )


def _bigger(ratio: _Ratio) -> Fact:
    """Return the number of a *ratio* that tells it: of one for each five, the five."""
    return max(ratio.many, ratio.few, key=amount_of)


def _rates(text: str) -> Iterator[_Rate]:
    for start, sentence in sentences_of(text):
        if _PROPOSED.search(sentence):
            continue
        for few, many in _told(sentence):
            thing, of = (noun_behind(sentence, each) for each in (few, many))
            if thing and of and amount_of(few) > 0 and amount_of(many) > 0:
                ratio = _Ratio(few, thing, many, of, " ".join(sentence.split()))
                yield _Rate(ratio, manner_of(sentence, few), start)


def _told(sentence: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each two numbers of a *sentence*, of which it says that so many are for each so many."""
    numbers = [
        each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER and not each.is_place
    ]
    for one, other in pairwise(numbers):
        if _FOR_EACH.fullmatch(sentence, one.end, other.start):
            if _OF_ALL.match(sentence, other.end):
                yield one, other
        elif _HAVE.fullmatch(sentence, one.end, other.start) and _EACH.search(
            sentence[max(0, one.start - _REACH) : one.start]
        ):
            yield other, one


def _is_of_same(agreed: _Ratio, told: _Ratio) -> bool:
    """Return whether two ratios are of the same things: victims are persons, where the clause on persons names them."""
    if agreed.thing != told.thing:
        return False
    if agreed.of == told.of:
        return not (agreed.thing in _VAGUE and agreed.of in _VAGUE)
    return (
        agreed.thing not in _VAGUE
        and agreed.of == "orang"
        and bool(re.search(rf"\b{re.escape(told.of)}\b", agreed.clause, re.IGNORECASE))
    )


def _is_against(told: _Rate, agreed: _Rate) -> bool:
    if agreed.manner == "least" or (told.manner == "least" and not agreed.manner):
        return told.manner != "most" and told.value < agreed.value
    if agreed.manner == "most" or (told.manner == "most" and not agreed.manner):
        return told.manner != "least" and told.value > agreed.value
    return told.value != agreed.value
