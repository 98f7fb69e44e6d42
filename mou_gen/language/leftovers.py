"""What is left of a stock or a budget of which so much is used: "Dari 12.000 dosis telah digunakan 8.520, sehingga tersisa 3.480".

All three stand in one sentence, the whole first. What also becomes less or more in another way is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    counted_by_sentence,
    is_alike,
    noun_behind,
)
from mou_gen.startup.expressions import expression

_TAKEN = {
    "id": expression(
        r"\b(?:digunakan|terpakai|dipakai|menggunakan|memakai|disalurkan|tersalurkan?|dibagikan|terserap|diserap|dibelanjakan|direalisasikan|terealisasi"
        r"|realisasi(?:nya)?|dibayarkan|terbayar|dibayar|dikirim(?:kan)?|terkirim|didistribusikan|terdistribusi|ditebus|diambil|terjual|dijual|diserahkan"
        r"|dihabiskan|dikeluarkan|pemakaian|penggunaan|penyaluran)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:used|spent|distributed|disbursed|consumed|paid(?:\s+out)?|delivered|sold|sent|issued|handed\s+out|given\s+out|taken)\b",
        re.IGNORECASE,
    ),
}
_AVAILABLE = {
    "id": expression(
        r"\b(?:dari|stok|persediaan|pagu|anggaran|dana|alokasi|tersedia|disediakan)(?:\s+[^\W\d_]+){0,4}?\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:of|from|stock|budget|allocation)(?:\s+[^\W\d_]+){0,4}?\s+$", re.IGNORECASE
    ),
}
_ALSO_MOVED = expression(
    r"\b(?:rusak|hilang|kedaluwarsa|susut|sebagian|tambahan|ditambah\w*|bertambah|penambahan|masuk|dikembalikan|pengembalian|dialihkan|dicadangkan|cadangan"
    r"|setelah\s+dikurangi|beserta|belum\s+termasuk|termasuk|selain|masing-masing|setiap|tiap|per|sekitar|kurang\s+lebih|lebih|hampir|target|rencana"
    r"|damaged|lost|expired|additional|added|returned|transferred|reserve\w*|some|each|per|including|besides|about|nearly|almost|plan\w*)\b",
    re.IGNORECASE,
)
"""In a sentence whose stock becomes less or more in another way too, or is told only about."""


def wrong_leftovers(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield what *text* says is left of a stock or a budget that it tells first, and what is: "Dari 12.000 dosis telah digunakan 8.520, sehingga tersisa"."""
    for begin, stated in counted_by_sentence(text, language):
        amounts = [each for each in stated if each.kind in (FactKind.NUMBER, FactKind.MONEY)]
        if len(amounts) != _STOCK_USE_AND_REST:
            continue
        whole, taken, rest = amounts
        left = amount_of(whole) - amount_of(taken)
        if (
            is_alike(whole, taken)
            and is_alike(whole, rest)
            and _AVAILABLE[language].search(text, begin, whole.start)
            and _TAKEN[language].search(text, whole.end, rest.start)
            and _is_rest(text, taken, rest, language)
            and not _ALSO_MOVED.search(text, begin, rest.end)
            and _are_of_one_noun(text, amounts)
            and left != amount_of(rest)
            and left > 0
        ):
            yield WrongAmount(rest, left)


_STOCK_USE_AND_REST = 3
_NO_NOUN = frozenset(
    [
        "",
        "telah",
        "sudah",
        "digunakan",
        "terpakai",
        "disalurkan",
        "dibagikan",
        "dan",
        "sehingga",
        "have",
        "has",
        "were",
        "are",
        "and",
    ]
)
"""Words behind how much was used where the noun is left out."""
_STAYS = expression(
    r"(?:\s+[^\W\d_]+){0,3}?\s+(?:are|is|remain\w*|were)\s+(?:left|unused)|(?:\s+[^\W\d_]+){0,2}?\s+remain\w*\b",
    re.I,
)
_SO_LEFT = {
    "id": expression(
        r"\b(?:tersisa|menyisakan|bersisa|sisa(?:nya)?|tinggal|masih\s+(?:ada|terdapat|tersedia))(?:\s+(?!dan\b|untuk\b)[^\W\d_]+){0,4}?\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:leav(?:ing|es)|remain\w*(?:\s+(?:is|are))?|left|balance(?:\s+of)?)\s*,?\s+(?:a\s+balance\s+of\s+)?$",
        re.IGNORECASE,
    ),
}


def _is_rest(text: str, taken: Fact, rest: Fact, language: str) -> bool:
    """Return whether *rest* is said to be left when so much was *taken*."""
    before = _SO_LEFT[language].search(text, taken.end, rest.start)
    return bool(before or (language == "en" and _STAYS.match(text, rest.end)))


def _are_of_one_noun(text: str, amounts: Sequence[Fact]) -> bool:
    """Return whether *amounts* are money, or count what is called alike or has no name."""
    if any(each.kind is FactKind.MONEY for each in amounts):
        return True
    nouns = [noun_behind(text, each) for each in amounts]
    return nouns[0] == nouns[2] != "" and (nouns[1] == nouns[0] or nouns[1] in _NO_NOUN)
