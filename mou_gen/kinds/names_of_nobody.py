"""Texts where the name of a person belongs that are none: `N.N.`, "tidak diketahui", initials, a case code."""

from __future__ import annotations

import re

from mou_gen.kinds.case_code import CASE
from mou_gen.language.spelling import Word, split_words
from mou_gen.library.words import common_names
from mou_gen.startup.expressions import expression

_PLACEHOLDERS = frozenset(
    re.findall(
        r"\w+",
        """tidak belum tak diketahui dikenal tahu ada jelas anonim anonymous unknown unnamed unidentified undisclosed
    korban penyintas klien saksi victim survivor client witness orang seseorang somebody someone person identitas identity
    lihat amplop sampul terlampir lampiran formulir dokumen dirahasiakan rahasia disamarkan samaran disembunyikan
    tertutup tanpa nama name withheld confidential sealed secret see envelope attached not known none no nihil kosong isi
    diisi menyusul sementara todo tbd tba sesuai kode kasus case code inisial initials data ybs bersangkutan yang the of in
    di dalam pada ini itu akan anak ibu bapak ayah bayi istri suami adik kakak perempuan wanita laki lelaki pria gadis dewasa
    remaja balita muda tua child baby mother father woman man girl boy female male adult minor pertama kedua ketiga keempat
    kelima first second third nomor no urut ke tppo pmi tki cpmi ktp kk akta kartu keluarga paspor passport surat dan and
    bersedia mau ingin boleh menyebut menyebutkan disebut disebutkan memberi memberikan memiliki mempunyai punya dibuat
    yes true false ya null nan refused declined did does to give say her his their nn nona ny nyonya sdri sdr saudara saudari mr mrs ms miss tn tuan mx""",
    )
)
_MASKED = expression(r"\*|\.{2,}|…|_{2,}|\?")
_INVENTED = expression(
    r"\b(?:samaran|disamarkan|bukan nama (?:sebenarnya|asli|sesungguhnya)|pseudonym|not (?:her|his|their|the) real name"
    r"|(?:john|jane) doe|(?:name|nama) (?:changed|diubah|diganti))\b",
    re.IGNORECASE,
)
_OF_MANY = expression(
    r"\s*(?:(?:bahasa|warga negara|kabupaten|kab\.|kota|provinsi|kecamatan)\s.*|indonesia|malaysia|filipina|wn[ia])\s*",
    re.IGNORECASE | re.DOTALL,
)
"""A language, a state or a region: the line of the name was exchanged with the next."""
_CASE = expression(CASE, re.IGNORECASE)
_DIGITS = "0123456789"
_LEAST, _MOST = 2, 4
"""Letters of initials in one word."""
_SPOKEN = expression(r"(?:[^aiueo]{0,2}[aiueo]){1,3}[^aiueo]?")


def is_name_of_nobody(text: str) -> bool:
    """Return whether *text* names nobody who could be looked for: a placeholder, initials, a code, a mask, a region."""
    if _OF_MANY.fullmatch(text) or any(each.search(text) for each in (_MASKED, _CASE, _INVENTED)):
        return True
    said = [word for word in split_words(text) if not word.key.isdigit()]
    left = [
        word
        for word in said
        if not (word.key in _PLACEHOLDERS or _is_letter(word.key.strip(_DIGITS)))
    ]
    return not left or (len(left) == 1 and _is_initials(left[0]))


def _is_letter(word: str) -> bool:
    """Return whether *word* is one Latin letter, or one that is repeated: `R`, `xxx`."""
    return word.isascii() and len(set(word)) == 1


def _is_initials(word: Word) -> bool:
    """Return whether *word* is in capital letters that nobody is called: `RTN`, not `LINA` or `ANI`."""
    if not (word.shouted and word.key.isascii() and 1 < len(word.key) <= _MOST):
        return False
    is_spoken = _SPOKEN.fullmatch(word.key) is not None
    return word.key not in common_names() and not (is_spoken and len(word.key) > _LEAST)
