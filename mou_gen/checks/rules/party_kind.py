"""Only regions can be parties to an agreement between regions.

An agreement between regions binds their governments. The IOM, a ministry, a police force or a
foundation has other instruments: it belongs in the recitals as facilitator, or at most on a line for
witnesses. A province may cooperate with a regency or city, but has duties of its own: where it only
coordinates, it is no party, so a province beside a regency is a warning.

Passes: two regencies; `difasilitasi oleh Organisasi Internasional untuk Migrasi (IOM)` in a recital.
Fails:  `government: {id: Kementerian Sosial}`; `IOM, selanjutnya disebut PIHAK KETIGA`; with a
        warning, a party with the region code of a province beside a regency.
Source: Permendagri 22/2020, articles 1(12), 1(13), 3 and 42 (read in full); Permendagri 25/2020 (title seen
        in secondary sources; procedure not verified).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.data.loader import Items
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement
from mou_gen.messages import _

ID = "party-kind"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13), 3 and 42"
SURE = True
ATURAN = """Hanya daerah yang menjadi pihak dalam kesepakatan antardaerah.

Kesepakatan antardaerah mengikat pemerintah daerah. IOM, kementerian, kepolisian, atau yayasan
memakai dokumen lain: sebutkan dalam konsideran sebagai fasilitator, atau paling banyak pada baris
saksi. Provinsi dapat bekerja sama dengan kabupaten atau kota, tetapi mempunyai tugas sendiri: jika hanya
berkoordinasi, provinsi bukan pihak, sehingga provinsi di samping kabupaten menimbulkan peringatan.

Lulus:  dua kabupaten; `difasilitasi oleh Organisasi Internasional untuk Migrasi (IOM)` dalam
        konsideran.
Gagal:  `government: {id: Kementerian Sosial}`; `IOM, selanjutnya disebut PIHAK KETIGA`; dengan
        peringatan, pihak dengan kode wilayah provinsi di samping kabupaten.
Sumber: Permendagri 22/2020, Pasal 1 angka 12 dan angka 13, Pasal 3, dan Pasal 42 (dibaca lengkap); Permendagri 25/2020 (judul
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
    rf"|(?:PIHAK K[A-Z]+|[A-Z]+ PARTY)(?:[\s(:,]|yaitu|yakni|adalah|ialah|is|namely|the)+(?P<whom>{_STRANGER})"
)
_GOVERNMENT = {"id": re.compile(r"Pemerintah\b", re.I), "en": re.compile(r".*\bGovernment\b", re.I)}


def check(case: Case) -> Iterator[Problem]:
    """Yield parties that are no regions, in data and texts, and provinces beside regencies."""
    agreement = case.record
    if not isinstance(agreement, Agreement):
        return
    yield from _levels(agreement)
    governments = [each for party in agreement.parties for each in party.government.items()]
    for tag, name in governments:
        if not _GOVERNMENT[tag].match(name):
            message = _("`{name}` is not the government of a region", name=name)
            hint = _("write `Pemerintah Kabupaten ...`; name others in a recital")
            yield Problem(name.origin.source, message, hint, ID, LEVEL)
    for said in texts(case):
        for found in _CALLED.finditer(said.text):
            group = "who" if found["who"] else "whom"
            if any(found[group] in name for _tag, name in governments):
                continue
            message = _("{name} is named as a party", name=said.quoted(found[group]))
            hint = _("name it in a recital as a facilitator; only regions can be parties")
            yield Problem(said.place(*found.span(group)), message, hint, ID, LEVEL)


def _levels(agreement: Agreement) -> Iterator[Problem]:
    levels = [party.place.level for party in agreement.parties]
    if "provinsi" in levels and set(levels) != {"provinsi"}:
        for index, party in enumerate(agreement.parties):
            if party.place.level == "provinsi":
                message = _(
                    "the province `{province}` is a party alongside a regency or city",
                    province=party.place.name,
                )
                hint = _("if it only coordinates (`berkoordinasi dengan`), name it in a recital")
                yield Problem(_place(agreement, index), message, hint, ID, Level.WARNING)


def _place(agreement: Agreement, index: int) -> Source:
    names = agreement.entries["parties"]
    assert isinstance(names, Items)
    return names[index].origin.source
