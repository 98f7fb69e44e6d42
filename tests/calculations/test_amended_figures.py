from __future__ import annotations

import pytest

from mou_gen.calculations.amended_figures import misquoted_changes

_BEFORE = ["Satu putaran berlangsung 10 (sepuluh) hari: 6 (enam) hari bagi saluran PIHAK KESATU."]
_CHANGED = [
    "Satu putaran berlangsung 15 (lima belas) hari: 9 (sembilan) hari bagi saluran PIHAK KESATU.",
    "Tarif angkutan sebesar Rp7.500,00 untuk setiap penumpang, dengan 4 (empat) perahu dan potongan 20% (dua puluh persen).",
]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Putaran diperpanjang dari 10 (sepuluh) menjadi 14 (empat belas) hari melalui adendum.", ["14 (empat belas) hari"]),
        ("Putaran diperpanjang dari 12 (dua belas) menjadi 15 (lima belas) hari melalui adendum.", ["12 (dua belas)"]),
        ("Putaran diperpanjang dari 12 hari menjadi 15 hari dengan adendum.", ["12 hari"]),
        ("Dengan adendum, putaran diubah menjadi paling lama 16 hari.", ["16 hari"]),
        ("Adendum tanggal 15 November 2027 memperpanjang putaran menjadi 14 hari.", ["14 hari"]),
        ("Adendum menaikkan tarif angkutan menjadi Rp5.700,00.", ["Rp5.700,00"]),
        ("Melalui adendum, jumlah perahu angkutan ditambah menjadi 5 (lima) perahu.", ["5 (lima)"]),
        ("Melalui adendum, potongan tarif diubah menjadi 25%.", ["25%"]),
        ("Putaran diperpanjang dari 10 (sepuluh) menjadi 15 (lima belas) hari melalui adendum.", []),
        ("Melalui adendum, bagian saluran PIHAK KESATU diperpanjang menjadi 9 hari.", []),
        ("Putaran diperpanjang menjadi 14 (empat belas) hari.", []),
        ("Putaran diusulkan menjadi 14 (empat belas) hari melalui adendum.", []),
        ("Melalui adendum, luas petak diubah menjadi 14 hektare.", []),
        ("Pemeliharaan pompa diubah menjadi 14 hari melalui adendum.", []),
        ("Putaran 15 hari menurut adendum menghasilkan panen yang naik menjadi 14 ton.", []),
    ],
)  # fmt: skip
def test_a_figure_that_an_addendum_made_is_told_as_it_is(text: str, told: list[str]) -> None:
    found = [*misquoted_changes(text, _CHANGED, [*_BEFORE, *_CHANGED])]

    assert [each.number.text for each in found] == told
    assert all(text[each.number.start : each.number.end] == each.number.text for each in found)
