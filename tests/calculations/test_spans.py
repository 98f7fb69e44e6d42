from __future__ import annotations

import pytest

from mou_gen.calculations.spans import impossible_times, places_beyond, wrong_ranges


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "memantau korban selama 6 (enam) bulan setelah serah terima melalui kunjungan pada bulan pertama, bulan ketiga, dan bulan kesembilan"),
        ("en", "follow up victims for 6 (six) months after the handover by visits in the first, the third and the ninth month"),
        ("id", "Pelatihan berlangsung selama 5 (lima) hari, dan ujian diadakan pada hari keenam."),
        ("en", "The course lasts for 2 (two) weeks, with a test in the third week."),
        ("en", "A post that is closed for three consecutive months shall be visited in the fifth month."),
    ],
)  # fmt: skip
def test_a_place_beyond_a_time_is_found(language: str, text: str) -> None:
    assert [*places_beyond(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "memantau korban selama 6 (enam) bulan melalui kunjungan pada bulan pertama, bulan ketiga, dan bulan keenam"),
        ("id", "Kerja sama berlaku selama 3 (tiga) tahun dan dapat diperpanjang pada tahun keempat."),
        ("id", "Kegiatan dilaksanakan selama 5 (lima) hari. Laporan disampaikan pada bulan kedua."),
        ("id", "Kerja sama berlangsung selama 3 (tiga) bulan; petugas dilatih kembali pada tahun kedua."),
        ("id", "Kegiatan berlangsung selama 3 (tiga) hari dan dilaporkan pada hari kelima setiap bulan."),
        ("en", "The course lasts for 3 (three) days and is reported on the fifth day of each month."),
        ("en", "The course lasts for 2 (two) weeks, after which a test is held in the third week."),
        ("en", "A post that is closed for three consecutive months shall be visited in the fourth month."),
        ("id", "Pos yang tutup selama 2 (dua) minggu berturut-turut dikunjungi pada minggu ketiga."),
    ],
)  # fmt: skip
def test_a_place_within_a_time_passes(language: str, text: str) -> None:
    assert not [*places_beyond(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Evaluasi triwulan kelima tahun 2026", "laporan triwulan V 2026", "the fifth quarter of 2026", "semester III tahun 2026",
        "pada bulan ke-13 tahun berjalan", "in the 13th month of the current year", "setiap tanggal 32 bulan berjalan",
        "on the 32nd of each month", "pukul 25.30 WITA", "pukul 08.75", "at 24.30 WIB",
    ],
)  # fmt: skip
def test_a_time_that_does_not_exist_is_found(text: str) -> None:
    assert [*impossible_times(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Evaluasi triwulan IV tahun 2026", "semester II tahun 2026", "mahasiswa semester ketiga", "bulan ke-13 sejak penandatanganan",
        "bulan ke-12 tahun berjalan", "setiap tanggal 31 bulan berjalan", "pukul 24.00 WIB", "pukul 23.59", "Rp25.300", "nomor 32 bulan Mei",
    ],
)  # fmt: skip
def test_times_that_exist_pass(text: str) -> None:
    assert not [*impossible_times(text)]


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "mengukur 11 (sebelas) titik, yaitu titik 13 sampai dengan titik 23", []),
        ("id", "mengukur 11 (sebelas) titik, yaitu titik 12 sampai dengan titik 23", [12]),
        ("id", "mengukur 13 (tiga belas) titik, yaitu titik 12 sampai dengan titik 23 dan titik 30", []),
        ("id", "mengukur 2 (dua) titik, yaitu titik 12 dan titik 23", []),
        ("id", "sepanjang 3 (tiga) kilometer, yaitu kilometer 12 sampai dengan kilometer 15", []),
        ("id", "5 (lima) titik, yaitu titik 12 sampai dengan titik 18, kecuali titik 14 dan titik 15", []),
        ("id", "13 titik, yaitu titik 12 sampai dengan titik 23, dan titik 30", []),
        ("id", "6 kios, yaitu kios 2 sampai dengan kios 12, nomor genap", []),
        ("id", "6 kios, yaitu kios 2 sampai dengan kios 12 yang bernomor genap", []),
        ("id", "lebih dari 10 titik, yaitu titik 12 sampai dengan titik 23", []),
        ("en", "measure 11 (eleven) points, namely points 12 to 23", [12]),
        ("en", "measure 11 (eleven) points, namely points 13 to 23", []),
        ("id", "12 (dua belas) halaman yang diparaf, yaitu halaman 1 sampai dengan halaman 14", [14]),
        ("id", "12 (dua belas) halaman yang diparaf, yaitu halaman 1 sampai dengan halaman 12", []),
    ],
)  # fmt: skip
def test_a_count_is_that_of_the_numbers_behind_it(
    language: str, text: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_ranges(text, language)] == made
