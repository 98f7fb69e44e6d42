from __future__ import annotations

import pytest

from mou_gen.calculations.referred_amounts import (
    ArticleText,
    wrong_referred_shares,
    wrong_referred_sums,
)


def of_article(*texts: str) -> list[ArticleText]:
    """Return *texts* as those of an article; what begins with a letter belongs to the paragraph before it."""
    number, made = 0, []
    for each in texts:
        number += each[1:2] != "."
        made.append(ArticleText(str(number), each[2:] if each[1:2] == "." else each))
    return made


_STAGES = (
    "Pembayaran dilakukan dalam 2 (dua) tahap:",
    "a.tahap pertama sebesar Rp25 juta pada bulan Juli 2026; dan",
    "b.tahap kedua sebesar Rp45 juta.",
)
_DOSES = "PIHAK KESATU menyediakan 12.000 (dua belas ribu) dosis dan PIHAK KEDUA menyediakan 8.000 (delapan ribu) dosis vaksin."


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((*_STAGES, "Jumlah pembayaran kedua tahap sebagaimana dimaksud pada ayat (1) sebesar Rp75 juta."), [70_000_000]),
        ((*_STAGES, "Kedua tahap sebagaimana dimaksud pada ayat (1) seluruhnya Rp75.000.000,00."), [70_000_000]),
        ((*_STAGES, "Jumlah kedua tahap pembayaran tersebut sebesar Rp75 juta."), [70_000_000]),
        ((*_STAGES, "Total pembayaran sebesar Rp75 juta."), [70_000_000]),
        (("Biaya sebesar Rp1 juta per peserta.", *_STAGES, "Total pembayaran sebesar Rp75 juta."), [70_000_000]),
        ((_DOSES, "Seluruh dosis sebagaimana dimaksud pada ayat (1), yaitu 22.000 (dua puluh dua ribu) dosis, disediakan lebih dahulu."), [20_000]),
        ((_DOSES, "Jumlah dosis sebagaimana dimaksud pada ayat (1) sebanyak 22.000 dosis."), [20_000]),
        (("Biaya pekerjaan sebesar Rp75.000.000,00 dibayar dalam 2 (dua) tahap:", *_STAGES[1:]), [70_000_000]),
        (("Nilai pekerjaan sebesar Rp75.000.000,00.", "Nilai sebagaimana dimaksud pada ayat (1) dibayar dalam 2 (dua) tahap:", *_STAGES[1:]), [70_000_000]),
        (("Nilai pekerjaan sebesar Rp75.000.000,00.", "Pembayaran dilakukan dalam 2 (dua) tahap, yaitu tahap pertama sebesar Rp25 juta dan tahap kedua sebesar Rp45 juta."), []),
        (("PIHAK KESATU menyediakan Rp30.000.000,00.", "PIHAK KEDUA menyediakan Rp20.000.000,00.", "Jumlah dana sebagaimana dimaksud pada ayat (1) dan ayat (2) sebesar Rp55.000.000,00."), [50_000_000]),
    ],
)  # fmt: skip
def test_a_sum_of_what_another_paragraph_names_is_reckoned(
    texts: tuple[str, ...], made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_referred_sums(of_article(*texts))] == made


@pytest.mark.parametrize(
    "texts",
    [
        (*_STAGES, "Jumlah pembayaran kedua tahap sebagaimana dimaksud pada ayat (1) sebesar Rp70 juta."),
        (*_STAGES, "Jumlah pembayaran kedua tahap sebesar Rp70.000.000,00 dibayar PIHAK KESATU."),
        ("Biaya pekerjaan sebesar Rp70.000.000,00 dibayar dalam 2 (dua) tahap:", *_STAGES[1:]),
        ("Biaya pekerjaan sebesar Rp75.000.000,00 dibayar dalam 3 (tiga) tahap:", *_STAGES[1:]),
        ("Biaya pekerjaan sebesar Rp75.000.000,00 setelah pajak dibayar dalam 2 (dua) tahap sebelum pajak:", *_STAGES[1:]),
        (*_STAGES, "Jumlah pembayaran kedua tahap sebagaimana dimaksud pada ayat (1) paling tinggi Rp80 juta."),
        (*_STAGES, "Jumlah denda sebagaimana dimaksud pada ayat (1) sebesar Rp1 juta."),
        (*_STAGES, "Kedua PIHAK sebagaimana dimaksud dalam Pasal 3 ayat (1) menanggung Rp75 juta."),
        (_DOSES, "Seluruh dosis sebagaimana dimaksud pada ayat (1), yaitu 20.000 dosis, disediakan lebih dahulu."),
        (*_STAGES, "Jumlah pembayaran tahap kedua sebagaimana dimaksud pada ayat (1) sebesar Rp45 juta."),
        (*_STAGES, "PIHAK KEDUA menerima pembayaran sebagaimana dimaksud pada ayat (1) sebesar Rp60 juta setelah pajak."),
        (*_STAGES, "PIHAK KEDUA menanggung biaya sebagaimana dimaksud pada ayat (1) sebesar Rp60 juta."),
        (_DOSES, "Jumlah dosis PIHAK KESATU sebagaimana dimaksud pada ayat (1) sebanyak 12.000 dosis."),
        ("Biaya dermaga sebesar Rp200 juta dan biaya perahu sebesar Rp100 juta.", "Seluruh biaya sebagaimana dimaksud pada ayat (1) dan biaya pelatihan berjumlah Rp350 juta."),
        (_DOSES, "Seluruh dosis sebagaimana dimaksud pada ayat (1) disimpan dalam 4 (empat) lemari pendingin."),
        (_DOSES, "Seluruh dosis sebagaimana dimaksud pada ayat (1) diberikan kepada 19.000 ekor anjing."),
        (_DOSES, "Untuk seluruh dosis sebagaimana dimaksud pada ayat (1), yaitu 20.000 dosis, biaya paling tinggi Rp24.000,00 setiap dosis."),
        ("PIHAK KESATU menyediakan Rp30 juta dan PIHAK KEDUA Rp20 juta, seluruhnya Rp50 juta.", "Jumlah sebagaimana dimaksud pada ayat (1), yaitu Rp50 juta, dibayar sekaligus."),
        ("PIHAK KESATU menyediakan 12.000 dosis, 2.000 dosis di antaranya untuk kucing.", "Seluruh dosis sebagaimana dimaksud pada ayat (1), yaitu 12.000 dosis, disimpan."),
    ],
)  # fmt: skip
def test_a_sum_that_is_right_or_of_more_passes(texts: tuple[str, ...]) -> None:
    assert list(wrong_referred_sums(of_article(*texts))) == []


