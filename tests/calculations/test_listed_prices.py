"""The prices of a list make what another paragraph says that they come to."""

from __future__ import annotations

import pytest

from mou_gen.calculations.listed_prices import wrong_listed_prices
from mou_gen.calculations.referred_amounts import ArticleText

_HEAD = "Pemilik sapi membayar jasa berikut untuk setiap ekor:"
_ITEMS = (
    "jasa kandang pengamatan sebesar Rp6.000,- (enam ribu rupiah) sehari;",
    "jasa penimbangan sebesar Rp10.000,- (sepuluh ribu rupiah); dan",
    "jasa penandaan telinga sebesar Rp15.000,- (lima belas ribu rupiah).",
)
_TOTAL = "Untuk masa pengamatan 14 (empat belas) hari, jumlah seluruhnya Rp112.000,- per ekor."


def _found(head: str, items: tuple[str, ...], *others: str) -> list[int]:
    article = [ArticleText("1", each) for each in (head, *items)]
    article += [ArticleText(str(place), each) for place, each in enumerate(others, 2)]
    return [int(each.made) for each in wrong_listed_prices(article)]


@pytest.mark.parametrize(
    ("head", "items", "total", "made"),
    [
        (_HEAD, _ITEMS, _TOTAL, [109_000]),
        ("Peserta membayar:", ("pendaftaran Rp50.000,00;", "makan Rp40.000,00 per hari; dan", "modul Rp75.000,00."), "Pelatihan berlangsung 5 (lima) hari, sehingga seluruhnya Rp352.000,00.", [325_000]),
        ("Biaya perjalanan terdiri atas:", ("penginapan Rp300.000,00 semalam; dan", "tiket Rp450.000,00."), "Untuk 3 (tiga) malam biaya tersebut berjumlah Rp1.530.000,00.", [1_350_000]),
        ("Biaya perjalanan terdiri atas:", ("sewa Rp300.000,00 sebulan; dan", "jaminan Rp450.000,00."), "Biaya sebagaimana dimaksud pada ayat (1) untuk satu tahun seluruhnya Rp4.500.000,00.", [4_050_000]),
        (_HEAD, _ITEMS, _TOTAL.replace("112", "109"), []),
        (_HEAD, _ITEMS, _TOTAL.replace("112", "94"), []),
        (_HEAD, _ITEMS, _TOTAL.replace("per ekor", "per kelompok"), []),
        (_HEAD, _ITEMS, _TOTAL.replace("jumlah seluruhnya", "setelah potongan, jumlah seluruhnya"), []),
        (_HEAD, _ITEMS, _TOTAL.replace("jumlah seluruhnya", "jaminan sebesar"), []),
        (_HEAD, _ITEMS, _TOTAL.replace("14 (empat belas) hari", "pertama"), []),
        (_HEAD.replace("jasa", "salah satu jasa"), _ITEMS, _TOTAL, []),
        (_HEAD, (*_ITEMS[:2], "jasa penandaan telinga sebesar Rp15.000,- apabila diminta."), _TOTAL, []),
        (_HEAD, (*_ITEMS[:2], "jasa pengujian sebesar Rp5.000,- setiap contoh."), _TOTAL, []),
        (_HEAD, _ITEMS, _TOTAL.replace("masa pengamatan", "masa pengamatan sebagaimana dimaksud dalam Pasal 9"), []),
    ],
)  # fmt: skip
def test_listed_prices_make_what_is_paid_in_all(
    head: str, items: tuple[str, ...], total: str, made: list[int]
) -> None:
    assert _found(head, items, total) == made


def test_prices_with_two_totals_or_in_two_lists_pass() -> None:
    other = _TOTAL.replace("14 (empat belas)", "7 (tujuh)")

    assert _found(_HEAD, _ITEMS, _TOTAL, other) == []
