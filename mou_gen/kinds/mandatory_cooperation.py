"""Kerja Sama Wajib: the mandatory cooperation of regions that border each other (Permendagri 22/2020, articles 3(2) and 5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import BeforeValidator, Field

from mou_gen.data.fields import Day, Key, PlainWords, distinct_texts
from mou_gen.data.model import Maybe, Model
from mou_gen.errors import Problem
from mou_gen.kinds.party import Party, places_among, regions_among
from mou_gen.kinds.references import no_such
from mou_gen.messages import _, listed

PROVINCE = "provinsi"


class OfficialRecordRef(Model):
    """The Berita Acara in which the heads of region agreed on the affairs (article 5(6))."""

    number: Maybe[PlainWords]
    date: Maybe[Day]


class Border(Model):
    """Two parties that border each other, and what says so."""

    between: Annotated[
        tuple[Key, ...],
        Field(min_length=2, max_length=2),
        BeforeValidator(distinct_texts),
    ]
    """Keys of the two."""
    source: PlainWords
    """The law or the map that says so: nothing else knows which regions border."""


class Mandatory(Model):
    """What makes an agreement a Kerja Sama Wajib."""

    record: Maybe[OfficialRecordRef]
    borders: Annotated[tuple[Border, ...], Field(min_length=1)]


def letter_of(parties: Sequence[Party]) -> str:
    """Return the letter of article 3(2) under which a cooperation of *parties* is mandatory, "" where none is.

    a is between regencies and cities of one province, b of several, c between provinces, and d
    between a province and regencies and cities of its own.
    """
    places = places_among(parties)
    if len(places) < len(parties):
        return ""
    provinces = {place.code[:2] for place in places}
    levels = {place.level == PROVINCE for place in places}
    if levels == {True}:
        return "c"
    if levels == {False}:
        return "a" if len(provinces) == 1 else "b"
    return "d" if len(provinces) == 1 else ""


def mandatory_problems(mandatory: Mandatory, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield parties that no mandatory cooperation is between, and those that no border joins to the rest."""
    if not letter_of(parties):
        message = _("these parties conclude no Kerja Sama Wajib")
        hint = _(
            "delete `mandatory`: it is between bordering regions (Permendagri 22/2020, article 3(2))"
        )
        yield Problem(mandatory.origin.source, message, hint)
    keys = [party.key for party in regions_among(parties)]
    for border in mandatory.borders:
        for name in border.between:
            if name not in keys:
                yield no_such(name, _("region among the parties with the key"), keys)
    apart = _apart(mandatory.borders, keys)
    if apart:
        message = _("no border joins {regions} to the other parties", regions=listed(apart))
        hint = _(
            "write in `borders` which regions border and what says so; only bordering regions conclude a Kerja Sama Wajib (Permendagri 22/2020, article 3(2))"
        )
        yield mandatory.problem("borders", message, hint)


def _apart(borders: Sequence[Border], keys: Sequence[str]) -> list[str]:
    """Return those of *keys* that *borders* do not join, directly or through others, to the first."""
    joined = set(keys[:1])
    for _each in keys:
        for border in borders:
            pair = set(map(str, border.between))
            if joined & pair:
                joined |= pair
    return [key for key in keys if key not in joined]
