from __future__ import annotations

import random
from decimal import Decimal

import pytest

from mou_gen.language.amounts import mismatches
from mou_gen.language.facts import facts
from mou_gen.language.number_words import spelled_number
from mou_gen.language.numbers import cardinal, decimal

LANGUAGES = ("id", "en")


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("duapuluhlima", "id", "25"),
        ("Dua Ratus Lima Puluh Juta", "id", "250000000"),
        ("satu koma lima miliar", "id", "1500000000.0"),
        ("satu setengah milyar", "id", "1500000000.0"),
        ("dua belas koma nol lima", "id", "12.05"),
        ("seribu miliar", "id", "1000000000000"),
        ("tiga kali dua puluh empat", "id", "72"),
        ("tiga perempat", "id", "0.75"),
        ("two hundred and fifty-million", "en", "250000000"),
        ("two and a half million", "en", "2500000.0"),
        ("a hundred", "en", "100"),
        ("twenty twenty-six", "en", "2026"),
        ("twelve point zero five", "en", "12.05"),
        ("three quarters", "en", "0.75"),
    ],
)
def test_words_are_read_as_people_write_them(words: str, language: str, value: str) -> None:
    assert str(spelled_number(words, language)) == value


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("dua lima", "id"),
        ("puluh juta", "id"),
        ("dua juta tiga miliar", "id"),
        ("dua belas tiga", "id"),
        ("five six", "en"),
        ("two hundred three hundred", "en"),
        ("hundred", "en"),
    ],
)
def test_words_of_numbers_that_are_none_together_have_no_value(words: str, language: str) -> None:
    assert spelled_number(words, language) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_any_size_is_read_back(language: str) -> None:
    chance = random.Random(7)
    for digits in range(1, 15):
        for _ in range(40):
            value = chance.randrange(10**digits)
            words = cardinal(value, language)
            assert spelled_number(words, language) == value
            figure = f"{value:,}".replace(",", "." if language == "id" else ",")
            assert mismatches(f"{figure} ({words})", language) == ()
            assert mismatches(f"{words} ({figure})", language) == ()
            assert mismatches(f"{figure} ({cardinal(value + 1, language)})", language)
            assert mismatches(f"{cardinal(value + 1, language)} ({figure})", language)


def test_decimals_are_said_one_by_one() -> None:
    assert decimal(Decimal("12.05"), "id") == "dua belas koma nol lima"
    assert decimal(Decimal("200.50"), "en") == "two hundred point five"
    assert decimal(Decimal("1E+6"), "id") == "satu juta"


