"""Instalments that a text names by their places are as much as the agreement says."""

from __future__ import annotations

import pytest

from mou_gen.calculations.paid_stages import wrong_stages

_LISTED = (
    "membayar Rp1.272.500.000,00 dalam 3 (tiga) termin, yakni 30% (tiga puluh persen), 50% (lima puluh persen), dan 20% (dua puluh persen)",
)
_LETTERS = (
    "tahap pertama sebesar 40% (empat puluh persen) setelah lahan diserahkan;",
    "tahap kedua sebesar 35% (tiga puluh lima persen) setelah turbin tiba; dan",
    "tahap ketiga sebesar 25% (dua puluh lima persen) setelah uji operasi.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("agreed", "text", "made"),
    [
        (_LISTED, "Termin pertama dan ketiga, seluruhnya Rp1.018.000.000,00 (satu miliar delapan belas juta rupiah) atau 80% (delapan puluh persen) dari bagian Kabupaten Malang, telah dibayar.", [50]),
        (_LISTED, "Termin pertama dan kedua, seluruhnya Rp1.018.000.000,00 atau 80% dari bagian Kabupaten Malang, telah dibayar.", []),
        (_LISTED, "Termin kedua dan termin ketiga sebesar 80% telah dibayar.", [70]),
        (_LISTED, "Termin kedua sebesar 30% (tiga puluh persen) telah dibayar.", [50]),
        (_LISTED, "Termin kedua sebesar 50% telah dibayar.", []),
        (_LISTED, "Termin pertama, kedua, dan ketiga, yaitu 100% dari harga, telah dibayar.", []),
        (_LISTED, "Termin pertama, kedua, dan ketiga, yaitu 80% dari harga, telah dibayar.", [100]),
        (_LISTED, "Termin keempat sebesar 50% telah dibayar.", []),
        (_LISTED, "Tahap kedua sebesar 30% telah dibayar.", []),
        (_LISTED, "Termin kedua dibayar setelah 30% pekerjaan selesai.", []),
        (_LISTED, "Termin kedua sebesar 45% telah dibayar setelah dikurangi retensi.", []),
        (_LISTED, "Pekerjaan 80% selesai, dan termin pertama telah dibayar.", []),
        (_LETTERS, "Tahap pertama dan kedua sebesar 65% telah dibayar.", [75]),
        (_LETTERS, "Tahap pertama dan kedua sebesar 75% telah dibayar.", []),
        (_LETTERS, "Geomembran tahap pertama seluas 4 hektare baru dipasang 3,2 hektare atau 80%.", []),
        (_LETTERS[:2], "Tahap pertama dan kedua sebesar 65% telah dibayar.", []),
        ((*_LETTERS, *(each.replace("40%", "50%").replace("25%", "15%") for each in _LETTERS)), "Tahap pertama dan kedua sebesar 65% telah dibayar.", []),
        ((), "Tahap pertama dan kedua sebesar 65% telah dibayar.", []),
    ],
)  # fmt: skip
def test_named_instalments_are_their_shares(
    agreed: tuple[str, ...], text: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_stages(text, agreed)] == made
