"""Names below a signature have titles, or none, as the kind of document requires.

Agreements are signed with bare names: the official sample says "nama tanpa gelar", of the academic titles
as of the others. So does whoever holds the office of a head of region for a time
(Pj., Pjs., Plt., Plh.), in letters too. And an NIP, where one is written, can be read: a date of birth,
the month of appointment, 1 or 2 for the sex, and three figures; one wrong figure makes it another's.

Passes: `name: Contoh Nama` of the head of a party; `nip: 19790101 200312 1 001`.
Fails:  `name: Dr. Contoh Nama, M.Si.` of a head who signs the agreement; `nip: 19791301 200312 1 001`.
Source: Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, article 44 (both read in full). The
    shape of the NIP is that in use.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.attendance import Attendance
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.letter import OfficeLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Official
from mou_gen.messages import _

ATURAN = """Nama di bawah tanda tangan ditulis dengan atau tanpa gelar sesuai dengan jenis naskahnya.

Kesepakatan ditandatangani dengan nama saja: contoh resminya menyebut "nama tanpa gelar", baik gelar akademik
maupun gelar lain. Begitu pula penjabat kepala daerah (Pj., Pjs., Plt., Plh.), juga dalam surat. Susunan NIP,
jika ditulis, harus benar: tanggal lahir, bulan pengangkatan, 1 atau 2 untuk jenis kelamin, dan tiga angka; satu
angka yang keliru menjadikannya milik orang lain.

Lulus:  `name: Contoh Nama` untuk kepala daerah suatu pihak; `nip: 19790101 200312 1 001`.
Gagal:  `name: Dr. Contoh Nama, M.Si.` untuk kepala daerah yang menandatangani kesepakatan;
    `nip: 19791301 200312 1 001`.
Sumber: Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, Pasal 44 (keduanya dibaca lengkap). Susunan NIP
    menurut yang dipakai.
"""

ID = "titles"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, article 44"
SURE = True

_BEFORE = r"Prof|Dr|Drs|Dra|Ir|H|Hj|KH|Tgk|Pdt|Ust|Ny|Tn|Bapak|Ibu|Sdr|Sdri"
_AFTER = r"[SMD]\.? ?[A-Z][A-Za-z]{0,4}|A\.? ?Md|Ph\.? ?D"
_TITLE = re.compile(
    rf"^\s*(?i:{_BEFORE})\.(?=\s|\w)|^\s*(?i:Drs?|Dra|Ir|Hj|Prof|Bapak|Ibu)\s|,\s*\S+|\s(?:{_AFTER})\.?$"
)
_APPOINTED_FROM = 15
"""Nobody is appointed younger, in years."""


def check(case: Case) -> Iterator[Problem]:
    """Yield titles where there should be none, and an NIP that cannot be one."""
    if isinstance(case.record, CooperationAgreement):
        for signatory in case.record.signatories.values():
            if not isinstance(signatory.name, Unknown):
                yield from _titled(signatory.name)
    for official, bare in _signatories(case):
        if bare and not isinstance(official.name, Unknown):
            yield from _titled(official.name, acting=official.acting is not None)
        if not isinstance(official.nip, Unknown) and (message := _wrong(official.nip)):
            hint = _(
                "copy it from the decree of appointment: birth, appointment, sex, three digits"
            )
            yield Problem(official.nip.origin.source, message, hint, ID, LEVEL)


def _signatories(case: Case) -> Iterator[tuple[Official, bool]]:
    """Yield who signs, and whether the name stands without titles."""
    if case.document.sealed:
        return
    match case.record:
        case Agreement() as record:
            yield from ((party.head, True) for party in record.signed_by_heads)
        case Minutes() | Attendance() as record:
            yield from _known((record.leader,), False)
        case HandoverRecord() as record:
            yield from _known((record.giver.official, record.receiver.official), False)
            yield from _known(record.witnesses, False)
        case OfficeLetter() | Offer() as record:
            acting = bool(record.signatory) and record.signatory.acting is not None
            yield from _known((record.signatory,), record.signed_by_head and acting)
        case _:
            pass


def _known(officials: Iterable[Official | Unknown], bare: bool) -> Iterator[tuple[Official, bool]]:
    yield from ((each, bare) for each in officials if not isinstance(each, Unknown))


def _titled(name: SourcedText, *, acting: bool = False) -> Iterator[Problem]:
    if found := _TITLE.search(name):
        message = _("the name of the signatory has a title, `{title}`", title=found[0].strip(", "))
        hint = _(
            "write the name without titles, as in the official sample of an "
            "agreement: `nama tanpa gelar`"
        )
        if acting:
            hint = _("write the name without titles: an acting head of region signs without titles")
        yield Problem(name.origin.source, message, hint, ID, LEVEL)


def _wrong(nip: str) -> str:
    """Return that a part of *nip*, eighteen figures, cannot be right; "" where all can."""
    digits = "".join(nip.split())
    try:
        born = dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return _("the date of birth in this NIP does not exist")
    if int(digits[8:12]) < born.year + _APPOINTED_FROM:
        return _("in this NIP, the appointment is before the age of fifteen")
    if digits[14] not in "12":
        return _("the fifteenth digit of this NIP, the sex, is neither 1 nor 2")
    return ""