AGREE = [
    ("sampai dengan tanggal 20 Juli 2028; ke-13 (tiga belas) peserta lulus", "id"),
    ("PIHAK KEDUA menerima ke-36 (tiga puluh enam) benda", "id"),
    ("on the 36th (thirty-six) day", "en"),
    ("sepertiga (400 paket) dan setengah (600 paket)", "id"),
    ("one third (400 packs) and one half (600 packs)", "en"),
    ("dua pertiga (Rp5.200.000,00) dan sepertiga (Rp2.600.000,00)", "id"),
    ("two thirds (Rp5,200,000.00) and one half (IDR 500,000)", "en"),
    ("dua perlima (40%) dan sepertiga (33,3%)", "id"),
    ("two fifths (40%) and two-thirds (66%)", "en"),
    ("lima persen (Rp500.000,00) dan sepuluh persen (12 ton)", "id"),
    ("ten per cent (Rp500,000.00)", "en"),
    ("675 ton (tiga perempat), 208 (dua pertiga) di antaranya", "id"),
    ("675 tonnes (three quarters)", "en"),
    ("Rp5,200,000.00 (two thirds), Rp500,000.00 (five per cent)", "en"),
    ("75% (tiga perempat)", "id"),
    ("38%, yaitu tiga poin persen di atas batas", "id"),
    ("38%, yaitu tiga persen lebih tinggi daripada tahun lalu", "id"),
    ("38%, namely three percentage points over the limit", "en"),
    ("14 minutes, namely two minutes faster than last year", "en"),
    ("Rp5.000,00, yakni seribu rupiah di bawah harga pasar", "id"),
    ("18–22 (delapan belas sampai dengan dua puluh dua) derajat", "id"),
    ("45%–55% (empat puluh lima sampai dengan lima puluh lima persen)", "id"),
    ("45%–55% (forty-five to fifty-five percent)", "en"),
    ("18 sampai dengan 22 (delapan belas sampai dengan dua puluh dua)", "id"),
    ("Rp200.000.000,00 (dua ratus juta rupiah)", "id"),
    ("Rp 200.000.000,00 (Dua Ratus Juta Rupiah)", "id"),
    ("Rp. 200.000.000,- (duaratus juta rupiah)", "id"),
    ("rp200.000.000 (DUA RATUS JUTA RUPIAH)", "id"),
    ("IDR 200,000,000.00 (two hundred million rupiah)", "en"),
    ("IDR 200,000,000.00 (dua ratus juta rupiah)", "id"),
    ("Rp200.000.000 (two hundred million rupiah)", "en"),
    ("Rp1,5 miliar (satu koma lima miliar rupiah)", "id"),
    ("Rp1,5 miliar (satu miliar lima ratus juta rupiah)", "id"),
    ("Rp200 juta (dua ratus juta rupiah)", "id"),
    ("Rp 200 000 000 (dua ratus juta rupiah)", "id"),
    ("Rp200.000.000,= (dua ratus juta rupiah)", "id"),
    ("1 250 000 (satu juta dua ratus lima puluh ribu) orang", "id"),
    ("Rp 1,5 M (satu koma lima miliar rupiah)", "id"),
    ("Lantai 3 (Empat Lawang)", "id"),
    ("200 juta rupiah (dua ratus juta rupiah)", "id"),
    ("200 million rupiah (two hundred million rupiah)", "en"),
    ("USD 10,000.50 (ten thousand United States dollars and fifty cents)", "en"),
    ("US$10,000 (ten thousand US dollars)", "en"),
    ("USD 10.000 (sepuluh ribu dolar Amerika Serikat)", "id"),
    ("Rp1.500,50 (seribu lima ratus rupiah lima puluh sen)", "id"),
    ("Rp2.000.000.000.000,00 (dua triliun rupiah)", "id"),
    ("dua ratus juta rupiah (Rp200.000.000,00)", "id"),
    ("two hundred million rupiah (IDR 200,000,000)", "en"),
    ("a hundred (100) persons", "en"),
    ("sebesar 12,5 % (dua belas koma lima persen)", "id"),
    ("12,5% (dua belas koma lima)", "id"),
    ("12.5 percent (twelve point five percent)", "en"),
    ("25 per cent (twenty-five per cent)", "en"),
    ("1.250 (seribu dua ratus lima puluh)", "id"),
    ("5 (lima) tahun", "id"),
    ("5 tahun (lima tahun)", "id"),
    ("14 hari kerja (empat belas hari kerja)", "id"),
    ("3 x 24 (tiga kali dua puluh empat) jam", "id"),
    ("2 x 3 (two by three) metres", "en"),
    ("1.5 x 2 (one point five by two) metres", "en"),
    ("1/2 (setengah) bagian, 2/3 (dua per tiga) dan 1/4 (seperempat)", "id"),
    ("2/3 (two thirds)", "en"),
    ("ke-2 (kedua), 5th (fifth)", "id"),
    ("5th (fifth)", "en"),
    ("Rp200.000.000,00 (lihat Pasal 5)", "id"),
    ("Rp200.000.000,00 (belum termasuk pajak)", "id"),
    ("Rp200.000.000,00 (sudah termasuk dua jenis pajak)", "id"),
    ("Jalan Contoh Nomor 5 (lama)", "id"),
    ("25 peserta (dua kelompok)", "id"),
    ("5 (dua laki-laki dan tiga perempuan)", "id"),
    ("pukul 09.30 (sembilan lewat tiga puluh menit)", "id"),
    ("25 September 2019 (dua puluh lima September dua ribu sembilan belas)", "id"),
    ("tahun 2019 (dua ribu sembilan belas)", "id"),
    ("salah satu dari dua (2) daerah", "id"),
    ("21 (satu dari yang terakhir)", "id"),
    ("10 (ten, then more)", "en"),
    ("Rp1.000.000.000.000.000,00 (satu kuadriliun rupiah)", "id"),
    ("IDR 1,000,000,000,000,000 (one quadrillion rupiah)", "en"),
    ("Rp2 T (dua triliun rupiah)", "id"),
    ("IDR 1.5 bn (one point five billion rupiah)", "en"),
    ("USD 2m (two million US dollars)", "en"),
    ("Rp200.000.000,00 (dua kali setahun)", "id"),
    ("Rp100.000.000,00 (satu tahap)", "id"),
    ("IDR 200,000,000 (two instalments)", "en"),
    ("Rp200.000.000,00/tahun (dua ratus juta rupiah per tahun)", "id"),
    ("Rp200.000.000,00 (dengan huruf: dua ratus juta rupiah)", "id"),
    ("dua ratus juta rupiah, [Rp200.000.000,00]", "id"),
]


