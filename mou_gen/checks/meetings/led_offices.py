"""Who led a meeting, where the list of attendance calls the office otherwise.

A list has one Asisten of the regency, and the minutes are led by another, who is not on it. Whoever
recorded a meeting is often not listed, and one who is listed by another name is another person.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.data.values import SourcedText, Unknown
from mou_gen.kinds.minutes import Attendee, Minutes
from mou_gen.kinds.party import Official
from mou_gen.language.civil_servants import bare_name
from mou_gen.language.named_regions import named_regions
from mou_gen.language.phrases import content, differ
from mou_gen.startup.expressions import expression

_OF_A_BODY = frozenset(("kepala", "sekretaris", "wakil", "ketua", "direktur"))
"""What alone does not tell which kind of office it is: a "Kepala Bagian" is no "Kepala Dinas"."""
_SEVERAL = frozenset(("staf", "anggota", "narahubung", "petugas", "peserta", "perwakilan"))
"""What several persons at one meeting may be."""
_BY_NUMBER = expression(r"\b(?:[IVX]{1,4}|\d{1,2})\b")
"""Calls an office by its number: "Asisten I" is one of those that are called by what they do."""


def offices_listed_otherwise(minutes: Minutes) -> Iterator[tuple[SourcedText, SourcedText]]:
    """Yield the office of who chaired *minutes*, or was their secretary, with the one on the list that seems to be meant.

    That is the only one of its kind and place. The other of the two must be listed: else the list may lack both.
    """
    chair, secretary = (
        each if isinstance(each, Official) else None for each in (minutes.chair, minutes.secretary)
    )
    for one, other in ((chair, secretary), (secretary, chair)):
        held = one.office.get("id") if one else None
        if one is None or held is None or _is_listed(one, minutes):
            continue
        if other is None or _is_listed(other, minutes):
            meant = [each for row in minutes.attendance for each in _seems_meant(held, one, row)]
            if len(meant) == 1 and not (other and _is_of(other, meant[0])):
                yield held, meant[0]


def _is_listed(official: Official, minutes: Minutes) -> bool:
    """Return whether a row of *minutes* is that of *official*, by the name or by the office."""
    return any(
        _is_named(official, row)
        or _is_of(official, f"{_office(row) or ''} {row.institution.get('id', '')}")
        for row in minutes.attendance
    )


def _is_named(official: Official, row: Attendee) -> bool:
    if isinstance(official.name, Unknown) or isinstance(row.name, Unknown):
        return False
    return bare_name(official.name) == bare_name(row.name)


def _is_of(official: Official, office: str) -> bool:
    return not differ(official.office.get("id", ""), office)


def _office(row: Attendee) -> SourcedText | None:
    return None if isinstance(row.office, Unknown) else row.office.get("id")


def _seems_meant(held: str, official: Official, row: Attendee) -> Iterator[SourcedText]:
    """Yield the office of *row* if it may be the one that *official* has *held*, called otherwise."""
    listed, institution = _office(row), row.institution.get("id", "")
    are_two = not (isinstance(official.name, Unknown) or isinstance(row.name, Unknown))
    if (
        listed is not None
        and not are_two
        and content(institution) <= content(held)
        and is_another_office(held, f"{listed} {institution}")
    ):
        yield listed


def is_another_office(one: str, other: str) -> bool:
    """Return whether *one* and *other* are two offices of one kind and region, called by what they do."""
    regions = [{each.region.code for each in named_regions(text)} for text in (one, other)]
    return (
        bool(_kind(one))
        and _kind(one) == _kind(other)
        and regions[0] == regions[1]
        and differ(one, other)
        and not any(map(_BY_NUMBER.search, (one, other)))
    )


def _kind(office: str) -> list[str]:
    """Return of which kind an *office* is, by its first words; nothing for one that several persons hold."""
    words = office.casefold().split()
    if not words or words[0] in _SEVERAL:
        return []
    return words[:2] if words[0] in _OF_A_BODY else words[:1]
