"""An office named in a document belongs to the region given for it, and is located there.

A letter to the neighbouring regency, a copy to the governor of the province that Nunukan left in
2012, a slip to Atambua for an office in Kefamenanu: each reaches the wrong desk, and in a matter of
victims somebody who should know nothing. The rule therefore compares the officials who sign, chair,
hand over or receive with their party, the office of an addressee with institution and place, copies
to governors with the provinces of the parties, the town of a governor or minister with the seat, and
the place of a letter with its sender. Documents
about a case go only to the parties and their provinces.

Passes: `Narahubung GT PP TPPO Kabupaten Timor Tengah Utara` in `Kefamenanu`; a copy to the `Gubernur
        Kalimantan Utara`; an invitation to a guest from another regency, in that regency.
Fails:  `Kepala Dinas Sosial Kabupaten Malaka` of the `Pemerintah Kabupaten Timor Tengah Utara`; that office in
        `Atambua`; a copy to the `Gubernur Kalimantan Timur`; a letter of Nunukan written in Kefamenanu, or of Gunungkidul in Wates;
        a letter of Kabupaten Tegal from `Tegal`, or one to its office there, where its file has its seat in `Slawi`, and that file
        with `seat: Tegal` beside letters to `Slawi`; a report of a regency of Jawa Tengah to the `Gubernur Jawa Timur`, as its addressee or in minutes;
        a letter to the `Gubernur Maluku Utara` in `Ternate`; `Bupati Kota Bima`; `Camat Jebres Kabupaten Karanganyar`, whose district lies in Surakarta;
        `Dinas Kelautan dan Perikanan Kabupaten Kotabaru`, as the office of the other party is called, where its file has `Dinas
        Perikanan`;
        the seat of a province in another town than its capital; a letter of Kabupaten Madiun from `Madiun`, with its seat and its
        offices in `Caruban`.
Not seen: an office that names no region, and an office that its region does not have; the city for a regency of its name
        where no address, seat or letter of the folder is elsewhere, or, but for a letter of the regency itself, a district of it has that name too.
Source: Permendagri 1/2023, Lampiran I.C and I.D.11, and articles 36 and 58; Permendagri 22/2020, article 17(3), for
        reports (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from mou_gen.checks.called_offices import otherwise_called
from mou_gen.checks.case import Case
from mou_gen.checks.city_seats import CityForSeat, cities_for_seats
from mou_gen.checks.wording import Wording, open_texts, pieces
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.affair_map import AffairMapping
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.letter import Addressee, HeadLetter, OfficeLetter, OfficialRecord
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.offer_report import OfferReport
from mou_gen.kinds.party import Official, Party, RegionParty, places_among, regions_among
from mou_gen.kinds.record import Record
from mou_gen.kinds.referral import Cover
from mou_gen.kinds.report import Report
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.language.capitals import capital, is_capital
from mou_gen.language.districts import (
    has_district,
    has_village,
    is_town_elsewhere,
    lies_elsewhere,
    lies_in,
)
from mou_gen.language.named_regions import (
    NamedRegion,
    misnamed_heads,
    named_regions,
    regions_called,
)
from mou_gen.language.region_lists import lists_of_regions, with_bare_names
from mou_gen.language.regions import Region
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "office-region"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, Lampiran I.C and I.D.11, articles 36 and 58; Permendagri 22/2020, article 17(3)"
SURE = True
ATURAN = """Jabatan yang disebut dalam dokumen berasal dari daerah yang disebut untuknya, dan berkedudukan di sana.

Surat kepada kabupaten tetangga, tembusan kepada gubernur provinsi yang ditinggalkan Nunukan pada
tahun 2012, surat pengantar ke Atambua untuk kantor di Kefamenanu: semuanya sampai di meja yang
keliru, dan dalam perkara korban kepada orang yang tidak boleh tahu. Karena itu, pejabat yang
menandatangani, memimpin, menyerahkan, atau menerima dibandingkan dengan pihaknya, jabatan yang
dituju dengan instansi dan tempatnya, tembusan kepada gubernur dengan provinsi para pihak, kota yang
dituju dengan kedudukan gubernur atau menteri, dan tempat surat dengan pengirimnya. Dokumen tentang kasus hanya dikirim kepada para pihak dan
provinsinya.

Lulus:  `Narahubung GT PP TPPO Kabupaten Timor Tengah Utara` di `Kefamenanu`; tembusan kepada `Gubernur
        Kalimantan Utara`; undangan kepada tamu dari kabupaten lain, di kabupaten itu.
