from __future__ import annotations

import pytest

from mou_gen.calculations.free_days import wrong_rents

_PRICE = "Sewa mobil tangga tidak dipungut untuk 2 (dua) hari pertama; mulai hari ketiga dikenakan Rp1.250.000,00 sehari."


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Peminjaman selama 4 (empat) hari berbiaya Rp5.000.000,00 (lima juta rupiah).", 2_500_000),
        ("Peminjaman selama 1 (satu) minggu dengan demikian dikenakan sewa sebesar Rp8.750.000,00.", 6_250_000),
        ("Peminjaman mobil tangga selama 4 (empat) hari berbiaya Rp5.000.000,00.", 2_500_000),
        ("Peminjam membayar pada akhir. Peminjaman selama 2 (dua) hari berbiaya Rp2.500.000,00.", 0),
    ],
)  # fmt: skip
def test_days_that_are_free_cost_nothing(text: str, made: int) -> None:
    assert [each.made for each in wrong_rents([_PRICE, text])] == [made]


@pytest.mark.parametrize(
    "text",
    [
        "Peminjaman selama 4 (empat) hari berbiaya Rp2.500.000,00 (dua juta lima ratus ribu rupiah).",
        "Peminjaman selama 4 (empat) hari berbiaya paling tinggi Rp5.000.000,00.",
        "Peminjaman perahu karet selama 4 (empat) hari berbiaya Rp5.000.000,00.",
        "Keterlambatan selama 4 (empat) hari dikenakan denda Rp5.000.000,00.",
        "Peminjaman selama 4 (empat) hari dikenakan Rp500.000,00 setiap hari untuk pengemudi.",
        "Peminjaman selama 4 (empat) hari oleh 2 (dua) petugas berbiaya Rp5.000.000,00.",
        "Pemeliharaan dilakukan selama 4 (empat) hari dan anggarannya Rp5.000.000,00.",
    ],
)
def test_another_amount_and_the_right_one_pass(text: str) -> None:
    assert not [*wrong_rents([_PRICE, text])]


def test_of_two_prices_neither_is_reckoned_with() -> None:
    other = _PRICE.replace("mobil tangga", "perahu").replace("1.250.000", "250.000")

    assert not [*wrong_rents([_PRICE, other, "Peminjaman selama 4 hari berbiaya Rp500.000,00."])]
