from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_lengths


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "dirawat selama jangka waktu perjanjian, yaitu 30 (tiga puluh) bulan atau 2 (dua) tahun"),
        ("en", "maintained for the term of the agreement, that is 30 (thirty) months or 2 (two) years"),
        ("id", "Jangka waktu kerja sama ini adalah 2 (dua) tahun atau 30 (tiga puluh) bulan."),
        ("en", "The duration of the pilot is 2 (two) years, or 18 (eighteen) months."),
    ],
)  # fmt: skip
def test_a_term_that_is_told_twice_and_differs_is_found(language: str, text: str) -> None:
    assert [*wrong_lengths(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "dirawat selama jangka waktu perjanjian, yaitu 24 (dua puluh empat) bulan atau 2 (dua) tahun"),
        ("id", "Jangka waktu magang adalah 6 (enam) bulan atau 1 (satu) tahun."),
        ("en", "The duration of the course is 3 (three) months or 1 (one) year."),
        ("id", "jangka waktu perjanjian, yaitu 30 (tiga puluh) bulan atau 2 (dua) tahun, sesuai dengan jenis bantuan"),
        ("id", "Peserta, yaitu 30 (tiga puluh) bulan atau 2 (dua) tahun setelah lulus, didata kembali."),
    ],
)  # fmt: skip
def test_a_term_told_twice_alike_and_a_choice_pass(language: str, text: str) -> None:
    assert not [*wrong_lengths(text, language)]
