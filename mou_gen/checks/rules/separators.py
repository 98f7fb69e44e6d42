"""An amount in an Indonesian text is written in the Indonesian way: Rp15.000.000,00.

Copied from the English column, "Rp15,000,000.00" is read as fifteen rupiah by whoever knows that a comma
begins the decimals. In Indonesian a full stop parts the thousands, and a comma the sen.

Passes: `Rp15.000.000,00`; `Rp15,5 juta`; `Rp15,000,000.00` in an English text.
Fails:  `Rp15,000,000.00` in an Indonesian text.
Not seen: an amount without sen, such as `Rp15,000`, which may be fifteen rupiah.
Source: PUEBI on the full stop and the comma.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.errors import Level, Problem
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "separators"
LEVEL = Level.WARNING
SOURCE = "PUEBI"
SURE = True
ATURAN = """Jumlah dalam naskah bahasa Indonesia ditulis dengan cara Indonesia: Rp15.000.000,00.

Jika disalin dari kolom bahasa Inggris, "Rp15,000,000.00" dapat dibaca sebagai lima belas rupiah, karena koma
mendahului desimal. Dalam bahasa Indonesia, titik memisahkan ribuan dan koma memisahkan sen.

Lulus:  `Rp15.000.000,00`; `Rp15,5 juta`; `Rp15,000,000.00` dalam naskah bahasa Inggris.
Gagal:  `Rp15,000,000.00` dalam naskah bahasa Indonesia.
Tidak terlihat: jumlah tanpa sen, misalnya `Rp15,000`, yang mungkin lima belas rupiah.
Sumber: PUEBI tentang tanda titik dan tanda koma.
"""

_ENGLISH = expression(r"\bRp\.?\s?(?P<whole>\d{1,3}(?:,\d{3})+)\.(?P<sen>\d\d)(?!\d)")


def check(case: Case) -> Iterator[Problem]:
    """Yield each amount of Indonesian texts with the signs of English."""
    for said in texts(case):
        if said.language not in ("id", "") or said.is_sealed:
            continue
        for found in _ENGLISH.finditer(said.text):
            right = f"Rp{found['whole'].replace(',', '.')},{found['sen']}"
            message = _("{text} is written as in English", text=said.quoted(found[0]))
            hint = _("write `{word}`", word=right)
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
