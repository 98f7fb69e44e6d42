"""The parties are those of the type of the agreement, and a text makes nobody else a party.

What the parties are decides which agreement they conclude. Regions conclude a Kesepakatan Bersama and
Perjanjian Kerja Sama. A ministry, an agency or a vertical body (police, immigration, land office) and a
region conclude a Nota Kesepakatan Sinergi, in which the Government is PIHAK KESATU. A region and a
third party (company, foundation, association, cooperative, person) conclude a Kesepakatan Bersama with
a Kontrak or Perjanjian Kerja Sama of their own. The table of types, `law/agreement-types.yaml`, says
who may be a party to each. An international organisation such as the IOM is none of these: name it in a
recital as a facilitator, or at most on a line for witnesses. A province may be a party together with a
regency or city; if it only coordinates, name it in a recital.

Passes: two regencies; a province and a regency; a regional police and a province in a `nota-kesepakatan`;
        `difasilitasi oleh Organisasi Internasional untuk Migrasi (IOM)` in a recital.
Fails:  a land office in a `kesepakatan-bersama`; a company as PIHAK KESATU, or before a region; two ministries without a region; `government: {id: Kementerian
        Sosial}`; `IOM, selanjutnya disebut PIHAK KETIGA`.
Source: Permendagri 22/2020, articles 1(12), 1(13), 1(17), 1(18), 3(2), 21(1) and 42 and Lampiran A to C (read
        in full); Permendagri 25/2020 (title seen in secondary sources; procedure not verified). That universities
        and regional enterprises are third parties is practice (not verified).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.data.loader import Items
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.institution import ABROAD
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.synergy import SynergyAgreement
from mou_gen.library.agreement_types import REGION, AgreementType, cited, read_agreement_types
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "party-kind"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13), 1(17), 1(18), 3(2), 21(1) and 42"
SURE = True
ATURAN = """Para pihak sesuai dengan jenis kesepakatannya, dan tidak ada teks yang menjadikan pihak lain.

Siapa para pihaknya menentukan kesepakatan yang mereka buat. Antardaerah dibuat Kesepakatan Bersama dan
Perjanjian Kerja Sama. Kementerian, lembaga, atau instansi vertikal (kepolisian, imigrasi, kantor
pertanahan) dan daerah membuat Nota Kesepakatan Sinergi, dengan pemerintah pusat sebagai PIHAK KESATU.
Daerah dan pihak ketiga (perusahaan, yayasan, perkumpulan, koperasi, perseorangan) membuat Kesepakatan
Bersama serta Kontrak atau Perjanjian Kerja Sama tersendiri. Tabel jenis, `law/agreement-types.yaml`,
menyebutkan siapa yang dapat menjadi pihak. Organisasi internasional seperti IOM tidak termasuk:
sebutkan dalam konsideran sebagai fasilitator, atau paling banyak pada baris saksi. Provinsi dapat
menjadi pihak bersama kabupaten atau kota; jika hanya berkoordinasi, sebutkan dalam konsideran.

Lulus:  dua kabupaten; provinsi dan kabupaten; kepolisian daerah dan provinsi dalam `nota-kesepakatan`;
        `difasilitasi oleh Organisasi Internasional untuk Migrasi (IOM)` dalam konsideran.
Gagal:  kantor pertanahan dalam `kesepakatan-bersama`; perusahaan sebagai PIHAK KESATU, atau di depan daerah; dua kementerian tanpa daerah; `government: {id:
        Kementerian Sosial}`; `IOM, selanjutnya disebut PIHAK KETIGA`.
Sumber: Permendagri 22/2020, Pasal 1 angka 12, angka 13, angka 17, dan angka 18, Pasal 3 ayat (2), Pasal 21 ayat
        (1), Pasal 42, serta Lampiran A sampai dengan C (dibaca lengkap); Permendagri 25/2020 (judul dilihat dalam
        sumber sekunder; tata cara belum diverifikasi). Bahwa perguruan tinggi dan BUMD adalah pihak ketiga
        merupakan praktik (belum diverifikasi).