@pytest.mark.parametrize(("text", "language"), AGREE)
def test_a_figure_and_its_words_agree(text: str, language: str) -> None:
    assert mismatches(text, language) == ()


DIFFER = [
    ("tiga perempat (70%)", "id", "tujuh puluh"),
    ("75% (two thirds)", "en", "seventy-five"),
    ("setengah (1,5) hari", "id", "satu koma lima"),
    ("2 (setengah) hari", "id", "dua"),
    ("3 hari (setengah hari)", "id", "tiga"),
    ("5 ton (nol koma lima)", "id", "lima"),
    ("lima persen (6%)", "id", "enam persen"),
    ("38% (tiga puluh tujuh persn)", "id", "tiga puluh delapan"),
    ("38%, yaitu tiga puluh tujuh persen dari anggaran", "id", "tiga puluh delapan persen"),
    ("18–22 (delapan belas sampai dengan dua puluh tiga)", "id", "dua puluh dua"),
    ("Rp200.000.000,00 (dua ratus lima puluh juta rupiah)", "id", "dua ratus juta rupiah"),
    ("Rp 200.000.000,- (dua ratus ribu rupiah)", "id", "dua ratus juta rupiah"),
    ("Rp. 200.000.000 (duaratus limapuluh juta)", "id", "dua ratus juta"),
    ("IDR 200,000,000.00 (two hundred thousand rupiah)", "en", "two hundred million rupiah"),
    ("200 million rupiah (two hundred billion rupiah)", "en", "two hundred million rupiah"),
    ("Rp1,5 miliar (satu koma lima juta rupiah)", "id", "satu miliar lima ratus juta rupiah"),
    ("Rp200 juta (dua ratus miliar rupiah)", "id", "dua ratus juta rupiah"),
    ("Rp 200 000 000 (dua ratus lima puluh juta rupiah)", "id", "dua ratus juta rupiah"),
    ("Rp200.000 [dua ratus lima puluh ribu rupiah]", "id", "dua ratus ribu rupiah"),
    ("Rp2.000.000.000.000 (dua miliar rupiah)", "id", "dua triliun rupiah"),
    ("USD 10,000 (ten million dollars)", "en", "ten thousand United States dollars"),
    ("Rp10.000 (sepuluh ribu dolar)", "id", "sepuluh ribu rupiah"),
    ("Rp1.500,50 (seribu lima ratus rupiah lima sen)", "id", "seribu lima ratus koma lima rupiah"),
    ("dua ratus lima puluh juta rupiah (Rp200.000.000,00)", "id", "dua ratus juta rupiah"),
    ("one hundred million rupiah (IDR 200,000,000.00)", "en", "two hundred million rupiah"),
    ("Rp250.000.000 (dua ratus lma puluh juta rupiah)", "id", "dua ratus lima puluh juta rupiah"),
    ("Rp250.000.000 (dau ratus lima puluh juta rupiah)", "id", "dua ratus lima puluh juta rupiah"),
    ("dua ratus lma puluh juta rupiah (Rp250.000.000)", "id", "dua ratus lima puluh juta rupiah"),
    ("20 (dua puluh lma) hari", "id", "dua puluh"),
    ("12,5 % (dua belas koma enam persen)", "id", "dua belas koma lima persen"),
    ("12.5% (twelve point six percent)", "en", "twelve point five percent"),
    ("1.250 (seribu dua ratus lima)", "id", "seribu dua ratus lima puluh"),
    ("1,250 (one thousand two hundred and five)", "en", "one thousand two hundred and fifty"),
    ("5 tahun (enam tahun)", "id", "lima"),
    ("25 (dua lima)", "id", "dua puluh lima"),
    ("3 x 24 (tiga kali dua puluh lima) jam", "id", "tujuh puluh dua"),
    ("2 x 3 (two by four) metres", "en", "six"),
    ("1/2 (sepertiga) bagian", "id", ""),
    ("ke-2 (ketiga)", "id", "kedua"),
    ("5th (sixth)", "en", "fifth"),
    ("ke-36 (tiga puluh lima)", "id", "ketiga puluh enam"),
    ("36th (thirty-five)", "en", "thirty-sixth"),
    ("Rp5.000.000 terbilang enam juta rupiah", "id", "lima juta rupiah"),
    ("Rp5.000.000 dengan huruf enam juta rupiah", "id", "lima juta rupiah"),
    ("Rp5.000.000,00 (dengan huruf: enam juta rupiah)", "id", "lima juta rupiah"),
    ("Rp5.000.000,00, (enam juta rupiah)", "id", "lima juta rupiah"),
    ("Rp5.000.000 ,- (enam juta rupiah)", "id", "lima juta rupiah"),
    ("Rp5.000.000,00-(enam juta rupiah)", "id", "lima juta rupiah"),
    ("Rp5.000.000,00 {enam juta rupiah}", "id", "lima juta rupiah"),
    ("Rp5.000.000,00/tahun (enam juta rupiah per tahun)", "id", "lima juta rupiah"),
    ("Rp5.000.000,00 （enam juta rupiah）", "id", "lima juta rupiah"),
    ("enam juta rupiah [Rp5.000.000,00]", "id", "lima juta rupiah"),
    ("enam juta rupiah, (Rp5.000.000,00)", "id", "lima juta rupiah"),
    ("Rp1,5 M (satu koma lima juta rupiah)", "id", "satu miliar lima ratus juta rupiah"),
    ("IDR 1.5B (one point six billion rupiah)", "en", "one billion five hundred million rupiah"),
    ("USD 10k (twenty thousand dollars)", "en", "ten thousand United States dollars"),
    ("IDR 200,000,000 (two hunderd million rupiah)", "en", "two hundred million rupiah"),
    ("IDR 5,000, i.e. six thousand rupiah", "en", "five thousand rupiah"),
]


