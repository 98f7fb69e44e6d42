"""A special power of attorney is given before the signature, and the agreement names it rightly.

The head of region may have the head of an office sign a Perjanjian Kerja Sama. The power is then of the day
of the signature or earlier, not earlier than the agreement that is carried out, and its number and date
stand in the opening of what is signed by it.

Passes: a power of 12 October with the number that the Perjanjian Kerja Sama of the 19th gives.
Fails:  one of 20 October; one of 4 October under an agreement of the 5th; another number, or another date.
Source: Permendagri 22/2020, articles 6, 14(2), 14(3) and 36(2), Lampiran B.1 (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.power_of_attorney import PowerOfAttorney
from mou_gen.messages import _

ID = "power-of-attorney"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 6, 14(2), 14(3) and 36(2), Lampiran B.1"
SURE = True
ATURAN = """Surat kuasa khusus diberikan sebelum penandatanganan, dan perjanjiannya menyebut surat itu dengan benar.

Kepala daerah dapat memberikan kuasa kepada kepala Perangkat Daerah untuk menandatangani Perjanjian Kerja
Sama. Surat kuasanya bertanggal pada hari penandatanganan atau sebelumnya, tidak mendahului kesepakatan yang
dilaksanakan, dan nomor serta tanggalnya disebut dalam pembukaan naskah yang ditandatangani.

Lulus:  surat kuasa 12 Oktober dengan nomor yang disebut Perjanjian Kerja Sama 19 Oktober.
Gagal:  surat kuasa 20 Oktober; surat kuasa 4 Oktober untuk kesepakatan 5 Oktober; nomor atau tanggal yang berbeda.
Sumber: Permendagri 22/2020, Pasal 6, Pasal 14 ayat (2), Pasal 14 ayat (3), dan Pasal 36 ayat (2), serta Lampiran B.1
        (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield a power that is too early, too late, or named otherwise where it is used."""
    letter = case.record
    if not isinstance(letter, PowerOfAttorney):
        return
    signed, agreed = letter.cooperation.date, letter.agreement.date
    if isinstance(signed, SourcedDate) and letter.date > signed:
        message = _("the power is later than the signature of {day:%d-%m-%Y}", day=signed)
        hint = _("the head of the office signs by it (articles 14(2) and 36(2))")
        yield Problem(letter.date.origin.source, message, hint, ID, LEVEL)
    if isinstance(agreed, SourcedDate) and letter.date < agreed:
        message = _("the power is earlier than the agreement of {day:%d-%m-%Y}", day=agreed)
        hint = _("the agreement is signed before the Perjanjian Kerja Sama is drawn up (article 6)")
        yield Problem(letter.date.origin.source, message, hint, ID, LEVEL)
    yield from _named(letter)


def _named(letter: PowerOfAttorney) -> Iterator[Problem]:
    """Yield another number or date of the power in the agreement that is signed by it."""
    authority = letter.receiver.authority if letter.receiver else None
    if authority is None or isinstance(authority, Unknown):
        return
    hint = _("write the same in both (Lampiran B.1)")
    if isinstance(authority.date, SourcedDate) and authority.date != letter.date:
        message = _(
            "`{name}` names a power of {day:%d-%m-%Y}",
            name=letter.cooperation.key,
            day=authority.date,
        )
        yield Problem(letter.date.origin.source, message, hint, ID, LEVEL)
    number = letter.number
    if (
        isinstance(number, SourcedText)
        and isinstance(authority.number, SourcedText)
        and authority.number != number
    ):
        message = _(
            "`{name}` names the power as number `{number}`",
            name=letter.cooperation.key,
            number=authority.number,
        )
        yield Problem(number.origin.source, message, hint, ID, LEVEL)