Gagal:  `Kepala Dinas Sosial Kabupaten Malaka` pada `Pemerintah Kabupaten Timor Tengah Utara`; jabatan itu di
        `Atambua`; tembusan kepada `Gubernur Kalimantan Timur`; surat Nunukan yang dibuat di Kefamenanu, atau surat Gunungkidul di Wates;
        surat Kabupaten Tegal yang dibuat di `Tegal`, atau surat kepada dinasnya di sana, padahal menurut berkasnya tempat kedudukannya
        `Slawi`, dan berkas dengan `seat: Tegal` di samping surat ke `Slawi`; surat kepada `Gubernur Maluku Utara` di `Ternate`; `Bupati Parepare`, padahal Parepare adalah kota; `Bupati Kota Bima`; `Camat Jebres Kabupaten Karanganyar`, padahal
        kecamatan itu di Surakarta; laporan kabupaten di Jawa Tengah kepada `Gubernur Jawa Timur`, juga
        jika notula menyebutnya; `Dinas Kelautan dan Perikanan Kabupaten Kotabaru`, seperti nama dinas pihak lain, padahal
        berkasnya memuat `Dinas Perikanan`;
        kedudukan provinsi di kota selain ibu kotanya; surat Kabupaten Madiun dari `Madiun`, padahal tempat kedudukan dan semua
        kantornya di `Caruban`.
Tidak terlihat: jabatan yang tidak menyebut daerah, dan jabatan yang tidak dimiliki daerah itu; kota yang ditulis untuk kabupaten
        senama jika tidak ada alamat, tempat kedudukan, atau surat lain yang menyebut tempat lain, atau jika kabupaten itu
        memiliki kecamatan dengan nama itu dan suratnya bukan surat kabupaten itu sendiri.
