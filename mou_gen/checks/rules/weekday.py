"""A weekday must match its date.

An opening copied from an old document often keeps its weekday. The calendar shows at once that such
a document was not made on the day it says, which weakens it as evidence. The rule checks every text
of every document, in both languages, whether the program wrote it or somebody typed it. A name is
not a weekday: a letter from a town called Rabu may be dated on a Monday.

Passes: `Rabu, 25 September 2019`; `Wednesday, 25-09-2019`.
Fails:  `Selasa, 24/01/2022`, which was a Monday; `25 September 2019 (Kamis)`.
Source: the opening formula of Permendagri 22/2020, Lampiran A.1 (read in full); the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, written_texts
from mou_gen.errors import Level, Problem
from mou_gen.language.dates import weekday_name
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "weekday"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Nama hari harus sesuai dengan tanggalnya.

Pembukaan yang disalin dari dokumen lama sering masih memuat nama harinya. Kalender langsung
menunjukkan bahwa dokumen itu tidak dibuat pada hari yang disebutkan, sehingga nilai buktinya
berkurang. Yang diperiksa ialah setiap teks dalam setiap dokumen, dalam kedua bahasa, baik yang
ditulis program maupun yang diketik. Nama bukan hari: surat dari kota bernama Rabu boleh bertanggal
hari Senin.

Lulus:  `Rabu, 25 September 2019`; `Wednesday, 25-09-2019`.
Gagal:  `Selasa, 24/01/2022`, padahal hari Senin; `25 September 2019 (Kamis)`.
Sumber: rumusan pembukaan dalam Permendagri 22/2020, Lampiran A.1 (dibaca lengkap); kalender.
"""

_JOINT = expression(r"\W{0,4}(?:(?:tanggal|tgl\.?|the|dated?)\W{1,2})?", re.IGNORECASE)
_BRACKET = expression(r"\s*\(\s*")


def check(case: Case) -> Iterator[Problem]:
    """Yield each weekday that is not that of the date beside it."""
    for said in written_texts(case):
        for together in said.facts_together(FactKind.WEEKDAY, FactKind.DATE):
            for first, second in pairwise(together):
                between = said.text[first.end : second.start]
                if first.kind is FactKind.WEEKDAY and _JOINT.fullmatch(between):
                    yield from _compared(said, first, second)
                elif second.kind is FactKind.WEEKDAY and _BRACKET.fullmatch(between):
                    yield from _compared(said, second, first)


def _compared(said: Wording, name: Fact, date: Fact) -> Iterator[Problem]:
    day = date.day if date.is_day else None
    if day and day.weekday() != name.value:
        written = said.quoted(f"{name.text}, {date.text}")
        right = said.quoted(f"{weekday_name(day, 'id')}, {weekday_name(day, 'en')}")
        message = _("{text}: the day of the week is wrong", text=written)
        hint = _("that day is {day}", day=right)
        yield Problem(said.place(name.start, name.end), message, hint, ID, LEVEL)