_FUND = "PIHAK KESATU menyediakan dana talangan sebesar Rp2,5 miliar untuk pembelian hasil panen."
_USE = "Dana talangan digunakan untuk beras sebesar 70% (tujuh puluh persen) dan untuk cabai sebesar 30% (tiga puluh persen)."
_COST = "Biaya pameran sebesar Rp200.000.000,00."
_BORNE = "Biaya sebagaimana dimaksud pada ayat (1) ditanggung oleh PIHAK KESATU sebesar 60% dan oleh PIHAK KEDUA sebesar 40%."


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((_FUND, _USE, "Bagian dana talangan untuk beras sebagaimana dimaksud pada ayat (2) sebesar Rp1,85 miliar."), [1_750_000_000]),
        ((_FUND, _USE, "Bagian untuk cabai sebesar Rp1,75 miliar."), [750_000_000]),
        ((_FUND, _USE, "Bagian sebagaimana dimaksud pada ayat (2) sebesar Rp1,85 miliar untuk beras dan Rp750 juta untuk cabai."), [1_750_000_000]),
        ((_FUND, "Dana tersebut digunakan 70% untuk pembelian beras dan 30% untuk pembelian cabai.", "Porsi pembelian beras sebesar Rp1,57 miliar."), [1_750_000_000]),
        ((_COST, _BORNE, "Bagian PIHAK KEDUA sebagaimana dimaksud pada ayat (2) sebesar Rp90.000.000,00."), [80_000_000]),
        ((_COST, _BORNE, "Dengan demikian, PIHAK KESATU menanggung Rp110.000.000,00 dan PIHAK KEDUA menanggung Rp80.000.000,00."), [120_000_000]),
    ],
)  # fmt: skip
def test_the_part_of_a_share_in_another_paragraph_is_reckoned(
    texts: tuple[str, ...], made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_referred_shares(of_article(*texts))] == made


@pytest.mark.parametrize(
    "texts",
    [
        (_FUND, _USE, "Bagian dana talangan untuk beras sebagaimana dimaksud pada ayat (2) sebesar Rp1,75 miliar."),
        (_FUND, _USE, "Bagian sebagaimana dimaksud pada ayat (2) sebesar Rp1,75 miliar untuk beras dan Rp750 juta untuk cabai."),
        (_FUND, _USE, "Bagian dana talangan untuk beras dibayar dalam dua tahap, tahap pertama sebesar Rp500 juta."),
        (_FUND, _USE, "Bagian dana talangan untuk bawang sebesar Rp500 juta dibahas tersendiri."),
        (_FUND, _USE, "Pembelian beras sebagaimana dimaksud pada ayat (2) dilakukan dengan harga Rp15.000,00."),
        (_FUND, _USE, "Harga beras sebagaimana dimaksud pada ayat (2) paling tinggi Rp15.000,00 per kilogram."),
        (_COST, _BORNE, "Dengan demikian, PIHAK KESATU menanggung Rp120.000.000,00 dan PIHAK KEDUA menanggung Rp80.000.000,00."),
        (_COST, "Keuntungan dibagi bagi PIHAK KESATU sebesar 60% dan bagi PIHAK KEDUA sebesar 40%.", "Bagian PIHAK KESATU dalam pembiayaan sebesar Rp100.000.000,00."),
        (_COST, _BORNE, "Bagian PIHAK KEDUA sebagaimana dimaksud pada ayat (2) mencakup sewa gudang sebesar Rp70.000.000,00."),
        (_COST, _BORNE, "PIHAK KEDUA memenuhi bagian sebagaimana dimaksud pada ayat (2) dengan tanah senilai Rp70.000.000,00 dan uang."),
        (_COST, _BORNE, "Jaminan PIHAK KESATU sebagaimana dimaksud pada ayat (2) sebesar Rp5.000.000,00."),
        ("Biaya pelatihan sebesar Rp1.750.000,00 untuk setiap peserta.", _BORNE, "Dengan demikian, untuk setiap peserta PIHAK KESATU menanggung Rp1.050.000,00."),
    ],
)  # fmt: skip
def test_the_right_part_and_other_amounts_pass(texts: tuple[str, ...]) -> None:
    assert list(wrong_referred_shares(of_article(*texts))) == []
