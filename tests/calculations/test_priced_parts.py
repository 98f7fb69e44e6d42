from __future__ import annotations

import pytest

from mou_gen.calculations.priced_parts import wrong_priced_parts


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "PIHAK KEDUA menyediakan hadiah senilai Rp150.000.000,- (seratus lima puluh juta rupiah) setahun, terdiri atas satu hadiah utama senilai Rp60.000.000,- dan 25 (dua puluh lima) hadiah masing-masing senilai Rp3.000.000,- (tiga juta rupiah).", [135_000_000]),
        ("en", "The SECOND PARTY shall provide prizes worth Rp150,000,000 a year, consisting of one main prize worth Rp60,000,000 and 25 (twenty-five) prizes worth Rp3,000,000 each.", [135_000_000]),
        ("id", "Bantuan berjumlah Rp50.000.000,00, terdiri atas 4 (empat) perahu masing-masing seharga Rp8.000.000,00 dan 10 (sepuluh) jaring masing-masing seharga Rp2.000.000,00.", [52_000_000]),
        ("id", "PIHAK KEDUA menyediakan hadiah senilai Rp150.000.000,- setahun, terdiri atas satu hadiah utama senilai Rp60.000.000,- dan 30 (tiga puluh) hadiah masing-masing senilai Rp3.000.000,-.", []),
        ("id", "Hadiah senilai paling banyak Rp150.000.000,-, terdiri atas satu hadiah utama senilai Rp60.000.000,- dan 25 hadiah masing-masing senilai Rp3.000.000,-.", []),
        ("id", "Bantuan sebesar Rp90.000.000,00, terdiri atas 3 (tiga) perahu senilai Rp60.000.000,00 dan 10 (sepuluh) jaring senilai Rp30.000.000,00.", []),
        ("id", "Biaya Rp90.000.000,00 terdiri atas sewa gedung Rp30.000.000,00 dan honorarium 5 (lima) orang masing-masing Rp3.000.000,00 setiap bulan.", []),
        ("id", "Hadiah senilai Rp150.000.000,- antara lain terdiri atas satu hadiah utama senilai Rp60.000.000,- dan 25 hadiah masing-masing senilai Rp3.000.000,-.", []),
    ],
)  # fmt: skip
def test_a_sum_is_what_its_parts_make_at_their_prices(
    language: str, text: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_priced_parts(text, language)] == made
