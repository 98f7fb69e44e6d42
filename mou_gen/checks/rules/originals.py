"""There must be one original per party, and the text must state their number.

Each party keeps one original, so two regions sign two; the unit in charge of cooperation gets a
photocopy, which is not an original. The closing formula states the number; when the closing is
reworded, the number may change in one language only, or in the text and not in the data. An
addendum, an extension and a termination take the form of the agreement. Of a Berita Acara that all
parties sign there are not fewer originals than parties; there may be more.

Passes: `originals: 2` between two parties; `dalam rangkap 2 (dua)`, `in 2 (two) originals`.
Fails:  `originals: 3` between two parties; `dalam rangkap 3 (tiga)`; `rangkap 2 (dua)` beside
        `in 3 (three) originals`; an extension or a deliberation of three parties in two originals.
Source: Permendagri 22/2020, article 10(3) for a Kesepakatan Bersama and article 14(4) for a Perjanjian
        Kerja Sama, Lampiran A.1 and B.1 (read in full); house rule for what follows the signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, texts
from mou_gen.data.values import SourcedNumber
from mou_gen.errors import Level, Problem
from mou_gen.kinds.affair_map import AffairMapping
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import expression

ID = "originals"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 10(3) and 14(4)"
SURE = True
ATURAN = """Setiap pihak memegang satu naskah asli, dan teks harus menyebut jumlah itu.

Setiap pihak menyimpan satu naskah asli, sehingga dua daerah menandatangani dua naskah. Unit kerja
yang membidangi kerja sama memperoleh fotokopi, yang bukan naskah asli. Penutup menyebut jumlah itu;
jika penutup dirumuskan ulang, jumlahnya dapat berubah dalam satu bahasa saja, atau dalam teks
tetapi tidak dalam data. Adendum, perpanjangan, dan pengakhiran mengikuti bentuk kesepakatannya. Berita
Acara yang ditandatangani semua pihak dibuat tidak kurang dari jumlah pihak; boleh lebih.

Lulus:  `originals: 2` untuk dua pihak; `dalam rangkap 2 (dua)`, `in 2 (two) originals`.
Gagal:  `originals: 3` untuk dua pihak; `dalam rangkap 3 (tiga)`; `rangkap 2 (dua)` di samping
        `in 3 (three) originals`; perpanjangan atau musyawarah tiga pihak dalam rangkap 2 (dua).
Sumber: Permendagri 22/2020, Pasal 10 ayat (3) untuk Kesepakatan Bersama dan Pasal 14 ayat (4) untuk
        Perjanjian Kerja Sama, Lampiran A.1 dan B.1 (dibaca lengkap); aturan program ini untuk dokumen sesudah
        penandatanganan.
"""

_FORMULA = expression(
    r"(?:kesepakatan|kesepahaman|perjanjian|naskah)\b.*\b(?:dibuat|ditandatangani)\b"
    r"|(?:agreement|memorandum)\b.*\b(?:made|signed|executed)\b",
    re.IGNORECASE,
)
"""How the agreement says that it was made; a report is not made so."""
_BEFORE = expression(r"\brangkap\s+$", re.IGNORECASE)
_AFTER = expression(r"\s+(?:\w+ )?(?:originals?|copies)\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield a number of originals that is not that of the parties, and texts that say another."""
    record = case.record
    match record:
        case Agreement():
            yield from _not_one_each(record.originals, len(record.parties), LEVEL)
            yield from _said_otherwise(case, record.originals)
        case SubsequentInstrument():
            yield from _not_one_each(record.originals, len(record.parties), Level.WARNING)
        case Deliberation() if record.originals < len(record.base.parties):
            yield from _not_one_each(record.originals, len(record.base.parties), Level.WARNING)
        case AffairMapping() if record.originals < len(record.agreement.parties):
            yield from _not_one_each(record.originals, len(record.agreement.parties), Level.WARNING)


def _not_one_each(originals: SourcedNumber, parties: int, level: Level) -> Iterator[Problem]:
    if originals != parties:
        message = _n(
            "`originals` is {originals}, but there is {n} party",
            "`originals` is {originals}, but there are {n} parties",
            parties,
            originals=int(originals),
        )
        hint = _(
            "write `originals: {number}`: one per party; a photocopy is not an original",
            number=parties,
        )
        yield Problem(originals.origin.source, message, hint, ID, level)


def _said_otherwise(case: Case, originals: SourcedNumber) -> Iterator[Problem]:
    for said in texts(case):
        for count in _counted(said):
            here = _BEFORE.search(said.text[: count.start]) or _AFTER.match(said.text, count.end)
            if here and count.value != originals:
                message = _(
                    "{number}: `originals` is {originals}",
                    number=said.quoted(count.text),
                    originals=int(originals),
                )
                hint = _("write the number in `originals`, the same in each language")
                yield Problem(said.place(count.start, count.end), message, hint, ID, LEVEL)


def _counted(said: Wording) -> Iterator[Fact]:
    """Yield the numbers of originals in *said*."""
    for stretch in said.stretches:
        if _FORMULA.search(stretch.text):
            stated = stretch.facts(said.language or "id")
            yield from (fact for fact in stated if fact.kind is FactKind.NUMBER)
