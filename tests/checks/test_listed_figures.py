"""What a list makes is what its article says: times, days, two kinds of things; and what is paid of a claim."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from mou_gen.calculations.listed_kinds import wrong_kinds_of_list, wrong_kinds_of_text
from mou_gen.calculations.listed_spans import wrong_days_of_list
from mou_gen.calculations.listed_turns import listed_turns
from mou_gen.calculations.settled_claims import wrong_settlements
from tests.checks.found import found
from tests.dossiers import Edit, copied


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("id", "melakukan 4 (empat) kunjungan dalam 6 (enam) bulan, yaitu pada minggu pertama, bulan ketiga, dan bulan keenam", (4, 3)),
        ("en", "make 4 (four) visits in 6 (six) months, namely in the first week, the third month and the sixth month", (4, 3)),
        ("id", "Evaluasi dilakukan 3 (tiga) kali setahun, yaitu pada bulan pertama dan bulan ketujuh.", (3, 2)),
        ("id", "Contoh air diambil empat kali dalam setahun, yakni pada bulan kedua, kelima, dan kedelapan.", (4, 3)),
        ("en", "Samples are taken 2 (two) times a year, namely in the second, fifth and eighth months.", (2, 3)),
        ("id", "membayar dalam 2 (dua) tahap selama 1 (satu) tahun, yaitu pada bulan pertama, bulan keenam, dan bulan ke-12", (2, 3)),
    ],
)  # fmt: skip
def test_as_many_times_are_listed_as_announced(
    language: str, said: str, told: tuple[int, int]
) -> None:
    (listed,) = listed_turns(said, language)

    assert (listed.count, listed.least) == told
    assert not listed.agrees


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", "melakukan 4 (empat) kunjungan dalam 6 (enam) bulan, yaitu pada minggu pertama, bulan pertama, bulan ketiga, dan bulan keenam"),
        ("id", "melakukan paling sedikit 4 (empat) kunjungan, yaitu pada minggu pertama dan bulan keenam"),
        ("id", "mengirim 3 (tiga) petugas, yaitu pada bulan pertama dan bulan keenam"),
        ("id", "melakukan 4 (empat) kunjungan ke 2 (dua) desa, yaitu pada minggu pertama dan minggu ketiga"),
        ("id", "melakukan 4 (empat) kunjungan, yaitu pada bulan pertama sampai dengan bulan keempat"),
        ("id", "melakukan 4 (empat) kunjungan, antara lain pada bulan pertama dan bulan keempat"),
        ("en", "send 12 (twelve) officers on two days, namely on the first day and the third day"),
        ("en", "make 2 (two) visits, namely in the first week and the third month"),
        ("en", "make 4 (four) visits in 6 (six) months, namely in the first week and in the first, third and sixth months"),
        ("id", "melakukan 4 (empat) kunjungan, yaitu pada minggu pertama dan pada bulan pertama, ketiga, dan keenam"),
    ],
)  # fmt: skip
def test_times_that_are_all_listed_pass(language: str, said: str) -> None:
    assert all(each.agrees for each in listed_turns(said, language))


FAIRS = (
    "Singaparna, Jumat, 12 Februari 2027 sampai dengan Selasa, 16 Februari 2027;",
    "Banjar, tanggal 16 sampai dengan 20 April 2027; dan",
    "Pangandaran, 25 Juni sampai dengan 2 Juli 2027.",
)  # 5, 5 and 8 days


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("Ketiga pameran itu berlangsung selama 20 (dua puluh) hari seluruhnya.", 18),
        ("Tiga pameran diadakan, seluruhnya selama 16 (enam belas) hari.", 18),
        ("Ketiga pameran itu berlangsung 18 (delapan belas) hari seluruhnya, yakni satu pameran selama 5 (lima) hari dan dua pameran selama 8 (delapan) hari.", 2),
        ("Pameran itu terdiri atas dua pameran selama 5 (lima) hari dan satu pameran selama 10 (sepuluh) hari.", 0),
    ],
)  # fmt: skip
def test_days_of_listed_spans_are_those_told(said: str, made: int) -> None:
    ((place, wrong),) = wrong_days_of_list(FAIRS, ["Kalender pameran:", said])

    assert place == 1
    assert wrong.made == made


@pytest.mark.parametrize(
    "said",
    [
        "Ketiga pameran itu berlangsung selama 18 (delapan belas) hari seluruhnya.",
        "Ketiga pameran itu berlangsung 15 (lima belas) hari seluruhnya.",  # without the day of departure
        "Ketiga pameran itu berlangsung 18 (delapan belas) hari seluruhnya, yakni dua pameran selama 5 (lima) hari dan satu pameran selama 8 (delapan) hari.",
        "Ketiga pameran itu berlangsung 14 (empat belas) hari kerja seluruhnya.",
        "Ketiga pameran dapat digeser paling jauh 14 (empat belas) hari.",
        "Persiapan ketiga pameran itu memerlukan 30 (tiga puluh) hari.",
        "Dua pameran diadakan selama 10 (sepuluh) hari seluruhnya.",
    ],
)  # fmt: skip
def test_days_that_the_spans_make_or_that_are_others_pass(said: str) -> None:
    assert list(wrong_days_of_list(FAIRS, [said])) == []
    assert list(wrong_days_of_list((*FAIRS, "Ciamis, pada bulan Agustus 2027."), [said])) == []


SPORTS = (
    "bola voli, 10 (sepuluh) putra dan 10 (sepuluh) putri;",
    "bola basket tiga lawan tiga, 8 (delapan) putri; dan",
    "futsal, 12 (dua belas) putra.",
)  # 22 boys, 18 girls


@pytest.mark.parametrize(
    ("head", "made"),
    [
        ("Setiap kontingen terdiri atas 22 (dua puluh dua) putra dan 20 (dua puluh) putri, yaitu:", [18]),
        ("Kontingen terdiri atas 24 (dua puluh empat) putra dan 18 (delapan belas) putri, dengan perincian sebagai berikut:", [22]),
        ("Kontingen berisi 24 (dua puluh empat) putra dan 20 (dua puluh) putri, yakni:", [22, 18]),
        ("Kontingen terdiri atas 22 putra dan 18 putri, yaitu:", []),
        ("Kontingen terdiri atas paling banyak 24 putra dan 20 putri, yaitu:", []),
        ("Kontingen terdiri atas 24 putra dan 20 putri, antara lain:", []),
        ("Dari 24 putra dan 20 putri dipilih regu, yaitu:", []),
        ("Kontingen terdiri atas 40 (empat puluh) atlet, yaitu:", []),
    ],
)  # fmt: skip
def test_each_kind_that_a_list_counts_makes_its_total(head: str, made: list[int]) -> None:
    assert [each.made for each in wrong_kinds_of_list(head, SPORTS)] == [Decimal(n) for n in made]
    told = f"Rapat dimulai. {head} {' '.join(SPORTS)}"
    assert [each.made for each in wrong_kinds_of_text(told)] == [
        Decimal(n) for n in made if "yaitu" in head or "yakni" in head
    ]


@pytest.mark.parametrize(
    "item",
    [
        "atletik, paling banyak 8 (delapan) putra;",
        "atletik, 4 (empat) pelatih;",
        "atletik, 8 (delapan) putra, 4 (empat) putra di antaranya pelari;",
        "atletik, setiap nomor 2 (dua) putra;",
    ],
)
def test_a_list_whose_items_do_not_count_exactly_passes(item: str) -> None:
    head = "Kontingen terdiri atas 24 putra dan 20 putri, yaitu:"

    assert list(wrong_kinds_of_list(head, (*SPORTS, item))) == []


SCALES = (
    "260 (dua ratus enam puluh) timbangan pedagang;",
    "120 (seratus dua puluh) timbangan hasil bumi; dan",
    "40 (empat puluh) pompa ukur.",
)


@pytest.mark.parametrize(
    ("head", "made"),
    [
        ("Setiap tahun diuji 480 (empat ratus delapan puluh) alat ukur, yang terdiri atas:", [420]),
        ("Setiap tahun diuji 420 (empat ratus dua puluh) alat ukur, yang terdiri atas:", []),
        ("Setiap tahun diuji paling banyak 480 (empat ratus delapan puluh) alat ukur, yaitu:", []),
        ("Di 3 (tiga) pasar diuji 480 (empat ratus delapan puluh) alat ukur, yaitu:", []),
    ],
)
def test_the_items_of_a_list_make_the_count_before_it(head: str, made: list[int]) -> None:
    assert [each.made for each in wrong_kinds_of_list(head, SCALES)] == made


BILL = "Tagihan triwulan pertama sebesar Rp71.000.000,00 memuat biaya kalibrasi Rp14.000.000,00 yang telah dibayar."


@pytest.mark.parametrize(
    ("dispute", "settlement", "made"),
    [
        (BILL, "PIHAK KEDUA membayar Rp75.000.000,00, sedangkan biaya kalibrasi sebesar Rp14.000.000,00 ditanggung PIHAK KESATU.", 57),
        (BILL, "Dibayar Rp67.000.000,00 paling lambat tanggal 31 Mei 2027, dan biaya kalibrasi Rp14.000.000,00 dihapuskan.", 57),
        ("Klaim sebesar Rp30.000.000,00 termasuk ongkos angkut Rp6.000.000,00.", "PIHAK KESATU melunasi Rp22.000.000,00, sedangkan ongkos angkut Rp6.000.000,00 ditanggung PIHAK KEDUA.", 24),
        ("Denda senilai Rp9.000.000,00 mencakup keterlambatan Rp2.000.000,00 pada masa banjir.", "PIHAK KEDUA membayar Rp6.000.000,00; adapun keterlambatan.", 0),
        (BILL, "PIHAK KEDUA membayar Rp57.000.000,00, sedangkan biaya kalibrasi sebesar Rp14.000.000,00 ditanggung PIHAK KESATU.", 0),
        (BILL, "PIHAK KEDUA membayar Rp71.000.000,00, sedangkan biaya kalibrasi sebesar Rp14.000.000,00 ditanggung pada triwulan berikutnya.", 0),
        (BILL, "PIHAK KEDUA membayar Rp20.000.000,00, sedangkan biaya kalibrasi sebesar Rp14.000.000,00 ditanggung PIHAK KESATU.", 0),
        (BILL, "PIHAK KEDUA membayar Rp60.000.000,00 dan PIHAK KESATU Rp11.000.000,00.", 0),
        (BILL, "PIHAK KEDUA membayar Rp75.000.000,00, termasuk bunga, sedangkan Rp14.000.000,00 dan Rp2.000.000,00 ditanggung PIHAK KESATU.", 0),
        ("Tagihan sebesar Rp71.000.000,00 belum dibayar.", "PIHAK KEDUA membayar Rp75.000.000,00, sedangkan biaya kalibrasi sebesar Rp14.000.000,00 ditanggung PIHAK KESATU.", 0),
    ],
)  # fmt: skip
def test_what_is_paid_and_what_the_other_bears_are_the_claim(
    dispute: str, settlement: str, made: int
) -> None:
    wrong = [each.made for each in wrong_settlements([dispute], [settlement])]

    assert wrong == ([Decimal(made * 1_000_000)] if made else [])


PAGES = "buku-tanah-desa/terminations/pindai.yaml"
LEFT = 'sebesar Rp60.000.000,00 (enam puluh juta rupiah)"'


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        ([(PAGES, LEFT, 'sebesar Rp90.000.000,00 (sembilan puluh juta rupiah)"')], 1),
        ([(PAGES, LEFT, 'sebesar Rp66.000.000,00 (enam puluh enam juta rupiah)"')], 1),
        ([(PAGES, "sisa biaya atas 30.000 (tiga puluh ribu)", "kekurangan biaya atas 33.000 (tiga puluh tiga ribu)")], 1),
        ([(PAGES, "sisa biaya atas 30.000 (tiga puluh ribu)", "pelunasan biaya atas 40.000 (empat puluh ribu)")], 1),
        ([], 0),
        ([(PAGES, LEFT, 'sebesar Rp5.000.000,00 (lima juta rupiah)"')], 0),
        ([(PAGES, "30.000 (tiga puluh ribu) halaman sebesar", "30.000 (tiga puluh ribu) sampul sebesar"), (PAGES, LEFT, 'sebesar Rp90.000.000,00 (sembilan puluh juta rupiah)"')], 0),
        ([("buku-tanah-desa/addenda/pindai-1.yaml", "satu halaman dalam pembayaran.", "satu halaman dengan harga Rp3.000,00."), (PAGES, LEFT, 'sebesar Rp90.000.000,00 (sembilan puluh juta rupiah)"')], 0),
    ],
)  # fmt: skip
def test_what_is_left_to_pay_of_so_many_is_their_price(
    tmp_path: Path, edits: list[Edit], count: int
) -> None:
    problems = found("agreed-amounts", copied("landbooks", tmp_path, *edits) / PAGES)

    assert ["the calculation gives" in each.message for each in problems] == [True] * count
