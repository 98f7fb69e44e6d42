"""Each handover of a travelling victim has a Berita Acara Serah Terima.

The regent of the region of origin receives the victim with such a record, and each earlier step of
the way is one handover. A chain with a gap leaves a person alone between two offices. If the
records of a case are in the folder, each has the day and place of a planned handover. No finding
quotes sealed data.

Passes: a journey with handovers, each by the party that received before, within the days of the
        journey.
Fails:  the service `return` without `travel`; a handover before the departure; one by a party that
        did not receive the person before; a departure before the letter; an arrival before the
        departure; a record with another day, place or
        number than the journey; the number of the letter or of a slip for the record; a form that
        prints the journey and no Berita Acara Serah Terima; a first giver of the region that receives, or a last receiver
        of a third one; a return to Belu that ends in Kefamenanu; `perjalanan laut` among the risks of a flight;
        a handover in the last town of the route before the arrival.
Source: Permensos 8/2023, articles 23c and 24b (read in full).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.referral import Handover, Referral, Sealed, Travel
from mou_gen.language.districts import lies_elsewhere
from mou_gen.language.named_regions import named_regions
from mou_gen.language.phrases import differ
from mou_gen.language.regions import Region, find_regions
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "handover"
LEVEL = Level.WARNING
SOURCE = "Permensos 8/2023, articles 23c and 24b"
SURE = True
ATURAN = """Korban yang menempuh perjalanan diserahkan dengan Berita Acara Serah Terima.

Bupati daerah asal menerima korban berdasarkan berita acara tersebut, dan setiap tahap perjalanan
sebelumnya merupakan satu serah terima. Rantai yang terputus meninggalkan seseorang di antara dua
instansi. Jika berita acaranya ada dalam folder, setiap berita acara sesuai dengan hari dan tempat
serah terima yang direncanakan. Temuan tidak mengutip data tertutup.

Lulus:  perjalanan dengan serah terima, masing-masing oleh pihak yang sebelumnya menerima, dalam hari
        perjalanan.
Gagal:  layanan `return` tanpa `travel`; serah terima sebelum keberangkatan; serah terima oleh pihak yang tidak
        menerima sebelumnya; keberangkatan sebelum surat; kedatangan sebelum keberangkatan; berita acara dengan hari,
        tempat, atau nomor lain; nomor surat rujukan atau surat pengantar sebagai nomor berita acara; formulir yang mencetak perjalanan tanpa Berita Acara Serah Terima;
        pemberi pertama dari daerah penerima, atau penerima terakhir dari daerah ketiga; pemulangan ke Belu yang berakhir di Kefamenanu;
        `perjalanan laut` di antara risiko penerbangan; serah terima di kota terakhir pada rute sebelum kedatangan.
Sumber: Permensos 8/2023, Pasal 23 huruf c dan Pasal 24 huruf b (dibaca lengkap).
"""

_RECORD = "BERITA ACARA SERAH TERIMA"


def check(case: Case) -> Iterator[Problem]:
    """Yield gaps between handovers, and a form that prints no record of them."""
    if not isinstance(case.record, Referral) or not case.document.sealed:
        return
    for person in case.record.people:
        if person.travel is None:
            yield from _unplanned(person, case.record)
        else:
            yield from _leads_elsewhere(person, person.travel, case.record)
            yield from _by_other_means(person, person.travel)
    journeys = [person.travel for person in case.record.people if person.travel]
    if journeys and _RECORD not in parts.plain_text(case.document).upper():
        hint = _("print `sealed.travel.handover_record`")
        message = _("the form does not print a Berita Acara Serah Terima")
        yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)
    for travel in journeys:
        yield from _chain(travel)
        yield from _days(travel)
        yield from _before_the_end(travel)
        yield from _journey(travel, case.record)
        yield from _hands(travel, case.record)
        yield from _recorded(case, case.record, travel)
        yield from _of_another(case, case.record, travel)


def _unplanned(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield that *person* is to return, and nobody has planned how."""
    for wish in referral.services_for(person):
        if wish == "return":
            path = person.entries.path("travel")
            message = _("`return` is requested, but `{path}` has no journey", path=path)
            hint = _("plan it with its handovers, each with a Berita Acara Serah Terima")
            yield Problem(wish.origin.source, message, hint, ID, LEVEL, missing=path)


def _chain(travel: Travel) -> Iterator[Problem]:
    for before, after in pairwise(travel.handovers):
        if before.receiver.casefold() != after.giver.casefold():
            message = _("the giver of a handover is not the previous receiver")
            hint = _("write the previous receiver as `giver`, or add the step between")
            yield Problem(after.giver.origin.source, message, hint, ID, LEVEL)


