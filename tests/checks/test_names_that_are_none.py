"""A text where the name belongs that is none, and names in small letters: the guard must know whom to look for."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.samples import CHILD, RAPAT, REFERRAL, RUJUKAN, changed, write

DECISION = "Menyusun alur rujukan."
MINUTES = "Kedua pihak menyusun alur."


def told(folder: Path, name: str) -> list[str]:
    """Return what the rule says of ordinary minutes, where the person is called *name*."""
    write(folder)
    changed(folder, RAPAT, DECISION, MINUTES)
    (folder / RUJUKAN).write_text(REFERRAL.replace("nama contoh", f"'{name}'"), "utf-8")
    return [f"{each.message} {each.hint}" for each in found("sealed-names", folder / RAPAT)]


@pytest.mark.parametrize(
    "name",
    [
        "N.N.",
        "Indonesia",
        "WNI",
        "Warga Negara Filipina",
        "bahasa Dawan",
        "Kabupaten Rekaan",
        "NN",
        "Nona",
        "Ny.",
        "Nn. Ny.",
        "tidak diketahui",
        "Belum diketahui",
        "Korban",
        "Korban 1",
        "lihat amplop",
        "terlampir",
        "dirahasiakan",
        "Tanpa Nama",
        "anonim",
        "unknown",
        "name withheld",
        "Mr. X",
        "XXX",
        "-",
        "R.T.O.",
        "R",
        "Reka****",
        "Reka...",
        "NNK-TPPO-2026-0001",
        "identitas dalam sampul tertutup",
        "RTN",
        "RT",
        "Sdri. RTN",
        "Anak A",
        "Ibu X",
        "Bayi Ny. S",
        "Korban Pertama",
        "Klien K1",
        "Korban P-03",
        "Mawar (nama samaran)",
        "Bunga (bukan nama sebenarnya)",
        "Melati, not her real name",
        "Tidak bersedia menyebutkan nama",
        "Refused to give her name",
        "Perempuan dewasa",
        "Lihat KTP",
        "Korban TPPO",
        "Belum ada akta",
        "Jane Doe",
        "yes",
        "tidak",
        "true",
        ".nan",
        "ya",
    ],
)
def test_a_text_that_is_no_name_leaves_every_document_in_doubt(tmp_path: Path, name: str) -> None:
    (said,) = told(tmp_path, name)

    assert "cannot be read completely" in said


@pytest.mark.parametrize(
    "name",
    [
        "Li Mbo",
        "Any",
        "Bunga Melati",
        "Surya Rahasia",
        "Bayi Ny. Rekasari",
        "Contoh Anak Kedua",
        "Orang Rekaan",
        "R.A. Rekasari",
        "Rekasari R.",
        "Nona Rekasari",
        "李",
        "Rekasari (alias Reka)",
        "LINA",
        "Jane",
        "ANI",
        "REKA",
        "REKASARI TANEK",
        "Anak Agung Rekasari",
        "Ibu Rekasari",
        "RTN Rekasari",
        "Tuti",
    ],
)
def test_a_name_however_short_is_one(tmp_path: Path, name: str) -> None:
    assert told(tmp_path, name) == []


def levels(folder: Path, key: str, adult: str, said: str) -> set[Level]:
    write(folder)
    child = CHILD.replace(
        {"guardian": "wali", "accompanying_adult": "pendamping"}[key] + " contoh", adult
    )
    changed(folder, RUJUKAN, "  risk:\n", f"{child}  risk:\n")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    return {each.level for each in found("sealed-names", folder / RAPAT)}


@pytest.mark.parametrize("key", ["guardian", "accompanying_adult"])
@pytest.mark.parametrize(
    ("adult", "said"),
    [
        ("petrus rekalondam", "Penjemputan petrus rekalondam."),
        ("petrus rekalondam", "Penjemputan Petrus Rekalondam."),
        ("petrus rekalondam", "Sdr. Petrus hadir."),
        ("paman kandung, rekalondam", "Sdr. Rekalondam hadir."),
        ("siti rekamurni (bibi)", "Ibu Siti hadir."),
        ("pekerja sosial petrus rekalondam", "Rekalondam hadir."),
        ("Petrus rekalondam", "Rekalondam hadir."),
    ],
)
def test_a_guardian_or_companion_in_small_letters_is_found(
    tmp_path: Path, key: str, adult: str, said: str
) -> None:
    assert levels(tmp_path, key, adult, said) == {Level.ERROR}


@pytest.mark.parametrize("key", ["guardian", "accompanying_adult"])
@pytest.mark.parametrize(
    ("adult", "said"),
    [
        ("pekerja sosial contoh", "Pekerja Sosial hadir."),
        ("petugas dp3a kabupaten", "DP3A hadir."),
        ("pendamping dari lsm", "LSM hadir."),
        ("satgas dan psikolog uptd ppa", "Satgas, psikolog, dan UPTD PPA hadir."),
        ("bibi, belum dihubungi", "Bibi itu belum dihubungi."),
        ("konselor rptc bersama relawan dinsos", "Konselor RPTC, relawan, dan Dinsos hadir."),
        ("perempuan pendamping dari bp3mi", "Perempuan pendamping dari BP3MI hadir."),
        ("ibu kandung di malaysia", "Malaysia dibahas."),
        ("ditunjuk oleh polres", "Polres hadir."),
    ],
)
def test_a_role_in_small_letters_stops_nothing(
    tmp_path: Path, key: str, adult: str, said: str
) -> None:
    assert levels(tmp_path, key, adult, said) == set()
