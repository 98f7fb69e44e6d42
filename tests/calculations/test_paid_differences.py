"""Who pays the difference between what two parties did for each other."""

from __future__ import annotations

import pytest

from mou_gen.calculations.paid_differences import turned_payments

SERVED = "Jika PIHAK KESATU melayani 40 (empat puluh) anak PIHAK KEDUA selama {days} hari dan PIHAK KEDUA melayani 25 (dua puluh lima) anak PIHAK KESATU selama 90 (sembilan puluh) hari, {who} selisih 1.350 hari makan."
CLAIMED = "Kabupaten Ciamis menagih Rp10.000.000,00 dan Kabupaten Kuningan menagih Rp8.000.000,00, sehingga {who} selisihnya."
BORROWED = "PIHAK KESATU meminjam 12 tenda dan PIHAK KEDUA meminjam 20 tenda, dan {who}."


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            SERVED.format(days="90 (sembilan puluh)", who="PIHAK KESATU membayar"),
            ["PIHAK KESATU membayar selisih"],
        ),
        (SERVED.format(days="90 (sembilan puluh)", who="PIHAK KEDUA membayar"), []),
        (SERVED.format(days="30 (tiga puluh)", who="PIHAK KESATU membayar"), []),
        (
            SERVED.format(days="30 (tiga puluh)", who="PIHAK KEDUA wajib membayar"),
            ["PIHAK KEDUA wajib membayar selisih"],
        ),
        (
            CLAIMED.format(who="Kabupaten Kuningan menerima"),
            ["Kabupaten Kuningan menerima selisihnya"],
        ),
        (CLAIMED.format(who="Kabupaten Kuningan membayar kepada Kabupaten Ciamis"), []),
        (CLAIMED.format(who="Kabupaten Bandung membayar"), []),
        (
            BORROWED.format(who="selisih sewanya dibayar oleh PIHAK KESATU"),
            ["selisih sewanya dibayar oleh PIHAK KESATU"],
        ),
        (BORROWED.format(who="selisih sewanya dibayar oleh PIHAK KEDUA"), []),
        (BORROWED.format(who="PIHAK KESATU membayar selisih harga bahan"), []),
        (
            "PIHAK KESATU melayani 40 anak dan PIHAK KEDUA merawat 25 anak, PIHAK KESATU membayar selisihnya.",
            [],
        ),
        ("PIHAK KESATU membayar selisihnya.", []),
    ],
)
def test_the_party_that_did_less_or_owes_more_pays(text: str, wrong: list[str]) -> None:
    assert [found[0] for found in turned_payments(text)] == wrong
