"""The record of a handover tells of the persons and the letter of the referral of its case.

Who reads the record later has nothing else: it has no name. Where it counts other persons than the
referral, somebody was lost on the way, or was handed over whom nobody referred.

Passes: a record of 1 person of a referral of 1 person, under the date and number of its letter.
Fails:  a record of 2 persons of that referral; one under a letter of another day.
Source: Permensos 8/2023, articles 23c and 24b (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.referral import Referral
from mou_gen.messages import _

ID = "handed-over"
LEVEL = Level.ERROR
SOURCE = "Permensos 8/2023, articles 23c and 24b"
SURE = True
ATURAN = """Berita acara serah terima menyebut orang dan surat dari rujukan kasusnya.

Pembaca berita acara tidak memiliki keterangan lain karena berita acara tidak memuat nama. Jika jumlah
orangnya berbeda dari rujukan, ada orang yang hilang di jalan atau diserahkan tanpa dirujuk.

Lulus:  berita acara 1 orang dari rujukan 1 orang, dengan tanggal dan nomor suratnya.
Gagal:  berita acara 2 orang dari rujukan itu; berita acara dengan tanggal surat yang lain.
Sumber: Permensos 8/2023, Pasal 23 huruf c dan Pasal 24 huruf b (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield what the record says otherwise than the referral of its case."""
    record = case.record
    if not isinstance(record, HandoverRecord):
        return
    for referral in case.neighbours(record.agreement.key, "referrals", record.case):
        if isinstance(referral, Referral):
            yield from _persons(record, referral)
            yield from _letter(record, referral)


def _persons(record: HandoverRecord, referral: Referral) -> Iterator[Problem]:
    if record.persons != referral.persons:
        message = _("`persons` is not the number of the referral of this case")
        hint = _("write {this}, as the referral does", this=f"`{referral.persons}`")
        yield Problem(record.persons.origin.source, message, hint, ID, LEVEL)


def _letter(record: HandoverRecord, referral: Referral) -> Iterator[Problem]:
    """Yield another date or number of the letter; what is not known yet is another's."""
    letter = record.referral
    for said, written in ((letter.date, referral.date), (letter.number, referral.number)):
        if isinstance(said, Unknown) or isinstance(written, Unknown) or said == written:
            continue
        message = _("{said} is not that of the letter of this case", said=f"`{said}`")
        hint = _("write {this}, as the referral does", this=f"`{written}`")
        yield Problem(said.origin.source, message, hint, ID, LEVEL)
