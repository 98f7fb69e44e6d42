from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.calculations.list_totals import wrong_list_totals

LAYERS = ("lapis bawah setebal 20 (dua puluh) cm;", "lapis atas setebal 15 (lima belas) cm; dan")
ROADS = ("ruas A sepanjang 3 km;", "ruas B sepanjang 4,5 km; dan")


@pytest.mark.parametrize(
    ("items", "last", "made"),
    [
        (LAYERS, "lapis aus setebal 4 (empat) cm, dengan toleransi 3 (tiga) mm, sehingga tebal seluruhnya 37 (tiga puluh tujuh) cm.", [39]),
        (LAYERS, "lapis aus setebal 4 (empat) cm, dengan toleransi 3 (tiga) mm, sehingga tebal seluruhnya 39 (tiga puluh sembilan) cm.", []),
        (LAYERS, "lapis aus setebal 4 (empat) cm, sehingga lebar seluruhnya 37 (tiga puluh tujuh) cm.", []),
        (LAYERS, "lapis aus yang dipadatkan, sehingga tebal seluruhnya 37 (tiga puluh tujuh) cm.", []),
        (LAYERS, "lapis aus setebal paling sedikit 4 cm, sehingga tebal seluruhnya 37 (tiga puluh tujuh) cm.", []),
        (LAYERS, "lapis aus setebal 40 mm, sehingga tebal seluruhnya 37 (tiga puluh tujuh) cm.", []),
        (ROADS, "ruas C sepanjang 2 km, sehingga panjang seluruhnya 10,5 km.", ["9.5"]),
        (ROADS, "ruas C sepanjang 2 km, sehingga panjang seluruhnya 9,5 km.", []),
        (("biaya alat sebesar Rp3.000.000,00;",), "biaya bahan sebesar Rp2.000.000,00, sehingga biaya seluruhnya sebesar Rp6.000.000,00.", [5_000_000]),
    ],
)  # fmt: skip
def test_the_items_of_a_list_make_what_its_last_says(
    items: tuple[str, ...], last: str, made: list[str | int]
) -> None:
    found = [each.made for each in wrong_list_totals([*items, last])]

    assert found == [Decimal(each) for each in made]
