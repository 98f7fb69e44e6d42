from __future__ import annotations

import pytest

from mou_gen.calculations.restated_limits import misstated_limits, raised_shares

_SAND = (
    "Jumlah pasir yang boleh diambil di kedua kabupaten tidak melebihi 180.000 (seratus delapan puluh ribu) meter kubik setahun,"
    " yaitu 96.000 meter kubik di Kabupaten Soppeng dan 84.000 meter kubik di Kabupaten Wajo."
)
_SYSTEM = "memperoleh penggantian biaya sistem sebesar 4% (empat persen) dari pendapatan kotor, paling tinggi Rp18.000.000,00 sebulan"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Batas volume tahunan sebesar 108.000 meter kubik belum terlampaui.", 1),
        ("Batas pengambilan pasir di kedua kabupaten sebesar 150.000 meter kubik belum terlampaui.", 1),
        ("Batas volume tahunan sebesar 180.000 meter kubik belum terlampaui.", 0),
        ("Batas volume tahunan, yakni 108.000 meter kubik, belum terlampaui.", 0),
        ("Batas volume tahunan yakni 108.000 meter kubik.", 1),
        ("Batas volume tahunan yakni 180.000 meter kubik.", 0),
        ("Batas pengambilan pasir bulanan di kedua kabupaten sebesar 150.000 meter kubik belum terlampaui.", 0),
        ("Batas pengambilan pasir tahunan di kedua kabupaten sebesar 150.000 meter kubik belum terlampaui.", 1),
        ("Batas volume Kabupaten Soppeng sebesar 96.000 meter kubik belum terlampaui.", 0),
        ("Batas volume tahunan sebesar 150.000 meter kubik belum terlampaui.", 0),
        ("Batas volume tahunan semula sebesar 108.000 meter kubik.", 0),
        ("Batas luas sebesar 108.000 meter persegi belum terlampaui.", 0),
        ("Pasir yang diambil sebesar 108.000 meter kubik.", 0),
        ("Batas volume tahunan belum terlampaui: diambil sebanyak 108.000 meter kubik.", 0),
    ],
)  # fmt: skip
def test_a_limit_is_the_one_that_was_agreed(text: str, count: int) -> None:
    assert len(list(misstated_limits(text, [_SAND]))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kuota pelatihan sebanyak 21 orang.", 1),
        ("Kuota pemudik dari bus Wonogiri sebanyak 21 orang.", 0),
    ],
)
def test_a_short_number_is_that_of_the_same_thing(text: str, count: int) -> None:
    assert len(list(misstated_limits(text, ["Pelatihan diikuti paling banyak 12 orang."]))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Untuk bulan November, PIHAK KESATU memperoleh penggantian biaya sistem sebesar 5% (lima persen) dari pendapatan kotor.", 1),
        ("PIHAK KESATU memperoleh penggantian biaya sistem sebesar 4% (empat persen) dari pendapatan kotor.", 0),
        ("PIHAK KESATU memperoleh penggantian biaya sistem sebesar 3% (tiga persen) dari pendapatan kotor.", 0),
        ("PIHAK KESATU memperoleh penggantian biaya sistem sebesar 5% dari pendapatan bersih.", 0),
        ("PIHAK KESATU mengusulkan penggantian biaya sistem sebesar 5% dari pendapatan kotor.", 0),
        ("PIHAK KESATU memperoleh penggantian biaya promosi sebesar 5% dari pendapatan kotor.", 0),
        ("Penggantian biaya sistem telah mencapai 5% dari pendapatan kotor.", 0),
    ],
)  # fmt: skip
def test_a_share_is_not_above_the_one_that_was_agreed(text: str, count: int) -> None:
    assert len(list(raised_shares(text, [_SYSTEM]))) == count


@pytest.mark.parametrize(
    ("agreed", "text"),
    [
        (
            f"{_SYSTEM.partition(',')[0]} pada tahun pertama dan 5% (lima persen) pada tahun kedua.",
            "PIHAK KESATU memperoleh penggantian biaya sistem sebesar 5% dari pendapatan kotor.",
        ),
        (
            "Denda keterlambatan pembayaran retribusi sampah sebesar 1% dari nilai tagihan per hari.",
            "Denda keterlambatan pembayaran retribusi sampah sebesar 2% dari nilai tagihan per bulan.",
        ),
    ],
)
def test_a_share_for_another_time_passes(agreed: str, text: str) -> None:
    assert list(raised_shares(text, [agreed])) == []
