"""What is told for a value is what a list of steps sets for it."""

from __future__ import annotations

import pytest

from mou_gen.calculations.stepped_amounts import (
    mistaken_steps,
    step_tables,
    wrong_graded_charges,
)
from tests.growth import LINEAR, growth

AVAILABLE = [
    "99,0% sampai dengan kurang dari 99,5%: Rp5.000.000,00;",
    "98,0% sampai dengan kurang dari 99,0%: Rp15.000.000,00; dan",
    "kurang dari 98,0%: Rp40.000.000,00.",
]
INTRODUCED = [
    "Kegiatan meliputi:",
    "Apabila ketersediaan layanan tidak tercapai, PIHAK KEDUA memberikan kompensasi setiap bulan sebagai berikut:",
]
POWER = [
    "rumah tangga berdaya listrik sampai dengan 900 volt-ampere: Rp12.500,00;",
    "rumah tangga berdaya listrik lebih dari 900 sampai dengan 2.200 volt-ampere: Rp27.500,00; dan",
    "rumah tangga berdaya listrik di atas 2.200 volt-ampere: Rp48.000,00.",
]
LATE = [
    "keterlambatan 1 (satu) sampai dengan 3 (tiga) hari, Rp100.000,00;",
    "keterlambatan 4 (empat) sampai dengan 7 (tujuh) hari, Rp250.000,00; dan",
    "keterlambatan 8 (delapan) hari atau lebih, Rp500.000,00.",
]


@pytest.mark.parametrize(
    ("steps", "text", "made"),
    [
        (AVAILABLE, "Ketersediaan layanan hanya 99,3% dan kompensasi sebesar Rp15.000.000,00 menjadi terutang.", 5_000_000),
        (AVAILABLE, "Ketersediaan 97,5% menimbulkan kompensasi Rp15.000.000,00.", 40_000_000),
        (POWER, "Rumah tangga berdaya 900 volt-ampere membayar Rp27.500,00.", 12_500),
        (POWER, "Pelanggan rumah tangga dengan 3.500 volt-ampere dikenai Rp27.500,00.", 48_000),
        (LATE, "Setoran terlambat 5 (lima) hari, sehingga denda Rp500.000,00 terutang.", 250_000),
        (LATE, "Keterlambatan 9 (sembilan) hari dikenai Rp250.000,00.", 500_000),
    ],
)  # fmt: skip
def test_the_amount_of_another_step_is_found(steps: list[str], text: str, made: int) -> None:
    assert [each.made for each in mistaken_steps(text, step_tables(steps), INTRODUCED)] == [made]


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        (AVAILABLE, "Ketersediaan layanan hanya 99,3% dan kompensasi sebesar Rp5.000.000,00 menjadi terutang."),
        (AVAILABLE, "Ketersediaan 98,0% menimbulkan kompensasi Rp15.000.000,00."),
        (AVAILABLE, "Di bawah 99,0% kompensasinya Rp15.000.000,00."),
        (AVAILABLE, "Ketersediaan layanan 99,3% dan biaya perbaikan Rp7.250.000,00."),
        (AVAILABLE, "Ketersediaan 99,3% pada Mei dan 98,7% pada Juni menimbulkan Rp15.000.000,00."),
        (AVAILABLE, "Semula ketersediaan dihitung 99,3% dan kompensasi Rp15.000.000,00."),
        (AVAILABLE, "Ketersediaan layanan bulan September 99,3%, sedangkan kompensasi Rp15.000.000,- untuk bulan Agustus telah dibayar."),
        (AVAILABLE, "Ketersediaan layanan bulan September 99,3% dan kompensasi Rp15.000.000,00 untuk bulan Agustus telah dibayar."),
        (AVAILABLE, "Realisasi pelatihan 99,3% dan biayanya Rp15.000.000,00."),
        (AVAILABLE, "Ketersediaan layanan 99,3% dan biaya perbaikan Rp15.000.000,00."),
        (AVAILABLE[:1], "Ketersediaan 98,3% menimbulkan kompensasi Rp5.000.000,00."),
        ([*AVAILABLE, "Pasal lain", *(each.replace("15.000", "20.000") for each in AVAILABLE)], "Ketersediaan 98,3% menimbulkan kompensasi Rp15.000.000,00."),
        (LATE, "Denda Rp500.000,00 dibayar dalam 5 (lima) hari."),
        (LATE, "Denda Rp500.000,00 diumumkan selama 5 (lima) hari."),
        (LATE, "Setoran terlambat 5 (lima) jam, sehingga denda Rp500.000,00 terutang."),
    ],
)  # fmt: skip
def test_the_amount_of_its_step_and_of_other_things_passes(steps: list[str], text: str) -> None:
    assert list(mistaken_steps(text, step_tables(steps), INTRODUCED)) == []


