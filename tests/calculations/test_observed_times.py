from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.calculations.observed_times import too_long_observed


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("pemantauan selama sebelas bulan menunjukkan bahwa hampir semua keterlambatan terjadi pada malam hari", 1),
        ("pelaksanaan Perjanjian Kerja Sama selama 10 (sepuluh) bulan pertama membuktikan bahwa satu kendaraan tidak cukup", 1),
        ("pengalaman pelaksanaan Perjanjian Kerja Sama ini selama dua belas bulan menunjukkan bahwa satu kendaraan tidak cukup", 1),
        ("pengalaman selama dua belas bulan menunjukkan bahwa satu kendaraan tidak cukup", 0),
        ("pelayanan selama dua belas bulan menunjukkan bahwa satu kendaraan tidak cukup", 0),
        ("pemantauan selama tujuh bulan menunjukkan bahwa hampir semua keterlambatan terjadi pada malam hari", 0),
        ("pelaksanaan Perjanjian Kerja Sama selama 8 (delapan) bulan menunjukkan bahwa satu kendaraan tidak cukup", 0),
        ("pemantauan curah hujan selama sebelas bulan menunjukkan bahwa jalan sering terputus", 0),
        ("pemantauan selama sebelas bulan akan diadakan oleh dinas", 0),
        ("kendaraan disewa selama sebelas bulan", 0),
    ],
)  # fmt: skip
def test_nothing_is_watched_for_longer_than_it_has_been_there(text: str, count: int) -> None:
    signed, today = dt.date(2026, 8, 24), dt.date(2027, 4, 5)

    assert len([*too_long_observed(text, signed, today)]) == count
