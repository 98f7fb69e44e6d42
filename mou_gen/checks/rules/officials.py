"""Rank, group, NIP and name of an official agree with each other and with the rest of the folder.

Each rank has one group: Pembina Utama Muda is IV/c. An NIP contains the date of birth, the month of
appointment, the sex and three digits, and one wrong digit makes it somebody else's. A name that the
party's file spells differently, or that has another NIP in another document, shows that one of the
two is not the person who signed. The rule checks all officials named in a document, and the heads
in the files of its parties.

Passes: `Pembina Utama Muda (IV/c)`; `Penata Tk. I, III/d`; `19790101 200312 1 001`; a new holder of
        an office; one title more than in the file of the party.
Fails:  `Pembina Utama Muda (IV/b)`; `19791301 200312 1 001`; an appointment at the age of twelve;
        `Dra.` with 1 for the sex; one NIP for two names, or one name with two NIPs; `Contoh Kadis
        Keduwa`, who is `Contoh Kadis Kedua` in the file of the party; `S.H.` where that file has
        `S.Sos.`; a secretary of Wonogiri who is the secretary of Pacitan according to the files of
        both; two secretaries of one region in the same minutes, or two heads of one
        office in the minutes and the attendance list of a meeting; a signatory for an agency with the name that
        the party's file gives to its Sekretaris Daerah, or that of the other party to its own signatory; in minutes, the head of an agency of Wonogiri told of as
        `Kepala Badan ... Kabupaten Gunungkidul`; on a list of attendance, the head of an agency as `Sekretaris Daerah`, who is
        another by the file of the party;
        a signatory for an agency whose head, by the file of the party, another document
        of those four months names in that office, attendance included, or who is another than that head in a `draft`; `Contoh Satu` in the post in which another document names
        `Contoh Satu Dua`;
        `Kepala Dinas Perdagangan Kabupaten Ngada, Contoh Satu, menyatakan` of who heads that of Manggarai;
        `Pembina Utama Madya` of a chair who is `Pembina Utama Muda` in the file of the party.
Not seen: a name that is wrong everywhere, and a rank that the official does not hold.
Source: Permendagri 1/2023, article 44 (read in full), which requires rank and NIP; the table of
        ranks and the form of the NIP are those in use.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice
from typing import Any, TypeGuard

from mou_gen.checks.case import Case
from mou_gen.checks.ranks_and_nips import higher_rank, wrong_nip, wrong_rank
from mou_gen.checks.wording import open_texts
from mou_gen.data.model import Model, field_names
from mou_gen.data.values import Bilingual, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.attendance import Attendance, Expected
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.minutes import Attendee, Minutes
from mou_gen.kinds.party import Official, Party, places_among
from mou_gen.kinds.record import Record
from mou_gen.language.civil_servants import bare_name, titles
from mou_gen.language.named_regions import named_regions
from mou_gen.language.phrases import content, differ
from mou_gen.language.spelling import is_off_by
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.told_offices import told_offices

ID = "officials"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, article 44"
SURE = True
ATURAN = """Pangkat, golongan, NIP, dan nama pejabat sesuai satu sama lain dan dengan dokumen lain dalam folder yang sama.

Setiap pangkat memiliki satu golongan: Pembina Utama Muda adalah IV/c. NIP memuat tanggal lahir,
bulan pengangkatan, jenis kelamin, dan tiga angka; satu angka yang keliru menjadikannya milik orang
lain. Nama yang ejaannya lain dalam berkas pihak, atau yang NIP-nya lain dalam dokumen lain,
menunjukkan bahwa salah satunya bukan penanda tangan. Yang diperiksa ialah semua pejabat dalam
dokumen dan kepala dalam berkas para pihak.

Lulus:  `Pembina Utama Muda (IV/c)`; `Penata Tk. I, III/d`; `19790101 200312 1 001`; pejabat baru; gelar yang
        lebih banyak daripada dalam berkas pihak.
