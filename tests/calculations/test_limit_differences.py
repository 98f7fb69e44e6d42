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
