"""A figure, or a day, is not another one with two digits exchanged in the document that tells it again."""

from __future__ import annotations

import pytest

from mou_gen.calculations.restated_figures import (
    followed_figures,
    reported_figures,
    restated_figures,
    restated_rates,
)
from mou_gen.statements.redated_things import days_recorded_otherwise
from tests.growth import LINEAR, growth

TOLD = [
    "Pada triwulan I tercatat 64 kapal, 12 di antaranya belum memiliki bukti pencatatan.",
    "Kabupaten Majene memeriksa 24 (dua puluh empat) tempat pendaratan ikan di pesisir selatan.",
    "Biaya pelatihan nelayan setahun ditaksir Rp175.000.000,00.",
    "Sebanyak 41 hidran rusak dan 32 pompa masih baik.",
    "Sebanyak 64% (enam puluh empat persen) rumah tangga telah menggunakan telepon pintar.",
    "Sebanyak 61 panggilan melampaui 20 menit, 38 di antaranya pada malam banjir.",
]


@pytest.mark.parametrize(
    ("action", "meant"),
    [
        ("Menyurati pemilik 21 kapal", "12"),
        ("Memperbaiki 14 (empat belas) hidran", "41"),
        ("Merawat 23 pompa", "32"),
        ("Memasang papan di 42 (empat puluh dua) tempat pendaratan", "24 (dua puluh empat)"),
    ],
)
def test_a_follow_up_is_of_as_many_as_were_told(action: str, meant: str) -> None:
    texts = [*TOLD, action]

    assert [each.other.text for each in followed_figures(texts, {len(TOLD)})] == [meant]


@pytest.mark.parametrize(
    "action",
    [
        "Menyurati pemilik 12 kapal",
        "Menyurati pemilik 64 kapal",
        "Membeli 21 jangkar",
        "Mencatat 21 kapal baru",
        "Membangun 14 hidran tambahan",
        "Memperbaiki 41 hidran dan memasang 14 hidran",
        "Memperbaiki hidran dalam 14 hari",
    ],
)
def test_a_follow_up_of_something_else_passes(action: str) -> None:
    assert list(followed_figures([*TOLD, action], {len(TOLD)})) == []


@pytest.mark.parametrize(
    "own",
    [
        "Kabupaten Majene telah memeriksa 42 (empat puluh dua) tempat pendaratan ikan di pesisir selatan.",
        "Biaya pelatihan nelayan setahun ditaksir Rp157.000.000,00.",
        "Biaya pelatihan nelayan ditaksir Rp715.000.000,00 setahun.",
        "Di pesisir selatan diperiksa 42 tempat pendaratan ikan Kabupaten Majene.",
        "Sebanyak 46% (empat puluh enam persen) rumah tangga telah memakai telepon pintar.",
    ],
)
def test_a_figure_that_is_told_again_is_the_same(own: str) -> None:
    assert len(list(restated_figures([own], TOLD))) == 1


@pytest.mark.parametrize(
    "own",
    [
        "Kabupaten Majene telah memeriksa 24 (dua puluh empat) tempat pendaratan ikan di pesisir selatan.",
        "Kabupaten Majene memeriksa 25 (dua puluh lima) tempat pendaratan ikan di pesisir selatan.",
        "Kotabaru memiliki 42 tempat pelelangan ikan dan menata pasarnya.",
        "Biaya pelatihan nelayan setahun menjadi Rp157.000.000,00.",
        "Biaya perbaikan dermaga setahun ditaksir Rp157.000.000,00.",
        "Dari 24 tempat pendaratan ikan di pesisir selatan, 42 tempat diperiksa Kabupaten Majene.",
    ],
)
def test_a_figure_of_something_else_passes(own: str) -> None:
    assert list(restated_figures([own], TOLD)) == []


def test_hundreds_of_figures_are_compared_at_once() -> None:
    def compare(count: int) -> None:
        told, own = "12 kapal, " * count, "21 kapal, " * count
        assert len(list(restated_figures([own], [told]))) <= count

    assert growth(compare, 1_200) < LINEAR


RECORD = [
    "Peringatan dini tanggal 12 Juli 2027 dari Pemerintah Kabupaten Pacitan diterima terlambat."
]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("peringatan dini tanggal 21 Juli 2027 diterima terlambat", 1),
        ("pengiriman peringatan dini tanggal 12 Juni 2027 dari Pacitan", 1),
        ("peringatan dini tanggal 12 Juli 2028 diterima terlambat", 1),
        ("peringatan dini pada tanggal 17 Juli 2027 terlambat", 1),
        ("peringatan dini tanggal 12 Juli 2027 diterima terlambat", 0),
        ("peringatan dini tanggal 3 Mei 2026 juga terlambat", 0),
        ("rapat tanggal 21 Juli 2027 membahasnya", 0),
        ("catatan pengiriman tanggal 21 Juli 2027", 0),
    ],
)
def test_a_thing_is_of_the_day_that_is_recorded(text: str, count: int) -> None:
    assert len(list(days_recorded_otherwise(text, RECORD))) == count


