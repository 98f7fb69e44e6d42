"""A number in figures and the same number in words agree.

"5 (enam) tahun" has no meaning: each reader takes the number that suits them. The words are there
so that the figure cannot be altered, and they must be in the language of the text. The rule
compares numbers, amounts of money, shares, fractions and ordinals of any size with the words before
or inside the brackets. Words that are not a number, such as `(lihat Pasal 5)`, are ignored; a
misspelt number is not.

Passes: `5 (lima) tahun`, `14 (fourteen) days`, `dua (2) rangkap`;
        `Rp1,5 miliar (satu koma lima miliar rupiah)`.
Fails:  `5 (enam) tahun`; `14 (fourty) days`; `5 (five) tahun` in an Indonesian text;
        `Rp200.000.000,00 (dua ratus lima puluh juta rupiah)`.
Source: Permendagri 22/2020, Lampiran A.1 ("dalam rangkap .. (....)"), read in full.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Stretch, Wording, written_texts
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import Level, Problem
from mou_gen.language.amounts import Mismatch, mismatches
from mou_gen.messages import _

ID = "figure-word"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Angka dan huruf di dalam kurung menyatakan bilangan yang sama.

"5 (enam) tahun" tidak bermakna: setiap pembaca akan memilih yang menguntungkannya. Bilangan dengan
huruf ditulis agar angka tidak dapat diubah, dan harus dalam bahasa teksnya. Yang dibandingkan
adalah bilangan, jumlah uang, persentase, pecahan, dan bilangan tingkat berapa pun besarnya, dengan
huruf di dalam kurung atau di depannya. Kata yang bukan bilangan, seperti `(lihat Pasal 5)`,
diabaikan; bilangan yang salah eja tidak.

Lulus:  `5 (lima) tahun`, `14 (fourteen) days`, `dua (2) rangkap`;
        `Rp1,5 miliar (satu koma lima miliar rupiah)`.
Gagal:  `5 (enam) tahun`; `14 (fourty) days`; `5 (five) tahun` dalam naskah bahasa Indonesia;
        `Rp200.000.000,00 (dua ratus lima puluh juta rupiah)`.
Sumber: Permendagri 22/2020, Lampiran A.1 ("dalam rangkap .. (....)"), dibaca lengkap.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each figure of *case* with another word."""
    for said in written_texts(case):
        for stretch in said.stretches:
            for found in _mismatches(said, stretch):
                message, hint = _told(found, said, sealed=case.document.sealed)
                place = said.place(stretch.start + found.start, stretch.start + found.end)
                yield Problem(place, message, hint, ID, LEVEL)


def _mismatches(said: Wording, stretch: Stretch) -> Iterator[Mismatch]:
    """Yield each figure of a *stretch* with another word; a text that both languages print as it stands may be in either."""
    own = said.language if said.language in LANGUAGES else LANGUAGES[0]
    others = [each for each in LANGUAGES if each != own]
    elsewhere = [{each.start for each in mismatches(stretch.text, other)} for other in others]
    for found in mismatches(stretch.text, own):
        value = said.value(stretch.start + found.start, stretch.start + found.end)
        is_of_one = value is None or value.origin.path.rpartition(".")[2] in LANGUAGES
        if (is_of_one and said.language) or all(found.start in starts for starts in elsewhere):
            yield found


def _told(found: Mismatch, said: Wording, *, sealed: bool) -> tuple[str, str]:
    """Return what is wrong and what to do; no word of a *sealed* document is quoted."""
    if sealed:
        return _("the number in words differs from the figure"), _("write the same number in both")
    message = _("{text}: the number in words differs from the figure", text=said.quoted(found.text))
    if not found.expected:
        return message, _("write the same number in both")
    return message, _("in words, the figure is `{words}`", words=found.expected)
