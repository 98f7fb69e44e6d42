from __future__ import annotations

import pytest

from mou_gen.calculations.whole_sets import beyond_all

_AGREED = [
    "bahwa penimbangan serentak pada bulan Agustus 2025 di 11 (sebelas) kecamatan perbatasan menemukan 3.563 anak pendek;",
    "Sasaran kerja sama ini ialah anak balita di kecamatan perbatasan, yaitu:",
    "PARA PIHAK menata 4 (empat) pasar ternak di Kabupaten Kuningan dan semua pasar ternak lainnya.",
    "Air dialirkan dari 3 (tiga) waduk irigasi.",
    "Buku dikirim ke 10 (sepuluh) sekolah dasar; sekolah dasar lainnya menyusul.",
    "Bibit bakau bagi 5 (lima) desa pesisir disiapkan, dan desa pesisir menjaganya.",
    "Guru ditempatkan di 20 (dua puluh) sekolah perbatasan dan di 6 (enam) sekolah perbatasan terluar; sekolah perbatasan diperbaiki.",
]


@pytest.mark.parametrize(
    ("own", "count"),
    [
        ("Sebanyak 300 (tiga ratus) posyandu di 13 (tiga belas) kecamatan perbatasan melayani keluarga dari ketiga kabupaten.", 1),
        ("Ada 111 kecamatan perbatasan yang dilayani.", 1),
        ("Sebanyak 300 (tiga ratus) posyandu di 11 (sebelas) kecamatan perbatasan melayani keluarga.", 0),
        ("Di 9 (sembilan) kecamatan perbatasan belum ada penyuluh.", 0),
        ("Sebanyak 13 (tiga belas) kecamatan pesisir dilayani.", 0),
        ("Sebanyak 13 (tiga belas) kecamatan dilayani.", 0),
        ("Diusulkan agar kerja sama mencakup 13 (tiga belas) kecamatan perbatasan.", 0),
        ("Sebanyak 6 (enam) pasar ternak ditata.", 0),
        ("Sebanyak 5 (lima) waduk irigasi diperiksa.", 0),
        ("Sebanyak 25 sekolah perbatasan diperbaiki.", 0),
        ("Buku dikirim ke 40 (empat puluh) sekolah dasar.", 0),
        ("Bibit ditanam di 8 (delapan) desa pesisir.", 1),
    ],
)  # fmt: skip
def test_no_more_places_of_a_kind_are_told_of_than_there_are(own: str, count: int) -> None:
    assert len(list(beyond_all([own], _AGREED))) == count
