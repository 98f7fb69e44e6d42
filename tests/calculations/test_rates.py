from __future__ import annotations

import pytest

from mou_gen.calculations.rates import contradicting_rates, wrong_divisions, wrong_rates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pengiriman 50 ton per bulan, yaitu 500 ton per tahun."),
        (
            "id",
            "Pengiriman beras sebanyak 180 (seratus delapan puluh) ton setiap triwulan atau 600 (enam ratus) ton setahun.",
        ),
        ("en", "Deliveries of 180 tonnes every quarter, that is 600 tonnes a year."),
        (
            "id",
            "Iuran sebesar Rp2.000.000,00 per bulan, sehingga seluruhnya Rp20.000.000,00 per tahun.",
        ),
        ("id", "Kontribusi Rp12.000.000,00 setahun, yaitu Rp2.000.000,00 setiap bulan."),
        ("id", "Sampah 40 ton per hari atau 4.000 ton per bulan."),
        ("id", "Pasokan air 100 liter sehari atau 900 liter seminggu."),
        ("en", "40 tonnes a week, that is 3,000 tonnes a year."),
        ("id", "Insentif Rp500.000,00 setiap 3 (tiga) bulan, yaitu Rp1.500.000,00 setahun."),
        (
            "id",
            "Honorarium 6 (enam) pendamping sebesar Rp2.500.000,00 sebulan, yakni Rp150.000.000,00 setahun.",
        ),
        (
            "id",
            "Mobil berkeliling 3 (tiga) hari seminggu dan membawa 40 karung sehari atau 200 karung seminggu.",
        ),
        ("en", "The van tours three days a week and takes 40 bags a day or 160 bags a week."),
    ],
)
def test_what_one_period_does_not_make_of_another_is_found(language: str, text: str) -> None:
    assert list(wrong_rates(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pengiriman 50 ton per bulan, yaitu 600 ton per tahun."),
        ("id", "Sewa Rp1.000.000,00 per bulan atau Rp10.000.000,00 per tahun."),
        ("id", "Pengiriman beras 150 ton setiap triwulan atau 600 ton setahun."),
        ("id", "Sampah 40 ton per hari atau 1.200 ton per bulan."),
        ("id", "Sampah 40 ton per hari atau 14.600 ton per tahun."),
        ("id", "Sampah 40 ton per hari atau 880 ton per bulan."),
        ("id", "Paling banyak 50 ton per bulan atau 500 ton per tahun."),
        ("id", "Beras 50 ton per bulan dan jagung 500 ton per tahun."),
        ("en", "40 tonnes a week, that is some 2,000 tonnes a year."),
        ("en", "40 tonnes a week, that is 2,080 tonnes a year."),
        ("id", "Rp500.000,00 per orang setiap bulan, yaitu Rp6.000.000,00 setahun."),
        (
            "id",
            "Honorarium 6 (enam) pendamping sebesar Rp2.500.000,00 sebulan, yakni Rp180.000.000,00 setahun.",
        ),
        (
            "en",
            "Fees of 6 (six) coaches at Rp2,500,000.00 a month, that is Rp180,000,000.00 a year.",
        ),
        (
            "id",
            "Mobil berkeliling 3 (tiga) hari seminggu dan membawa 40 karung sehari atau 120 karung seminggu.",
        ),
        (
            "id",
            "Kapal berlayar dua hari dalam sepekan dengan 30 penumpang sehari, yaitu 60 penumpang sepekan.",
        ),
        ("en", "The van tours three days a week and takes 40 bags a day or 120 bags a week."),
    ],
)
def test_what_a_period_may_make_is_left_alone(language: str, text: str) -> None:
    assert not list(wrong_rates(text, language))


YEAR = "fasilitasi pengiriman beras sebanyak 600 (enam ratus) ton setahun"


@pytest.mark.parametrize(
    "clauses",
    [
        (YEAR, "memastikan pengiriman 180 (seratus delapan puluh) ton setiap triwulan"),
        ("mengirim 40 ton beras setiap bulan", YEAR),
        ("penyediaan bibit kelapa 1.200 batang setahun", "menyediakan bibit 200 batang per bulan"),
    ],
)
def test_two_clauses_that_do_not_make_each_other_are_found(clauses: tuple[str, ...]) -> None:
    assert [place for place, _rate, _other in contradicting_rates(clauses)] == [1]


@pytest.mark.parametrize(
    "clauses",
    [
        (YEAR, "memastikan pengiriman 150 (seratus lima puluh) ton setiap triwulan"),
        (YEAR, "memastikan pengiriman jagung 180 ton setiap triwulan"),
        (YEAR, "memastikan pengiriman paling banyak 180 ton setiap triwulan"),
        (YEAR, "mengirim 180 ton setiap triwulan", "mengirim 200 ton setiap semester"),
        (YEAR, "setiap PIHAK mengirim 60 ton beras setiap triwulan"),
        ("melatih 60 orang setahun", "melatih 20 orang setiap semester"),
    ],
)
def test_two_clauses_that_may_both_be_right_are_left_alone(clauses: tuple[str, ...]) -> None:
    assert not list(contradicting_rates(clauses))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "membayar beasiswa sebesar Rp12.000.000,00 (dua belas juta rupiah) satu semester bagi setiap mahasiswa, yang dibagi rata atas dua semester"),
        ("en", "to pay a scholarship of Rp12,000,000.00 (twelve million rupiah) a semester for each student, divided evenly over two semesters"),
        ("id", "Iuran Rp9.000.000,00 per bulan dibagi sama rata dalam 3 (tiga) bulan."),
        ("en", "The contribution of Rp9,000,000 for each quarter is split equally over two quarters."),
        ("id", "Sewa Rp24.000.000,00 setahun, terbagi menjadi dua tahun."),
    ],
)  # fmt: skip
def test_amount_of_a_period_is_not_divided_over_longer(language: str, text: str) -> None:
    assert len(list(wrong_divisions(text, language))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "membayar beasiswa sebesar Rp12.000.000,00 setahun bagi setiap mahasiswa, yang dibagi rata atas dua semester",
        "Sewa Rp24.000.000,00 setahun, dibagi atas 12 (dua belas) bulan.",
        "Sewa Rp24.000.000,00 setahun, dibagi atas dua belas bulan; kontrak dibagi menjadi dua tahun.",
        "Sewa Rp24.000.000,00 setahun selama dua tahun, dibagi atas dua tahun anggaran.",
        "Beasiswa Rp24.000.000,00 dibagi rata atas dua semester.",
        "Sewa Rp2.000.000,00 sebulan dibayar dalam dua bulan.",
    ],
)
def test_amount_of_a_period_is_divided_within_it(text: str) -> None:
    assert list(wrong_divisions(text, "id")) == []
