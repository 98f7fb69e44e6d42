"""What something consists of makes the whole."""

from __future__ import annotations

import pytest

from mou_gen.calculations.compositions import exceeding_compositions, incomplete_compositions


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Persediaan tersebut terdiri atas 35% (tiga puluh lima persen) golongan O, 20% (dua puluh persen) golongan B, 25% golongan A, dan 10% golongan AB."),
        ("id", "Peserta terdiri atas 40% (empat puluh persen) perempuan dan 50% (lima puluh persen) laki-laki."),
        ("id", "Nilai akhir terdiri atas ujian tulis dengan bobot 30% (tiga puluh persen), uji citarasa dengan bobot 50%, dan penilaian magang dengan bobot 10%; nilai lulus paling rendah 70."),
        ("en", "The stock consists of 35% (thirty-five per cent) group O, 20% (twenty per cent) group B, 25% group A and 10% group AB."),
        ("en", "The final mark is made up of the written examination with a weight of 30%, the cupping test with a weight of 50% and the internship with a weight of 10%."),
    ],
)  # fmt: skip
def test_shares_that_make_less_than_the_whole_are_found(language: str, text: str) -> None:
    assert len([*incomplete_compositions(text, language)]) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Persediaan tersebut terdiri atas 35% golongan O, 30% golongan B, 25% golongan A, dan 10% golongan AB."),
        ("id", "Persediaan tersebut terdiri atas 35% golongan O, 30% golongan B, 25% golongan A, dan sisanya golongan AB."),
        ("id", "Penduduk terdiri atas 33,3% petani, 33,3% nelayan, dan 33,3% pedagang."),
        ("id", "Cairan pembersih terdiri atas 70% alkohol dan 10% gliserin."),
        ("id", "Potongan terdiri atas 10% pajak dan 5% biaya administrasi."),
        ("id", "Panitia terdiri atas 5 (lima) orang, dan 40% anggotanya perempuan serta 45% pemuda."),
        ("id", "Tim terdiri atas 80% dari jumlah petugas dan 15% dari jumlah relawan."),
        ("id", "Campuran terdiri atas paling sedikit 60% kompos dan paling banyak 30% sekam."),
        ("en", "The fee is made up of 10% tax and 5% administration."),
        ("en", "The stock consists of 35% group O, 30% group B, 25% group A and the rest group AB."),
    ],
)  # fmt: skip
def test_a_whole_and_what_is_none_are_left_alone(language: str, text: str) -> None:
    assert not [*incomplete_compositions(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Biaya setahun sebesar Rp3.600.000.000,00 terdiri atas 58% (lima puluh delapan persen) upah, 22% perangkat, 14% pelatihan, dan 8% listrik serta pemeliharaan.", 1),
        ("en", "The annual costs are made up of 58% (fifty-eight per cent) wages, 22% equipment, 14% training and 8% electricity and upkeep.", 1),
        ("id", "Nilai akhir terdiri atas ujian tulis dengan bobot 40%, uji citarasa dengan bobot 50%, dan magang dengan bobot 20%.", 1),
        ("id", "Peserta terdiri atas 60% perempuan dan 50% laki-laki.", 1),
        ("id", "Biaya setahun terdiri atas 58% upah, 22% perangkat, 12% pelatihan, dan 8% listrik serta pemeliharaan.", 0),
        ("id", "Penduduk terdiri atas 33,4% petani, 33,3% nelayan, dan 33,4% pedagang.", 0),
        ("id", "Peserta terdiri atas 60% perempuan dan 55% pemuda.", 0),
        ("id", "Campuran terdiri atas paling sedikit 80% kompos dan paling banyak 30% sekam.", 0),
        ("id", "Lahan terdiri atas 60% sawah, 70% (tujuh puluh persen) di antaranya beririgasi, dan 40% tegalan.", 0),
        ("id", "Lahan terdiri atas 60% sawah, 70% daripadanya beririgasi, dan 40% tegalan.", 0),
        ("en", "The waste consists of 65% organic waste, 55% of which is food waste, and 35% inorganic waste.", 0),
        ("en", "The staff consists of 65% nurses, 55% of whom are new, and 35% midwives.", 0),
        ("id", "Denda terdiri atas 2% dari nilai kontrak dan 100% dari selisih harga.", 0),
    ],
)  # fmt: skip
def test_shares_that_make_more_than_the_whole_are_found(
    language: str, text: str, count: int
) -> None:
    assert len([*exceeding_compositions(text, language)]) == count
