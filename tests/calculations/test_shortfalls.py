from __future__ import annotations

import pytest

from mou_gen.calculations.shortfalls import wrong_shortfalls

AGREED = ["Tahap pertama 500 (lima ratus) ton dan tahap kedua 700 (tujuh ratus) ton."]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Pengiriman tahap pertama sebanyak 470 ton, kurang 40 ton dari jadwal.", [30]),
        ("Pengiriman tahap pertama sebanyak 460 ton, kurang 40 ton dari jadwal.", []),
        ("Pengiriman sebanyak 690 ton bawang merah, atau kurang 10 ton dari yang disepakati.", []),
        ("Pengiriman tahap pertama sekitar 470 ton, kurang 40 ton dari jadwal.", []),
        ("Pengiriman sebanyak 470 ton, kurang 40 ton dari tahun lalu.", []),
        ("Terpasang 12 sirene, kurang 3 sirene dari rencana.", []),
    ],
)
def test_what_is_missing_is_what_was_agreed_without_what_was_done(
    text: str, made: list[int]
) -> None:
    assert [each.made for each in wrong_shortfalls(text, AGREED)] == made
