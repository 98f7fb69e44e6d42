"""A duty is of the party that the other clauses of the agreement give it to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

FREEZER = (
    "halal",
    "ruang-beku/cooperations/kontrak.yaml",
    "  pt-contoh-rantai-dingin:\n  - key: staff",
)
PATROL = ("forest", "rimba-batas/cooperations/patroli.yaml", "  dharmasraya:\n  - key: officers")
ROAD = ("road", "jalan/cooperations/perbaikan.yaml", "  oku-timur:\n  - key: segments")


def told(tmp_path: Path, where: tuple[str, str, str], duty: str) -> list[str]:
    """Return what the rule finds with a further *duty*, in *where*: the party before it, or the first."""
    folder, file, before = where
    clause = f"  - key: more\n    text:\n      id: {duty}\n      en: in English\n"
    party, sign, rest = before.partition("\n")
    new = f"{party}{sign}{clause}{rest}" if folder == "halal" else f"{clause}{before}"
    root = copied(folder, tmp_path, (file, before, new))
    return [each.message for each in found("contradictions", root / file)]


@pytest.mark.parametrize(
    ("where", "duty", "owner"),
    [
        (FREEZER, "membayar imbalan pengoperasian sebesar Rp90.000.000,00 (sembilan puluh juta rupiah) setiap bulan kepada PIHAK KESATU", "PIHAK KESATU"),
        (FREEZER, "membayar imbalan petugas sebesar Rp4.000.000,00 (empat juta rupiah) setiap bulan", ""),
        (FREEZER, "membayar pajak sebesar Rp90.000.000,00 (sembilan puluh juta rupiah) setiap tahun", ""),
        (PATROL, "menyimpan gambar dari pesawat nirawak yang diterbangkan oleh PIHAK KESATU menurut kewajibannya, paling singkat 90 (sembilan puluh) hari", "PIHAK KETIGA"),
        (PATROL, "menyimpan gambar dari pesawat nirawak yang diterbangkan oleh PIHAK KETIGA menurut kewajibannya, paling singkat 90 (sembilan puluh) hari", ""),
        (PATROL, "menyimpan gambar dari menara api yang dibangun oleh PIHAK KESATU menurut kewajibannya", ""),
        (ROAD, "memasang marka dan patok pengaman pada segmen 6 yang dikerjakannya paling lambat tanggal 26 November 2027", "PIHAK KEDUA"),
        (ROAD, "memasang marka dan patok pengaman pada segmen 3 yang dikerjakannya paling lambat tanggal 26 November 2027", ""),
        (ROAD, "memasang marka dan patok pengaman pada segmen 9 yang dikerjakannya paling lambat tanggal 26 November 2027", ""),
    ],
)  # fmt: skip
def test_a_duty_of_another_party_is_found(
    tmp_path: Path, where: tuple[str, str, str], duty: str, owner: str
) -> None:
    messages = told(tmp_path, where, duty)

    assert len(messages) == bool(owner)
    assert owner in "".join(messages)
