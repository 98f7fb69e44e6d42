"""The day by which one thing is due is one day."""

from __future__ import annotations

from itertools import product

import pytest

from mou_gen.statements.due_days import due_days


def _contradict(one: str, other: str) -> bool:
    return any(mine.contradicts(theirs) for mine, theirs in product(due_days(one), due_days(other)))


PAID = "PIHAK KEDUA wajib membayar kompensasi jasa pelayanan kepada PIHAK KESATU paling lambat tanggal 20 (dua puluh) setiap bulan"
PUPILS = "Kepala sekolah melaporkan jumlah murid kepada dinas pendidikan kedua daerah paling lambat tanggal 31 Juli setiap tahun."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PAID, "Kompensasi jasa pelayanan dibayar paling lambat tanggal 25 (dua puluh lima) setiap bulan."),
        (PAID, "PIHAK KEDUA membayar kompensasi jasa pelayanan selambat-lambatnya tanggal 10 bulan berikutnya."),
        (PAID, "Kompensasi jasa pelayanan sebesar Rp85.000,- (delapan puluh lima ribu rupiah) per ton dan dibayar paling lambat tanggal 10 (sepuluh) setiap bulan."),
        (PAID, "Kompensasi jasa pelayanan sebesar Rp85.000,00 untuk setiap ton dibayar paling lambat tanggal 10 setiap bulan."),
        (PAID, "Kompensasi jasa pelayanan senilai Rp85.000,00 per ton, yang dibayarkan paling lambat tanggal 10 setiap bulan."),
        (PAID, "PIHAK KEDUA membayar kompensasi jasa pelayanan sejumlah 85 ribu rupiah tiap ton kepada PIHAK KESATU paling lambat tanggal 5 setiap bulan."),
        (PUPILS, "Kepala sekolah melaporkan jumlah murid paling lambat 31 Agustus setiap tahun."),
        (PUPILS, "Jumlah murid dilaporkan kepala sekolah paling lambat pada tanggal 15 Juli 2026."),
    ],
)  # fmt: skip
def test_another_day_for_the_same_is_found(one: str, other: str) -> None:
    assert _contradict(one, other)
    assert _contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PAID, "Kompensasi jasa pelayanan dibayar paling lambat tanggal 20 setiap bulan."),
        (PAID, "Kompensasi jasa pelayanan sebesar Rp85.000,00 per ton dan dibayar paling lambat tanggal 20 setiap bulan."),
        (PAID, "Kompensasi jasa pelayanan sebesar Rp85.000,00 per ton dan ditinjau paling lambat tanggal 10 setiap bulan."),
        ("Kompensasi jasa pelayanan sebesar Rp10.000.000,00 dibayar paling lambat tanggal 5 Mei 2026.", "Kompensasi jasa pelayanan sebesar Rp15.000.000,00 dibayar paling lambat tanggal 5 Oktober 2026."),
        (PAID, "Denda kompensasi jasa pelayanan dibayar paling lambat tanggal 25 setiap bulan."),
        (PAID, "Tagihan kompensasi jasa pelayanan disampaikan paling lambat tanggal 5 setiap bulan."),
        (PAID, "Apabila tanggal itu hari libur, kompensasi jasa pelayanan dibayar paling lambat tanggal 22 setiap bulan."),
        (PUPILS, "Kepala sekolah melaporkan jumlah guru paling lambat tanggal 31 Agustus setiap tahun."),
        (PUPILS, "Kepala sekolah melaporkan jumlah murid paling lambat tanggal 31 Juli 2026."),
        ("PIHAK KESATU menyampaikan laporan penjualan ikan kepada PIHAK KEDUA paling lambat tanggal 5 setiap bulan.", "PIHAK KESATU menyampaikan laporan penjualan ikan kepada gubernur paling lambat tanggal 10 setiap bulan."),
        ("PIHAK KEDUA membayar retribusi kebersihan untuk pasar ikan paling lambat tanggal 5 setiap bulan.", "PIHAK KEDUA membayar retribusi kebersihan untuk pasar hewan paling lambat tanggal 20 setiap bulan."),
        ("Laporan semester I disampaikan paling lambat tanggal 31 Juli.", "Laporan semester II disampaikan paling lambat tanggal 31 Januari."),
        ("Laporan tahap akhir disampaikan paling lambat tanggal 31 Juli 2026.", "Laporan tahap akhir disampaikan paling lambat tanggal 30 Juni 2027."),
        ("PIHAK KESATU menyampaikan data kunjungan wisatawan paling lambat tanggal 10 setiap bulan.", "PIHAK KEDUA menyampaikan data kunjungan wisatawan paling lambat tanggal 15 setiap bulan."),
        ("Data kunjungan wisatawan disampaikan paling lambat tanggal 10 setiap bulan.", "Data kunjungan wisatawan disampaikan paling lambat 10 (sepuluh) hari setelah akhir bulan."),
    ],
)  # fmt: skip
def test_one_day_and_other_things_pass(one: str, other: str) -> None:
    assert not _contradict(one, other)
    assert not _contradict(other, one)
