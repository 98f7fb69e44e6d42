from __future__ import annotations

import pytest

from mou_gen.calculations.majorities import wrong_majorities

COUNTED = "Sebanyak 83 (delapan puluh tiga) titik panas berada di wilayah Kota Palangka Raya dan 131 (seratus tiga puluh satu) di wilayah Kabupaten Pulang Pisau."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Karena sebagian besar titik panas berada di wilayah Kota Palangka Raya, jadwal patroli di kota itu akan diperapat.", 1),
        ("Karena sebagian besar titik panas berada di wilayah Kabupaten Pulang Pisau, jadwal patroli diperapat.", 0),
        ("Sebagian besar menara pemantau berada di wilayah Kota Palangka Raya.", 0),
        ("Pada bulan Mei 2025 sebagian besar titik panas berada di wilayah Kota Palangka Raya.", 0),
        ("Tidak benar bahwa sebagian besar titik panas berada di wilayah Kota Palangka Raya.", 0),
        ("Sebagian besar titik panas besar berada di wilayah Kota Palangka Raya.", 0),
    ],
)  # fmt: skip
def test_most_are_where_most_are_counted(text: str, count: int) -> None:
    assert len(list(wrong_majorities([COUNTED, text]))) == count