def _days(travel: Travel) -> Iterator[Problem]:
    correct = _("correct one of them")
    for handover in travel.handovers:
        date = handover.date
        if isinstance(date, Unknown):
            continue
        if not isinstance(travel.departure, Unknown) and date < travel.departure:
            message = _("a handover is earlier than the departure")
            yield Problem(date.origin.source, message, correct, ID, LEVEL)
        if not isinstance(travel.arrival, Unknown) and date > travel.arrival:
            message = _("a handover is later than the arrival")
            yield Problem(date.origin.source, message, correct, ID, LEVEL)
    for first, second in pairwise(travel.handovers):
        if (
            not isinstance(first.date, Unknown)
            and not isinstance(second.date, Unknown)
            and second.date < first.date
        ):
            message = _("a handover is earlier than the one above")
            yield Problem(
                second.date.origin.source, message, _("put them in order of time"), ID, LEVEL
            )


def _before_the_end(travel: Travel) -> Iterator[Problem]:
    """Yield the handover in the town in which the route ends, where nobody has arrived there yet."""
    stops = _STOPS.split(travel.route)
    last = travel.handovers[-1] if travel.handovers and len(stops) > 1 else None
    if last is None or isinstance(last.date, Unknown) or isinstance(travel.arrival, Unknown):
        return
    is_at_the_end = stops[-1].strip(" .").casefold() == last.place.strip(" .").casefold()
    if is_at_the_end and last.date < travel.arrival:
        message = _("the handover at the end of the route is earlier than the arrival")
        yield Problem(last.date.origin.source, message, _("correct one of them"), ID, LEVEL)


def _journey(travel: Travel, referral: Referral) -> Iterator[Problem]:
    departure, arrival = travel.departure, travel.arrival
    if isinstance(departure, Unknown):
        return
    if departure < referral.date:
        message = _("the departure is earlier than the letter that asks for an answer")
        hint = _("correct one of the two dates; a person who has already left is not referred")
        yield Problem(departure.origin.source, message, hint, ID, LEVEL)
    if not isinstance(arrival, Unknown) and arrival < departure:
        message = _("the arrival is earlier than the departure")
        yield Problem(arrival.origin.source, message, _("correct one of them"), ID, LEVEL)


def _hands(travel: Travel, referral: Referral) -> Iterator[Problem]:
    """Yield an office of the receiving region that hands over first, and one of another region that receives last."""
    ends = regions_among([referral.sender.party]), regions_among([referral.recipient.party])
    sender, recipient = (next((each.place for each in found), None) for found in ends)
    first, last = travel.handovers[0].giver, travel.handovers[-1].receiver
    givers, takers = ([each.region for each in named_regions(text)] for text in (first, last))
    hint = _("name an office of the region that sends first, and of the one that receives last")
    if recipient and givers and all(_lies_within(each, recipient) for each in givers):
        message = _("the region that receives hands over first")
        yield Problem(first.origin.source, message, hint, ID, LEVEL)
    if recipient and sender and takers and not any(_may_be(each, recipient) for each in takers):
        message = _("the last receiver is not of the region that the person is referred to")
        yield Problem(last.origin.source, message, hint, ID, LEVEL)


def _lies_within(place: Region, region: Region) -> bool:
    return place.code == region.code or place.code.startswith(f"{region.code}.")


def _may_be(place: Region, region: Region) -> bool:
    """Return whether *place* is *region*, a part of it, or the province that it lies in."""
    return _lies_within(place, region) or region.code.startswith(f"{place.code}.")


_STOPS = expression(r"\s*(?:[–—]|\s-\s|→|->)\s*")


def _leads_elsewhere(person: Sealed, travel: Travel, referral: Referral) -> Iterator[Problem]:
    """Yield a route that ends in a town of another region than the one of the return, and of the home."""
    party = next(iter(regions_among([referral.recipient.party])), None)
    stops = _STOPS.split(travel.route)
    if party is None or len(stops) == 1 or "return" not in referral.services_for(person):
        return
    homes = [party.place, *find_regions(person.identity.regency)]
    end = stops[-1].strip(" .")
    handed = any(end.casefold() in each.place.casefold() for each in travel.handovers)
    if not handed and all(_is_elsewhere(end, each) for each in homes):
        message = _("the route ends in another region than the one that the person returns to")
        yield Problem(travel.route.origin.source, message, _("correct one of them"), ID, LEVEL)