@pytest.mark.parametrize(("text", "language", "expected"), DIFFER)
def test_a_figure_with_other_words_is_found(text: str, language: str, expected: str) -> None:
    (found,) = mismatches(f"sebesar {text} untuk itu", language)

    assert found.expected == expected


def stated(text: str, language: str) -> set[object]:
    return {fact.key for fact in facts(text, language) if fact.sure}


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Rp200.000.000,00 (dua ratus juta rupiah)",
            "IDR 200,000,000.00 (two hundred million rupiah)",
        ),
        ("Rp200.000.000,-", "200 million rupiah"),
        ("Rp1,5 miliar", "Rp1,500,000,000"),
        ("Rp1,5 M", "IDR 1.5 billion"),
        ("Rp2 T", "IDR 2 trillion"),
        ("USD 2 juta", "USD 2M"),
        ("dua ratus juta rupiah", "two hundred million rupiah"),
        ("duaratus juta rupiah", "IDR200 million"),
        ("USD 1,5 juta", "USD 1.5 million"),
        ("US$10.000", "USD 10,000.00"),
        ("12,5 persen", "twelve point five percent"),
        ("dua belas koma lima persen", "12.5%"),
        ("2 juta orang", "2,000,000 persons"),
        ("dua belas setengah persen", "twelve and a half percent"),
        ("satu setengah miliar rupiah", "IDR 1.5 billion"),
        ("1.250 (seribu dua ratus lima puluh) orang", "1,250 persons"),
    ],
)
def test_amounts_are_equal_between_the_languages(indonesian: str, english: str) -> None:
    assert stated(indonesian, "id") == stated(english, "en") != set()


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Rp200.000.000,00", "IDR 250,000,000.00"),
        ("Rp200 juta", "200 billion rupiah"),
        ("Rp10.000", "USD 10,000"),
        ("USD 1,5 juta", "USD 1.5 billion"),
        ("2 juta orang", "2 billion persons"),
        ("dua belas koma lima persen", "12.6%"),
    ],
)
def test_amounts_that_differ_between_the_languages_are_told_apart(
    indonesian: str, english: str
) -> None:
    assert not stated(indonesian, "id") & stated(english, "en")


@pytest.mark.parametrize(
    "text",
    [
        "5 (" * 5_000,
        "dua ratus " * 5_000 + "(5)",
        "(5) " * 5_000,
        "Rp5 (dua" * 3_000,
        "ke-2 (" * 5_000,
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_takes_long(text: str, language: str) -> None:
    list(mismatches(text, language))
