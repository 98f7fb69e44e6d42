"""A sentence that is binding in one language is binding in the other.

"Shall" in English beside a plain Indonesian sentence makes a duty that the prevailing text
does not know; and a "wajib" that the English text leaves out is not seen by its readers.

Passes: `PARA PIHAK melaporkan` beside `The PARTIES report`;
        `wajib melaporkan` beside `shall report`.
Fails:  `PARA PIHAK melaporkan` beside `The PARTIES shall report`;
        `wajib melaporkan` beside `report`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.duties import duty_mismatches, modality
from mou_gen.errors import Level, Problem
from mou_gen.messages import _, either

ID = "parity-duty-missing"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Kalimat yang mengikat dalam satu bahasa mengikat pula dalam bahasa lain.

"Shall" dalam bahasa Inggris di samping kalimat biasa dalam bahasa Indonesia menimbulkan kewajiban
yang tidak dikenal naskah yang berlaku; "wajib" yang tidak diterjemahkan tidak terlihat oleh
pembaca naskah bahasa Inggris.

Lulus:  `PARA PIHAK melaporkan` di samping `The PARTIES report`;
        `wajib melaporkan` di samping `shall report`.
Gagal:  `PARA PIHAK melaporkan` di samping `The PARTIES shall report`;
        `wajib melaporkan` di samping `report`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each word of duty in *case* that has nothing beside it."""
    for each in duty_mismatches(case):
        for found in each.only_indonesian:
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
