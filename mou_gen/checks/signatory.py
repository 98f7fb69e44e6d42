"""The heads of region sign a Kesepakatan Bersama and its offer themselves, and who acts for one says so before the office.

No deputy, secretary or head of an office signs it by delegation: a letter of authority serves for a
Perjanjian Kerja Sama only. An acting head (Plt., Plh., Pj., Pjs.) has the same power, and the
abbreviation stands before the office; it is written in `acting`, so that both languages say it.

Passes: `office: {id: Bupati Nunukan}`; the same with `acting: Pj.`.
Fails:  `office: {id: Wakil Bupati Nunukan}`; `office: {id: Sekretaris Daerah Kabupaten Nunukan}`;
        `office: {id: Plt. Bupati Nunukan}`; `Bupati Malinau` for Nunukan; a signature of `a.n. Bupati Nunukan`.
Source: Permendagri 22/2020, articles 8(2), 10(2), 14(2) and 43(1); Permendagri 1/2023, article 64 and
        Lampiran VII.2 (read in full).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.document import Blank, walk
from mou_gen.errors import Level, Problem
from mou_gen.messages import _
from mou_gen.source import Agreement, Offer, Official, Party
from mou_gen.source.model import Model

ID = "signatory"
LEVEL = Level.ERROR
SOURCE = (
    "Permendagri 22/2020, articles 8(2), 10(2), 14(2) and 43(1); Permendagri 1/2023, article 64"
)
SURE = True
ATURAN = """Kepala daerah sendiri yang menandatangani Kesepakatan Bersama dan penawarannya; pejabat yang menjalankan tugasnya menyebutkan hal itu di depan nama jabatan.

Wakil kepala daerah, sekretaris daerah, dan kepala perangkat daerah tidak dapat menandatanganinya;
surat kuasa hanya berlaku untuk Perjanjian Kerja Sama. Plt., Plh., Pj., dan Pjs. kepala daerah
memiliki kewenangan yang sama, dan singkatan itu ditulis di depan nama jabatan. Tuliskan pada
`acting`, agar kedua bahasa memuatnya.

Lulus:  `office: {id: Bupati Nunukan}`; demikian pula dengan `acting: Pj.`.
Gagal:  `office: {id: Wakil Bupati Nunukan}`; `office: {id: Sekretaris Daerah Kabupaten Nunukan}`;
        `office: {id: Plt. Bupati Nunukan}`; `Bupati Malinau` untuk Nunukan; tanda tangan `a.n. Bupati Nunukan`.
Sumber: Permendagri 22/2020, Pasal 8 ayat (2), Pasal 10 ayat (2), Pasal 14 ayat (2), dan Pasal 43 ayat (1); Permendagri
        1/2023, Pasal 64 dan Lampiran VII.2 (dibaca lengkap).
"""

_HEADS = {
    "provinsi": "Gubernur",
    "kabupaten": "Bupati",
    "kota": "Wali Kota",
}
_ALIKE = 0.6
_HEAD = r"(?:Bupati|Wali ?Kota|Gubernur)"
_PREFIX = re.compile(
    r"\s*(?P<prefix>Plt|Plh|Pjs|Pj|Pelaksana Tugas|Pelaksana Harian|Penjabat(?: Sementara)?)\b",
    re.IGNORECASE,
)
_SHORT = {
    "pelaksana tugas": "Plt",
    "pelaksana harian": "Plh",
    "penjabat": "Pj",
    "penjabat sementara": "Pjs",
}
_BY_ANOTHER = re.compile(r"\ba\.\s?n\.|\batas nama\b|\bon behalf of\b|\bu\.\s?b\.", re.IGNORECASE)
_SIGNS = re.compile(rf"\b{_HEAD}\b|\bRegent\b|\bMayor\b|\bGovernor\b", re.IGNORECASE)
_DEPUTY = re.compile(r"\bWakil\b|\bVice\b|\bDeputy\b|\bSekretaris\b|\bSecretary\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield offices that may not sign, and acting heads who do not say so in `acting`."""
    for official in _officials(case.paper):
        office = official.office.get("id")
        if office is not None and (found := _PREFIX.match(office)):
            written = found["prefix"].lower()
            short = _SHORT.get(written, written.capitalize())
            hint = _(
                "write `acting: {acting}.` beside `office`, and the office alone", acting=short
            )
            message = _(
                "`{office}` has `{acting}` in the name of the office",
                office=office,
                acting=found["prefix"],
            )
            yield Problem(office.origin.source, message, hint, ID, LEVEL)
    match case.paper:
        case Agreement():
            for party in case.paper.parties:
                yield from _head(party)
            yield from _printed(case)
        case Offer():
            yield from _head(case.paper.issuer)
            yield from _printed(case)
        case _:
            pass


def _head(party: Party) -> Iterator[Problem]:
    office = party.head.office.get("id")
    if office is None:
        return
    name = _PREFIX.sub("", office).strip(" .")
    title = _HEADS[party.place.level]
    if not re.match(title.replace(" ", " ?"), name, re.IGNORECASE):
        message = _("`{office}` may not sign for {region}", office=office, region=party.place.name)
        hint = _("only the head of region does: write `{office} ...`", office=title)
        yield Problem(office.origin.source, message, hint, ID, LEVEL)
    elif _of_another_region(name, party):
        message = _(
            "`{office}` is not the head of {region}", office=office, region=party.place.name
        )
        hint = _("write the region of `region`, or correct the code there")
        yield Problem(office.origin.source, message, hint, ID, LEVEL)


def _of_another_region(office: str, party: Party) -> bool:
    """Return whether *office* names another region; one that is misspelt is the same."""
    named = re.sub(rf"^{_HEAD}\s*|\b(?:Kabupaten|Kota|Provinsi)\s+", "", office, flags=re.I)
    own = re.sub(r"^(?:Kabupaten|Kota)\s+", "", party.place.name)
    return (
        bool(named) and difflib.SequenceMatcher(None, named.lower(), own.lower()).ratio() < _ALIKE
    )


def _printed(case: Case) -> Iterator[Problem]:
    """Yield what a template prints over a signature that is no head of region's."""
    signatures = parts.signatures(case.document)
    for block in signatures.blocks if signatures else ():
        above = "\n".join(map(parts.text, block.above))
        unknown = any(isinstance(node, Blank) for kid in block.above for node in walk(kid))
        place = next(paragraph.at for kid in block.above for paragraph in parts.paragraphs(kid))
        if _BY_ANOTHER.search(above) or _DEPUTY.search(above):
            message = _("a signature of a head of region is given for somebody else")
            yield Problem(place, message, _("print the head of region alone"), ID, LEVEL)
        elif not unknown and not _SIGNS.search(above):
            message = _("a signature does not name the head of region")
            yield Problem(place, message, _("print the office of the head over it"), ID, LEVEL)


def _officials(node: Any) -> Iterator[Official]:
    """Yield the officials that the paper *node* names, and those of its parties."""
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
