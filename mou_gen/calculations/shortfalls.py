"""What was done and what it falls short by, of what was agreed: 470 tonnes, 40 short of the schedule, where 500 were agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.facts import FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, by_sentence, noun_behind
from mou_gen.startup.expressions import expression

_SHORT = expression(
    r"(?:\s+[^\W\d_]+){1,4}?\s*,?\s+(?:atau\s+|yaitu\s+|sehingga\s+|berarti\s+|masih\s+)?(?:kurang|lebih\s+sedikit|berkurang|kekurangan)\s+(?:sebanyak\s+)?",
    re.IGNORECASE,
)
_OF_PLAN = expression(
    r"\s+[^\W\d_]+\s+(?:dari|daripada|dibandingkan\s+(?:dengan)?)\s+(?:yang\s+)?(?:jadwal|target|sasaran|rencana|kesepakatan|perjanjian|disepakati|dijadwalkan"
    r"|direncanakan|diperjanjikan|seharusnya)",
    re.IGNORECASE,
)
_NEARLY = expression(
    r"\b(?:sekitar|kira-kira|hampir|lebih\s+dari|kurang\s+dari|paling\s+\w+)\s+$", re.IGNORECASE
)


def wrong_shortfalls(text: str, agreed: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield what is missing by *text* from what was planned, where no amount in the *agreed* texts is both together."""
    for found in by_sentence(text, facts(text, "id")):
        counts = [each for each in found if each.kind is FactKind.NUMBER and each.sure]
        for done, short in pairwise(counts):
            unit = noun_behind(text, done)
            if (
                not unit
                or noun_behind(text, short) != unit
                or not _SHORT.fullmatch(text, done.end, short.start)
                or not _OF_PLAN.match(text, short.end)
                or any(_NEARLY.search(text, 0, each.start) for each in (done, short))
            ):
                continue
            planned = _amounts(agreed, unit)
            nearest = min(
                planned,
                key=lambda each: abs(each - amount_of(done) - amount_of(short)),
                default=None,
            )
            if nearest is not None and nearest != amount_of(done) + amount_of(short):
                made = nearest - amount_of(done)
                if made > 0:
                    yield WrongAmount(short, made)


def _amounts(agreed: Sequence[str], unit: str) -> set[Decimal]:
    """Return how many of a *unit* the *agreed* texts say."""
    return {
        amount_of(each)
        for text in agreed
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER and noun_behind(text, each) == unit
    }
