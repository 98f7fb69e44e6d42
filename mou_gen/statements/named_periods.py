"""Quarters, semesters, months and years for which something is paid: "angsuran triwulan IV tahun 2028"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.language.days import MONTHS
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_WHICH = {
    **dict.fromkeys(("i", "1", "pertama"), 1),
    **dict.fromkeys(("ii", "2", "kedua"), 2),
    **dict.fromkeys(("iii", "3", "ketiga"), 3),
    **dict.fromkeys(("iv", "4", "keempat"), 4),
}
_LENGTHS = {"triwulan": 3, "kuartal": 3, "semester": 6}
_DUE = r"\b(?:angsuran|iuran|setoran|tagihan|sewa|biaya|imbalan\w*|honor\w*|insentif|kontribusi|bagian|premi|langganan|retribusi|upah|gaji|tunjangan|listrik)\b[^.;:,]{0,80}?"
_NAMES = "|".join(MONTHS["id"])
_PERIOD = expression(
    rf"{_DUE}\s(?P<period>(?:(?P<part>triwulan|kuartal|semester)\s+(?:ke-)?(?P<which>IV|I{{1,3}}|[1-4]|pertama|kedua|ketiga|keempat)\s+(?:tahun\s+)?"
    rf"|bulan\s+(?:(?:{_NAMES})\s+(?:dan|sampai\s+dengan|hingga)\s+)?(?P<month>{_NAMES})\s+"
    r"|tahun\s+)(?P<year>20\d\d))\b(?!/)",
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
    """Yield each period for which something is paid by the Indonesian *text*; of two months the last."""
    if _OTHERWISE.search(text):
        return
    for found in _PERIOD.finditer(text):
        month = 1
        if found["part"]:
            length = _LENGTHS[found["part"].casefold()]
            month = length * (_WHICH[found["which"].casefold()] - 1) + 1
        elif found["month"]:
            month = MONTHS["id"][found["month"].casefold()]
        if month <= _MONTHS:
            yield NamedPeriod(*found.span("period"), dt.date(int(found["year"]), month, 1))


_MONTHS = 12
"""Of a year, which has no third semester."""
