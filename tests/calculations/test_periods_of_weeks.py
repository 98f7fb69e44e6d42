"""A period between two days is reckoned however they are joined, and with their days of the week."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_periods
from mou_gen.calculations.intervals import wrong_weekly_turns


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Minggu, 3 Mei 2026, yakni selama 6 (enam) minggu.", 28),
        ("id", "Berlangsung dari Senin, 6 April 2026 sampai dengan Minggu, 3 Mei 2026, atau 6 (enam) minggu.", 28),
        ("id", "Berlangsung dari hari Senin tanggal 6 April 2026 s.d. hari Minggu tanggal 3 Mei 2026 (selama 6 minggu).", 28),
        ("id", "Berlangsung dari 6 April 2026, sampai 3 Mei 2026, ialah 40 (empat puluh) hari.", 28),
        ("id", "Berlangsung selama 6 (enam) minggu, yakni dari hari Senin, 6 April 2026, hingga hari Minggu, 3 Mei 2026.", 28),
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Minggu, 5 Juli 2026, yakni selama 6 (enam) bulan.", 3),
        ("id", "Berlangsung dari Senin, 6, hingga Minggu, 12 April 2026, yakni selama 2 (dua) minggu.", 7),
        ("id", "Berlangsung sejak 6 April 2026 s/d 3 Mei 2026, tepat 6 (enam) minggu.", 28),
        ("id", "Berlangsung dari 6 April 2026 hingga dengan 3 Mei 2026, dengan kata lain selama enam minggu.", 28),
        ("id", "Berlangsung dari 6 April 2026 hingga 3 Mei 2026, sehingga berlangsung selama enam minggu.", 28),
        ("en", "It runs from 6 April 2026 up to and including 3 May 2026, or exactly six weeks.", 28),
        ("en", "It lasts from Monday, 6 April 2026, to Sunday, 3 May 2026, that is for 6 (six) weeks.", 28),
        ("en", "It lasts for 6 (six) weeks, namely from Monday, 6 April 2026, until Sunday, 3 May 2026.", 28),
        ("id", "Pelatihan berlangsung selama 8 (delapan) minggu, mulai hari Jumat, 23 April 2027 sampai dengan hari Jumat, 11 Juni 2027.", 50),
        ("en", "On Fridays it runs for 9 (nine) weeks, from Friday, 23 April 2027 to Friday, 11 June 2027.", 50),
        ("en", "The training of 20 hours every week lasts for 8 (eight) weeks, from Friday, 23 April 2027 to Friday, 11 June 2027.", 50),
        ("id", "Pelatihan 20 jam setiap minggu berlangsung selama 8 (delapan) minggu, mulai 23 April 2027 sampai dengan 11 Juni 2027.", 50),
        ("en", "On Mondays it runs for 8 (eight) weeks, from Friday, 23 April 2027 to Friday, 11 June 2027.", 50),
        ("id", "Pengiriman setiap hari Jumat dicoba selama 8 (delapan) minggu, mulai Jumat, 23 April 2027 sampai dengan Kamis, 10 Juni 2027.", 49),
    ],
)  # fmt: skip
def test_a_period_that_its_days_do_not_make_is_found(language: str, text: str, made: int) -> None:
    (found,) = wrong_periods(text, language)

    assert found.made == made


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Minggu, 3 Mei 2026, yakni selama 4 (empat) minggu."),
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Jumat, 1 Mei 2026, yakni selama 4 (empat) minggu."),
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Jumat, 17 April 2026, yakni selama 10 (sepuluh) hari."),
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Minggu, 3 Mei 2026, sedangkan pelatihan selama 6 (enam) minggu."),
        ("id", "Berlangsung dari hari Senin, 6 April 2026, hingga hari Minggu, 3 Mei 2026, yakni paling lama 6 (enam) minggu."),
        ("id", "Berlangsung dari 6 April 2026 s/d 3 Mei 2026, tepat 4 (empat) minggu."),
        ("id", "Berlangsung antara 6 April 2026 dan 3 Mei 2026 selama 2 (dua) minggu."),
        ("id", "Berlangsung dari 6 April 2026 hingga 3 Mei 2026, seluruhnya 10 (sepuluh) hari pelatihan."),
        ("id", "Dibuka dari pukul 08.00 hingga pukul 14.00, sehingga tersedia 5 (lima) jam pelajaran."),
        ("id", "Dibuka pukul 08.00 hari Senin, 6 April 2026, hingga pukul 10.00 hari Selasa, yakni selama 26 jam."),
        ("en", "It lasts from Monday, 6 April 2026, to Sunday, 3 May 2026, that is for 4 (four) weeks."),
        ("id", "Pengiriman pada hari Jumat dicoba selama 8 (delapan) minggu, mulai hari Jumat, 23 April 2027 sampai dengan hari Jumat, 11 Juni 2027."),
        ("en", "Dispatch on Fridays is tried for 8 (eight) weeks, from Friday, 23 April 2027 to Friday, 11 June 2027."),
        ("id", "Pertemuan diadakan sekali seminggu selama 10 (sepuluh) minggu, dari 5 Juli 2027 sampai dengan 6 September 2027."),
        ("id", "Bus beroperasi hanya pada hari Minggu selama 4 (empat) minggu, dari 4 Juli 2027 sampai dengan 25 Juli 2027."),
        ("id", "Pertemuan diadakan setiap minggu selama 8 (delapan) minggu, mulai 23 April 2027 sampai dengan 11 Juni 2027."),
        ("en", "The weekly class runs for 5 (five) weeks, from 2 August 2027 to 30 August 2027."),
    ],
)  # fmt: skip
def test_a_period_that_they_make_or_of_something_else_passes(language: str, text: str) -> None:
    assert not list(wrong_periods(text, language))


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Ia tidak boleh ikut dalam 4 (empat) pasar, yaitu dari Rabu, 30 September 2026 sampai dengan Rabu, 14 Oktober 2026.", [3]),
        ("en", "He may not take part in 4 (four) markets, namely from Wednesday, 30 September 2026 to Wednesday, 14 October 2026.", [3]),
        ("id", "Diadakan 5 pertemuan kelompok tani, mulai hari Senin tanggal 5 Oktober 2026 hingga hari Senin tanggal 9 November 2026.", [6]),
        ("id", "Diadakan 5 pertemuan, dari Senin, 5 Oktober sampai dengan Senin, 26 Oktober 2026.", [4]),
        ("id", "Ia tidak boleh ikut dalam 4 (empat) pasar, yaitu dari Rabu, 30 September 2026 sampai dengan Rabu, 21 Oktober 2026.", []),
        ("id", "Diadakan 3 (tiga) rapat, yaitu dari Rabu, 30 September 2026 sampai dengan Rabu, 28 Oktober 2026.", []),
        ("id", "Diadakan 3 (tiga) giliran, yaitu dari Rabu, 30 September 2026 sampai dengan Rabu, 21 Oktober 2026.", []),
        ("id", "Diadakan 5 pertemuan, dari Senin, 5 Oktober 2026 sampai dengan Jumat, 6 November 2026.", []),
        ("id", "Diadakan 3 pertemuan, dari Senin, 5 Oktober 2026 sampai dengan Senin, 26 Oktober 2026, kecuali 12 Oktober 2026.", []),
        ("id", "Diadakan 8 pertemuan, dari Senin, 5 Oktober 2026 sampai dengan Senin, 26 Oktober 2026.", []),
        ("id", "Sampai 4 pasar, seperti dari Rabu, 30 September 2026 dan Rabu, 14 Oktober 2026.", []),
    ],
)  # fmt: skip
def test_what_comes_once_a_week_comes_as_often_as_its_day(
    language: str, text: str, made: list[int]
) -> None:
    assert [count for _days, count in wrong_weekly_turns(text, language)] == made
