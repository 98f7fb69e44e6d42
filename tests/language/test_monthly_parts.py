from __future__ import annotations

import pytest

from mou_gen.language.monthly_parts import wrong_monthly_parts

_WHOLE = "imbalan sebesar Rp2.340.000.000,00 (dua miliar tiga ratus empat puluh juta rupiah) setahun, dibayar dalam 12 (dua belas) angsuran bulanan"


@pytest.mark.parametrize(
    ("part", "whole", "made"),
    [
        ("menerima imbalan bulanan Rp185.000.000,00", _WHOLE, [195_000_000]),
        ("menerima imbalan bulanan Rp195.000.000,00", _WHOLE, []),
        ("menerima sewa bulanan Rp185.000.000,00", _WHOLE, []),
        ("menerima imbalan bulanan Rp5.000.000,00", _WHOLE, []),
        (
            "menerima imbalan bulanan Rp185.000.000,00",
            _WHOLE.replace("12 (dua belas)", "0 (nol)"),
            [],
        ),
    ],
)
def test_what_is_paid_each_month_makes_the_whole(part: str, whole: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_monthly_parts([part, whole])] == made
