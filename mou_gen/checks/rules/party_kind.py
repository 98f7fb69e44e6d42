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
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.data.loader import Items
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.institution import InstitutionParty
from mou_gen.kinds.party import regions_among
from mou_gen.messages import N_, _

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
_INSTEAD = {
    "sinergi": N_(
        "its agreement with a region is the Nota Kesepakatan Sinergi (Permendagri 22/2020, article 42)"
    ),
    "third-party": N_(
        "its agreement with a region is a Kesepakatan Bersama of its own "
        "(Permendagri 22/2020, articles 25 to 39 and 44)"
    ),
}
"""The instrument that fits, by the stream of the institution."""
_GOVERNMENT = {"id": re.compile(r"Pemerintah\b", re.I), "en": re.compile(r".*\bGovernment\b", re.I)}


def check(case: Case) -> Iterator[Problem]:
    """Yield parties that are no regions, in data and texts."""
    agreement = case.record
    if not isinstance(agreement, Agreement):
        return
    yield from _institutions(agreement)
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


def _institutions(agreement: Agreement) -> Iterator[Problem]:
    """Yield each institution, with the instrument that it may conclude."""
    listed = agreement.entries["parties"]
    assert isinstance(listed, Items)
    for named, party in zip(listed, agreement.parties, strict=True):
        if isinstance(party, InstitutionParty):
            message = _("`{name}` is not a region, but a `{type}`", name=named, type=party.type)
            yield Problem(named.origin.source, message, _(_INSTEAD[party.nature.stream]), ID, LEVEL)
