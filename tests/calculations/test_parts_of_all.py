"""So many are the part of all that they are said to be, and have their turn as often."""

from __future__ import annotations

import pytest

from mou_gen.calculations.parts_of_all import wrong_parts_of_all, wrong_turns_of_parts

DEPOTS = "bahwa 84 (delapan puluh empat) depot di 6 (enam) kecamatan, yakni 49 (empat puluh sembilan) depot di Kabupaten Bone dan 35 (tiga puluh lima) depot di Kabupaten Soppeng, saling menjual air."
DRAWN = "Setiap bulan dipilih 21 (dua puluh satu) depot dengan undian, yaitu {} dari jumlah seluruhnya, sehingga tiap depot rata-rata diperiksa {} kali setahun."
STORE = "Gudang selalu berisi sekurang-kurangnya {} lampu, yaitu 5% (lima persen) dari jumlah seluruhnya, 600 (enam ratus) meter kabel, dan 4 (empat) tiang."


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
        (["Lampu berjumlah 280 (dua ratus delapan puluh), yaitu:", STORE.format("28 (dua puluh delapan)")], [14]),
        (["pemasangan 280 lampu", "Lampu berjumlah 280:", "tahap pertama sebanyak 168 lampu", "tahap kedua sebanyak 112 lampu", STORE.format("41")], [14]),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 25% (dua puluh lima persen) dari seluruh sekolah, yakni 12 sekolah."], [15]),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina paling banyak 12 sekolah, yakni 25% dari jumlah seluruhnya."], [15]),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 25% dari seluruh sekolah, yakni 15 sekolah."], []),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 25% dari seluruh sekolah atau 12 sekolah, mana yang lebih dahulu."], []),
        (["Terdapat 60 sekolah di perbatasan.", "Dibina 16 sekolah, yakni 27% dari seluruh sekolah."], []),
        (["Lampu berjumlah 280 (dua ratus delapan puluh), yaitu:", STORE.format("14 (empat belas)")], []),
        (["Lampu berjumlah 280.", "tahap pertama sebanyak 140 lampu", STORE.format("7 (tujuh)")], []),
        (["Lampu berjumlah 280.", "Kabel cadangan berjumlah 560 meter.", "Tersedia 28 meter, yaitu 5% dari jumlah seluruhnya."], []),
        (["Lampu berjumlah 280 dan bertambah 40 setahun.", "Terdapat 300 lampu pada akhir tahun.", STORE.format("28")], []),
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
