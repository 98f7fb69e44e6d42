"""The town of a regency that has the name of a city beside it, where its own file or a letter puts it elsewhere: Tegal for Slawi."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mou_gen.data.values import SourcedText, Unknown
from mou_gen.kinds.letter import Addressee, HeadLetter, OfficeLetter
from mou_gen.kinds.party import RegionParty, regions_among
from mou_gen.kinds.record import Record
from mou_gen.language.districts import has_district, is_city_beside, is_named_as_city
from mou_gen.language.named_regions import named_regions
from mou_gen.language.regions import Region
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PLACE = "place"
"""Where a letter is written."""
_POSTCODE = expression(r"\s+\d{5}\b.*$")


@value_class
class CityForSeat:
    """A town of a regency that is the city beside it."""

    town: SourcedText
    region: Region
    seat: str
    """Where the regency has its offices instead."""


def cities_for_seats(record: Record, addressees: Iterable[Addressee]) -> Iterator[CityForSeat]:
    """Yield the seat of a party, and the towns of *record* and its *addressees*, that are a city, where another of these is the real seat.

    A regency of which any address is in the city may have other offices there.
    """
    issuer = record.issuer
    issuers = [] if isinstance(issuer, Unknown) else [issuer]
    to = list(addressees)
    parties = {each.key: each for each in (*record.agreement_parties, *issuers)}
    for party in regions_among(parties.values()):
        towns = list(_towns(record, party, to))
        cities = [each for each in towns if _is_the_city(each, party)]
        own = [each for each in towns if each not in cities]
        if cities and own and not _sits_in_the_city(party):
            for town in cities:
                yield CityForSeat(town, party.place, own[0])


def _towns(
    record: Record, party: RegionParty, addressees: Sequence[Addressee]
) -> Iterator[SourcedText]:
    """Yield where *party* has its seat and its address, dates its letters and receives them; the first of them is its seat."""
    if not isinstance(party.seat, Unknown):
        yield party.seat
    if isinstance(record, OfficeLetter | HeadLetter) and not isinstance(record.place, Unknown):
        issuer = record.issuer
        if not isinstance(issuer, Unknown) and issuer.key == party.key:
            yield record.place
    for each in addressees:
        named = named_regions(each.office) or named_regions(each.institution or "")
        if {one.region for one in named} == {party.place} and not isinstance(each.place, Unknown):
            yield each.place


def _is_the_city(town: SourcedText, party: RegionParty) -> bool:
    """Return whether *town* is the city after which *party* is called: where a letter is written, also if a district has that name.

    A party with its seat elsewhere, and no address that names the district, writes from its seat.
    """
    if is_city_beside(town, party.place):
        return True
    is_of_letter = town.origin.path == _PLACE
    return (
        is_of_letter and is_named_as_city(town, party.place) and not _is_in_an_address(town, party)
    )


def _is_in_an_address(town: str, party: RegionParty) -> bool:
    name = town.strip().casefold()
    addresses = (party.address, *(unit.address for unit in party.units.values()))
    known = [each for each in addresses if not isinstance(each, Unknown)]
    return not known or any(name in each.casefold() for each in known)


def _sits_in_the_city(party: RegionParty) -> bool:
    """Return whether an address of *party* names the city as its town, and no district of the regency."""
    for address in (party.address, *(unit.address for unit in party.units.values())):
        pieces = [] if isinstance(address, Unknown) else address.split(",")
        towns = [_POSTCODE.sub("", each).strip() for each in pieces]
        if any(is_city_beside(each, party.place) for each in towns) and not any(
            has_district(each, party.place) for each in towns
        ):
            return True
    return False
