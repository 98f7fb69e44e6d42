"""A thing that a text goes back to has the day that it was told of."""

from __future__ import annotations

import pytest

from mou_gen.statements.redated_things import redated_documents, redated_things

WARNING = "Peringatan dini tanggal 12 Juli 2027 diterima lebih dari 30 (tiga puluh) menit setelah dikeluarkan."


@pytest.mark.parametrize(
    "text",
    [
        "Saat pengiriman peringatan dini tanggal 12 Juni 2027 tersebut dicatat berbeda oleh kedua pusat pengendalian operasi.",
        "Peringatan dini pada tanggal 12 Juli 2026 itu tidak diteruskan kepada kecamatan.",
        "Isi peringatan dini tertanggal 21 Juli 2027 dimaksud telah diperbaiki.",
    ],
)
def test_another_day_of_what_was_told_is_found(text: str) -> None:
    ((place, again, first),) = redated_things([WARNING, text])

    assert (place, first.text) == (1, "12 Juli 2027")
    assert again.text in text


@pytest.mark.parametrize(
    "texts",
    [
        (WARNING, "Saat pengiriman peringatan dini tanggal 12 Juli 2027 tersebut dicatat berbeda."),
        (WARNING, "Peringatan dini tanggal 12 Juni 2027 diterima tepat waktu."),
        (WARNING, "Rapat tanggal 12 Juni 2027 tersebut tidak menghasilkan kesepakatan."),
        (WARNING, "Peringatan dini diterima pada tanggal 13 Juli 2027 itu."),
        (WARNING, "Peringatan dini tanggal 12 Juni 2027 diterima.", "Peringatan dini tanggal 12 Juni 2027 tersebut diteruskan."),
        (WARNING, "Pada tanggal 12 Juni 2027 juga dikirim peringatan.", "Peringatan dini tanggal 12 Juni 2027 tersebut diteruskan."),
        (WARNING, "Peringatan dini tanggal 3 Mei 2027 tersebut diteruskan."),
    ],
)  # fmt: skip
def test_the_same_day_and_those_of_other_things_pass(texts: tuple[str, ...]) -> None:
    assert list(redated_things(texts)) == []


REFUSED = "Kabupaten Brebes menolak membayar untuk pengerahan tanggal 11 Januari 2027 karena rinciannya diterima pada hari ke-16 (keenam belas)."
AT_THE_END_OF_TIME = (
    "Untuk pengerahan tanggal 31 Desember 9999 rinciannya diterima pada hari ke-16."
)
COUNTED = "Hari keempat belas jatuh pada tanggal 27 Januari 2027."


@pytest.mark.parametrize(
    ("listed", "texts", "count"),
    [
        ("Rincian biaya tanggal 17 Januari 2027", (REFUSED, COUNTED), 1),
        ("Rincian biaya tanggal 27 Januari 2027", (REFUSED, COUNTED), 0),
        ("Rincian biaya tanggal 24 Januari 2027", (REFUSED, COUNTED), 1),
        ("Rincian biaya tanggal 19 Januari 2027", (REFUSED, COUNTED), 0),
        ("Rincian biaya tanggal 17 Januari 2027", (COUNTED,), 0),
        ("Buku perjalanan tanggal 17 Januari 2027", (REFUSED, COUNTED), 0),
        ("Rincian biaya tanggal 17 Januari 2027", (AT_THE_END_OF_TIME, COUNTED), 0),
        ("Bukti setoran tanggal 30 April 2027", ("Menurut bukti setoran tanggal 30 Maret 2027 uang diterima.",), 1),
        ("Bukti setoran tanggal 30 April 2027", ("Menurut bukti setoran tanggal 30 April 2027 uang diterima.",), 0),
        ("Bukti setoran tanggal 30 April 2027", ("Menurut bukti setoran tanggal 12 Maret 2027 uang diterima.",), 0),
        ("Surat teguran tanggal 30 April 2027", ("Surat teguran tanggal 30 Maret 2027 tidak dibalas.",), 0),
        ("Laporan bulanan tanggal 5 Mei 2027", ("Laporan bulanan tanggal 5 April 2027 terlambat.",), 0),
        ("Tagihan listrik tanggal 1 Mei 2027", ("Tagihan listrik tanggal 1 April 2027 belum dibayar.",), 0),
        ("Bukti setoran tanggal 30 April 2027", ("Setoran tanggal 30 Maret 2027 terlambat.",), 0),
    ],
)  # fmt: skip
def test_a_paper_at_hand_has_the_day_that_it_is_told_of(
    listed: str, texts: tuple[str, ...], count: int
) -> None:
    found = list(redated_documents(("Perjanjian Kerja Sama", listed, *texts), {0, 1}))

    assert [place for place, _day, _other in found] == [1] * count
