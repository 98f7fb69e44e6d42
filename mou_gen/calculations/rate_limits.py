"""What is added for each day, and the most that it comes to: no more than 2% where each day adds 5%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence
from mou_gen.startup.expressions import expression

_KINDS = (FactKind.PERCENT, FactKind.MONEY)
_FOR_EACH = expression(
    r"(?:\s+(?:dari|of)\s+(?:[^\W\d_]+\s+){0,5}?[^\W\d_]+)?\s+(?:(?:untuk|bagi|for)\s+)?(?:per|setiap|tiap|an?|each|every)\s+"
    r"(?:hari|minggu|bulan|orang|peserta|unit|kali|day|week|month|person|participant|unit|time)\b",
    re.IGNORECASE,
)
_AT_MOST = expression(
    r"\b(?:paling\s+(?:banyak|tinggi|besar)|maksim(?:al|um)|setinggi-tingginya|sebanyak-banyaknya|at\s+(?:the\s+)?most|up\s+to|a\s+maximum\s+of|capped\s+at"
    r"|(?:not|but\s+no)\s+more\s+than|(?:not\s+)?exceeding)\s+(?:(?:sebesar|of|total)\s+)?$",
    re.IGNORECASE,
)


def rates_above_limits(text: str, language: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each rate of *text* with the most that it comes to, where that is less than is added once."""
    for found in by_sentence(text, facts(text, language)):
        amounts = [each for each in found if each.kind in _KINDS]
        for rate, most in pairwise(amounts):
            if (
                rate.kind is most.kind
                and amount_of(most) < amount_of(rate)
                and _FOR_EACH.match(text, rate.end, most.start)
                and _AT_MOST.search(text, rate.end, most.start)
            ):
                yield rate, most