def _is_elsewhere(town: str, region: Region) -> bool:
    return lies_elsewhere(town, region) is not None


_VEHICLES = {
    "laut": expression(
        r"\b(?:kapal|perahu|feri|ferry|speed\s?boat|laut|penyeberangan|pelni)", re.I
    ),
    "udara": expression(r"\b(?:pesawat|udara|penerbangan|terbang|helikopter)", re.I),
    "darat": expression(r"\b(?:mobil|bus|kereta|darat|kendaraan|ambulans|motor|taksi)", re.I),
}
_NO = expression(r"\b(?:tidak|bukan|tanpa|tak)\b", re.IGNORECASE)
_WAY = expression(r"\bperjalanan\s+(?P<medium>laut|udara)\b", re.IGNORECASE)


def _by_other_means(person: Sealed, travel: Travel) -> Iterator[Problem]:
    """Yield a risk of a journey by sea or air, which nobody makes by the vehicles of the journey; some way by land is in each."""
    known = [each for each in _VEHICLES.values() if each.search(travel.mode)]
    risk = person.risk.travel
    for found in _WAY.finditer(risk) if known and not _NO.search(risk) else ():
        if not _VEHICLES[found["medium"].casefold()].search(travel.mode):
            message = _("`risk.travel` tells of another way of travelling than `travel.mode`")
            yield Problem(risk.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _named(records: Sequence[Outline], travel: Travel) -> Iterator[Problem]:
    """Yield that one of fewer *records* is of another place or day than the handover that it must be of."""
    days = [each.date for each in travel.handovers]
    for record in records:
        day = record.date()
        planned = [each for each in travel.handovers if each.date == day]
        there = [each for each in travel.handovers if not differ(record.text("place"), each.place)]
        if len(planned) == 1:
            yield from _placed(planned[0], record)
        elif not day or any(isinstance(each, Unknown) or each == day for each in days):
            continue
        elif record.text("number") == travel.handover_record:
            message = _("the record in {file} is of a day without a handover", file=record.file)
            hint = _("correct the journey, or the record")
            place = travel.entries.place("handover_record")
            yield Problem(place, message, hint, ID, LEVEL)
        elif len(there) == 1:
            yield from _dated(there[0], record)


def _numbered(travel: Travel, record: Outline, *, alone: bool) -> Iterator[Problem]:
    """Yield another number of the only *record* than the journey gives."""
    told, number = travel.handover_record, record.text("number")
    if alone and told and number and number != told:
        message = _("the record in {file} has a different number", file=record.file)
        hint = _("correct the journey, or the record")
        yield Problem(told.origin.source, message, hint, ID, LEVEL)


def _recorded(case: Case, referral: Referral, travel: Travel) -> Iterator[Problem]:
    """Yield a planned handover that differs from its record, if each has a record."""
    records = case.beside("handover", "case", referral.case)
    if len(records) != len(travel.handovers):
        yield from _named(records, travel)
        return
    in_order = sorted(records, key=lambda each: (each.date() or dt.date.min, each.text("start")))
    for planned, record in zip(travel.handovers, in_order, strict=True):
        yield from _dated(planned, record)
        yield from _numbered(travel, record, alone=len(records) == 1)
        yield from _placed(planned, record)


def _dated(planned: Handover, record: Outline) -> Iterator[Problem]:
    day = record.date()
    if day and not isinstance(planned.date, Unknown) and day != planned.date:
        message = _(
            "the record in {file} has a different date from this handover", file=record.file
        )
        hint = _("correct the journey, or the record")
        yield Problem(planned.date.origin.source, message, hint, ID, LEVEL)


def _placed(planned: Handover, record: Outline) -> Iterator[Problem]:
    place = record.text("place")
    if place and differ(place, planned.place):
        message = _(
            "the record in {file} gives a different place from this handover", file=record.file
        )
        hint = _("correct the journey, or the record")
        yield Problem(planned.place.origin.source, message, hint, ID, LEVEL)


def _of_another(case: Case, referral: Referral, travel: Travel) -> Iterator[Problem]:
    """Yield that the number of the record is that of another document: of the letter, a slip, another case."""
    told, place = travel.handover_record, travel.entries.place("handover_record")
    hint = _("write the number of the record")
    if told is None:
        return
    if told == referral.number:
        yield Problem(place, _("this is the number of the letter"), hint, ID, LEVEL)
    for other in case.beside("", "number", told):
        if other.kind != "handover" or other.text("case") != referral.case:
            message = _("this is the number of {file}", file=other.file)
            yield Problem(place, message, hint, ID, LEVEL)
