"""Months without a year are compared only with a period that is said to be just these."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_periods


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Patroli diadakan selama 4 (empat) bulan, yaitu dari Februari sampai dengan April."),
        ("id", "dari Februari sampai dengan April, yaitu selama 2 (dua) bulan"),
        ("en", "for 5 (five) months, from February to April"),
        ("id", "Pos dijaga selama 6 (enam) bulan dari bulan Oktober sampai dengan bulan Februari."),
        ("id", "Pos dijaga setiap tahun selama 6 (enam) bulan dari bulan Oktober sampai dengan bulan Februari."),
        ("en", "The post is staffed for 6 (six) months from October to February."),
        ("id", "selama 6 (enam) bulan dalam Semester II Tahun 2026, yaitu dari bulan Juli sampai dengan bulan November 2026"),
        ("id", "selama 6 (enam) bulan pada tahun 2026, yaitu dari bulan Juli sampai dengan bulan November 2026"),
        ("en", "for 6 (six) months in the second semester of 2026, that is from July to November 2026"),
        ("id", "Setiap petugas bertugas 4 (empat) bulan dari Mei sampai dengan Juli 2026."),
        ("id", "Setiap petugas bertugas selama 2 (dua) bulan, yaitu dari Mei sampai dengan Juli 2026."),
        ("id", "dari 1 Mei 9999 sampai dengan 31 Desember 9999, yaitu selama 12 (dua belas) bulan"),
        ("id", "selama 7 (tujuh) bulan dalam Semester II Tahun 2026, yaitu dari bulan Juli sampai dengan bulan Desember 2026"),
    ],
)  # fmt: skip
def test_months_that_are_told_again_and_differ_are_found(language: str, text: str) -> None:
    assert [*wrong_periods(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Patroli diadakan selama 3 (tiga) bulan, yaitu dari Februari sampai dengan April."),
        ("id", "Patroli diadakan selama 10 (sepuluh) hari dari Februari sampai dengan April."),
        ("id", "Petugas bertugas selama 2 (dua) bulan antara Februari sampai dengan Juni."),
        ("en", "The officers serve for 2 (two) months between February and June."),
        ("id", "Pos dijaga selama 5 (lima) bulan dari bulan Oktober sampai dengan bulan Februari."),
        ("id", "Setiap peserta magang selama 2 (dua) bulan dari Februari sampai dengan Juni."),
        ("en", "Each trainee works for 2 (two) months from February to June."),
        ("id", "selama 6 (enam) bulan dalam Semester II Tahun 2026, yaitu dari bulan Juli sampai dengan bulan Desember 2026"),
        ("id", "Setiap petugas bertugas 2 (dua) bulan dari Mei sampai dengan Juli 2026."),
        ("en", "Each officer shall be on duty for 2 (two) months from May to July 2026."),
        ("id", "selama 2 (dua) bulan dalam Semester II Tahun 2026, yaitu dari bulan Agustus sampai dengan bulan September 2026"),
        ("en", "for 3 (three) months in the second quarter of 2027, that is from April to June 2027"),
        ("id", "Magang selama 1 (satu) bulan pada semester II tahun 2026 (Juli sampai dengan Desember 2026) dinilai."),
        ("en", "an internship of 1 (one) month in the second half of 2026 (July to December 2026)"),
        ("en", "open from 21 September 2026 to 14 February 2027, daily except Mondays"),
    ],
)  # fmt: skip
def test_a_time_within_months_passes(language: str, text: str) -> None:
    assert not [*wrong_periods(text, language)]