Gagal:  `Pembina Utama Muda (IV/b)`; `19791301 200312 1 001`; pengangkatan pada usia dua belas tahun; `Dra.` dengan
        angka 1 untuk jenis kelamin; satu NIP untuk dua nama, atau satu nama dengan dua NIP; `Contoh Kadis Keduwa`
        yang dalam berkas pihak bernama `Contoh Kadis Kedua`; `S.H.` yang di sana `S.Sos.`; Sekretaris Daerah Wonogiri
        yang menurut berkas kedua pihak adalah Sekretaris Daerah Pacitan; dua Sekretaris Daerah dari satu daerah dalam
        notula yang sama, atau dalam notula dan daftar hadir satu rapat; penanda tangan untuk badan dengan nama yang dalam berkas pihak dimiliki Sekretaris Daerahnya, atau penanda tangan pihak lain;
        dalam notula, kepala badan Wonogiri yang disebut `Kepala Badan ... Kabupaten Gunungkidul`; dalam daftar hadir, kepala
        badan sebagai `Sekretaris Daerah`, yang menurut berkas pihak orang lain;
        penanda tangan untuk badan yang kepalanya menurut berkas pihak
        disebut dalam jabatan itu oleh dokumen lain dari empat bulan yang sama, termasuk daftar hadir, atau yang dalam suatu
        `draft` lain daripada kepala itu; `Contoh Satu` dalam jabatan yang
        menurut dokumen lain dipegang `Contoh Satu Dua`;
        `Kepala Dinas Perdagangan Kabupaten Ngada, Contoh Satu, menyatakan`, padahal ia mengepalai dinas
        Manggarai; `Pembina Utama Madya` bagi pimpinan rapat yang dalam berkas pihak `Pembina Utama Muda`.
Tidak terlihat: nama yang keliru di semua tempat, dan pangkat yang tidak dimiliki pejabat itu.
Sumber: Permendagri 1/2023, Pasal 44 (dibaca lengkap), yang mewajibkan pangkat dan NIP; daftar
        pangkat dan susunan NIP menurut yang dipakai.
