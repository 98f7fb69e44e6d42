"""What the last item of a list says all its items make together: "sehingga tebal seluruhnya 37 cm" of layers of 20, 15 and 4 cm.

Only the Indonesian is read. Each item gives one amount, with the measure of the total: what is "setebal 20 cm" adds to "tebal".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    is_alike,
    noun_behind,
    stands_before,
    sum_of,
)
from mou_gen.startup.expressions import data_expression, expression

_IN_ALL = expression(
    r",?\s+(?:sehingga|jadi|dengan\s+demikian)\s+(?P<measure>tebal|panjang|luas|lebar|tinggi|berat|bobot|dalam|isi|jumlah|biaya|nilai|harga)(?:nya)?"
    r"\s+(?:\w+\s+){0,3}?(?:seluruhnya|keseluruhan(?:nya)?|totalnya)(?:\s+(?:menjadi|sebesar|sebanyak|adalah|ialah|mencapai))?\s+$",
    re.IGNORECASE,
)
_MEASURED = {
    "jumlah": r"(?:sebanyak|sejumlah|berjumlah)",
    "biaya": r"(?:sebesar|senilai|seharga)",
    "harga": r"(?:sebesar|senilai|seharga)",
    "nilai": r"(?:sebesar|senilai|seharga)",
    "berat": r"(?:seberat|sebanyak)",
    "bobot": r"(?:seberat|sebanyak)",
    "isi": r"(?:sebanyak|berisi)",
}
"""How an item gives its part of a total that is not called as the part is."""
_NOT_EXACT = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih|kurang|antara|hingga|sampai|atau|setiap|tiap|per|masing-masing|tumpang\w*|saling)\b",
    re.IGNORECASE,
)
_FEWEST = 2


def wrong_list_totals(items: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield the total in the last of the *items* of a list that what they give does not make."""
    if len(items) < _FEWEST or any(map(_NOT_EXACT.search, items)):
        return
    last = items[-1]
    for total in facts(last, "id"):
        before = last[: total.start]
        said = _IN_ALL.search(before)
        if said is None or total.kind not in (FactKind.MONEY, FactKind.NUMBER):
            continue
        noun = noun_behind(last, total)
        measure = said["measure"].casefold()
        is_part = data_expression(rf"\b{_MEASURED.get(measure, 'se' + measure)}\s+$", re.IGNORECASE)
        texts = [*items[:-1], before[: said.start()]]
        parts = [_parts(text, total, noun, is_part) for text in texts]
        if all(len(each) == 1 for each in parts):
            made = [each[0] for each in parts]
            if amount_of(total) != sum_of(made):
                yield WrongAmount(total, sum_of(made))


def _parts(text: str, total: Fact, noun: str, is_part: re.Pattern[str]) -> list[Fact]:
    """Return what *text* gives in the unit and by the measure of the *total*."""
    return [
        each
        for each in facts(text, "id")
        if is_alike(each, total)
        and (each.kind is FactKind.MONEY or noun_behind(text, each) == noun)
        and stands_before(each, text, is_part)
    ]
