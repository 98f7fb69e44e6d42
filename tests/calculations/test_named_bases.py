"""A share of what another text names with its amount."""

from __future__ import annotations

import pytest

from mou_gen.calculations.named_bases import wrong_shares_of_named

INSURED = "Nilai pertanggungan seluruhnya Rp367.500.000,00 (tiga ratus enam puluh tujuh juta lima ratus ribu rupiah), yaitu:"  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((INSURED, "Premi sebesar 0,25% (nol koma dua lima persen) dari nilai pertanggungan, yakni Rp1.286.250,00, dibayar sebelum berangkat."), 918750),
        (("Perkiraan biaya ialah Rp80.000.000,00.", "Uang muka Rp26.000.000,00, yaitu 30% dari perkiraan biaya, dibayar lebih dahulu."), 24000000),
        ((INSURED, "Premi Rp1.286.250,00 (0,25% dari nilai pertanggungan) dibayar sebelum berangkat."), 918750),
        (("Pendapatan karcis mencapai Rp12.400.000,00 pada bulan Mei.", "Bagian desa ialah 15% dari pendapatan karcis tersebut, atau Rp2.480.000,00."), 1860000),
    ],
)  # fmt: skip
def test_an_amount_that_is_another_share_of_its_base_is_found(
    texts: tuple[str, ...], made: int
) -> None:
    assert [int(each.made) for each in wrong_shares_of_named(texts, together=True)] == [made]


@pytest.mark.parametrize(
    "texts",
    [
        (INSURED, "Premi sebesar 0,35% dari nilai pertanggungan, yakni Rp1.286.250,00, dibayar sebelum berangkat."),
        (INSURED, "Premi sebesar 0,25% dari nilai pertanggungan kain, yakni Rp450.000,00, dibayar sebelum berangkat."),
        ("Nilai taksiran Rp5.000.000,00 sebulan.", "Jaminan 10% dari nilai taksiran, yaitu Rp6.000.000,00."),
        ("Harga beras Rp14.000,00 per kilogram.", "Potongan 10% dari harga beras, yaitu Rp1.400.000,00."),
        ("Nilai barang Rp40.000.000,00.", "Nilai barang sebesar Rp60.000.000,00.", "Jaminan 10% dari nilai barang, yaitu Rp5.000.000,00."),
        ("Nilai barang paling banyak Rp40.000.000,00.", "Jaminan 10% dari nilai barang, yaitu Rp5.000.000,00."),
        ("Pendapatan karcis mencapai Rp12.345.678,00.", "Bagian desa ialah 15% dari pendapatan karcis, atau Rp1.852.000,00."),
        ("Pendapatan karcis mencapai Rp15.000.000,00.", "Bagian desa ialah 10% dari pendapatan karcis, yaitu Rp2.000.000,00 setahun."),
        ("Apabila pendapatan karcis mencapai Rp50.000.000,00, PARA PIHAK bertemu.", "Bagian desa ialah 10% dari pendapatan karcis, yaitu Rp6.000.000,00."),
        ("Pagu dana ialah Rp80.000.000,00.", "Sebesar 30% dari pagu dana, paling banyak Rp20.000.000,00."),
    ],
)  # fmt: skip
def test_the_right_share_and_another_base_are_left_alone(texts: tuple[str, ...]) -> None:
    assert not [*wrong_shares_of_named(texts, together=True)]


def test_of_texts_apart_only_what_is_nearly_the_share_is_found() -> None:
    far = ("Nilai barang Rp40.000.000,00.", "Jaminan 10% dari nilai barang, yaitu Rp900.000,00.")
    near = ("Nilai barang Rp40.000.000,00.", "Jaminan 10% dari nilai barang, yaitu Rp5.000.000,00.")

    assert not [*wrong_shares_of_named(far, together=False)]
    assert len([*wrong_shares_of_named(near, together=False)]) == 1
