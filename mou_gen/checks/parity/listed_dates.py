"""Dates that one language says in full and the other in a list: "1 April and 1 July", "tanggal 1 bulan April dan Juli"."""

from __future__ import annotations

from collections.abc import Sequence

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.listed_dates import listed_dates


def without_listed_dates(
    lost: Sequence[Fact], text: LanguageVersion, other: LanguageVersion
) -> list[Fact]:
    """Return those of *lost*, of *text*, that the *other* does not state as a date, in full or in a list."""
    if not lost:
        return []
    here, there = (listed_dates(each.said, each.own_facts) for each in (text, other))
    if not here and not there:
        return list(lost)
    listed = {*there.values()}
    stated = listed | {each.value for each in other.own_facts if each.kind is FactKind.DATE}
    return [
        each
        for each in lost
        if here.get(each.start) not in stated
        and not (each.kind is FactKind.DATE and each.value in listed)
    ]
