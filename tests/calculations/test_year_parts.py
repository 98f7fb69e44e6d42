"""The months of a semester and of a quarter are those of the calendar, where they are told as all of it."""

from __future__ import annotations

import pytest

from mou_gen.calculations.year_parts import wrong_months


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pemantauan semester II dilakukan dari Januari sampai dengan Juni."),
        ("id", "Semester II Tahun 2026, yaitu Juni sampai dengan November"),
        ("id", "Semester II (Agustus 2026 sampai dengan Januari 2027)"),
        ("id", "Laporan Semester II, yaitu Juli sampai dengan November"),
        ("id", "Data periode Semester I Tahun 2027 (Januari s.d. Mei 2027)"),
        ("id", "Triwulan II Tahun 2027, yaitu dari bulan Mei sampai dengan bulan Juli 2027"),
        ("id", "realisasi triwulan kedua tahun 2027 (April sampai dengan Mei)"),
        ("en", "the second half of 2026, that is from July 2026 to January 2027"),
        ("en", "the third quarter of 2027 (June to August 2027)"),
        ("en", "the second half of the fiscal year, that is from January to June"),
        ("id", "Laporan pelaksanaan semester II, yaitu Januari sampai dengan Juni"),
        ("en", "the report on the second semester of 2026, that is from July to November 2026"),
    ],
)  # fmt: skip
def test_months_of_another_part_of_the_year_are_found(language: str, text: str) -> None:
    assert [*wrong_months(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Laporan Semester II Tahun 2026 (Juli sampai dengan Desember 2026)"),
        ("id", "Rapat diadakan pada Semester II Tahun 2026, yaitu Agustus sampai dengan Oktober 2026."),
        ("id", "Laporan triwulan I disampaikan pada April sampai dengan Juni."),
        ("id", "Triwulan IV Tahun 2026, yaitu Oktober 2026 sampai dengan Desember 2026"),
        ("id", "Semester I tahun ajaran 2026/2027, yaitu Juli sampai dengan Desember 2026"),
        ("id", "Mahasiswa semester II mengikuti magang pada Juli sampai dengan Desember."),
        ("id", "triwulan pertama, yaitu April sampai dengan Juni 2027"),
        ("id", "semester pertama tahun kedua, yaitu April sampai dengan September 2028"),
        ("id", "semester pertama pelaksanaan, yaitu April sampai dengan September 2028"),
        ("en", "the first quarter of the programme (April to June 2027)"),
        ("id", "Semester II pelaksanaan Kerja Sama, yaitu Januari sampai dengan Juni 2027"),
        ("en", "the second half of the project, namely January to June 2027"),
        ("en", "the first half of the term of the agreement, July to December 2026"),
        ("en", "the second semester of the academic year 2026/2027, that is from January to June 2027"),
        ("en", "Training is held in the second half of 2026, that is from August to October."),
        ("en", "the fourth quarter of 2026 (October to December 2026)"),
    ],
)  # fmt: skip
def test_months_of_the_part_or_within_it_pass(language: str, text: str) -> None:
    assert not [*wrong_months(text, language)]
