"""Places within a time: no ninth month in six months, no fifth quarter in a year, and no hour after midnight that is 25."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, is_fraction
from mou_gen.startup.expressions import expression

_UNITS = {
    **dict.fromkeys(("hari", "bulan", "day", "month"), 1),
    **dict.fromkeys(("minggu", "week"), 7),
    **dict.fromkeys(("tahun", "year"), 12),
}
"""The units of places, and how many days or months each takes."""
_LAST_WORD = expression(r"[^\W\d_]+$")
_LASTS = expression(
    r"\b(?:selama|dalam\s+(?:jangka\s+)?waktu|berlangsung|for|over|lasts?|during)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_UNIT_BEFORE = expression(
    r"\b(?:pada|di|dan|serta|,|in|during)\s*(?:akhir\s+|awal\s+)?(?P<unit>hari|minggu|bulan|tahun)\s+$",
    re.IGNORECASE,
)
_UNIT_BEHIND = expression(r"\s+(?P<unit>day|week|month|year)s?\b", re.IGNORECASE)
_BEYOND = expression(
    r"\b(?:setelah|sesudah|kemudian|berikutnya|diperpanjang|perpanjangan|sejak|after|then|extended|later|since)\b",
    re.IGNORECASE,
)


def places_beyond(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each place in *text* that the time before it does not reach, with that time: "selama 6 bulan ... pada bulan kesembilan"."""
    for found in by_sentence(text, facts(text, language)):
        span: Fact | None = None
        for each in found:
            if each.kind is FactKind.DURATION and _LASTS.search(
                text, max(0, each.start - 40), each.start
            ):
                span = each
            elif span and each.is_place and (unit := _unit_of(text, each)) == _told_in(span):
                reached = Decimal(each.value) * _UNITS[unit]
                if (
                    reached > Decimal(span.value[0])
                    and not _goes_on(text, span, each)
                    and not _is_next(text, span, reached - _UNITS[unit])
                ):
                    yield each, span


def _told_in(span: Fact) -> str | None:
    """Return the unit in which *span* is told, None for another one than a day, week, month or year."""
    found = _LAST_WORD.search(span.text)
    unit = found[0].casefold().removesuffix("s") if found else ""
    return unit if unit in _UNITS else None


_OF_EACH_ONE = expression(
    r"\s+(?:(?:dari|pada|of|in)\s+)?(?:setiap|tiap|masing-masing|each|every)\b", re.IGNORECASE
)
"""Behind a place that comes again: "pada hari kelima setiap bulan"."""


def _unit_of(text: str, place: Fact) -> str:
    """Return what is counted at *place*, "" where nothing is, or it comes again in each of another."""
    found = _UNIT_BEFORE.search(text, max(0, place.start - 24), place.start) or _UNIT_BEHIND.match(
        text, place.end
    )
    end = max(found.end(), place.end) if found else place.end
    again = _OF_EACH_ONE.match(text, end)
    return found["unit"].casefold() if found and not again else ""


def _goes_on(text: str, span: Fact, place: Fact) -> bool:
    """Return whether what stands between *span* and *place* leads beyond it, and does not say from when it runs."""
    found = _BEYOND.search(text, span.end, place.start)
    return found is not None and bool(text[span.end : found.start()].strip())


_IN_A_ROW = expression(r"\b(?:consecutive|successive|running|in\s+a\s+row|berturut-turut)\b", re.I)
_BEHIND = 24


def _is_next(text: str, span: Fact, reached: Decimal) -> bool:
    """Return whether a place comes right behind a *span* of so many in a row: "for three consecutive months ... in the fourth"."""
    is_row = _IN_A_ROW.search(text, span.start, span.end + _BEHIND)
    return is_row is not None and reached == Decimal(span.value[0])


_QUARTER = expression(
    r"\b(?:triwulan|kuartal)\s+(?:ke-?\s?)?(?:kelima|keenam|ketujuh|kedelapan|V|VI|VII|VIII|[5-9])(?=\s+(?:tahun|\d{4})|[\s,.;]*$)"
    r"|\b(?:fifth|sixth|seventh|eighth)\s+quarter\b",
    re.IGNORECASE,
)
_SEMESTER = expression(
    r"\bsemester\s+(?:ke-?\s?)?(?:ketiga|keempat|kelima|III|IV|V|[3-9])(?=\s+tahun\s+(?:anggaran\s+)?\d{4})"
    r"|\b(?:third|fourth|fifth)\s+(?:semester|half-year)\s+of\s+\d{4}\b",
    re.IGNORECASE,
)


