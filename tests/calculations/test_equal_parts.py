"""Each has the equal part of what another text tells."""

from __future__ import annotations

import pytest

from mou_gen.calculations.equal_parts import wrong_equal_parts
from mou_gen.calculations.referred_amounts import ArticleText

PARTIES = 3
_LACK = "Denda sebesar Rp1.184.500,00 tidak cukup untuk mengganti 17 buku hilang; kekurangannya Rp277.500,00."
_COST = "Biaya pelatihan seluruhnya Rp90.000.000,00."


def _found(whole: str, shared: str) -> list[tuple[int, int]]:
    article = [ArticleText("1", whole), ArticleText("2", shared)]
    return [(each.place, int(each.made)) for each in wrong_equal_parts(article, PARTIES)]


@pytest.mark.parametrize(
    ("whole", "shared", "made"),
    [
        (_LACK, "Kekurangan biaya penggantian buku dibagi rata, yaitu Rp92.250,00 untuk setiap kota.", 92_500),
        (_COST, "Biaya pelatihan ditanggung sama besar oleh ketiga daerah, masing-masing Rp35.000.000,00.", 30_000_000),
        (_COST, "Biaya sebagaimana dimaksud pada ayat (1) ditanggung sama besar oleh PARA PIHAK, masing-masing Rp35.000.000,00.", 30_000_000),
        ("Sisa hasil penjualan kopi berjumlah Rp90.000.000,00.", "Sisa hasil penjualan kopi dibagi secara merata kepada 5 (lima) kelompok, masing-masing Rp16.000.000,00.", 18_000_000),
    ],
)  # fmt: skip
def test_an_equal_part_of_what_another_text_tells_is_reckoned(
    whole: str, shared: str, made: int
) -> None:
    assert _found(whole, shared) == [(1, made)]


def test_the_whole_may_stand_in_the_sentence_before() -> None:
    text = "Kekurangannya Rp277.500,00. Kekurangan itu dibagi rata, yaitu Rp92.250,00 untuk setiap kota."

    assert [int(each.made) for each in wrong_equal_parts([ArticleText("", text)], 3)] == [92_500]


@pytest.mark.parametrize(
    ("whole", "shared"),
    [
        (_LACK, "Kekurangan biaya penggantian buku dibagi rata, yaitu Rp92.500,00 untuk setiap kota."),
        (_LACK, "Kekurangan anggaran rapat dibagi rata, yaitu Rp92.250,00 untuk setiap kota."),
        (_LACK, "Kekurangan biaya penggantian buku dibagi rata, yaitu sekitar Rp92.000,00 untuk setiap kota."),
        ("Biaya pelatihan Rp100.000.000,00.", "Biaya pelatihan ditanggung sama besar oleh PARA PIHAK, masing-masing Rp33.333.000,00."),
        ("Biaya pelatihan Rp90.000.000,00 setiap tahun.", "Biaya pelatihan ditanggung sama besar oleh PARA PIHAK, masing-masing Rp35.000.000,00."),
        ("Biaya rapat Rp90.000.000,00.", "Biaya ditanggung sama besar oleh PARA PIHAK, masing-masing Rp35.000.000,00."),
        ("Tagihan listrik bulan Mei 2026 Rp9.000.000,00.", "Tagihan listrik bulan Juni 2026 dibagi rata, yaitu Rp4.000.000,00 untuk setiap daerah."),
    ],
)  # fmt: skip
def test_what_is_rounded_or_of_something_else_passes(whole: str, shared: str) -> None:
    assert _found(whole, shared) == []
