"""Members of whom some come from each party and others from elsewhere: "11 orang, yaitu 3 dari setiap PIHAK, 4 ..., dan 1 ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.stated_amounts import (
    SENTENCE_END,
    WrongAmount,
    amount_of,
    counted_by_sentence,
)
from mou_gen.startup.expressions import expression

_MEMBERS = r"(?:orang|anggota|wakil|perwakilan|pejabat|pegawai|persons|people|members|representatives|officials)"
_ANNOUNCED = expression(
    rf"\s+{_MEMBERS}(?:\s+anggota)?,?\s+(?:yang\s+)?"
    r"(?:terdiri\s+(?:atas|dari)|ya(?:itu|kni)|dengan\s+rincian|namely|that\s+is|consisting\s+of|comprising|made\s+up\s+of)\s*[,:]?\s+",
    re.IGNORECASE,
)
"""From how many there are to the first part of them."""
_JOINT = expression(r"(?:,|,?\s+(?:dan|serta|and))\s+$", re.IGNORECASE)
_SENT = r"(?:(?:yang|who\s+are)\s+)?(?:(?:ditunjuk|dipilih|diusulkan|ditugaskan|mewakili|appointed|elected|chosen|nominated)\s+)?"
_OF_EACH = expression(
    rf"(?:\s+{_MEMBERS}){{0,2}}\s+{_SENT}(?:(?:dari|oleh|from|by|of)\s+)?"
    r"(?:(?:setiap|tiap|masing-masing)\s+PIHAK|each\s+(?:of\s+the\s+)?PART(?:Y|IES))\b",
    re.IGNORECASE,
)
"""Behind a number of members whom each party has."""
_OF_OTHERS = expression(
    rf"\s+(?:{_MEMBERS}|(?:yang|dari|from|elected|appointed|chosen|nominated)\b)", re.IGNORECASE
)
"""Behind a number of members who come from elsewhere."""
_SINGLE = expression(r"\b(?:seorang|an?|one)\s+[^\W\d_]", re.IGNORECASE)
"""A member who may be one more, or one of those told before."""
_UNSURE = expression(
    r"\b(?:setiap|tiap|masing-masing|each|every|respective|di\s*antara\w*|termasuk|among\w*|including|whom|which|paling|sekurang\S*|sedikitnya"
    r"|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih|kurang|atau|cadangan|pengganti|tanpa|tidak|ditambah|selain|at\s+(?:least|most)|up\s+to|about"
    r"|more|less|or|alternates?|substitutes?|without|not|non|plus|besides)\b",
    re.IGNORECASE,
)
"""Words by which a part is no certain number of the whole."""
_FEWEST, _LONGEST = 2, 500


def wrong_mixed_parts(text: str, language: str, parties: int) -> Iterator[WrongAmount]:
    """Yield how many there are in all where so many from each of the *parties*, with the others, are not as many."""
    for _start, stated in counted_by_sentence(text, language) if parties > 1 else ():
        counts = [each for each in stated if each.kind is FactKind.NUMBER and not each.is_place]
        for place, (total, first) in enumerate(pairwise(counts)):
            if _ANNOUNCED.fullmatch(text, total.end, first.start):
                made = _made(text, counts[place + 1 :], parties)
                if made and amount_of(total) not in made:
                    yield WrongAmount(total, made[0])
                break


def _made(text: str, parts: Sequence[Fact], parties: int) -> list[Decimal]:
    """Return how many *parts* make, and with those who are told singly; nothing where that is not certain."""
    ends = SENTENCE_END.search(text, parts[-1].end)
    end = ends.start() if ends else len(text)
    if len(parts) < _FEWEST or end - parts[0].start > _LONGEST:
        return []
    made, has_each = Decimal(0), False
    for each, follows in zip(parts, [*(one.start for one in parts[1:]), end], strict=True):
        if follows != end and not _JOINT.search(text, each.end, follows):
            return []
        of_each = _OF_EACH.match(text, each.end)
        behind = of_each.end() if of_each else each.end
        if _UNSURE.search(text, behind, follows) or not (
            of_each or _OF_OTHERS.match(text, each.end)
        ):
            return []
        has_each = has_each or bool(of_each)
        made += amount_of(each) * (parties if of_each else 1)
    singles = len(_SINGLE.findall(text, parts[0].end, end))
    return [made + more for more in range(singles + 1)] if has_each else []
