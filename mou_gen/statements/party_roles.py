"""By what it does a party is told from the other: the PARTY affected by a disaster, and the one that helps it."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class PartyRole:
    """A party as a text calls it by what it does."""

    key: str
    text: str
    start: int
    end: int


_HELPS, _NEEDS, _IS_ASKED, _SENDS, _RECEIVES = "helps", "needs", "is asked", "sends", "receives"
"""Who is hit by something, asks for help and gets it may be one and the same."""
_CONVERSE = {
    frozenset((_HELPS, _NEEDS)),
    frozenset((_NEEDS, _IS_ASKED)),
    frozenset((_SENDS, _RECEIVES)),
}
_ACTS = {
    "id": {
        _HELPS: r"(?:membantu|memberi(?:kan)?\s+bantuan)",
        _NEEDS: r"(?:terdampak|terkena|tertimpa|mengalami\s+bencana|meminta|memohon|dibantu|(?:menerima|memerlukan|membutuhkan)\s+bantuan)",
        _IS_ASKED: r"(?:diminta|dimintai|menerima\s+permintaan)",
        _SENDS: r"(?:mengirim(?:kan)?|merujuk)",
        _RECEIVES: r"(?:menerima(?!\s+(?:bantuan|permintaan))|dirujuk)",
    },
    "en": {
        _HELPS: r"(?:assisting|helping|aiding|providing\s+(?:the\s+)?assistance)",
        _NEEDS: r"(?:affected|stricken|requesting|assisted|receiving\s+assistance|in\s+need)",
        _IS_ASKED: r"(?:requested(?=\s+PARTY)|receiving\s+the\s+request)",
        _SENDS: r"(?:sending|referring)",
        _RECEIVES: r"receiving(?!\s+(?:assistance|the\s+request))",
    },
}
_NAMED = {
    "id": r"PIHAK\s+(?:lain(?:nya)?\s+)?yang\s+(?:sedang\s+|telah\s+)?{act}\b",
    "en": r"(?:\b{act}\s+PARTY\b|PARTY,?\s+(?:(?:which|that)\s+is\s+)?{act}\b)",
}
_EXPRESSIONS = {
    language: {key: expression(_NAMED[language].replace("{act}", act)) for key, act in acts.items()}
    for language, acts in _ACTS.items()
}


def party_roles(text: str, language: str) -> list[PartyRole]:
    """Return the parties that *text* calls by what they do, in reading order."""
    found = [
        PartyRole(key, match[0], *match.span())
        for key, named in _EXPRESSIONS[language].items()
        for match in named.finditer(text)
    ]
    return sorted(found, key=lambda each: each.start)


def exchanged_roles(indonesian: str, english: str) -> Iterator[tuple[PartyRole, PartyRole]]:
    """Yield the only party of each text that is called so, where the other language calls its converse."""
    ours, theirs = party_roles(indonesian, "id"), party_roles(english, "en")
    if len(ours) == len(theirs) == 1 and frozenset((ours[0].key, theirs[0].key)) in _CONVERSE:
        yield ours[0], theirs[0]
