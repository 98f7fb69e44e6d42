"""Agreements of partners of every kind, as small as they may be: who concludes which instrument with whom.

All parties are invented, but for the names of regions and what the law calls their bodies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mou_gen.language.numbers import cardinal
from tests.examples import AGREEMENTS

LOGO = "logo: lambang.png\n"


def region(code: str, kind: str, english: str, name: str, head: tuple[str, str]) -> str:
    """Return the file of a region: "65.03", "Kabupaten", "Regency", "Nunukan", ("Bupati", "Regent")."""
    called = f"{name} {english}"
    return f"""\
kind: party
region: "{code}"
government: {{id: Pemerintah {kind} {name}, en: Government of {called}}}
seat: {name}
address: Jalan Rekaan Nomor 1, {name}
emblem: lambang.png
head:
  office: {{id: {head[0]} {name}, en: {head[1]} of {name}}}
  name: Kepala Rekaan
units:
  dinas:
    name: {{id: Dinas Rekaan, en: Rekaan Office}}
    address: Jalan Rekaan Nomor 2, {name}
    head:
      office: {{id: Kepala Dinas Rekaan, en: Head of the Rekaan Office}}
"""


def institution(
    type: str, name: str, english: str, head: str, english_head: str, more: str = ""
) -> str:
    """Return the file of an institution of this *type*, with *more* lines."""
    return f"""\
kind: party
type: {type}
name: {{id: {name}, en: {english}}}
seat: Kota Rekaan
address: Jalan Rekaan Nomor 3, Kota Rekaan
head:
  office: {{id: {head}, en: {english_head}}}
  name: Pimpinan Rekaan
