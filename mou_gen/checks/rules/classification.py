"""Classified documents are marked and their copies listed; an electronic signature has no stamp.

A document about a victim is `rahasia` or `sangat-rahasia`: the data files of a referral and a
handover accept no other value, and any other letter that names a case must not be `biasa`. But a
regency's template may omit the classification from the head of the pages, a number may begin with
the letter of a lower classification, and a copy may have no holder of its own. A stamp next to an
electronic signature shows that one of the two was not intended.

Passes: RAHASIA at the head of letter and form; the number `R-12/...`; copies 1 and 2 with a holder each.
Fails:  a letter without RAHASIA at its head; the number `B-12/...`; copy 1 for two holders; a form
        that does not print its holders; an invitation with a case code that is `biasa`; the word
        Stempel below an electronic signature.
Source: Permendagri 1/2023, articles 43, 46 and 56 to 61 (read in full); the letter before the
        number (practice, seen in secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts, texts_below
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.letter import OfficialRecord
from mou_gen.kinds.referral import Referral
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "classification"
LEVEL = Level.ERROR
SOURCE = "Permendagri 1/2023, articles 43, 46 and 56 to 61"
SURE = True
ATURAN = """Dokumen rahasia diberi tanda klasifikasi dan pemegang salinannya didaftar; dokumen bertanda tangan elektronik tidak dibubuhi cap.

Dokumen tentang korban bersifat `rahasia` atau `sangat-rahasia`: berkas data rujukan dan serah
terima tidak menerima nilai lain, dan surat lain yang menyebut kode kasus tidak boleh `biasa`.
Namun, templat milik daerah dapat menghilangkan klasifikasi dari kepala halaman, nomor dapat diawali
huruf klasifikasi yang lebih rendah, dan salinan dapat tidak memiliki pemegang sendiri. Cap di
samping tanda tangan elektronik menunjukkan bahwa salah satunya tidak dimaksudkan.

Lulus:  RAHASIA di kepala surat dan formulir; nomor `R-12/...`; salinan 1 dan 2 dengan pemegang sendiri.
Gagal:  surat tanpa RAHASIA di kepalanya; nomor `B-12/...`; salinan 1 untuk dua pemegang; formulir yang
        tidak mencetak pemegangnya; undangan dengan kode kasus yang bersifat `biasa`; kata Stempel di bawah
        tanda tangan elektronik.
Sumber: Permendagri 1/2023, Pasal 43, Pasal 46, dan Pasal 56 sampai dengan Pasal 61 (dibaca lengkap);
        huruf di depan nomor (praktik, dilihat dalam sumber sekunder).
"""

_LETTER = expression(r"\s*(?P<letter>SR|R|T|B)[-./ ]\s?\d")
_LETTERS = {
    "biasa": ("B", "T", "R", "SR"),
    "terbatas": ("T", "R", "SR"),
    "rahasia": ("R", "SR"),
    "sangat-rahasia": ("SR",),
}
_CASE = expression(rf"\b{CASE}\b")
_STAMP = expression(r"\b(?:stempel|cap (?:dinas|jabatan|instansi)|official stamp)\b", re.I)


def check(case: Case) -> Iterator[Problem]:
    """Yield a classification that is not shown or is too low, and a stamp beside a TTE."""
    if getattr(case.record, "signing", None) == "electronic":
        yield from _stamps(case)
    if isinstance(case.record, OfficialRecord):
        yield from _shown(case, case.record)
        yield from _number(case.record)
    if isinstance(case.record, Referral):
        yield from _holders(case, case.record)


def _stamps(case: Case) -> Iterator[Problem]:
    signatures = parts.signatures(case.document)
    for said in texts_below(case, signatures) if signatures else ():
        for found in _STAMP.finditer(said.text):
            text = said.quoted(found[0])
            message = _("{text} is printed below an electronic signature", text=text)
            place = said.place(*found.span())
            yield Problem(
                place, message, _("a document with an electronic signature has no stamp"), ID, LEVEL
            )


def _shown(case: Case, record: OfficialRecord) -> Iterator[Problem]:
    if record.classification == "biasa":
        yield from _too_open(case, record)
        return
    running = case.document.running
    due = case.labels["id"].choices[record.classification]
    if running is None or due.upper() not in running.text.upper():
        message = _("`{mark}` is not printed at the top of the pages", mark=due.upper())
        hint = _('print it in `<header class="running">`')
        place = running.at if running else parts.first_line_of(case.document)
        yield Problem(place, message, hint, ID, LEVEL)


def _too_open(case: Case, record: OfficialRecord) -> Iterator[Problem]:
    if any(_CASE.search(said.text) for said in texts(case)):
        message = _("a document that names a case is classified as `biasa`")
        hint = _("write `classification: rahasia`, or `terbatas` at least")
        yield Problem(record.entries.place("classification"), message, hint, ID, LEVEL)


def _number(record: OfficialRecord) -> Iterator[Problem]:
    number = record.number
    found = None if isinstance(number, Unknown) else _LETTER.match(number)
    if found and found["letter"] not in _LETTERS[record.classification]:
        due = _LETTERS[record.classification][0]
        message = _("`{number}` starts with the letter of a lower classification", number=number)
        hint = _("start it with `{letter}-`, or with no letter", letter=due)
        yield Problem(record.entries.place("number"), message, hint, ID, LEVEL)


def _holders(case: Case, referral: Referral) -> Iterator[Problem]:
    numbers: set[int] = set()
    for copy in referral.distribution:
        if copy.number in numbers:
            message = _("copy {number} of the form has two holders", number=int(copy.number))
            yield Problem(
                copy.number.origin.source, message, _("give each copy its own number"), ID, LEVEL
            )
        numbers.add(copy.number)
    if case.document.sealed:
        printed = parts.plain_text(case.document)
        for copy in referral.distribution:
            if " ".join(copy.holder.split()) not in printed:
                message = _("the form does not print who holds its copies")
                hint = _("print `referral.distribution`")
                yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)
                return
