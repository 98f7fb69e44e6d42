from __future__ import annotations

import pytest

from mou_gen.calculations.averages import wrong_averages


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Dalam 40 (empat puluh) malam dipindai 6.320 (enam ribu tiga ratus dua puluh) lembar, rata-rata 185 (seratus delapan puluh lima) lembar semalam; 212 lembar harus dipindai ulang.", 158),
        ("en", "In 40 (forty) nights 6,320 (six thousand three hundred and twenty) sheets were scanned, 185 (one hundred and eighty-five) a night on average.", 158),
        ("id", "Kapal mengangkut 480 ekor sapi dalam 12 pelayaran, rata-rata 50 ekor setiap pelayaran.", 40),
        ("en", "The vessel carried 480 cattle on 12 voyages, an average of 50 cattle per voyage.", 40),
        ("id", "Sebanyak 1.200 balita ditimbang di 30 posyandu, atau rata-rata 45 balita per posyandu.", 40),
        ("en", "In 30 villages 1,200 toddlers were weighed, on average 45 toddlers in each village.", 40),
        ("id", "Di 24 kelas belajar 720 murid, setiap kelas rata-rata 35 murid.", 30),
        ("id", "Terkumpul 900 kantong dari 15 kegiatan, rata-rata sekitar 80 kantong per kegiatan.", 60),
    ],
)  # fmt: skip
def test_average_is_reckoned(language: str, text: str, made: int) -> None:
    assert [each.made for each in wrong_averages(text, language)] == [made]


@pytest.mark.parametrize(
    "text",
    [
        "Dalam 40 malam dipindai 6.320 lembar, rata-rata 158 lembar semalam.",
        "Dalam 41 malam dipindai 6.320 lembar, rata-rata 154 lembar semalam.",
        "Terkumpul 900 kantong dari 15 kegiatan, rata-rata sekitar 65 kantong per kegiatan.",
        "Kapal mengangkut 480 ekor dalam 12 pelayaran, rata-rata 20 ekor setiap kandang.",
        "Kapal mengangkut 480 ekor dalam 12 pelayaran, paling banyak 50 ekor setiap pelayaran.",
        "Kapal mengangkut 480 ekor dalam 12 pelayaran, sedangkan target rata-rata 50 ekor setiap pelayaran.",
        "Kapal mengangkut 480 ekor dalam 12 pelayaran, rata-rata 6 jam setiap pelayaran.",
        "Kapal mengangkut 480 ekor dalam 12 pelayaran setiap bulan, rata-rata 20 ekor setiap pelayaran setiap hari.",
        "Kapal mengangkut 480 ekor dalam 12 pelayaran, 3 di antaranya kosong, rata-rata 53 ekor setiap pelayaran.",
    ],
)
def test_average_of_others_or_of_more_passes(text: str) -> None:
    assert list(wrong_averages(text, "id")) == []
