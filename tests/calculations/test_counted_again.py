"""What a text goes back to by its number is as many as were told before."""

from __future__ import annotations

import pytest

from mou_gen.calculations.counted_again import counted_again

_CALLS = "Pada 3 (tiga) panggilan sekoci tidak berangkat karena tinggi gelombang melebihi 1,5 (satu koma lima) meter."
_SENT = "Kantor Pencarian mengirim kapal dari Ternate untuk kedua panggilan tersebut."


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ((_CALLS, _SENT), "3 (tiga)"),
        (("Tiga sirene terdengar pelan.", "Laporan diterima.", "Penyedia mengganti penguat suara keempat sirene itu."), "Tiga"),
        (("Sebanyak 5 (lima) jaket robek; keenam jaket pelampung tersebut diganti.",), "5 (lima)"),
    ],
)  # fmt: skip
def test_another_number_than_was_told_is_found(texts: tuple[str, ...], told: str) -> None:
    assert [each.told.text for each in counted_again(texts)] == [told]


@pytest.mark.parametrize(
    "texts",
    [
        (_CALLS.replace("3 (tiga)", "2 (dua)"), _SENT),
        ("Dari 9 (sembilan) panggilan, yang terlambat ialah dari Tidore dan Ternate.", _SENT),
        ("Sebanyak 9 (sembilan) panggilan diterima, 2 (dua) di antaranya pada malam hari.", _SENT),
        ("Sebanyak 3 (tiga) panggilan diterima. Panggilan pada malam hari terlambat.", _SENT),
        ("Sebanyak 3 (tiga) panggilan diterima.", "Panggilan pada malam hari terlambat.", _SENT),
        ("Sebanyak 3 (tiga) panggilan diterima: KM Alfa dan KM Beta terlambat.", _SENT),
        (
            "Sebanyak 3 (tiga) petugas bekerja; seorang dokter dan seorang bidan libur.",
            "Upah kedua petugas tersebut dipotong.",
        ),
        (
            "Sebanyak 12 (dua belas) anggota hadir.",
            "Pada rapat kedua anggota tersebut tidak hadir.",
        ),
        ("Para Pihak terdiri atas 3 (tiga) daerah.", "Camat kedua daerah tersebut hadir."),
        (_SENT, _CALLS),
    ],
)
def test_numbers_that_may_be_of_some_pass(texts: tuple[str, ...]) -> None:
    assert list(counted_again(texts)) == []
