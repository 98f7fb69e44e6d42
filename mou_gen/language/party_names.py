"""What an Indonesian agreement calls its parties: PIHAK KESATU, which some call PIHAK PERTAMA, and PARA PIHAK for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mou_gen.language.numbers import ordinal
from mou_gen.startup.expressions import expression

A_PARTY = r"PIHAK\s+(?:KE[A-Z]+|PERTAMA)"
"""For an expression: the name of one party."""
ONE_PARTY = expression(rf"\b{A_PARTY}\b")
ANY_PARTY = expression(rf"\b(?:{A_PARTY}|PARA\s+PIHAK)\b")
"""One party, or all."""


def name_of_party(said: str) -> str:
    """Return the one name of the party that is *said*, or of all: "PIHAK KESATU"."""
    return " ".join(said.split()).replace("PERTAMA", "KESATU")


def parties_in(text: str) -> tuple[str, ...]:
    """Return each party that *text* names, and all where it says so, in reading order."""
    return tuple(name_of_party(found[0]) for found in ANY_PARTY.finditer(text))


def names_of_parties(keys: Iterable[str]) -> Mapping[str, str]:
    """Return what an agreement calls each of its parties, by their *keys* in its order: "PIHAK KESATU"."""
    return {key: f"PIHAK {ordinal(place, 'id').upper()}" for place, key in enumerate(keys, 1)}
