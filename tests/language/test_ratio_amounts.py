"""Amounts behind a ratio."""

from __future__ import annotations

import pytest

from mou_gen.language.ratio_amounts import wrong_ratio_amounts

COST = "Pembangunan memerlukan Rp7.200.000.000,00 yang ditanggung dengan perbandingan {ratio}, yakni Rp3.240.000.000,00, Rp2.520.000.000,00, dan Rp1.440.000.000,00."


@pytest.mark.parametrize(
    ("ratio", "made"),
    [
        ("45 : 35 : 20", []),
        ("45:35:20", []),
        ("45 : 30 : 25", [2_160_000_000]),
        ("9 : 7 : 4", []),
        ("45 : 35", []),
        ("0 : 0 : 0", []),
    ],
)
def test_amounts_are_those_of_the_ratio_before_them(ratio: str, made: list[int]) -> None:
    found = wrong_ratio_amounts(COST.format(ratio=ratio))

    assert [int(each.made) for each in found] == made
