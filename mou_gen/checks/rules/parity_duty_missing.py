"""A sentence that is binding in one language is binding in the other.

If the English text omits a "wajib" or a "dapat", its readers do not see it; and "may" next to a
plain sentence releases them from what the prevailing text demands. A plain Indonesian sentence in
an agreement is binding, and its English text says "shall": the two are equal.

Passes: `PARA PIHAK melaporkan` beside `The PARTIES shall report`;
        `wajib melaporkan` beside `shall report`;
        `berhak mengajukan keberatan` beside `have 14 days in which to object`.
Fails:  `PARA PIHAK melaporkan` beside `The PARTIES may report`;
        `wajib melaporkan` beside `report`.
Not seen: a word of duty that governs two verbs and is lost before one of them; one whose verb the other language does not
        have, or that stands in a subordinate clause: what it says is often said in another way.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.duties import duty_mismatches, modality
from mou_gen.errors import Level, Problem
from mou_gen.language.glossary import TermMatch
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "parity-duty-missing"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Kalimat yang mengikat dalam satu bahasa mengikat pula dalam bahasa lain.

"Wajib" atau "dapat" yang tidak diterjemahkan tidak terlihat oleh pembaca naskah bahasa Inggris, dan
"may" di samping kalimat biasa membebaskan mereka dari kewajiban dalam naskah yang berlaku. Kalimat
biasa dalam kesepakatan bersifat mengikat, dan dalam bahasa Inggris memakai "shall": keduanya sama.

Lulus:  `PARA PIHAK melaporkan` di samping `The PARTIES shall report`;
        `wajib melaporkan` di samping `shall report`;
        `berhak mengajukan keberatan` di samping `have 14 days in which to object`.
Gagal:  `PARA PIHAK melaporkan` di samping `The PARTIES may report`;
        `wajib melaporkan` di samping `report`.
Tidak terlihat: kata kewajiban yang berlaku bagi dua kata kerja, yang salah satunya kehilangan kata itu; kata kewajiban yang
        kata kerjanya tidak ada dalam bahasa lain, atau yang berada dalam anak kalimat: isinya sering diungkapkan dengan cara
        lain.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


_LIMITS = {
    "id": expression(
        r"\s+(?:(?!(?:lebih|kurang|melebihi|melampaui)\b)[^\W\d_]+\s+){0,2}?(?:lebih|kurang|melebihi|melampaui)\b[^.;\d]{0,40}\d",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:at\s+(?:the\s+)?(?:most|least)|no\s+(?:more|less|fewer)\s+than|limited\s+to|up\s+to|an?\s+(?:maximum|minimum)\s+of)\s+\d"
        r"|\d[^.;]{0,40}?\bor\s+(?:more|less|fewer|wider|longer|higher|lower|above|below|over|under)\b",
        re.IGNORECASE,
    ),
}
_KEPT_FROM = expression(r"\b(?:kept|keep)\s+from\s+being\b", re.IGNORECASE)
_PROHIBITION = "prohibition"


def _is_told_otherwise(word: TermMatch, indonesian: str, english: str) -> bool:
    """Return whether *english* tells the prohibition by *word* as a limit of a figure, or keeps somebody from it: "tidak boleh kurang dari 0,7 bar", "at least 0.7 bar"."""
    if word.key != _PROHIBITION:
        return False
    is_limit = _LIMITS["id"].match(indonesian, word.end) and _LIMITS["en"].search(english)
    return bool(is_limit or _KEPT_FROM.search(english))


def check(case: Case) -> Iterator[Problem]:
    """Yield each word of duty in *case* that has nothing beside it."""
    for each in duty_mismatches(case):
        for found in each.only_indonesian:
            if _is_told_otherwise(found, each.indonesian.said, each.english.said):
                continue
            message = _(
                "{word} is {kind} in Indonesian, but the English has none",
                word=each.indonesian.quoted(found.text),
                kind=modality(found.key),
            )
            hint = _(
                "write {words}, or delete the word from the Indonesian text",
                words=either(each.forms(found.key)[:2]),
            )
            place = each.indonesian.beside(found, each.english)
            yield Problem(place, message, hint, ID, LEVEL)
        for found in each.only_english:
            message = _(
                "{word} is {kind} in English, but the Indonesian has none",
                word=each.english.quoted(found.text),
                kind=modality(found.key),
            )
            hint = _("delete it, or write its equivalent in the Indonesian text")
            yield Problem(each.english.place_of(found), message, hint, ID, LEVEL)
