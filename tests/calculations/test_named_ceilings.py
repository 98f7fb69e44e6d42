from __future__ import annotations

import pytest

from mou_gen.calculations.named_ceilings import above_ceilings
from tests.growth import LINEAR, growth

_AGREED = [
    "membagi pendapatan tiket setiap bulan menurut jumlah pemindaian, setelah dikurangi biaya sistem paling tinggi 4% (empat persen)",
    "Letak suatu sirene dapat digeser paling jauh 250 (dua ratus lima puluh) meter dari titik semula tanpa adendum, asalkan wilayah dengarnya tidak berkurang.",
    "Uang muka paling besar Rp2.000.000,00 untuk setiap kegiatan.",
    "Korban ditampung di rumah aman paling lama 14 (empat belas) hari.",
    "Barang sitaan disimpan paling lama 30 (tiga puluh) hari di gudang.",
    "Berkas permohonan disimpan paling lama 3 (tiga) tahun.",
    "Setiap petugas memperoleh uang saku paling banyak Rp150.000,00.",
    "Biaya perbaikan paling banyak Rp5.000.000,00 ditanggung PIHAK KESATU, dan selebihnya ditanggung bersama.",
    "Uang jaminan paling tinggi 20%; uang jaminan bagi usaha kecil paling tinggi 30%.",
    "Denda keterlambatan paling tinggi 5% apabila pekerjaan terlambat lebih dari 50 hari.",
]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("memperoleh penggantian biaya sistem sebesar 5% (lima persen) dari pendapatan kotor", 1),
        ("Biaya sistem ditetapkan paling tinggi 6% dari pendapatan kotor.", 1),
        ("memperoleh penggantian biaya sistem sebesar 4% (empat persen) dari pendapatan kotor", 0),
        ("memperoleh penggantian biaya sistem sebesar 3% dari pendapatan kotor", 0),
        ("memperoleh penggantian biaya promosi sebesar 5% dari pendapatan kotor", 0),
        ("Biaya sistem diusulkan sebesar 5% dari pendapatan kotor.", 0),
        ("Biaya sistem sebesar Rp4.080.000,00 dibayar pada bulan Oktober.", 0),
        ("Biaya sistem semula 5% dan kini 4%.", 0),
        ("Dua sirene yang terkendala sengketa lahan digeser sejauh 280 meter ke halaman kantor wali nagari, kecuali apabila sengketa selesai.", 1),
        ("Satu sirene digeser 300 (tiga ratus) meter ke bukit.", 1),
        ("Dua sirene yang terkendala sengketa lahan digeser sejauh 180 meter ke halaman kantor wali nagari.", 0),
        ("Dua papan petunjuk digeser sejauh 280 meter ke halaman kantor.", 0),
        ("Sirene terdengar sejauh 280 meter.", 0),
        ("Sirene diusulkan digeser sejauh 280 meter.", 0),
        ("uang muka Rp3.000.000,00 untuk setiap kegiatan", 1),
        ("uang muka Rp2.000.000,00 untuk setiap kegiatan", 0),
        ("uang muka Rp6.000.000,00 untuk 3 (tiga) kegiatan", 0),
        ("Kursi disimpan selama 45 hari di gudang.", 0),
        ("Barang sitaan disimpan selama 45 hari di gudang.", 1),
        ("Barang sitaan disimpan selama 45 hari di ruang pendingin.", 0),
        ("Barang sitaan disimpan selama 20 hari di gudang.", 0),
        ("Satu sirene digeser 300 (tiga ratus) meter dengan persetujuan PIHAK KEDUA.", 0),
        ("Biaya perbaikan sebesar Rp8.000.000,00 ditanggung bersama.", 0),
        ("Uang jaminan sebesar 30% dibayar oleh dua usaha kecil.", 0),
        ("Uang jaminan sebesar 35% dibayar oleh dua perusahaan.", 1),
        ("Berkas pengaduan disimpan selama 5 (lima) tahun.", 0),
        ("Semua berkas permohonan itu disimpan selama 5 (lima) tahun.", 1),
        ("Uang saku sebesar Rp300.000,00 dibayar kepada dua petugas.", 0),
        ("Denda keterlambatan sebesar 6%.", 0),
    ],
)  # fmt: skip
def test_nothing_is_above_the_most_that_was_agreed_for_it(text: str, count: int) -> None:
    assert len(list(above_ceilings(text, _AGREED))) == count


def test_long_texts_take_no_time_out_of_proportion() -> None:
    told = "biaya sistem sebesar 5% dari pendapatan kotor, "

    assert growth(lambda size: list(above_ceilings(told * size, _AGREED)), 100) < LINEAR
