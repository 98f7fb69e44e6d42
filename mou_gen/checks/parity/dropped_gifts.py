"""What is free in one text, where the other is silent on payment: "tanpa sewa", "free of charge"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.startup.expressions import expression

_PRICE = (
    r"(?:sewa|biaya|bayaran|pungutan|ongkos|tarif|bunga|imbalan|retribusi|upah|iuran|pembayaran)"
)
_FREE: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        rf"\btanpa\s+(?:(?:dikenai|dikenakan|dipungut|membayar|menarik|memungut|uang)\s+)?{_PRICE}\b(?!\s+(?:tambahan|lain\w*|baru|di\b))"
        rf"|\bbebas\s+{_PRICE}\b|\b(?:secara\s+)?(?:gratis|cuma-cuma|percuma)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:free\s+of\s+(?:any\s+)?(?:charge|rent|cost|interest|fees?)|(?:rent|interest|fee)-free|gratis|gratuitously"
        r"|(?:without|at\s+no)\s+(?:any\s+)?(?:charge|rent|cost|payment|fees?|interest)\b(?!\s+of\b))\b",
        re.IGNORECASE,
    ),
}
_ALSO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tanpa|tidak\s+(?:perlu\s+|usah\s+|boleh\s+)?(?:di|me|ber)\w+|bebas|\w*bebaskan|pembebasan|gratis\w*|\w*gratiskan|\w*cuma|percuma|nihil|nol|hibah\w*|sukarela|sumbang\w*|biaya|sewa|bunga)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:\w*free|freely|no(?!\s+(?:later|earlier|more|less|fewer)\b)|none|nothing|without|un(?:paid|charged|remunerated)|gratis|gratuit\w+|exempt\w*|waiv\w+|complimentary|volunt\w+|donat\w+|gifts?|pay\w*|paid"
        r"|costs?|charg\w+|rent\w*|fees?|interest|expenses?|price\w*|tariffs?)\b",
        re.IGNORECASE,
    ),
}
"""Words that may say so in another way, or that tell what is paid."""


def dropped_gifts(one: LanguageVersion, other: LanguageVersion) -> list[FoundWords]:
    """Return where *one* says that something is free, and *other* says nothing about payment."""
    if _ALSO[other.language].search(other.said):
        return []
    return [FoundWords.of(each) for each in _FREE[one.language].finditer(one.said)]
