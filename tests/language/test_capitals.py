from __future__ import annotations

import pytest

from mou_gen.language.capitals import capital, is_capital
from mou_gen.language.regions import region_by_code, regions


@pytest.mark.parametrize(
    ("town", "code", "is_it"),
    [
        ("Sofifi", "82", True),
        ("Ternate", "82", False),
        ("Kota Bandung", "32", True),
        ("Bandung Barat", "32", False),
        ("Palangkaraya", "62", True),
        ("Kota Banjarmasin", "63", True),
        ("Tempat", "64", True),
        ("Singaraja", "51", False),
    ],
)
def test_a_governor_has_the_seat_in_the_capital(town: str, code: str, is_it: bool) -> None:
    province = region_by_code(code)

    assert province is not None
    assert is_capital(town, province) is is_it


def test_each_province_has_one() -> None:
    assert all(capital(each) for each in regions() if each.level == "provinsi")
