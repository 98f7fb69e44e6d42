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

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.parity.duties import DutyMismatch, duty_mismatches, modality
from mou_gen.errors import Level, Problem
from mou_gen.language.bounds import bounds
from mou_gen.language.glossary import TermMatch
from mou_gen.messages import _, either

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


_PROHIBITION = "prohibition"


def _is_told_otherwise(word: TermMatch, pair: DutyMismatch) -> bool:
    """Return whether the English of a *pair* tells the prohibition by *word* as a limit of the same figure: "tidak boleh kurang dari 0,7 bar", "at least 0.7 bar"."""
    if word.key != _PROHIBITION:
        return False
    ours, theirs = (
        [*bounds(each.said, each.language, each.own_facts)]
        for each in (pair.indonesian, pair.english)
    )
    limited = {each.fact.key for each in theirs}
    return any(each.start <= word.start < each.end and each.fact.key in limited for each in ours)


def check(case: Case) -> Iterator[Problem]:
    """Yield each word of duty in *case* that has nothing beside it."""
    for each in duty_mismatches(case):
        for found in each.only_indonesian:
            if _is_told_otherwise(found, each):
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
