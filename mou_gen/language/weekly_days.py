"""How often something comes that comes on a weekday: "setiap Jumat malam" is every week, "setiap Senin dan Kamis" twice a week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from mou_gen.language.days import WEEKDAY_NAMES
from mou_gen.startup.expressions import data_expression

_EVERY = {
    "id": r"\b(?:setiap|tiap|saban)(?=\s+(?:hari\s+)?(?:(?!minggu\b)|(?<=hari\s))(?:DAY)\b)",
    "en": r"\b(?:(?:every|each)(?=\s+(?:DAY)\b)|on(?=\s+(?:DAY)s\b))",
}
_LISTED = {
    "id": r"\s+(?:hari\s+)?(?:DAY)\b(?:,?\s+(?:dan|serta)\s+(?:hari\s+)?(?:DAY)\b|,\s+(?:hari\s+)?(?:DAY)\b){1,6}",
    "en": r"\s+(?:DAY)s?\b(?:,?\s+and\s+(?:DAY)s?\b|,\s+(?:DAY)s?\b){1,6}",
}
"""Behind these words, several weekdays."""
_WEEK = Decimal(7)


def weekly_periods(text: str, language: str) -> Iterator[Decimal]:
    """Yield the days from one time to the next of what comes in *text* on a weekday, or on several: of one, and of all."""
    every, listed, name = _patterns(language)
    for found in every.finditer(text):
        days = listed.match(text, found.end())
        for count in sorted({1, len(name.findall(days[0])) if days else 1}):
            yield _WEEK / count


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = "|".join(WEEKDAY_NAMES[language])
    patterns = (_EVERY[language], _LISTED[language], "DAY")
    return tuple(data_expression(each.replace("DAY", names), re.IGNORECASE) for each in patterns)
