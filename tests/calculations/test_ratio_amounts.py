"""Amounts behind a ratio."""

from __future__ import annotations

import pytest

from mou_gen.calculations.ratio_amounts import wrong_ratio_amounts

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


def test_the_one_amount_that_the_others_contradict_is_the_wrong_one() -> None:
    text = COST.format(ratio="45 : 35 : 20").replace("1.440.000.000", "1.460.000.000")
    found = list(wrong_ratio_amounts(text))

    assert [(each.amount.text, int(each.made)) for each in found] == [
        ("Rp1.460.000.000,00", 1_440_000_000)
    ]
