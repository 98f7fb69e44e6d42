"""A Kerja Sama Wajib is mapped, discussed and recorded before its agreement.

Regions that border each other draw up, for each affair that they share, a list of programmes and activities
by year. Regencies and cities of one province discuss it in the planning forum or a coordination meeting of
the province, all others in the national one; as long as that has not discussed it, the planning forum of the
province that begins will do. The heads of region then sign the Berita Acara that the agreement names.

Passes: a forum of 15 June, a Berita Acara of the 22nd with lists for 2027, an agreement of 5 October for five
        years; `Kabupaten Wonogiri berbatasan dengan Kabupaten Pacitan dan Kabupaten Gunungkidul`.
Fails:  a Berita Acara later than the agreement, or earlier than its forum; a coordination meeting of one
        province for regencies of two; a `musrenbang-provinsi` in Jakarta of regencies elsewhere; a list for 2035; an affair of the agreement without a list; another
        number or date of the Berita Acara in the agreement; `Pasal 3 ayat (2) huruf a` of regencies of two provinces;
        `Kerja Sama Wajib ... Pasal 3 ayat (3)`; `Kabupaten Pacitan berbatasan dengan Kabupaten Gunungkidul` where `borders` has
        no such two; an activity in `Ketiga kabupaten` by two parties, which all three carry out there in another year.
Not seen: whether two regions border: `borders` says what says so.
Source: Permendagri 22/2020, articles 3(2) and 5 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, product

from mou_gen.checks.case import Case
from mou_gen.checks.wording import open_texts
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.affair_map import (
    INITIATOR,
    NATIONAL,
    PROVINCIAL,
    AffairMapping,
    JointActivity,
    PlanningForum,
)
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.mandatory_cooperation import OfficialRecordRef, letter_of
from mou_gen.kinds.party import Party, places_among
from mou_gen.language.districts import lies_elsewhere
from mou_gen.language.named_regions import NamedRegion, named_regions
from mou_gen.language.region_lists import lists_of_regions
from mou_gen.language.regions import region_by_code
from mou_gen.messages import _, listed
from mou_gen.startup.expressions import expression

ID = "mandatory-cooperation"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 3(2) and 5"
SURE = True
ATURAN = """Kerja Sama Wajib dipetakan, dibahas, dan dituangkan dalam Berita Acara sebelum kesepakatannya.

Daerah yang berbatasan menyusun daftar rencana program dan kegiatan per tahun untuk setiap urusan yang
dikerjasamakan. Kabupaten/kota dalam satu provinsi membahasnya dalam musrenbang atau rapat koordinasi teknis
provinsi, yang lainnya di tingkat nasional; selama belum dibahas di sana, dapat dibahas dalam musrenbang
provinsi yang memprakarsai. Para kepala daerah kemudian menandatangani Berita Acara yang disebut
kesepakatannya.

Lulus:  forum 15 Juni, Berita Acara 22 Juni dengan daftar tahun 2027, kesepakatan 5 Oktober untuk lima tahun;
        `Kabupaten Wonogiri berbatasan dengan Kabupaten Pacitan dan Kabupaten Gunungkidul`.
Gagal:  Berita Acara sesudah kesepakatan, atau sebelum forumnya; rapat koordinasi satu provinsi untuk kabupaten dari dua
        provinsi; `musrenbang-provinsi` di Jakarta untuk kabupaten di provinsi lain; daftar tahun 2035; urusan kesepakatan tanpa daftar; nomor atau tanggal Berita Acara yang
        berbeda dalam kesepakatan; `Pasal 3 ayat (2) huruf a` untuk kabupaten dari dua provinsi;
        `Kerja Sama Wajib ... Pasal 3 ayat (3)`; `Kabupaten Pacitan berbatasan dengan Kabupaten Gunungkidul`, padahal
        `borders` tidak memuatnya; kegiatan di `Ketiga kabupaten` oleh dua pihak, padahal pada tahun lain oleh ketiganya.
