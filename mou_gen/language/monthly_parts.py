"""What is paid each month of what is paid in a year: "imbalan bulanan Rp195.000.000,00", "Rp2.340.000.000,00 setahun, dibayar dalam 12 angsuran bulanan".

Only the Indonesian is read, and nothing where the texts tell several such sums.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of
from mou_gen.language.unit_prices import is_slip_for
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_THING = r"(?P<thing>imbalan|sewa|biaya|honor(?:arium)?|iuran|kompensasi|jasa)"
_MONTHLY = expression(rf"\b{_THING}\s+bulanan\s+(?:sebesar\s+|senilai\s+)?$", re.IGNORECASE)
_WHOLE = expression(rf"\b{_THING}\s+(?:sebesar\s+|senilai\s+)?$", re.IGNORECASE)
_IN_MONTHS = expression(
    r"(?:\s+(?:setahun|per\s+tahun))?\s*,?\s+(?:yang\s+)?dibayar(?:kan)?\s+dalam\s+(?P<count>\d{1,2})\s+(?:\([^()]*\)\s+)?(?:kali\s+)?angsuran\s+bulanan\b",
    re.IGNORECASE,
)
_NEAR = 40


@value_class
class WrongMonthlyPart:
    """What is said to be paid each month, and what the whole makes."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal


def wrong_monthly_parts(texts: Sequence[str]) -> Iterator[WrongMonthlyPart]:
    """Yield what one of *texts* says is paid each month, where the whole in another is paid in so many parts of another size."""
    parts, wholes = list[tuple[int, str, Fact]](), set[tuple[str, Decimal]]()
    for place, text in enumerate(texts):
        for each in facts(text, "id"):
            if each.kind is not FactKind.MONEY:
                continue
            near = max(0, each.start - _NEAR)
            monthly, whole = (said.search(text, near, each.start) for said in (_MONTHLY, _WHOLE))
            stages = _IN_MONTHS.match(text, each.end)
            if monthly:
                parts.append((place, monthly["thing"].casefold(), each))
            elif whole and stages and int(stages["count"]):
                wholes.add((whole["thing"].casefold(), amount_of(each) / int(stages["count"])))
    if len(wholes) != 1:
        return
    ((thing, made),) = wholes
    for place, of, part in parts:
        if of == thing and amount_of(part) != made and is_slip_for(made, amount_of(part)):
            yield WrongMonthlyPart(place, part, made)
