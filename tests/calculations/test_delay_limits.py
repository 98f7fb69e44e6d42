from __future__ import annotations

import pytest

from mou_gen.calculations.delay_limits import beyond_delay_limits

FINE = "Apabila titik yang dijadwalkan belum berfungsi pada tanggal 31 Desember tahun yang bersangkutan, PIHAK KETIGA membayar denda sebesar Rp36.000,00 untuk setiap titik dan setiap hari keterlambatan, paling lama 50 (lima puluh) hari."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dua titik sisanya diselesaikan paling lambat pada tanggal 26 Februari 2027, sebelum batas 50 (lima puluh) hari keterlambatan terlampaui.", 1),
        ("Titik terakhir dipasang tanggal 1 Maret 2027, sebelum 50 hari keterlambatan berakhir.", 1),
        ("Dua titik sisanya diselesaikan paling lambat pada tanggal 19 Februari 2027, sebelum batas 50 (lima puluh) hari keterlambatan terlampaui.", 0),
        ("Dua titik sisanya diselesaikan paling lambat pada tanggal 26 Februari 2027, sebelum batas 60 hari keterlambatan terlampaui.", 0),
        ("Dua titik sisanya diselesaikan paling lambat pada tanggal 26 Februari 2027, 50 hari sebelum musim hujan.", 0),
        ("Dua titik sisanya diselesaikan paling lambat pada tanggal 26 Februari 2027, sesudah batas 50 hari keterlambatan.", 0),
    ],
)  # fmt: skip
def test_a_day_within_the_limit_of_a_delay_is_not_after_it(text: str, count: int) -> None:
    assert len([*beyond_delay_limits(text, [FINE, "Denda dibayar dalam 14 hari."])]) == count
