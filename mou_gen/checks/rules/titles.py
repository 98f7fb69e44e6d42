"""Names below a signature have titles, or none, as the kind of document requires.

Agreements are signed with bare names: the official sample says "nama tanpa gelar", which covers
academic and other titles. An acting head of region (Pj., Pjs., Plt., Plh.) also signs without
titles, in letters too.

Passes: `name: Contoh Nama` for the head of a party.
Fails:  `name: Dr. Contoh Nama, M.Si.` for a head who signs the agreement.
Source: Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, article 44 (both read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.letter import OfficeLetter
from mou_gen.kinds.offer import Offer
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Nama di bawah tanda tangan ditulis dengan atau tanpa gelar sesuai dengan jenis dokumennya.

Kesepakatan ditandatangani dengan nama saja: contoh resminya menyebut "nama tanpa gelar", baik gelar
akademik maupun gelar lain. Pejabat yang menjalankan tugas kepala daerah (Pj., Pjs., Plt., Plh.)
juga menandatangani tanpa gelar, termasuk dalam surat.

Lulus:  `name: Contoh Nama` untuk kepala daerah suatu pihak.
Gagal:  `name: Dr. Contoh Nama, M.Si.` untuk kepala daerah yang menandatangani kesepakatan.
Sumber: Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, Pasal 44 (keduanya dibaca lengkap).
"""

ID = "titles"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, article 44"
SURE = True

_BEFORE = r"Prof|Dr|Drs|Dra|Ir|H|Hj|KH|Tgk|Pdt|Ust|Ny|Tn|Bapak|Ibu|Sdr|Sdri"
_AFTER = r"[SMD]\.? ?[A-Z][A-Za-z]{0,4}|A\.? ?Md|Ph\.? ?D"
_TITLE = expression(
    rf"^\s*(?i:{_BEFORE})\.(?=\s|\w)|^\s*(?i:Drs?|Dra|Ir|Hj|Prof|Bapak|Ibu)\s|,\s*\S+|\s(?:{_AFTER})\.?$"
)


def check(case: Case) -> Iterator[Problem]:
    """Yield titles where there should be none."""
    record = case.record
    if isinstance(record, CooperationAgreement):
        for signatory in record.signatories.values():
            yield from _titled(signatory.name)
    if isinstance(record, Agreement):
        for party in record.signed_by_heads:
            yield from _titled(party.head.name, acting=party.head.acting is not None)
    if isinstance(record, OfficeLetter | Offer) and record.signed_by_head:
        head = record.issuer.head
        if head.acting is not None and not case.document.sealed:
            yield from _titled(head.name, acting=True)


def _titled(name: SourcedText | Unknown, *, acting: bool = False) -> Iterator[Problem]:
    if not isinstance(name, Unknown) and (found := _TITLE.search(name)):
        message = _("the name of the signatory has a title, `{title}`", title=found[0].strip(", "))
        hint = _(
            "write the name without titles, as in the official sample of an "
            "agreement: `nama tanpa gelar`"
        )
        if acting:
            hint = _("write the name without titles: an acting head of region signs without titles")
        yield Problem(name.origin.source, message, hint, ID, LEVEL)
