"""What so many cost, in stages, up to a limit or in another document, is what the price for each makes."""

from __future__ import annotations

import pytest

from mou_gen.calculations.agreed_products import (
    agreed_prices,
    misreckoned_products,
    wrong_unit_prices,
    wrong_worths,
)
from mou_gen.calculations.priced_stages import (
    wrong_group_limits,
    wrong_priced_limits,
    wrong_priced_stages,
)

AGREED = [
    "membayar biaya operasional sebesar Rp14.500,00 (empat belas ribu lima ratus rupiah) untuk setiap timbangan",
    "membayar denda sebesar Rp36.000,00 untuk setiap titik dan setiap hari keterlambatan, paling lama 50 hari",
    "Biaya pengolahan air limbah adalah Rp6.400,00 per meter kubik dan lumpur tinja Rp70.000,00 per meter kubik.",
    "dikenai denda Rp5.000,00 untuk setiap hari keterlambatan",
    "membayar paling banyak Rp900.000,00 untuk setiap peserta",
    "membayar konsumsi sebesar Rp125.000,00 untuk setiap murid",
    "Honorarium juru bahasa isyarat sebesar Rp150.000,00 (seratus lima puluh ribu rupiah) per jam, dihitung paling sedikit 1 (satu) jam.",
    "memperoleh penggantian sebesar Rp16.500,00 untuk setiap hari makan anak dari PIHAK lainnya yang dilayani di wilayahnya",
]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Tagihan sebesar Rp4.530.000,00 untuk 300 (tiga ratus) timbangan tidak dilampiri daftar.", 4_350_000),
        ("Denda sebesar Rp7.200.000,00 untuk 2 (dua) titik selama 10 (sepuluh) hari.", 720_000),
        ("Tagihan Rp354.600.000,00 dihitung atas 54.000 meter kubik, sedangkan alat ukur mencatat 51.300 meter kubik", 345_600_000),
        ("selisihnya 2.700 meter kubik atau Rp12.780.000,00.", 17_280_000),
        ("Denda Rp56.000,00 untuk 13 (tiga belas) hari keterlambatan.", 65_000),
        ("Tagihan sebesar Rp4.350.000,00 untuk 30 (tiga puluh) timbangan.", 435_000),
        ("Tagihan sebesar Rp4.350.000,00 untuk 330 (tiga ratus tiga puluh) timbangan.", 4_785_000),
        ("Juru bahasa isyarat bertugas selama 1.043 (seribu empat puluh tiga) jam dengan honorarium sebesar Rp155.100.000,00.", 156_450_000),
        ("PIHAK KETIGA membayar 2.025 (dua ribu dua puluh lima) hari makan, yaitu Rp35.640.000,00, paling lambat tanggal 30 November 2027.", 33_412_500),
        ("Dibayar 300 (tiga ratus) timbangan, yakni Rp4.530.000,00.", 4_350_000),
    ],
)  # fmt: skip
def test_what_so_many_cost_by_an_agreed_price_is_reckoned(text: str, made: int) -> None:
    assert [each.made for each in misreckoned_products(text, agreed_prices(AGREED))] == [made]


