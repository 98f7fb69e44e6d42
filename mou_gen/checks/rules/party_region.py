"""The file of a party names only one region: in code, government, head, seat, offices and addresses.

A file that was copied from another party may keep one of its lines, and every agreement, letter and
record then prints that line. The rule therefore compares everything in the file that names a region
with the region of its code: the government and the head in both languages, the offices of the heads
of its units, regions and provinces in addresses, and the seat, which is a district of the region.
Addresses may name the province, and a street may be named after any region;
an office of a regency may be in the city that it surrounds. The e-mail address and web site of a unit
name no other region either, unless one called so is in its address or a district has that name.

Passes: `region: "53.03"`, `Pemerintah Kabupaten Timor Tengah Utara`, `seat: Kefamenanu`, an address in
        `Nusa Tenggara Timur`; `Jalan Kalimantan Timur Nomor 3`; `setda@jatengprov.go.id` of a regency there.
Fails:  `region: "53.04"` for that government; `Regent of Malinau` beside `Bupati Nunukan`; `Mayor of
        Nunukan`; a unit headed by the `Kepala Dinas Sosial Kabupaten Belu`; a `Kantor Wilayah ... Nusa
        Tenggara Barat` whose head is that of `Nusa Tenggara Timur`; with a warning, `seat: Atambua`, `seat: Watampone` of Wajo with all addresses in Sengkang, an address of Nunukan in `Kalimantan Timur`,
        one of Wonogiri in `Wonosari`, where another party has its seat, or `pos_el: bpbd-pacitan@example.id` of Wonogiri;
        a `Kantor Wilayah ... Nusa Tenggara Barat`, or a company with an address in Mataram, with `seat: Kupang`.
Not seen: a seat that is another district of the same region, and a correct name that belongs to
        another office; in an e-mail address, a region by a short name, as `jabarprov`.
Source: Permendagri 22/2020, Lampiran A.1 (read in full), which requires government, office and
        seat; the regions are those of Kepmendagri 300.2.2-2138/2025.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.institution import InstitutionParty
from mou_gen.kinds.party import Party, RegionParty, places_among, regions_among
from mou_gen.language.districts import (
    has_village,
    lies_elsewhere,
    lies_in,
    regions_with,
    with_urban_village,
)
from mou_gen.language.named_regions import named_regions, provinces_in, regions_called
from mou_gen.language.region_addresses import strange_region
from mou_gen.language.regions import Region, RegionLevel, region_by_code
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "party-region"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Berkas suatu pihak hanya menyebut satu daerah: dalam kode, pemerintah, kepala daerah, tempat kedudukan, perangkat daerah, dan alamatnya.

Berkas yang disalin dari pihak lain dapat menyisakan satu baris pihak itu, dan setiap kesepakatan,
surat, dan berita acara mencetak baris itu. Karena itu, semua yang menyebut daerah dalam berkas
dibandingkan dengan daerah kodenya: pemerintah dan kepala daerah dalam kedua bahasa, jabatan kepala
perangkat daerah, daerah dan provinsi dalam alamat, serta tempat kedudukan, yang merupakan kecamatan
di daerah itu. Alamat boleh menyebut provinsi, jalan boleh dinamai menurut daerah mana pun,
dan kantor suatu kabupaten boleh berada di kota yang dikelilinginya. Pos-el dan laman perangkat
daerah juga tidak menyebut daerah lain, kecuali jika nama itu ada dalam alamatnya atau merupakan nama kecamatannya.

Lulus:  `region: "53.03"`, `Pemerintah Kabupaten Timor Tengah Utara`, `seat: Kefamenanu`, alamat di
        `Nusa Tenggara Timur`; `Jalan Kalimantan Timur Nomor 3`; `setda@jatengprov.go.id` milik kabupaten di sana.
Gagal:  `region: "53.04"` untuk pemerintah itu; `Regent of Malinau` di samping `Bupati Nunukan`; `Mayor of
        Nunukan`; perangkat daerah yang dikepalai `Kepala Dinas Sosial Kabupaten Belu`; `Kantor Wilayah ... Nusa
        Tenggara Barat` yang dikepalai kepala kantor `Nusa Tenggara Timur`; dengan peringatan, `seat: Atambua`, `seat: Watampone` milik Wajo yang semua alamatnya di Sengkang, alamat Nunukan di `Kalimantan Timur`, alamat Wonogiri di
        `Wonosari`, tempat kedudukan pihak lain, atau `pos_el: bpbd-pacitan@example.id` milik Wonogiri;
        `Kantor Wilayah ... Nusa Tenggara Barat`, atau perusahaan yang beralamat di Mataram, dengan `seat: Kupang`.
Tidak terlihat: tempat kedudukan yang merupakan kecamatan lain di daerah yang sama, dan nama yang benar tetapi milik
        perangkat daerah lain; dalam pos-el, daerah dengan nama singkat, seperti `jabarprov`.
Sumber: Permendagri 22/2020, Lampiran A.1 (dibaca lengkap), yang mewajibkan pemerintah, jabatan, dan
        tempat kedudukan; daerahnya menurut Kepmendagri 300.2.2-2138/2025.
"""

