"""The regional council approves a draft before it is signed, and after the agreement that it carries out.

A cooperation that burdens the public or the region, or whose costs are not in the current budget (APBD),
needs the approval of the council (DPRD). A Kesepakatan Bersama is signed before the council is asked, and is
attached to the request with the draft of the Perjanjian Kerja Sama or Kontrak; a Nota Kesepakatan Sinergi
needs the approval before it is signed. The table of types says which, under `council`. Write the letter of
the leadership of the council under `approvals`. After 45 days of silence the council counts as having
approved; then there is no letter to name.

Passes: in a Kontrak of 2026-10-05 under a Kesepakatan Bersama of 2026-09-07 `approvals: {nunukan: {number:
        170/12/DPRD, date: 2026-09-28}}`.
Fails:  an approval later than the Nota Kesepakatan; one in a Kesepakatan Bersama; one earlier than the
        agreement above; `biayanya belum dianggarkan dalam APBD` in a Kontrak without an approval.
Source: Permendagri 22/2020, articles 11, 12(1), 34, 55(3) and 56 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.data.values import SourcedDate
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _

ID = "council-approval"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 11, 12(1), 34, 55(3) and 56"
SURE = True
ATURAN = """DPRD menyetujui rancangan sebelum ditandatangani, dan setelah kesepakatan yang dilaksanakannya.

Kerja sama yang membebani masyarakat dan daerah, atau yang pendanaannya belum dianggarkan dalam APBD tahun
berjalan, memerlukan persetujuan DPRD. Kesepakatan Bersama ditandatangani sebelum DPRD dimintai persetujuan
dan dilampirkan dalam permohonan bersama rancangan Perjanjian Kerja Sama atau Kontrak; Nota Kesepakatan
Sinergi memerlukan persetujuan sebelum ditandatangani. Tabel jenis menyebutkannya pada `council`. Tuliskan
surat pimpinan DPRD pada `approvals`. Setelah 45 hari tanpa jawaban, DPRD dianggap menyetujui; dalam hal itu
tidak ada surat yang disebutkan.

Lulus:  dalam Kontrak tanggal 5 Oktober 2026 di bawah Kesepakatan Bersama tanggal 7 September 2026 `approvals:
        {nunukan: {number: 170/12/DPRD, date: 2026-09-28}}`.
Gagal:  persetujuan yang lebih baru daripada Nota Kesepakatan; persetujuan dalam Kesepakatan Bersama; persetujuan
        yang lebih lama daripada kesepakatan induknya; `biayanya belum dianggarkan dalam APBD` dalam Kontrak tanpa
        persetujuan.
Sumber: Permendagri 22/2020, Pasal 11, Pasal 12 ayat (1), Pasal 34, Pasal 55 ayat (3), dan Pasal 56 (dibaca lengkap).
"""

_BURDEN = re.compile(
    r"belum (?:di|ter)anggarkan|membebani (?:masyarakat|daerah)|\bnot (?:yet )?(?:been )?budgeted\b"
    r"|\bburdens? (?:the )?(?:public|society|community|region)\b",
    re.IGNORECASE,
)
_OF_CHANGES = re.compile(r"\bperubahan|\badendum|\bamend|\baddend", re.IGNORECASE)
"""An amendment needs an approval of its own (articles 15(6), 37(5) and 58)."""


def check(case: Case) -> Iterator[Problem]:
    """Yield approvals that come too early or too late, and a burden that no council approved."""
    agreement = case.record
    if not isinstance(agreement, Agreement) or agreement.precedes_the_form:
        return
    if agreement.row.council == "before":
        yield from _dated(agreement)
        if not agreement.approvals:
            yield from _burdens(case, agreement)
    elif agreement.row.council and agreement.approvals:
        message = _("a {name} is signed before the DPRD is asked", name=agreement.row.name["id"])
        hint = _(
            "name the approval in the agreement that carries this one out ({law})",
            law=_law(agreement),
        )
        yield Problem(agreement.entries.place("approvals"), message, hint, ID, LEVEL)


def _dated(agreement: Agreement) -> Iterator[Problem]:
    """Yield each approval that is later than *agreement*, or earlier than the one that it follows."""
    above = agreement.under if isinstance(agreement, CooperationAgreement) else None
    for approval in agreement.approvals.values():
        day = approval.date
        if not isinstance(day, SourcedDate):
            continue
        if isinstance(agreement.date, SourcedDate) and day > agreement.date:
            message = _(
                "the approval of the DPRD of {day:%d-%m-%Y} is later than the agreement", day=day
            )
        elif above and isinstance(above.date, SourcedDate) and day < above.date:
            message = _(
                "the approval of the DPRD of {day:%d-%m-%Y} is earlier than the agreement of {above:%d-%m-%Y}",
                day=day,
                above=above.date,
            )
        else:
            continue
        hint = _("correct one of the two dates ({law})", law=_law(agreement))
        yield Problem(day.origin.source, message, hint, ID, LEVEL)


def _burdens(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield each passage that says what needs an approval."""
    for said in texts(case):
        found = _BURDEN.search(said.text)
        if found and not _OF_CHANGES.search(said.text):
            message = _("{text}: no approval of the DPRD is named", text=said.quoted(found[0]))
            hint = _(
                "write its number and date under `approvals` ({law}); after {days} days without an answer it counts as given",
                law=_law(agreement),
                days=agreement.row.council_days,
            )
            yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


def _law(agreement: Agreement) -> str:
    return cited(agreement.row.council_by)
