"""Spans that end before they begin: "pukul 14.00 sampai dengan pukul 11.00", "mulai 5 Mei 2027 dan berakhir 1 Mei 2027".

A time of day may lie after midnight, and a day or month that names no year in the year after: these are
spans backwards only where the night between them would be longer than a day of work and a night.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.arithmetic import UNTIL, UNTIL_DAY
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence, span_of
from mou_gen.startup.expressions import expression

_DAY = 24 * 60
_LONGEST_MINUTES = 16 * 60
"""What lasts longer from one time of day to another is no service overnight."""
_NEXT_DAY = expression(
    r"\b(?:keesokan|esok|berikut(?:nya)?|lusa|hari\s+(?:kedua|lain)|next|following|tomorrow)\b",
    re.IGNORECASE,
)
_NAMES_A_DAY = (FactKind.DATE, FactKind.WEEKDAY)
_MOVED = expression(
    r"\b(?:dimajukan|memajukan|diundur|ditunda|dipindah\w*|digeser|diubah|berubah|mengubah|semula|turun|menurun|berkurang|susut|brought|moved|postponed|changed|shifted"
    r"|falls?|fell|drop\w*|down)\b",
    re.IGNORECASE,
)
"""In a sentence that leads from one moment or amount to another, and tells of no span."""
_NEAR = 40
_OF_A_DATE = expression(
    r"\b(?:tanggal|mulai|dari|sejak|antara|pada|from|between|on)\s+(?:the\s+)?$", re.IGNORECASE
)
_LAST_DAY = 31


def reversed_spans(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield the beginning and the end of each span of *text* that ends before it begins."""
    for found in by_sentence(text, facts(text, language)):
        if not found or _MOVED.search(text, *span_of(text, found)):
            continue
        yield from _hours(text, found)
        for first, last in pairwise(found):
            if (
                UNTIL_DAY.fullmatch(text, first.end, last.start) and _is_before(text, last, first)
            ) or _is_less(text, last, first):
                yield first, last


_BETWEEN = {
    "antara": expression(r"\s*°?\s?(?:[CF]\b)?\s*(?:dan|and)\s+", re.IGNORECASE),
    "berusia": expression(
        r"\s*(?:tahun|years?)?\s*(?:sampai(?:\s+dengan)?|hingga|–|-|to)\s*", re.IGNORECASE
    ),
}
_RANGES = expression(
    r"\b(?:(?P<antara>antara|between)|(?P<berusia>(?:ber)?usia|(?:ber)?umur|aged|berkisar))\s+(?:dari\s+|from\s+)?$",
    re.IGNORECASE,
)
_FIGURE = expression(r"\d+(?![\d.,])")
_COUNTS = (FactKind.NUMBER, FactKind.DURATION, FactKind.PERCENT, FactKind.MONEY)


def _is_less(text: str, last: Fact, first: Fact) -> bool:
    """Return whether a range from *first* to *last* goes down: "antara 8°C dan 2°C", "berusia 40 sampai dengan 18 tahun"."""
    ranged = _RANGES.search(text, 0, first.start)
    if (
        not ranged
        or not (first.kind in _COUNTS and last.kind in _COUNTS and first.sure and last.sure)
        or not _BETWEEN[str(ranged.lastgroup)].fullmatch(text, first.end, last.start)
    ):
        return False
    if first.kind is not last.kind:
        figure = _FIGURE.match(last.text)
        return bool(
            first.kind is FactKind.NUMBER and figure and Decimal(figure[0]) < amount_of(first)
        )
    has_unit = first.kind in (FactKind.DURATION, FactKind.MONEY)
    same_unit = not has_unit or _unit(first) == _unit(last)
    return bool(same_unit and amount_of(last) < amount_of(first))


def _unit(fact: Fact) -> str:
    unit = fact.value[1 if fact.kind is FactKind.DURATION else 0]
    return str(unit)


def _hours(text: str, found: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    for place, (first, last) in enumerate(pairwise(found)):
        if first.kind is last.kind is FactKind.CLOCK:
            behind = found[place + 2 : place + 3]
            on_another_day = _NEXT_DAY.search(text, last.end, last.end + _NEAR) or (
                behind and behind[0].kind in _NAMES_A_DAY and behind[0].start - last.end < _NEAR
            )
            lasts = (last.value - first.value) % _DAY
            if (
                last.value < first.value
                and lasts > _LONGEST_MINUTES
                and UNTIL.fullmatch(text, first.end, last.start)
                and not on_another_day
            ):
                yield first, last


def _is_before(text: str, last: Fact, first: Fact) -> bool:
    """Return whether the day or month *last* is before *first*, which may be the number of a day in the month of *last*."""
    if last.kind is not FactKind.DATE or _NEXT_DAY.search(text, last.end, last.end + _NEAR):
        return False
    year, month, day = last.value
    if first.kind is FactKind.NUMBER:
        is_day = first.text.isdecimal() and _OF_A_DATE.search(text, 0, first.start)
        return bool(is_day and day and day < int(first.text) <= _LAST_DAY)
    if first.kind is not FactKind.DATE or (first.value[2] is None) != (day is None):
        return False
    begun, first_month, first_day = first.value
    if year and begun:
        return bool((year, month, day or 0) < (begun, first_month, first_day or 0))
    return bool(not begun and month == first_month and (day or 0) < (first_day or 0))


_AFTER = {
    "id": expression(r"\b(?:setelah|sesudah|seusai|usai)\b[^.;]{0,120}$", re.IGNORECASE),
    "en": expression(r"\bafter\b[^.;]{0,120}$", re.IGNORECASE),
}
_DUE = {
    "id": expression(
        r",?\s[^.;]{0,120}?\b(?:paling\s+lambat|selambat-lambatnya)\s+(?:pada\s+)?(?:hari\s+[^\W\d_]+,?\s+)?(?:tanggal\s+)?",
        re.IGNORECASE,
    ),
    "en": expression(
        r",?\s[^.;]{0,120}?\b(?:no|not)\s+later\s+than\s+(?:[^\W\d_]+day,?\s+)?", re.IGNORECASE
    ),
}


def early_deadlines(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield the day after which *text* says that something is done, and the earlier day by which that is due."""
    days = [each for each in facts(text, language) if each.kind is FactKind.DATE and each.day]
    for found in by_sentence(text, days):
        for event, due in pairwise(found):
            if (
                event.day
                and due.day
                and due.day < event.day
                and _AFTER[language].search(text, 0, event.start)
                and _DUE[language].fullmatch(text, event.end, due.start)
                and not _MOVED.search(text, *span_of(text, found))
            ):
                yield event, due
