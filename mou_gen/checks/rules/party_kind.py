"""Only regions can be parties to an agreement between regions.

An agreement between regions binds their governments. The IOM, a ministry, a police force or a
foundation uses other instruments: name it in the recitals as facilitator, or at most on a line for
witnesses. A province may be a party together with a regency or city, in its own territory or in
another province; if it only coordinates, name it in a recital, not as a party.

Passes: two regencies; a province and a regency; `difasilitasi oleh Organisasi Internasional untuk Migrasi (IOM)` in a recital.
Fails:  `government: {id: Kementerian Sosial}`; `IOM, selanjutnya disebut PIHAK KETIGA`.
Source: Permendagri 22/2020, articles 1(12), 1(13), 3(2), 21(1) and 42 (read in full); Permendagri 25/2020 (title seen
        in secondary sources; procedure not verified).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.data.loader import Items
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.party import regions_among
from mou_gen.library.agreement_types import cited, read_agreement_types
from mou_gen.messages import _, either

ID = "party-kind"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13), 3(2), 21(1) and 42"
SURE = True
ATURAN = """Hanya daerah yang menjadi pihak dalam kesepakatan antardaerah.

Kesepakatan antardaerah mengikat pemerintah daerah. IOM, kementerian, kepolisian, atau yayasan
memakai dokumen lain: sebutkan dalam konsideran sebagai fasilitator, atau paling banyak pada baris
saksi. Provinsi dapat menjadi pihak bersama kabupaten atau kota, baik dalam wilayahnya maupun dari provinsi
lain; jika hanya berkoordinasi, provinsi disebutkan dalam konsideran dan bukan pihak.

Lulus:  dua kabupaten; provinsi dan kabupaten; `difasilitasi oleh Organisasi Internasional untuk Migrasi (IOM)` dalam
        konsideran.
Gagal:  `government: {id: Kementerian Sosial}`; `IOM, selanjutnya disebut PIHAK KETIGA`.
Sumber: Permendagri 22/2020, Pasal 1 angka 12 dan angka 13, Pasal 3 ayat (2), Pasal 21 ayat (1), dan Pasal 42 (dibaca lengkap); Permendagri 25/2020 (judul
        dilihat dalam sumber sekunder; tata cara belum diverifikasi).
"""

_STRANGER = (
    r"(?:\bIOM\b|Organisasi Internasional|International Organi[sz]ation|Kementerian\b|Ministry\b"
    r"|Kepolisian|Police\b|Kejaksaan|Pemerintah Provinsi|Provincial Government|Yayasan|Foundation\b"
    r"|BP2MI|BNP2TKI|KemenPPPA)"
)
_CALLED = re.compile(
    rf"(?P<who>{_STRANGER})[^.;]{{0,200}}?"
    r"(?:disebut|sebagai|selaku|menjadi|as|becomes)\s+(?:salah satu |a |the |one of the )?"
    r"(?:[A-Z]+ PARTY\b|PARTY\b|PIHAK\b)"
    rf"|\b(?:PIHAK K[A-Z]+|[A-Z]+ PARTY)(?:[\s(:,]|yaitu|yakni|adalah|ialah|is|namely|the)+(?P<whom>{_STRANGER})"
)
_GOVERNMENT = {"id": re.compile(r"Pemerintah\b", re.I), "en": re.compile(r".*\bGovernment\b", re.I)}


def check(case: Case) -> Iterator[Problem]:
    """Yield parties that are no regions, in data and texts."""
    agreement = case.record
    if not isinstance(agreement, Agreement):
        return
    yield from _misplaced(case, agreement)
    names = [each for party in agreement.parties for each in party.name.items()]
    governments = [
        each for party in regions_among(agreement.parties) for each in party.government.items()
    ]
    for tag, name in governments:
        if not _GOVERNMENT[tag].match(name):
            message = _("`{name}` is not the government of a region", name=name)
            hint = _(
                "write `Pemerintah Kabupaten ...`; for an institution, write `type` and `name` "
                "instead of `region` and `government`"
            )
            yield Problem(name.origin.source, message, hint, ID, LEVEL)
    for said in texts(case):
        for found in _CALLED.finditer(said.text):
            group = "who" if found["who"] else "whom"
            if any(found[group] in name for _tag, name in names):
                continue
            message = _("{name} is named as a party", name=said.quoted(found[group]))
            hint = _("name it in a recital as a facilitator; only regions can be parties")
            yield Problem(said.place(*found.span(group)), message, hint, ID, LEVEL)


def _misplaced(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield each party that is none to an agreement of this type, and the type that fits."""
    row, names = agreement.row, agreement.entries["parties"]
    assert isinstance(names, Items)
    sorts = [party.sort for party in agreement.parties]
    for index, (name, sort) in enumerate(zip(names, sorts, strict=True)):
        if not row.takes(sort):
            message = _(
                "`{party}` is a `{sort}`, which is no party to a {name}",
                party=name,
                sort=sort,
                name=row.name["id"],
            )
            yield Problem(name.origin.source, message, _fitting(case, sorts), ID, LEVEL)
        elif index == 0 and sort not in row.first:
            message = _("`{party}` may not be PIHAK KESATU", party=name)
            hint = _(
                "begin `parties` with a {sorts} ({law})",
                sorts=either(row.first),
                law=cited(row.parties_by),
            )
            yield Problem(name.origin.source, message, hint, ID, LEVEL)
    if sorts[0] in row.first and all(map(row.takes, sorts)) and not row.fits(sorts):
        message = _("a {name} needs a {sorts}", name=row.name["id"], sorts=either(row.others))
        yield Problem(agreement.entries.place("parties"), message, _fitting(case, sorts), ID, LEVEL)


def _fitting(case: Case, sorts: Sequence[str]) -> str:
    """Return which types of agreements parties of these *sorts* may conclude."""
    known = read_agreement_types(tuple(case.templates)).values()
    form = case.record.row.form if isinstance(case.record, Agreement) else ""
    fit = [each for each in known if each.fits(sorts)]
    same = [each for each in fit if each.form == form] or fit
    if not same:
        return _("no agreement has these parties together: conclude one with each")
    law = cited(same[0].parties_by)
    return _("write `type: {type}` ({law})", type=same[0].key, law=law)
