from __future__ import annotations

import pytest

from mou_gen.calculations.grades import broken_scales


@pytest.mark.parametrize(
    ("texts", "is_gap"),
    [
        (["Siaga Kuning dinyatakan apabila dalam 1 (satu) minggu ditemukan 3 (tiga) sampai dengan 5 (lima) kasus, sedangkan Siaga Merah dinyatakan apabila ditemukan 5 (lima) kasus atau lebih."], False),
        (["zona merah adalah tempat yang dalam 12 (dua belas) bulan terakhir mengalami 4 (empat) konflik atau lebih;", "zona kuning adalah tempat yang mengalami 1 (satu) atau 2 (dua) konflik; dan"], True),
        (["waktu yang baik ialah di bawah 4 (empat) menit, waktu yang cukup ialah 5 (lima) sampai dengan 6 (enam) menit, dan selebihnya dinilai kurang."], True),
        (["kategori baik, jika capaian 80% atau lebih; kategori cukup, jika capaian 60% sampai dengan 75%; kategori kurang, jika capaian di bawah 60%"], True),
        (["baik, apabila capaian lebih dari 80 persen;", "sedang, apabila capaian 60 persen sampai dengan 80 persen;", "kurang, apabila capaian kurang dari 50 persen."], True),
        (["zona merah, apabila terjadi 4 konflik atau lebih; zona kuning, apabila terjadi 1 atau 2 konflik; dan zona hijau, apabila tidak terjadi konflik."], True),
        (["hijau, apabila kurang dari 100;", "jingga, apabila 100 sampai dengan 250;", "merah, apabila lebih dari 350."], True),
        (["Kelas I untuk kapal di bawah 5 (lima) ton, kelas II untuk kapal antara 5 (lima) dan 10 (sepuluh) ton, dan kelas III untuk kapal di atas 15 (lima belas) ton."], True),
        (["Tingkat rendah ialah kurang dari 2 (dua) minggu, tingkat sedang 3 (tiga) sampai dengan 4 (empat) minggu, dan tingkat tinggi lebih dari 4 (empat) minggu."], True),
        (["Barang bernilai 85 (delapan puluh lima) ke atas masuk kelas A, 70 (tujuh puluh) sampai dengan 84 (delapan puluh empat) kelas B, dan 55 (lima puluh lima) sampai dengan 70 (tujuh puluh) kelas C; di bawah itu dikembalikan."], False),
        (["Barang bernilai 85 ke atas masuk kelas A, 70 sampai dengan 84 kelas B, dan 55 sampai dengan 67 kelas C."], True),
        (["Skor 80 atau lebih dinyatakan kategori tinggi, 60 sampai dengan 79 kategori sedang, dan 40 sampai dengan 60 kategori rendah."], False),
        (["Nilai 90 ke atas diberi predikat istimewa, nilai 75 sampai dengan 89 diberi predikat baik, dan nilai 60 sampai dengan 75 diberi predikat cukup."], False),
    ],
)  # fmt: skip
def test_a_scale_with_a_gap_or_an_overlap_is_found(texts: list[str], is_gap: bool) -> None:
    (found,) = broken_scales(texts)

    assert found.is_gap is is_gap


