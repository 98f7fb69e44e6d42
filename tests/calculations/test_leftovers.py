"""What is left of a stock or a budget of which so much is used."""

from __future__ import annotations

import pytest

from mou_gen.calculations.leftovers import (
    wrong_leftovers,
    wrong_leftovers_of_that,
    wrong_rests_of_whole,
)


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("id", "Dari 12.000 (dua belas ribu) dosis yang disediakan Kabupaten Flores Timur telah digunakan 8.520 (delapan ribu lima ratus dua puluh) dosis, sehingga tersisa 3.840 (tiga ribu delapan ratus empat puluh) dosis.", 3480),
        ("id", "Realisasi anggaran Rp661.428.000,00 dari Rp684.000.000,00 atau 96,7%, sehingga tersisa Rp23.572.000,00.", 22_572_000),
        ("id", "Telah digunakan 8.520 dosis dari persediaan 12.000 dosis, sehingga tersisa 3.840 dosis.", 3480),
        ("en", "Rp661,428,000.00 of the Rp684,000,000.00 was spent, leaving Rp23,572,000.00.", 22_572_000),
        ("id", "Dari 12.000 dosis, 8.520 dosis telah digunakan dan masih tersisa 3.840 dosis.", 3480),
        ("id", "Stok vaksin 12.000 dosis telah digunakan 8.520 dosis dengan sisa 3.840 dosis.", 3480),
        ("id", "Dari anggaran sebesar Rp480.000.000,00 telah dibelanjakan Rp417.500.000,00, sehingga sisa anggaran vaksin sebesar Rp65.200.000,00.", 62_500_000),
        ("id", "Persediaan beras 150 ton, disalurkan 90 ton, sisanya 50 ton.", 60),
        ("en", "Of the 12,000 doses provided, 8,520 doses have been used, leaving 3,840 doses.", 3480),
        ("en", "Of the budget of Rp480,000,000.00, Rp417,500,000.00 has been spent, leaving Rp65,200,000.00.", 62_500_000),
        ("en", "Of the 12,000 doses provided, 8,520 have been used, so that 3,840 doses remain.", 3480),
    ],
)  # fmt: skip
def test_what_is_left_of_a_stock_is_reckoned(language: str, text: str, left: int) -> None:
    assert [int(found.made) for found in wrong_leftovers(text, language)] == [left]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Dari 12.000 dosis yang disediakan telah digunakan 8.520 dosis, sehingga tersisa 3.480 dosis."),
        ("id", "Realisasi anggaran Rp661.428.000,00 dari Rp684.000.000,00 atau 96,7%, sehingga tersisa Rp22.572.000,00."),
        ("id", "Pembayaran Rp40.000.000,00 dari Kabupaten A dan Rp60.000.000,00 dari Kabupaten B, sehingga tersisa Rp5.000.000,00."),
        ("id", "Dari 12.000 dosis telah digunakan 8.520 dosis dan sebagian rusak, sehingga tersisa 3.400 dosis."),
        ("id", "Dari 12.000 dosis telah digunakan 8.520 dosis, 80 dosis rusak, sehingga tersisa 3.400 dosis."),
        ("id", "Dari 12.000 dosis telah digunakan 8.520 dosis, sehingga tersisa 4 vial di setiap puskesmas."),
        ("id", "Dari 12 desa telah digunakan 8 balai, sehingga masih tersedia 6 desa."),
        ("id", "Dari anggaran Rp480 juta telah terserap 87%, sehingga tersisa Rp62,5 juta."),
        ("id", "Dari 12.000 dosis telah digunakan sekitar 8.500 dosis, sehingga tersisa 3.400 dosis."),
        ("id", "Stok beras 320 ton dan pasokan baru 150 ton digunakan sampai dengan akhir tahun. Sisanya 40 ton."),
        ("id", "Stok beras 320 ton ditambah 150 ton, disalurkan hingga tersisa 40 ton."),
        ("en", "Of the 12,000 doses provided, 8,520 have been used, leaving 3,480 doses."),
        ("en", "Of the 12,000 doses, 8,520 were used in 3 months."),
    ],
)  # fmt: skip
def test_what_is_left_of_a_stock_that_also_moves_otherwise_passes(language: str, text: str) -> None:
    assert list(wrong_leftovers(text, language)) == []


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (["Tagihan untuk 14 (empat belas) peserta berjumlah Rp50.400.000,00, yaitu 14 dikalikan Rp3.600.000,00.", "Dari tagihan tersebut telah dibayar Rp35.280.000,00, sehingga sisanya Rp15.210.000,00."], 15_120_000),
        (["Tagihan berjumlah Rp50.400.000,00. Dari jumlah tersebut telah dibayarkan Rp35.280.000,00, sehingga tersisa Rp15.210.000,00."], 15_120_000),
        (["Anggaran vaksin tahun 2027 sebesar Rp480.000.000,00.", "Rapat dimulai.", "Dari anggaran tersebut telah dibelanjakan Rp417.500.000,00 dan masih tersisa Rp65.200.000,00."], 62_500_000),
        (["Disediakan 12.000 dosis untuk 4 kabupaten.", "Dari jumlah itu telah digunakan 8.520 dosis, sehingga tersisa 3.840 dosis."], 3480),
    ],
)  # fmt: skip
def test_what_is_left_of_what_stands_before_is_reckoned(texts: list[str], left: int) -> None:
    assert [int(found.made) for found in wrong_leftovers_of_that(texts)] == [left]