TOLD_OF_PERIODS = [
    "Pada bulan Januari 21 perahu menunggu lebih dari 3 jam di dermaga.",
    "Pada semester I tercatat 13 kasus rabies di tiga kecamatan.",
]


@pytest.mark.parametrize(
    ("own", "count"),
    [
        ("Sebanyak 16 (enam belas) panggilan baru ditangani setelah lebih dari 20 (dua puluh) menit.", 1),
        ("Ada 16 panggilan yang menunggu lebih dari 20 menit.", 1),
        ("Kabupaten Majene memeriksa 42 tempat pendaratan ikan di pesisir selatan.", 1),
        ("Sebanyak 61 panggilan baru ditangani setelah lebih dari 20 menit.", 0),
        ("Sebanyak 16 petugas datang setelah lebih dari 20 menit.", 0),
        ("Sebanyak 16 panggilan dilacak.", 0),
        ("Panggilan di atas 20 menit turun menjadi 16 panggilan.", 0),
        ("Sebanyak 61 panggilan, 16 panggilan di antaranya dari desa, melampaui 20 menit.", 0),
        ("Sebanyak 16 (enam belas) panggilan ditangani dalam waktu kurang dari 20 (dua puluh) menit.", 0),
        ("Sebanyak 16 panggilan dijawab lebih cepat dari 20 menit.", 0),
        ("Sebanyak 16 panggilan tidak melampaui 20 menit, 38 di antaranya pada malam banjir.", 0),
        ("Sebanyak 16 panggilan dijawab dalam 20 menit.", 0),
        ("Ada 16 panggilan yang pada bulan Mei 2027 menunggu lebih dari 20 menit.", 0),
        ("Pada bulan Mei 2027 ada 12 perahu yang menunggu lebih dari 3 jam di dermaga.", 0),
        ("Pada bulan Januari 2027 ada 12 perahu yang menunggu lebih dari 3 jam di dermaga.", 1),
        ("Pada semester II tercatat 31 kasus rabies di tiga kecamatan.", 0),
        ("Pada semester I tercatat 31 kasus rabies di tiga kecamatan.", 1),
    ],
)  # fmt: skip
def test_a_report_tells_the_numbers_of_the_minutes(own: str, count: int) -> None:
    assert len(list(reported_figures([own], [*TOLD, *TOLD_OF_PERIODS]))) == count


_OFFERED = [
    "Bagi kedua daerah, biaya suku cadang berkurang: dari Rp12.000.000,00 menjadi Rp8.500.000,00 per sirene per tahun, atau hemat Rp3.500.000,00.",
    "Biaya bahan bakar ditaksir Rp3.200.000,00 untuk setiap perahu setahun.",
    "Biaya makan ditaksir Rp45.000,00 untuk setiap peserta setiap hari dan Rp72.000,00 untuk setiap pelatih setiap hari.",
]


@pytest.mark.parametrize(
    ("own", "count"),
    [
        ("Biaya pemeliharaan sebesar Rp5,8 juta per sirene per tahun belum dimasukkan.", 1),
        ("Biaya bahan bakar Rp2,3 juta setahun untuk setiap perahu belum dianggarkan.", 1),
        ("Biaya makan Rp54.000,00 per hari per peserta terlalu rendah.", 1),
        ("Biaya pemeliharaan sebesar Rp8,5 juta per sirene per tahun belum dimasukkan.", 0),
        ("Biaya pemeliharaan sebesar Rp6,0 juta per sirene per tahun belum dimasukkan.", 0),
        ("Biaya pemeliharaan sebesar Rp5,8 juta per tiang per tahun belum dimasukkan.", 0),
        ("Biaya pemeliharaan sebesar Rp5,8 juta per sirene belum dimasukkan.", 0),
        ("Biaya makan Rp27.000,00 untuk setiap peserta setiap hari cukup.", 0),
        ("Biaya sebesar Rp5,8 juta per sirene per tahun diusulkan menjadi Rp8,5 juta per sirene per tahun.", 0),
    ],
)  # fmt: skip
def test_an_amount_for_each_of_two_units_is_told_again_as_it_was(own: str, count: int) -> None:
    assert len(list(restated_rates([own], _OFFERED))) == count
