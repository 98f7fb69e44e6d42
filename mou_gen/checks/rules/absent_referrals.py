"""The referral of each case that a document names is in the data folder.

The name guard knows a victim by the referral alone. Where a document gives the code of a case whose
referral is on a disk that is not connected, or with another office, nobody can search the document
for the names of this case. Connect the disk or put the referral into the folder; where another office
keeps it, read the document for names, and waive this finding.

Passes: minutes that name `NNK-TPPO-2026-0001`, whose referral is in the folder, also if it is encrypted;
        no code at all.
Fails:  a handover record, a transmittal or minutes with a code of which the folder has no referral.
Not seen: a case that is told of without its code; a referral that is in the folder under another code.
Source: house rule; UU 21/2007, articles 24 and 44 (seen in secondary sources), keep the names secret.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.name_guard.sealed_facts import all_texts
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.case_code import CASE
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "absent-referrals"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Rujukan setiap kasus yang disebut suatu dokumen ada di folder data.

Penjaga nama mengenal korban hanya dari rujukannya. Jika suatu dokumen memuat kode kasus yang rujukannya
berada pada cakram yang tidak tersambung atau di instansi lain, nama dalam kasus itu tidak dapat dicari
dalam dokumen tersebut. Sambungkan cakramnya atau letakkan rujukannya di folder data; jika rujukan
dipegang instansi lain, baca dokumen itu untuk memastikan tidak ada nama, lalu kecualikan temuan ini.

Lulus:  notula yang menyebut `NNK-TPPO-2026-0001`, yang rujukannya ada di folder, juga bila terenkripsi; tanpa
        kode kasus.
Gagal:  berita acara serah terima, surat pengantar, atau notula dengan kode yang rujukannya tidak ada di folder.
Tidak terlihat: kasus yang diceritakan tanpa kodenya; rujukan yang ada di folder dengan kode lain.
Sumber: aturan program ini; UU 21/2007, Pasal 24 dan Pasal 44 (dilihat dalam sumber sekunder), merahasiakan nama.
"""

_CASE = expression(rf"\b{CASE}\b")


def check(case: Case) -> Iterator[Problem]:
    """Yield each code of a case in the document of which no referral is in the data folder."""
    if case.document.sealed:
        return
    told = {person.case for person in case.folder.secrets().people}
    for said in all_texts(case):
        for found in _CASE.finditer(said.text):
            if found[0] not in told:
                told.add(found[0])
                yield _absent(found[0], said.place(*found.span()))


def _absent(code: str, place: Source) -> Problem:
    message = _(
        "no referral of the case `{code}` is in the data folder, so this document cannot be searched for its names",
        code=code,
    )
    hint = _(
        "connect the disk with the referral, or put it into the folder; if another office keeps it, "
        "read this document for names, then waive this"
    )
    return Problem(place, message, hint, ID, LEVEL)
