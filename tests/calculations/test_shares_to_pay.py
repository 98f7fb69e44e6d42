from __future__ import annotations

import pytest

from mou_gen.calculations.shares_to_pay import wrong_share_to_pay

ROOFS = "biaya perbaikan atap 2 (dua) sekolah, dari jumlah Rp37.000.000,00 (tiga puluh tujuh juta rupiah)"


@pytest.mark.parametrize(
    ("text", "paid", "made"),
    [
        (f"sepertiga {ROOFS}", "Rp18.500.000,00", [12_333_333]),
        ("pengembalian separuh saldo dana cadangan sebesar Rp186.000.000,00", "Rp92.000.000,00", [93_000_000]),
        ("pelunasan 40% (empat puluh persen) harga alat yang seluruhnya Rp50.000.000,00", "Rp30.000.000,00", [20_000_000]),
        (f"separuh {ROOFS}", "Rp18.500.000,00", []),
        (f"sepertiga {ROOFS}", "Rp12.333.000,00", []),
        ("separuh tagihan listrik bulan Mei dan Juni 2030 yang seluruhnya Rp13.400.000,00", "Rp6.700.000,00", []),
        ("separuh tagihan listrik sebesar Rp6.700.000,00", "Rp6.700.000,00", []),
        (f"separuh {ROOFS}, setelah dikurangi denda", "Rp18.000.000,00", []),
        ("50% biaya sewa bulan Oktober, dari jumlah Rp120.000.000,00 setahun", "Rp50.000.000,00", []),
        ("pengembalian sepertiga saldo dana kepada PIHAK KEDUA", "Rp9.720.000,00", []),
        (f"separuh {ROOFS}", "paling tinggi Rp20.000.000,00", []),
    ],
)  # fmt: skip
def test_a_share_left_to_pay_is_that_of_its_whole(text: str, paid: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_share_to_pay(text, paid)] == made
