"""A duty that is to pay, and a reason that says that something is not paid yet."""

from __future__ import annotations

import pytest

from mou_gen.statements.payments import asks_for_payment, tells_of_arrears


@pytest.mark.parametrize(
    "text",
    [
        "membayar sisa biaya pelatihan",
        "pembayaran honorarium petugas",
        "pelunasan biaya penyelenggaraan",
        "melunasi tagihan bulan Februari",
        "menyelesaikan pembayaran sewa",
        "menyerahkan catatan dan melunasi tagihan",
        "mengembalikan uang muka",
    ],
)
def test_a_duty_to_pay_is_known(text: str) -> None:
    assert asks_for_payment(text)


@pytest.mark.parametrize(
    "text",
    [
        "penyerahan catatan pengiriman peringatan dini",
        "penyerahan bukti pembayaran",
        "menyusun laporan dan rekapitulasi pembayaran",
        "menyerahkan daftar penerima pembayaran",
        "mengembalikan peralatan yang dipinjam",
    ],
)
def test_another_duty_is_none(text: str) -> None:
    assert not asks_for_payment(text)


def test_arrears_are_known() -> None:
    assert tells_of_arrears("biaya pengujian masih harus dibayar PIHAK KEDUA")
    assert tells_of_arrears("tagihan bulan Januari belum dibayar")
    assert tells_of_arrears("masih ada tunggakan sewa gudang")
    assert not tells_of_arrears("seluruh biaya telah dibayar")
    assert not tells_of_arrears("semua tagihan telah dibayar dan tidak ada tunggakan")
    assert not tells_of_arrears("seluruh tunggakan sewa telah dilunasi")
    assert not tells_of_arrears("peringatan dini dilanjutkan melalui sistem nasional")
