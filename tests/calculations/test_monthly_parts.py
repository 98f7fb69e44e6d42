from __future__ import annotations

import pytest

from mou_gen.calculations.monthly_parts import wrong_monthly_parts, wrong_parts_of_year

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


_YEARLY = "membayar beasiswa sebesar Rp12.000.000,00 (dua belas juta rupiah) setahun bagi setiap mahasiswa, yang dibagi rata atas dua semester"


@pytest.mark.parametrize(
    ("part", "made"),
    [
        ("Setiap semester dibayarkan Rp6.500.000,00 kepada setiap mahasiswa, selambat-lambatnya pada tanggal 10 bulan pertama semester itu.", [6_000_000]),
        ("Beasiswa diatur sebagai berikut. PIHAK KEDUA membayar beasiswa sebesar Rp5.000.000,00 setiap semester kepada setiap mahasiswa.", [6_000_000]),
        ("Kepada setiap mahasiswa dibayarkan Rp1.200.000,00 setiap bulan.", [1_000_000]),
        ("Setiap semester dibayarkan Rp6.000.000,00 kepada setiap mahasiswa.", []),
        ("Setiap triwulan dibayarkan Rp3.000.000,00 kepada setiap mahasiswa.", []),
        ("Setiap semester dibayarkan uang buku Rp500.000,00 kepada setiap mahasiswa.", []),
        ("Setiap semester dibayarkan tunjangan sebesar Rp5.000.000,00 kepada setiap mahasiswa.", []),
        ("Setiap semester dibayarkan Rp500.000,00 kepada setiap dosen.", []),
        ("Setiap semester dibayarkan tambahan Rp500.000,00 kepada setiap mahasiswa.", []),
        ("membayar Rp500.000,00 setiap semester kepada setiap mahasiswa", []),
    ],
)  # fmt: skip
def test_what_each_gets_in_a_semester_makes_what_each_gets_in_a_year(
    part: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_parts_of_year([_YEARLY, part])] == made


def test_two_sums_of_a_year_make_no_part_sure() -> None:
    part = "Setiap semester dibayarkan Rp6.500.000,00 kepada setiap mahasiswa."
    other = _YEARLY.replace("Rp12.000.000,00 (dua belas juta rupiah)", "Rp13.000.000,00")

    assert not list(wrong_parts_of_year([_YEARLY, other, part]))