_MONTH = expression(
    r"\bbulan\s+(?:ke-?\s?(?:1[3-9]|[2-9]\d)|ketiga\s+belas|keempat\s+belas|kelima\s+belas)(?=\s+(?:pada\s+|dalam\s+|dari\s+)?(?:setiap\s+)?tahun\b)"
    r"|\b(?:1[3-9]th|thirteenth|fourteenth|fifteenth)\s+month(?=\s+of\s+(?:the|each|every)\s+(?:\w+\s+)?year\b)",
    re.IGNORECASE,
)
_DAY_OF_MONTH = expression(
    r"\btanggal\s+(?:3[2-9]|[4-9]\d)(?=\s+(?:(?:pada\s+)?(?:setiap\s+|tiap\s+)?bulan\b))"
    r"|\b(?:3[2-9](?:nd|rd|th)|thirty-(?:second|third|fourth|fifth))(?:\s+day)?(?=\s+of\s+(?:the|each|every)\s+(?:\w+\s+)?month\b)",
    re.IGNORECASE,
)
_CLOCK = expression(
    r"\bpukul\s+(?:24[.:](?!00)\d\d|(?:2[5-9]|[3-9]\d)[.:]\d\d|\d\d[.:][6-9]\d)(?![.:]?\d)"
    r"|(?<![\d.:])(?:24[.:](?!00)\d\d|(?:2[5-9]|[3-9]\d)[.:]\d\d|\d\d[.:][6-9]\d)(?=\s+(?:WIB|WITA|WIT)\b)"
)


def impossible_times(text: str) -> Iterator[re.Match[str]]:
    """Yield each quarter, semester or month in *text* that no year has, each day that no month has and each time that no day has."""
    for pattern in (_QUARTER, _SEMESTER, _MONTH, _DAY_OF_MONTH, _CLOCK):
        yield from pattern.finditer(text)


_NO_LENGTH = r"(?!(?:kilometer|km|meter|hari|bulan|tahun|minggu|jam|pukul|kilometre|metre|day|month|year|week|hour)s?\b)"
_ALONE = r"(?=\s*(?:[.;)]|$|,\s+(?!kecuali|selain|tanpa|dan|serta|genap|ganjil|nomor|hanya|except|without|other|and|even|odd|only)))"
_RANGE = {
    "id": expression(
        rf"\s+{_NO_LENGTH}(?P<noun>[^\W\d_]{{3,20}})(?:\s+[^\W\d_]{{1,20}}){{0,3}}?,\s+(?:yaitu|yakni)\s+(?P=noun)\s+(?:nomor\s+)?(?P<first>\d{{1,4}})\s+"
        rf"(?:sampai(?:\s+dengan)?|hingga|s\.d\.)\s+(?:(?P=noun)\s+)?(?:nomor\s+)?(?P<last>\d{{1,4}}){_ALONE}",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\s+{_NO_LENGTH}(?P<noun>[^\W\d_]{{3,20}}?)s?(?:\s+[^\W\d_]{{1,20}}){{0,4}}?,\s+(?:namely|that\s+is)\s+(?P=noun)s?\s+(?:number\s+)?(?P<first>\d{{1,4}})\s+(?:to|through)\s+"
        rf"(?:(?P=noun)\s+)?(?P<last>\d{{1,4}}){_ALONE}",
        re.IGNORECASE,
    ),
}
_MORE_OR_LESS = expression(
    r"\b(?:lebih\s+dari|kurang\s+(?:dari|lebih)|sekitar|hampir|paling\s+\w+|tahun|more\s+than|less\s+than|about|at\s+(?:least|most))\s+$",
    re.IGNORECASE,
)


def wrong_ranges(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how many of something *text* counts, where the numbers that they have are more or fewer: "11 titik, yaitu titik 12 sampai dengan titik 23"."""
    for each in facts(text, language):
        found = _RANGE[language].match(text, each.end) if each.kind is FactKind.NUMBER else None
        if not found or not each.sure or is_fraction(each):
            continue
        made = int(found["last"]) - int(found["first"]) + 1
        is_exact = not _MORE_OR_LESS.search(text, max(0, each.start - 30), each.start)
        if is_exact and made > 0 and amount_of(each) != made:
            yield WrongAmount(each, Decimal(made))
