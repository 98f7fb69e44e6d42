"""How many times as much something is, and on which day a term ends, comes out right."""

from __future__ import annotations

import pytest

from mou_gen.calculations.folds import wrong_folds
from mou_gen.calculations.intervals import wrong_intervals


@pytest.mark.parametrize(
    "text",
    [
        "utangnya naik dari Rp6.000.000,00 menjadi Rp18.000.000,00, dua kali lipat dari semula",
        "jumlah peserta bertambah dari 12 (dua belas) menjadi 36 (tiga puluh enam) orang, yaitu dua kali lipat",
        "pameran menarik 9.000 pengunjung, tiga kali lipat dari 4.500 pengunjung pada pameran terakhir",
        "biaya turun dari Rp8.000.000,00 menjadi Rp2.000.000,00, atau setengah dari semula",
        "kasus turun dari 54 menjadi 18 kasus, separuh dari sebelumnya",
        "beban naik dari 110 watt menjadi 450 watt, hampir empat kali lipat",
    ],
)
def test_how_many_times_as_much_is_reckoned(text: str) -> None:
    assert len(list(wrong_folds(text, "id"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "utangnya naik dari Rp6.000.000,00 menjadi Rp18.000.000,00, tiga kali lipat dari semula",
        "pameran menarik 9.000 pengunjung, dua kali lipat dari 4.500 pengunjung pada pameran terakhir",
        "beban naik dari 110 watt menjadi 450 watt, atau lebih dari empat kali lipat",
        "kasus mencapai 120 kasus, hampir dua kali lipat dari 65 kasus tahun sebelumnya",
        "biaya turun dari Rp8.000.000,00 menjadi Rp2.000.000,00, atau seperempat dari semula",
        "kunjungan naik dari 40 menjadi 60, dan pendapatan dua kali lipat dari 3 tahun lalu",
        "12 kapal diperiksa, dua kali lipat dari 30 hari kerja yang dijadwalkan",
    ],
)
def test_what_is_so_many_times_as_much_passes(text: str) -> None:
    assert list(wrong_folds(text, "id")) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("dibayar paling lambat hari Selasa, 23 Maret 2027, yaitu 21 (dua puluh satu) hari setelah tanggal 1 Maret 2027", "id"),
        ("shall be paid by Tuesday, 23 March 2027, that is, 21 (twenty-one) days after 1 March 2027", "en"),
        ("dikirim tanggal 3 Juni 2027, yakni 7 (tujuh) hari sebelum rapat tanggal 12 Juni 2027", "id"),
        ("14 hari setelah 1 Juni 2027, yaitu 16 Juni 2027", "id"),
        ("berakhir pada tanggal 1 Oktober 2027, yaitu 6 (enam) bulan setelah tanggal 1 Maret 2027", "id"),
        ("disampaikan tanggal 10 April 2027, atau 30 (tiga puluh) hari sejak 1 Maret 2027", "id"),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_the_one_behind_it(text: str, language: str) -> None:
    assert len(list(wrong_intervals(text, language))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "dibayar paling lambat hari Senin, 22 Maret 2027, yaitu 21 (dua puluh satu) hari setelah tanggal 1 Maret 2027",
        "disampaikan tanggal 30 Maret 2027, atau 30 (tiga puluh) hari sejak 1 Maret 2027",
        "disampaikan tanggal 31 Maret 2027, atau 30 (tiga puluh) hari sejak 1 Maret 2027",
        "berakhir pada tanggal 1 September 2027, yaitu 6 (enam) bulan setelah tanggal 1 Maret 2027",
        "diterima pada tanggal 5 April 2027, yaitu 14 (empat belas) hari kerja setelah tanggal 16 Maret 2027",
        "jatuh tempo tanggal 20 Maret 2027, yaitu paling lambat 21 (dua puluh satu) hari setelah tanggal 1 Maret 2027",
    ],
)  # fmt: skip
def test_a_day_that_is_so_many_days_after_another_passes(text: str) -> None:
    assert list(wrong_intervals(text, "id")) == []
