from __future__ import annotations

import pytest

from mou_gen.calculations.equal_halves import (
    too_large_equal_shares,
    unequal_shares,
    wrong_fractions,
)


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Biaya ditanggung PARA PIHAK sama besar, yaitu PIHAK KESATU Rp40.000.000,00 dan PIHAK KEDUA Rp60.000.000,00.", 1),
        ("id", "Biaya ditanggung PARA PIHAK sama besar, yaitu PIHAK KESATU Rp50.000.000,00 dan PIHAK KEDUA Rp50.000.000,00.", 0),
        ("id", "Biaya ditanggung tidak sama besar, yaitu PIHAK KESATU Rp40.000.000,00 dan PIHAK KEDUA Rp60.000.000,00.", 0),
        ("id", "Biaya dibagi rata, yaitu oleh PIHAK KESATU sebesar 40% dan oleh PIHAK KEDUA sebesar 60%.", 1),
        ("id", "Biaya dibagi rata dari Rp40.000.000,00 pada tahun pertama dan Rp60.000.000,00 pada tahun kedua.", 0),
        ("en", "The PARTIES shall bear the costs equally, namely Rp40,000,000.00 by the FIRST PARTY and Rp60,000,000.00 by the SECOND PARTY.", 1),
        ("en", "The PARTIES shall bear the costs equally, namely Rp40,000,000.00 in 2027 and Rp60,000,000.00 in 2028.", 0),
    ],
)  # fmt: skip
def test_what_is_called_equal_is_equal(language: str, text: str, count: int) -> None:
    assert len([*unequal_shares(text, language)]) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Biaya ditanggung PARA PIHAK secara merata, masing-masing 60% (enam puluh persen).", 1),
        ("id", "Biaya ditanggung PARA PIHAK secara merata, masing-masing 50% (lima puluh persen).", 0),
        ("id", "Bibit dibagi rata kepada petani dan 60% (enam puluh persen) telah ditanam.", 0),
        ("en", "The PARTIES shall bear the costs equally, 60% (sixty percent) each.", 1),
        ("en", "The PARTIES shall bear the costs equally, 50% (fifty percent) each.", 0),
    ],
)  # fmt: skip
def test_no_two_have_more_than_a_half_each(language: str, text: str, count: int) -> None:
    assert len([*too_large_equal_shares(text, language)]) == count


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Biaya ditanggung setengah oleh PIHAK KESATU, yaitu 40% (empat puluh persen).", [50]),
        ("id", "Biaya ditanggung setengah oleh PIHAK KESATU, yaitu 50% (lima puluh persen).", []),
        ("id", "hampir separuh, yaitu 47% (empat puluh tujuh persen), dari rumah tangga", []),
        ("id", "sepertiga, yaitu 33,3%, dari anggota", []),
        ("id", "Dari biaya Rp100.000.000,00, PIHAK KESATU menanggung tiga perempat, yaitu Rp70.000.000,00.", [75_000_000]),
        ("id", "Dari biaya Rp100.000.000,00, PIHAK KESATU menanggung tiga perempat, yaitu Rp75.000.000,00.", []),
        ("id", "PIHAK KESATU menanggung sepertiga dari biaya Rp90.000.000,00, yaitu Rp20.000.000,00.", [30_000_000]),
        ("id", "PIHAK KESATU menanggung sepertiga dari biaya Rp100.000.000,00, yaitu Rp33.333.333,00.", []),
        ("en", "Half of the costs, namely 40% (forty percent), shall be borne by the FIRST PARTY.", [50]),
        ("en", "Of the costs of Rp100,000,000.00, the FIRST PARTY bears three quarters, namely Rp75,000,000.00.", []),
    ],
)  # fmt: skip
def test_a_part_in_words_is_that_in_figures(language: str, text: str, made: list[int]) -> None:
    assert [each.made for each in wrong_fractions(text, language)] == made
