"""By what it does a party is told from the other: the PARTY affected by a disaster, and the one that helps it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class PartyRole:
    """A party as a text calls it by what it does."""

    key: str
    text: str
    start: int
    end: int


_HELPS, _NEEDS, _IS_ASKED = "helps", "needs", "is asked"
"""Who is hit by something, asks for help and gets it may be one and the same."""
_SENDS, _RECEIVES, _LENDS, _BORROWS = "sends", "receives", "lends", "borrows"
_CONVERSE = {
    frozenset((_HELPS, _NEEDS)),
    frozenset((_NEEDS, _IS_ASKED)),
    frozenset((_SENDS, _RECEIVES)),
    frozenset((_LENDS, _BORROWS)),
}
_ACTS = {
    "id": {
        _HELPS: r"(?:membantu|memberi(?:kan)?\s+bantuan)",
        _NEEDS: r"(?:terdampak|terkena|tertimpa|mengalami\s+bencana|meminta|memohon|dibantu|(?:menerima|memerlukan|membutuhkan)\s+bantuan)",
        _IS_ASKED: r"(?:diminta|dimintai|menerima\s+permintaan)",
        _SENDS: r"(?:mengirim(?:kan)?|merujuk|menyerahkan|menghibahkan|memberi(?:kan)?\s+hibah)",
        _RECEIVES: r"(?:menerima(?!\s+(?:bantuan|permintaan|pinjaman))|dirujuk)",
        _LENDS: r"(?:meminjamkan|memberi(?:kan)?\s+pinjaman)",
        _BORROWS: r"(?:meminjam|dipinjami|menerima\s+pinjaman)",
    },
    "en": {
        _HELPS: r"(?:assisting|helping|aiding|providing\s+(?:the\s+)?assistance)",
        _NEEDS: r"(?:affected|stricken|requesting|assisted|receiving\s+assistance|in\s+need)",
        _IS_ASKED: r"(?:requested(?=\s+PARTY)|receiving\s+the\s+request)",
        _SENDS: r"(?:sending|referring|granting|handing\s+over|(?:giving|making)\s+the\s+grant)",
        _RECEIVES: r"receiving(?!\s+(?:assistance|the\s+(?:request|loan)))",
        _LENDS: r"(?:lending|(?:giving|making)\s+the\s+loan)",
        _BORROWS: r"(?:borrowing|receiving\s+the\s+loan)",
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
    """Yield the only party that each of two texts, which call as many parties so, calls so more often than the other, where one is the converse of the other."""
    ours, theirs = party_roles(indonesian, "id"), party_roles(english, "en")
    mine, others = _more(ours, theirs), _more(theirs, ours)
    one_each = len(ours) == len(theirs) and len(mine) == len(others) == 1
    if one_each and frozenset((mine[0].key, others[0].key)) in _CONVERSE:
        yield mine[0], others[0]


def _more(ours: Sequence[PartyRole], theirs: Sequence[PartyRole]) -> list[PartyRole]:
    """Return the last ones of *ours* that go beyond as many of *theirs*."""
    more = Counter(each.key for each in ours) - Counter(each.key for each in theirs)
    return [each for key, count in more.items() for each in _called(ours, key)[-count:]]


def _called(parties: Sequence[PartyRole], key: str) -> list[PartyRole]:
    return [each for each in parties if each.key == key]
