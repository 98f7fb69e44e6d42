from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_periods
from mou_gen.calculations.intervals import wrong_intervals, wrong_weeks


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Peringatan dini tanggal 12 Juli 2027 dikeluarkan pada pukul 09.10 WIB dan baru diterima pada pukul 09.55 WIB, yaitu 35 (tiga puluh lima) menit kemudian.",
        ),
        (
            "en",
            "The warning was issued at 09:10 and received at 09:55, that is 35 (thirty-five) minutes later.",
        ),
        (
            "id",
            "Sirene berbunyi pukul 09.10 WIB dan 35 menit kemudian, pukul 09.55 WIB, warga tiba di titik kumpul.",
        ),
        (
            "id",
            "Sirene berbunyi pukul 09.10 WIB, sedangkan warga tiba pukul 09.55 WIB, dengan selisih waktu 35 menit.",
        ),
        (
            "id",
            "Surat tanggal 1 Juni 2027 dijawab pada tanggal 20 Juni 2027, yaitu 12 (dua belas) hari kemudian.",
        ),
        (
            "id",
            "Jawaban disampaikan 30 (tiga puluh) hari sejak tanggal 3 Agustus 2026, yaitu tanggal 12 September 2026.",
        ),
        (
            "en",
            "The answer is due 30 (thirty) days after 3 August 2026, that is on 12 September 2026.",
        ),
        (
            "id",
            "Bahan dikirim 7 (tujuh) hari sebelum tanggal 10 November 2026, yaitu paling lambat tanggal 1 November 2026.",
        ),
        (
            "id",
            "Evaluasi dilakukan 6 (enam) bulan setelah tanggal 1 Maret 2027, yaitu 1 November 2027.",
        ),
        ("en", "The siren sounded at 09:10, and 35 minutes later, at 09:55, people arrived."),
        ("id", "Masa pemeliharaan 6 bulan sejak 1 Juli 2027, yaitu sampai dengan 31 Oktober 2027."),
    ],
)
def test_an_interval_that_its_moments_do_not_make_is_found(language: str, text: str) -> None:
    assert list(wrong_intervals(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The meeting resumed at 13.15 WITA and closed at 15.45 WITA, twenty-five minutes later than planned.",
        ),
        (
            "id",
            "Peringatan dikeluarkan pada pukul 09.10 WIB dan baru diterima pada pukul 09.55 WIB, yaitu 45 (empat puluh lima) menit kemudian.",
        ),
        (
            "id",
            "Dikeluarkan pukul 09.10 WIB dan diterima pukul 09.55 WIB, yaitu 35 menit setelah gempa.",
        ),
        ("id", "Dikeluarkan pukul 09.10 WIB dan diterima pukul 10.55 WITA, 45 menit kemudian."),
        ("id", "Rapat dimulai pukul 09.00 dan pada pukul 10.00 diadakan jeda, yaitu 30 menit."),
        (
            "id",
            "Surat tanggal 1 Juni 2027 dijawab pada tanggal 20 Juni 2027, yaitu 19 hari kemudian.",
        ),
        (
            "id",
            "Surat tanggal 1 Juni 2027 dijawab pada tanggal 20 Juni 2027, yaitu 13 hari kerja kemudian.",
        ),
        (
            "id",
            "30 (tiga puluh) hari sejak tanggal 3 Agustus 2026, yaitu tanggal 2 September 2026.",
        ),
        (
            "id",
            "Surat tanggal 1 Juni 2027 dijawab pada tanggal 20 Juni 2027, lebih dari 15 hari kemudian.",
        ),
        ("id", "6 (enam) bulan setelah tanggal 1 Maret 2027, yaitu 1 September 2027."),
        (
            "id",
            "Kegiatan pukul 08.00 sampai dengan 10.00 dan 30 menit kemudian dilanjutkan pukul 13.00.",
        ),
        ("id", "Ditutup pukul 23.30 dan dibuka pukul 00.15, yaitu 45 menit kemudian."),
        (
            "id",
            "Masa pemeliharaan 6 bulan sejak 1 Juli 2027, yaitu sampai dengan 31 Desember 2027.",
        ),
    ],
)
def test_an_interval_that_may_be_right_is_left_alone(language: str, text: str) -> None:
    assert not list(wrong_intervals(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Server mati selama 3 jam 20 menit, yaitu dari pukul 01.10 sampai dengan pukul 04.30.", "id"),
        ("The server was down from 01.10 until 04.30, that is, for 3 hours 20 minutes.", "en"),
        ("Server mati dari pukul 01.10 sampai dengan pukul 04.30, yaitu selama 3 jam 20 menit.", "id"),
    ],
)  # fmt: skip
def test_the_minutes_of_hours_and_minutes_are_no_interval(text: str, language: str) -> None:
    assert not list(wrong_intervals(text, language))
    assert not list(wrong_periods(text, language))


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Pelatihan berlangsung dari Senin sampai dengan Jumat, selama 6 (enam) hari.", [5]),
        ("Pelatihan berlangsung dari Senin sampai dengan Jumat, selama 5 (lima) hari.", []),
    ],
)
def test_days_of_the_week_are_as_many_as_the_text_says(text: str, made: list[int]) -> None:
    assert [count for _days, count in wrong_weeks(text, "id")] == made


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "selama 3 (tiga) bulan, dimulai tanggal 1 Mei 2027 dan berakhir tanggal 31 Agustus 2027", [4]),
        ("id", "selama 4 (empat) bulan, dimulai tanggal 1 Mei 2027 dan berakhir tanggal 31 Agustus 2027", []),
        ("id", "2 (dua) hari, berangkat tanggal 3 Mei 2027 dan tiba tanggal 9 Mei 2027", [7]),
        ("id", "2 (dua) hari, berangkat tanggal 3 Mei 2027 dan tiba tanggal 4 Mei 2027", []),
        ("en", "for 3 (three) months, beginning on 1 May 2027 and ending on 31 August 2027", [4]),
    ],
)  # fmt: skip
def test_a_period_is_that_from_its_beginning_to_its_end(
    language: str, text: str, made: list[int]
) -> None:
    assert [each.made for each in wrong_periods(text, language)] == made


def test_hours_a_week_are_no_days() -> None:
    text = "Pegawai bekerja 37,5 jam seminggu, dari hari Senin sampai dengan hari Jumat."

    assert not list(wrong_weeks(text, "id"))


def test_hours_and_minutes_are_one_interval() -> None:
    text = "Rapat berlangsung selama 4 jam 20 menit, dari pukul 01.10 sampai dengan pukul 04.30."

    assert [int(each.made) for each in wrong_periods(text, "id")] == [200]
