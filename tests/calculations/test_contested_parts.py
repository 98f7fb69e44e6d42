"""As many were too late as are left of a claim of which the others were in time."""

from __future__ import annotations

import pytest

from mou_gen.calculations.contested_parts import wrong_contested

_CLAIM = (
    "PIHAK KEDUA menuntut pemeriksaan ulang atas 18 (delapan belas) contoh, sedangkan PIHAK KESATU hanya mengakui 11 (sebelas) contoh yang"
    " permintaannya masuk dalam 5 (lima) hari."
)
_BILLS = "PIHAK KESATU menagih 40 berkas, tetapi PIHAK KEDUA hanya menerima 34 berkas yang diajukan sebelum tanggal 10 Mei 2028."


@pytest.mark.parametrize(
    ("claim", "text", "made"),
    [
        (_CLAIM, "Enam permintaan masuk sesudah batas waktu, antara hari keenam dan hari kesembilan.", [7]),
        (_CLAIM, "Tujuh permintaan masuk sesudah batas waktu, antara hari keenam dan hari kesembilan.", []),
        (_CLAIM, "Sebanyak 8 (delapan) contoh masuk setelah batas waktu.", [7]),
        (_CLAIM, "Dua permintaan diterima pada hari libur.", []),
        (_CLAIM, "Dua permintaan di antaranya masuk sesudah hari kesembilan.", []),
        (_CLAIM, "Tiga pegawai masuk sesudah batas waktu.", []),
        (_CLAIM, "Dalam surat itu enam permintaan masuk sesudah batas waktu.", []),
        (_CLAIM.replace("hanya mengakui", "memeriksa"), "Enam permintaan masuk sesudah batas waktu.", []),
        (_CLAIM.replace("11 (sebelas) contoh", "11 (sebelas) tabung"), "Enam permintaan masuk sesudah batas waktu.", []),
        (_BILLS, "Enam berkas diajukan lewat tanggal itu.", []),
        (_BILLS, "Lima berkas diajukan lewat tanggal itu.", [6]),
        (f"{_BILLS} {_CLAIM}", "Lima berkas diajukan lewat tanggal itu.", []),
    ],
)  # fmt: skip
def test_too_late_is_what_was_not_acknowledged(claim: str, text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_contested([claim, text])] == made
