"""The head of region is told at least every six months how an agreement is carried out.

The office that initiated a cooperation reports to the head of region every semester; the coordination team
(TKKSD) reports on a Sinergi every six months. The table of types says how often, under `report_months`. An
article that the agreement or a regency words itself may say less often, and so may minutes and letters about it.
The yearly report that the team draws up besides is none of these.

Passes: `melaporkan pelaksanaan Kesepakatan Bersama ini kepada kepala daerahnya setiap semester`; `every 3 (three) months`.
Fails:  `melaporkan kepada Bupati setiap tahun`; `reports to the head of region every 12 (twelve) months`; minutes by
        which `Dinas Sosial melaporkan pelaksanaan kerja sama kepada Bupati sekali setahun`; `laporan disusun setiap
        triwulan sesuai dengan Pasal 17 ayat (1) Permendagri Nomor 22 Tahun 2020`.
Source: Permendagri 22/2020, articles 17(1) and (2), 39(1) and (2), 46(2) and 60(1) (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import CitedLaw, cited_laws
from mou_gen.checks.wording import Wording, open_texts, pieces, texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.record import Record
from mou_gen.library.agreement_types import cited
from mou_gen.library.law import read_law
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "reporting"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 17(1) and (2), 39(1) and (2), 46(2) and 60(1)"
SURE = True
ATURAN = """Pelaksanaan kesepakatan dilaporkan kepada kepala daerah sekurang-kurangnya setiap enam bulan.

Perangkat daerah pemrakarsa melaporkan kerja sama kepada kepala daerah setiap semester; TKKSD melaporkan
Sinergi setiap enam bulan. Tabel jenis menyebutkannya pada `report_months`. Pasal yang ditulis sendiri oleh
kesepakatan atau daerah dapat menyebut waktu yang lebih jarang, demikian pula notula dan surat tentang kesepakatan
itu. Laporan tahunan yang disusun TKKSD di samping itu tidak termasuk.

Lulus:  `melaporkan pelaksanaan Kesepakatan Bersama ini kepada kepala daerahnya setiap semester`; `setiap 3 (tiga) bulan`.
Gagal:  `melaporkan kepada Bupati setiap tahun`; `melaporkan kepada kepala daerah setiap 12 (dua belas) bulan`; notula yang
        menyebut `Dinas Sosial melaporkan pelaksanaan kerja sama kepada Bupati sekali setahun`; `laporan disusun setiap
        triwulan sesuai dengan Pasal 17 ayat (1) Permendagri Nomor 22 Tahun 2020`.