@pytest.mark.parametrize(
    "text",
    [
        "Tagihan sebesar Rp4.350.000,00 untuk 300 (tiga ratus) timbangan tidak dilampiri daftar.",
        "Denda sebesar Rp720.000,00 untuk 2 (dua) titik selama 10 (sepuluh) hari.",
        "Biaya perbaikan sebesar Rp7.500.000,00 untuk 300 (tiga ratus) timbangan.",
        "Tagihan lumpur sebesar Rp2.100.000,00 untuk 30 meter kubik.",
        "Tagihan sebesar Rp4.350.001,00 untuk 330 (tiga ratus tiga puluh) timbangan.",
        "Biaya transportasi ditetapkan Rp3.000.000,00 untuk 25 (dua puluh lima) murid.",
        "Sisa tagihan sebesar Rp4.530.000,00 untuk 300 timbangan.",
        "Denda sebesar Rp7.200.000,00 untuk 2 (dua) titik.",
        "Juru bahasa isyarat bertugas selama 1.034 (seribu tiga puluh empat) jam dengan honorarium sebesar Rp155.100.000,00.",
        "Pelatih bertugas selama 40 (empat puluh) jam dengan honorarium sebesar Rp3.000.000,00.",
        "PIHAK KETIGA membayar 2.025 (dua ribu dua puluh lima) hari makan, yaitu Rp33.412.500,00.",
        "Honor dibayar selama 2.025 hari, yaitu Rp35.640.000,00.",
        "Peserta mengikuti 2.025 hari pelatihan, yaitu Rp35.640.000,00.",
        "Uang saku sebesar Rp9.000.000,00 untuk 100 peserta.",
        "Tagihan sebesar Rp4.530.000,00 untuk 300 timbangan dan pelatihan petugas sebesar Rp180.000,00.",
    ],
)
def test_amounts_of_something_else_pass(text: str) -> None:
    assert list(misreckoned_products(text, agreed_prices(AGREED))) == []


DAMAGES = [
    "Kantong yang harus dimusnahkan karena suhu diganti sebesar Rp360.000,00 (tiga ratus enam puluh ribu rupiah) per kantong.",
    "Kotak yang hilang diganti sebesar Rp1.000.000,00 untuk setiap kotak yang hilang di perjalanan.",
]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("bahwa PIHAK KESATU memusnahkan 48 (empat puluh delapan) kantong darah karena suhunya naik, setara dengan Rp16.560.000,00", [17_280_000]),
        ("Pada triwulan ketiga 21 (dua puluh satu) kantong dimusnahkan karena suhu, senilai Rp8.280.000,00.", [7_560_000]),
        ("bahwa PIHAK KESATU memusnahkan 46 (empat puluh enam) kantong darah karena suhunya naik, setara dengan Rp16.560.000,00", []),
        ("bahwa PIHAK KESATU memusnahkan 48 (empat puluh delapan) kantong darah karena suhunya naik, setara dengan Rp16.500.000,00", []),
        ("bahwa PIHAK KESATU memusnahkan 48 kantong darah karena suhunya naik, setara dengan Rp18.000.000,00", []),
        ("bahwa 48 (empat puluh delapan) kantong plastik dibeli, senilai Rp16.560.000,00", []),
        ("Sebanyak 12 kotak hilang di perjalanan, senilai Rp9.000.000,00.", []),
        ("bahwa PIHAK KESATU memusnahkan 48 kantong darah karena suhunya naik dan 3 kotak, setara dengan lebih dari Rp16.560.000,00", []),
    ],
)  # fmt: skip
def test_what_so_many_are_worth_is_the_damage_for_as_many(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_worths(text, agreed_prices(DAMAGES))] == made


COUNTING = ["tiket korban, paling banyak 36 (tiga puluh enam) perjalanan setahun"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Biaya diperkirakan Rp162.000.000,00 setahun, yaitu Rp5.400.000,00 untuk setiap perjalanan.", 1),
        ("Biaya diperkirakan Rp162.000.000,00, yakni Rp45.000.000,00 per perjalanan.", 1),
        ("Biaya diperkirakan Rp162.000.000,00 setahun, yaitu Rp4.500.000,00 untuk setiap perjalanan.", 0),
        ("Biaya diperkirakan Rp162.000.000,00 setahun, yaitu Rp5.400.000,00 untuk setiap perjalanan bagi 30 perjalanan.", 0),
        ("Biaya diperkirakan Rp162.000.000,00 setahun, yaitu Rp6.000.000,00 untuk setiap perjalanan.", 0),
    ],
)  # fmt: skip
def test_a_price_for_each_is_that_of_so_many(text: str, count: int) -> None:
    assert len(list(wrong_unit_prices(text, COUNTING))) == count


