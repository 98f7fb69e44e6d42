"""A figure and its word in brackets are the same number.

"5 (enam) tahun" has no meaning: each reader takes the one that suits. The word is there so
that a figure cannot be altered, and it must be in the language of its text.

Passes: `5 (lima) tahun`, `14 (fourteen) days`, `dua (2) rangkap`.
Fails:  `5 (enam) tahun`; `14 (fourty) days`; `5 (five) tahun` in an Indonesian text.
Source: Permendagri 22/2020, Lampiran A.1 ("dalam rangkap .. (....)"), read in full.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.sides import NAMES, shown, side
from mou_gen.errors import Level, Problem
from mou_gen.language.figures import mismatches

ID = "figure-word"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Angka dan huruf di dalam kurung menyatakan bilangan yang sama.

"5 (enam) tahun" tidak bermakna: setiap pembaca akan memilih yang menguntungkannya. Bilangan
dengan huruf ditulis agar angka tidak dapat diubah, dan harus dalam bahasa naskahnya.

Lulus:  `5 (lima) tahun`, `14 (fourteen) days`, `dua (2) rangkap`.
Gagal:  `5 (enam) tahun`; `14 (fourty) days`; `5 (five) tahun` dalam naskah bahasa Indonesia.
Sumber: Permendagri 22/2020, Lampiran A.1 ("dalam rangkap .. (....)"), dibaca lengkap.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each figure of *case* with another word."""
    for paragraph in case.paragraphs():
        text = side(paragraph)
        if paragraph.language not in NAMES:
            continue
        for found in mismatches(text.text, paragraph.language):
            said = "a figure" if case.document.sealed else shown(found)
            message = f"{said} has another word than its figure"
            yield Problem(text.place(found), message, _hint(case, found.expected), ID, LEVEL)


def _hint(case: Case, expected: str) -> str:
    return "write the same in both" if case.document.sealed else f"the figure is `{expected}`"