"""

_STRANGER = (
    r"(?:\bIOM\b|Organisasi Internasional|International Organi[sz]ation|Kementerian\b|Ministry\b"
    r"|Kepolisian|Police\b|Kejaksaan|Pemerintah Provinsi|Provincial Government|Yayasan|Foundation\b"
    r"|BP2MI|BNP2TKI|KemenPPPA)"
)
_CALLED = expression(
    rf"(?P<who>{_STRANGER})[^.;]{{0,200}}?"
    r"(?:disebut|sebagai|selaku|menjadi|as|becomes)\s+(?:salah satu |a |the |one of the )?"
    r"(?:[A-Z]+ PARTY\b|PARTY\b|PIHAK\b)"
    rf"|\b(?:PIHAK K[A-Z]+|[A-Z]+ PARTY)(?:[\s(:,]|yaitu|yakni|adalah|ialah|is|namely|the)+(?P<whom>{_STRANGER})"
)
_GOVERNMENT = {"id": expression(r"Pemerintah\b", re.I), "en": expression(r".*\bGovernment\b", re.I)}


def check(case: Case) -> Iterator[Problem]:
    """Yield parties that are none to this type of agreement, in data and texts."""
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
    day = _day(agreement)
    if day and not row.was_concluded(day):
        message = _(
            "`type: {type}` is for agreements before {day:%d-%m-%Y} ({law})",
            type=agreement.type,
            day=row.before,
            law=cited(row.before_by),
        )
        yield Problem(agreement.type.origin.source, message, _fitting(case, sorts), ID, LEVEL)
        return
    for index, (name, sort) in enumerate(zip(names, sorts, strict=True)):
        if sort in ABROAD:
            continue  # which is an error of `foreign-partner`
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
        message = _(
            "a {name} needs a {sorts}", name=row.name["id"], sorts=either(_wanted(row, sorts))
        )
        yield Problem(agreement.entries.place("parties"), message, _fitting(case, sorts), ID, LEVEL)
    yield from _order(row, names, sorts)


def _wanted(row: AgreementType, sorts: Sequence[str]) -> Sequence[str]:
    """Return which party an agreement of *sorts* lacks: a region, or else what stands beside one."""
    return row.others if REGION in sorts else [REGION]


def _order(row: AgreementType, names: Items, sorts: Sequence[str]) -> Iterator[Problem]:
    """Yield the first party that should stand before those of the other side."""
    if set(row.first) & set(row.others):
        return
    first_other = next((n for n, sort in enumerate(sorts) if sort in row.others), len(sorts))
    late = next(
        (
            name
            for name, sort in list(zip(names, sorts, strict=True))[first_other:]
            if sort in row.first
        ),
        None,
    )
    if late is not None and first_other:
        message = _("`{party}` stands behind `{other}`", party=late, other=names[first_other])
        hint = _(
            "name each {sorts} before the others ({law})",
            sorts=either(row.first),
            law=cited(row.parties_by),
        )
        yield Problem(late.origin.source, message, hint, ID, Level.WARNING)


def _day(agreement: Agreement) -> dt.date | None:
    return None if isinstance(agreement.date, Unknown) else agreement.date


def _fitting(case: Case, sorts: Sequence[str]) -> str:
    """Return which types of agreements parties of these *sorts* may conclude."""
    agreement = case.record
    assert isinstance(agreement, Agreement)
    if isinstance(agreement, CooperationAgreement) and isinstance(
        agreement.under, SynergyAgreement
    ):
        return _(
            "carry out a {name} by its Rencana Kerja: `mou-gen new work-plan {agreement}` ({law})",
            name=agreement.under.row.name["id"],
            agreement=agreement.agreement_folder,
            law=cited(agreement.under.row.signed_with_by),
        )
    known = read_agreement_types(tuple(case.templates)).values()
    fit = [each for each in known if each.fits(sorts) and each.was_concluded(_day(agreement))]
    same = [each for each in fit if each.form == agreement.row.form] or fit
    if REGION not in sorts:
        return _("add the region that is a party; mou-gen makes no agreement without one")
    if not same:
        return _("no agreement has these parties together: conclude one with each")
    law = cited(same[0].parties_by)
    return _("write `type: {type}` ({law})", type=same[0].key, law=law)
