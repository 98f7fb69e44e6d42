"""What a sum that the sentence before tells is spent on: "Dipungut Rp600. Dari jumlah itu Rp420 untuk operasi, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.totals import have_one_role
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    SENTENCE_END,
    amount_of,
    by_sentence,
    stands_before,
    sum_of,
)
from mou_gen.startup.expressions import expression

_OF_IT = expression(
    r"\s*(?:dari|of|out\s+of|from)\s+(?:"
    r"(?:jumlah|uang|dana|biaya|anggaran|nilai|hasil|tarif|pungutan|penerimaan)\s+(?:itu|tersebut|ini)\b"
    r"|(?:this|that)\s+(?:sum|amount|money|fund|cost|budget|fee|total|revenue)\b)",
    re.IGNORECASE,
)
_IN_ALL = expression(
    r"\b(?:seluruhnya|total(?:nya)?|jumlah\s+(?:ke)?seluruhan|total\s+(?:cost|budget|sum|amount)\s+of|in\s+all)"
    r"(?:\s+(?:biaya|sebesar|senilai|of))*\s+$",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"%|\b(?:masing-masing|setiap|tiap|per|atau|antara(?:nya)?|termasuk|paling|sekitar|maksim\w+|total\w*|seluruh\w*|ya(?:itu|kni)|ditambah|lebih|kurang|dicairkan|disalurkan|dibelanjakan|terserap|direalisasikan|realisasi\w*|dipertanggungjawabkan|sedangkan|sementara|senilai"
    r"|released|disbursed|spent|absorbed|accounted|while|whereas|worth|each|every|or|which|including|at\s+(?:least|most)|up\s+to|about|in\s+all|that\s+is|namely|plus|more|less|than|a\s+(?:day|month|year))\b",
    re.IGNORECASE,
)
"""In a sentence whose amounts need not be parts beside one another."""
_REST = expression(
    r"\b(?:sisanya|selebihnya|sisa|the\s+(?:remainder|rest|balance|remaining))\s*,?\s*(?:(?:sebesar|senilai|of|is)\s+)?$",
    re.IGNORECASE,
)


def wrong_spent_sums(text: str, language: str) -> Iterator[tuple[Fact, Decimal]]:
    """Yield each sum of which the next sentence of *text* spends more, or another with the rest of it; and what is spent."""
    sentences = [each for each in by_sentence(text, facts(text, language)) if each]
    for before, stated in pairwise(sentences):
        wholes, parts = (
            [each for each in some if each.kind is FactKind.MONEY] for some in (before, stated)
        )
        if len(wholes) != 1 or len(parts) < _FEWEST or not _are_parts(text, wholes[0], parts):
            continue
        made = sum_of(parts)
        has_rest = stands_before(parts[-1], text, _REST)
        if made > amount_of(wholes[0]) or (has_rest and made != amount_of(wholes[0])):
            yield wholes[0], made


_FEWEST = 2


def _are_parts(text: str, whole: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether the sentence right behind that of *whole* tells what it is spent on in *parts*, and nothing besides."""
    stops = [each.end() for each in SENTENCE_END.finditer(text, whole.end, parts[0].start)]
    if len(stops) != 1 or any(each.value[0] != whole.value[0] for each in parts):
        return False
    end = SENTENCE_END.search(text, parts[-1].end)
    gaps = [(stops[0], parts[0].start), *((one.end, two.start) for one, two in pairwise(parts))]
    gaps.append((parts[-1].end, end.start() if end else len(text)))
    if any(_OTHERWISE.search(text[begin:stop]) for begin, stop in gaps):
        return False
    is_told = stands_before(whole, text, _IN_ALL) and have_one_role(text, parts[0], parts[1:])
    return is_told or bool(_OF_IT.match(text, stops[0]))