Sumber: Permendagri 1/2023, Lampiran I.C dan I.D.11, serta Pasal 36 dan Pasal 58; Permendagri 22/2020, Pasal 17
        ayat (3), untuk laporan (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield offices of other regions than they are named for, and places elsewhere."""
    record = case.record
    if case.document.sealed:
        return
    parties = record.agreement_parties
    yield from _misnamed(case)
    for said in open_texts(case):
        yield from _to_another_governor(said)
        yield from _in_another_region(said)
        for found in otherwise_called(said.text, parties):
            yield _called_otherwise(
                said.quoted(said.text[found.start : found.end]),
                found.region,
                said.place(found.start, found.end),
            )
    for official, own in _officials(record):
        for text in official.office.values():
            yield from _of(text, own or parties)
    for addressee in _addressees(record):
        yield from _addressed(record, addressee, parties)
    for each in cities_for_seats(record, _addressees(record)):
        yield _in_the_city(each)
    for town, seated in _seats(record):
        yield from _elsewhere(town, seated)
        if seated != _capital():
            yield from _outside_the_capital(town, seated)
    if isinstance(record, OfficeLetter | HeadLetter | Offer):
        yield from _copied(record.copies, parties, is_secret=_is_about_case(record))
    if isinstance(record, OfficialRecord) and not isinstance(record, _MADE_BY_ALL):
        yield from _written(record, parties)


_MADE_BY_ALL = (HandoverRecord, AffairMapping, Deliberation)
"""Records that all parties sign, at the seat of any of them."""


def _called_otherwise(office: str, region: Region, place: Source) -> Problem:
    message = _(
        "{office}: the file of {region} calls this office otherwise",
        office=office,
        region=region.called["id"],
    )
    hint = _("write the name of the office as that file has it")
    return Problem(place, message, hint, ID, LEVEL)


def _misnamed(case: Case) -> Iterator[Problem]:
    """Yield the regent of a city and the mayor of a regency."""
    for said in open_texts(case):
        for start, end, region in misnamed_heads(said.text):
            message = _(
                "{office}: {region} has no such head",
                office=said.quoted(said.text[start:end]),
                region=region.called["id"],
            )
            hint = _("a regency has a Bupati, a city a Wali Kota")
            yield Problem(said.place(start, end), message, hint, ID, LEVEL)


_NAME_OF_DISTRICT = r"(?P<name>(?!Kota\s+Kab)[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,2}?)"
_DISTRICT_OF = expression(
    rf"\b(?:[Cc]amat|[Kk]ecamatan|[Dd]istrik)\s+{_NAME_OF_DISTRICT}"
    r"(?P<mark>\s*,\s*(?:di\s+)?|\s*\(\s*|\s+(?:(?:di|pada|dalam)\s+(?:wilayah\s+)?)?)$"
    rf"|\b(?:[Hh]ead\s+of\s+)?{_NAME_OF_DISTRICT.replace('name', 'english')}\s+(?:Sub-?)?[Dd]istrict(?:\s+Head)?"
    r"(?P<comma>\s*,\s*|\s+(?:of|in)\s+(?:the\s+)?)$"
)
"""Before the region in which a district lies: "Camat Jebres" before "Kota Surakarta"."""
_ONE_MORE = expression(r"\s*(?:,|\b(?:dan|serta|atau|and|or)\b)")


def _in_another_region(said: Wording) -> Iterator[Problem]:
    """Yield a district that is named with a region in which it does not lie, where it lies in another."""
    for named in named_regions(said.text):
        found = _DISTRICT_OF.search(said.text, max(0, named.start - _NEAR), named.start)
        if not found or named.as_head or named.region.level == "provinsi":
            continue
        is_listed = "," in (found["mark"] or found["comma"]) and _ONE_MORE.match(
            said.text, named.end
        )
        name = found["name"] or found["english"]
        elsewhere = lies_elsewhere(name, named.region)
        if elsewhere and not is_listed and has_district(name, elsewhere):
            message = _(
                "{place} is in {elsewhere}, not in {region}",
                place=said.quoted(name),
                elsewhere=elsewhere.called["id"],
                region=named.region.called["id"],
            )
            hint = _("write the district and the region to which it belongs")
            yield Problem(said.place(found.start(), named.end), message, hint, ID, LEVEL)


_NEAR = 80
_SENTENCE = expression(r"[.;](?:\s|$)")
_REPORTS = expression(r"\b(?:(?:me|di)?lapor\w*|pelaporan|report\w*)\b", re.IGNORECASE)
_CARRIED_OUT = expression(
    r"\b(?:semester|pelaksanaan\s+(?:kerja\s+sama|kesepakatan|perjanjian|KSDD)|implementation\s+of)\b",
    re.IGNORECASE,
)
"""What a regent reports to the governor of the own province alone (Permendagri 22/2020, article 17(3))."""
_GOVERNMENT = expression(r"\b(?:Pemerintah(?: Daerah)?|Government of(?: the)?)\s+$")
_TO = expression(r"[^.;:]{0,60}\b(?:kepada|to)\s+(?:the\s+)?", re.IGNORECASE)


def _to_another_governor(said: Wording) -> Iterator[Problem]:
    """Yield the governor to whom a regent reports whose regency lies in another province."""
    for start, end in pieces(_SENTENCE, said.text):
        sentence = said.text[start:end]
        if not _REPORTS.search(sentence):
            continue
        named = with_bare_names(sentence, named_regions(sentence))
        for heads, governors in pairwise(filter(None, lists_of_regions(sentence, named))):
            strange = _outside(heads, governors)
            is_to = _TO.fullmatch(sentence, heads[-1].end, governors[0].start)
            acts = heads[0].as_head or _GOVERNMENT.search(sentence, 0, heads[0].start)
            if strange is None or not is_to or not acts:
                continue
            if len(heads) > 1 or _CARRIED_OUT.search(sentence):
                office = said.quoted(sentence[governors[0].start : governors[-1].end])
                message = _(
                    "{office}: {region} lies in {province}",
                    office=office,
                    region=strange.called["id"],
                    province=strange.province,
                )
                hint = _("write the governor of that province")
                place = said.place(start + governors[0].start, start + governors[-1].end)
                yield Problem(place, message, hint, ID, LEVEL)


def _outside(heads: list[NamedRegion], governors: list[NamedRegion]) -> Region | None:
    """Return the region of one of *heads* that lies in the province of none of *governors*."""
    if not all(each.region.level == "provinsi" for each in governors) or not governors[0].as_head:
        return None
    if any(each.region.level == "provinsi" for each in heads):
        return None
    return next(
        (
            head.region
            for head in heads
            if not any(_holds(each.region, head.region) for each in governors)
        ),
        None,
    )


def _is_about_case(record: Record) -> bool:
    return registry.of_model(type(record)).about_case


def _officials(record: Record) -> Iterator[tuple[Official, tuple[Party, ...]]]:
    """Yield who acts in *record*, each with the party that he or she belongs to, if it is said."""
    match record:
        case Minutes():
            for each in (record.chair, record.secretary, record.recorder):
                if not isinstance(each, Unknown):
                    yield each, ()
        case HandoverRecord():
            for hand in (record.giver, record.receiver):
                yield hand.official, (hand.office.party,)
        case Cover():
            yield record.sender.officer, (record.sender.party,)
            yield record.recipient.focal_point, (record.recipient.party,)
        case OfficeLetter() if record.through:
            yield record.through, (record.issuer,)
        case _:
            pass


def _of(text: SourcedText, parties: tuple[Party, ...]) -> Iterator[Problem]:
    """Yield that *text* names the region of none of *parties*, of no province of theirs and of nothing within."""
    own = places_among(parties)
    named = [each.region for each in named_regions(text)]
    strange = [each for each in named if not any(_is_near(each, place) for place in own)]
    if strange and len(strange) == len(named):
        names = ", ".join(each.called["id"] for each in own)
        message = _("`{office}` does not belong to {regions}", office=text, regions=names)
        hint = _("write the office of the party, or of the official who acts")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _is_near(region: Region, own: Region) -> bool:
    """Return whether *region* is *own*, its province, or within it."""
    return region.code == own.code or _holds(region, own) or _holds(own, region)


def _holds(province: Region, region: Region) -> bool:
    return region.code.startswith(f"{province.code}.")


# ---- who is addressed --------------------------------------------------------------------


def _addressees(record: Record) -> tuple[Addressee, ...]:
    match record:
        case InvitationLetter():
            return record.recipients
        case Transmittal() | Report():
            return (record.recipient,)
        case _:
            return ()


def _addressed(
    record: Record, addressee: Addressee, parties: tuple[Party, ...]
) -> Iterator[Problem]:
    office = [each.region for each in named_regions(addressee.office)]
    institution = [each.region for each in named_regions(addressee.institution or "")]
    if office and institution and not any(_is_near(a, b) for a in office for b in institution):
        message = _(
            "`{office}` does not belong to {regions}",
            office=addressee.office,
            regions=institution[0].called["id"],
        )
        hint = _("write an office and an institution of the same region")
        yield Problem(addressee.office.origin.source, message, hint, ID, LEVEL)
        return
    together = f"{addressee.office}, {addressee.institution}" if addressee.institution else ""
    for found in otherwise_called(together, parties) if not office else ():
        name = f"`{together[found.start : found.end]}`"
        yield _called_otherwise(name, found.region, addressee.office.origin.source)
    named = office or institution
    if isinstance(record, Report):
        yield from _of(addressee.office, (record.issuer,))  # its own head, or Governor
    elif _is_about_case(record):
        yield from _strange(addressee.office, named, parties)
    if _CENTRAL.match(addressee.office) and not isinstance(addressee.place, Unknown):
        yield from _elsewhere(addressee.place, _capital())
    if len(named) == 1 and not isinstance(addressee.place, Unknown):
        yield from _elsewhere(addressee.place, named[0])
        if _GOVERNOR.match(addressee.office):
            yield from _outside_the_capital(addressee.place, named[0])


_CENTRAL = expression(
    r"(?:Menteri|Wakil Menteri|Sekretaris Jenderal Kementerian|Direktur Jenderal|Jaksa Agung|Kepala Kepolisian Negara)\b",
    re.IGNORECASE,
)
_NEW_CAPITAL = expression(r"\b(?:Nusantara|IKN|Sepaku)\b", re.IGNORECASE)


def _capital() -> Region:
    """Return where ministers have their seat."""
    (region,) = regions_called("Jakarta")
    return region


def _is_town(region: Region) -> bool:
    return region.level != "provinsi"


def _seats(record: Record) -> Iterator[tuple[SourcedText, Region]]:
    """Yield the seats of provinces, and the towns to which letters to Governors and the Minister go, each with where it should lie."""
    for party in regions_among(record.agreement_parties):
        seat = party.seat if party.place.level == "provinsi" else None
        if isinstance(seat, SourcedText) and any(map(_is_town, regions_called(seat))):
            yield seat, party.place
    match record:
        case OfferReport(seat=SourcedText() as town):
            (place,) = places_among([record.issuer])[:1] or (None,)
            if place is not None:
                own = regions_called(place.province)
                yield town, _capital() if place.level == "provinsi" else own[0]
        case DisputeApplication(at=SourcedText() as town):
            province = record.province if record.to_province else None
            yield town, province or _capital()
        case _:
            pass


def _strange(
    text: SourcedText, named: Iterable[Region], parties: tuple[Party, ...]
) -> Iterator[Problem]:
    for region in named:
        if not any(_is_near(region, place) for place in places_among(parties)):
            message = _(
                "{region} is not a party, and a document of this kind may tell of a case",
                region=region.called["id"],
            )
            hint = _(
                "write the party; if this office has a role in the case, waive this finding with the reason"
            )
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


_GOVERNOR = expression(r"\s*(?:Gubernur|Wakil\s+Gubernur|Sekretaris\s+Daerah)\b", re.IGNORECASE)


def _outside_the_capital(place: SourcedText, province: Region) -> Iterator[Problem]:
    if province.level == "provinsi" and not is_capital(place, province):
        message = _(
            "`{place}` is not the capital of {province}, which is {capital}",
            place=place,
            province=province.called["id"],
            capital=capital(province),
        )
        hint = _("write the town of this office")
        yield Problem(place.origin.source, message, hint, ID, LEVEL)


def _elsewhere(place: SourcedText, region: Region) -> Iterator[Problem]:
    if region == _capital() and (_NEW_CAPITAL.search(place) or "jakarta" in place.casefold()):
        return
    if elsewhere := lies_elsewhere(place, region):
        yield _not_here(place, elsewhere, region, _("write the town of this office"))


def _not_here(place: SourcedText, elsewhere: Region, region: Region, hint: str) -> Problem:
    message = _(
        "`{place}` is in {elsewhere}, not in {region}",
        place=place,
        elsewhere=elsewhere.called["id"],
        region=region.called["id"],
    )
    return Problem(place.origin.source, message, hint, ID, LEVEL)


def _in_the_city(found: CityForSeat) -> Problem:
    message = _(
        "`{town}` is the city; {region} has its offices in `{seat}`",
        town=found.town,
        region=found.region.called["id"],
        seat=found.seat,
    )
    hint = _("write the town of the regency, or give the address of its offices in the city")
    return Problem(found.town.origin.source, message, hint, ID, LEVEL)


# ---- copies and the place of the letter --------------------------------------------------


def _copied(
    copies: tuple[SourcedText, ...], parties: tuple[Party, ...], *, is_secret: bool
) -> Iterator[Problem]:
    for copy in copies:
        for named in named_regions(copy):
            is_known = any(_is_near(named.region, place) for place in places_among(parties))
            if not is_known and (is_secret or _is_governor(named)):
                message = _("`{copy}` belongs to no party and to no province of a party", copy=copy)
                provinces = dict.fromkeys(place.province for place in places_among(parties))
                hint = _("the provinces are {names}", names=", ".join(provinces))
                yield Problem(copy.origin.source, message, hint, ID, LEVEL)


def _is_governor(named: NamedRegion) -> bool:
    return named.region.level == "provinsi" and named.as_head


def _written(record: OfficialRecord, parties: tuple[Party, ...]) -> Iterator[Problem]:
    """Yield that a letter is written at the seat of another party than the one that writes it."""
    place, issuer = record.place, record.issuer
    if isinstance(place, Unknown) or isinstance(issuer, Unknown) or _sits(issuer, place):
        return
    for party in parties:
        if party.key != issuer.key and _sits(party, place) and not _lies_outside(party, place):
            message = _(
                "`{place}` is in {region}, but the document is written by {issuer}",
                place=place,
                region=party.full_name,
                issuer=issuer.full_name,
            )
            hint = _("write the place where the letter is written")
            yield Problem(place.origin.source, message, hint, ID, LEVEL)
            return
    if isinstance(record, OfficeLetter | HeadLetter):
        yield from _in_a_neighbour(issuer, place)


def _in_a_neighbour(issuer: Party, place: SourcedText) -> Iterator[Problem]:
    """Yield that a regency dates its letter in a district of another one in its province.

    A town after which a region is called may be where its head is that day: a city, the seat of the province.
    """
    if not isinstance(issuer, RegionParty) or isinstance(issuer.seat, Unknown):
        return
    own = issuer.place
    elsewhere = lies_elsewhere(place, own)
    if elsewhere is None or elsewhere.province != own.province or own.level == "provinsi":
        return
    if is_town_elsewhere(place, own) or has_village(place, own):
        return
    yield _not_here(place, elsewhere, own, _("write the place where the letter is written"))


def _sits(party: Party, town: SourcedText) -> bool:
    return town == party.seat or any(lies_in(town, place) for place in places_among([party]))


def _lies_outside(party: Party, town: SourcedText) -> bool:
    """Return whether *town* is another region's, of whose name a district of the *party* has but a part."""
    return town != party.seat and all(
        is_town_elsewhere(town, place) for place in places_among([party])
    )
