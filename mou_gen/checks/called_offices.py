"""Offices that a text calls otherwise than the file of their region does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.kinds.party import Party, places_among
from mou_gen.language.named_regions import named_regions
from mou_gen.language.regions import Region
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_BEFORE = expression(
    r"^.*(?P<office>\b(?:Dinas|Badan|Kantor|Satuan)(?:,?\s+(?:dan|serta|[A-Z][\w-]*)){1,12}?)"
    r",?\s+(?:pada\s+)?(?:Pemerintah\s+(?:Daerah\s+)?)?$",
    re.DOTALL,
)
_ENGLISH = expression(
    r"(?:\bThe\s+)?(?P<office>\b[A-Z][\w-]*(?:,?\s+(?:and\s+)?[A-Z][\w-]*){0,9}\s+(?:Office|Agency|Service))"
    r"\s+of\s+(?:the\s+)?(?:Government\s+of\s+(?:the\s+)?)?$"
)
_LONGEST = 160
_ONCE = expression(
    r"\b(?:dahulu|dulu|d/h|semula|sebelumnya|bekas|lama|bernama|former|formerly|previously|called)\b",
    re.IGNORECASE,
)
_WORD = expression(r"[^\W\d_]+")
_OF_ANY = frozenset(
    [
        "dinas",
        "badan",
        "kantor",
        "satuan",
        "sekretariat",
        "daerah",
        "dan",
        "serta",
        "office",
        "agency",
        "service",
        "and",
        "the",
        "of",
        "regional",
    ]
)
"""Words that do not tell one office from another."""


@value_class
class CalledOffice:
    """An office that a text gives to a region whose file calls it otherwise."""

    start: int
    end: int
    region: Region


def otherwise_called(text: str, parties: Sequence[Party]) -> Iterator[CalledOffice]:
    """Yield each office of one of *parties* that *text* calls as that of another one is called, or in another order of words."""
    for named in named_regions(text):
        owner = next((each for each in parties if named.region in places_among([each])), None)
        before = text[max(0, named.start - _LONGEST) : named.start]
        found = _BEFORE.search(before) or _ENGLISH.search(before)
        if owner is None or named.as_head or found is None or _ONCE.search(before):
            continue
        others = [name for each in parties if each is not owner for name in _names(each)]
        if _is_another(found["office"].removeprefix("The "), _names(owner), others):
            start = named.start - len(before) + found.start("office")
            yield CalledOffice(start, start + len(found["office"]), named.region)


def _names(party: Party) -> list[str]:
    return [str(name) for unit in party.units.values() for name in unit.name.values()]


def _is_another(said: str, own: Sequence[str], others: Sequence[str]) -> bool:
    """Return whether the office that is *said* is none of the *own*, but one of them called as one of *others*, or in another order."""
    plain = _plain(said)
    if plain in map(_plain, own):
        return False
    words = _words(said)
    if words and any(words == _words(name) for name in own):
        return True
    return plain in map(_plain, others) and any(words & _words(name) for name in own)


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold())) - _OF_ANY
