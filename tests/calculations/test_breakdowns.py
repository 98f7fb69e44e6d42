"""A count and its kinds make the same number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.calculations.breakdowns import wrong_breakdowns


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "melayani 347 (tiga ratus empat puluh tujuh) pemohon, terdiri atas 205 (dua ratus lima) pekerja dan 124 (seratus dua puluh empat) pelajar.", 329),
        ("en", "served 347 (three hundred and forty-seven) applicants: 205 (two hundred and five) workers and 124 (one hundred and twenty-four) students.", 329),
        ("id", "dihadiri 40 peserta, yaitu 15 petani, 10 nelayan, dan 10 pedagang, yang didampingi 6 petugas.", 35),
        ("id", "40 (empat puluh) orang yang terdiri dari 25 perempuan dan 25 laki-laki.", 50),
        ("en", "trained 30 (thirty) participants, namely 12 (twelve) doctors, 10 (ten) nurses and 5 (five) midwives of the health centres.", 27),
        ("id", "Tersedia 12 kendaraan, terdiri atas 8 truk serta 3 ambulans.", 11),
        ("id", "Dari 143 (seratus empat puluh tiga) pelamar diterima 20 (dua puluh) orang, 12 (dua belas) perempuan dan 7 (tujuh) laki-laki.", 19),
        ("id", "Lulus 40 peserta (25 laki-laki dan 14 perempuan).", 39),
        ("id", "Tersedia 12 kendaraan, 8 truk dan 3 ambulans.", 11),
        ("en", "Of 143 applicants, 20 persons were accepted; on duty are 20 people, 12 women and 7 men.", 19),
        ("id", "60 korban dewasa dan anak, terdiri atas 40 perempuan, 10 laki-laki, serta 5 anak.", 55),
    ],
)  # fmt: skip
def test_kinds_that_make_another_number_are_found(language: str, text: str, made: int) -> None:
    assert [each for _total, each in wrong_breakdowns(text, language)] == [Decimal(made)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "melayani 347 pemohon, terdiri atas 205 pekerja dan 142 pelajar."),
        ("en", "served 347 applicants: 205 workers and 142 students, assisted by 6 officers."),
        ("id", "347 pemohon, terdiri atas 205 pekerja, 100 di antaranya perempuan, dan 142 pelajar."),
        ("id", "347 pemohon, terdiri atas 205 pekerja, 100 pelajar, dan lainnya."),
        ("id", "347 pemohon, terdiri atas 205 pekerja dan 100 pelajar, sisanya pensiunan."),
        ("id", "40 peserta, terdiri atas 3 kelompok dan 5 regu."),
        ("id", "40 peserta, terdiri atas 25 perawat dan 2 tim dokter."),
        ("id", "paling banyak 40 peserta, terdiri atas 25 perawat dan 10 bidan."),
        ("id", "40 peserta, yaitu masing-masing 10 guru dan 10 siswa dari setiap PIHAK."),
        ("id", "3 tim, terdiri atas 5 dokter dan 10 perawat."),
        ("id", "40 peserta, antara lain 25 perawat dan 10 bidan."),
        ("en", "40 participants, including 25 nurses and 10 midwives."),
        ("id", "12 kendaraan, terdiri atas 8 truk dan 3 unit ambulans."),
        ("id", "Dari 143 pelamar diterima 20 orang, 12 perempuan dan 8 laki-laki."),
        ("id", "Hadir 40 orang, 12 guru dan 20 siswa; sisanya warga."),
        ("id", "Tersedia 12 kendaraan, 3 ambulans dan 2 truk rusak."),
        ("id", "Hadir 20 anak, 12 perempuan dan 7 laki-laki."),
        ("id", "Hadir 20 guru, 12 siswa dan 7 orang tua."),
        ("id", "Hadir 20 petugas, 12 perempuan, dan 7 laki-laki."),
        ("id", "Dari 40 orang, 3 perempuan dan 4 laki-laki tidak lulus."),
        ("id", "Hadir 20 orang, 3 perempuan dan 2 laki-laki di antaranya penyandang disabilitas."),
        ("id", "Paling banyak 20 orang, 12 perempuan dan 7 laki-laki."),
        ("en", "Present were 20 children, 12 women and 7 men."),
        ("id", "Dari 30 peserta, hadir 5 dokter dan 10 perawat."),
    ],
)  # fmt: skip
def test_kinds_that_make_the_count_or_are_only_some_of_it_pass(language: str, text: str) -> None:
    assert list(wrong_breakdowns(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "parties", "made"),
    [
        ("id", "beranggotakan 8 (delapan) orang, yaitu 3 (tiga) orang pegawai dan 1 (satu) orang kepala desa dari setiap PIHAK.", 2, []),
        ("id", "beranggotakan 10 orang, yaitu 2 orang guru, 2 orang bidan, dan 1 orang kader dari setiap PIHAK.", 2, []),
        ("en", "15 people, namely 3 teachers and 2 nurses from each PARTY.", 3, []),
        ("id", "6 orang, yaitu 4 orang perawat dan 1 orang dokter dari setiap PIHAK.", 2, []),
        ("id", "40 orang, yaitu 3 orang guru dan 1 orang kader dari setiap desa.", 2, []),
        ("id", "beranggotakan 9 orang, yaitu 3 orang pegawai dan 1 orang kepala desa dari setiap PIHAK.", 2, [4]),
        ("en", "15 people, namely 3 teachers and 2 nurses from each PARTY.", 2, [5]),
    ],
)  # fmt: skip
def test_kinds_from_each_party_are_taken_as_often(
    language: str, text: str, parties: int, made: list[int]
) -> None:
    assert [each for _total, each in wrong_breakdowns(text, language, parties)] == made