Sumber: Permendagri 22/2020, Pasal 17 ayat (1) dan ayat (2), Pasal 39 ayat (1) dan ayat (2), Pasal 46 ayat (2), serta Pasal 60
        ayat (1) (dibaca lengkap).
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
_TO_HEAD = r"(?:kepada (?:kepala daerah|Bupati|Wali ?Kota)|to the (?:head of region|Regent|Mayor))"
_PERIOD = (
    r"\b(?P<period>(?:setiap|tiap-tiap|tiap|every|each)(?: (?P<count>\d+)(?: \([a-z -]+\))?)? "
    rf"(?P<unit>{'|'.join(_MONTHS)})s?"
    r"|setahun sekali|(?:se|satu |1 \(satu\) )kali (?:dalam )?(?:setahun|(?:1 \(satu\)|satu) tahun)|once (?:a|every) year|annually|yearly)\b"
)
_EVERY = expression(
    rf"{_TO_HEAD}[^.;]{{0,60}}?{_PERIOD}",
    re.IGNORECASE,
)
_REPORTED = expression(
    rf"\b(?:(?:me|di|pe)?lapor|report)\w*[^.;]{{0,120}}?{_PERIOD}", re.IGNORECASE
)
_ELSE = expression(
    r"\b(?:semester\w*|tengah tahun\w*|enam bulan\w*|six months|half[- ]year\w*|6 \(\w+\)|lebih (?:sering|cepat)|selain|di samping|more often|besides"
    r"|bertemu|rapat|membahas|dibahas|(?:di|meng)?evaluasi|meet|meets|meeting|discuss\w*|evaluat\w*|review\w*|tidak|bukan|not)\b",
    re.IGNORECASE,
)
"""In a sentence that also says what the article does, or in which something else recurs."""
_LAW = "permendagri-22-2020"
_ARTICLE = "17"
_SEMESTER = 6
_YEAR = 12
_SENTENCE = expression(r"[.;]\s")
_CARRIED_OUT = expression(
    r"\b(?:pelaksanaan (?:kerja sama|kesepakatan|perjanjian|KSDD|KSDPK)|implementation of (?:the|this) (?:\w+ )?(?:cooperation|agreement))",
    re.IGNORECASE,
)
_BESIDES = expression(
    r"\b(?:TKKSD|Tim Koordinasi|Coordination Team|semester|tengah tahun|tahunan|yearly report|annual report|six months|6 \(|(?:setiap|tiap) enam|tidak|bukan|not)\b",
    re.IGNORECASE,
)
"""In a sentence about another report, as the yearly one of the team (article 46(2)j), or about what is not done."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each report to a head of region that comes less often than the law wants."""
    record = case.record
    agreement = _agreement(record)
    kinds = read_law(tuple(case.templates)).kinds
    for said in texts(case) if agreement is record else open_texts(case):
        cites = [each.start for each in cited_laws(said.text, kinds) if _is_on_reports(each)]
        for start, end in pieces(_SENTENCE, said.text):
            found = _EVERY.search(said.text, start, end) if agreement else None
            its_own = agreement is record or _is_of_cooperation(said.text[start:end])
            if agreement and found and its_own and _months(found) > _most(agreement):
                yield _too_seldom(said, found, agreement)
            elif any(start <= place < end for place in cites):
                yield from _unlike_the_article(said, start, end)


def _agreement(record: Record) -> Agreement | None:
    """Return the agreement of *record*, None where no law says how often its reports come."""
    agreement = record.agreement if isinstance(record, UnderAgreement) else record
    if not isinstance(agreement, Agreement) or agreement.precedes_the_form:
        return None
    return agreement if agreement.row.report_months is not None else None


def _most(agreement: Agreement) -> int:
    return agreement.row.report_months or _YEAR


def _is_on_reports(law: CitedLaw) -> bool:
    """Return whether *law* is cited with the article by which the initiating office reports every semester."""
    return law.key == _LAW and any(
        each.number == _ARTICLE and {1, 2}.intersection(each.paragraphs) for each in law.articles
    )


def _unlike_the_article(said: Wording, start: int, end: int) -> Iterator[Problem]:
    """Yield another period than the cited article gives; who reports more often does so without it."""
    found = _REPORTED.search(said.text, start, end)
    if found and _months(found) != _SEMESTER and not _ELSE.search(said.text, start, end):
        message = _(
            "{text} is not how often article 17 of Permendagri 22/2020 asks for the report",
            text=said.quoted(found["period"]),
        )
        hint = _("write every semester, or do not cite the article")
        yield Problem(said.place(*found.span("period")), message, hint, ID, LEVEL)


def _is_of_cooperation(sentence: str) -> bool:
    """Return whether a *sentence* of another document is of the report on how a cooperation is carried out."""
    return bool(_CARRIED_OUT.search(sentence)) and not _BESIDES.search(sentence)


def _months(found: re.Match[str]) -> int:
    return int(found["count"] or 1) * _MONTHS[found["unit"].lower()] if found["unit"] else _YEAR


def _too_seldom(said: Wording, found: re.Match[str], agreement: Agreement) -> Problem:
    message = _(
        "{text} is too seldom for a report to the head of region",
        text=said.quoted(found["period"]),
    )
    hint = _(
        "write every {months} months at most ({law})",
        months=agreement.row.report_months,
        law=cited(agreement.row.reports_by),
    )
    return Problem(said.place(*found.span("period")), message, hint, ID, LEVEL)
