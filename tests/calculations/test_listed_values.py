from __future__ import annotations

import pytest

from mou_gen.calculations.listed_values import listed_values


@pytest.mark.parametrize(
    ("language", "text", "count", "listed"),
    [
        ("id", "Tiga dari lima belas sirene yang dibunyikan terdengar kurang dari 85 desibel pada jarak 500 meter, yaitu 79, 81, 83, dan 84 desibel.", 3, 4),
        ("en", "Three of the fifteen sirens sounded were heard at less than 85 decibels at a distance of 500 metres, namely 79, 81, 83 and 84 decibels.", 3, 4),
        ("id", "Dua pompa berdebit kurang dari 100 liter per detik, yaitu 82, 90, dan 95 liter per detik.", 2, 3),
        ("id", "Dua pompa berdebit rendah, yaitu 82 liter, 90 liter, dan 95 liter.", 2, 3),
        ("id", "Tiga desa menerima masing-masing 120 dan 150 paket.", 3, 2),
        ("id", "Terdapat 4 (empat) timbangan yang menyimpang, masing-masing 1,5, 2, dan 2,5 gram.", 4, 3),
        ("id", "Rapat diadakan tiga kali, yaitu pada tanggal 3, 10, 17, dan 24 Maret 2026.", 3, 4),
        ("id", "Dua pilar rusak, yaitu nomor 4, 9, dan 12.", 2, 3),
        ("en", "Two scales deviate, namely by 12, 15 and 20 grams.", 2, 3),
    ],
)  # fmt: skip
def test_values_are_counted(language: str, text: str, count: int, listed: int) -> None:
    assert [(each.count, each.least) for each in listed_values(text, language)] == [(count, listed)]


@pytest.mark.parametrize(
    "text",
    [
        "Tiga sirene terdengar kurang dari 85 desibel, yaitu 79, 81, dan 83 desibel.",
        "Lima sirene terdengar kurang dari 85 desibel, yaitu 79, 81, dan 83 desibel.",
        "Dua sirene diukur di tiga tempat, yaitu 79, 81, dan 83 desibel.",
        "Dua daerah memperoleh tambahan, yaitu 12 pompa, 3 mobil, dan 4 truk.",
        "Dua daerah menerima masing-masing 12, 15, dan 18 paket untuk Januari, Februari, dan Maret.",
        "Kedua daerah menerima masing-masing 12, 15, dan 18 paket.",
        "Dua regu bekerja setiap bulan, yaitu pada tanggal 3, 10, dan 17.",
        "Dua sirene lulus dan empat sirene gagal, yaitu 79, 81, dan 83 desibel.",
        "Sebanyak 2 (dua) sirene terdengar pelan pada jarak 3 (tiga) kilometer, yaitu 79, 81, dan 83 desibel.",
        "Dua tim bekerja selama tiga hari, yaitu tanggal 4, 5, dan 6 Mei 2027.",
        "Tim dari dua daerah bertemu pada bulan Mei, yaitu tanggal 3, 10, dan 17 Mei 2027.",
    ],
)
def test_values_of_as_many_or_of_others_pass(text: str) -> None:
    assert all(each.agrees for each in listed_values(text, "id"))
