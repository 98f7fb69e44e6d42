"""No text contains a placeholder that was never filled in.

Whoever fills in an old document leaves its dots and brackets, and somebody signs them. A fact that is not
known yet is left out of the YAML: the program prints a blank for it, lists it, and refuses it in a final
version. The lines for handwriting on the sealed form and on a receipt are no placeholders.

Passes: no `place` at all, which prints a blank; `dan seterusnya`.
Fails:  `place: "[…]"`; `Nomor ......`; `XXX`; `TBD`; `____`; `<nama>`.
Source: none; nobody can agree to a text that is not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, texts
from mou_gen.document import Text, Value
from mou_gen.errors import Level, Problem
from mou_gen.messages import _

ID = "placeholder"
LEVEL = Level.ERROR
SOURCE = "house rule"
SURE = True
ATURAN = """Teks tidak boleh memuat tempat kosong yang belum diisi.

Orang yang mengisi dokumen lama sering meninggalkan titik-titik dan kurung kosong, lalu dokumen itu
ditandatangani. Hal yang belum diketahui tidak ditulis dalam YAML: program mencetak isian kosong,
mendaftarnya, dan menolaknya dalam versi final. Garis untuk tulisan tangan pada formulir tertutup dan
tanda terima bukan tempat kosong.

Lulus:  tanpa `place`, sehingga dicetak isian kosong; `dan seterusnya`.
Gagal:  `place: "[…]"`; `Nomor ......`; `XXX`; `TBD`; `____`; `<nama>`.
Sumber: tidak ada; tidak seorang pun dapat menyepakati teks yang belum ada.
"""

_PLACEHOLDER = re.compile(
    r"\[\s*(?:\.{2,}|…|_+|\?+)?\s*\]|\[(?:isi|diisi|nama|nomor|tanggal|name|number|date|fill in)\b[^\]]*\]"
    r"|(?:\.\s?){4,}|…{2,}|_{3,}|<[^<>]{1,40}>|\?{3,}"
    r"|\bX{3,}\b|\bx{3,}\b|\b(?:TBD|TBC|TODO|FIXME|lorem ipsum)\b"
)


def check(case: Case) -> Iterator[Problem]:
    """Yield each place that was not filled in."""
    for said in texts(case):
        by_hand = case.document.sealed or _is_receipt(said)
        for start, leaf in said.leaves:
            if isinstance(leaf, Value) or (isinstance(leaf, Text) and not by_hand):
                yield from _found(said, start, start + len(leaf.text))


def _is_receipt(said: Wording) -> bool:
    """Return whether *said* is of the receipt of a slip, which the receiver fills in."""
    return any(part.startswith("receipt") for part in said.id.split("/"))


def _found(said: Wording, start: int, end: int) -> Iterator[Problem]:
    for found in _PLACEHOLDER.finditer(said.text[start:end]):
        message = _("{text} is a placeholder", text=said.quoted(found[0]))
        hint = _("write the fact, or delete the key so that a blank is printed")
        place = said.place(start + found.start(), start + found.end())
        yield Problem(place, message, hint, ID, LEVEL)
