"""Grades of a scale: "zona merah ... 3 konflik atau lebih; zona kuning ... 1 atau 2 konflik" leave out nothing and share nothing.

Each grade has a colour, a number or a word such as "baik", and one span of a figure that all of them measure; the spans may
stand first: "85 ke atas masuk kelas A, 70 sampai dengan 84 kelas B". Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.bounds import bounds
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, noun_behind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_COLOURS = r"merah|kuning|hijau|oranye|jingga|biru|ungu|hitam|putih|abu-abu"
_JUDGEMENTS = (
    r"(?:sangat\s+|amat\s+|kurang\s+|tidak\s+|rusak\s+)?(?:baik|cukup|sedang|kurang(?!\s+lebih\b)|buruk|rendah|tinggi|ringan|berat|tipis|tebal|cepat|lambat"
    r"|awas|waspada|siaga|normal|aman|rawan|memuaskan|layak|sehat|tercemar|parah|kritis|utama|madya|pratama|istimewa)"
)
_NUMERALS = r"[IVX]{1,4}|\d{1,2}|[A-E]|satu|dua|tiga|empat|lima|pertama|kedua|ketiga|keempat|kelima"
_KINDS = r"siaga|zona|status|kategori|tingkat(?:an)?|kelas|golongan|level|peringkat|predikat|nilai|mutu|risiko|waktu|kondisi|kerusakan|kinerja|capaian"
_GRADE = expression(
    rf"\b(?P<kind>{_KINDS})\s+(?:yang\s+)?(?P<grade>{_COLOURS}|{_JUDGEMENTS}|{_NUMERALS})\b(?!\s*(?:[(%]|[.,]\d|(?:sampai|dari|daripada|persen)\b))"
    rf"|^(?P<alone>{_COLOURS}|{_JUDGEMENTS})\b(?=\s*(?:,|:|\(|apabila|jika|bila|ialah|adalah|untuk))",
    re.IGNORECASE,
)
"""What a grade is called, alone at the beginning of an item: "zona merah", "baik, apabila"."""
_IS_SO = expression(r"\b(?:apabila|jika|bila|ialah|adalah|yaitu|untuk)\b|:", re.IGNORECASE)
"""Between a grade and what makes it one; "zona merah dijaga oleh paling sedikit 4 orang" tells what holds there."""
_NONE = expression(
    r"\b(?:tidak|belum)\s+(?:pernah\s+)?(?:ada|terjadi|terdapat|ditemukan|mengalami)\b",
    re.IGNORECASE,
)
_MORE_THAN = expression(r"\b(?:lebih\s+dari|di\s+atas)\s+$", re.IGNORECASE)
_NEAR = 20
_TO = expression(r"\s*(?:sampai(?:\s+dengan)?|hingga|s\.d\.|[–-])\s*", re.IGNORECASE)
_OR = expression(r"\s+atau\s+", re.IGNORECASE)
_BETWEEN = expression(r"\bantara\s+$", re.IGNORECASE)
_AND = expression(r"\s+dan\s+", re.IGNORECASE)
_OF_FIGURES = (FactKind.NUMBER, FactKind.PERCENT, FactKind.DURATION, FactKind.MONEY)
_CONTINUOUS = frozenset(
    re.findall(
        r"\w+",
        """meter cm sentimeter mm milimeter km kilometer kg kilogram gram ton liter hektare hektar ha derajat desibel
        watt volt bar mg mikrogram poin gt gros""",
    )
)
"""Units of what is measured, not counted; a span may begin where the one before it ends."""
_MOST = 8


@value_class
class _Span:
    """From where to where a grade goes; no end where it has none on that side."""

    place: int
    grade: str
    fact: Fact
    unit: tuple[object, ...]
    low: Decimal | None
    high: Decimal | None
    holds_low: bool = True
    holds_high: bool = True


@value_class
class BrokenScale:
    """A figure by which a grade leaves something out that no other has, or shares it with another."""

    place: int
    """In which of the texts it stands, from 0."""
    fact: Fact
    other: str
    """The grade beside it, as it is written."""
    is_gap: bool
    """Whether something is left out between the two, and not in both."""


def broken_scales(texts: Sequence[str]) -> Iterator[BrokenScale]:
    """Yield where two grades beside each other, of one scale in *texts*, leave a gap or overlap."""
    scales = defaultdict[str, list[_Grade]](list)
    for place, text in enumerate(texts):
        for each in _grades(place, text):
            scales[each.kind].append(each)
    for grades in scales.values():
        spans = defaultdict[tuple[object, ...], list[_Span]](list)
        for grade in grades:
            for span in grade.spans:
                spans[span.unit].append(span)
        for unit, found in spans.items():
            names = {each.grade.casefold() for each in found}
            rest = {each.name for each in grades if each.is_rest} - names
            if not any(each.is_unclear(unit) for each in grades):
                yield from (each for each in _broken(found) if not (each.is_gap and rest))


def _broken(found: Sequence[_Span]) -> Iterator[BrokenScale]:
    names = {each.grade.casefold() for each in found}
    if not 2 <= len(found) == len(names) <= _MOST:
        return
    first = [each for each in found if each.low is None]
    last = [each for each in found if each.high is None]
    if len(first) > 1 or len(last) > 1 or not (first or last):
        return
    between = sorted((each for each in found if each not in (*first, *last)), key=_low)
    beside_each_other = list(pairwise([*first, *between, *last]))
    broken = [
        (one, other, gap)
        for one, other in beside_each_other
        if (gap := _gap(one, other)) is not None
    ] or _shared_ends(beside_each_other)
    if len(broken) == 1:
        one, other, gap = broken[0]
        later = max((one, other), key=lambda each: (each.place, each.fact.start))
        beside = one if later is other else other
        yield BrokenScale(later.place, later.fact, beside.grade, gap)


def _shared_ends(pairs: Sequence[tuple[_Span, _Span]]) -> list[tuple[_Span, _Span, bool]]:
    """Return the *pairs* of which both have the figure at which they meet, where another pair of the scale shows that none is meant to: 70 to 84, and from 85 on."""
    apart = [(one, other) for one, other in pairs if one.high is not None and one.high != other.low]
    shared = [
        (one, other, False)
        for one, other in pairs
        if one.high is not None and one.high == other.low and one.holds_high and other.holds_low
    ]
    return shared if apart else []


def _low(span: _Span) -> Decimal:
    return span.low if span.low is not None else Decimal("-Infinity")


def _gap(one: _Span, other: _Span) -> bool | None:
    """Return whether something is left out between *one* and *other* above it; None where one begins where the other ends."""
    end, begin = one.high, other.low
    if end is None or begin is None:
        return None
    if _is_counted(one, other):
        last = end if one.holds_high else end - 1
        first = begin if other.holds_low else begin + 1
        return None if first == last + 1 else first > last + 1
    if begin == end:
        return None if one.holds_high or other.holds_low else True
    if begin < end:
        return False
    step = Decimal(10) ** max(_exponent(begin), _exponent(end), -2)
    is_next = one.holds_high and other.holds_low and begin - end <= step
    return None if is_next else True


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return min(0, exponent) if isinstance(exponent, int) else 0


def _is_counted(one: _Span, other: _Span) -> bool:
    ends = [each for each in (one.low, one.high, other.low, other.high) if each is not None]
    kind, noun = one.unit
    counts = kind is FactKind.NUMBER and bool(noun) and noun not in _CONTINUOUS
    return counts and all(map(is_integral, ends))


@value_class
class _Grade:
    """A grade that a text names, and the spans that it has there."""

    kind: str
    name: str
    spans: tuple[_Span, ...]
    is_rest: bool
    """Whether it may be all that no other grade is."""

    def is_unclear(self, unit: tuple[object, ...]) -> bool:
        """Return whether it has several spans of one *unit*."""
        return sum(each.unit == unit for each in self.spans) > 1


def _grades(place: int, text: str) -> Iterator[_Grade]:
    """Yield each grade that *text* names, with its spans."""
    grades = list(_GRADE.finditer(text))
    if len(behind := list(_grades_behind(place, text, grades))) > 1:
        yield from behind
        return
    ends = [*(each.start() for each in grades[1:]), len(text)]
    opening = _IS_SO.search(text, grades[0].end()) if grades else None
    for grade, end in zip(grades, ends, strict=False):
        said = text[grade.end() : end]
        is_told = opening is not None and opening.start() < end
        found = _joined(_spans_in(place, said, grade, grade.end())[:_MOST]) if is_told else []
        kind, name = (grade["kind"] or "").casefold(), grade[0].casefold()
        yield _Grade(kind, name, tuple(found), not found and not _NONE.search(said))


_BELONGS = (
    r"(?:masuk|termasuk|tergolong|digolongkan|dikelompokkan|dikategorikan|diberi(?:kan)?|mendapat|memperoleh|dinyatakan|dinilai|berarti|disebut|merupakan)"
    r"(?:\s+(?:dalam|ke|ke\s+dalam|sebagai|pada))?"
)
_FALLS_IN = expression(
    rf"(?:\s*\([^()]{{1,60}}\))?(?:\s+[^\W\d_]+){{0,2}}?(?:\s+(?:ke\s+(?:atas|bawah)|atau\s+(?:lebih|kurang)))?\s*,?\s+{_BELONGS}\s+",
    re.IGNORECASE,
)
"""From the last figure of a span to the grade that it makes: "85 ke atas masuk kelas A"."""
_AND_SO_ON = expression(
    r"(?:\s*\([^()]{1,60}\))?(?:\s+(?:ke\s+(?:atas|bawah)|atau\s+(?:lebih|kurang)))?\s+",
    re.IGNORECASE,
)
"""The same of the next one, whose verb is left out: "70 sampai dengan 84 kelas B"."""


_MARK = expression(r"nilai\s+\d+", re.IGNORECASE)
"""A mark, which is a figure of the span: "nilai 85 ke atas"."""


def _grades_behind(place: int, text: str, named: Sequence[re.Match[str]]) -> Iterator[_Grade]:
    """Yield the grades *named* in *text* behind the spans that make them, from the first that has a verb."""
    end, leads = 0, _FALLS_IN
    for grade in (each for each in named if not _MARK.fullmatch(each[0])):
        said = text[end : grade.start()]
        figures = [each for each in facts(said, "id") if each.kind in _OF_FIGURES and each.sure]
        if figures and (
            leads.fullmatch(said, figures[-1].end) or _FALLS_IN.fullmatch(said, figures[-1].end)
        ):
            leads = _AND_SO_ON
            spans = tuple(_joined(_spans_in(place, said, grade, end)[:_MOST]))
            yield _Grade(grade["kind"].casefold(), grade[0].casefold(), spans, is_rest=False)
        if not figures or leads is _AND_SO_ON:
            end = grade.end()


def _joined(found: list[_Span]) -> list[_Span]:
    """Return what is *found* with two limits of one unit as one span: "0,5 meter atau lebih, tetapi kurang dari 3 meter"."""
    for low in found:
        for high in found:
            is_one = low.unit == high.unit or "" in (low.unit[1], high.unit[1])
            if is_one and low.high is None and high.low is None and high.high is not None:
                unit = low.unit if low.unit[1] else high.unit
                joined = replace(low, unit=unit, high=high.high, holds_high=high.holds_high)
                return [joined, *(each for each in found if each not in (low, high))]
    return found


def _spans_in(place: int, said: str, grade: re.Match[str], begin: int) -> list[_Span]:
    """Return the spans of figures in what is *said* of a *grade* from *begin* on."""
    known = [each for each in facts(said, "id") if each.kind in _OF_FIGURES and each.sure]
    called = grade[0]
    spans = []
    used = set[int]()
    for one, other in pairwise(known):
        is_pair = one.kind is other.kind or other.kind is FactKind.DURATION
        if (
            not is_pair
            or one.kind not in (other.kind, FactKind.NUMBER)
            or not _is_span(said, one, other)
        ):
            continue
        used |= {one.start, other.start}
        fact = other.moved(begin)
        above = _MORE_THAN.search(said, max(0, one.start - _NEAR), one.start)
        ends = _told(one), _told(other)
        spans.append(_Span(place, called, fact, _unit(said, other), *ends, holds_low=not above))
    for bound in bounds(said, "id", known):
        if bound.fact.start not in used:
            value = _told(bound.fact)
            low, high = (value if bound.is_upward else None), (None if bound.is_upward else value)
            holds = not bound.is_strict
            fact, unit = bound.fact.moved(begin), _unit(said, bound.fact)
            spans.append(_Span(place, called, fact, unit, low, high, holds, holds))
    return spans


def _is_span(said: str, one: Fact, other: Fact) -> bool:
    joint = said[one.end : other.start]
    if _TO.fullmatch(joint):
        return True
    if _AND.fullmatch(joint):
        return bool(_BETWEEN.search(said, max(0, one.start - _NEAR), one.start))
    return bool(_OR.fullmatch(joint)) and amount_of(other) == amount_of(one) + 1


_FIGURES = expression(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")


def _told(fact: Fact) -> Decimal:
    """Return how much *fact* tells in its own unit: of "2 minggu", 2."""
    found = _FIGURES.search(fact.text) if fact.kind is FactKind.DURATION else None
    return Decimal(found[0].replace(".", "").replace(",", ".")) if found else amount_of(fact)


_NO_UNIT = expression(rf"\s+(?:ke|atau|{_BELONGS})\b", re.IGNORECASE)
"""Behind a figure that counts nothing: "85 ke atas", "84 masuk kelas B"."""


def _unit(said: str, fact: Fact) -> tuple[object, ...]:
    if fact.kind is FactKind.DURATION:
        return fact.kind, fact.text.split()[-1].casefold()
    is_bare = fact.kind is not FactKind.NUMBER or _NO_UNIT.match(said, fact.end)
    return fact.kind, "" if is_bare else noun_behind(said, fact)