def fees(price: str, first: str, second: str) -> list[str]:
    return [
        f"Biaya pelatihan ditetapkan sebesar {price} untuk setiap peserta.",
        "Pembayaran dilakukan dalam 2 (dua) tahap:",
        f"tahap pertama sebesar {first} pada bulan Juli; dan",
        f"tahap kedua sebesar {second} setelah laporan diterima.",
    ]


@pytest.mark.parametrize(
    ("article", "made"),
    [
        (fees("Rp1.570.000,00", "Rp25 juta", "Rp45 juta"), [1_750_000]),
        (fees("Rp1.750.000,00", "Rp25 juta", "Rp54 juta"), [45_000_000]),
        (fees("Rp1.850.000,00", "Rp25 juta", "Rp45 juta"), [1_750_000]),
        (fees("Rp1.750.000,00", "Rp52 juta", "Rp45 juta"), [25_000_000]),
        (fees("Rp1.750.000,00", "Rp25 juta", "Rp45 juta"), []),
        (fees("Rp1.600.000,00", "Rp25 juta", "Rp45 juta"), []),
        ([*fees("Rp1.570.000,00", "Rp25 juta", "Rp45 juta"), "Sewa aula sebesar Rp7.000.000,00."], []),
    ],
)  # fmt: skip
def test_stages_pay_the_price_for_all(article: list[str], made: list[int]) -> None:
    clauses = [*article, "mengirimkan paling banyak 40 (empat puluh) peserta setiap tahun"]

    assert [each.made for each in wrong_priced_stages(article, clauses)] == made


PAY = "membayar imbalan jasa sebesar Rp12.000,00 per bukti bayar, paling banyak Rp90.000.000,00"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Jumlah imbalan jasa tidak melampaui imbalan atas 7.000 (tujuh ribu) bukti bayar.", 1),
        ("Setahun dibayar paling banyak imbalan untuk 5.700 bukti bayar.", 1),
        ("Jumlah imbalan jasa tidak melampaui imbalan atas 7.500 (tujuh ribu lima ratus) bukti bayar.", 0),
        ("PIHAK KEDUA mengesahkan paling banyak 9.000 bukti bayar.", 0),
        ("Setiap bulan disahkan paling banyak imbalan untuk 625 bukti bayar.", 0),
    ],
)  # fmt: skip
def test_the_most_that_are_paid_for_cost_the_most_that_is_paid(text: str, count: int) -> None:
    assert len(list(wrong_priced_limits([PAY, text]))) == count


COURSES = "pelatihan menjahit bagi paling banyak 10 (sepuluh) peserta setiap angkatan"


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((COURSES, "membayar Rp1.500.000,00 per peserta, seluruhnya paling banyak Rp18.000.000,00 setiap angkatan, paling lambat 30 hari"), [15_000_000]),
        ((COURSES, "membayar Rp1.500.000,00 untuk setiap peserta, paling tinggi Rp20.000.000,00 untuk setiap angkatan"), [15_000_000]),
        ((COURSES, "membayar Rp1.500.000,00 untuk setiap peserta, paling tinggi Rp12.000.000,00 untuk setiap angkatan"), []),
        ((COURSES, "membayar Rp1.500.000,00 per peserta, seluruhnya paling banyak Rp15.000.000,00 setiap angkatan"), []),
        ((COURSES, "membayar Rp1.500.000,00 per peserta, seluruhnya paling banyak Rp18.000.000,00 setiap tahun"), []),
        ((COURSES, "membayar Rp1.500.000,00 per pelatih, seluruhnya paling banyak Rp18.000.000,00 setiap angkatan"), []),
        ((COURSES, COURSES.replace("10 (sepuluh)", "12 (dua belas)"), "membayar Rp1.500.000,00 per peserta, paling banyak Rp18.000.000,00 setiap angkatan"), []),
    ],
)  # fmt: skip
def test_the_most_for_a_course_is_that_of_as_many_as_it_takes(
    texts: tuple[str, ...], made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_group_limits(texts)] == made
