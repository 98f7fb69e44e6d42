from __future__ import annotations

import pytest

from mou_gen.calculations.spent_sums import wrong_spent_sums


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Dipungut Rp600,00. Dari jumlah itu Rp430,00 dipakai untuk operasi, Rp120,00 disisihkan, dan Rp60,00 dibagi.", [610]),
        ("en", "A fee of Rp600.00 is charged. Of this sum Rp430.00 goes to operation, Rp120.00 is set aside and Rp60.00 is divided.", [610]),
        ("id", "Dipungut Rp600,00. Dari jumlah itu Rp420,00 dipakai untuk operasi, Rp120,00 disisihkan, dan Rp60,00 dibagi.", []),
        ("id", "Dipungut Rp600,00. Dari jumlah itu Rp420,00 dipakai untuk operasi dan Rp120,00 untuk perbaikan.", []),
        ("id", "Disediakan Rp90,00. Dari dana itu Rp50,00 untuk alat, dan sisanya sebesar Rp30,00 untuk upah.", [80]),
        ("en", "Rp90.00 is provided. Of that fund Rp50.00 is for equipment and the remaining Rp40.00 for wages.", []),
        ("id", "Disediakan Rp90,00. Dari dana itu Rp50,00 untuk alat, termasuk Rp45,00 untuk mesin, dan Rp40,00 untuk upah.", []),
        ("id", "Dipungut Rp600,00. Dari jumlah itu paling banyak Rp500,00 untuk operasi dan paling banyak Rp200,00 untuk perbaikan.", []),
        ("id", "Biaya seluruhnya Rp2.160,00. Untuk bangunan disediakan Rp1.260,00, untuk mesin Rp640,00, dan untuk gudang Rp270,00.", [2170]),
        ("en", "The total cost of Rp2,160.00 is shared. For the building Rp1,260.00 is set aside, for machinery Rp640.00, and for the store Rp270.00.", [2170]),
        ("id", "Biaya seluruhnya Rp2.160,00. Untuk bangunan disediakan Rp1.250,00, untuk mesin Rp640,00, dan untuk gudang Rp270,00.", []),
        ("id", "Rapat menelan Rp60,00. Untuk pelatihan disediakan Rp50,00 dan untuk perjalanan Rp40,00.", []),
        ("id", "Dipungut Rp600,00. Jumlah itu tetap. Dari jumlah itu Rp500,00 untuk operasi dan Rp200,00 untuk perbaikan.", []),
        ("en", "Rp90.00 is provided. Of that fund $50.00 is for equipment and $60.00 for wages.", []),
    ],
)  # fmt: skip
def test_more_is_not_spent_than_the_sentence_before_provides(
    language: str, text: str, made: list[int]
) -> None:
    assert [sum_ for _whole, sum_ in wrong_spent_sums(text, language)] == made