"""

_MOST_OFF = 2


@value_class
class _Person:
    """Somebody who is named with an office."""

    name: SourcedText
    office: str
    nip: str = ""
    is_acting: bool = False


def check(case: Case) -> Iterator[Problem]:
    """Yield ranks, NIPs and names that contradict themselves or each other."""
    if case.document.sealed:
        return
    date = case.record.date
    written = None if isinstance(date, Unknown) else date
    heads = list(_heads(case.record.agreement_parties))
    named = list(_in(case.record))
    for official in (*named, *heads):
        for wrong in (wrong_rank(official), wrong_nip(official, written)):
            if wrong:
                yield Problem(*wrong, ID, LEVEL)
    for official in named:
        if higher := higher_rank(official, heads):
            yield Problem(*higher, ID, LEVEL)
    people = [*_people(case.record, named), *map(_person, filter(_is_named, heads))]
    yield from _two_of_one(people)
    yield from _told_of_another_region(case, people)
    yield from _two_in_one_office(_people(case.record, named))
    if isinstance(case.record, Attendance):
        yield from _otherwise_in_the_minutes(case.record, named)
    yield from _of_another_party(
        map(_person, filter(_is_named, named)), case.record.agreement_parties
    )
    yield from _elsewhere(case, named)
    if isinstance(case.record, CooperationAgreement):
        yield from _signs_for_another(case, case.record)
    else:
        yield from _in_the_office_of_another(case, _people(case.record, named))


def _heads(parties: tuple[Party, ...]) -> Iterator[Official]:
    for party in parties:
        yield party.head
        yield from (
            unit.head for unit in party.units.values() if not isinstance(unit.head, Unknown)
        )


def _in(node: Any) -> Iterator[Official]:
    """Yield the officials whom *node* names in its open part, but no file of a party or an agreement."""
    if isinstance(node, str | None):
        return  # most of what there is
    if isinstance(node, Official):
        yield node
    elif isinstance(node, tuple | dict):
        for each in node.values() if isinstance(node, dict) else node:
            yield from _in(each)
    elif isinstance(node, Model) and not isinstance(node, Party):
        for name in field_names(type(node)):
            each = getattr(node, name)
            if name != "sealed" and not isinstance(each, Agreement | Minutes):
                yield from _in(each)


def _is_named(official: Official) -> bool:
    return not isinstance(official.name, Unknown)


def _person(official: Official) -> _Person:
    assert isinstance(official.name, SourcedText), "only those who are named are asked for"
    office = str(next(iter(official.office.values()), ""))
    nip = "" if isinstance(official.nip, Unknown) else "".join(official.nip.split())
    return _Person(official.name, office, nip, bool(official.acting))


def _people(record: object, named: list[Official]) -> Iterator[_Person]:
    """Yield who is named in *record* with an office, also on a list of attendance and below a PKS."""
    yield from map(_person, filter(_is_named, named))
    match record:
        case Minutes() | Attendance():
            yield from filter(None, map(_attendee, record.attendance))
        case CooperationAgreement():
            for party in record.parties:
                signatory = record.signatories.get(party.key)
                head = party.units[signatory.unit].head if signatory else None
                if (
                    signatory
                    and isinstance(head, Official)
                    and isinstance(signatory.name, SourcedText)
                ):
                    yield _Person(signatory.name, str(next(iter(head.office.values()), "")))
        case _:
            pass


def _attendee(row: Attendee | Expected) -> _Person | None:
    if row.name is None or isinstance(row.name, Unknown):
        return None
    said: list[str] = []
    for text in (row.office, row.institution):
        said += [next(iter(text.values()))] if isinstance(text, Bilingual) else []
    return _Person(row.name, " ".join(said))


# ---- two of one --------------------------------------------------------------------------


def _two_of_one(people: list[_Person]) -> Iterator[Problem]:
    """Yield names and NIPs of *people* that contradict each other, where they are first."""
    for one, other in combinations(people, 2):
        if problem := _contradiction(one, other):
            yield problem


_ONE_HOLDER = expression(
    r"(?:Sekretaris Daerah|(?:Wakil )?(?:Bupati|Wali ?Kota|Gubernur)|Camat|Inspektur"
    r"|Kepala (?:Pelaksana )?(?:Dinas|Badan|Kantor|Balai|Biro|Kepolisian|Kejaksaan|Bagian) (?!Kabupaten|Kota|Provinsi|Pemerintah)[A-Z]\w+)",
)
"""Offices that one person holds at a time."""


def _told_of_another_region(case: Case, people: Sequence[_Person]) -> Iterator[Problem]:
    """Yield who is told of with the office of another region than the own: "A, Kepala Dinas ... Kabupaten B"."""
    places = dict[str, set[str]]()
    for each in people:
        found = {named.region.code for named in named_regions(each.office)}
        places.setdefault(str(each.name), set()).update(found)
    known = {name: codes for name, codes in places.items() if len(codes) == 1}
    for said in open_texts(case) if known else ():
        for name, (code,) in known.items():
            for start, end, region in told_offices(said.text, name):
                if not (region.code.startswith(code) or code.startswith(region.code)):
                    own = next(each for each in people if each.name == name and each.office)
                    message = _(
                        "`{name}` is named here as `{office}`, but holds another office: `{own}`",
                        name=name,
                        office=said.text[start:end],
                        own=own.office,
                    )
                    hint = _("write the person of this office, or the office of this person")
                    yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _two_in_one_office(people: Iterable[_Person]) -> Iterator[Problem]:
    """Yield two persons whom one document names in the same office."""
    held = [
        (_full_office(each), each)
        for each in people
        if _ONE_HOLDER.match(each.office) and not each.is_acting and any(named_regions(each.office))
    ]
    for (office, one), (same, other) in combinations(held, 2):
        if office == same and not _is_same_name(one, other):
            message = _(
                "`{one}` and `{other}` are both named as `{office}`",
                one=one.name,
                other=other.name,
                office=one.office,
            )
            yield _problem(other, message)


def _otherwise_in_the_minutes(record: Attendance, named: list[Official]) -> Iterator[Problem]:
    """Yield who is listed in *record* with the office of another, or with another name, than the minutes of the meeting give."""
    minutes = record.minutes
    there = [] if minutes is None else list(_people(minutes, list(_in(minutes))))
    for row in _people(record, named) if there else ():
        if row.name.origin.file == record.origin.file:
            yield from (problem for each in there if (problem := _contradiction(row, each)))
            yield from islice((p for each in there for p in _two_in_one_office([each, row])), 1)


def _full_office(person: _Person) -> str:
    """Return the office of *person*, the region said once, as it is read."""
    words = person.office.casefold().replace("pemerintah ", "").split()
    return " ".join(dict.fromkeys(words))


def _is_same_name(one: _Person, other: _Person) -> bool:
    """Return whether two names may be of one person, spelt in two ways or told in part."""
    first, second = (set(bare_name(each.name).split()) for each in (one, other))
    return (
        first <= second or second <= first or _is_nearly(bare_name(one.name), bare_name(other.name))
    )


def _of_another_party(people: Iterable[_Person], parties: tuple[Party, ...]) -> Iterator[Problem]:
    """Yield who is named in an office of one party and holds one of another, by their files."""
    held = [
        (party.key, _person(head))
        for party in parties
        for head in _heads((party,))
        if _is_named(head)
    ]
    for person in people:
        name = bare_name(person.name)
        own = [(key, each) for key, each in held if bare_name(each.name) == name]
        if any(not differ(person.office, each.office) for _key, each in own):
            continue  # an office that names no region may be his own
        for key, holder in held:
            is_held = not differ(person.office, holder.office) or _is_of(person, parties, key)
            if not is_held or any(key == other for other, _each in own):
                continue
            for _other, each in own:
                message = _(
                    "`{name}` is named here as `{office}`, but holds another office: `{own}`",
                    name=person.name,
                    office=person.office,
                    own=each.office,
                )
                yield _problem(person, message)
            break


_FOR_ANOTHER = expression(
    r"\b(?:pl[th]|pj|pelaksana (?:tugas|harian)|penjabat|acting|mewakili|wakil dari|a\.?n|u\.?b|merangkap|mantan|former)\b",
    re.IGNORECASE,
)
"""Says that somebody stands in for the one who holds the office, or held it."""


def _in_the_office_of_another(case: Case, people: Iterable[_Person]) -> Iterator[Problem]:
    """Yield who is named in *case* in an office that somebody else holds by the files of the parties, and who has another one there."""
    held = [_person(head) for head in _heads(case.record.agreement_parties) if _is_named(head)]
    for person in people:
        name = bare_name(person.name)
        own = [each for each in held if bare_name(each.name) == name]
        others = [each for each in held if _is_same_office(person, each)]
        is_own = not others or any(each in own for each in others)
        stands_in = person.is_acting or _FOR_ANOTHER.search(person.office)
        is_here = person.name.origin.file == case.record.origin.file
        if len(own) != 1 or is_own or stands_in or not is_here or _was_in_it(case, person):
            continue
        message = _(
            "`{name}` is named here as `{office}`, but holds another office: `{own}`",
            name=person.name,
            office=person.office,
            own=own[0].office,
        )
        yield _problem(person, message)


def _is_same_office(one: _Person, other: _Person) -> bool:
    """Return whether two offices are one, of one region."""
    places = [{named.region.code for named in named_regions(each.office)} for each in (one, other)]
    return content(one.office) == content(other.office) and places[0] == places[1]


def _was_in_it(case: Case, person: _Person) -> bool:
    """Return whether another document of the folder names the *person* in the same office."""
    return any(
        holder.name == person.name and content(holder.office) <= content(person.office)
        for other in case.beside("", "officials.name", person.name)
        if other.kind != "attendance"  # which names those of its minutes
        for holder in other.officials
    )


def _signs_for_another(case: Case, agreement: CooperationAgreement) -> Iterator[Problem]:
    """Yield a signatory for one office who heads another of the parties, by its file, where that has its own head."""
    for party in agreement.parties:
        signatory = agreement.signatories.get(party.key)
        if signatory is None or not isinstance(signatory.name, SourcedText):
            continue
        head = party.units[signatory.unit].head
        name = bare_name(signatory.name)
        if not _has_name(head) or head.acting or bare_name(_person(head).name) == name:
            continue
        if _held_it(case, signatory.name, head):
            continue  # and was given the other office later
        for other in filter(_is_named, _heads(agreement.parties)):
            if bare_name(_person(other).name) == name:
                message = _(
                    "`{name}` signs for `{office}`, who is `{holder}` by the files of the parties, and is `{own}` there",
                    name=signatory.name,
                    office=_person(head).office,
                    own=_person(other).office,
                    holder=_person(head).name,
                )
                yield _problem(_Person(signatory.name, ""), message)
                break
        else:
            beside = list(_signs_beside(case, agreement, signatory.name, head))
            yield from beside or _signs_a_draft(agreement, signatory.name, head)


def _signs_a_draft(
    agreement: CooperationAgreement, name: SourcedText, head: Official
) -> Iterator[Problem]:
    """Yield a signatory of a draft for the office of *head*, who is another by the file of the party."""
    if agreement.draft and not _is_same_name(_Person(name, ""), _person(head)):
        message = _(
            "`{name}` signs for `{office}`, who is somebody else by the file of the party",
            name=name,
            office=_person(head).office,
        )
        yield _problem(_Person(name, ""), message)


_SOON = dt.timedelta(days=120)
"""Within so many days of a signature, who heads an office nearly always did so then."""


def _signs_beside(
    case: Case, agreement: CooperationAgreement, name: SourcedText, head: Official
) -> Iterator[Problem]:
    """Yield a signatory for the office of *head*, whom another document of those days names in it."""
    signed, person = agreement.date, _person(head)
    if isinstance(signed, Unknown) or _is_same_name(_Person(name, ""), person):
        return
    for other in case.beside("", "officials.name", person.name):
        day = other.date()
        if (
            day
            and abs(day - signed) <= _SOON
            and any(
                holder.name == person.name and not differ(holder.office, person.office)
                for holder in other.officials
            )
        ):
            message = _(
                "`{name}` signs for `{office}`, who is `{holder}` by the file of the party and in {file}",
                name=name,
                office=person.office,
                holder=person.name,
                file=other.file,
            )
            yield _problem(_Person(name, ""), message)
            break


def _held_it(case: Case, name: SourcedText, head: Official) -> bool:
    """Return whether another document of the folder names who has this *name* in the office of *head*."""
    office = _person(head).office
    return any(
        holder.name == name and not differ(holder.office, office)
        for other in case.beside("", "officials.name", name)
        for holder in other.officials
    )


def _has_name(head: Official | Unknown) -> TypeGuard[Official]:
    return not isinstance(head, Unknown) and _is_named(head)


def _is_of(person: _Person, parties: tuple[Party, ...], key: str) -> bool:
    """Return whether the office of *person* names the region of the party with this *key*, and of no other."""
    named = {each.region.code for each in named_regions(person.office)}
    places = {party.key: place.code for party in parties for place in places_among([party])}
    return {places.get(key)} == named & set(places.values())


def _contradiction(one: _Person, other: _Person) -> Problem | None:
    first, second = bare_name(one.name), bare_name(other.name)
    if one.nip and one.nip == other.nip and first != second:
        message = _("`{one}` and `{other}` have the same NIP", one=one.name, other=other.name)
        return _problem(one, message)
    if one.nip and other.nip and one.nip != other.nip and first == second:
        message = _("`{name}` has a different NIP elsewhere", name=one.name)
        return _problem(one, message)
    if differ(one.office, other.office):
        return None
    if first != second and _is_nearly(first, second):
        message = _("`{one}` is spelt `{other}` elsewhere", one=one.name, other=other.name)
        return _problem(one, message)
    mine, others = titles(one.name), titles(other.name)
    if first == second and not (mine <= others or others <= mine):
        message = _(
            "`{one}` has different titles elsewhere: `{other}`", one=one.name, other=other.name
        )
        return _problem(one, message)
    return None


def _problem(person: _Person, message: str) -> Problem:
    hint = _("correct one of the two; every document prints what the file of the party says")
    return Problem(person.name.origin.source, message, hint, ID, LEVEL)


def _is_nearly(one: str, other: str) -> bool:
    """Return whether *one* becomes *other* by two letters at the most, one in each word."""
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return is_off_by(one, other, 1)
    off = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return len(off) <= _MOST_OFF and all(is_off_by(*pair, most=_most(*pair)) for pair in off)


def _most(one: str, other: str) -> int:
    return 1 if min(len(one), len(other)) < 6 else _MOST_OFF


# ---- other documents ---------------------------------------------------------------------


def _elsewhere(case: Case, named: list[Official]) -> Iterator[Problem]:
    """Yield officials with another name, or another NIP, in an earlier document of the folder."""
    for official in filter(_is_named, named):
        person = _person(official)
        for path, value in (("officials.office", person.office), ("officials.name", person.name)):
            for other in case.beside("", path, value):
                if _is_earlier(other, case.record):
                    yield from _held_against(person, other)


def _is_earlier(other: Outline, record: Record) -> bool:
    """Return whether *other* is not known to be later than *record*."""
    before, date = other.date(), record.date
    return before is None or isinstance(date, Unknown) or before <= date


def _held_against(person: _Person, other: Outline) -> Iterator[Problem]:
    for holder in other.officials:
        if holder.name:
            name = SourcedText(holder.name, person.name.origin)
            there = _Person(name, holder.office, holder.nip)
            if problem := _contradiction(person, there) or _shortened(person, there):
                yield problem


_OF_MANY = expression(
    r"\s*(?:staf|anggota|petugas|pendamping|staff|member|officer)\b", re.IGNORECASE
)


_OF_A_PART = frozenset(
    re.findall(
        r"\w+",
        """bidang bagian subbagian subbidang seksi uptd upt unit balai sekretaris sekretariat wakil staf anggota asisten
        division section subdivision subsection secretary deputy staff assistant""",
    )
)
"""Words that tell a part of an office, or who helps its head."""


def _shortened(one: _Person, other: _Person) -> Problem | None:
    """Return that of two names in one post the one is the other without its last word."""
    first, second = (bare_name(each.name).split() for each in (one, other))
    short, long = sorted((first, second), key=len)
    is_part = len(short) > 1 and len(long) == len(short) + 1 and long[: len(short)] == short
    if not is_part or _OF_MANY.match(one.office) or differ(one.office, other.office):
        return None
    if _OF_A_PART.intersection(content(one.office) ^ content(other.office)):
        return None  # "Kepala Bidang" and "Kepala Dinas" are two posts
    message = _("`{one}` is spelt `{other}` elsewhere", one=one.name, other=other.name)
    return _problem(one, message)
