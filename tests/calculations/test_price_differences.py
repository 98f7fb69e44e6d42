"""Percentages by which amounts differ."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.calculations.price_differences import wrong_differences

COST = "Biaya per peserta Rp8.750.000,00, sedangkan pada lembaga swasta Rp12.500.000,00, sehingga lebih rendah {share}."
STOCK = "Persediaan senilai Rp1.136.500.000,00, padahal pembukuan menunjukkan Rp1.139.200.000,00. Selisih Rp2.700.000,00 setara dengan {share} dan cukup dicatat."


APIECE = "Biaya Rp9.000.000,00 untuk 30 peserta, sedangkan sebelumnya Rp8.000.000,00 untuk 20 peserta, sehingga lebih rendah {share}."


@pytest.mark.parametrize(
    ("text", "share", "made"),
    [
        (COST, "30% (tiga puluh persen)", []),
        (COST, "70% (tujuh puluh persen)", ["30"]),
        (COST, "42,9%", []),
        (COST, "70% dari biaya tahun lalu", []),
        (COST, "20% (dua puluh persen) daripada tahun 2026", []),
        (APIECE, "25%", []),
        (STOCK, "0,24%", []),
        (STOCK, "2,4%", ["0.24"]),
        (STOCK, "5%", []),
    ],
)
def test_a_percentage_by_which_amounts_differ_is_reckoned(
    text: str, share: str, made: list[str]
) -> None:
    found = wrong_differences(text.format(share=share))

    assert [each.made for each in found] == [Decimal(each) for each in made]
