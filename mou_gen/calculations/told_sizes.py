"""How large a thing is, told in two measures that do not make each other: "lahan seluas 2,1 hektare", and "lahan pasar seluas 12.000 meter persegi" elsewhere.

Only the Indonesian is read, and only what is the other size but for two digits exchanged, or a nought too many or too few.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.exchanged_digits import exchanges
from mou_gen.calculations.measures import NamedMeasure, measure_at
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_NO_NAME = r"(?!(?:bahwa|atas|pada|untuk|bagi|dengan|dari|dalam|kepada|oleh|akan|telah|sudah|dan|atau|serta|yang)\b|(?:men(?!ara)|mem|ber|di(?!nding|nas))[^\W\d_]{3})"
_OF_SIZE = expression(
    rf"\b{_NO_NAME}(?P<thing>[^\W\d_]{{4,}})(?P<which>(?:\s+{_NO_NAME}[^\W\d_]+){{0,3}}?)\s+(?:seluas|sepanjang|seberat)\s+$",
    re.IGNORECASE,
)
"""What is so large, and by what it is measured."""
_MOVES = expression(
    r"\b(?:semula|menjadi|naik|turun|diperluas|perluasan|bertambah|berkurang|tambahan|sisa\w*|sebagian|tahap|setiap|tiap|masing-masing|per|sekitar)\b",
    re.IGNORECASE,
)
_REACH = 80
_DIGITS = 2
"""Significant digits that a size has at the least: two hectares and 20 metres are of any land."""


@value_class
class ToldSize:
    """How large a thing is, in some measure."""

    place: int
    """In which of the texts it stands, from 0."""
    fact: Fact
    """The number with its measure."""
    measure: NamedMeasure
    size: Decimal
    """In the smallest measure of its kind."""
    thing: str
    which: frozenset[str]
    """What else names it."""

    def may_be(self, other: ToldSize) -> bool:
        """Return whether both, which are called alike, are of one thing, and measured otherwise."""
        is_one = bool(self.which & other.which) or bool(self.which) != bool(other.which)
        is_other = self.measure.size != other.measure.size
        return is_one and is_other and self.measure.kind == other.measure.kind

    def is_slip_of(self, other: ToldSize) -> bool:
        """Return whether it is *other* with two digits exchanged, or with a nought too many or too few."""
        mine, theirs = (_digits(each.size) for each in (self, other))
        bare = mine.rstrip("0")
        if min(len(bare), len(theirs.rstrip("0"))) < _DIGITS:
            return False
        if bare == theirs.rstrip("0"):
            return abs(len(mine) - len(theirs)) == 1
        return len(mine) == len(theirs) and theirs.rstrip("0") in exchanges(bare)


def other_sizes(own: Sequence[str], others: Sequence[str]) -> Iterator[tuple[ToldSize, ToldSize]]:
    """Yield each size in a document's *own* texts that one of the *others* has in another measure and otherwise, with that one."""
    here = [each for place, text in enumerate(own) for each in _sizes(place, text)]
    there = [each for text in others for each in _sizes(0, text)] if here else []
    known = {each.size for each in here} & {each.size for each in there}
    of_thing = defaultdict[str, list[ToldSize]](list)
    for each in there:
        of_thing[each.thing].append(each)
    for each in here:
        of_it = of_thing.get(each.thing, ())
        meant = [other for other in of_it if each.may_be(other) and each.is_slip_of(other)]
        sizes = {other.size for other in meant}
        if len(sizes) == 1 and each.size not in known and not sizes & known:
            yield each, meant[0]


def _sizes(place: int, text: str) -> Iterator[ToldSize]:
    if not has_size(text):
        return
    for fact in facts(text, "id"):
        measure = measure_at(text, fact.end)
        begin = max(0, fact.start - _REACH)
        thing = _OF_SIZE.search(text, begin, fact.start)
        if fact.kind is not FactKind.NUMBER or not fact.sure or not measure or not thing:
            continue
        size = amount_of(fact) * measure.size
        if is_integral(size) and not _MOVES.search(text, begin, fact.end):
            which = frozenset(thing["which"].casefold().split())
            end = name.end() if (name := _UNIT.match(text, fact.end)) else fact.end
            whole = Fact(fact.kind, fact.value, text[fact.start : end], fact.start, end, sure=True)
            yield ToldSize(place, whole, measure, size, thing["thing"].casefold(), which)


_UNIT = expression(r"\s*(?:[^\W\d_]+\s+persegi\b|[^\W\d_]+[²2]?)", re.IGNORECASE)
_ANY = expression(r"\bse(?:luas|panjang|berat)\b", re.IGNORECASE)


def has_size(text: str) -> bool:
    """Return whether *text* may tell how large something is."""
    return _ANY.search(text) is not None


def _digits(size: Decimal) -> str:
    return str(int(size))
