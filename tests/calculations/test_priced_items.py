"""So many at a price make what another paragraph says that they bring in."""

from __future__ import annotations

import pytest

from mou_gen.calculations.priced_items import wrong_priced_items
from mou_gen.calculations.referred_amounts import ArticleText

_HEAD = "Sewa lapak setiap bulan ditetapkan menurut letaknya:"
_LIST = (
    "60 (enam puluh) lapak di blok A sebesar Rp500.000,00 (lima ratus ribu rupiah);",
    "120 (seratus dua puluh) lapak di blok B sebesar Rp350.000,00; dan",
    "60 (enam puluh) lapak di blok C sebesar Rp{}.000,00.",
)


def _found(price: str, text: str) -> list[tuple[int, int]]:
    listed = [each.format(price) for each in (_HEAD, *_LIST)]
    article = [*(ArticleText("1", each) for each in listed), ArticleText("2", text)]
    return [(each.place, int(each.made)) for each in wrong_priced_items(article)]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Pendapatan sewa setiap bulan berjumlah Rp84.000.000,00, yaitu Rp30.000.000,00 dari blok A, Rp42.000.000,00 dari blok B, dan Rp12.000.000,00 dari blok C.", 15_000_000),
        ("Pendapatan blok A sebesar Rp30.000.000,00 dan pendapatan blok C sebesar Rp12.000.000,00.", 15_000_000),
        ("Sewa setahun dari blok A Rp360.000.000,00, dari blok B Rp504.000.000,00, dan dari blok C Rp144.000.000,00.", 180_000_000),
        ("Apabila semua lapak terisi, pendapatan sewa setiap bulan berjumlah Rp84.000.000,00.", 87_000_000),
    ],
)  # fmt: skip
def test_so_many_make_at_their_price_what_is_told_of_them(text: str, made: int) -> None:
    assert _found("250", text) == [(4, made)]
    assert _found("200", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Apabila semua lapak terisi, pendapatan sewa setahun berjumlah Rp84.000.000,00.",
        "Setelah dikurangi biaya, semua lapak menghasilkan sewa Rp84.000.000,00 setiap bulan.",
        "Pendapatan blok A sebesar Rp30.000.000,00 pada bulan Mei dan pendapatan blok A sebesar Rp33.000.000,00 pada bulan Juni.",
        "Biaya perbaikan blok A sebesar Rp20.000.000,00, blok B sebesar Rp30.000.000,00, dan blok C sebesar Rp12.000.000,00.",
        "Pendapatan blok A sebesar Rp30.000.000,00 dan pendapatan blok C paling tinggi Rp12.000.000,00.",
        "Pendapatan blok D sebesar Rp12.000.000,00 dan pendapatan blok A sebesar Rp30.000.000,00.",
    ],
)
def test_what_is_told_of_something_else_passes(text: str) -> None:
    assert _found("250", text) == []


def test_what_is_free_is_no_price() -> None:
    article = [
        ArticleText("1", "60 (enam puluh) lapak di blok A sebesar Rp200.000,00;"),
        ArticleText("1", "20 (dua puluh) lapak di blok B sebesar Rp0,00."),
        ArticleText(
            "2", "Sewa terdiri atas Rp12.000.000,00 dari blok A dan Rp500.000,00 dari blok B."
        ),
    ]

    assert list(wrong_priced_items(article)) == []
