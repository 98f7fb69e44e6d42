from __future__ import annotations

import pytest

from mou_gen.calculations.proportions import wrong_changes, wrong_proportions


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Jumlah kunjungan naik 20 persen dari 100 kunjungan menjadi 130 kunjungan."),
        (
            "id",
            "Produksi turun dari 18.000 ton pada 2023 menjadi 13.500 ton pada 2024, atau berkurang sepertiga.",
        ),
        (
            "id",
            "Pengaduan naik dari 120 berkas pada awal 2024 menjadi 150 berkas pada akhir 2025, atau bertambah sepertiga.",
        ),
        ("id", "Jumlah wisatawan naik dua kali lipat, dari 14.500 menjadi 25.000 orang."),
        ("id", "Jumlah kapal bertambah 4 (empat) kali lipat dari 12 menjadi 36 kapal."),
        ("en", "The number of vessels rose by a factor of 4 (four), from 12 to 36."),
        ("en", "The number of vessels rose from 12 to 36, or 4 (four) times as many."),
        (
            "id",
            "Tiga buku selesai 120 dari 160, 98 dari 140, dan 45 dari 150 halaman, yakni 75%, 70%, dan 40%.",
        ),
        (
            "en",
            "Three books stand at 120 of 160, 98 of 140 and 45 of 150 pages, that is 75%, 80% and 30%.",
        ),
        (
            "id",
            "Di utara 96 dari 120 dan di selatan 60 dari 80 pengeras suara berfungsi, yaitu 85% dan 75%.",
        ),
        (
            "id",
            "Di utara 96 dari 120 dan di selatan 60 dari 80 pengeras suara berfungsi, atau 88%.",
        ),
        (
            "id",
            "Di utara 96 dari 120 dan di selatan 60 dari 80 pengeras suara berfungsi, yaitu 75% dan 80%.",
        ),
        (
            "id",
            "Harga cabai naik dari Rp32.000,00 menjadi Rp41.000,00 per kilogram, atau sekitar 38%.",
        ),
        ("en", "The price had risen from Rp32,000.00 to Rp41,000.00 a kilogram, or by about 38%."),
        ("id", "Harga naik dari Rp32.000,00 menjadi Rp41.000,00, suatu kenaikan sebesar 38%."),
        ("id", "Harga naik dari Rp32.000,00 menjadi Rp41.000,00 (naik lebih dari 30%)."),
        ("en", "The price rose from Rp32,000.00 to Rp41,000.00, an increase of 38%."),
        ("id", "Harga naik sekitar 38% dari Rp32.000,00 menjadi Rp41.000,00."),
        ("id", "Jumlah peserta meningkat dari 120 orang menjadi 150 orang (30 persen)."),
        ("en", "The number of visits rose by 20% from 100 to 130."),
        ("id", "Kuota bertambah 30 orang, dari 120 orang menjadi 160 orang."),
        ("id", "Kunjungan meningkat dari 48.200 menjadi 60.250, yaitu bertambah sepertiga."),
        ("id", "Kuota bertambah 30 orang, yakni dari 120 orang menjadi 160 orang."),
        ("en", "Visits rose from 48,200 to 60,250, an increase of one third."),
        (
            "id",
            "Kunjungan meningkat dari 48.200 menjadi 60.250, yaitu bertambah lebih dari sepertiga.",
        ),
        (
            "id",
            "Biaya turun dari Rp90.000.000,00 menjadi Rp60.000.000,00 atau berkurang Rp20.000.000,00.",
        ),
        ("id", "Sepertiga dari Rp90.000.000,00, yaitu Rp25.000.000,00, dibayar di muka."),
        ("en", "Half of the Rp60,000,000.00, that is Rp25,000,000.00, is paid."),
        (
            "id",
            "Sebanyak 96 dari 120 pengeras suara di desa perbatasan (75 persen) telah diperiksa dan berfungsi.",
        ),
        ("en", "There were 83 residents, 49 women and 34 men, or 80.5% of the 96 beds."),
        ("en", "96 of the 120 loudspeakers (75 per cent) have been inspected."),
        (
            "id",
            "Dari 120 (seratus dua puluh) pengeras suara, 96 (sembilan puluh enam) berfungsi (75 persen).",
        ),
        ("id", "Dari 120 pengeras suara, 96 atau 75% telah diperiksa."),
        (
            "id",
            "Dari 120 pengeras suara di sepanjang pesisir kabupaten yang diamati dengan citra satelit, 96 buah atau 75% rusak.",
        ),
        (
            "id",
            "Dari anggaran kerja sama sebesar Rp60.000.000,00 baru terserap Rp45.000.000,00 (empat puluh lima juta rupiah), yakni 80%.",
        ),
        (
            "id",
            "Dari pagu Rp60.000.000,00 untuk tahun 2026 telah dibayarkan sebesar Rp45.000.000,00 atau 70%.",
        ),
        ("id", "Anggaran sebesar Rp60.000.000,00 terserap Rp45.000.000,00 atau 80%."),
        ("id", "Anggaran sebesar Rp60.000.000,00, terealisasi Rp45.000.000,00 atau 80%."),
        ("id", "Dana hibah Rp60.000.000,00, sudah disalurkan Rp45.000.000,00 (80 persen)."),
        ("en", "Of the budget of Rp60,000,000.00 only Rp45,000,000.00 was spent, that is 80%."),
        ("en", "Of the 120 loudspeakers, 96 (75%) work."),
        ("id", "Sebanyak 75% (96 dari 120) pengeras suara berfungsi."),
        (
            "id",
            "Realisasi anggaran sebesar Rp45.000.000,00 dari Rp60.000.000,00 atau 70% (tujuh puluh persen).",
        ),
        ("id", "Sebesar 30% dari Rp90.000.000,00, yaitu Rp30.000.000,00, dibayar di muka."),
        ("en", "An advance of 30% of the Rp90,000,000.00, that is Rp30,000,000.00, is paid."),
        ("id", "Terserap Rp45.000.000,00 (70 persen) dari pagu Rp60.000.000,00."),
        ("id", "Rapat dihadiri 9 dari 12 anggota atau 80 persen."),
        ("id", "Dari 41 rujukan, 37 atau sekitar 97% dijawab tepat waktu."),
        ("id", "Sebanyak 37 dari 41 rujukan (kurang lebih 97 persen) dijawab tepat waktu."),
        ("id", "Sebanyak 37 dari 41 rujukan, yaitu hampir 80%, dijawab tepat waktu."),
        ("id", "Sebanyak 37 dari 41 rujukan atau lebih dari 95% dijawab tepat waktu."),
        ("id", "Dari 41 rujukan, 4 atau kurang dari 5% terlambat dijawab."),
        ("id", "Sekitar 97% atau 37 dari 41 rujukan dijawab tepat waktu."),
        ("en", "Of 41 referrals, 37 or about 97% were answered in time."),
        ("en", "37 of the 41 referrals (more than 95 per cent) were answered in time."),
        ("id", "Dari 120 pengeras suara, 96 di antaranya (75 persen) berfungsi."),
        ("en", "The villages have 120 loudspeakers, of which 96 (75%) work."),
        (
            "id",
            "Tercatat 64 kapal, 12 di antaranya, atau tepat seperempatnya, belum memiliki bukti.",
        ),
        ("id", "Sebanyak 12 dari 64 kapal, tepat seperempatnya, belum memiliki bukti."),
        ("id", "Sebanyak 22 dari 48 kapal, atau separuhnya, belum memiliki bukti."),
        ("id", "Dari 48 kapal, 20 kapal atau setengahnya belum memiliki bukti."),
        ("id", "Dari 64 kapal, 12 atau persis seperempat belum memiliki bukti."),
        ("en", "64 vessels were recorded, of which 12, or exactly one quarter, had no proof."),
        ("id", "Untuk 1.250 kilogram dibayar Rp24.000.000,00, yakni 70% dari Rp30.000.000,00."),
        ("en", "Rp24,000.00 a kilogram, that is 80% of Rp40,000.00, is paid for 50 kilograms."),
    ],
)
def test_a_share_that_its_part_does_not_make_is_found(language: str, text: str) -> None:
    assert [*wrong_proportions(text, language), *wrong_changes(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Produksi turun dari 18.000 ton pada 2023 menjadi 13.500 ton pada 2024, atau berkurang seperempat.",
        ),
        (
            "id",
            "Produksi turun dari 18.000 ton pada 2023 menjadi 12.000 ton pada 2024, atau berkurang sepertiga.",
        ),
        (
            "id",
            "Pengaduan naik dari 120 berkas pada awal 2024 menjadi 150 berkas pada akhir 2025, atau bertambah seperempat.",
        ),
        ("id", "Sepertiga dari Rp100.000.000,00, yaitu Rp33.333.000,00, dibayar di muka."),
        ("en", "There were 83 residents, 49 women and 34 men, or 86.5% of the 96 beds."),
        (
            "id",
            "Panti dihuni 83 orang, yaitu 49 perempuan dan 34 laki-laki, atau 86,5% dari 96 tempat tidur.",
        ),
        (
            "id",
            "Tercatat 64 kapal, 16 di antaranya, atau tepat seperempatnya, belum memiliki bukti.",
        ),
        (
            "id",
            "Tercatat 64 kapal, 12 di antaranya, atau kurang dari seperempatnya, belum terdaftar.",
        ),
        ("en", "64 vessels were recorded, of which 16, or exactly one quarter, had no proof."),
        ("id", "Jumlah kunjungan naik 30 persen dari 100 kunjungan menjadi 130 kunjungan."),
        ("id", "Kunjungan meningkat dari 48.200 menjadi 60.250, yaitu bertambah seperempat."),
        ("id", "Kuota bertambah 40 orang, yakni dari 120 orang menjadi 160 orang."),
        ("id", "Rapat dihadiri 9 dari 12 anggota, minimum 80 persen."),
        ("id", "Sebanyak 24 dari 48 kapal, atau separuhnya, belum memiliki bukti."),
        ("id", "Sebanyak 25 dari 51 kapal, atau separuhnya, belum memiliki bukti."),
        ("id", "Sebanyak 22 dari 48 kapal, atau hampir separuhnya, belum memiliki bukti."),
        ("id", "Sebanyak 22 dari 48 kapal rusak, atau separuh dari kapal nelayan."),
        ("en", "Visits rose from 48,200 to 60,250, an increase of one quarter."),
        (
            "id",
            "Biaya turun dari Rp90.000.000,00 menjadi Rp60.000.000,00 atau berkurang sepertiga.",
        ),
        (
            "id",
            "Kunjungan meningkat dari 48.200 menjadi 60.000, yaitu bertambah hampir seperempat.",
        ),
        (
            "id",
            "Harga cabai naik dari Rp32.000,00 menjadi Rp41.000,00 per kilogram, atau sekitar 28%.",
        ),
        (
            "id",
            "Harga naik dari Rp32.000,00 menjadi Rp41.000,00 per kilogram, atau lebih dari 25%.",
        ),
        (
            "id",
            "Harga naik dari Rp32.000,00 menjadi Rp41.000,00, 38% di antaranya untuk pengangkutan.",
        ),
        ("id", "Jumlah naik dari 40% menjadi 60%, atau 20 persen."),
        ("id", "Kuota ditambah 30 orang dari 120 menjadi 150 orang."),
        (
            "id",
            "Jumlah peserta meningkat dari 120 orang menjadi 150 orang, 30 persen di antaranya perempuan.",
        ),
        (
            "id",
            "Sebanyak 96 dari 120 pengeras suara di desa perbatasan (80 persen) telah diperiksa dan berfungsi.",
        ),
        ("id", "Sebanyak 2 dari 3 desa (67 persen)."),
        ("id", "Anggaran sebesar Rp60.000.000,00 terserap Rp45.000.000,00 atau 75%."),
        (
            "id",
            "Anggaran sebesar Rp60.000.000,00 telah dibayar Rp45.000.000,00 atau 80% dari termin pertama.",
        ),
        (
            "id",
            "Anggaran tahun lalu Rp60.000.000,00 dan tahun ini terserap Rp45.000.000,00, yakni 80%.",
        ),
        ("id", "Dari anggaran sebesar Rp60.000.000,00 baru terserap Rp45.000.000,00, yakni 75%."),
        (
            "id",
            "Dari anggaran sebesar Rp60.000.000,00 terserap Rp45.000.000,00, yakni 80% dari pagu tahap pertama.",
        ),
        (
            "id",
            "Dari anggaran sebesar Rp60.000.000,00 terserap Rp45.000.000,00 dan tersisa Rp15.000.000,00 (25%).",
        ),
        (
            "id",
            "Dari anggaran sebesar Rp60.000.000,00 terserap Rp45.000.000,00 (fisik 80%).",
        ),
        (
            "id",
            "Dari anggaran Rp60.000.000,00 tahap pertama Rp50.000.000,00 terserap Rp45.000.000,00, yakni 90%.",
        ),
        ("id", "Sebanyak 2 dari 3 desa (66,7 persen)."),
        ("id", "Sebanyak 2 dari 3 desa (66 persen)."),
        ("id", "Sebanyak 96 dari 120 pengeras suara atau sekitar 75 persen berfungsi."),
        ("id", "Dari 41 rujukan, 37 atau sekitar 90% dijawab tepat waktu."),
        ("id", "Dari 41 rujukan, 37 atau lebih dari 90% dijawab tepat waktu."),
        ("id", "Dari 41 rujukan, 37 atau hampir 95% dijawab tepat waktu."),
        ("id", "Dari 41 rujukan, sekitar 37 atau 95% dijawab tepat waktu."),
        ("id", "Dari 41 rujukan, 4 atau kurang dari 10% terlambat dijawab."),
        ("id", "Sebanyak 37 dari 41 rujukan dijawab, paling sedikit 97% dari target."),
        ("en", "37 of the 41 referrals (more than 90 per cent) were answered in time."),
        ("id", "Rapat sah jika dihadiri 6 dari 12 anggota atau 75 persen dari pengurus harian."),
        ("id", "Turun menjadi 96 dari 120 (20 persen)."),
        ("id", "Dari 120 peserta, 96 lulus dan 24 mengulang dengan nilai 75 persen."),
        ("en", "30% of the 120 participants and 40 officers are women."),
        ("id", "Biaya 40% dari Rp90.000.000,00 dan Rp10.000.000,00."),
        ("id", "Jumlah wisatawan naik dua kali lipat, dari 14.500 menjadi 29.000 orang."),
        ("id", "Jumlah kunjungan turun 3 (tiga) kali lipat, dari 90 menjadi 30 kunjungan."),
        (
            "id",
            "Jumlah kunjungan meningkat 2,5 (dua koma lima) kali lipat dari 100 menjadi 250 kunjungan.",
        ),
        ("id", "Jumlah kunjungan naik dua kali, dari 10 menjadi 30 orang."),
        ("id", "Jumlah kunjungan naik dari 100 menjadi 300 orang, atau 3 (tiga) kali lipat."),
        ("en", "The number of visits fell by a factor of 3 (three), from 90 to 30."),
        ("en", "The number of vessels increased 4 (four) fold from 12 to 48."),
        ("en", "The number of visits rose from 100 to 300, or 3 (three) times as many."),
        (
            "id",
            "Buku selesai 120 dari 160, 98 dari 140, dan 45 dari 150 halaman, yakni 75%, 70%, dan 30%.",
        ),
        (
            "en",
            "The books stand at 120 of 160, 98 of 140 and 45 of 150 pages, that is 75%, 70% and 30%.",
        ),
        (
            "id",
            "Di utara 96 dari 120 dan di selatan 60 dari 80 pengeras suara berfungsi (80% dan 75%).",
        ),
        (
            "id",
            "Di utara 96 dari 120 dan di selatan 60 dari 80 pengeras suara berfungsi, yaitu 80% di utara dan 75% di selatan.",
        ),
        (
            "en",
            "In the north 96 of 120 and in the south 60 of 80 loudspeakers work, or 80% and 75% respectively.",
        ),
        ("en", "In the north 96 of 120 and in the south 60 of 80 loudspeakers work, or 78%."),
        (
            "id",
            "Buku selesai 120 dari 160, 98 dari 140, dan 45 dari 150 halaman, yakni sekitar 74%, 71%, dan 29%.",
        ),
        (
            "id",
            "Di utara 3 dari 5 desa melapor dan di selatan 45 dari 150 halaman terisi, yakni 30%, turun 10% dari tahun lalu.",
        ),
        ("id", "Jumlah kunjungan naik dua kali lipat dari 37 menjadi 72 orang."),
        (
            "id",
            "Dituntut penggantian 1.250 kilogram dengan harga Rp24.000,00, yakni 80% dari Rp30.000.000,00.",
        ),
        (
            "id",
            "Sewa 12 kios dengan tarif Rp200.000,00, yaitu 50% dari Rp4.800.000,00, disetorkan.",
        ),
        (
            "en",
            "Compensation for 1,250 kilograms at Rp24,000.00, that is 80% of Rp30,000,000.00, is paid.",
        ),
    ],
)
def test_a_share_that_may_be_right_is_left_alone(language: str, text: str) -> None:
    assert not [*wrong_proportions(text, language), *wrong_changes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Kenaikan harga sebesar 6% (enam persen) menambah Rp143.400.000,00 dari harga Rp2.240.000.000,00.", 1),
        ("id", "Kenaikan harga sebesar 6% (enam persen) menambah Rp134.400.000,00 dari harga Rp2.240.000.000,00.", 0),
        ("id", "Kenaikan 6,1 persen menambah Rp18.250.000,00 dari harga Rp300.000.000,00.", 0),
        ("en", "The rise of 6% adds Rp143,400,000.00 to the price of Rp2,240,000,000.00.", 1),
        ("id", "Masing-masing separuh dari perkiraan Rp312.000.000,00, atau Rp165.000.000,00.", 1),
        ("id", "Masing-masing separuh dari perkiraan Rp312.000.000,00, atau Rp156.000.000,00.", 0),
        ("id", "Disampaikan 40 (empat puluh) peringatan dini; 34 (tiga puluh empat) di antaranya, atau 80%, diterima.", 1),
        ("id", "Disampaikan 40 peringatan dini; 34 di antaranya, atau 85%, diterima.", 0),
        ("id", "Disampaikan empat puluh peringatan; tiga puluh empat di antaranya, atau 80%, diterima.", 1),
        ("en", "40 warnings were sent; 34 of them, or 80%, arrived in time.", 1),
        ("en", "40 warnings were sent; 34 of these, or 85%, arrived in time.", 0),
        ("id", "Disampaikan 40 peringatan dini; diterima 34 laporan lain, atau 80% dari rencana.", 0),
        ("id", "Disampaikan 40 peringatan dini. Dari 50 laporan; 34 di antaranya, atau 68%, diterima.", 0),
    ],
)  # fmt: skip
def test_a_part_its_whole_and_its_share_stand_in_any_order(
    language: str, text: str, count: int
) -> None:
    assert len(list(wrong_proportions(text, language))) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Tercetak 750 eksemplar, atau dua pertiganya; 250 sisanya menunggu kertas.", 1),
        ("id", "Tercetak 750 eksemplar, atau tiga perempatnya; 250 sisanya menunggu kertas.", 0),
        ("id", "Telah diperbaiki 60 rumah, atau tiga perempat dari seluruhnya; sisanya 30 rumah menunggu.", 1),
        ("id", "Telah selesai 60 rumah (75 persen), sedangkan sisanya, yaitu 30 rumah, belum.", 1),
        ("id", "Telah selesai 60 rumah (66,7 persen), sedangkan sisanya, yaitu 30 rumah, belum.", 0),
        ("id", "Tiga perempatnya, yaitu 60 rumah, telah selesai; 30 rumah sisanya belum.", 1),
        ("id", "Dibayar Rp75.000.000,00, atau separuhnya; sisanya Rp25.000.000,00 dibayar kemudian.", 1),
        ("en", "750 copies, or two thirds, have been printed; the remaining 250 are waiting for paper.", 1),
        ("en", "750 copies, or three quarters, have been printed; the remaining 250 are waiting.", 0),
        ("en", "60 houses (75 per cent) are finished; the rest, 30 houses, are not.", 1),
        ("en", "60 houses (75 per cent) are finished; another 30 houses are planned.", 0),
        ("id", "Dari 120 rumah, 60 rumah, atau setengahnya, telah selesai; 40 rumah sisanya belum, dan 20 dibatalkan.", 0),
        ("id", "Telah selesai 60 rumah (60 persen); sisanya 30 rumah tahun ini dan 10 rumah tahun depan.", 0),
        ("id", "Telah selesai sekitar 60 rumah, atau tiga perempatnya; 30 rumah sisanya belum.", 0),
        ("id", "Dibayar Rp75.000.000,00, atau 75 persen dari harga; sisanya Rp20.000.000,00 dibayar kemudian.", 0),
        ("id", "Disetujui 6 usul (60 persen), ditolak 2 dan sisanya 2 ditunda.", 0),
        ("id", "Tersedia 40 kursi, atau setengah dari kapasitas; 30 kursi sisanya dipakai.", 0),
        ("id", "Dari 1.000 eksemplar telah dicetak 750 eksemplar, atau dua pertiganya.", 1),
        ("id", "Dari 1.000 eksemplar telah dicetak 750 eksemplar, atau tiga perempatnya.", 0),
        ("id", "Dari 90 rumah telah diperbaiki 60, atau dua pertiganya.", 0),
        ("id", "Realisasi anggaran Rp661.428.000,00 dari Rp684.000.000,00 atau 96,7%, sehingga tersisa Rp22.572.000,00.", 0),
        ("id", "Dari 90 rumah dan 60 sekolah telah diperbaiki 60, atau sepertiganya.", 0),
    ],
)  # fmt: skip
def test_a_part_is_such_a_share_of_it_and_the_rest(language: str, text: str, count: int) -> None:
    assert len(list(wrong_proportions(text, language))) == count
