"""The budget of a planned activity is what its price makes of what the activity counts."""

from __future__ import annotations

import pytest

from mou_gen.calculations.agreed_products import agreed_prices
from mou_gen.calculations.planned_costs import wrong_planned_costs, wrong_planned_products


@pytest.mark.parametrize(
    ("activity", "budget", "made"),
    [
        ("Penyewaan sambungan selama 8 (delapan) bulan", "APBD PIHAK KEDUA sebesar Rp81.000.000,00, yakni Rp9.000.000,00 sebulan", [72_000_000]),
        ("Penyewaan sambungan selama 8 (delapan) bulan.", "APBD PIHAK KEDUA sebesar Rp81.000.000,00, yakni Rp9.000.000,00 sebulan", [72_000_000]),
        ("Pelatihan 41 (empat puluh satu) kader di 4 kecamatan", "APBN, Rp2.000.000,00 setiap kader, seluruhnya Rp80.000.000,00", [82_000_000]),
        ("Pemasangan 5 (lima) buah sirene", "Rp340.000.000,00 dari APBN, yakni Rp85.000.000,00 per buah", [425_000_000]),
        ("Pelatihan bagi 18 (delapan belas) operator", "Rp81.000.000,00, yaitu Rp4.000.000,00 per orang", [72_000_000]),
        ("Honor 3 penjaga selama 9 bulan", "Rp84.000.000,00, yakni Rp3.000.000,00 per orang per bulan", [81_000_000]),
    ],
)  # fmt: skip
def test_a_budget_that_its_price_does_not_make_is_found(
    activity: str, budget: str, made: list[int]
) -> None:
    found = list(wrong_planned_costs(activity, budget))

    assert [int(each.made) for each in found] == made
    assert all(each.amount.text in budget[each.amount.start :] for each in found)


@pytest.mark.parametrize(
    ("activity", "budget"),
    [
        ("Penyewaan sambungan selama 9 (sembilan) bulan", "APBD PIHAK KEDUA sebesar Rp81.000.000,00, yakni Rp9.000.000,00 sebulan"),
        ("Pelatihan bagi 18 (delapan belas) operator", "Rp60.000.000,00, masing-masing Rp30.000.000,00 dari APBN dan APBD PIHAK KEDUA"),
        ("Pelatihan bagi 18 (delapan belas) operator dalam 3 (tiga) kelompok", "Rp60.000.000,00, yaitu Rp20.000.000,00 setiap kelompok"),
        ("Pelatihan bagi 20 peserta dan 3 pelatih", "Rp34.500.000,00, yakni Rp1.500.000,00 per orang"),
        ("Pelatihan 20 guru di Lumajang dan 10 guru di Malang", "Rp45.000.000,00, yakni Rp1.500.000,00 setiap guru"),
        ("Pemasangan kamera pada triwulan II dan triwulan IV", "Rp30.000.000,00, yakni Rp15.000.000,00 per kamera"),
        ("Pendampingan setiap tiga bulan", "Rp36.000.000,00, yakni Rp9.000.000,00 setiap triwulan"),
        ("Kunjungan setiap dua minggu selama 6 bulan", "Rp130.000.000,00, yaitu Rp10.000.000,00 setiap kunjungan"),
        ("Evaluasi setelah 6 bulan berjalan", "Rp108.000.000,00, yakni Rp9.000.000,00 sebulan"),
        ("Pelatihan 20 guru selama 3 hari", "Rp30.000.000,00, yakni Rp500.000,00 per orang per hari"),
        ("Sewa selama 9 bulan, mulai 3 bulan setelah penandatanganan", "Rp81.000.000,00, yaitu Rp9.000.000,00 sebulan"),
        ("Pelatihan bagi 18 operator", "APBN sebesar Rp30.000.000,00 dan APBD PIHAK KEDUA sebesar Rp20.000.000,00"),
        ("Pendampingan usaha untuk 20 (dua puluh) kelompok tani", "Rp24.000.000,00, yakni Rp2.000.000,00 setiap bulan"),
    ],
)  # fmt: skip
def test_a_budget_that_may_be_right_is_none(activity: str, budget: str) -> None:
    assert list(wrong_planned_costs(activity, budget)) == []


def test_a_piece_is_what_the_activity_counts_once() -> None:
    activity = "Pengadaan 4 (empat) timbangan portabel"
    budget = "APBN Rp340.000.000,00, yakni Rp{price}.000.000,00 per buah"

    assert not list(wrong_planned_costs(activity, budget.format(price=85)))
    assert [int(each.made) for each in wrong_planned_costs(activity, budget.format(price=80))] == [
        320_000_000
    ]


