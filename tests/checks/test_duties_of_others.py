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


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Pembayaran ditagih setiap bulan dan dilunasi oleh PIHAK KEDUA ke Rekening Kas Umum Daerah PIHAK KESATU.", 1),
        ("Tagihan bulan sebelumnya dibayar oleh PIHAK KEDUA kepada PIHAK KESATU.", 1),
        ("Harga air curah disetorkan oleh PIHAK KEDUA ke kas daerah PIHAK KESATU.", 1),
        ("PIHAK KEDUA wajib membayar harga air curah kepada PIHAK KESATU.", 1),
        ("PIHAK KEDUA melunasi tagihan air curah ke rekening PIHAK KESATU.", 1),
        ("Pembayaran ditagih setiap bulan dan dilunasi oleh PIHAK KESATU ke Rekening Kas Umum Daerah PIHAK KEDUA.", 0),
        ("PIHAK KESATU wajib membayar harga air curah kepada PIHAK KEDUA.", 0),
        ("Kelebihan pembayaran dibayar oleh PIHAK KEDUA kepada PIHAK KESATU.", 0),
        ("Pembayaran kembali disetorkan oleh PIHAK KEDUA kepada PIHAK KESATU.", 0),
        ("Denda dibayar oleh PIHAK KEDUA kepada PIHAK KESATU.", 0),
        ("Biaya ganti rugi dibayar oleh PIHAK KEDUA kepada PIHAK KESATU.", 0),
        ("PIHAK KEDUA membayar biaya pipa yang rusak kepada PIHAK KESATU.", 0),
        ("Apabila air keruh, harga air dibayar oleh PIHAK KEDUA kepada PIHAK KESATU.", 0),
    ],
)  # fmt: skip
def test_who_is_owed_payments_does_not_pay_them(tmp_path: Path, sentence: str, count: int) -> None:
    first = '        - id: "Dalam Perjanjian Kerja Sama ini yang dimaksud dengan:"'
    new = f"        - id: {sentence}\n          en: in English\n{first}"
    file = "air-minum/cooperations/air-curah.yaml"
    root = copied("water", tmp_path, (file, first, new))

    assert len(found("contradictions", root / file)) == count
