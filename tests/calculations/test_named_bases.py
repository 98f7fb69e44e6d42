"""A share of what another text names with its amount."""

from __future__ import annotations

import pytest

from mou_gen.calculations.named_bases import wrong_shares_of_named, wrong_shares_of_paragraph
from mou_gen.calculations.referred_amounts import ArticleText

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


_ORDERS = (
    "Harga setiap tangki sebesar Rp350.000,00.",
    "PIHAK KEDUA memesan paling banyak 600 (enam ratus) tangki, sehingga nilai seluruhnya tidak melebihi Rp210.000.000,00.",
)


def _article(*texts: str) -> list[ArticleText]:
    return [ArticleText(str(number), each) for number, each in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Uang muka sebesar 25% (dua puluh lima persen) dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00 (empat puluh dua juta rupiah), dibayarkan setelah jadwal ditetapkan.", [52_500_000]),
        ("Uang muka adalah 25% dari nilai yang dimaksud dalam ayat (2) atau Rp42.000.000,00.", [52_500_000]),
        ("Seperempat dari jumlah pesanan tersebut pada ayat (2), yakni sebesar Rp42.000.000,00, dibayar lebih dahulu.", [52_500_000]),
        ("Uang muka sebesar Rp42.000.000,00, yaitu 25% dari nilai sebagaimana dimaksud pada ayat (2), dibayar lebih dahulu.", [52_500_000]),
        ("Uang muka sebesar Rp42.000.000,00 (25% dari seluruh nilai sebagaimana dimaksud pada ayat (2)) dibayar lebih dahulu.", [52_500_000]),
        ("Uang muka sebesar 20% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00, dibayar lebih dahulu.", []),
        ("Uang muka sebesar 20% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42 juta.", []),
        ("Uang muka sebesar 25% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00 setelah dikurangi jaminan.", []),
        ("Uang muka sebesar 25% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00, sudah termasuk PPN.", []),
        ("Uang muka sebesar 25% dari nilai sebagaimana dimaksud pada ayat (2), paling banyak Rp42.000.000,00.", []),
        ("Uang muka sebesar 25% dari sisa nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00.", []),
        ("Uang muka sebesar 25% dari nilai setiap bulan sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00.", []),
        ("Uang muka sebesar 25% dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00 per triwulan.", []),
        ("Uang muka sebesar 25% dari harga sebagaimana dimaksud pada ayat (1), yaitu Rp52.500.000,00.", []),
        ("Denda 5% dari nilai sebagaimana dimaksud pada ayat (2) dan uang muka Rp42.000.000,00.", []),
        ("Uang muka sebesar 25% dari nilai sebagaimana dimaksud dalam Pasal 9 ayat (2), yaitu Rp42.000.000,00.", []),
        ("Uang muka sebesar 25% dari nilai sebagaimana dimaksud pada ayat (2) huruf a, yaitu Rp42.000.000,00.", []),
    ],
)  # fmt: skip
def test_a_share_of_the_amount_of_another_paragraph_is_reckoned(text: str, made: list[int]) -> None:
    found = wrong_shares_of_paragraph(_article(*_ORDERS, text))

    assert [int(each.made) for each in found] == made


@pytest.mark.parametrize(
    "base",
    [
        "Nilai pesanan Rp210.000.000,00, yang dibayar Rp100.000.000,00 di muka.",
        "Nilai pesanan Rp210.000.000,00 setahun.",
        "Nilai pesanan disepakati dalam rapat.",
    ],
)
def test_of_several_amounts_or_one_for_a_time_no_share_is_reckoned(base: str) -> None:
    text = "Uang muka sebesar 25% dari nilai sebagaimana dimaksud pada ayat (1), yaitu Rp42.000.000,00."
    assert list(wrong_shares_of_paragraph(_article(base, text))) == []
