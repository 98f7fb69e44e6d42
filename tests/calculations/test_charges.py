"""A charge that its rate does not make of what it is reckoned from."""

from __future__ import annotations

import pytest

from mou_gen.calculations.charges import wrong_charges

_FINE = "Keterlambatan pembayaran dikenai denda sebesar 2% (dua persen) setiap bulan"


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", f"{_FINE}, sehingga keterlambatan 1 (satu) bulan atas tagihan sebesar Rp25.500.000,00 (dua puluh lima juta lima ratus ribu rupiah) dikenai denda sebesar Rp5.100.000,00 (lima juta seratus ribu rupiah).", 510_000),
        ("en", "Late payment shall incur a penalty of 2% (two per cent) a month, so that 1 (one) month of delay on a bill of Rp25,500,000.00 (twenty-five million five hundred thousand rupiah) shall incur a penalty of Rp5,100,000.00 (five million one hundred thousand rupiah).", 510_000),
        ("id", f"{_FINE}. Sebagai contoh, atas tagihan Rp10.000.000,00 yang terlambat 2 (dua) bulan dikenakan denda Rp200.000,00.", 400_000),
        ("id", f"{_FINE}. Denda atas keterlambatan 3 (tiga) bulan untuk tagihan senilai Rp10 juta adalah sebesar Rp900.000,00.", 600_000),
        ("id", "Dikenakan denda 1% per hari, sehingga untuk tagihan sebesar Rp10.000.000,00 yang terlambat 1 (satu) minggu dendanya sebesar Rp1.000.000,00.", 700_000),
        ("id", "Uang muka dibayar sebesar 30%, yaitu uang muka sebesar Rp25.000.000,00 dari nilai pekerjaan sebesar Rp90.000.000,00.", 27_000_000),
        ("id", "Pengadaan dikenai PPN 11%; untuk harga sebesar Rp10.000.000,00 dikenai PPN sebesar Rp1.200.000,00.", 1_100_000),
        ("en", "Interest of 6% a year is due; for 2 years on a loan of Rp50,000,000.00 the interest is Rp3,000,000.00.", 6_000_000),
    ],
)  # fmt: skip
def test_a_charge_that_its_rate_does_not_make_is_found(language: str, text: str, made: int) -> None:
    assert [int(each.made) for each in wrong_charges(text, language)] == [made]


@pytest.mark.parametrize(
    "text",
    [
        f"{_FINE}, sehingga keterlambatan 1 (satu) bulan atas tagihan sebesar Rp25.500.000,00 dikenai denda sebesar Rp510.000,00.",
        f"{_FINE}, sehingga keterlambatan 2 (dua) bulan atas tagihan sebesar Rp25.500.000,00 dikenai denda sebesar Rp1.020.000,00.",
        f"{_FINE}, sehingga keterlambatan 15 (lima belas) hari atas tagihan sebesar Rp25.500.000,00 dikenai denda sebesar Rp255.000,00.",
        f"{_FINE} dan paling banyak 10% (sepuluh persen). Atas tagihan Rp10.000.000,00 yang terlambat 8 bulan dikenai denda Rp1.000.000,00.",
        f"{_FINE}. Atas tagihan Rp10.000.000,00 yang terlambat 8 bulan dikenai denda paling banyak Rp1.000.000,00.",
        f"{_FINE}. Atas tagihan Rp10.000.000,00 PIHAK KEDUA membayar Rp10.200.000,00 termasuk denda.",
        "Keterlambatan dikenai denda 2% setiap bulan bagi perusahaan dan denda 1% setiap bulan bagi perorangan, sehingga atas tagihan Rp10.000.000,00 dikenai denda Rp100.000,00.",
        f"{_FINE}. Atas tagihan Rp10.000.000,00 dari 3 (tiga) pedagang dikenai denda Rp600.000,00.",
        "Denda dikenakan atas tagihan sebesar Rp10.000.000,00 sebesar Rp100.000,00 untuk pelanggaran pertama.",
        "Biaya ditanggung PIHAK KESATU sebesar 60%, yaitu Rp60.000.000,00 dari biaya Rp100.000.000,00; keterlambatan dikenai denda Rp500.000,00.",
        f"{_FINE} dan bunga 1% setiap bulan, sehingga atas tagihan Rp10.000.000,00 dikenai bunga Rp100.000,00.",
        f"{_FINE}. Tagihan bulan Mei sebesar Rp10.000.000,00 dibayar bersama denda tagihan bulan April sebesar Rp150.000,00.",
    ],
)  # fmt: skip
def test_a_right_charge_and_others_pass(text: str) -> None:
    assert not list(wrong_charges(text, "id"))
