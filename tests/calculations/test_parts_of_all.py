"""So many are the part of all that they are said to be, and have their turn as often."""

from __future__ import annotations

import pytest

from mou_gen.calculations.parts_of_all import wrong_parts_of_all, wrong_turns_of_parts

DEPOTS = "bahwa 84 (delapan puluh empat) depot di 6 (enam) kecamatan, yakni 49 (empat puluh sembilan) depot di Kabupaten Bone dan 35 (tiga puluh lima) depot di Kabupaten Soppeng, saling menjual air."
DRAWN = "Setiap bulan dipilih 21 (dua puluh satu) depot dengan undian, yaitu {} dari jumlah seluruhnya, sehingga tiap depot rata-rata diperiksa {} kali setahun."


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ([DEPOTS, DRAWN.format("sepertiga", "4 (empat)")], [28]),
        ([DEPOTS, DRAWN.format("seperempat", "3 (tiga)")], []),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 12 sekolah, yakni seperempat dari seluruh sekolah."], [15]),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 12 sekolah, yakni seperlima dari seluruh sekolah."], []),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 12 sekolah, yakni seperempat dari seluruh sekolah di Desa Mota."], []),
        (["Terdapat 60 sekolah dasar dan 48 sekolah menengah.", "Dibina 12 sekolah, yakni seperempat dari jumlah seluruhnya."], []),
        (["Kabupaten Bone memiliki 60 sekolah.", "Dibina 12 sekolah, yakni seperempat dari jumlah seluruhnya."], []),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 12 guru, yakni seperempat dari jumlah seluruhnya."], []),
        (["Terdapat 61 sekolah di perbatasan.", "Dibina 15 sekolah, yakni seperempat dari jumlah seluruhnya."], []),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 12 sekolah, yakni sekitar seperempat dari jumlah seluruhnya."], []),
    ],
)  # fmt: skip
def test_so_many_are_the_part_that_they_are_said_to_be(texts: list[str], made: list[int]) -> None:
    assert [int(each.made) for each in wrong_parts_of_all(texts)] == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (DRAWN.format("sepertiga", "3 (tiga)"), [4]),
        ("Setiap triwulan diperiksa separuh dari seluruh kapal, jadi setiap kapal diperiksa 4 (empat) kali dalam setahun.", [2]),
        (DRAWN.format("sepertiga", "4 (empat)"), []),
        (DRAWN.format("seperempat", "3 (tiga)"), []),
        ("Setiap bulan diperiksa sekitar sepertiga dari jumlah seluruhnya, sehingga tiap kapal diperiksa 3 (tiga) kali setahun.", []),
        ("Setiap bulan diperiksa sepertiga dari jumlah seluruhnya, sehingga tiap kapal memperoleh 3 (tiga) stiker setahun.", []),
        ("Setiap tahun diperiksa sepertiga dari jumlah seluruhnya, sehingga tiap kapal diperiksa 1 (satu) kali dalam tiga tahun.", []),
    ],
)  # fmt: skip
def test_each_has_its_turn_as_often_as_the_part_makes(text: str, made: list[int]) -> None:
    assert [int(each.made) for each in wrong_turns_of_parts(text)] == made