Tidak terlihat: apakah dua daerah berbatasan: dasarnya ditulis dalam `borders`.
Sumber: Permendagri 22/2020, Pasal 3 ayat (2) dan Pasal 5 (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield a Berita Acara that is too early or too late, and an agreement that names another."""
    record = case.record
    if isinstance(record, AffairMapping):
        yield from _dated(record)
        yield from _discussed(record)
        yield from _outside_the_term(record)
        yield from _unlisted(record)
        yield from _not_by_all(record)
    elif isinstance(record, JointAgreement) and record.mandatory and record.mandatory.record:
        yield from _named(case, record.mandatory.record)
    yield from _of_another_letter(case)
    yield from _apart(case)


_BORDERS = expression(
    r"(?:,?\s+(?:yang|juga|saling))?\s+(?:ber|saling\s+ber)batasan(?:\s+(?:langsung|darat|laut))?(?P<with>\s+dengan\s+(?:wilayah\s+)?(?:Pemerintah\s+)?)?"
)
"""Between the regions that border others and these, or behind all of them."""


def _apart(case: Case) -> Iterator[Problem]:
    """Yield a text by which two parties border each other that border only a third one, by `borders`."""
    agreement = (
        case.record
        if isinstance(case.record, JointAgreement)
        else getattr(case.record, "agreement", None)
    )
    if not isinstance(agreement, JointAgreement) or not agreement.mandatory:
        return
    codes = {
        place.code: party.key for party in agreement.parties for place in places_among([party])
    }
    known = {frozenset(map(str, border.between)) for border in agreement.mandatory.borders}
    for said in open_texts(case):
        for one, other in _said_to_border(said.text):
            pair = frozenset(codes.get(each.region.code, "") for each in (one, other))
            if "" not in pair and len(pair) > 1 and pair not in known:
                message = _(
                    "{one} and {other} border each other here, but not in `borders`",
                    one=one.region.called["id"],
                    other=other.region.called["id"],
                )
                hint = _("write the regions that border, or add what says that these do")
                yield Problem(said.place(other.start, other.end), message, hint, ID, LEVEL)


def _said_to_border(text: str) -> Iterator[tuple[NamedRegion, NamedRegion]]:
    """Yield each two regions that border each other by *text*; in "A berbatasan dengan B dan A berbatasan dengan C" the last of a list begins anew."""
    if "batasan" not in text:
        return
    lists = list(lists_of_regions(text, named_regions(text)))
    begun = False
    for before, after in pairwise([*lists, []]):
        end = before[-1].end if before else 0
        found = _BORDERS.match(text, end, end + _REACH) if before else None
        own, begun = before[-1:] if begun else before, False
        if found and found["with"] and after and after[0].start == found.end():
            begun = bool(_BORDERS.match(text, after[-1].end, after[-1].end + _REACH))
            yield from product(own, after[:-1] if begun else after)
        elif found and not found["with"] and len(own) == _TWO:
            yield own[0], own[1]


_TWO = 2
_REACH = 80
"""Characters that say that regions border, and which words they take."""


_OTHER_PARAGRAPH = expression(
    r"\bKerja Sama (?:(?P<mandatory>Wajib)|Sukarela)\b(?:(?!Kerja Sama)[^.;]){0,80}?\b(?P<reference>Pasal 3 ayat \((?P<paragraph>[23])\))"
    r"(?=[^.;]{0,20}\b(?:Peraturan Menteri Dalam Negeri|Permendagri)\b)"
)
_BY_LETTER = expression(
    r"\bKerja Sama Wajib\b[^.;]{0,60}?\bPasal 3 ayat \(2\) huruf (?P<letter>[a-d])\b(?=[^.;]{0,20}\b(?:Peraturan Menteri Dalam Negeri|Permendagri)\b)"
)


def _of_another_letter(case: Case) -> Iterator[Problem]:
    """Yield a paragraph of article 3 on another kind of cooperation, and a letter of it on that of other regions than the parties."""
    for said in open_texts(case):
        for found in _OTHER_PARAGRAPH.finditer(said.text):
            due = "2" if found["mandatory"] else "3"
            if found["paragraph"] != due:
                message = _(
                    "{text} is not on this kind of cooperation",
                    text=said.quoted(found["reference"]),
                )
                hint = _("write `Pasal 3 ayat ({paragraph})`", paragraph=due)
                yield Problem(said.place(*found.span("reference")), message, hint, ID, LEVEL)
    right = letter_of(case.record.agreement_parties)
    for said in open_texts(case) if right else ():
        for found in _BY_LETTER.finditer(said.text):
            value = said.value(*found.span("letter"))
            own = value is not None and value.origin.file == case.record.origin.file
            if own and found["letter"] != right:
                message = _(
                    "{text} is not on a cooperation of these parties", text=said.quoted(found[0])
                )
                hint = _("write `huruf {letter}`", letter=right)
                yield Problem(said.place(*found.span("letter")), message, hint, ID, LEVEL)


def _dated(mapping: AffairMapping) -> Iterator[Problem]:
    signed, met = mapping.agreement.date, mapping.forum.date
    if isinstance(signed, SourcedDate) and mapping.date > signed:
        message = _("the Berita Acara is later than the agreement of {day:%d-%m-%Y}", day=signed)
        hint = _("the affairs are agreed before the agreement is drawn up (articles 5(6) and 6)")
        yield _at(mapping.date, message, hint)
    if isinstance(met, SourcedDate) and met > mapping.date:
        message = _("the forum of {day:%d-%m-%Y} is later than the Berita Acara", day=met)
        yield _at(met, message, _("the list is discussed first (article 5(4) and (6))"))


def _discussed(mapping: AffairMapping) -> Iterator[Problem]:
    """Yield a forum that is not the one for these parties."""
    if isinstance(mapping.forum, Unknown):
        return
    within = letter_of(mapping.agreement.parties) == "a"
    allowed = PROVINCIAL if within else (*NATIONAL, INITIATOR)
    if mapping.forum.type not in allowed:
        message = _(
            "`{forum}` does not discuss the list of these parties", forum=mapping.forum.type
        )
        hint = _("write one of {names} (article 5(4) and (5))", names=listed(allowed))
        yield Problem(mapping.forum.type.origin.source, message, hint, ID, LEVEL)
    elif mapping.forum.type in PROVINCIAL:
        yield from _met_elsewhere(mapping.forum, mapping.agreement.parties)


_CAPITAL = "jakarta"
_OF_CAPITAL = "31"
"""The code of its province."""


def _met_elsewhere(forum: PlanningForum, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield the place of a *forum* of one province that is in the province of none of the *parties*."""
    codes = {place.code[:2] for place in places_among(parties)}
    provinces = [each for code in sorted(codes) if (each := region_by_code(code))]
    if isinstance(forum.place, Unknown) or not provinces or _OF_CAPITAL in codes:
        return
    away = [lies_elsewhere(forum.place, each) for each in provinces]
    if _CAPITAL in forum.place.casefold() or all(away):
        message = _(
            "`{place}` is in the province of no party, and `{forum}` is a forum of one of these provinces",
            place=forum.place,
            forum=forum.type,
        )
        hint = _("name the forum that met there, or its place (article 5(4) and (5))")
        yield Problem(forum.type.origin.source, message, hint, ID, LEVEL)


def _outside_the_term(mapping: AffairMapping) -> Iterator[Problem]:
    first, last = mapping.agreement.date, mapping.agreement.last_day
    if not isinstance(first, SourcedDate) or last is None:
        return
    for affair in mapping.affairs:
        for activity in affair.activities or ():
            if not first.year <= activity.year <= last.year:
                message = _(
                    "{year} is outside the term of the agreement, {first} to {last}",
                    year=int(activity.year),
                    first=first.year,
                    last=last.year,
                )
                hint = _("list the years of the cooperation (article 5(3)a)")
                yield Problem(activity.year.origin.source, message, hint, ID, LEVEL)


def _unlisted(mapping: AffairMapping) -> Iterator[Problem]:
    there = [str(each.affair) for each in mapping.affairs]
    affairs = mapping.agreement.affairs or ()
    for affair in (str(e if isinstance(e, SourcedText) else e.key) for e in affairs):
        if affair not in there:
            message = _("`{affair}` of the agreement has no list", affair=affair)
            hint = _("add it to `affairs`: each has a list by year (article 5(3))")
            yield Problem(mapping.entries.place("affairs"), message, hint, ID, LEVEL)


_WHERE_ALL_ARE = expression(
    r"(?:di\s+)?(?:(?P<number>ke(?:dua|tiga|empat|lima))|semua|seluruh)\s+(?:kabupaten|kota|daerah|provinsi)",
    re.IGNORECASE,
)
_NUMBERS = {"kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}


def _not_by_all(mapping: AffairMapping) -> Iterator[Problem]:
    """Yield who carries out an activity in all regions, where a party is left out that carries it out there in another year.

    One party alone may act in all of them, so only the same activity of another year tells.
    """
    parties = {party.key for party in mapping.agreement.parties}
    for affair in mapping.affairs:
        everywhere = [each for each in affair.activities or () if _is_everywhere(each, parties)]
        by_all = {each.activity.casefold() for each in everywhere if parties == {*each.by}}
        for activity in everywhere:
            left_out = sorted(parties - {*activity.by})
            if left_out and activity.activity.casefold() in by_all:
                message = _(
                    "`{place}`, but not `{party}`, which carries out this activity in another year",
                    place=activity.place,
                    party=left_out[0],
                )
                hint = _("name all that carry it out, or correct the place")
                yield Problem(activity.entries.place("by"), message, hint, ID, LEVEL)


def _is_everywhere(activity: JointActivity, parties: Collection[str]) -> bool:
    """Return whether the place of *activity* is said to be the regions of all *parties*."""
    place = activity.place
    found = None if isinstance(place, Unknown) else _WHERE_ALL_ARE.fullmatch(place.strip(" ."))
    number = found["number"] if found else None
    return found is not None and (number is None or _NUMBERS[number.casefold()] == len(parties))


def _named(case: Case, named: OfficialRecordRef) -> Iterator[Problem]:
    """Yield another number or date of the Berita Acara than the one in the folder has."""
    for each in case.beside("mapping"):
        hint = _("write the same in both (article 5(6))")
        day, number = each.date(), each.text("number")
        if isinstance(named.date, SourcedDate) and day and named.date != day:
            message = _("the Berita Acara in {file} is of {day:%d-%m-%Y}", file=each.file, day=day)
            yield _at(named.date, message, hint)
        if isinstance(named.number, SourcedText) and number and named.number != number:
            message = _(
                "the Berita Acara in {file} has the number `{number}`",
                file=each.file,
                number=number,
            )
            yield Problem(named.number.origin.source, message, hint, ID, LEVEL)


def _at(date: SourcedDate, message: str, hint: str) -> Problem:
    return Problem(date.origin.source, message, hint, ID, LEVEL)
