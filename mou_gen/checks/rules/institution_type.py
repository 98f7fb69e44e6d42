"""An institution is of the type that its name says, and of one that may be a party.

What an institution is decides which agreement it concludes, so `type: company` for a ministry makes the
whole document wrong. A region is written with `region` and `government`; an office of a region is a unit of
it and no party. A company must have legal personality, which a CV, a firm and a sole trader do not have:
whoever owns it may be a party as a `person`. A person signs in person. A village is neither a region nor a
third party.

Passes: `type: company` with `PT Contoh`; `type: regional-enterprise` with `Perumda Air Minum Contoh` or `PT Bank
        Contoh (Perseroda)`; `type: vertical-body` with `Kantor Pertanahan Kabupaten Nunukan`.
Fails:  `type: company` with `Kementerian Sosial`, with `Koperasi Contoh` or with `CV Contoh`; `type: association` with
        `Pemerintah Kabupaten Malinau`, with `Dinas Sosial Kabupaten Malinau` or with `Pemerintah Desa Contoh`.
Source: Permendagri 22/2020, articles 1(1), 1(10), 1(15), 1(17) and 1(18) (read in full). Villages cooperate by laws of
        their own, which were not read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.institution import ABROAD, InstitutionParty
from mou_gen.library.agreement_types import cited
from mou_gen.messages import N_, _, either
from mou_gen.startup.value_classes import value_class

ID = "institution-type"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 1(1), 1(10), 1(15), 1(17) and 1(18)"
SURE = True
ATURAN = """Jenis lembaga sesuai dengan namanya, dan lembaga itu dapat menjadi pihak.

Jenis lembaga menentukan naskah yang dibuatnya; `type: company` untuk sebuah kementerian membuat seluruh
dokumen keliru. Daerah ditulis dengan `region` dan `government`; perangkat daerah merupakan unit daerahnya dan
bukan pihak. Badan usaha harus berbadan hukum, sedangkan CV, firma, dan usaha dagang tidak berbadan hukum:
pemiliknya dapat menjadi pihak sebagai `person`. Perseorangan menandatangani sendiri. Desa bukan daerah dan
bukan pihak ketiga.

Lulus:  `type: company` dengan `PT Contoh`; `type: regional-enterprise` dengan `Perumda Air Minum Contoh` atau `PT Bank
        Contoh (Perseroda)`; `type: vertical-body` dengan `Kantor Pertanahan Kabupaten Nunukan`.
Gagal:  `type: company` dengan `Kementerian Sosial`, `Koperasi Contoh`, atau `CV Contoh`; `type: association` dengan
        `Pemerintah Kabupaten Malinau`, `Dinas Sosial Kabupaten Malinau`, atau `Pemerintah Desa Contoh`.
Sumber: Permendagri 22/2020, Pasal 1 angka 1, angka 10, angka 15, angka 17, dan angka 18 (dibaca lengkap). Kerja sama desa
        diatur dengan peraturan tersendiri, yang belum dibaca.