@pytest.mark.parametrize(
    "texts",
    [
        ["Tagihan berjumlah Rp50.400.000,00.", "Dari tagihan tersebut telah dibayar Rp35.280.000,00, sehingga sisanya Rp15.120.000,00."],
        ["Tagihan berjumlah Rp50.400.000,00.", "Tagihan lain berjumlah Rp50.490.000,00.", "Dari tagihan tersebut telah dibayar Rp35.280.000,00, sehingga sisanya Rp15.120.000,00."],
        ["Tagihan berjumlah Rp50.400.000,00.", "Dari tagihan tersebut telah dibayar Rp35.280.000,00 setelah dikurangi potongan, sehingga sisanya Rp15.000.000,00."],
        ["Dari tagihan tersebut telah dibayar Rp35.280.000,00, sehingga sisanya Rp15.210.000,00."],
        ["Biaya makan Rp50.400.000,00.", "Dari tagihan tersebut telah dibayar Rp35.280.000,00, sehingga sisanya Rp15.210.000,00."],
        ["Tagihan berjumlah sekitar Rp50.400.000,00.", "Dari tagihan tersebut telah dibayar Rp35.280.000,00, sehingga sisanya Rp15.210.000,00."],
        ["Pagu berjumlah Rp500.000.000,00. Realisasi pada triwulan I Rp100.000.000,00.", "Dari pagu tersebut telah digunakan Rp200.000.000,00 pada triwulan II, sehingga tersisa Rp200.000.000,00."],
        ["Tersedia 12.000 vial.", "Dari jumlah itu telah digunakan 8.520 dosis, sehingga tersisa 3.840 dosis."],
    ],
)  # fmt: skip
def test_what_may_be_left_of_another_whole_passes(texts: list[str]) -> None:
    assert list(wrong_leftovers_of_that(texts)) == []


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("id", "Petak terisi bertambah dari 22 menjadi 32, sehingga tersisa 38 dari 60 petak.", 28),
        ("en", "The number of occupied plots rose from 22 to 32, so that 38 of the 60 plots remain.", 28),
        ("id", "Telah disewa 14 (empat belas) kios, sehingga tersisa 16 (enam belas) dari 40 (empat puluh) kios.", 26),
        ("id", "Kamar yang dihuni naik menjadi 51, jadi sisanya 19 dari 60 kamar.", 9),
    ],
)  # fmt: skip
def test_what_is_left_of_a_whole_told_last_is_reckoned(language: str, text: str, left: int) -> None:
    assert [int(found.made) for found in wrong_rests_of_whole(text, language)] == [left]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Petak terisi bertambah dari 22 menjadi 32, sehingga tersisa 28 dari 60 petak."),
        ("en", "The number of occupied plots rose from 22 to 32, so that 28 of the 60 plots remain."),
        ("id", "Petak terisi bertambah 12, sehingga tersisa 28 dari 60 petak."),
        ("id", "Pada semester ini disewa 14 kios, sehingga tersisa 16 dari 40 kios."),
        ("id", "Kamar terisi 14 pasien, sehingga tersisa 10 dari 20 kamar."),
        ("id", "Disewa lagi 14 kios, sehingga tersisa 16 dari 40 kios."),
        ("id", "Petak terisi 32 dan 4 dicadangkan, sehingga tersisa 24 dari 60 petak."),
        ("id", "Ruang yang terpakai 12, sehingga tersisa 30 dari 60 kursi."),
        ("id", "Petak terisi di blok A 12 dan di blok B 20, sehingga tersisa 28 dari 60 petak."),
        ("id", "Kios yang disewa 14, sehingga tersisa sekitar 25 dari 40 kios."),
    ],
)  # fmt: skip
def test_what_is_left_of_a_whole_told_last_may_be_right(language: str, text: str) -> None:
    assert list(wrong_rests_of_whole(text, language)) == []
