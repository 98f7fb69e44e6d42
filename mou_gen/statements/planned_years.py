"""The year in which a text says that what it plans is done: "Pelatihan bersama pada bulan Maret 2027".

What is evaluated, prepared or continued may be of another year, and a text on that tells none.
"""

from __future__ import annotations

import re

from mou_gen.language.days import MONTHS
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_MONTH = "|".join(sorted({name for names in MONTHS.values() for name in names}))
_TIME = (
    rf"(?:{_MONTH}|hari|tanggal|minggu|pekan|bulan|triwulan|semester|tahun|awal|pertengahan|akhir|pertama|kedua|ketiga|keempat"
    r"|ke-\d|senin|selasa|rabu|kamis|jumat|sabtu|sampai|dengan|hingga|dan|[IV]{1,3}|\d{1,2}(?:st|nd|rd|th)?"
    r"|the|week|month|quarter|half|first|second|third|fourth|last|early|mid|late|beginning|middle|end|year|of|and|to)"
)
_DONE_IN = expression(
    r"(?:\b(?:pada|dalam|selama|sepanjang|mulai|in|on|during|throughout|from)\s+|[,(]\s*)"
    rf"(?:{_TIME}[\s,]+){{0,8}}?(?P<year>20\d\d)\b(?!\s*/\s*\d)",
    re.IGNORECASE,
)
_ANY_YEAR = expression(r"\b20\d\d\b")
_OF_ANOTHER = expression(
    r"\b(?:\w*evaluasi\w*|tindak\s+lanjut|\w*lanjut\w*|hasil|(?<!penerima )(?<!pengelola )\w*lapor\w*|data|\w*usun\w*|\w*siap\w*|\w*rencana\w*|yang|telah|sudah|setelah|sejak"
    r"|sebelum|menjelang|guna|untuk|bagi|terhadap|atas|menurut|sesuai|berdasarkan|lulusan|peserta|korban|alumni|pemantauan|audit|pertanggungjawaban"
    r"|rekapitulasi|peringatan|nomor|undang-undang|peraturan|keputusan|kesepakatan|perjanjian|rapat"
    r"|selain|kecuali|terkecuali|tidak\s+termasuk|di\s+luar|other\s+than|except\w*|excluding|apart\s+from|besides"
    r"|evaluat\w*|follow\w*|result\w*|report\w*|prepar\w*|plan\w*|which|that|who|after|since|before|for|under|pursuant|graduates?|participants|victims"
    r"|monitor\w*|audit|number|law|regulation|decree|agreement|meeting)\b",
    re.IGNORECASE,
)
"""Before a year that need not be that in which it is done."""
_PAST = expression(
    r"(?<!be )(?<!is )(?<!are )\b(?!(?:need|speed|seed|shed|feed|proceed|exceed|succeed|breed|weed|bed|wed)\b)"
    r"(?:\w{3,}ed|built|made|begun|sent|set|found|born|lost|sold|bought|drawn|given|taken|known|bred)\s+$",
    re.IGNORECASE,
)
"""What was done to the thing just named, then and not now: "groups recorded in 2025"."""


@value_class
class PlannedYear:
    """A year, and where a text says it."""

    value: int
    start: int
    end: int


def planned_year(text: str) -> PlannedYear | None:
    """Return the one year in which *text* says that it is done, None where it names several or may mean another."""
    years = set(_ANY_YEAR.findall(text))
    found = _DONE_IN.search(text) if len(years) == 1 else None
    if found is None or _OF_ANOTHER.search(text, 0, found.start()):
        return None
    if _PAST.search(text, 0, found.start()):
        return None
    return PlannedYear(int(found["year"]), *found.span("year"))
