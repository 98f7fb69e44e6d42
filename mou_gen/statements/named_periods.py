"""Quarters, semesters, months and years for which something is paid: "angsuran triwulan IV tahun 2028"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.language.days import MONTHS
from mou_gen.language.numbered_parts import numbered_parts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_LENGTHS = {"quarter": 3, "semester": 6}
_MONTHS = 12
"""Of a year, which has no third semester."""
_DUE = expression(
    r"\b(?:angsuran|iuran|setoran|tagihan|sewa|biaya|imbalan\w*|honor\w*|insentif|kontribusi|bagian|premi|langganan|retribusi|upah|gaji|tunjangan|listrik)\b"
    r"[^.;:,]{0,80}?\s$",
    re.IGNORECASE,
)
_YEAR = r"(?:tahun\s+)?(?P<year>20\d\d)\b(?!/)"
_OF_A_YEAR = expression(rf"\s+{_YEAR}", re.IGNORECASE)
_NAMES = "|".join(MONTHS["id"])
_MONTH_OR_YEAR = expression(
    rf"\b(?:bulan\s+(?:(?:{_NAMES})\s+(?:dan|sampai\s+dengan|hingga)\s+)?(?P<month>{_NAMES})\s+|(?=tahun)){_YEAR}",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:pinjaman|u?tang|piutang|cicilan|kredit|harga|pembelian|jual|dibeli|garansi|pemeliharaan|ajaran|pelajaran|akademik|anggaran|APBD|sisa|seluruh\s+masa"
    r"|pada\s+(?:bulan|triwulan|semester|tahun)|sebelum|setelah|sesudah|paling\s+lambat|dibayar|jatuh\s+tempo|pemulangan|pembongkaran|pengosongan)\b",
    re.IGNORECASE,
)
"""Says that it is paid for what was given before, or by when, or for a year that is counted otherwise."""


@value_class
class NamedPeriod:
    """A period, as a text names it, and its first day."""

    start: int
    end: int
    first: dt.date


def periods_paid_for(text: str) -> Iterator[NamedPeriod]:
    """Yield each period for which something is paid by the Indonesian *text*; of several months or quarters the last."""
    if _OTHERWISE.search(text):
        return
    end = 0
    named = (*_parts_of_years(text), *_months_and_years(text))
    for each in sorted(named, key=lambda period: period.start):
        if each.start >= end and _DUE.search(text, 0, each.start):
            end = each.end  # the year of a quarter is no period of its own
            yield each


def _parts_of_years(text: str) -> Iterator[NamedPeriod]:
    """Yield each quarter and semester that *text* names with its year; of several the last."""
    last = {fact.start: (kind, fact) for kind, fact in numbered_parts(text, "id")}
    for kind, fact in last.values():
        year, length = _OF_A_YEAR.match(text, fact.end), _LENGTHS.get(kind, 0)
        month = length * (int(fact.value) - 1) + 1
        if year and length and month <= _MONTHS:
            yield NamedPeriod(fact.start, year.end(), dt.date(int(year["year"]), month, 1))


def _months_and_years(text: str) -> Iterator[NamedPeriod]:
    """Yield each month that *text* names with its year, and each year that it names alone; of two months the last."""
    for found in _MONTH_OR_YEAR.finditer(text):
        month = MONTHS["id"][found["month"].casefold()] if found["month"] else 1
        yield NamedPeriod(*found.span(), dt.date(int(found["year"]), month, 1))
