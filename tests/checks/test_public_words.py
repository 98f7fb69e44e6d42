"""Words that are part of a sealed name, where a reader takes them for nobody's: they stop no ordinary paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, changed, write

DECISION = "Menyusun alur rujukan."
TOLD = "akrab disapa Etik; suaminya Paulus Sila; ibunya Regina Rekakolo; calo Markus Lopo; majikan Datin Rekarohana"


def levels(folder: Path, said: str) -> set[Level]:
    write(folder)
    told = REFERRAL.replace("nama contoh", "Maria Putri Lestari")
    (folder / RUJUKAN).write_text(told.replace("ringkasan contoh", f"'{TOLD}'"), "utf-8")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    return {each.level for each in found("sealed-names", folder / RAPAT)}


@pytest.mark.parametrize(
    "said",
    [
        "Kode etik petugas dibahas.",
        "Sila pertama Pancasila dibacakan.",
        "Universitas Katolik Santo Paulus Ruteng mengirim dosen.",
        "Rumah Sakit Santa Maria bekerja sama.",
        "Rumah adat lopo dipakai untuk sosialisasi.",
        "Datin dan Datuk dari Sabah hadir.",
        "Yayasan Regina Pacis diundang.",
        "Bunga melati dan lestari alam.",
        "Kelompok tani Lestari diundang.",
        "Akun Facebook Dinas Sosial dibuat.",
        "Murid SMP Katolik Santa Maria menanam pinang.",
    ],
)
def test_a_word_that_is_surely_nobodys_stops_nothing(tmp_path: Path, said: str) -> None:
    assert levels(tmp_path, said) == set()


@pytest.mark.parametrize(
    "said",
    [
        "Etik sudah dijemput.",
        "Nona Etik sudah dijemput.",
        "Korban etik sudah dijemput.",
        "Sdr. Sila hadir.",
        "Ibu Regina hadir.",
        "Petugas menjemput Maria.",
        "Petugas menjemput Lestari.",
        "Petugas menjemput putri lestari.",
        "Rumah Sakit Santa Maria Lestari.",
        "Rumah Sakit merawat Maria.",
        "Pak Lopo hadir.",
        "Rekarohana hadir.",
    ],
)
def test_the_same_word_is_a_name_where_it_may_be_one(tmp_path: Path, said: str) -> None:
    assert Level.ERROR in levels(tmp_path, said)
