"""Heads of region sign a Kesepakatan Bersama and its offer in person; acting officials say so.

No deputy, secretary or head of an office signs it by delegation. The head of an office may sign a
Perjanjian Kerja Sama under a special power of attorney (surat kuasa khusus) from the head of
region, which the opening cites. An institution is signed for by its head, or by somebody else by a
letter of it, written under `letters`. A head of region may sign beside the head of an office:
each head of region decides who signs (article 14(1) and (2)), so ranks are not compared. An acting head
(Plt., Plh., Pj., Pjs.) has the same power, and the abbreviation is printed before the office; write it
under `acting`, so that it is in both languages.

Passes: `office: {id: Bupati Nunukan}`; the same with `acting: Pj.`; under `signatories` of a Perjanjian
        Kerja Sama `nunukan: {unit: dinas-sosial, authority: {number: ..., date: 2026-03-01}}`.
Fails:  `office: {id: Wakil Bupati Nunukan}`; `office: {id: Sekretaris Daerah Kabupaten Nunukan}`;
        `office: {id: Plt. Bupati Nunukan}`; `Bupati Malinau` for Nunukan; a signature of `a.n.
        Bupati Nunukan`; a power of attorney or a letter of an institution that is later than what is
        signed with it, or a power that the template does not print; `Manajer Cabang` of a company, or `Direktur Jenderal` of a ministry, without
        a letter under `letters`; with a warning, minutes by which a `Perjanjian Kerja Sama ditandatangani oleh Ketua DPRD`, or a
        `Kesepakatan Bersama ditandatangani oleh Kepala Dinas` of regions, or the `letters` of two of three vertical bodies.
Source: Permendagri 22/2020, articles 8(2), 10(2), 14(2), 33, 36, 43(1) and 57(2); Permendagri 1/2023, article 64
        and Lampiran VII.2 (read in full).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import Any

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.told_signatories import wrong_signatories
from mou_gen.data.model import Model
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.document import Blank, Value, paragraphs_below, walk
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.institution import InstitutionParty
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Official, Party, RegionParty, regions_among
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "signatory"
LEVEL = Level.ERROR
SOURCE = (
    "Permendagri 22/2020, articles 8(2), 10(2), 14(2), 33, 36, 43(1) and 57(2); "
    "Permendagri 1/2023, article 64"
)
SURE = True
ATURAN = """Kepala daerah sendiri yang menandatangani Kesepakatan Bersama dan penawarannya; pejabat yang menjalankan tugasnya menyebutkan hal itu di depan nama jabatan.

Wakil kepala daerah, sekretaris daerah, dan kepala perangkat daerah tidak dapat menandatanganinya.
Perjanjian Kerja Sama dapat ditandatangani oleh kepala perangkat daerah dengan surat kuasa khusus kepala daerah,
yang disebutkan dalam pembukaan. Bagi suatu lembaga, yang menandatangani adalah pimpinannya, atau pejabat lain dengan
surat kuasanya, yang ditulis pada `letters`. Kepala daerah boleh menandatangani di samping kepala perangkat daerah: setiap
kepala daerah menentukan sendiri siapa yang menandatangani (Pasal 14 ayat (1) dan ayat (2)), sehingga tingkat jabatan
tidak dibandingkan. Plt., Plh., Pj., dan Pjs. kepala daerah memiliki kewenangan yang sama,
dan singkatan itu ditulis di depan nama jabatan. Tuliskan pada `acting`, agar kedua bahasa memuatnya.

Lulus:  `office: {id: Bupati Nunukan}`; demikian pula dengan `acting: Pj.`; pada `signatories` Perjanjian
        Kerja Sama `nunukan: {unit: dinas-sosial, authority: {number: ..., date: 2026-03-01}}`.
