"""The head of region is told at least every six months how an agreement is carried out.

The office that initiated a cooperation reports to the head of region every semester; the coordination team
(TKKSD) reports on a Sinergi every six months. The table of types says how often, under `report_months`. An
article that the agreement or a regency words itself may say less often.

Passes: `melaporkan pelaksanaan Kesepakatan Bersama ini kepada kepala daerahnya setiap semester`; `every 3 (three) months`.
Fails:  `melaporkan kepada Bupati setiap tahun`; `reports to the head of region every 12 (twelve) months`.
Source: Permendagri 22/2020, articles 17(1) and (2), 39(1) and (2) and 60(1) (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _

ID = "reporting"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 17(1) and (2), 39(1) and (2) and 60(1)"
SURE = True
ATURAN = """Pelaksanaan kesepakatan dilaporkan kepada kepala daerah sekurang-kurangnya setiap enam bulan.

Perangkat daerah pemrakarsa melaporkan kerja sama kepada kepala daerah setiap semester; TKKSD melaporkan
Sinergi setiap enam bulan. Tabel jenis menyebutkannya pada `report_months`. Pasal yang ditulis sendiri oleh
kesepakatan atau daerah dapat menyebut waktu yang lebih jarang.

Lulus:  `melaporkan pelaksanaan Kesepakatan Bersama ini kepada kepala daerahnya setiap semester`; `setiap 3 (tiga) bulan`.
Gagal:  `melaporkan kepada Bupati setiap tahun`; `melaporkan kepada kepala daerah setiap 12 (dua belas) bulan`.
Sumber: Permendagri 22/2020, Pasal 17 ayat (1) dan ayat (2), Pasal 39 ayat (1) dan ayat (2), serta Pasal 60 ayat (1) (dibaca
        lengkap).
"""

_MONTHS = {
    "bulan": 1,
    "month": 1,
    "triwulan": 3,
    "quarter": 3,
    "semester": 6,
    "tahun": 12,
    "year": 12,
}
_EVERY = re.compile(
    r"(?:kepada (?:kepala daerah|Bupati|Wali ?Kota)|to the (?:head of region|Regent|Mayor))[^.;]{0,60}?"
    r"\b(?P<period>(?:setiap|tiap-tiap|every|each)(?: (?P<count>\d+)(?: \([a-z -]+\))?)? "
    rf"(?P<unit>{'|'.join(_MONTHS)})s?)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield each report to a head of region that comes less often than the law wants."""
    agreement = case.record
    if not isinstance(agreement, Agreement) or agreement.precedes_the_form:
        return
    if (most := agreement.row.report_months) is None:
        return
    for said in texts(case):
        for found in _EVERY.finditer(said.text):
            if int(found["count"] or 1) * _MONTHS[found["unit"].lower()] > most:
                message = _(
                    "{text} is too seldom for a report to the head of region",
                    text=said.quoted(found["period"]),
                )
                hint = _(
                    "write every {months} months at most ({law})",
                    months=most,
                    law=cited(agreement.row.reports_by),
                )
                yield Problem(said.place(*found.span("period")), message, hint, ID, LEVEL)
