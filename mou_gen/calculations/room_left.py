"""What room is left beside what several places hold: "1.180, 940, dan 1.275 ton, sehingga masih tersedia ruang bagi 1.105 ton dari kapasitas 4.500 ton".

Only the Indonesian is read. What they hold, what is left and the capacity stand in one sentence, with one unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.stated_amounts import WrongAmount, amount_of, counted_by_sentence, noun_behind
from mou_gen.startup.expressions import expression

_ROOM = expression(
    r"\b(?:tersedia|tersisa|ada|terdapat)\s+(?:ruang|tempat|kapasitas|daya\s+tampung)\s+(?:(?:bagi|untuk|sebesar|sebanyak)\s+)?$",
    re.IGNORECASE,
)
_OF_ALL = expression(
    r"\s*[^\W\d_]*\s+dari\s+(?:seluruh\s+|total\s+)?(?:kapasitas|daya\s+tampung)(?:nya)?(?:\s+(?:sebesar|seluruhnya))?\s+",
    re.IGNORECASE,
)
_JOINT = expression(r"(?:\s+[^\W\d_]+)?(?:,\s+(?:dan\s+)?|\s+dan\s+)", re.IGNORECASE)


def wrong_rooms(text: str) -> Iterator[WrongAmount]:
    """Yield how much room *text* says is left, where what several places hold leaves other room of their capacity."""
    for _begin, stated in counted_by_sentence(text, "id"):
        numbers = [each for each in stated if each.kind is FactKind.NUMBER]
        for at in range(2, len(numbers) - 1):
            left, whole = numbers[at : at + 2]
            if not (
                _ROOM.search(text, max(0, left.start - _REACH), left.start)
                and _OF_ALL.fullmatch(text, left.end, whole.start)
                and noun_behind(text, left) == noun_behind(text, whole) != ""
            ):
                continue
            held = _listed(text, numbers[:at])
            made = amount_of(whole) - sum(map(amount_of, held), Decimal(0))
            if _are_all(text, held, numbers[:at], left) and made > 0 and made != amount_of(left):
                yield WrongAmount(left, made)


_REACH = 60
_SCALE = expression(r"\s*(?:ribu|juta|miliar|triliun|ratus|puluh|ratusan|ribuan)\b", re.IGNORECASE)
"""Behind a number that stands for the last of a list alone, or for each of it: "2, 3, dan 5 ribu ton"."""


def _are_all(text: str, held: Sequence[Fact], before: Sequence[Fact], left: Fact) -> bool:
    """Return whether *held* are several numbers of what is *left*, and all of those *before* it in *text*."""
    unit = noun_behind(text, left)
    others = before[: len(before) - len(held)]
    return (
        len(held) > 1
        and noun_behind(text, held[-1]) == unit
        and not any(noun_behind(text, each) == unit for each in others)
        and not any(_SCALE.search(each.text) or _SCALE.match(text, each.end) for each in held)
    )


def _listed(text: str, numbers: Sequence[Fact]) -> Sequence[Fact]:
    """Return the last of *numbers* that *text* lists one beside another."""
    start = len(numbers) - 1
    while start > 0 and _JOINT.fullmatch(text, numbers[start - 1].end, numbers[start].start):
        start -= 1
    return numbers[start:]
