from __future__ import annotations

import pytest

from mou_gen.calculations.missed_grounds import missed_grounds
from tests.growth import LINEAR, growth

_AGREED = [
    "Peserta yang tidak hadir lebih dari 2 (dua) hari tidak menerima sertifikat, dan uang harian tidak dibayarkan untuk hari ketidakhadirannya.",
    "menutup sementara setiap titik selam yang kunjungannya melebihi 60 (enam puluh) penyelam sehari selama 3 (tiga) hari berturut-turut",
    "Latihan dibatalkan apabila kecepatan angin melampaui 40 (empat puluh) kilometer per jam.",
    "Kelas ditiadakan jika pendaftarnya kurang dari 8 (delapan) orang.",
    "Apabila kadar air gabah lebih dari 14%, harga gabah dipotong.",
    "Kapal yang sandar lebih dari 30 (tiga puluh) menit setelah jadwal dikenai denda.",
    "PIHAK KEDUA menolak contoh yang berumur lebih dari 24 (dua puluh empat) jam atau segelnya rusak.",
]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dari 8 (delapan) peserta kedua angkatan magang, 7 (tujuh) orang menerima sertifikat dan 1 (satu) orang tidak, karena tidak hadir selama 2 (dua) hari.", 1),
        ("Seorang peserta yang tidak hadir selama 1 (satu) hari tidak menerima sertifikat.", 1),
        ("Dari 8 (delapan) peserta kedua angkatan magang, 7 (tujuh) orang menerima sertifikat dan 1 (satu) orang tidak, karena tidak hadir selama 3 (tiga) hari.", 0),
        ("Seorang peserta yang tidak hadir selama 2 (dua) hari tetap menerima sertifikat.", 0),
        ("Seorang peserta tidak menerima sertifikat karena tidak mengikuti ujian selama 2 (dua) jam.", 0),
        ("Seorang peserta yang tidak hadir selama 1 (satu) hari dan tidak lulus ujian tidak menerima sertifikat.", 0),
        ("Seorang peserta tidak menerima sertifikat karena curang dan tidak hadir selama 1 (satu) hari.", 0),
        ("Dua titik selam yang pada tanggal 20 sampai dengan 22 November 2026 dikunjungi 64 (enam puluh empat), 59 (lima puluh sembilan), dan 73 (tujuh puluh tiga) penyelam ditutup dari hari Senin, 14 Desember.", 1),
        ("Dua titik selam yang pada tanggal 20 sampai dengan 22 November 2026 dikunjungi 64 (enam puluh empat), 61 (enam puluh satu), dan 73 (tujuh puluh tiga) penyelam ditutup dari hari Senin, 14 Desember.", 0),
        ("Dua titik selam yang dikunjungi 55 penyelam dipasangi pelampung.", 0),
        ("Latihan bulan Mei dibatalkan karena kecepatan angin mencapai 35 kilometer per jam.", 1),
        ("Latihan bulan Mei dibatalkan karena kecepatan angin mencapai 45 kilometer per jam.", 0),
        ("Latihan bulan Mei tidak dibatalkan karena kecepatan angin mencapai 35 kilometer per jam.", 0),
        ("Latihan bulan Mei tetap diadakan karena kecepatan angin hanya 35 kilometer per jam.", 0),
        ("Latihan bulan Mei dibatalkan karena jalan sepanjang 35 kilometer terendam.", 0),
        ("Kelas bulan Juni ditiadakan karena pendaftarnya 9 (sembilan) orang.", 1),
        ("Kelas bulan Juni ditiadakan karena pendaftarnya hanya 6 (enam) orang.", 0),
        ("Harga gabah dipotong karena kadar airnya 13%.", 1),
        ("Harga gabah dipotong karena kadar airnya 16%.", 0),
        ("Harga gabah dipotong karena kadar airnya lebih dari 12%.", 0),
        ("Kapal yang sandar 20 menit setelah jadwal dikenai teguran.", 0),
        ("Dua kapal yang sandar 20 menit setelah jadwal dikenai denda.", 1),
        ("Tiga contoh yang berumur 20 jam ditolak karena segelnya rusak.", 0),
    ],
)  # fmt: skip
def test_what_follows_beyond_a_limit_follows_from_no_other_figure(text: str, count: int) -> None:
    assert len(list(missed_grounds(text, _AGREED))) == count


def test_long_texts_take_no_time_out_of_proportion() -> None:
    told = "kelas yang ditiadakan karena pendaftarnya 9 orang, "

    assert growth(lambda size: list(missed_grounds(told * size, _AGREED)), 50) < LINEAR