"""

_LAW_OF_THIRD_PARTIES = "Permendagri 22/2020, article 1(17)"
_CENTRAL = ("ministry", "agency", "vertical-body")


@value_class
class _Called:
    """What is called so."""

    names: str
    """A pattern for the beginning of its name in Indonesian."""
    types: Collection[str] = ()
    """What it may be."""
    hint: str = ""
    """What to write where it is no party at all."""
    law: str = _LAW_OF_THIRD_PARTIES


_CALLED = (
    _Called(
        r"Pemerintah (?:Provinsi|Kabupaten|Kota|Daerah)\b|Kabupaten\b|Provinsi\b",
        hint=N_("write `region` and `government` instead of `type` and `name`"),
        law="Permendagri 22/2020, article 1(15)",
    ),
    _Called(
        r"(?:Pemerintah )?(?:Desa|Nagari|Gampong)\b",
        hint=N_(
            "a village is neither a region nor a third party: let the regency conclude the agreement, and name the village in it"
        ),
        law="Permendagri 22/2020, articles 1(1) and 1(17)",
    ),
    _Called(
        r"Dinas\b|Sekretariat Daerah\b|UPTD\b|Kecamatan\b|Kelurahan\b|RSUD\b|Rumah Sakit Umum Daerah\b|Inspektorat (?:Kabupaten|Kota|Provinsi)\b|Badan \D* Daerah\b",
        hint=N_(
            "an office is a unit of its region: write the region as the party, and the office under `signatories`"
        ),
        law="Permendagri 22/2020, articles 1(10) and 1(15)",
    ),
    _Called(
        r"CV\b|C\.V\.|Firma\b|Fa\.|UD\b|U\.D\.|Usaha Dagang\b|Persekutuan (?:Komanditer|Perdata|Firma)\b",
        hint=N_(
            "it has no legal personality: conclude the agreement with its owner, as a `person`"
        ),
    ),
    _Called(r"Kementerian\b", ("ministry",), law="Permendagri 22/2020, article 1(18)"),
    _Called(
        r"Kepolisian\b|Kejaksaan\b|Pengadilan\b|Kantor (?:Wilayah|Pertanahan|Imigrasi|Kementerian)\b|Kanwil\b|Polda\b|Polres\b",
        _CENTRAL,
        law="Permendagri 22/2020, article 1(18)",
    ),
    _Called(
        r"(?:Politeknik|Akademi|Sekolah Tinggi|Institut)\b.{1,60}\b(?:Kementerian|Kemen[a-z]{3,})\b|Poltekkes\b",
        ("university", *_CENTRAL),
        law="Permendagri 22/2020, articles 1(17) and 1(18)",
    ),
    _Called(r"(?:PT|P\.T\.|Perseroan Terbatas)(?= )", ("company", "regional-enterprise")),
    _Called(r"(?:Perumda|Perseroda|Perusahaan (?:Umum )?Daerah|PDAM)\b", ("regional-enterprise",)),
    _Called(r"Yayasan\b", ("foundation",)),
    _Called(r"Koperasi\b", ("cooperative",)),
    _Called(r"(?:Universitas|Institut|Politeknik|Sekolah Tinggi|Akademi)\b", ("university",)),
    _Called(r"(?:Perkumpulan|Ikatan|Himpunan|Asosiasi)\b", ("association",)),
)


def check(case: Case) -> Iterator[Problem]:
    """Yield each institution among the parties whose name is not that of its type."""
    if not isinstance(case.record, Agreement):
        return
    for party in case.record.parties:
        if isinstance(party, InstitutionParty) and party.sort not in ABROAD:
            name = party.name.get("id")
            if name is not None and party.sort != "person":
                yield from _mistaken(party, name)
            if name is not None and party.sort == "person":
                yield from _by_another(party, name)


def _mistaken(party: InstitutionParty, name: SourcedText) -> Iterator[Problem]:
    called = next((each for each in _CALLED if re.match(each.names, name, re.IGNORECASE)), None)
    if called is None or party.sort in called.types:
        return
    message = _("`{name}` is not of the type `{type}`", name=name, type=party.sort)
    hint = (
        _(called.hint)
        if called.hint
        else _("write {types} under `type`", types=either(called.types))
    )
    yield Problem(party.type.origin.source, message, f"{hint} ({cited(called.law)})", ID, LEVEL)


def _by_another(party: InstitutionParty, name: SourcedText) -> Iterator[Problem]:
    """Yield that somebody else signs for a person."""
    signs = party.head.name
    if not isinstance(signs, Unknown) and signs.casefold() != name.casefold():
        message = _("`{name}` signs for `{person}`", name=signs, person=name)
        hint = _(
            "a person signs in person: write the same name under `head` ({law})",
            law=cited("Permendagri 22/2020, articles 33 and 36(1)"),
        )
        yield Problem(signs.origin.source, message, hint, ID, LEVEL)
