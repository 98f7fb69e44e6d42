"""A ratio has the proportions of the shares told elsewhere, but for two digits exchanged."""

from __future__ import annotations

import pytest

from mou_gen.calculations.mistyped_ratios import mistyped_ratios

SHARES = "Bagian setiap PIHAK ialah 46% (empat puluh enam persen), 33,6% (tiga puluh tiga koma enam persen), dan 20,4% (dua puluh koma empat persen)."
LACK = "Kekurangan kapasitas dibagi di antara PARA PIHAK dengan perbandingan {}."


@pytest.mark.parametrize(
    ("own", "others", "meant"),
    [
        ([LACK.format("115:48:51")], [SHARES], ["115:84:51"]),
        ([LACK.format("115 : 84 : 15")], [SHARES], ["115:84:51"]),
        (["Pembiayaan dibagi 75:43 antara kedua kota."], ["Biaya ditanggung dengan perbandingan 57:43."], ["57:43"]),
        (["Biaya dipikul PIHAK KESATU sebesar 57% dan PIHAK KEDUA sebesar 43%.", "Perbandingan 57:34 ditinjau setiap dua tahun."], [], ["57:43"]),
        ([LACK.format("115:84:51")], [SHARES], []),
        ([LACK.format("230:168:102")], [SHARES], []),
        ([LACK.format("84:115:51")], [SHARES], []),
        ([LACK.format("5:4:3")], [SHARES], []),
        (["Keuntungan dibagi 12:8."], ["Biaya dipikul sebesar 60% dan 40%.", "Denda 21% dan 8%."], []),
        (["Biaya dibagi dengan perbandingan 36:64."], ["Pendapatan dibagi 63:64."], []),
        (["Biaya dibagi dengan perbandingan 54:64."], ["Luasnya naik 45% dan 64%."], []),
        (["Peta dibuat dengan perbandingan 1:5.100."], ["Biaya dibagi 1:99."], []),
    ],
)  # fmt: skip
def test_a_ratio_has_the_proportions_of_the_shares(
    own: list[str], others: list[str], meant: list[str]
) -> None:
    assert [each.other.text for each in mistyped_ratios(own, others)] == meant
