"""What is below or above a ceiling is so by as much as both make."""

from __future__ import annotations

import pytest

from mou_gen.calculations.limit_differences import wrong_limit_differences

DECIDED = (
    "Lampu katoda untuk pemeriksaan timbal, masing-masing satu buah, dibeli sebelum tanggal 31 Mei 2028 dengan biaya sejumlah Rp46.000.000,00, yang dibagi rata.",
    "Pompa air dibeli dengan biaya paling banyak Rp80.000.000,00 (delapan puluh juta rupiah).",
    "Honor pelatih berjumlah Rp2.000.000,00 setiap hari.",
)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Kedua lampu berharga Rp44.200.000,00 (empat puluh empat juta dua ratus ribu rupiah), jadi Rp800.000,00 (delapan ratus ribu rupiah) di bawah pagu.", [1_800_000]),
        ("Harga pompa air Rp83.000.000,00, yaitu Rp2.000.000,00 di atas anggaran yang diputuskan.", [3_000_000]),
        ("Biaya jembatan Rp95.000.000,00, yakni Rp15.000.000,00 lebih rendah daripada pagu sebesar Rp120.000.000,00.", [25_000_000]),
        ("Empat sekoci dibeli dengan harga Rp381.500.000,00 per sekoci, seluruhnya Rp1.526.000.000,00, atau Rp16.000.000,00 di bawah anggaran sebesar Rp1.540.000.000,00.", [14_000_000]),
        ("Setiap desa menerima Rp5.000.000,00, seluruhnya Rp60.000.000,00, atau Rp2.000.000,00 lebih tinggi dari plafon Rp55.000.000,00, dan sisanya dikembalikan.", [5_000_000]),
        ("Empat sekoci dibeli dengan harga Rp381.500.000,00 per sekoci, seluruhnya Rp1.526.000.000,00, atau Rp14.000.000,00 di bawah anggaran sebesar Rp1.540.000.000,00.", []),
        ("Harga sekoci Rp381.500.000,00 per sekoci, atau Rp14.000.000,00 di bawah anggaran sebesar Rp1.540.000.000,00.", []),
        ("Empat sekoci dibeli, seluruhnya Rp1.526.000.000,00 sebelum pajak, atau Rp16.000.000,00 di bawah anggaran sebesar Rp1.540.000.000,00.", []),
        ("Empat sekoci dibeli, seluruhnya Rp1.526.000.000,00, atau sekitar Rp15.000.000,00 di bawah anggaran sebesar Rp1.540.000.000,00.", []),
        ("Kedua lampu berharga Rp45.200.000,00, jadi Rp800.000,00 di bawah pagu.", []),
        ("Biaya jembatan Rp95.000.000,00, yakni Rp25.000.000,00 di bawah pagu sebesar Rp120.000.000,00.", []),
        ("Rancangan anggaran tahun 2027 ialah Rp650.000.000,00, atau Rp10.000.000,00 di atas anggaran tahun 2026.", []),
        ("Tenda berharga Rp44.200.000,00, jadi Rp800.000,00 di bawah pagu.", []),
        ("Lampu jalan berharga Rp44.200.000,00, jadi Rp800.000,00 di bawah pagu.", []),
        ("Kedua lampu berharga Rp44.200.000,00, jadi sekitar Rp2.000.000,00 di bawah pagu.", []),
        ("Harga lampu Rp79.200.000,00, jadi Rp800.000,00 di bawah pagu.", []),
        ("Honor pelatih Rp1.500.000,00, jadi Rp300.000,00 di bawah pagu.", []),
    ],
)  # fmt: skip
def test_what_is_away_from_a_ceiling_is_reckoned(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_limit_differences(text, DECIDED)] == made
