"""An institution has the name that was in use on the date of the document.

Ministries, agencies and offices change their names: BNP2TKI became BP2MI on the last day of 2019,
and BP2MI became a ministry in 2024, when others were split; Nunukan's office for women and children was DP3AP2KB in 2019
and is DSP3A by 2025. A letter to an office that no longer exists is not answered, and a name from
the future shows that a date is wrong. A passage about an earlier year may use the name of that
year.

Passes: BNP2TKI in a document of 25 September 2019; BP2MI in one of 2021; a document of 2026 that says
    "in the meeting of 2019, facilitated by BNP2TKI".
Fails:  BNP2TKI in minutes of 2026; BP2MI in minutes of September 2019.
Source: Perpres 90/2019, 139/2024, 165/2024 and 166/2024 (seen in secondary sources; the days in 2024 are
    not verified). The table is `templates/law/institutions.yaml`; each entry says how sure it is.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.dated_words import told_of_then, written_instead, wrong_and_named
from mou_gen.checks.wording import Wording, any_word, open_texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.party import regions_among
from mou_gen.library.institutions import Institution, read_institutions
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Lembaga disebut dengan nama yang berlaku pada tanggal dokumen.

Nama kementerian, badan, dan perangkat daerah berubah: BNP2TKI menjadi BP2MI pada hari terakhir
tahun 2019, lalu BP2MI menjadi kementerian pada tahun 2024, ketika kementerian lain dipecah; perangkat daerah Nunukan untuk perempuan
dan anak bernama DP3AP2KB pada tahun 2019 dan DSP3A paling lambat pada tahun 2025. Surat kepada
lembaga yang sudah tidak ada tidak akan dijawab, dan nama dari masa depan menunjukkan bahwa ada
tanggal yang keliru. Uraian tentang tahun yang lampau boleh memakai nama pada tahun itu.

Lulus:  BNP2TKI dalam dokumen tanggal 25 September 2019; BP2MI dalam dokumen tahun 2021; dokumen tahun 2026
    yang menyebut "dalam rapat tahun 2019 yang difasilitasi BNP2TKI".
Gagal:  BNP2TKI dalam notula tahun 2026; BP2MI dalam notula September 2019.
Sumber: Perpres 90/2019, 139/2024, 165/2024, dan 166/2024 (dilihat dalam sumber sekunder; tanggalnya pada tahun 2024
    belum diverifikasi). Daftarnya ada di `templates/law/institutions.yaml`; setiap butir menyebut kepastiannya.
"""

ID = "institutions"
LEVEL = Level.WARNING
SOURCE = "Perpres 90/2019; Perpres 139/2024, 165/2024 and 166/2024"
SURE = True

_NEAR = 40


def check(case: Case) -> Iterator[Problem]:
    """Yield each name of an institution that is not right on the date of the document."""
    date = case.record.date
    if isinstance(date, Unknown):
        return
    said_openly = tuple(open_texts(case))
    wrong = wrong_and_named(read_institutions(case.templates).values(), date, said_openly)
    for said in said_openly:
        for each in wrong:
            for found in any_word(each.names).finditer(said.text):
                is_its = _of_its_region(said, found, each, case)
                if is_its and not (told_of_then(said.text, each, date) or _kept(said, found)):
                    yield _finding(said, found, each, date)


_IN_A_TITLE = expression(
    r"\b(?:(?:Peraturan|Keputusan|Instruksi|Surat\s+Edaran)\s+(?:Bersama\s+(?:Menteri\s[^.;:()]{1,90}?(?:,|\bdan)\s+)?)?"
    r"|(?:Regulation|Decree|Decision|Instruction|Circular)\s+of\s+(?:the\s+)?(?:Ministers?\s[^.;:()]{1,90}?(?:,|\band)\s+(?:the\s+)?)?)$",
    re.IGNORECASE,
)
"""Before the minister whose regulation it is, or one of those whose joint decree it is."""
_IS_A_TITLE = expression(r"\s+(?:Regulation|Decree|Decision|Instruction|Circular)\b")
_FORMERLY = expression(
    r"\b(?:dahulu|dulu|dulunya|semula|sebelumnya|eks|formerly|previously)\s+(?:(?:bernama|disebut|dikenal\s+sebagai|called|named|known\s+as|the)\s+)*$",
    re.IGNORECASE,
)
_IS_NOW = expression(r"\s*[,(]\s*(?:yang\s+)?(?:sekarang|kini|now)\b", re.IGNORECASE)
"""Around the name of another time beside that of today: "Kementerian Hukum (dahulu Kementerian Hukum dan HAM)"."""
_APPROVAL = expression(r"(?:^|\.)approval\.by\b")
"""The key of who has approved the statutes of a party, which was once."""
_REACH = 140


def _kept(said: Wording, found: re.Match[str]) -> bool:
    """Return whether the name that is *found* stays what it was: in the title of a regulation, of who once approved, or beside the name of today."""
    value = said.value(*found.span())
    is_once = value is not None and bool(_APPROVAL.search(value.origin.path))
    start, end = found.span()
    before, behind = (_IN_A_TITLE, _FORMERLY), (_IS_A_TITLE, _IS_NOW)
    return (
        is_once
        or any(each.search(said.text, max(0, start - _REACH), start) for each in before)
        or any(each.match(said.text, end) for each in behind)
    )


def _of_its_region(
    said: Wording, found: re.Match[str], institution: Institution, case: Case
) -> bool:
    """Return whether the office that is *found* is that of the region, where it has one."""
    if institution.region is None:
        return True
    for party in regions_among(case.record.agreement_parties):
        if party.region == institution.region:
            value = said.value(*found.span())
            if value and value.origin.file == party.origin.file:
                return True
            region = party.place.name.partition(" ")[2].casefold()
            return region in said.text[found.end() : found.end() + _NEAR].casefold()
    return False


def _finding(
    said: Wording, found: re.Match[str], institution: Institution, date: dt.date
) -> Problem:
    message = _(
        "{name} was not the name of this institution on {day}",
        name=said.quoted(found[0]),
        day=date.isoformat(),
    )
    return Problem(
        said.place(*found.span()), message, written_instead(institution, date), ID, LEVEL
    )
