from __future__ import annotations

import pytest

from mou_gen.calculations.parts_of_it import wrong_parts_of_it, wrong_parts_of_paragraphs
from mou_gen.calculations.proportions import wrong_proportions
from mou_gen.calculations.referred_amounts import ArticleText


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Hadiah berjumlah Rp17.500.000,00. Sekurang-kurangnya tiga perempatnya, yakni Rp12.125.000,00, dipakai untuk latihan.", 13_125_000),
        ("id", "Hadiah Rp17.500.000,00; tiga perempatnya (yaitu sebesar Rp12.125.000,00) dipakai untuk latihan.", 13_125_000),
        ("en", "The prizes come to Rp17,500,000.00. Three quarters of them, that is Rp12,125,000.00, go towards training.", 13_125_000),
        ("id", "Terdaftar 60 (enam puluh) peserta; sepertiganya, atau 25 (dua puluh lima) peserta, perempuan.", 20),
        ("id", "Tersedia 48 unit, separuhnya, yakni 22 unit, di Kota Bima.", 24),
        ("id", "Tersedia 48 unit. Setengahnya, yakni 22, berada di Kota Bima.", 24),
        ("en", "There are 48 units; half of them, namely 22, are in Bima.", 24),
        ("id", "Dari 51 calon, dua pertiganya atau 30 orang sudah terdaftar.", 34),
        ("id", "Terdapat 51 calon; dua pertiga di antaranya (30 orang) sudah terdaftar.", 34),
        ("id", "Biaya Rp90.000.000,00, sepertiganya sebesar Rp25.000.000,00 dibayar di muka.", 30_000_000),
        ("id", "Biayanya Rp90.000.000,00. Sepertiga dari biaya itu, yakni Rp25.000.000,00, dibayar di muka.", 30_000_000),
        ("en", "The cost is Rp90,000,000.00, one third of which, Rp25,000,000.00, is paid in advance.", 30_000_000),
        ("en", "There are 51 candidates, two thirds of whom (30 persons) have registered.", 34),
        ("id", "Biaya sebesar Rp90.000.000,00; dua pertiga dari jumlah itu, yakni Rp80.000.000,00, ditanggung PIHAK KESATU.", 60_000_000),
    ],
)  # fmt: skip
def test_a_part_in_words_is_that_of_what_was_counted(language: str, text: str, made: int) -> None:
    (found,) = wrong_parts_of_it(text, language)

    assert abs(found.made - made) < 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Hadiah berjumlah Rp17.500.000,00; tiga perempatnya, yakni Rp13.125.000,00, dipakai untuk latihan."),
        ("id", "Biaya sebesar Rp100.000.000,00; sepertiganya, yakni Rp33.333.000,00, dibayar di muka."),
        ("id", "Terdaftar 62 peserta; sepertiganya, yakni 21 peserta, perempuan."),
        ("id", "Terdaftar 60 peserta; hampir sepertiganya, yakni 18 peserta, perempuan."),
        ("id", "Terdaftar 40 desa; dua pertiga penduduknya, yaitu 3.000 orang, sudah divaksin."),
        ("id", "Terdaftar 40 desa; dua pertiganya, yaitu 30 kepala keluarga, sudah divaksin."),
        ("id", "Ada 24 perempuan dan 36 laki-laki; sepertiganya, yakni 20, berusia di bawah 30 tahun."),
        ("id", "Biaya turun dari Rp9.600,00 menjadi Rp6.400,00 per meter kubik, yaitu sepertiganya."),
        ("id", "Kunjungan bertambah sepertiganya, yakni 40 kunjungan, dari 150 menjadi 190."),
        ("id", "Dari 640 wisatawan, tiga perempatnya bersedia membayar Rp120.000,00."),
        ("id", "Pada tahun 2027 dilatih dua pertiganya, yakni 40 orang."),
        ("id", "Terdapat 51 calon; dua pertiga di antaranya (34 orang) sudah terdaftar."),
        ("id", "Terdapat 40 keluarga; separuhnya, yakni 30 orang, mengungsi."),
        ("id", "Terdapat 51 calon; separuhnya, 12 perempuan dan 14 laki-laki, sudah terdaftar."),
        ("id", "Terdapat 51 calon; sepertiganya sebesar harapan tahun 2026."),
        ("en", "There are 48 units; half of them, 20 of which are new, are in Bima."),
        ("en", "There are 48 units; half of them, namely 24, are in Bima."),
        ("en", "There were 48 units; nearly half of them, 22, are in Bima."),
    ],
)  # fmt: skip
def test_what_is_the_part_or_may_be_one_of_something_else_passes(language: str, text: str) -> None:
    assert not list(wrong_parts_of_it(text, language))


_PRIZES = "Hadiah untuk setiap cabang berjumlah Rp17.500.000,00, yaitu:"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hadiah dibayarkan melalui rekening; sekurang-kurangnya tiga perempatnya, yakni Rp12.125.000,00, dipakai untuk latihan.", 1),
        ("Hadiah dibayarkan melalui rekening; sekurang-kurangnya tiga perempatnya, yakni Rp13.125.000,00, dipakai untuk latihan.", 0),
        ("Hadiah dibayarkan melalui rekening; sekurang-kurangnya tiga perempatnya dipakai untuk latihan.", 0),
        ("Sewa lapangan dibayar di muka; tiga perempatnya, yakni Rp12.125.000,00, oleh PIHAK KESATU.", 0),
        ("Hadiah juara pertama sebesar Rp8.000.000,00; tiga perempatnya, yakni Rp6.000.000,00, untuk latihan.", 0),
        ("Hadiah juara pertama diserahkan; tiga perempatnya, yakni Rp5.625.000,00, untuk latihan.", 0),
    ],
)  # fmt: skip
def test_in_an_article_it_is_of_the_amount_for_the_same(text: str, count: int) -> None:
    article = [
        ArticleText("1", _PRIZES),
        ArticleText("1", "Rp7.500.000,00 untuk juara pertama;"),
        ArticleText("2", text),
    ]

    assert len(list(wrong_parts_of_paragraphs(article))) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "34 (thirty-four) of the 51 candidates have registered, or three quarters of them.", 1),
        ("en", "34 (thirty-four) of the 51 candidates have registered, or two thirds of them.", 0),
        ("en", "34 of the 51 candidates have registered, or three quarters of the men.", 0),
        ("id", "34 (tiga puluh empat) dari 51 calon sudah terdaftar, atau tiga perempat dari jumlah itu.", 1),
        ("id", "34 dari 51 calon sudah terdaftar, atau tiga perempat dari calon perempuan.", 0),
    ],
)  # fmt: skip
def test_a_share_of_them_is_that_of_the_whole_before(language: str, text: str, count: int) -> None:
    assert len(list(wrong_proportions(text, language))) == count
