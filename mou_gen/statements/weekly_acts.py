"""What is done on a day of each week: "menyampaikan informasi harga di pasar induk setiap hari Senin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.language.acts import Sense, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WeeklyAct:
    """An act and its object, and the one weekday on which it is done."""

    day: Fact
    matter: tuple[Sense, ...]
    """The verb and the words of its object, up to what only says where, to whom or with what."""


_EVERY = expression(r"\b(?:setiap|tiap|saban)\s+(?:hari\s+)?$", re.IGNORECASE)
_ACT = expression(
    r"\b(?P<act>(?:me|di)[^\W\d_]{4,20}\s+(?:(?!dan\b|serta\b|di\b)[^\W\d_]{2,20}\s+){1,3}?)"
    r"(?=(?:dan|serta|di|pada|dari|ke|kepada|dengan|melalui|setiap|tiap|antar\w*|paling)\b)",
    re.IGNORECASE,
)
_LEAST = 3
"""Words of an act with its object by which it is known: "menyampaikan informasi harga"."""


def weekly_acts(text: str) -> Iterator[WeeklyAct]:
    """Yield what the Indonesian *text* says to be done on one day of each week, if that is one thing."""
    days = [each for each in facts(text, "id") if each.kind is FactKind.WEEKDAY]
    if len(days) != 1 or not _EVERY.search(text, max(0, days[0].start - 20), days[0].start):
        return
    found = _ACT.search(text, 0, days[0].start)
    matter = tuple(meanings(found["act"])) if found else ()
    if len(matter) >= _LEAST:
        yield WeeklyAct(days[0], matter)
