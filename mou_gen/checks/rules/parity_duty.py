"""A duty in one language is neither a permission nor a prohibition in the other.

"Wajib" in one language and "may" in the other make two agreements. `law/glossary.yaml` in the
templates lists the words of duty (wajib, harus: shall, must), of permission (dapat, boleh: may,
can), of prohibition (dilarang, tidak boleh: shall not, must not) and of exemption (tidak wajib:
need not). Words of two kinds stand against each other where they have the same verb or, as the only
ones, are a duty and a permission with the same object. A duty beside a permission, where English only
permits both, is a warning.

Passes: `wajib memberitahukan` beside `shall notify`; `dapat diperpanjang` beside `may be extended`.
Fails:  `wajib memberitahukan` beside `may notify`; `dilarang membuka` beside `shall disclose`;
        with a warning, `dapat memeriksa, dan petugas wajib membuka` beside `may inspect, and the officer may open`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.parity.duties import DutyMismatch, duty_mismatches, modality
from mou_gen.checks.parity.pairs import pairs
from mou_gen.checks.parity.second_duties import second_duties
from mou_gen.errors import Level, Problem
from mou_gen.language.glossary import TermMatch
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "parity-duty"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Kewajiban dalam satu bahasa tidak menjadi kebolehan atau larangan dalam bahasa lain.

"Wajib" dalam satu bahasa dan "may" dalam bahasa lain berarti dua kesepakatan. Kata kewajiban
(wajib, harus: shall, must), kebolehan (dapat, boleh: may, can), larangan (dilarang, tidak boleh:
shall not, must not), dan pembebasan (tidak wajib: need not) terdaftar dalam `law/glossary.yaml`
pada templat. Kata dari dua jenis bertentangan jika kata kerjanya sama, atau jika keduanya satu-satunya
kata kewajiban dan kebolehan serta objeknya sama. Kewajiban di samping kebolehan yang dalam bahasa
Inggris keduanya hanya kebolehan dilaporkan sebagai peringatan.

Lulus:  `wajib memberitahukan` di samping `shall notify`; `dapat diperpanjang` di samping `may be extended`.
Gagal:  `wajib memberitahukan` di samping `may notify`; `dilarang membuka` di samping `shall disclose`;
        dengan peringatan, `dapat memeriksa, dan petugas wajib membuka` di samping `may inspect, and the officer may open`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


_ONLY = expression(r"\bhanya\s+$", re.IGNORECASE)
_IF = {
    "id": expression(
        r"\b(?:apabila|jika|bila|kalau|setelah|selama|sepanjang|dengan)\b", re.IGNORECASE
    ),
    "en": expression(
        r"\b(?:if|where|when|unless|until|without|while|before|other\s+than)\b", re.IGNORECASE
    ),
}
_PERMISSION, _PROHIBITION = "permission", "prohibition"
_NEAR = 10


def _is_only_if(pair: DutyMismatch, mine: TermMatch, other: TermMatch) -> bool:
    """Return whether English prohibits in the other cases what Indonesian allows only in one: "hanya boleh berlayar apabila", "if ..., may not sail"."""
    said = pair.indonesian.said
    return (
        (mine.key, other.key) == (_PERMISSION, _PROHIBITION)
        and _ONLY.search(said, max(0, mine.start - _NEAR), mine.start) is not None
        and _IF["id"].search(said) is not None
        and _IF["en"].search(pair.english.said) is not None
    )


def check(case: Case) -> Iterator[Problem]:
    """Yield each word of duty in *case* that is translated by one of another kind."""
    mismatches = list(duty_mismatches(case))
    for each in mismatches:
        for mine, other in each.against:
            if _is_only_if(each, mine, other):
                continue
            message = _(
                "{english} is {kind} in English, but {indonesian} is {other_kind} in Indonesian",
                english=each.english.quoted(other.text),
                kind=modality(other.key),
                indonesian=each.indonesian.quoted(mine.text),
                other_kind=modality(mine.key),
            )
            words = either(each.forms(mine.key)[:2])
            hint = _("write {words}, or change the Indonesian text", words=words)
            yield Problem(each.english.place_of(other), message, hint, ID, LEVEL)
    told = [each.english for each in mismatches if each.against]
    for first, second in pairs(case):
        if all(each is not second for each in told):
            for found in second_duties(first, second):
                yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)
