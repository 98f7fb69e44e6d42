"""An Indonesian text uses the words of official documents: Notula, Pos-el, Laman, meterai.

The regulations on official documents have their own words for some things that everyday language
calls otherwise, and the legal division returns a document that spells "aktifitas" or "kerjasama".
Titles of laws stay as they were promulgated, and English texts keep their own words.

Passes: `Pos-el setda@contoh.go.id`; `kerja sama antardaerah`; `website` in an English text; `di rawat inap`, `di gudang`.
Fails:  `Notulen rapat`; `Website www.contoh.go.id`; `dokumen bermaterai cukup`; `didesa`; `di laksanakan`; `di angkut`;
        `me nyediakan`; `PIHAK ke dua`; `diBanyuwangi`.
Source: Permendagri 1/2023, articles 14 and 15 and Lampiran (read in full) for Notula, Pos-el and
    Laman; KBBI for the spelling of the others. The list is `templates/law/words.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, any_word, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.language.parted_words import parted_words
from mou_gen.library.words import read_wordbook
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Dokumen berbahasa Indonesia memakai kata naskah dinas: Notula, Pos-el, Laman, meterai.

Peraturan tentang naskah dinas mempunyai kata sendiri untuk beberapa hal yang dalam bahasa sehari-hari
disebut lain, dan dokumen yang menulis "aktifitas" atau "kerjasama" akan dikembalikan oleh bagian hukum.
Judul peraturan tetap ditulis sebagaimana diundangkan, dan naskah bahasa Inggris memakai katanya sendiri.

Lulus:  `Pos-el setda@contoh.go.id`; `kerja sama antardaerah`; `website` dalam naskah bahasa Inggris; `di rawat inap`, `di gudang`.
Gagal:  `Notulen rapat`; `Website www.contoh.go.id`; `dokumen bermaterai cukup`; `didesa`; `di laksanakan`; `di angkut`;
        `me nyediakan`; `PIHAK ke dua`; `diBanyuwangi`.
Sumber: Permendagri 1/2023, Pasal 14, Pasal 15, dan Lampiran (dibaca lengkap) untuk Notula, Pos-el, dan
    Laman; KBBI untuk ejaan kata lainnya. Daftarnya ada di `templates/law/words.yaml`.
"""

ID = "words"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, articles 14 and 15 and Lampiran; KBBI"
SURE = True

_TITLES = "legal-basis"
_CITED = expression(
    r"(?:Undang-Undang|Peraturan|Keputusan)[^.;]{0,80}?Nomor \S+ Tahun \d{4} tentang [^.;]*",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield each word that official documents write otherwise."""
    instead = read_wordbook(case.templates).instead
    better = {word.casefold(): right for word, right in instead.items()}
    pattern = any_word(tuple(instead))
    for said in open_texts(case):
        if said.language not in ("id", "") or said.id.startswith(_TITLES):
            continue
        text = _CITED.sub(lambda cited: " " * len(cited[0]), said.text)
        for found in pattern.finditer(text):
            right = better[" ".join(found[0].casefold().split())]
            message = _("{word} is not used in official documents", word=said.quoted(found[0]))
            hint = _("write `{word}`", word=right)
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
        if said.language == "id":
            yield from _parted(said, text, pattern)


def _parted(said: Wording, text: str, listed: re.Pattern[str]) -> Iterator[Problem]:
    """Yield what *text*, that of *said*, writes apart or together and ought not to, if it is not *listed* as such."""
    for each in parted_words(text):
        wrong = said.text[each.start : each.end]
        if not listed.fullmatch(wrong):
            message = _("{word} is not used in official documents", word=said.quoted(wrong))
            hint = _("write `{word}`", word=each.right)
            yield Problem(said.place(each.start, each.end), message, hint, ID, LEVEL)
