"""How much a share is that is left to pay: "separuh biaya perbaikan atap, dari jumlah Rp37.000.000,00", with an amount of Rp18.500.000,00.

Only the Indonesian is read, and only one share of one amount behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, is_alike, is_fraction
from mou_gen.startup.expressions import expression

_BEGINS = expression(
    r"^\s*(?:(?:sisa|pelunasan|pengembalian|pembayaran|penggantian|penyetoran|pembagian|bagian|kekurangan|sebesar|sebanyak|atas)\s+){0,3}$",
    re.IGNORECASE,
)
"""Before the share of which a text on what is to be paid tells."""
_WHOLE = expression(
    r"\b(?:dari|(?:ke)?seluruh(?:an|nya)?|(?:se|ber)?jumlah(?:nya)?|sebesar|senilai|mencapai|total(?:nya)?)\s+$",
    re.IGNORECASE,
)
"""Before the amount of which it is a share."""
_OF_A_TIME = expression(
    r"\s*(?:\([^()]{1,120}\)\s*)?,?\s*(?:(?:dalam|selama|untuk)\s+)?(?:se(?:tahun|bulan|minggu|hari|triwulan|semester)|satu\s+(?:tahun|bulan|triwulan|semester))\b",
    re.IGNORECASE,
)
"""Behind an amount for a time, of which what is to be paid may be another part: "Rp120.000.000,00 setahun"."""
_OTHERWISE = expression(
    r"\b(?:sekitar|hampir|kurang|lebih|paling|masing-masing|setiap|tiap|per|dikurangi|dipotong|ditambah|setelah|selain|kecuali|beserta|denda|pajak|dan\s+(?:seluruh|biaya))\b",
    re.IGNORECASE,
)
"""Says that what is to be paid is not just that share, or not exactly."""


def wrong_share_to_pay(text: str, paid: str) -> Iterator[WrongAmount]:
    """Yield the one amount in *paid*, where it is not the share of an amount that *text* says it is."""
    amounts = facts(paid, "id")
    told = [
        each for each in facts(text, "id") if each.kind is FactKind.PERCENT or is_fraction(each)
    ]
    money = [each for each in facts(text, "id") if each.kind is FactKind.MONEY]
    if len(amounts) != len(told) or len(money) != len(told) or len(told) != 1:
        return
    ((amount,), (share,), (whole,)) = amounts, told, money
    part = amount_of(share) / (100 if share.kind is FactKind.PERCENT else 1)
    made = amount_of(whole) * part
    if (
        not is_alike(amount, whole)
        or whole.start < share.end
        or not _BEGINS.match(text[: share.start])
        or not _WHOLE.search(text, share.end, whole.start)
        or _OF_A_TIME.match(text, whole.end)
        or _OTHERWISE.search(f"{text} {paid}")
    ):
        return
    is_of_it = abs(made - amount_of(amount)) <= max(rounding(amount), made / 1000)
    is_whole = amount_of(whole) == amount_of(amount)
    if not (is_of_it or is_whole) and is_slip_for(made, amount_of(amount)):
        yield WrongAmount(amount, made)
