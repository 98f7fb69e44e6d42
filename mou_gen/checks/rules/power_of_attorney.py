"""A special power of attorney is given before the signature, and the agreement names it rightly.

The head of region may have the head of an office sign a Perjanjian Kerja Sama. The power is then of the day
of the signature or earlier, not earlier than the agreement that is carried out, and its number and date
stand in the opening of what is signed by it. No text may say that the head of an office signs without one, or by
the power of somebody else.

Passes: a power of 12 October with the number that the Perjanjian Kerja Sama of the 19th gives.
Fails:  one of 20 October; one of 4 October under an agreement of the 5th; another number, or another date; a text by which
        the head of an office signs the contract `tanpa surat kuasa`, or with a power `yang diberikan oleh sekretaris
        daerah`.
Source: Permendagri 22/2020, articles 6, 14(2), 14(3) and 36(2), Lampiran B.1 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import open_texts, pieces
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.power_of_attorney import PowerOfAttorney
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "power-of-attorney"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 6, 14(2), 14(3) and 36(2), Lampiran B.1"
SURE = True
ATURAN = """Surat kuasa khusus diberikan sebelum penandatanganan, dan perjanjiannya menyebut surat itu dengan benar.

Kepala daerah dapat memberikan kuasa kepada kepala Perangkat Daerah untuk menandatangani Perjanjian Kerja
Sama. Surat kuasanya bertanggal pada hari penandatanganan atau sebelumnya, tidak mendahului kesepakatan yang
dilaksanakan, dan nomor serta tanggalnya disebut dalam pembukaan naskah yang ditandatangani. Tidak ada teks yang menyatakan kepala
Perangkat Daerah menandatangani tanpa surat kuasa, atau dengan kuasa dari pejabat lain.

Lulus:  surat kuasa 12 Oktober dengan nomor yang disebut Perjanjian Kerja Sama 19 Oktober.
Gagal:  surat kuasa 20 Oktober; surat kuasa 4 Oktober untuk kesepakatan 5 Oktober; nomor atau tanggal yang berbeda;
        teks yang menyatakan kepala perangkat daerah menandatangani kontrak `tanpa surat kuasa`, atau dengan kuasa `yang diberikan oleh
        sekretaris daerah`.
Sumber: Permendagri 22/2020, Pasal 6, Pasal 14 ayat (2), Pasal 14 ayat (3), dan Pasal 36 ayat (2), serta Lampiran B.1
        (dibaca lengkap).