_TITLES: Mapping[RegionLevel, str] = {
    "provinsi": "Governor",
    "kabupaten": "Regent",
    "kota": "Mayor",
}
_TITLE = expression(r"\b(?:Governor|Regent|Mayor)\b", re.IGNORECASE)
_STREET = expression(r"\s*(?:Jalan|Jl\.?|Gang|Gg\.?|Kompleks|Perumahan)\s", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield what in the files of the parties names another region than their code."""
    issuer = case.record.issuer
    issuers = [] if isinstance(issuer, Unknown) else [issuer]
    parties = {each.key: each for each in (*case.record.agreement_parties, *issuers)}
    for body in parties.values():
        if isinstance(body, InstitutionParty):
            yield from _of_a_body(body)
    for party in regions_among(parties.values()):
        yield from _offices(party)
        yield from _title(party)
        yield from _seat(party, regions_among(parties.values()))
        for address in (party.address, *(unit.address for unit in party.units.values())):
            if not isinstance(address, Unknown):
                found = list(_address(address, party.place))
                yield from found or _in_the_seat_of(address, party, parties.values())
        yield from _online(party, places_among(parties.values()))


def _offices(party: RegionParty) -> Iterator[Problem]:
    texts = [*party.government.values(), *party.head.office.values()]
    for unit in party.units.values():
        texts += unit.name.values()
        texts += () if isinstance(unit.head, Unknown) else unit.head.office.values()
    for text in texts:
        for named in named_regions(text):
            if not _is_of(named.region, party.place):
                yield _other(text, named.region, party.place, LEVEL)


def _of_a_body(body: InstitutionParty) -> Iterator[Problem]:
    """Yield where a body without a code has its seat elsewhere, or its name or its head's office another province than its Indonesian name."""
    yield from _seat_of_a_body(body)
    name = body.name.get("id")
    own = provinces_in(name) if name else frozenset()
    for text in (*body.name.values(), *body.head.office.values()) if own else ():
        if others := provinces_in(text) - own:
            message = _(
                "{named} is named in the file of {own}",
                named=f"`{', '.join(sorted(others))}`",
                own=f"`{name}`",
            )
            hint = _("correct this text, or the name of the body")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _seat_of_a_body(body: InstitutionParty) -> Iterator[Problem]:
    """Yield a seat in another province than the address of a body, or than a body of the Government is named after.

    The full address of a company accords with its seat (UU 40/2007, article 5(2), not read); its branches may be anywhere.
    """
    if isinstance(body.seat, Unknown):
        return
    own = _provinces_of_name(body) if body.is_central else frozenset[str]()
    seated = _provinces_of(body.seat)
    known = seated or own
    for address in _addresses(body, also_of_units=bool(own)):
        told = _told_in(address) if body.seat.casefold() not in address.casefold() else known
        if told and known and told.isdisjoint(known) and not _has_village(body.seat, address):
            is_seat = own.isdisjoint(known)
            yield (
                _apart(body.seat, seated, own & told or told)
                if is_seat
                else _apart(address, told, own)
            )
            return
    if own and seated and own.isdisjoint(seated):
        yield _apart(body.seat, seated, own)


def _addresses(body: InstitutionParty, *, also_of_units: bool) -> Iterator[SourcedText]:
    """Yield the address of *body*, and those of its units if they too lie where it has its seat."""
    units = body.units.values() if also_of_units else ()
    for address in (body.address, *(unit.address for unit in units)):
        if not isinstance(address, Unknown):
            yield address


def _provinces_of_name(body: InstitutionParty) -> frozenset[str]:
    """Return the provinces after which *body* is named, or in which a region lies after which it is."""
    name = body.name.get("id", "")
    return provinces_in(name) | {each.region.province for each in named_regions(name)}


def _provinces_of(town: str) -> frozenset[str]:
    """Return the provinces in which a regency, a city or a district is called like *town*, or that are called so."""
    called = regions_called(town.strip()) if town.strip() else ()
    return frozenset(each.province for each in (*called, *regions_with(town)))


def _pieces(address: str) -> Iterator[str]:
    """Yield what stands between the commas of *address*, without streets and postcodes."""
    for piece in address.split(","):
        if not _STREET.match(f"{piece} "):
            yield _POSTCODE.sub("", piece).strip()


def _told_in(address: str) -> frozenset[str]:
    """Return the provinces in which the places of *address* may lie."""
    return frozenset[str]().union(*map(_provinces_of, _pieces(address)))


def _has_village(town: str, address: str) -> bool:
    """Return whether a piece of *address* may be a village of the region of *town*."""
    places = regions_with(town)
    return any(has_village(piece, each) for piece in _pieces(address) for each in places)


def _apart(text: SourcedText, there: Iterable[str], here: Iterable[str]) -> Problem:
    message = _(
        "`{text}` is in {there}; by the rest of the file this body is in {here}",
        text=text,
        there=", ".join(sorted(there)),
        here=", ".join(sorted(here)),
    )
    hint = _("write the town where this body has its seat, in the address too")
    return Problem(text.origin.source, message, hint, ID, Level.WARNING)


def _is_of(named: Region, own: Region) -> bool:
    """Return whether *named* is *own*, the province that it lies in, or lies within it."""
    return (
        named.code == own.code
        or own.code.startswith(f"{named.code}.")
        or named.code.startswith(f"{own.code}.")
    )


def _other(text: SourcedText, named: Region, own: Region, level: Level) -> Problem:
    message = _(
        "{named} is named in the file of {own}",
        named=f"`{named.called['id']}`",
        own=f"`{own.called['id']}` ({own.code})",
    )
    hint = _("correct this text, or the code in `region`")
    return Problem(text.origin.source, message, hint, ID, level)


def _title(party: RegionParty) -> Iterator[Problem]:
    office = party.head.office.get("en")
    due = _TITLES[party.place.level]
    title = _TITLE.search(office) if office else None
    if office and title and title[0].casefold() != due.casefold():
        message = _(
            "`{office}` is not the head of {region}", office=office, region=party.place.name
        )
        hint = _("write `{office}`", office=party.place.head["en"])
        yield Problem(office.origin.source, message, hint, ID, LEVEL)


def _seat(party: RegionParty, others: Iterable[RegionParty]) -> Iterator[Problem]:
    if isinstance(party.seat, Unknown):
        return
    elsewhere = lies_elsewhere(party.seat, party.place)
    elsewhere = elsewhere or _seat_of_another(party.seat, party, others)
    if elsewhere and not has_village(party.seat, party.place):
        message = _(
            "`{seat}` is in {region}; {own} has no such district",
            seat=party.seat,
            region=elsewhere.called["id"],
            own=party.place.called["id"],
        )
        hint = _("write the town where the government has its seat, as on its letterhead")
        yield Problem(party.seat.origin.source, message, hint, ID, Level.WARNING)


def _seat_of_another(
    seat: SourcedText, party: RegionParty, others: Iterable[RegionParty]
) -> Region | None:
    """Return the region that has a *seat* which no address of *party* names and which is no place of it: another party, or the one with such an urban village.

    Many towns are called like no district: Watampone is a village of Bone, and Watansoppeng is not even that. A village
    in the country may be called like any town.
    """
    own = party.place
    if own.level == "provinsi" or _is_named_in(seat, party) is not False or lies_in(seat, own):
        return None
    for other in others:
        is_its = str(other.seat).casefold() == seat.casefold() and _is_named_in(seat, other)
        if is_its and other.place != own and not _may_surround(own, other.place):
            return other.place
    codes = with_urban_village(seat, own.code.split(".")[0])
    return region_by_code(next(iter(codes))) if len(codes) == 1 else None


def _is_named_in(town: str, party: RegionParty) -> bool | None:
    """Return whether an address of *party* names a *town*; None where it has none."""
    told = (party.address, *(unit.address for unit in party.units.values()))
    known = [each.casefold() for each in told if not isinstance(each, Unknown)]
    return any(town.casefold() in each for each in known) if known else None


def _address(address: SourcedText, own: Region) -> Iterator[Problem]:
    for piece in address.split(","):
        if _STREET.match(f"{piece} "):
            continue
        named = [each.region for each in named_regions(piece)]
        named += [each for each in regions_called(piece.strip()) if each.level == "provinsi"]
        for region in dict.fromkeys(named):
            if not _is_of(region, own):
                yield _other(address, region, own, Level.WARNING)
                return


_POSTCODE = expression(r"\s+\d{5}\b.*$")


def _in_the_seat_of(
    address: SourcedText, party: RegionParty, others: Iterable[Party]
) -> Iterator[Problem]:
    """Yield an *address* of *party* that names the town where another party has its seat, and which is none of its own.

    Offices of a regency may be in the city that it surrounds. Where both have one seat, the other one has it wrongly.
    """
    own = "" if isinstance(party.seat, Unknown) else str(party.seat).casefold()
    seats = {
        str(each.seat).casefold(): each.place
        for each in regions_among(others)
        if not isinstance(each.seat, Unknown) and not _may_surround(party.place, each.place)
    }
    for piece in address.split(","):
        town = _POSTCODE.sub("", piece).strip()
        place = seats.get(town.casefold())
        if (
            place is not None
            and town.casefold() != own
            and not _is_of(place, party.place)
            and not _STREET.match(f"{piece} ")
            and not lies_in(town, party.place)
            and not has_village(town, party.place)
        ):
            message = _(
                "`{town}` in this address is the seat of {region}",
                town=town,
                region=place.called["id"],
            )
            hint = _("write the town where this office of {own} is", own=party.place.called["id"])
            yield Problem(address.origin.source, message, hint, ID, Level.WARNING)
            return


def _may_surround(own: Region, other: Region) -> bool:
    """Return whether *other* is a city and *own* a regency or the province around it, whose offices and seat may be there."""
    return other.level == "kota" and own.level != "kota" and own.province == other.province


def _online(party: RegionParty, places: Sequence[Region]) -> Iterator[Problem]:
    """Yield the e-mail address or web site of a unit of *party* that names another region, of *places* or elsewhere."""
    for unit in party.units.values():
        own = [party.seat, party.address, unit.address, *unit.name.values()]
        texts = [each for each in own if not isinstance(each, Unknown)]
        for address in (unit.pos_el, unit.laman):
            other = strange_region(address, party.place, places, texts) if address else None
            if address and other:
                yield _other(address, other, party.place, Level.WARNING)