units:
  bagian:
    name: {{id: Bagian Kerja Sama, en: Cooperation Division}}
    address: Jalan Rekaan Nomor 3, Kota Rekaan
{more}"""


_DEED = """\
logo: lambang.png
deed: {notary: Notaris Rekaan, number: "00", date: 2015-03-02}
approval: {by: {id: Menteri Hukum dan Hak Asasi Manusia, en: Minister of Law and Human Rights}, number: AHU-0.REKAAN}
"""
_LETTER = "principal: {id: Kepala Lembaga Rekaan, en: Head of the Rekaan Agency}\n"

_FILES: Mapping[str, str] = {
    "nunukan": region("65.03", "Kabupaten", "Regency", "Nunukan", ("Bupati", "Regent")),
    "malinau": region("65.02", "Kabupaten", "Regency", "Malinau", ("Bupati", "Regent")),
    "tarakan": region("65.71", "Kota", "City", "Tarakan", ("Wali Kota", "Mayor")),
    "kaltara": region("65", "Provinsi", "Province", "Kalimantan Utara", ("Gubernur", "Governor")),
    "kaltim": region("64", "Provinsi", "Province", "Kalimantan Timur", ("Gubernur", "Governor")),
    "kalsel": region("63", "Provinsi", "Province", "Kalimantan Selatan", ("Gubernur", "Governor")),
    "kementerian": institution("ministry", "Kementerian Rekaan", "Ministry of Rekaan", "Menteri Rekaan", "Minister of Rekaan"),
    "badan": institution("agency", "Badan Rekaan Nasional", "Rekaan National Agency", "Kepala Badan Rekaan Nasional", "Head of the Rekaan National Agency"),
    "polda": institution("vertical-body", "Kepolisian Daerah Rekaan", "Rekaan Regional Police", "Kepala Kepolisian Daerah Rekaan", "Chief of the Rekaan Regional Police", _LETTER),
    "imigrasi": institution("vertical-body", "Kantor Wilayah Imigrasi Rekaan", "Rekaan Regional Office of Immigration", "Kepala Kantor Wilayah Imigrasi Rekaan", "Head of the Rekaan Regional Office of Immigration", _LETTER),
    "bp3mi": institution("vertical-body", "Balai Pelayanan Pelindungan Pekerja Migran Indonesia Rekaan", "Rekaan Service Office for the Protection of Indonesian Migrant Workers", "Kepala Balai Rekaan", "Head of the Rekaan Service Office", _LETTER),
    "pertanahan": institution("vertical-body", "Kantor Pertanahan Kabupaten Nunukan", "Nunukan Regency Land Office", "Kepala Kantor Pertanahan Kabupaten Nunukan", "Head of the Nunukan Regency Land Office", _LETTER + LOGO),
    "perusahaan": institution("company", "PT Rekaan Sejahtera", "PT Rekaan Sejahtera", "Direktur PT Rekaan Sejahtera", "Director of PT Rekaan Sejahtera", _DEED),
    "perusahaan-lain": institution("company", "PT Rekaan Makmur", "PT Rekaan Makmur", "Direktur PT Rekaan Makmur", "Director of PT Rekaan Makmur", _DEED),
    "bumd": institution("regional-enterprise", "Perumda Air Minum Rekaan", "Perumda Air Minum Rekaan", "Direktur Perumda Air Minum Rekaan", "Director of Perumda Air Minum Rekaan", LOGO + "basis: {id: Peraturan Daerah Rekaan Nomor 1 Tahun 2018, en: Rekaan Regional Regulation Number 1 of 2018}\n"),
    "yayasan": institution("foundation", "Yayasan Rekaan", "Rekaan Foundation", "Ketua Yayasan Rekaan", "Chair of the Rekaan Foundation", _DEED),
    "perkumpulan": institution("association", "Perkumpulan Rekaan Bersatu", "Rekaan Bersatu Association", "Ketua Perkumpulan Rekaan Bersatu", "Chair of the Rekaan Bersatu Association", LOGO),
    "koperasi": institution("cooperative", "Koperasi Rekaan", "Rekaan Cooperative", "Ketua Koperasi Rekaan", "Chair of the Rekaan Cooperative", _DEED),
    "universitas": institution("university", "Universitas Rekaan", "University of Rekaan", "Rektor Universitas Rekaan", "Rector of the University of Rekaan", LOGO + "basis: {id: Keputusan Rekaan Nomor 2 Tahun 2024, en: Rekaan Decree Number 2 of 2024}\n"),
    "orang": institution("person", "Nama Rekaan", "Nama Rekaan", "petani", "farmer", LOGO).replace("Pimpinan Rekaan", "Nama Rekaan"),
    "luar": institution("foreign-government", "Pemerintah Kota Luar Rekaan", "City Government of Rekaan", "Wali Kota Luar", "Mayor"),
    "iom": institution("international-organisation", "Organisasi Rekaan Dunia", "Rekaan World Organisation", "Kepala Perwakilan", "Chief of Mission"),
}  # fmt: skip

PARTIES: Mapping[str, str] = {
    key: re.sub(
        r"(?<=name: )(?:Kepala|Pimpinan) Rekaan",
        f"Pejabat Fiktif {cardinal(n, 'id').title()}",
        text,
    )
    for n, (key, text) in enumerate(_FILES.items(), 1)
}
"""The file of each party, by its key; nobody heads two of them."""


@dataclass(frozen=True, slots=True)
class InstrumentCase:
    """An agreement, and what its file says besides what all of them say."""

    type: str
    parties: Sequence[str]
    date: str = "2026-08-12"
    more: Mapping[str, str] = field(default_factory=dict)
    """Lines by key; "" takes a key away."""

    @property
    def is_synergy(self) -> bool:
        """Whether it has tasks, and is signed with a work plan."""
        return "nota-kesepakatan" in self.type or self.type.endswith("sinergi")

    @property
    def follows(self) -> bool:
        """Whether it stands below another agreement."""
        return self.type.startswith(("perjanjian", "kontrak"))

    def write(self, root: Path, name: str = "kasus") -> Path:
        """Write its file and those of its parties below *root*; return its path."""
        folder = root / "parties"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "lambang.png").write_bytes(
            (AGREEMENTS / "parties/lambang-contoh.png").read_bytes()
        )
        for party in self.parties:
            (folder / f"{party}.yaml").write_text(PARTIES[party], encoding="utf-8")
        path = (
            root
            / name
            / (
                f"cooperations/{self.type}.yaml"
                if self.follows and "under" in self.lines()
                else "agreement.yaml"
            )
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            "".join(f"{key}: {value}\n" for key, value in self.lines().items()), "utf-8"
        )
        if self.is_synergy:
            plan = root / name / "work-plans/2027.yaml"
            plan.parent.mkdir(exist_ok=True)
            plan.write_text(_plan(name, self.parties), encoding="utf-8")
        return path

    def lines(self) -> dict[str, str]:
        """Return what its file says, by key."""
        count = len(self.parties)
        said = {
            "kind": "agreement",
            "type": self.type,
            "subject": "{id: Pelatihan Warga, en: Training of Residents}",
            "date": self.date,
            "place": "Nunukan",
            "numbers": f"[{', '.join(f'{n}/REKAAN/2026' for n in range(1, count + 1))}]",
            "parties": f"[{', '.join(self.parties)}]",
            "recitals": "[{key: need, text: {id: bahwa warga memerlukan pelatihan., en: that residents need training.}}]",
            "legal_basis": "[uu-23-2014, pp-28-2018, permendagri-22-2020]",
            "affairs": "[tenaga-kerja]",
            "duration": "{years: 3}",
            "originals": str(count),
            "focal_points": f"{{{', '.join(f'{key}: {_unit(key)}' for key in self.parties)}}}",
        }
        if self.follows:
            said["scope"] = (
                "[{key: courses, text: {id: pelatihan menjahit, en: courses in sewing}}]"
            )
            said |= _shared("rights", "menerima laporan", "receive reports", self.parties)
            said |= _shared("duties", "menyampaikan laporan", "submit reports", self.parties)
        else:
            said["commitments"] = (
                "[{key: training, title: {id: Pelatihan, en: Training}, text: {id: menyelenggarakan pelatihan, en: to provide training}}]"
            )
        if self.is_synergy:
            said |= _synergy(self.parties)
        return {key: value for key, value in {**said, **self.more}.items() if value}


def _unit(party: str) -> str:
    return "dinas" if PARTIES[party].startswith("kind: party\nregion") else "bagian"


def _shared(key: str, indonesian: str, english: str, parties: Sequence[str]) -> dict[str, str]:
    each = f"[{{key: report, text: {{id: {indonesian}, en: {english}}}}}]"
    return {key: f"{{{', '.join(f'{party}: {each}' for party in parties)}}}"}


def _synergy(parties: Sequence[str]) -> dict[str, str]:
    regions = [party for party in parties if _unit(party) == "dinas"]
    vertical = [party for party in parties if "type: vertical-body" in PARTIES[party]]
    programme = "{year: 2027, programme: {id: Pelatihan Warga, en: Training of Residents}}"
    letters = ", ".join(f"{party}: {{number: 1/REKAAN, date: 2026-08-03}}" for party in vertical)
    return {
        "background": "{id: Warga memerlukan pelatihan., en: Residents need training.}",
        "locations": "{id: wilayah PIHAK di daerah, en: the territory of the regions}",
        "rkpd": f"{{{', '.join(f'{party}: {programme}' for party in regions)}}}",
        **_shared("tasks", "melaksanakan pelatihan", "carry out the training", parties),
        "letters": f"{{{letters}}}" if letters else "",
    }


def _plan(agreement: str, parties: Sequence[str]) -> str:
    return f"""\
kind: work-plan
agreement: {agreement}
activities:
  - key: courses
    activity: {{id: Pelatihan menjahit, en: Courses in sewing}}
    year: 2027
    place: {{id: Nunukan, en: Nunukan}}
    budget: {{id: APBN dan APBD, en: State Budget (APBN) and Regional Budgets (APBD)}}
    by: [{", ".join(parties)}]
"""
