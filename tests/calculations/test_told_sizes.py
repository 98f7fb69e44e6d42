"""A size in one measure is the same in another."""

from __future__ import annotations

import pytest

from mou_gen.calculations.told_sizes import other_sizes

AGREED = (
    "bahwa Kota Salatiga memiliki lahan pasar seluas 12.000 (dua belas ribu) meter persegi yang belum dimanfaatkan sepenuhnya; dan",
    "membangun jalan usaha tani sepanjang 6,3 (enam koma tiga) km di perbatasan",
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lahan seluas 2,1 hektare terletak di kawasan perdagangan.", ["2,1 hektare"]),
        ("Kawasan itu mencakup lahan pasar seluas 12 (dua belas) hektare.", ["12 (dua belas) hektare"]),
        ("Jalan sepanjang 3.600 meter telah diukur.", ["3.600 meter"]),
        ("Lahan seluas 1,2 hektare terletak di kawasan perdagangan.", []),
        ("Jalan sepanjang 6.300 meter telah diukur.", []),
        ("Lahan parkir seluas 2,1 hektare terletak di sebelahnya.", []),
        ("Gedung seluas 2,1 hektare terletak di sebelahnya.", []),
        ("Lahan seluas 3,4 hektare terletak di sebelahnya.", []),
        ("Lahan pasar diperluas, semula lahan seluas 2,1 hektare.", []),
        ("Lahan seluas 1,2 hektare dan lahan seluas 2,1 hektare.", []),
    ],
)  # fmt: skip
def test_a_size_is_told_alike_in_every_measure(text: str, told: list[str]) -> None:
    assert [each.fact.text for each, _other in other_sizes([text], AGREED)] == told
