"""Texts where the name of a person belongs that are none: `N.N.`, "tidak diketahui", initials, a case code."""

from __future__ import annotations

import re

from mou_gen.kinds.case_code import CASE
from mou_gen.language.spelling import spelling_keys
from mou_gen.startup.expressions import expression

_PLACEHOLDERS = frozenset(
    re.findall(
        r"\w+",
        """tidak belum tak diketahui dikenal tahu ada jelas anonim anonymous unknown unnamed unidentified undisclosed
    korban penyintas klien saksi victim survivor client witness orang seseorang somebody someone person identitas identity
    lihat amplop sampul terlampir lampiran formulir dokumen dirahasiakan rahasia disamarkan samaran disembunyikan
    tertutup tanpa nama name withheld confidential sealed secret see envelope attached not known none no nihil kosong isi
    diisi menyusul sementara todo tbd tba sesuai kode kasus case code inisial initials data ybs bersangkutan yang the of in
    di dalam pada ini itu akan nn nona ny nyonya sdri sdr saudara saudari mr mrs ms miss tn tuan mx""",
    )
)
_MASKED = expression(r"\*|\.{2,}|…|_{2,}|\?")
_CASE = expression(CASE, re.IGNORECASE)


def is_name_of_nobody(text: str) -> bool:
    """Return whether *text* names nobody who could be looked for: a placeholder, initials, a code, a mask."""
    if _MASKED.search(text) or _CASE.search(text):
        return True
    words = [word for word in spelling_keys(text) if not word.isdigit()]
    return all(word in _PLACEHOLDERS or _is_letter(word) for word in words)


def _is_letter(word: str) -> bool:
    """Return whether *word* is one Latin letter, or one that is repeated: `R`, `xxx`."""
    return word.isascii() and len(set(word)) == 1
