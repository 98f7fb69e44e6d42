"""PIHAK KESATU signs on the right and PIHAK KEDUA on the left, each under its own name.

The program puts the first signature of a template on the right and the second on the left, so a
template keeps the official order by listing the signatures in the order of the parties. The rule
finds a template that reverses them, or prints no name of a party above a signature.

Passes: the signatures of the template in the order PIHAK KESATU, PIHAK KEDUA.
Fails:  PIHAK KEDUA first; a signature without the name of its party.
Source: Permendagri 22/2020, Lampiran A.1 (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.document import paragraphs_below
from mou_gen.errors import Level, Problem
from mou_gen.kinds.work_plan import signed_agreement
from mou_gen.messages import _

ID = "signature-order"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """PIHAK KESATU menandatangani di sebelah kanan, PIHAK KEDUA di sebelah kiri, masing-masing di bawah sebutannya.

Program meletakkan tanda tangan pertama dari templat di kanan dan yang kedua di kiri. Urutan resmi
terjaga jika templat menyusun tanda tangan menurut urutan para pihak. Templat yang membaliknya, atau
tidak mencetak sebutan pihak di atas tanda tangan, ditemukan di sini.

Lulus:  tanda tangan dalam templat berurutan PIHAK KESATU, PIHAK KEDUA.
Gagal:  PIHAK KEDUA lebih dahulu; tanda tangan tanpa sebutan pihaknya.
Sumber: Permendagri 22/2020, Lampiran A.1 (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each signature in the place of another party, or of none."""
    if signed_agreement(case.record) is None:
        return
    signatures = parts.signatures(case.document)
    for place, block in enumerate(signatures.blocks if signatures else ()):
        above = "\n".join(map(parts.plain_text, block.above))
        printed = [found[0] for found in parts.party_names(above)]
        if not printed or any(parts.PARTY_NAMES[name] != place for name in printed):
            due = list(parts.PARTY_NAMES)[place]
            first = next(each for kid in block.above for each in paragraphs_below(kid))
            message = _told(next(iter(printed), ""), due, right=place % 2 == 0)
            hint = _("put the signatures in the order of the parties")
            yield Problem(first.at, message, hint, ID, LEVEL)


def _told(name: str, due: str, *, right: bool) -> str:
    """Return that *name*, or no party where it is "", stands in the place of the party *due*."""
    if name and right:
        return _("`{name}` signs on the right, in the place of `{due}`", name=name, due=due)
    if name:
        return _("`{name}` signs on the left, in the place of `{due}`", name=name, due=due)
    if right:
        return _("no party signs on the right, in the place of `{due}`", due=due)
    return _("no party signs on the left, in the place of `{due}`", due=due)
