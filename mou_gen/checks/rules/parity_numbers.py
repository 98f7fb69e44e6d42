"""Numbers, durations, amounts of money and percentages are the same in both languages.

Six months in one column and three in the other is two agreements. Compared is what is said,
not how: figures and words, years and months, "every semester" and "every six months" are
equal; a working day is not a calendar day. The Indonesian text prevails, so a reader of the
English one would be misled. Names are names: what both columns print from one place of the data,
and what stands alike in both, is no number. Rupiah and dollars are two amounts.

Passes: `paling lambat 14 (empat belas) hari` beside `within 14 (fourteen) days`;
        `setiap semester` beside `every six months`.
Fails:  `6 (enam) bulan` beside `3 (three) months`;
        `Rp1.500.000` beside `Rp1,500,000,000`; `Rp200 juta` beside `200 billion rupiah`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.pairs import fact_differences
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import FactKind

ID = "parity-numbers"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Bilangan, jangka waktu, jumlah uang, dan persentase sama dalam kedua bahasa.

Enam bulan dalam satu kolom dan tiga bulan dalam kolom lain berarti dua kesepakatan. Yang
dibandingkan adalah maknanya, bukan cara menulisnya: angka dan huruf, tahun dan bulan, "setiap
semester" dan "every six months" dianggap sama; hari kerja tidak sama dengan hari kalender.
Naskah bahasa Indonesia yang berlaku sehingga pembaca naskah bahasa Inggris akan keliru. Nama
tetaplah nama: yang dicetak kedua kolom dari satu tempat dalam data, dan yang sama dalam keduanya,
bukan bilangan. Rupiah dan dolar adalah dua jumlah.

Lulus:  `paling lambat 14 (empat belas) hari` di samping `within 14 (fourteen) days`;
        `setiap semester` di samping `every six months`.
Gagal:  `6 (enam) bulan` di samping `3 (three) months`;
        `Rp1.500.000` di samping `Rp1,500,000,000`; `Rp200 juta` di samping `200 billion rupiah`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each number that one language of *case* says and the other does not."""
    kinds = (FactKind.NUMBER, FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT, FactKind.CODE)
    for found in fact_differences(case, *kinds):
        yield Problem(found.place, found.message, found.hint, ID, LEVEL)
