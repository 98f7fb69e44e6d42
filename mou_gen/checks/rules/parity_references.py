"""References to articles, paragraphs and letters are the same in both languages.

A typed reference does not change when an article is added, and a translator copies the old number.
The rule compares the numbers as printed, both those that the program sets (`ref`) and those that
were typed.

Passes: `Pasal 4 ayat (3)` beside `Article 4 paragraph (3)`, or `paragraph (3) of Article 4`.
Fails:  `Pasal 4 ayat (3)` beside `Article 4 paragraph (2)`;
        `Pasal 5 dan Pasal 6` beside `Article 5`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.pairs import fact_differences
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import FactKind

ID = "parity-references"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Rujukan kepada pasal, ayat, dan huruf sama dalam kedua bahasa.

Rujukan yang diketik tidak ikut berubah ketika sebuah pasal ditambahkan, dan penerjemah menyalin
nomor lama. Yang dibandingkan adalah nomor yang tercetak, baik yang dipasang oleh program (`ref`)
maupun yang diketik.

Lulus:  `Pasal 4 ayat (3)` di samping `Article 4 paragraph (3)`, atau `paragraph (3) of Article 4`.
Gagal:  `Pasal 4 ayat (3)` di samping `Article 4 paragraph (2)`;
        `Pasal 5 dan Pasal 6` di samping `Article 5`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each piece of a reference that only one language of *case* has."""
    for found in fact_differences(case, FactKind.REFERENCE):
        yield Problem(found.place, found.message, found.hint, ID, LEVEL)
