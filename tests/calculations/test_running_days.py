"""There are as many days up to a day as passed since it began."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_periods
from mou_gen.calculations.running_days import wrong_runs

START = "Layanan dimulai pada Senin, 2 Maret 2026, dan linen diambil setiap hari."
RUN = "Dalam {} hari pelayanan hingga tanggal 30 Juni 2026 dicuci 299.920 kilogram linen."
WASH = "Pencucian dimulai pada hari Jumat, 1 Agustus 2025; untuk {} hari sampai dengan tanggal 31 Desember 2025 biayanya Rp40.000.000,00."


@pytest.mark.parametrize(
    ("text", "others", "made"),
    [
        (RUN.format("122 (seratus dua puluh dua)"), [START], [121]),
        ("Selama 211 hari sampai dengan 30 Juni 2026 layanan berjalan.", ["Pelayanan mulai beroperasi pada tanggal 2 Maret 2026."], [121]),
        (WASH.format("154"), [], [153]),
        (WASH.format("151"), [], [153]),
        (RUN.format("121 (seratus dua puluh satu)"), [START], []),
        (RUN.format("120"), [START], []),
        (RUN.format("118"), [START], []),
        (RUN.format("122"), [START.replace("Layanan", "Penjualan")], []),
        (RUN.format("122"), [START, "Pelayanan dimulai pada 2 Februari 2026."], []),
        (RUN.format("122"), ["Tahap kedua layanan dimulai pada 2 Maret 2026."], []),
        (RUN.format("122").replace("hari pelayanan", "hari kerja"), [START], []),
        (RUN.format("122"), ["Layanan dimulai paling lambat 2 Maret 2026."], []),
        (RUN.format("122"), [], []),
        (WASH.format("153"), [], []),
        (WASH.format("30"), [], []),
        (RUN.format("122").replace("30 Juni", "31 Juni"), [START], []),
        (RUN.format("122"), [START.replace("2 Maret", "30 Februari")], []),
    ],
)  # fmt: skip
def test_no_more_days_ran_than_passed(text: str, others: list[str], made: list[int]) -> None:
    assert [each.made for each in wrong_runs(text, others)] == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Dalam 93 hari sejak 2 Maret 2026 hingga 31 Mei 2026 dicuci 224.770 kilogram.", [91]),
        ("Rapat ditutup. Dalam 19 (sembilan belas) hari dari 2 Maret sampai dengan 31 Mei 2026 dicuci linen.", [91]),
        ("Dalam 91 hari sejak 2 Maret 2026 hingga 31 Mei 2026 dicuci 224.770 kilogram.", []),
        ("Laporan dikirim dalam 14 hari sejak 2 Maret 2026 hingga 31 Mei 2026.", []),
        ("Dalam 14 hari sejak 2 Maret 2026 laporan dikirim.", []),
    ],
)  # fmt: skip
def test_the_days_in_which_something_was_done_are_all(text: str, made: list[int]) -> None:
    assert [each.made for each in wrong_periods(text, "id")] == made
