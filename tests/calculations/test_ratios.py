from __future__ import annotations

import pytest

from mou_gen.calculations.ratios import other_ratios

AGREED = "rombongan sekolah dengan sedikitnya 20 (dua puluh) murid, Rp40.000,00 setiap murid, dengan 1 (satu) guru pendamping gratis untuk setiap 10 (sepuluh) murid."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rombongan dengan 40 (empat puluh) murid membayar Rp1.600.000,00 dan berhak atas 2 (dua) guru pendamping gratis.", 1),
        ("Rombongan dengan 40 (empat puluh) murid berhak atas 4 (empat) guru pendamping gratis.", 0),
        ("Rombongan dengan 45 murid berhak atas 5 guru pendamping gratis.", 0),
        ("Rombongan dengan 45 murid berhak atas 4 guru pendamping gratis.", 0),
        ("Rombongan dengan 45 murid berhak atas 6 guru pendamping gratis.", 1),
        ("Rombongan dengan 40 murid berhak atas paling sedikit 2 guru pendamping gratis.", 0),
        ("Rombongan dengan 40 murid datang bersama 2 guru pendamping, yang masuk gratis.", 0),
        ("Rombongan dengan 40 murid berhak atas 2 buku panduan gratis.", 0),
        ("Rombongan dengan 40 peserta berhak atas 2 guru pendamping gratis.", 0),
    ],
)  # fmt: skip
def test_as_many_go_free_as_the_ratio_gives(text: str, count: int) -> None:
    assert len(list(other_ratios(text, [AGREED]))) == count
