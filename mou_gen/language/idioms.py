"""Turns of phrase that hold the word of a number and count nothing: "no one", "satu pintu"."""

from __future__ import annotations

import re

from mou_gen.startup.expressions import expression

_IDIOMS = {
    "id": expression(
        r"\b(?:satu\s+sama\s+lain|satu\s+(?:per|demi)\s+satu|satu\s+(?:pintu|atap|data)|roda\s+(?:dua|tiga|empat)|(?:dua|tiga|empat|enam)\s+roda"
        r"|kaki\s+lima|empat\s+mata|pihak\s+ketiga|pertolongan\s+pertama"
        r"|(?<!\()kosong(?!\s+(?:koma|nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\b)"
        r"|tidak\s+satu\s+pun|(?:bertempat|bertindak)\s+kedua)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:no\s+one|one\s+another|one\s+by\s+one|one[\s-]stop|under[\s-]fives?(?!\s+(?:\([^)]*\)\s+)?years)|third[\s-]part(?:y|ies)"
        r"|first[\s-]aid|(?:two|three|four)[\s-](?:way|wheel(?:ed|er|ers)?)|per\s+second|one[\s-]off|second-?hand"
        r"|children\s+under\s+(?:the\s+age\s+of\s+)?five(?!\s+(?:\([^)]*\)\s+)?years))\b",
        re.IGNORECASE,
    ),
}


def without_idioms(text: str, language: str) -> str:
    """Return *text*, as long as it is, without the turns of *language* that only seem to count."""
    return _IDIOMS[language].sub(lambda found: "\x1f" * len(found[0]), text)