Gagal:  `office: {id: Wakil Bupati Nunukan}`; `office: {id: Sekretaris Daerah Kabupaten Nunukan}`;
        `office: {id: Plt. Bupati Nunukan}`; `Bupati Malinau` untuk Nunukan; tanda tangan `a.n. Bupati Nunukan`;
        surat kuasa khusus atau surat instansi yang lebih baru daripada dokumen yang ditandatangani, atau surat kuasa
        khusus yang tidak dicetak oleh templat;
        `Manajer Cabang` perusahaan, atau `Direktur Jenderal` kementerian, tanpa surat kuasa pada `letters`; dengan peringatan,
        notula yang menyebut `Perjanjian Kerja Sama ditandatangani oleh Ketua DPRD`, atau `Kesepakatan Bersama ditandatangani
        oleh Kepala Dinas` antardaerah, atau `letters` hanya dua dari tiga instansi vertikal.
Sumber: Permendagri 22/2020, Pasal 8 ayat (2), Pasal 10 ayat (2), Pasal 14 ayat (2), Pasal 33, Pasal 36, Pasal 43 ayat
        (1), dan Pasal 57 ayat (2); Permendagri 1/2023, Pasal 64 dan Lampiran VII.2 (dibaca lengkap).
"""

_HEADS = {
    "provinsi": "Gubernur",
    "kabupaten": "Bupati",
    "kota": "Wali Kota",
}
_ALIKE = 0.6
_HEAD = r"(?:Bupati|Wali ?Kota|Gubernur)"
_PREFIX = expression(
    r"\s*(?P<prefix>Plt|Plh|Pjs|Pj|Pelaksana Tugas|Pelaksana Harian|Penjabat(?: Sementara)?)\b",
    re.IGNORECASE,
)
_SHORT = {
    "pelaksana tugas": "Plt",
    "pelaksana harian": "Plh",
    "penjabat": "Pj",
    "penjabat sementara": "Pjs",
}
_BY_ANOTHER = expression(r"\ba\.\s?n\.|\batas nama\b|\bon behalf of\b|\bu\.\s?b\.", re.IGNORECASE)
_SIGNS = expression(rf"\b{_HEAD}\b|\bRegent\b|\bMayor\b|\bGovernor\b", re.IGNORECASE)
_HEADS_AN_OFFICE = expression(
    r"\b(?:Kepala|Sekretaris|Direktur|Camat|Inspektur|Head|Secretary|Director|Inspector)\b", re.I
)
_BELOW = expression(
    r"(?:Wakil|Sekretaris|Bendahara|Manajer|Dekan"
    r"|Kepala (?:Cabang|Bagian|Divisi|Seksi|Subbagian|Biro|Bidang|Unit))\b",
    re.IGNORECASE,
)
"""Offices that are below the head of an institution."""
_MINISTER = expression(r"Menteri\b", re.IGNORECASE)
_DEPUTY = expression(r"\bWakil\b|\bVice\b|\bDeputy\b|\bSekretaris\b|\bSecretary\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield offices that may not sign, and acting heads who do not say so in `acting`."""
    for official in _officials(case.record):
        office = official.office.get("id")
        if office is not None and (found := _PREFIX.match(office)):
            written = found["prefix"].lower()
            short = _SHORT.get(written, written.capitalize())
            hint = _(
                "write `acting: {acting}.` next to `office`, and only the office in `office`",
                acting=short,
            )
            message = _(
                "`{office}` has `{acting}` in the name of the office",
                office=office,
                acting=found["prefix"],
            )
            yield Problem(office.origin.source, message, hint, ID, LEVEL)
    match case.record:
        case Agreement() as agreement:
            for region in regions_among(agreement.signed_by_heads):
                yield from _head(region)
            for party in agreement.parties:
                if isinstance(party, InstitutionParty) and party.key not in agreement.letters:
                    yield from _no_head(party, party.head.office.get("id"))
            yield from _printed(case, [_by_head(agreement, each) for each in agreement.parties])
        case Offer() as offer:
            for issuer in regions_among([offer.issuer]):
                yield from _head(issuer)
            yield from _printed(case, [True if isinstance(offer.issuer, RegionParty) else None])
        case _:
            pass
    yield from _by_letter(case)
    for said, start, end, of_council in wrong_signatories(case):
        message = (
            _(
                "{office} signs no agreement of the regions",
                office=said.quoted(said.text[start:end]),
            )
            if of_council
            else _(
                "{office}: the heads of region sign it themselves",
                office=said.quoted(said.text[start:end]),
            )
        )
        hint = _("write who signs it (Permendagri 22/2020, articles 10(2) and 14)")
        yield Problem(said.place(start, end), message, hint, ID, Level.WARNING)


