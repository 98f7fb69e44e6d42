from __future__ import annotations

import pytest

from mou_gen.calculations.rate_limits import rates_above_limits


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Denda keterlambatan sebesar 5% (lima persen) per hari, paling banyak 2% (dua persen).", 1),
        ("id", "Denda keterlambatan sebesar 1% (satu persen) dari harga untuk setiap hari, paling banyak 5% (lima persen).", 0),
        ("id", "Bantuan Rp900.000,00 setiap bulan, setinggi-tingginya Rp500.000,00.", 1),
        ("id", "Bantuan Rp900.000,00 setiap bulan, setinggi-tingginya Rp5.000.000,00.", 0),
        ("id", "Denda 5% per hari. Potongan paling banyak 2%.", 0),
        ("id", "Denda 5% per hari, tetapi bagi nelayan 2%.", 0),
        ("en", "The penalty is 5% (five percent) a day, up to 2% (two percent).", 1),
        ("en", "The penalty is 0.1% of the price for each day, at most 5%.", 0),
    ],
)  # fmt: skip
def test_what_is_added_each_time_is_no_more_than_the_most(
    language: str, text: str, count: int
) -> None:
    assert len([*rates_above_limits(text, language)]) == count