@pytest.mark.parametrize(
    ("activity", "price"),
    [
        ("Pengadaan 3 (tiga) jenis timbangan", "Rp80.000.000,00, yakni Rp8.000.000,00 per buah"),
        ("Pengadaan 2 (dua) paket sapi", "Rp80.000.000,00, yakni Rp8.000.000,00 per ekor"),
        ("Vaksinasi sapi milik 200 (dua ratus) peternak", "Rp45.000.000,00, yakni Rp50.000,00 per ekor"),
        ("Pemasangan rambu di 12 (dua belas) titik", "Rp48.000.000,00, yakni Rp2.000.000,00 per buah"),
        ("Pengadaan alat ukur untuk 4 (empat) pasar", "Rp80.000.000,00, yakni Rp10.000.000,00 per unit"),
    ],
)  # fmt: skip
def test_a_place_or_a_person_is_not_what_is_bought(activity: str, price: str) -> None:
    assert not list(wrong_planned_costs(activity, f"APBN {price}"))


POINTS = "Biaya 6 (enam) titik baru diperkirakan sebesar Rp1.440.000.000,00, atau Rp240.000.000,00 untuk setiap titik."
FIRST = ("Pemasangan 2 (dua) titik baru", "APBN dan APBD, seluruhnya Rp480.000.000,00")


@pytest.mark.parametrize(
    ("plan", "made"),
    [
        ((FIRST, ("Pemasangan 3 (tiga) titik baru lainnya", "APBN dan APBD, seluruhnya Rp960.000.000,00")), [720_000_000]),
        ((FIRST, ("Pemasangan 5 (lima) titik baru", "APBN, Rp960.000.000,00")), [1_200_000_000]),
        ((FIRST, ("Pemasangan 4 (empat) titik baru lainnya", "APBN dan APBD, seluruhnya Rp960.000.000,00")), []),
        ((FIRST, ("Pemasangan 3 (tiga) titik baru lainnya", "APBN dan APBD, seluruhnya Rp700.000.000,00")), []),
        ((FIRST, ("Pemeliharaan 3 (tiga) titik baru lainnya", "APBN dan APBD, seluruhnya Rp960.000.000,00")), []),
        ((("Pemasangan 3 (tiga) titik baru", "APBN, Rp960.000.000,00"),), []),
    ],
)  # fmt: skip
def test_an_activity_is_paid_by_the_price_that_another_confirms(
    plan: tuple[tuple[str, str], ...], made: list[int]
) -> None:
    found = wrong_planned_products(plan, agreed_prices([POINTS]))

    assert [int(wrong.made) for _place, wrong in found] == made


@pytest.mark.parametrize(
    ("activity", "budget", "made"),
    [
        ("Penyediaan 90.000 (sembilan puluh ribu) batang benih dengan harga satuan Rp5.500,00 (lima ribu lima ratus rupiah)", "Rp450.000.000,00 dari APBD PIHAK KEDUA", [495_000_000]),
        ("Pengadaan 12 (dua belas) tenda seharga Rp4.000.000,00", "Rp84.000.000,00, yaitu Rp42.000.000,00 dari APBN dan Rp42.000.000,00 dari APBD", [48_000_000]),
        ("Pengadaan 12 (dua belas) tenda, masing-masing Rp4.000.000,00.", "Rp4.800.000,00 dari APBN", [48_000_000]),
        ("Penyediaan 90.000 (sembilan puluh ribu) batang benih dengan harga satuan Rp5.000,00 (lima ribu rupiah)", "Rp450.000.000,00 dari APBD PIHAK KEDUA", []),
        ("Pengadaan 12 tenda seharga Rp4.000.000,00", "Rp24.000.000,00 dari APBN dan Rp24.000.000,00 dari APBD", []),
        ("Pengadaan 12 tenda seharga Rp4.000.000,00 beserta pengangkutannya", "Rp52.000.000,00 dari APBN", []),
        ("Pengadaan 12 tenda seharga Rp4.000.000,00 per minggu", "Rp52.000.000,00 dari APBN", []),
        ("Sewa 12 tenda selama 2 hari dengan harga satuan Rp4.000.000,00", "Rp96.000.000,00 dari APBN", []),
        ("Pengadaan 12 tenda di 3 desa seharga Rp4.000.000,00", "Rp50.000.000,00 dari APBN", []),
        ("Pengadaan 12 tenda", "Rp50.000.000,00 dari APBN", []),
        ("Pengadaan 12 tenda seharga Rp4.000.000,00", "Rp53.280.000,00, termasuk pajak pertambahan nilai 11%, dari APBN", []),
        ("Pengadaan 12 tenda seharga Rp4.000.000,00", "Rp50.000.000,00 dari APBN, termasuk ongkos kirim Rp2.000.000,00", []),
    ],
)  # fmt: skip
def test_the_unit_price_of_an_activity_makes_its_budget(
    activity: str, budget: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_planned_costs(activity, budget)] == made