def _by_letter(case: Case) -> Iterator[Problem]:
    """Yield what is wrong with the powers and letters by which others than heads of regions sign."""
    record = case.record
    if isinstance(record, CooperationAgreement):
        for party in record.parties:
            if party.key in record.signatories:
                yield from _empowered(case, record, party)
    if isinstance(record, Agreement | SubsequentInstrument):
        yield from _later(record)
        yield from _left_out(record)


def _empowered(case: Case, agreement: CooperationAgreement, party: Party) -> Iterator[Problem]:
    """Yield what is wrong with the power of attorney by which an office signs for *party*."""
    path = f"signatories.{party.key}.authority"
    nodes = (each for each in case.document.nodes if isinstance(each, Value | Blank))
    if not any(
        each.origin.file == agreement.origin.file and each.origin.path.startswith(path)
        for each in nodes
    ):
        message = _(
            "the special power of attorney for {region} is not printed", region=party.full_name
        )
        hint = _("print `authority_id(side.head, labels.id)` and `authority_en` in the opening")
        yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL, missing=path)
    head = party.units[agreement.signatories[party.key].unit].head
    office = None if isinstance(head, Unknown) else head.office.get("id")
    if office is not None and re.match(r"(?:\w+\.\s*)?Wakil\b", office, re.IGNORECASE):
        message = _(
            "`{office}` is not the head of an office that can receive a power of attorney",
            office=office,
        )
        hint = _("name the head of an office under `head`")
        yield Problem(office.origin.source, message, hint, ID, LEVEL)


def _later(record: Agreement | SubsequentInstrument) -> Iterator[Problem]:
    """Yield powers of attorney, and letters by which heads of institutions sign, that are later than *record*."""
    powers: list[SourcedDate | Unknown] = []
    if isinstance(record, CooperationAgreement | SubsequentInstrument):
        powers = [each.authority.date for each in record.signatories.values()]
    for day in _after(record, powers):
        message = _(
            "the special power of attorney of {day:%d-%m-%Y} is later than the agreement", day=day
        )
        yield Problem(day.origin.source, message, _("correct one of the two dates"), ID, LEVEL)
    for day in _after(record, [each.date for each in record.letters.values()]):
        message = _(
            "the letter of {day:%d-%m-%Y} by which a head signs is later than the agreement",
            day=day,
        )
        yield Problem(day.origin.source, message, _("correct one of the two dates"), ID, LEVEL)


def _left_out(record: Agreement | SubsequentInstrument) -> Iterator[Problem]:
    """Yield each party to *record* that signs by a letter, and whose letter is not named where that of another is."""
    by_letter = [party for party in record.parties if party.sort in record.row.letters]
    if not any(party.key in record.letters for party in by_letter):
        return  # a draft may lack them all, and prints a blank for each
    for party in by_letter:
        if party.key not in record.letters:
            message = _("`letters` leaves out `{party}`", party=party.key)
            hint = _(
                "write the letter by which its head signs, as that of the others ({law})",
                law=cited(record.row.letters_by or SOURCE),
            )
            place = record.entries.place("letters")
            yield Problem(place, message, hint, ID, Level.WARNING)


def _after(
    record: Agreement | SubsequentInstrument, days: Iterable[SourcedDate | Unknown]
) -> Iterator[SourcedDate]:
    """Yield which of *days* are later than *record*."""
    signed = record.date
    for day in days:
        if isinstance(day, SourcedDate) and isinstance(signed, SourcedDate) and day > signed:
            yield day


