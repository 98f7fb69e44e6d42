from __future__ import annotations

import pytest

from mou_gen.calculations.referred_amounts import ArticleText
from mou_gen.calculations.stated_parts import wrong_stated_parts

STOCK = "Persediaan bersama sebanyak 350 (tiga ratus lima puluh) kantong ditempatkan di:"
GROUPS = "Menurut golongan, persediaan tersebut terdiri atas 60% golongan O, 30% (tiga puluh persen) golongan A, dan 10% (sepuluh persen) golongan AB"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (f"{GROUPS}, sehingga persediaan golongan AB berjumlah 53 (lima puluh tiga) kantong.", [35]),
        (f"{GROUPS}, sehingga persediaan golongan AB berjumlah 35 (tiga puluh lima) kantong.", []),
        (f"{GROUPS}, sehingga persediaan golongan O berjumlah 120 kantong.", [210]),
        (f"{GROUPS}, sehingga persediaan golongan O berjumlah 210 kantong.", []),
        (f"{GROUPS}, sehingga kebutuhan golongan B berjumlah 53 kantong.", []),
        (f"{GROUPS}, sehingga persediaan golongan AB berjumlah paling sedikit 53 kantong.", []),
        (f"{GROUPS}, sehingga pendonor golongan AB berjumlah 53 orang.", []),
        (f"{GROUPS}. Pada bulan Mei persediaan golongan AB berjumlah 53 kantong.", []),
    ],
)  # fmt: skip
def test_the_share_of_a_stock_is_so_much_of_it(text: str, made: list[int]) -> None:
    article = [ArticleText("1", STOCK), ArticleText("2", text)]

    assert [each.made for each in wrong_stated_parts(article)] == made