"""


_WITHOUT = expression(
    r"\b(?:tanpa(?:\s+(?:memerlukan|memakai|disertai|melalui|adanya|menunggu))?\s+surat\s+kuasa"
    r"|tidak\s+(?:memerlukan|perlu(?:\s+(?:ada|disertai))?)\s+surat\s+kuasa"
    r"|without\s+(?:an?|any|the)\s+(?:special\s+)?power\s+of\s+attorney)\b",
    re.IGNORECASE,
)
_SIGNS = expression(r"\b\w*[tn]anda\s?tangan\w*|\bsign(?:s|ed|ing|ature)?\b", re.IGNORECASE)
_CONTRACT = expression(
    r"\b(?:kontrak|Perjanjian\s+Kerja\s+Sama|PKS|contract|Cooperation\s+Agreement)\b", re.IGNORECASE
)
_HEAD_OF_OFFICE = expression(
    r"\b(?:kepala\s+(?:perangkat\s+daerah|dinas|badan)|heads?\s+of\s+(?:the\s+)?(?:\w+\s+){0,4}?(?:office|agency))\b",
    re.IGNORECASE,
)
_NOT_SO = expression(
    r"\b(?:tidak\s+(?:dapat|boleh|sah)|dilarang|batal|jika|apabila|bila|berita\s+acara|cannot|(?:may|shall|must)\s+not"
    r"|void|invalid|if|unless|record)\b",
    re.IGNORECASE,
)
"""What forbids it, or speaks of something else that is signed."""
_ENDS = expression(r"[.;](?:\s+|$)")


def check(case: Case) -> Iterator[Problem]:
    """Yield a power that is too early, too late, named otherwise where it is used, or held to be needless."""
    yield from _needless(case)
    yield from _given_by_another(case)
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


def _needless(case: Case) -> Iterator[Problem]:
    """Yield that the head of an office signs an agreement without a power of attorney."""
    for said in open_texts(case):
        for start, end in pieces(_ENDS, said.text) if _WITHOUT.search(said.text) else ():
            sentence = said.text[start:end]
            found = _WITHOUT.search(sentence)
            tells = all(each.search(sentence) for each in (_SIGNS, _CONTRACT, _HEAD_OF_OFFICE))
            if found and tells and not _NOT_SO.search(sentence):
                message = _(
                    "{text}: the head of an office signs by a power of attorney only",
                    text=said.quoted(found[0]),
                )
                hint = _("name the power of the head of region (articles 14(2) and 36(2))")
                place = said.place(start + found.start(), start + found.end())
                yield Problem(place, message, hint, ID, LEVEL)


_GIVER = (
    r"(?:sekretaris\s+daerah|sekda|wakil\s+(?:bupati|wali\s?kota|gubernur)|asisten|inspektur|camat|kepala\s+(?:dinas|badan|bagian|biro)"
    r"|(?:ketua\s+)?DPRD|(?:the\s+)?(?:regional\s+secretary|deputy\s+(?:regent|mayor|governor)|head\s+of\s+(?:the\s+)?(?:\w+\s+){0,4}?(?:office|agency))"
    r"|(?:the\s+)?(?:regional\s+)?(?:council|DPRD))"
)
_POWER = r"(?:surat\s+kuasa(?:\s+khusus)?|(?:special\s+)?power\s+of\s+attorney)"
_DEPUTY = r"(?:(?:the\s+)?(?:sekretaris\s+daerah|sekda|regional\s+secretary|wakil\s+(?:bupati|wali\s?kota|gubernur)|deputy\s+(?:regent|mayor|governor)))"
_GIVEN_BY = expression(
    rf"\b{_POWER}(?:\s+(?:Nomor|Number)\s+\S+)?\s+(?:(?:(?:yang|which\s+was|that\s+is)\s+)?"
    rf"(?:diberikan|diterbitkan|dikeluarkan|given|granted|issued)\s+(?:oleh|by)|dari|from)\s+(?P<giver>{_GIVER})\b"
    rf"|\b{_POWER}\s+(?:(?:yang\s+)?(?:ditandatangani|signed)\s+(?:oleh|by)\s+|of\s+)?(?P<deputy>{_DEPUTY})\b"
    rf"|\b(?P<who>{_GIVER})(?:(?!\b(?:dan|serta|and|bupati|wali\s?kota|gubernur|regent|mayor|governor|kepala\s+daerah|head|\w*[tn]anda\s?tangan\w*|sign\w*)\b)[^.;:,]){{0,60}}?"
    rf"\b(?:memberi(?:kan)?|menerbitkan|gives?|grants?|issues?)\s+(?:an?\s+|the\s+)?(?:{_POWER}|kuasa)\b"
    rf"|\b(?P<acting>{_GIVER})\s+(?:selaku|sebagai|as)\s+(?:the\s+)?(?:pemberi\s+kuasa|grantor)\b",
    re.IGNORECASE,
)
"""That somebody gives the power who is not the head of the region."""
_ON_BEHALF = expression(
    r"\b(?:atas\s+nama|a\.n\.|on\s+behalf|mendampingi|menyusun|menyiapkan|paraf|diparaf|rancangan|draf\w*|prepares?|gugatan|pengadilan|perkara|substitusi)\b",
    re.IGNORECASE,
)
"""What the head of the region has others do; and other powers."""
_DENIED = expression(
    r"\b(?:bukan|tidak\s+(?:cukup|berlaku|berwenang|memadai|diperkenankan)|not|kontrak\s+(?:kerja|pengadaan|sewa|kredit|konstruksi))\b",
    re.IGNORECASE,
)
"""What denies that such a power will do; and contracts of an office alone."""


def _given_by_another(case: Case) -> Iterator[Problem]:
    """Yield that somebody else than the head of the region gives the power to sign an agreement."""
    for said in open_texts(case):
        for start, end in pieces(_ENDS, said.text) if _GIVEN_BY.search(said.text) else ():
            sentence = said.text[start:end]
            found = _GIVEN_BY.search(sentence)
            is_agreement = _SIGNS.search(sentence) and _CONTRACT.search(sentence)
            others = any(each.search(sentence) for each in (_NOT_SO, _ON_BEHALF, _DENIED))
            if found and is_agreement and not others:
                group = next(name for name, text in found.groupdict().items() if text)
                message = _(
                    "{text} gives no power to sign an agreement of the region",
                    text=said.quoted(found[group]),
                )
                hint = _("only the head of the region gives it (article 14(2))")
                place = said.place(start + found.start(group), start + found.end(group))
                yield Problem(place, message, hint, ID, LEVEL)


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
