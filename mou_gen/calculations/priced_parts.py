"""A sum and the things of which it consists, some of them several at one price: "hadiah senilai Rp150 juta, terdiri atas satu hadiah utama senilai Rp60 juta dan 30 hadiah masing-masing senilai Rp3 juta".

A number without "masing-masing" may tell what all of them cost, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, is_alike
from mou_gen.startup.expressions import expression

_CONSISTS = expression(
    r"[^.;]{0,240}?\b(?:terdiri\s+(?:atas|dari)|dengan\s+rincian|consisting\s+of|comprising|made\s+up\s+of)\s*:?\s*",
    re.IGNORECASE,
)
_VAGUE = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|sekitar|kira-kira|hampir|lebih|kurang|antara\s+lain|sisa\w*|atau|sampai|hingga"
    r"|at\s+(?:least|most)|up\s+to|about|nearly|more|less|or|rest|remain\w*)\b",
    re.IGNORECASE,
)
_NEXT = expression(
    r"\s*(?:\([^()]{1,120}\))?(?:\s+each)?\s*(?:,|,?\s+(?:dan|serta|and))\s+", re.IGNORECASE
)
"""Between two parts."""
_PRICE = (
    r"(?:(?:senilai|sebesar|seharga|sejumlah|dengan\s+(?:nilai|harga)|worth|of|at|costing)\s+)?"
)
_NAME = r"(?:\s+(?!(?:masing-masing|setiap|tiap|per|each|every)\b)[^\W\d_][\w-]*){1,6}?"
_EACH = rf"\s*,?\s+(?P<each>masing-masing|@)?\s*{_PRICE}"
_COUNTED = expression(rf"{_NAME}{_EACH}", re.IGNORECASE)
"""From how many there are to what each costs."""
_SINGLE = expression(rf"(?:\s*[^\W\d_][\w-]*){{1,6}}?\s+{_PRICE}", re.IGNORECASE)
"""From the name of one thing to what it costs."""
_EACH_BEHIND = expression(
    r"\s*(?:\([^()]{1,120}\)\s*)?(?:each|apiece|masing-masing)\b", re.IGNORECASE
)
_ENDS = expression(r"\s*(?:\([^()]{1,120}\))?(?:\s+(?:each|apiece))?\s*(?:[.;,)]|$)", re.IGNORECASE)
_REACH = 40
_MOST = 12


def wrong_priced_parts(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield the sum in a sentence of *text* that its parts, each so many at a price, do not make."""
    for sentence in by_sentence(text, facts(text, language)):
        money = [each for each in sentence if each.kind is FactKind.MONEY]
        if not 2 < len(money) <= _MOST:
            continue
        total, *parts = money
        begin = _CONSISTS.match(text, total.end, parts[0].start)
        if begin is None or not _is_exact(text, total, parts[-1]):
            continue
        starts = [begin.end(), *_starts(text, parts)]
        made = [
            _part(text, start, part, sentence) for start, part in zip(starts, parts, strict=False)
        ]
        known = [each for each in made if each is not None]
        if len(starts) == len(known) == len(parts) and any(times > 1 for times, _sum in known):
            whole = sum((each for _times, each in known), Decimal(0))
            if abs(whole - amount_of(total)) > rounding(total) and is_slip_for(
                whole, amount_of(total)
            ):
                yield WrongAmount(total, whole)


def _is_exact(text: str, total: Fact, last: Fact) -> bool:
    """Return whether nothing from before the *total* to its *last* part says that one of them is not exact, and the list ends there."""
    is_vague = _VAGUE.search(text, max(0, total.start - _REACH), last.start)
    return not is_vague and is_alike(total, last) and bool(_ENDS.match(text, last.end))


def _starts(text: str, parts: Sequence[Fact]) -> list[int]:
    """Return where each of *parts* but the first begins, as far as nothing but a comma or an "and" is before it."""
    joints = [_NEXT.match(text, one.end, other.start) for one, other in pairwise(parts)]
    return [joint.end() for joint in joints if joint]


def _part(
    text: str, start: int, amount: Fact, sentence: Sequence[Fact]
) -> tuple[Decimal, Decimal] | None:
    """Return how many things from *start* on cost this *amount* each, and what they cost together; None where that is not sure."""
    told = [each for each in sentence if start <= each.start < amount.start]
    if not told:
        return (
            (Decimal(1), amount_of(amount))
            if _SINGLE.fullmatch(text, start, amount.start)
            else None
        )
    count = told[0]
    counted = _COUNTED.fullmatch(text, count.end, amount.start)
    if len(told) > 1 or count.kind is not FactKind.NUMBER or count.start != start or not counted:
        return None
    times = amount_of(count)
    is_each = counted["each"] or _EACH_BEHIND.match(text, amount.end)
    return (times, times * amount_of(amount)) if is_each or times == 1 else None
