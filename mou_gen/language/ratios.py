"""How many go free, or come along, for so many: "1 guru pendamping gratis untuk setiap 10 murid", and a group of 40 with a right to two.

Only the Indonesian is read. A part of ten may count as ten, or as nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR
from itertools import pairwise

from mou_gen.language.agreed_bounds import OtherThanAgreed
from mou_gen.language.facts import Fact
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
