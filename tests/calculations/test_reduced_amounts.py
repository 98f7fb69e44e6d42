"""What an amount is after a reduction that another paragraph sets."""

from __future__ import annotations

import pytest

from mou_gen.calculations.reduced_amounts import wrong_reduced_amounts
from mou_gen.calculations.referred_amounts import ArticleText

REDUCTIONS = (
    ArticleText("1", "Uang simpan ialah Rp125,00 per kilogram."),
    ArticleText("2", "Dari tarif sebagaimana dimaksud pada ayat (1) diberikan keringanan sebesar:"),
    ArticleText("2", "40% (empat puluh persen) bagi kelompok tani;"),
    ArticleText("2", "20% (dua puluh persen) bagi koperasi; dan"),
    ArticleText("2", "10% (sepuluh persen) bagi penyimpan lain."),
    ArticleText("3", "Tarif naik 8% (delapan persen) mulai tahun kedua."),
)
STORED = "Sebagai contoh, penyimpanan 18.000 kilogram dikenai Rp2.250.000,00 (dua juta dua ratus lima puluh ribu rupiah), atau"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (f"{STORED} Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf b.", 1800000),
        (f"{STORED} Rp2.205.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf c.", 2025000),
        ("Tarif Rp50.000,00 menjadi Rp58.000,00 setelah kenaikan sebagaimana dimaksud pada ayat (3).", 54000),
        ("Sewa Rp400.000,00, atau Rp340.000,00 setelah potongan 10% (sepuluh persen), dibayar di muka.", 360000),
    ],
)  # fmt: skip
def test_another_amount_than_the_reduction_leaves_is_found(text: str, made: int) -> None:
    found = wrong_reduced_amounts([*REDUCTIONS, ArticleText("4", text)])

    assert [int(each.made) for each in found] == [made]


@pytest.mark.parametrize(
    "text",
    [
        f"{STORED} Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf a.",
        f"{STORED} Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2).",
        f"{STORED} Rp1.350.000,00 setelah keringanan sebagaimana dimaksud pada ayat (2) huruf b dan huruf c.",
        f"{STORED} Rp1.350.000,00 setelah keringanan sebagaimana dimaksud dalam Pasal 9 ayat (2) huruf b.",
        f"{STORED} Rp1.350.000,00 setelah 30 hari sebagaimana dimaksud pada ayat (2) huruf b.",
        "Tarif Rp50.000,00 menjadi Rp54.000,00 setelah kenaikan sebagaimana dimaksud pada ayat (3).",
        "Sewa Rp400.000,00, atau Rp340.000,00 setelah potongan 10% dan pajak 5%, dibayar di muka.",
        "Sewa Rp400.000,00, atau paling banyak Rp340.000,00 setelah potongan 10%, dibayar di muka.",
    ],
)  # fmt: skip
def test_what_is_left_by_the_reduction_is_left_alone(text: str) -> None:
    assert not [*wrong_reduced_amounts([*REDUCTIONS, ArticleText("4", text)])]
