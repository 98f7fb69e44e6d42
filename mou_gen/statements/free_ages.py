"""Up to which age somebody pays nothing by one paragraph of an article, and at which age he pays by another.

Only the Indonesian is read: "Anak yang berumur kurang dari 3 (tiga) tahun ... tidak dipungut biaya" and "Anak berumur
2 (dua) tahun dikenai harga anak". What is paid for something else, as insurance, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression

_OF_AGE = r"\b(?P<who>[^\W\d_]{3,})\s+(?:yang\s+)?(?:berumur|berusia)\s+"
_YEARS = r"(?P<years>\d{1,2})\s*(?:\([^()]{1,30}\)\s*)?tahun"
_FREE = expression(
    rf"{_OF_AGE}(?:kurang\s+dari|di\s+bawah)\s+{_YEARS}\b(?P<rest>[^.;]{{0,240}}?)"
    r"\b(?:tidak\s+(?:dipungut|dikenai|dikenakan|membayar)\s+(?:biaya|bayaran|harga|tarif)|(?:di)?bebas(?:kan)?\s+(?:dari\s+)?biaya|gratis|tanpa\s+biaya)"
    r"(?=\s*(?:[.;,]|$))",
    re.IGNORECASE,
)
_CHARGED = expression(
    rf"{_OF_AGE}(?:(?P<from>\d{{1,2}})\s*(?:\([^()]{{1,30}}\)\s*)?(?:sampai\s+dengan|sampai|hingga|-|–)\s*)?{_YEARS}"
    r"\s+(?:wajib\s+|harus\s+)?(?:dikenai|dikenakan|membayar|dipungut)\s+(?:biaya|harga|tarif|tiket)\b",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:kecuali|selain|tidak|bukan|asuransi|premi|denda|jaminan|makan\w*|sewa|tambahan|tanpa\s+pendamping|tempat\s+duduk|kursi)\b",
    re.IGNORECASE,
)


def charged_though_free(texts: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Yield the place among the *texts* of an article of each that charges at an age at which another has nothing paid, with the words of both."""
    free = [
        (place, found)
        for place, text in enumerate(texts)
        for found in _FREE.finditer(text)
        if not _OTHERWISE.search(found["rest"])
    ]
    for place, text in enumerate(texts):
        for _start, sentence in sentences_of(text):
            charged = None if _OTHERWISE.search(sentence) else _CHARGED.search(sentence)
            for at, each in free if charged else ():
                youngest = int(charged["from"] or charged["years"]) if charged else 0
                same = charged and charged["who"].casefold() == each["who"].casefold()
                if charged and at != place and same and youngest < int(each["years"]):
                    yield place, charged[0], each[0]
