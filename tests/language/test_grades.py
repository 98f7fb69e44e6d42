from __future__ import annotations

import pytest

from mou_gen.language.grades import broken_scales


@pytest.mark.parametrize(
    ("texts", "is_gap"),
    [
        (["Siaga Kuning dinyatakan apabila dalam 1 (satu) minggu ditemukan 3 (tiga) sampai dengan 5 (lima) kasus, sedangkan Siaga Merah dinyatakan apabila ditemukan 5 (lima) kasus atau lebih."], False),
        (["zona merah adalah tempat yang dalam 12 (dua belas) bulan terakhir mengalami 4 (empat) konflik atau lebih;", "zona kuning adalah tempat yang mengalami 1 (satu) atau 2 (dua) konflik; dan"], True),
        (["waktu yang baik ialah di bawah 4 (empat) menit, waktu yang cukup ialah 5 (lima) sampai dengan 6 (enam) menit, dan selebihnya dinilai kurang."], True),
        (["kategori baik, jika capaian 80% atau lebih; kategori cukup, jika capaian 60% sampai dengan 75%; kategori kurang, jika capaian di bawah 60%"], True),
        (["baik, apabila capaian lebih dari 80 persen;", "sedang, apabila capaian 60 persen sampai dengan 80 persen;", "kurang, apabila capaian kurang dari 50 persen."], True),
        (["Kelas I untuk kapal di bawah 5 (lima) ton, kelas II untuk kapal antara 5 (lima) dan 10 (sepuluh) ton, dan kelas III untuk kapal di atas 15 (lima belas) ton."], True),
        (["Tingkat rendah ialah kurang dari 2 (dua) minggu, tingkat sedang 3 (tiga) sampai dengan 4 (empat) minggu, dan tingkat tinggi lebih dari 4 (empat) minggu."], True),
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
    ],
)  # fmt: skip
def test_a_whole_scale_passes(texts: list[str]) -> None:
    assert [*broken_scales(texts)] == []
