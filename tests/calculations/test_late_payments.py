from __future__ import annotations

import pytest

from mou_gen.calculations.late_payments import wrong_receipts

AGREED = "Tahap pertama jatuh tempo pada Rabu, 30 September 2026; tahap kedua jatuh tempo pada Rabu, 31 Maret 2027."
LATE = "Tahap kedua modal PIHAK KEDUA sebesar Rp72.000.000,00 dibayar 30 (tiga puluh) hari setelah jatuh tempo, sehingga denda dipersoalkan."


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        ([LATE, "Bukti setoran tanggal 30 Mei 2027"], 1),
        ([LATE, "Kuitansi pembayaran tanggal 20 April 2027"], 1),
        (["Tahap pertama baru disetor 10 hari setelah tanggal jatuh tempo.", "Bukti transfer tanggal 10 November 2026"], 1),
        ([LATE, "Bukti setoran tanggal 30 April 2027"], 0),
        ([LATE, "Bukti setoran tanggal 1 Mei 2027"], 0),
        ([LATE, "Bukti pembayaran tahap kedua tanggal 20 Mei 2027"], 1),
        ([LATE, "Bukti pembayaran denda keterlambatan tanggal 20 Mei 2027"], 0),
        ([LATE, "Bukti pembayaran denda keterlambatan tanggal 20 Mei 2027", "Bukti setoran tanggal 30 Mei 2027"], 1),
        ([LATE, "Bukti setoran tahap pertama tanggal 30 September 2026"], 0),
        ([LATE, "Surat teguran tanggal 30 Mei 2027"], 0),
        ([LATE, "Bukti setoran tanggal 30 September 2026", "Bukti setoran tanggal 30 Mei 2027"], 0),
        (["Tahap ketiga dibayar 30 hari setelah jatuh tempo.", "Bukti setoran tanggal 30 Mei 2027"], 0),
        (["Tahap kedua dibayar 999.999 hari setelah jatuh tempo.", "Bukti setoran tanggal 30 April 2027"], 1),
    ],
)  # fmt: skip
def test_a_receipt_is_of_the_day_of_a_late_payment(texts: list[str], count: int) -> None:
    assert len([*wrong_receipts(texts, [AGREED])]) == count
