"""What a paragraph says that items of another one make, which it names by their letters, is what they make."""

from __future__ import annotations

import pytest

from mou_gen.calculations.lettered_sums import wrong_lettered_sums
from mou_gen.calculations.referred_amounts import ArticleText

_ARTICLE = [
    ArticleText("1", "Biaya tahun 2025 diperkirakan sebesar Rp171.000.000,00, yang terdiri atas:"),
    ArticleText("1", "biaya operasional selama 45 (empat puluh lima) hari pelayanan sebesar Rp108.000.000,00;", "a"),
    ArticleText("1", "uang harian 12 (dua belas) peserta magang sebesar Rp28.800.000,00;", "b"),
    ArticleText("1", "honorarium pengajar 8 (delapan) peserta sebesar Rp12.000.000,00; dan", "c"),
    ArticleText("1", "perawatan sebesar Rp22.200.000,00, atau Rp2.200.000,00 per unit.", "d"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("PIHAK KEDUA menanggung biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf c, yaitu Rp136.800.000,00 atau 80% (delapan puluh persen), dan PIHAK KESATU sisanya.", [120_000_000]),
        ("PIHAK KEDUA menanggung 80% (delapan puluh persen), dan PIHAK KESATU menanggung biaya sebagaimana dimaksud pada ayat (1) huruf b dan huruf c, yaitu Rp48.000.000,00.", [40_800_000]),
        ("Biaya sebagaimana dimaksud pada ayat (1) huruf a sampai dengan huruf c, seluruhnya Rp136.800.000,00, dibayar pada bulan Mei.", [148_800_000]),
        ("Biaya sebagaimana dimaksud pada ayat (1) huruf a, b, dan c berjumlah Rp148.000.000,00.", [148_800_000]),
        ("Peserta sebagaimana dimaksud pada ayat (1) huruf b dan huruf c, yaitu 24 (dua puluh empat) peserta, diasuransikan.", [20]),
    ],
)  # fmt: skip
def test_what_lettered_items_make_is_reckoned(text: str, made: list[int]) -> None:
    assert [
        int(each.made) for each in wrong_lettered_sums([*_ARTICLE, ArticleText("2", text)])
    ] == made


@pytest.mark.parametrize(
    "text",
    [
        "PIHAK KEDUA menanggung biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf b, yaitu Rp136.800.000,00 atau 80% (delapan puluh persen).",
        "PIHAK KEDUA menanggung separuh biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf b, yaitu Rp68.400.000,00.",
        "PIHAK KEDUA menanggung biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf b sebesar Rp68.400.000,00.",
        "Biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf b, yaitu Rp68.400.000,00 bagi setiap PIHAK.",
        "Biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf d, yaitu Rp120.000.000,00.",
        "Biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf e, yaitu Rp120.000.000,00.",
        "Biaya sebagaimana dimaksud dalam Pasal 9 ayat (1) huruf a dan huruf c, yaitu Rp136.800.000,00.",
        "Selisih biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf b, yaitu Rp79.200.000,00.",
        "Kegiatan sebagaimana dimaksud pada ayat (1) huruf a dan huruf c, yaitu 2 (dua) kegiatan.",
    ],
)
def test_other_amounts_of_lettered_items_pass(text: str) -> None:
    assert list(wrong_lettered_sums([*_ARTICLE, ArticleText("2", text)])) == []
