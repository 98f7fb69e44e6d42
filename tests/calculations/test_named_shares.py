from __future__ import annotations

import pytest

from mou_gen.calculations.named_shares import wrong_named_shares

_COSTS = "Biaya yang terpakai berjumlah Rp318.450.000,00, yakni Rp200.000.000,00 untuk upah dan Rp118.450.000,00 untuk bahan."


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", f"{_COSTS} Bagian Kota Baubau Rp141.302.500,00, bagian Kabupaten Buton Tengah Rp175.147.500,00.", [316_450_000]),
        ("id", f"{_COSTS} Bagian PIHAK KESATU sebesar Rp141.302.500,00 dan bagian PIHAK KEDUA sebesar Rp175.147.500,00.", [316_450_000]),
        ("en", "The costs came to Rp318,450,000.00. The share of Baubau City was Rp141,302,500.00, that of Buton Tengah Regency Rp175,147,500.00.", [316_450_000]),
        ("id", f"{_COSTS} Bagian Kota Baubau Rp143.302.500,00, bagian Kabupaten Buton Tengah Rp175.147.500,00.", []),
        ("en", "The costs came to Rp318,450,000.00. The share of Baubau City was Rp143,302,500.00, that of Buton Tengah Regency Rp175,147,500.00.", []),
        ("id", f"{_COSTS} Bagian Kota Baubau Rp43.302.500,00, bagian Kabupaten Buton Tengah Rp75.147.500,00.", []),
        ("id", "Iuran berjumlah Rp100.000.000,00. Bagian Kota Madiun Rp60.000.000,00 dan bagian Kabupaten Ngawi Rp40.000.000,00. Untuk 2027 bagian Kota Madiun Rp62.000.000,00 dan bagian Kabupaten Ngawi Rp41.000.000,00.", []),
        ("id", "Pagu pelatihan Rp320.000.000,00. Bagian Kabupaten Belu Rp148.000.000,00 dan bagian Kabupaten Malaka Rp160.000.000,00 menurut realisasi.", []),
        ("id", "Biaya Rp100.000.000,00. Bagian Kabupaten Belu Rp48.000.000,00 dan bagian Kabupaten Malaka Rp48.000.000,00; sisanya ditanggung mitra.", []),
        ("id", "Bagian Kota Baubau Rp141.302.500,00, bagian Kabupaten Buton Tengah Rp175.147.500,00.", []),
    ],
)  # fmt: skip
def test_the_shares_of_the_regions_make_the_amount_before_them(
    language: str, text: str, made: list[int]
) -> None:
    assert [int(each.made) for each in wrong_named_shares(text, language)] == made
