"""Whether an Indonesian text asks for a payment, or says that one is due."""

from __future__ import annotations

import re

from mou_gen.startup.expressions import expression

_PAYS = expression(
    r"^\s*(?:(?:segera|wajib|menyelesaikan|melakukan|melaksanakan|tetap)\s+){0,2}"
    r"(?:pembayaran|pelunasan|penyetoran|pentransferan|membayar(?:kan)?|melunasi|menyetor(?:kan)?|mentransfer"
    r"|(?:penggantian|mengganti|pengembalian|mengembalikan)\s+(?:\w+\s+)?(?:biaya|uang|dana))\b"
    r"|\b(?:serta|dan)\s+(?:membayar(?:kan)?|melunasi)\b",
    re.IGNORECASE,
)
_ARREARS = expression(
    r"\b(?:masih\s+(?:harus|perlu|akan|wajib)|belum(?:\s+(?:sepenuhnya|seluruhnya))?)\s+(?:di|me)?(?:bayar|mbayar|lunas|transfer)\w*"
    r"|\b(?:pembayaran|tagihan|biaya)\b[^.;,]{0,40}\bbelum\s+(?:lunas|selesai|diterima)\b|(?<!tanpa )(?<!tidak ada )(?<!tidak terdapat )(?<!tidak memiliki )(?<!tidak mempunyai )(?<!bebas )(?<!bebas dari )(?<!melunasi )"
    r"\btunggakan\b(?![^.;,]{0,40}\b(?:telah|sudah)\b)",
    re.IGNORECASE,
)


def asks_for_payment(text: str) -> bool:
    """Return whether *text*, a duty, is to pay."""
    return bool(_PAYS.search(text))


def tells_of_arrears(text: str) -> bool:
    """Return whether *text* says that something is not paid yet."""
    return bool(_ARREARS.search(text))
