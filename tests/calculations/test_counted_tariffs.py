from __future__ import annotations

import pytest

from mou_gen.calculations.counted_tariffs import wrong_counted_tariffs
from mou_gen.calculations.referred_amounts import ArticleText

TARIFF = "Retribusi dipungut untuk tiap kendaraan yang masuk: bus besar Rp6.000,00 (enam ribu rupiah), bus sedang Rp4.500,00, dan angkutan perdesaan Rp2.000,00."
COUNTED = "Dengan 60 (enam puluh) bus besar, 90 (sembilan puluh) bus sedang, dan 170 angkutan perdesaan sehari, pendapatan retribusi ditaksir"


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ([TARIFF, f"{COUNTED} Rp1.060.000,00 sehari."], [1_105_000]),
        (["Harga bibit ditetapkan:", "bibit jati Rp3.000,00;", "bibit mahoni Rp2.000,00.", "Untuk 400 bibit jati dan 600 bibit mahoni diperlukan Rp2.600.000,00."], [2_400_000]),
        (["Harga bibit ditetapkan:", "bibit jati Rp3.000,00;", "bibit mahoni Rp2.000,00.", "Untuk 400 bibit jati dan 600 bibit mahoni diperlukan Rp2.400.000,00."], []),
        ([TARIFF, f"{COUNTED} Rp1.105.000,00 sehari."], []),
        ([TARIFF, f"{COUNTED} lebih dari Rp1.060.000,00 sehari."], []),
        ([TARIFF, "Dengan 60 bus besar dan 90 bus sedang sehari, biaya kebersihan mencapai Rp650.000,00 sehari."], []),
        ([TARIFF, "Dengan 60 bus besar dan 90 bus sedang sehari serta sewa kios, pendapatan ditaksir Rp1.000.000,00."], []),
        ([TARIFF, "Dengan 60 bus besar dan 90 bus sedang sehari, penerimaan bagian PIHAK KESATU ditaksir Rp459.000,00."], []),
        ([TARIFF, "Dengan 60 bus besar, 90 bus sedang, dan 20 taksi sehari, pendapatan retribusi ditaksir Rp700.000,00 sehari."], []),
        ([TARIFF, "Dengan 60 bus besar dan 90 bus sedang sehari, pendapatan retribusi ditaksir Rp900.000,00 seminggu."], []),
    ],
)  # fmt: skip
def test_so_many_of_each_kind_bring_in_their_charges(texts: list[str], made: list[int]) -> None:
    article = [ArticleText(str(place), text) for place, text in enumerate(texts, 1)]

    assert [int(each.made) for each in wrong_counted_tariffs(article)] == made
