"""Free and charged, confidential and public, open and closed, duties and prohibitions of one act."""

from __future__ import annotations

from itertools import product

import pytest

from mou_gen.statements.contraries import open_days, stances


def _contradict(one: str, other: str) -> bool:
    said = product(stances(one), stances(other))
    days = product(open_days(one), open_days(other))
    return any(mine.contradicts(theirs) for mine, theirs in said) or any(
        mine.contradicts(theirs) for mine, theirs in days
    )


PUPILS = "Murid dari desa perbatasan diterima tanpa pungutan, dan sekolah tidak boleh meminta sumbangan sebagai syarat penerimaan."
STORE = (
    "PIHAK KESATU wajib menyediakan gudang pendingin bagi vaksin PIHAK KEDUA tanpa memungut biaya"
)
LANDFILL = (
    "Tempat pemrosesan akhir beroperasi setiap hari pukul 06.00 sampai dengan pukul 18.00 WIB."
)
COUNTER = "Loket perbatasan dibuka pada hari Senin sampai dengan Jumat."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PUPILS, "Murid dari desa perbatasan membayar biaya pendaftaran sebesar Rp150.000,00 (seratus lima puluh ribu rupiah) pada saat diterima."),
        (PUPILS, "Setiap murid dari desa perbatasan membayar uang pangkal sebesar Rp200.000,00 (dua ratus ribu rupiah) pada saat diterima."),
        (PUPILS, "Murid dari desa perbatasan dikenai biaya administrasi sebesar Rp50.000,00."),
        (PUPILS, "Biaya pendaftaran murid dari desa perbatasan sebesar Rp150.000,00 dibayar paling lambat tanggal 1 Juli."),
        (PUPILS, "Sekolah memungut iuran komite dari murid dari desa perbatasan."),
        ("Pelayanan di loket perbatasan tidak dipungut biaya.", "Pemohon di loket perbatasan membayar biaya pelayanan sebesar Rp10.000,00."),
        ("Warga desa perbatasan dilayani secara gratis.", "Warga desa perbatasan membayar retribusi pelayanan sebesar Rp5.000,00."),
        (STORE, "PIHAK KEDUA membayar sewa gudang pendingin sebesar Rp500.000,00 setiap bulan."),
        (STORE, "Penyediaan gudang pendingin bagi vaksin dikenakan biaya sebesar Rp500.000,00 setiap bulan."),
        (LANDFILL, "Tempat pemrosesan akhir ditutup setiap hari Minggu."),
        (LANDFILL, "Tempat pemrosesan akhir tidak beroperasi pada hari Jumat."),
        (LANDFILL, "Pada hari Minggu, tempat pemrosesan akhir tutup."),
        (LANDFILL, "Setiap hari Ahad tempat pemrosesan akhir libur."),
        (LANDFILL, "Tempat pemrosesan akhir beroperasi pada hari Senin sampai dengan Sabtu."),
        (COUNTER, "Loket perbatasan ditutup setiap hari Rabu."),
        ("Loket perbatasan melayani tanpa hari libur.", "Loket perbatasan tidak melayani pada hari Sabtu dan Minggu."),
        ("Hasil seleksi peserta dirahasiakan.", "Hasil seleksi peserta diumumkan di laman kedua daerah."),
        ("PIHAK KEDUA wajib merahasiakan asal-usul peserta", "Asal-usul peserta dipublikasikan."),
        ("Data pemilik hewan bersifat rahasia.", "Data pemilik hewan terbuka untuk umum."),
        ("Data pemilik hewan tidak boleh disebarluaskan.", "PIHAK KESATU mengunggah data pemilik hewan di laman."),
        ("Biaya pelatihan yang telah dibayar dapat dikembalikan.", "Biaya pelatihan yang telah dibayar tidak dapat dikembalikan."),
        ("Kendaraan pengangkut wajib menutup muatan.", "Kendaraan pengangkut tidak wajib menutup muatan."),
        ("Vaksin yang diterima tidak boleh dibekukan.", "Vaksin yang diterima boleh dibekukan."),
        ("Petugas dilarang memotret korban.", "Petugas dapat memotret korban."),
        ("PIHAK KEDUA wajib menyampaikan laporan kunjungan", "PIHAK KEDUA tidak perlu menyampaikan laporan kunjungan."),
        ("PIHAK KEDUA wajib menyampaikan laporan kunjungan", "Laporan kunjungan dapat disampaikan oleh PIHAK KEDUA."),
        (PUPILS, "PIHAK KESATU wajib memastikan sekolah memungut uang pangkal paling banyak Rp150.000,00 dari setiap murid desa perbatasan"),
        (PUPILS, "Murid yang diterima membayar uang pangkal paling lambat 7 (tujuh) hari setelah pengumuman."),
        (PUPILS, "Orang tua murid yang diterima wajib membayar biaya pendaftaran dalam waktu 3 (tiga) hari setelah pengumuman."),
        (PUPILS, "Uang pangkal dibayar oleh murid yang diterima."),
        (PUPILS, "Sekolah memungut uang pangkal dari murid yang diterima."),
        (PUPILS, "Setiap murid dikenai biaya administrasi sebesar Rp50.000,00."),
        ("Vaksin disimpan pada suhu antara 2 (dua) dan 8 (delapan) derajat Celsius dan tidak boleh dibekukan.", "Selama pengangkutan, vaksin dibekukan agar tidak rusak."),
        ("Vaksin harus disimpan di tempat sejuk dan dilarang dibekukan.", "Vaksin wajib dibekukan selama penyimpanan."),
        ("Vaksin tidak boleh dibekukan.", "Vaksin dibekukan pada saat diangkut supaya tetap baik."),
        ("Logo daerah dipasang pada bahan promosi.", "Logo daerah tidak dipasang pada bahan promosi."),
    ],
)  # fmt: skip
def test_the_contrary_of_one_thing_is_found(one: str, other: str) -> None:
    assert _contradict(one, other)
    assert _contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PUPILS, PUPILS),
        (PUPILS, "Murid dari luar desa perbatasan membayar biaya pendaftaran."),
        (PUPILS, "Murid dari desa perbatasan membayar biaya seragam."),
        (PUPILS, "Murid dari desa perbatasan membayar biaya angkutan sekolah."),
        (PUPILS, "PIHAK KEDUA membayar biaya pendaftaran murid dari desa perbatasan."),
        (PUPILS, "Biaya pendaftaran murid dari desa perbatasan ditanggung oleh PIHAK KEDUA."),
        (PUPILS, "Murid dari desa perbatasan tidak membayar biaya pendaftaran."),
        (PUPILS, "Murid dari desa perbatasan yang terlambat mendaftar membayar denda."),
        (PUPILS, "Murid yang diterima membayar biaya seragam paling lambat 7 (tujuh) hari setelah pengumuman."),
        (PUPILS, "Murid lain membayar uang pangkal."),
        (PUPILS, "Murid pindahan membayar uang pangkal."),
        (PUPILS, "PIHAK KEDUA membayar uang pangkal paling lambat 7 (tujuh) hari setelah pengumuman."),
        (PUPILS, "Sekolah memungut iuran koperasi dari guru yang diterima."),
        ("Vaksin disimpan pada suhu antara 2 (dua) dan 8 (delapan) derajat Celsius dan tidak boleh dibekukan.", "Selama pengangkutan, vaksin didinginkan agar tidak rusak."),
        ("Vaksin disimpan di tempat sejuk dan tidak boleh dibekukan.", "Vaksin yang kedaluwarsa dibekukan."),
        ("Muatan ditutup rapat dan tidak boleh dibuka.", "Selama pemeriksaan, muatan dibuka oleh petugas."),
        ("Data tidak boleh dibuka.", "Data dibuka dengan persetujuan PIHAK lainnya."),
        ("Vaksin tidak boleh dibekukan.", "Vaksin dijaga agar tidak dibekukan."),
        ("Peserta mengikuti pelatihan pramuwisata tanpa biaya.", "Peserta pelatihan pramuwisata membayar biaya penginapan."),
        (STORE, "PIHAK KEDUA membayar biaya pengadaan vaksin."),
        (STORE, "Setelah 3 (tiga) bulan, PIHAK KEDUA membayar sewa gudang pendingin."),
        (STORE, "PIHAK KESATU membayar sewa gudang pendingin kepada penyedia jasa."),
        ("Petani menyimpan beras di gudang tanpa dipungut biaya selama 3 (tiga) bulan.", "Petani yang menyimpan beras lebih dari 3 (tiga) bulan membayar sewa gudang."),
        (LANDFILL, "Tempat pemrosesan akhir beroperasi setiap hari."),
        (LANDFILL, "Kantor tempat pemrosesan akhir tutup pada hari Minggu."),
        (LANDFILL, "Kendaraan pengangkut wajib ditutup pada hari Minggu."),
        (LANDFILL, "Tempat pemrosesan akhir ditutup selama 1 (satu) minggu untuk perbaikan."),
        (LANDFILL, "Apabila terjadi kebakaran pada hari Minggu, tempat pemrosesan akhir ditutup."),
        ("Tempat pemrosesan akhir beroperasi setiap hari, kecuali hari Minggu.", "Tempat pemrosesan akhir ditutup setiap hari Minggu."),
        (COUNTER, "Loket perbatasan ditutup pada hari Sabtu dan hari Minggu."),
        (COUNTER, "Loket perbatasan melayani setiap hari kerja."),
        ("Loket perbatasan melayani setiap hari pukul 08.00.", "Loket perbatasan melayani pada hari Senin sampai dengan Jumat pukul 15.00."),
        ("Hasil seleksi peserta dirahasiakan sampai dengan pengumuman.", "Hasil seleksi peserta diumumkan di laman."),
        ("Identitas peserta dirahasiakan.", "Jumlah peserta diumumkan di laman."),
        ("Data pemilik hewan dirahasiakan.", "Data pemilik hewan diumumkan dalam bentuk agregat."),
        ("Identitas orang yang digigit dirahasiakan dan hanya diberikan kepada petugas kesehatan.", "Cara mencegah gigitan disebarluaskan kepada masyarakat."),
        ("Kendaraan roda dua dilarang memasuki dermaga.", "Ambulans dapat memasuki dermaga."),
        ("Data tidak boleh dibuka tanpa persetujuan PIHAK lainnya.", "Data dapat dibuka dengan persetujuan PIHAK lainnya."),
        ("Vaksin yang rusak tidak boleh dipakai.", "Vaksin yang baik boleh dipakai."),
        ("Peserta yang hadir menerima sertifikat pelatihan.", "Peserta yang tidak hadir menerima sertifikat pelatihan susulan."),
        ("PIHAK KESATU dapat menolak beras yang basah.", "PIHAK KEDUA tidak dapat menolak beras yang basah."),
        ("Sampah diterima paling banyak 30 (tiga puluh) ton.", "Sampah tidak diterima paling banyak 40 (empat puluh) ton."),
        ("PIHAK KEDUA berhak menerima laporan kunjungan", "PIHAK KEDUA wajib menerima laporan kunjungan"),
        ("Bus berangkat dari terminal ke pelabuhan.", "Bus tidak berangkat dari pelabuhan ke terminal."),
        ("Petugas membawa korban ke rumah aman.", "Petugas tidak membawa korban dari rumah aman."),
    ],
)  # fmt: skip
def test_exceptions_conditions_and_other_things_pass(one: str, other: str) -> None:
    assert not _contradict(one, other)
    assert not _contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Puskesmas melayani pasien setiap hari.", "Puskesmas melayani imunisasi setiap hari Rabu."),
        ("Feri melayani lintasan Nunukan-Sebatik setiap hari.", "Feri melayani lintasan Nunukan-Tarakan setiap hari Senin."),
        ("Pelayanan donor darah dilaksanakan di rumah sakit setiap hari.", "Pelayanan donor darah dilaksanakan di kantor kecamatan setiap hari Rabu."),
        ("Loket melayani pendaftaran setiap hari.", "Loket tidak melayani pembayaran pada hari Minggu."),
    ],
)  # fmt: skip
def test_what_is_open_for_one_thing_may_be_closed_for_another(one: str, other: str) -> None:
    assert not _contradict(one, other)
    assert not _contradict(other, one)


def test_what_serves_anybody_is_not_closed() -> None:
    assert _contradict(
        "Terminal melayani penumpang setiap hari.", "Terminal tutup pada hari Minggu."
    )


def test_what_is_free_for_a_time_is_paid_for_afterwards() -> None:
    free = "Pedagang menempati kios tanpa sewa{}."
    paid = "Pedagang membayar sewa kios{}."

    assert _contradict(free.format(""), paid.format(""))
    assert not _contradict(free.format(" selama 3 (tiga) bulan"), paid.format(""))
    assert not _contradict(free.format(""), paid.format(" mulai bulan keempat"))
