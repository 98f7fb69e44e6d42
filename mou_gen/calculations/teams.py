"""How many persons a team has, beside the roles that it lists: "5 orang, yaitu seorang ketua, seorang sekretaris, dan 2 anggota".

A list counts only where each of its items says how many there are of one role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, is_fraction
from mou_gen.startup.expressions import expression

_PERSONS = {
    "id": r"(?:orang|anggota|personel|petugas|pegawai)",
    "en": r"(?:persons?|people|members|officers|officials|staff)",
}
_NAMELY = {
    "id": r"(?:yang\s+)?(?:yaitu|yakni|terdiri\s+(?:atas|dari)|dengan\s+susunan)",
    "en": r"(?:namely|that\s+is|consisting\s+of|comprising|made\s+up\s+of)",
}
_ROLES = {
    tag: expression(
        rf"\s+{persons}(?:\s+[^\W\d_]+){{0,4}}?(?:,?\s+{_NAMELY[tag]}\s*:?|:)\s+(?P<roles>[^.;:]{{8,400}}?)(?=[.;]|$)",
        re.IGNORECASE,
    )
    for tag, persons in _PERSONS.items()
}
_JOINT = expression(r",\s*(?:dan|serta|and)\s+|,\s+|\s+(?:dan|serta|and)\s+", re.IGNORECASE)
_ONE = {
    "id": expression(r"(?:se|satu\s+)orang\s+[^\W\d_]{4,}", re.IGNORECASE),
    "en": expression(r"an?\s+[^\W\d_]{4,}", re.IGNORECASE),
}
_NOT_APART = expression(
    r"\b(?:masing-masing|setiap|tiap|per|termasuk|antara|lain\w*|paling|sekurang\S*|each|every|including|whom|others?|at\s+(?:least|most))\b",
    re.IGNORECASE,
)
_BOUND = expression(
    r"\b(?:masing-masing|setiap|tiap|per|each|every|paling\s+\w+|sekurang-kurangnya|sekitar|minim(?:al|um)|maksim(?:al|um)|lebih\s+dari|at\s+(?:least|most)|about|up\s+to|than)\s+$",
    re.IGNORECASE,
)
_ROLE = expression(
    r"\b(?:ketua|wakil|sekretaris|bendahara|koordinator|penanggung|pengarah|chair\w*|deputy|secretary|treasurer|coordinator|leader|head)\b",
    re.IGNORECASE,
)
"""Whom a team has and who is one of its persons, whatever these are called."""
_OF_A_PARTY = expression(r"\bdari\s+PIHAK\s+KE\w+$|\bfrom\s+the\s+[A-Z]+\s+PARTY$")
_TWO = 2


def wrong_teams(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how many persons *text* says that a team has, where its roles, listed behind, make another number."""
    for total in facts(text, language):
        if total.kind is not FactKind.NUMBER or not total.sure or is_fraction(total):
            continue
        found = _ROLES[language].match(text, total.end)
        if not found or _BOUND.search(text, max(0, total.start - 30), total.start):
            continue
        if _NOT_APART.search(text, total.end, found.start("roles")):
            continue
        made = _members(found["roles"], language)
        if made and made != amount_of(total):
            yield WrongAmount(total, made)


def _members(roles: str, language: str) -> Decimal | None:
    """Return how many persons have the *roles* of a list, None where an item does not say it, or nobody is counted as one."""
    items = [item.strip() for item in _JOINT.split(roles)]
    if _NOT_APART.search(roles) or len(items) < _TWO:
        return None
    counted = [_count(item, language) for item in items]
    is_team = any(_ONE[language].match(item) or _ROLE.search(item) for item in items)
    is_team = is_team or all(map(_OF_A_PARTY.search, items))
    return sum(counted, Decimal(0)) if all(counted) and is_team else None


def _count(item: str, language: str) -> Decimal:
    """Return how many an *item* begins with, 0 where with no number."""
    if _ONE[language].match(item):
        return Decimal(1)
    first: Fact | None = next(iter(facts(item, language)), None)
    is_count = first is not None and first.kind is FactKind.NUMBER and first.sure
    return amount_of(first) if first and is_count and not first.start else Decimal(0)
