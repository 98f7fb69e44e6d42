from __future__ import annotations

import pytest

from mou_gen.calculations.compared_months import wrong_shares_since

MINUTES = "Jumlah kantong kedaluwarsa turun dari 58 (lima puluh delapan) pada bulan September menjadi 31 (tiga puluh satu) pada bulan November; hampir separuhnya trombosit."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Pemusnahan kantong kedaluwarsa turun 53% (lima puluh tiga persen) dibandingkan dengan bulan September.", 1),
        ("Kantong kedaluwarsa turun 74% sejak September.", 1),
        ("Pemusnahan kantong kedaluwarsa turun 47% (empat puluh tujuh persen) dibandingkan dengan bulan September.", 0),
        ("Kantong kedaluwarsa turun 46,6% sejak September.", 0),
        ("Pemusnahan kantong kedaluwarsa turun 60% dibandingkan dengan bulan September.", 0),
        ("Pemusnahan kantong kedaluwarsa turun 53% dibandingkan dengan bulan Juli.", 0),
        ("Jumlah permintaan mendesak turun 53% dibandingkan dengan bulan September.", 0),
        ("Pemusnahan kantong kedaluwarsa naik 53% dibandingkan dengan bulan September.", 0),
    ],
)  # fmt: skip
def test_a_share_since_a_month_is_that_of_its_figures(text: str, count: int) -> None:
    assert len([*wrong_shares_since(text, [MINUTES])]) == count
