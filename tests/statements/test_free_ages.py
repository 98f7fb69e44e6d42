from __future__ import annotations

import pytest

from mou_gen.statements.free_ages import charged_though_free

FREE = "Anak yang berumur kurang dari 3 (tiga) tahun, penyandang disabilitas, dan penduduk pulau tidak dipungut biaya."


@pytest.mark.parametrize(
    ("free", "text", "count"),
    [
        (FREE, "Anak berumur 2 (dua) tahun dikenai harga anak sebesar Rp60.000,00 apabila ikut berlayar.", 1),
        (FREE, "Anak berumur 2 (dua) sampai dengan 12 (dua belas) tahun membayar tiket setengah harga.", 1),
        (FREE, "Anak berumur 3 (tiga) tahun dikenai harga anak sebesar Rp60.000,00.", 0),
        (FREE, "Anak berumur 3 (tiga) sampai dengan 12 (dua belas) tahun membayar tiket setengah harga.", 0),
        (FREE, "Anak berumur 2 (dua) tahun membayar biaya asuransi sebesar Rp5.000,00.", 0),
        (FREE, "Kendaraan berumur 2 (dua) tahun dikenai tarif khusus.", 0),
        (FREE, "Anak berumur 2 (dua) tahun tidak dikenai harga anak.", 0),
        ("Anak yang berumur kurang dari 3 (tiga) tahun tidak dipungut biaya makan.", "Anak berumur 2 (dua) tahun dikenai harga anak.", 0),
        ("Anak yang berumur kurang dari 3 (tiga) tahun, kecuali dalam rombongan, tidak dipungut biaya.", "Anak berumur 2 (dua) tahun dikenai harga anak.", 0),
    ],
)  # fmt: skip
def test_nobody_pays_at_an_age_that_is_free(free: str, text: str, count: int) -> None:
    assert len(list(charged_though_free([free, text]))) == count