@pytest.mark.parametrize(
    "texts",
    [
        ["Siaga Kuning dinyatakan apabila dalam 1 (satu) minggu ditemukan 3 (tiga) sampai dengan 5 (lima) kasus, sedangkan Siaga Merah dinyatakan apabila ditemukan lebih dari 5 (lima) kasus."],
        ["zona merah ... mengalami 3 (tiga) konflik atau lebih;", "zona kuning ... mengalami 1 (satu) atau 2 (dua) konflik;"],
        ["waktu yang baik ialah di bawah 4 (empat) menit, waktu yang cukup ialah 4 (empat) sampai dengan 6 (enam) menit"],
        ["nilai A untuk skor 80 sampai dengan 100; nilai B untuk skor 60 sampai dengan 79,9; nilai C untuk skor di bawah 60"],
        ["kategori baik, jika capaian 81% atau lebih; kategori cukup, jika capaian 61% sampai dengan 80%; kategori kurang, jika capaian paling tinggi 60%"],
        ["Pada Siaga Kuning tim turun paling lambat 48 (empat puluh delapan) jam, sedangkan pada Siaga Merah paling lambat 24 (dua puluh empat) jam."],
        ["Siaga I ditetapkan jika tinggi air lebih dari 3 meter; Siaga II ditetapkan jika tinggi air lebih dari 2 meter."],
        ["Zona merah berjarak kurang dari 5 kilometer dari kawah, dan warga zona kuning mengungsi dalam waktu 6 jam."],
        ["risiko rendah: kurang dari 10 orang; risiko tinggi: 10 orang atau lebih"],
        ["Tingkat rendah ialah kurang dari 2 (dua) minggu, tingkat sedang 2 (dua) sampai dengan 4 (empat) minggu, dan tingkat tinggi lebih dari 4 (empat) minggu."],
        ["Dermaga kelas I untuk paling banyak 10 (sepuluh) kapal, kelas II untuk lebih dari 10 (sepuluh) sampai dengan 20 (dua puluh) kapal, dan kelas III untuk lebih dari 20 (dua puluh) kapal."],
        ["kategori rendah: paling banyak 5 kejadian; kategori sedang: lebih dari 5 sampai dengan 10 kejadian; kategori tinggi: lebih dari 10 kejadian"],
        ["jalan dalam kondisi baik paling sedikit 75% (tujuh puluh lima persen) dan jalan dalam kondisi rusak berat paling banyak 5% (lima persen)."],
        ["beras mutu I paling sedikit 80% (delapan puluh persen) dari setiap kiriman dan beras mutu II paling banyak 20% (dua puluh persen)."],
        ["Zona merah dijaga oleh paling sedikit 4 (empat) orang.", "Zona kuning dimasuki oleh paling banyak 2 (dua) orang sekaligus."],
        ["Pelanggaran tingkat ringan dikenai penghentian layanan paling lama 7 hari. Pelanggaran tingkat berat dikenai penghentian layanan paling singkat 30 hari."],
        ["golongan I, apabila masa kerja kurang dari 1 tahun; golongan II, apabila masa kerja 1 (satu) sampai dengan 5 (lima) tahun; golongan III, apabila masa kerja 6 (enam) tahun atau lebih."],
        ["kelas I, apabila kurang dari 500 jam; kelas II, apabila 500 sampai dengan 1.000 jam; kelas III, apabila lebih dari 1.000 jam."],
        ["kategori I, jika kurang dari 1 juta rupiah; kategori II, jika 1 sampai dengan 5 juta rupiah; kategori III, jika lebih dari 5 juta rupiah."],
        ["Awas, apabila tinggi tsunami 3 meter atau lebih;", "Siaga, apabila tinggi tsunami 0,5 meter atau lebih tetapi kurang dari 3 meter;", "Waspada, apabila tinggi tsunami kurang dari 0,5 meter."],
        ["Barang bernilai 85 ke atas masuk kelas A, 70 sampai dengan 84 kelas B, dan 55 sampai dengan 69 kelas C; di bawah itu dikembalikan."],
        ["Skor 80 atau lebih dinyatakan kategori tinggi, 60 sampai dengan 80 kategori sedang, dan 40 sampai dengan 60 kategori rendah."],
        ["Kelompok untuk 20 sampai dengan 30 siswa kelas IV, 15 sampai dengan 25 siswa kelas V, dan 10 atau lebih siswa kelas VI."],
        ["Kunjungan ke 10 sampai dengan 15 sekolah termasuk kelas IV dan 12 sampai dengan 20 sekolah termasuk kelas V."],
        ["Dermaga kelas I ialah yang melayani 0 sampai dengan 0 jam, kelas II antara 1 dan 0 hari."],
    ],
)  # fmt: skip
def test_a_whole_scale_passes(texts: list[str]) -> None:
    assert [*broken_scales(texts)] == []