def _head(party: RegionParty) -> Iterator[Problem]:
    office = party.head.office.get("id")
    if office is None:
        return
    name = _PREFIX.sub("", office).strip(" .")
    title = _HEADS[party.place.level]
    if not re.match(title.replace(" ", " ?"), name, re.IGNORECASE):
        message = _("`{office}` may not sign for {region}", office=office, region=party.place.name)
        hint = _("only the head of region may sign: write `{office} ...`", office=title)
        yield Problem(office.origin.source, message, hint, ID, LEVEL)
    elif _of_another_region(name, party):
        message = _(
            "`{office}` is not the head of {region}", office=office, region=party.place.name
        )
        hint = _("write the region given in `region`, or correct its code")
        yield Problem(office.origin.source, message, hint, ID, LEVEL)


def _no_head(party: InstitutionParty, office: SourcedText | None) -> Iterator[Problem]:
    """Yield that the *office* which signs for *party* without a letter is not that of its head."""
    if office is None or party.sort == "vertical-body":
        return  # which prints the letter, or a blank for it
    if _BELOW.match(office) or (party.sort == "ministry" and not _MINISTER.match(office)):
        message = _("`{office}` is not the head of {party}", office=office, party=party.full_name)
        hint = _(
            "name the head, or write under `letters` the letter by which this office signs, and who gives it under `principal` of the party ({law})",
            law=cited(
                "Permendagri 22/2020, article 57(2)"
                if party.is_central
                else "Permendagri 22/2020, articles 33 and 36(1)"
            ),
        )
        yield Problem(office.origin.source, message, hint, ID, LEVEL)


def _of_another_region(office: str, party: RegionParty) -> bool:
    """Return whether *office* names another region; one that is misspelt is the same."""
    named = re.sub(rf"^{_HEAD}\s*|\b(?:Kabupaten|Kota|Provinsi)\s+", "", office, flags=re.I)
    own = re.sub(r"^(?:Kabupaten|Kota)\s+", "", party.place.name)
    return (
        bool(named) and difflib.SequenceMatcher(None, named.lower(), own.lower()).ratio() < _ALIKE
    )


def _by_head(agreement: Agreement, party: Party) -> bool | None:
    """Return whether the head of region signs for *party*; None for an institution."""
    return party in agreement.signed_by_heads if isinstance(party, RegionParty) else None


def _printed(case: Case, heads: Iterable[bool | None]) -> Iterator[Problem]:
    """Yield what a template prints over a signature that is not of who may sign.

    *heads* says of each signature whether it is that of the head of region, or None: of an institution.
    """
    signatures = parts.signatures(case.document)
    for block, by_head in zip(signatures.blocks if signatures else (), heads, strict=False):
        above = "\n".join(map(parts.plain_text, block.above))
        unknown = any(isinstance(node, Blank) for kid in block.above for node in walk(kid))
        place = next(paragraph.at for kid in block.above for paragraph in paragraphs_below(kid))
        if _BY_ANOTHER.search(above) or (by_head and _DEPUTY.search(above)):
            message = _("a signature is given on behalf of somebody else")
            yield Problem(place, message, _("print only the office of the signatory"), ID, LEVEL)
        elif by_head is None or unknown:
            continue
        elif not (_SIGNS if by_head else _HEADS_AN_OFFICE).search(above):
            message = _("a signature does not give the office of the signatory")
            yield Problem(place, message, _("print the office above it"), ID, LEVEL)


def _officials(node: Any) -> Iterator[Official]:
    """Yield the officials named in the record *node*, and those of its parties."""
    match node:
        case Official():
            yield node
        case tuple():
            for each in node:
                yield from _officials(each)
        case dict():
            yield from _officials(tuple(node.values()))
        case Model():
            yield from _officials(tuple(node.parts()))
        case _:
            pass
