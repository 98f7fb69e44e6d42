from __future__ import annotations

import pytest

from mou_gen.language.spans import impossible_quarters, places_beyond


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
    ["Evaluasi triwulan kelima tahun 2026", "laporan triwulan V 2026", "the fifth quarter of 2026", "semester III tahun 2026"],
)  # fmt: skip
def test_a_quarter_that_no_year_has_is_found(text: str) -> None:
    assert [*impossible_quarters(text)]


@pytest.mark.parametrize(
    "text",
    ["Evaluasi triwulan IV tahun 2026", "semester II tahun 2026", "mahasiswa semester ketiga"],
)
def test_quarters_and_semesters_pass(text: str) -> None:
    assert not [*impossible_quarters(text)]
