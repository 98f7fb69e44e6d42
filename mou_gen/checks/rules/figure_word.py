"""A figure and its number in words are the same.

"5 (enam) tahun" has no meaning: each reader takes the one that suits. The word is there so
that a figure cannot be altered, and it must be in the language of its text. Compared are
numbers, amounts of money, shares, fractions and places of any size, with the words before the
brackets or in them. Words that are no number, as `(lihat Pasal 5)`, are left alone; a number
that is misspelt is not.

Passes: `5 (lima) tahun`, `14 (fourteen) days`, `dua (2) rangkap`;
        `Rp1,5 miliar (satu koma lima miliar rupiah)`.
Fails:  `5 (enam) tahun`; `14 (fourty) days`; `5 (five) tahun` in an Indonesian text;
        `Rp200.000.000,00 (dua ratus lima puluh juta rupiah)`.
Source: Permendagri 22/2020, Lampiran A.1 ("dalam rangkap .. (....)"), read in full.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, texts
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import Level, Problem
from mou_gen.language.amounts import Mismatch, mismatches
from mou_gen.messages import _

ID = "figure-word"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Angka dan huruf di dalam kurung menyatakan bilangan yang sama.

"5 (enam) tahun" tidak bermakna: setiap pembaca akan memilih yang menguntungkannya. Bilangan
dengan huruf ditulis agar angka tidak dapat diubah, dan harus dalam bahasa naskahnya. Yang
dibandingkan adalah bilangan, jumlah uang, persentase, pecahan, dan bilangan tingkat berapa pun
besarnya, dengan huruf di dalam kurung atau di depannya. Kata yang bukan bilangan, seperti
`(lihat Pasal 5)`, diabaikan; bilangan yang salah eja tidak.

Lulus:  `5 (lima) tahun`, `14 (fourteen) days`, `dua (2) rangkap`;
        `Rp1,5 miliar (satu koma lima miliar rupiah)`.
Gagal:  `5 (enam) tahun`; `14 (fourty) days`; `5 (five) tahun` dalam naskah bahasa Indonesia;
        `Rp200.000.000,00 (dua ratus lima puluh juta rupiah)`.
Sumber: Permendagri 22/2020, Lampiran A.1 ("dalam rangkap .. (....)"), dibaca lengkap.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each figure of *case* with another word."""
    for said in texts(case):
        if said.language not in LANGUAGES:
            continue
        for stretch in said.stretches:
            for found in mismatches(stretch.text, said.language):
                message, hint = _told(found, said, sealed=case.document.sealed)
                place = said.place(stretch.start + found.start, stretch.start + found.end)
                yield Problem(place, message, hint, ID, LEVEL)


def _told(found: Mismatch, said: Wording, *, sealed: bool) -> tuple[str, str]:
    """Return what is wrong, and what to do; of a *sealed* paper no word is quoted."""
    if sealed:
        return _("the number in words differs from the figure"), _("write the same number in both")
    message = _("{text}: the number in words differs from the figure", text=said.quoted(found.text))
    if not found.expected:
        return message, _("write the same number in both")
    return message, _("in words, the figure is `{words}`", words=found.expected)
