from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("pada Rabu, 25 September 2019.", "on Wednesday, September 25, 2019."),
        ("pada 25-09-2019 pukul 09.00.", "on the twenty-fifth of September 2019 at 9 a.m."),
        ("sejak bulan Mei 2026.", "since May 2026."),
        ("pukul 06.00, pukul 12.00, dan pukul 18.00.", "at 06.00, 12.00 and 18.00."),
        ("PARA PIHAK bertemu sebelum pukul 18.00.", "the PARTIES shall meet before 18.00."),
        ("Setelah pukul 18.00, pos tutup.", "After 18.00, the post is closed."),
        ("dibuka pukul 16.00–18.00.", "open from 16.00 to 18.00."),
        ("digeser ke pukul 15.00.", "was moved to 15.00."),
        ("Maret sampai dengan Mei.", "March to May."),
        ("pada bulan Oktober tercatat 2.511 hari.", "in October 2,511 days were recorded."),
        ("Jumat malam sampai dengan Minggu pagi.", "from Friday night to Sunday morning."),
        ("setiap hari Selasa sampai dengan Minggu.", "every day from Tuesday to Sunday."),
        ("pada hari Sabtu dan Minggu.", "on Saturdays and Sundays."),
        ("pada Sabtu atau Minggu siang.", "on Saturday or Sunday at noon."),
        ("Minggu dan Senin tutup.", "Sundays and Mondays closed."),
        ("Minggu–Kamis tutup.", "Sunday to Thursday closed."),
        ("buka Jumat/Sabtu/Minggu.", "open Friday/Saturday/Sunday."),
        ("Jumat pukul 08.00 s.d. Minggu pukul 16.00.", "Friday at 08:00 to Sunday at 16:00."),
        ("dari Minggu malam ke Selasa.", "from Sunday night to Tuesday."),
        ("dari Minggu ke Senin.", "from Sunday to Monday."),
        ("setiap Minggu pukul 09.00.", "every Sunday at 09:00."),
        ("pada Minggu pertama bulan Mei.", "in the first week of May."),
        ("selama 2 (dua) Minggu sejak hari Sabtu.", "for 2 (two) weeks from Saturday."),
        ("Minggu I dan Minggu II bulan Mei.", "weeks I and II of May."),
        (
            "pada malam Minggu dan malam sebelum hari libur.",
            "on Saturday nights and the eve of holidays.",
        ),
        ("pada Sabtu malam Minggu.", "on Saturday night."),
        ("setiap malam Senin.", "on every Sunday night."),
        ("setiap malam Jumat.", "on the eve of every Friday."),
        ("pada malam hari Minggu.", "on Sunday evening."),
        ("pada malam Rabu, 25 September 2019.", "on Wednesday night, 25 September 2019."),
        ("dari Jumat malam sampai Minggu malam.", "from Friday night to Sunday night."),
        ("setiap hari Jumat, kecuali dua minggu terakhir.", "every Friday but the last two weeks."),
        (
            "setiap tanggal 1 bulan Januari, April, Juli, dan Oktober.",
            "on 1 January, 1 April, 1 July and 1 October of each year.",
        ),
        ("pada tanggal 5 Maret dan September.", "on 5 March and 5 September."),
        ("pada 5 Maret dan tanggal 5 September.", "on the 5th of March and September."),
        ("pada 15 Januari, 15 Mei, dan 15 Juli.", "on the 15th of January, May and July."),
        ("tanggal 1 Februari dan Agustus 2027.", "on 1 February and 1 August 2027."),
        ("pada tanggal 1 dan 15 Januari 2027.", "on 1 January and 15 January 2027."),
        ("pada 3 Maret dan 5 April 2026.", "on 3 March 2026 and 5 April 2026."),
        ("dari 1 Januari sampai dengan 5 April 2027.", "from 1 January 2027 to 5 April 2027."),
        ("dari 1 sampai dengan 5 April 2027.", "from 1 April to 5 April 2027."),
        ("pada bulan Januari dan April 2027.", "in January 2027 and April 2027."),
        (
            "pH air dijaga pada 7,35 ketika diuji.",
            "the water keeps its pH at 7.35 when it is tested.",
        ),
        (
            "nilai rata-rata dijaga pada 12,50 tetapi dapat naik.",
            "the average mark is kept at 12.50 but may rise.",
        ),
        ("harga ditetapkan sebesar 12,50 saja.", "the price is set at 12.50 only."),
    ],
)
def test_the_same_days_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-dates") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("pada 25 September 2019.", "on 26 September 2019."),
        ("pada 3 Maret 2026.", "on 3 May 2026."),
        ("pada 3 Maret 2026.", "on March 2, 2026."),
        ("pada hari Rabu.", "on Thursday."),
        ("dari Jumat malam sampai dengan Minggu pagi.", "from Friday night to Monday morning."),
        ("pada hari Sabtu dan Minggu.", "on Saturday and Friday."),
        ("pada hari Sabtu setiap minggu.", "on Saturdays and Sundays."),
        ("pada malam Minggu.", "on Sunday night."),
        ("pada malam Senin.", "on Monday night."),
        ("pada malam Jumat.", "on the eve of Saturday."),
        ("pada Minggu malam.", "on Saturday night."),
        ("pada pukul 09.00.", "at 10:00."),
        ("pukul 06.00, pukul 12.00, dan pukul 18.00.", "at 06.00, 12.00 and 17.00."),
        ("PARA PIHAK bertemu sebelum pukul 18.00.", "the PARTIES shall meet before 19.00."),
        ("setelah pukul 12.00 tetapi pagi.", "after 13.00 but in the morning."),
        ("pada 25 September 2019.", "then."),
        ("Maret sampai dengan Mei.", "March to June."),
        ("tanggal 1 Januari, April, dan Juli.", "on 1 January, 1 May and 1 July."),
        ("tanggal 1 Januari, April, dan Juli.", "on 1 January, 2 April and 1 July."),
        ("tanggal 1 Januari dan April.", "on 1 January, 1 April and 1 July."),
        ("pada 3 Maret dan 5 April 2026.", "on 3 March 2025 and 5 April 2026."),
        ("pada 3 dan 5 April 2026.", "on 4 April and 5 April 2026."),
    ],
)
def test_days_and_times_that_differ_are_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-dates")

    assert problem.source.line == paper.english


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Sejak bulan Agustus telah tiba 29 (dua puluh sembilan) orang.",
            "Since August 29 (twenty-nine) persons have arrived.",
        ),
        (
            "Pada bulan Maret rusak 3 (tiga) kapal.",
            "In March 3 (three) boats broke down.",
        ),
        (
            "Rapat pada tanggal 12 Maret di kantor bupati.",
            "The meeting of March 12 (twelve) at the regent's office.",
        ),
    ],
)
def test_number_behind_a_month_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-dates") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Sejak bulan Agustus telah tiba 29 (dua puluh sembilan) orang.",
            "Since September 29 (twenty-nine) persons have arrived.",
        ),
        (
            "Rapat pada tanggal 12 Maret di kantor bupati.",
            "The meeting of March 13 (thirteen) at the regent's office.",
        ),
    ],
)
def test_what_is_no_number_behind_a_month_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-dates")


def test_the_zone_of_an_hour_is_that_of_the_other_language(tmp_path: Path) -> None:
    indonesian = "Ikan diserahkan paling lambat pukul 18.00 WITA."

    assert (
        len(
            recital(tmp_path / "a", indonesian, "Fish is delivered by 18:00 WIB.").found(
                "parity-dates"
            )
        )
        == 1
    )
    assert (
        recital(tmp_path / "b", indonesian, "Fish is delivered by 18:00 WITA.").found(
            "parity-dates"
        )
        == []
    )
