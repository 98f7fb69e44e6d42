from __future__ import annotations

import pytest

from mou_gen.calculations.quotas import wrong_quotas

_MIRRORED = [
    "menempatkan paling banyak 60 (enam puluh) murid di sekolah PIHAK KEDUA",
    "menempatkan paling banyak 45 (empat puluh lima) murid di sekolah PIHAK KESATU",
    "menerima paling banyak 45 (empat puluh lima) murid dari PIHAK KEDUA",
    "menerima paling banyak 60 (enam puluh) murid dari PIHAK KESATU",
]


@pytest.mark.parametrize(
    "text",
    [
        "Kuota kedua daerah seluruhnya paling banyak 115 (seratus lima belas) murid.",
        "Jumlah murid yang ditempatkan kedua PIHAK paling banyak 110 murid.",
        "Daya tampung seluruhnya paling banyak 95 murid.",
        "Murid dipilih lebih dahulu. Penerimaan kedua PIHAK secara keseluruhan paling banyak 150 murid.",
    ],
)
def test_what_all_may_is_the_sum_of_what_each_may(text: str) -> None:
    assert [int(made) for _place, _number, made in wrong_quotas([*_MIRRORED, text])] == [105]


@pytest.mark.parametrize(
    "text",
    [
        "Kuota kedua daerah seluruhnya paling banyak 105 murid.",
        "Kuota kedua daerah seluruhnya paling banyak 115 murid berprestasi.",
        "Kuota kedua daerah seluruhnya paling banyak 315 murid selama 3 (tiga) tahun.",
        "Kuota ketiga daerah seluruhnya paling banyak 150 murid.",
        "Lomba kedua daerah diikuti paling banyak 20 murid.",
        "Kuota setiap sekolah di kedua daerah paling banyak 20 murid.",
        "Kuota kedua daerah seluruhnya paling banyak 20 guru.",
        "Dalam keadaan darurat, kuota kedua daerah seluruhnya paling banyak 150 murid.",
    ],
)
def test_another_total_passes(text: str) -> None:
    assert list(wrong_quotas([*_MIRRORED, text])) == []
