from __future__ import annotations

import pytest

from mou_gen.calculations.referred_amounts import ArticleText
from mou_gen.calculations.referred_products import wrong_referred_products

_DOSES = "PIHAK KESATU menyediakan 12.000 (dua belas ribu) dosis dan PIHAK KEDUA menyediakan 8.000 (delapan ribu) dosis vaksin."
_CEILING = "Pengadaan vaksin dibiayai paling tinggi Rp480.000.000,00"


def _found(ceiling: str, text: str) -> list[tuple[int, int]]:
    article = [ArticleText(str(n), each) for n, each in enumerate((_DOSES, ceiling, text), 1)]
    return [(each.place, int(each.made)) for each in wrong_referred_products(article)]


@pytest.mark.parametrize(
    "text",
    [
        "Jumlah sebagaimana dimaksud pada ayat (2) dihitung dari 20.000 (dua puluh ribu) dosis dengan harga Rp20.000,00 setiap dosis.",
        "Biaya pengadaan vaksin sebagaimana dimaksud pada ayat (2) diperoleh dari 20.000 dosis dikalikan harga satuan sebesar Rp25.000,00.",
        "Biaya sebagaimana dimaksud pada ayat (2) dihitung berdasarkan seluruh dosis sebagaimana dimaksud pada ayat (1) dengan harga Rp20.000,00 per dosis.",
    ],
)
def test_a_price_that_does_not_make_the_amount_of_another_paragraph_is_found(text: str) -> None:
    assert _found(f"{_CEILING}.", text) == [(2, 24_000)]


@pytest.mark.parametrize(
    "behind",
    [
        "untuk seluruh dosis sebagaimana dimaksud pada ayat (1), atau rata-rata Rp25.000,00 (dua puluh lima ribu rupiah) per dosis",
        "untuk semua dosis sebagaimana dimaksud pada ayat (1), yaitu rata-rata sebesar Rp20.000,00 setiap dosis",
        "untuk jumlah dosis sebagaimana dimaksud pada ayat (1) dengan harga rata-rata Rp42.000,00 per dosis",
        "untuk seluruh dosis sebagaimana dimaksud pada ayat (1), atau rata-rata Rp2.400,00 per dosis",
    ],
)
def test_an_average_price_of_what_another_paragraph_counts_is_reckoned(behind: str) -> None:
    assert _found(f"{_CEILING} {behind}.", "") == [(1, 24_000)]


@pytest.mark.parametrize(
    "behind",
    [
        "untuk seluruh dosis sebagaimana dimaksud pada ayat (1), atau rata-rata Rp24.000,00 per dosis",
        "untuk 19.800 (sembilan belas ribu delapan ratus) dosis sebagaimana dimaksud pada ayat (1), atau rata-rata Rp24.200,00 per dosis",
        "untuk vaksin sebagaimana dimaksud pada ayat (1), dengan rata-rata Rp25.000,00 per hewan",
    ],
)
def test_a_right_average_and_one_of_others_pass(behind: str) -> None:
    assert _found(f"{_CEILING} {behind}.", "") == []


@pytest.mark.parametrize(
    "behind",
    [
        "yaitu untuk seluruh dosis sebagaimana dimaksud pada ayat (1) dengan harga satuan Rp25.000,00",
        "untuk semua dosis vaksin sebagaimana dimaksud pada ayat (1) dengan harga Rp25.000,00 per dosis",
    ],
)
def test_an_amount_that_a_price_and_another_paragraph_do_not_make_is_found(behind: str) -> None:
    assert _found(f"{_CEILING}, {behind}.", "") == [(1, 500_000_000)]


@pytest.mark.parametrize(
    "text",
    [
        "Biaya sebagaimana dimaksud pada ayat (2) dihitung berdasarkan seluruh dosis sebagaimana dimaksud pada ayat (1) dengan harga Rp24.000,00 per dosis.",
        "Jumlah sebagaimana dimaksud pada ayat (2) dihitung dari 20.000 dosis dengan harga Rp20.000,00 setiap dosis dan biaya lainnya.",
        "Biaya sebagaimana dimaksud pada ayat (2) digunakan untuk 20.000 dosis dengan harga Rp22.000,00 per dosis.",
        "PIHAK KESATU membayar Rp20.000,00 per dosis untuk biaya penyimpanan sebagaimana dimaksud pada ayat (2) bagi 2.000 dosis.",
        "Harga sebagaimana dimaksud pada ayat (1) sebesar Rp20.000,00 setiap dosis.",
    ],
)
def test_a_right_price_and_one_below_the_most_pass(text: str) -> None:
    assert _found(f"{_CEILING}.", text) == []