def test_steps_that_no_text_introduces_are_of_anything() -> None:
    text = (
        "Ketersediaan layanan hanya 99,3% dan kompensasi sebesar Rp15.000.000,00 menjadi terutang."
    )

    assert list(mistaken_steps(text, step_tables(AVAILABLE), INTRODUCED[:1])) == []


def test_long_texts_are_held_against_steps_in_linear_time() -> None:
    tables = step_tables(AVAILABLE)

    def read(size: int) -> None:
        list(mistaken_steps("Ketersediaan 99,3% dan Rp1.000,00. " * size, tables, INTRODUCED))

    assert growth(read, 200) < LINEAR


_TARIFF = (
    "Iuran dihitung menurut pemakaian setiap bulan, yaitu:",
    "sampai dengan 30 kWh, sebesar Rp900,00 (sembilan ratus rupiah) per kWh;",
    "di atas 30 kWh sampai dengan 60 kWh, sebesar Rp1.100,00 (seribu seratus rupiah) per kWh; dan",
    "di atas 60 kWh, sebesar Rp1.400,00 (seribu empat ratus rupiah) per kWh.",
    "Di samping itu, setiap pelanggan membayar iuran tetap Rp10.000,00 sebulan.",
)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Pelanggan yang memakai 75 kWh sebulan membayar Rp84.000,00, belum termasuk iuran tetap Rp10.000,00.", [81_000]),
        ("Dengan pemakaian sebesar 40 kWh, iurannya menjadi Rp39.000,00.", [38_000]),
        ("Pelanggan yang memakai 75 kWh sebulan membayar Rp81.000,00, belum termasuk iuran tetap Rp10.000,00.", []),
        ("Pelanggan yang memakai 75 kWh sebulan membayar Rp91.000,00.", []),
        ("Pelanggan yang memakai 75 kWh sebulan membayar Rp105.000,00.", []),
        ("Keluarga miskin yang memakai 75 kWh sebulan membayar Rp67.500,00.", []),
        ("Kantor desa yang memakai 75 liter solar sebulan membayar Rp84.000,00.", []),
        ("Pelanggan yang memakai 75 kWh sebulan sebelumnya membayar Rp200.000,00 untuk solar.", []),
        ("Sebelum perubahan tarif, pelanggan yang memakai 75 kWh membayar Rp80.000,00.", []),
        ("Pelanggan yang memakai 20 kWh di siang hari membayar Rp18.500,00 menurut tarif lama.", []),
        ("Pelanggan yang memakai 75 kWh membayar Rp90.000,00, sudah dengan biaya beban.", []),
        ("Puskesmas memakai 75 kWh dan membayar Rp93.240,00 karena PPN dihitung.", []),
    ],
)  # fmt: skip
def test_what_is_used_is_charged_step_by_step(text: str, made: list[int]) -> None:
    tables = step_tables(_TARIFF)

    assert [int(each.made) for each in wrong_graded_charges(text, tables, _TARIFF)] == made


def test_steps_with_a_gap_charge_nothing() -> None:
    gap = (_TARIFF[1], _TARIFF[3])
    text = "Pelanggan yang memakai 75 kWh sebulan membayar Rp84.000,00."

    assert list(wrong_graded_charges(text, step_tables(gap), gap)) == []
