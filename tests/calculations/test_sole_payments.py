"""A payment that an agreement has once is told with its amount."""

from __future__ import annotations

import pytest

from mou_gen.calculations.sole_payments import other_sole_payments

_PKS = (
    "Uang muka sebesar 20% (dua puluh persen) dari nilai sebagaimana dimaksud pada ayat (2), yaitu Rp42.000.000,00 (empat puluh dua juta rupiah), dibayarkan paling lambat 10 (sepuluh) hari kerja kemudian.",
    "Nilai kontrak ditetapkan sebesar Rp210.000.000,00. Pembayaran dilakukan setiap bulan.",
    "PIHAK KESATU menyerahkan jaminan pelaksanaan senilai Rp10,5 juta.",
)


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        ("Uang muka sebesar Rp24.000.000,00 (dua puluh empat juta rupiah) telah diterima di Rekening Kas Umum Daerah.", "Rp42.000.000,00"),
        ("Kedua kabupaten mencermati bahwa uang muka senilai Rp40.000.000,00 baru dapat dicairkan kemudian.", "Rp42.000.000,00"),
        ("Rapat dibuka. Uang mukanya, yaitu Rp4.200.000,00, dibayar pada bulan Juli.", "Rp42.000.000,00"),
        ("Dengan nilai kontrak sebesar Rp201.000.000,00, pekerjaan dimulai.", "Rp210.000.000,00"),
        ("Jaminan pelaksanaan sebesar Rp15.000.000,00 telah diserahkan.", "Rp10,5 juta"),
    ],
)  # fmt: skip
def test_another_amount_of_it_is_found(text: str, agreed: str) -> None:
    found = list(other_sole_payments(text, _PKS))

    assert [each.agreed.text.partition(" (")[0] for each in found] == [agreed]
    assert text[found[0].number.start : found[0].number.end] == found[0].number.text


@pytest.mark.parametrize(
    "text",
    [
        "Uang muka sebesar Rp42.000.000,00 telah diterima.",
        "Uang muka sebesar Rp42 juta telah diterima.",
        "Jaminan pelaksanaan senilai Rp10.500.000,00 telah diserahkan.",
        "Sisa uang muka sebesar Rp24.000.000,00 dibayar kemudian.",
        "Kabupaten Bima mengusulkan uang muka sebesar Rp50.000.000,00.",
        "Uang muka sebesar Rp24.000.000,00 dari Rp42.000.000,00 telah diterima.",
        "Uang muka kepada penyedia jasa sebesar Rp30.000.000,00 telah dibayar.",
        "Uang muka sebesar Rp30.000.000,00 dari penyewa diterima.",
        "Jaminan uang muka sebesar Rp40.000.000,00 diserahkan.",
        "Uang muka telah dibayar bersama biaya angkut sebesar Rp40.000.000,00.",
        "Uang muka sebesar Rp500.000,00 untuk sewa aula telah dibayar.",
        "Tahap pertama uang muka sebesar Rp24.000.000,00 telah diterima.",
        "Dana awal sebesar Rp40.000.000,00 telah diterima.",
    ],
)
def test_what_may_be_something_else_is_left_alone(text: str) -> None:
    assert list(other_sole_payments(text, _PKS)) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Uang muka paling banyak sebesar Rp42.000.000,00 dibayarkan lebih dahulu.",
        "Uang muka sebesar Rp42.000.000,00 dibayarkan dalam 2 (dua) tahap.",
        "Uang muka sebesar Rp42.000.000,00 dari PIHAK KEDUA dan Rp30.000.000,00 dari PIHAK KETIGA.",
        "Setiap desa menerima uang muka sebesar Rp42.000.000,00.",
        "Uang muka dibayarkan lebih dahulu.",
    ],
)
def test_of_what_is_not_one_exact_amount_nothing_is_known(clause: str) -> None:
    text = "Uang muka sebesar Rp24.000.000,00 telah diterima."
    assert list(other_sole_payments(text, [clause])) == []
