"""Shares of stages and parts in a list make the whole, whatever percentages stand behind them."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_parts
from mou_gen.calculations.listed_shares import listed_shares_of_whole

STAGES = "Setiap PIHAK menyetor andilnya dalam 4 (empat) tahap:"


@pytest.mark.parametrize(
    ("intro", "items"),
    [
        (STAGES, ["20% paling lambat 30 hari setelah penandatanganan;", "35% setelah pekerjaan mencapai 40%;", "45% setelah pekerjaan mencapai 90%; dan", "5% setelah masa pemeliharaan."]),
        ("Biaya dibayar untuk setiap titik dalam tiga tahap:", ["30%, yaitu Rp10.800.000,00, setelah menara berdiri;", "55%, yaitu Rp21.600.000,00, setelah uji;", "10% setelah masa pemeliharaan."]),
        ("Pembayaran dilakukan dalam 2 (dua) termin:", ["termin pertama sebesar 40% setelah barang tiba dan diperiksa 100%;", "termin kedua sebesar 70% setelah garansi berakhir."]),
        ("Hasil penjualan digunakan untuk:", ["60% (enam puluh persen) bagi petani yang menyetor paling sedikit 80% panennya;", "25% bagi koperasi; dan", "20% bagi daerah."]),
        ("Penilaian usulan terdiri atas:", ["mutu teknis dengan bobot 60%;", "pengalaman sebesar 25%; dan", "harga, 25%."]),
        ("Dana dicairkan secara bertahap:", ["50% setelah kontrak ditandatangani;", "60% setelah pekerjaan mencapai 75%."]),
    ],
)  # fmt: skip
def test_shares_of_a_list_that_are_no_whole_are_found(intro: str, items: list[str]) -> None:
    assert len(listed_shares_of_whole(intro, items)) == len(items)


@pytest.mark.parametrize(
    ("intro", "items"),
    [
        (STAGES, ["20% setelah penandatanganan;", "35% setelah pekerjaan mencapai 40%;", "40% setelah pekerjaan mencapai 90%; dan", "5% setelah masa pemeliharaan."]),
        ("Biaya dibayar dalam tiga tahap:", ["33,33% di muka;", "33,33% setelah separuh pekerjaan;", "33,33% setelah serah terima."]),
        ("Pekerjaan diselesaikan dalam tiga tahap:", ["30% pada tahun 2026;", "65% pada tahun 2027; dan", "90% pada tahun 2028."]),
        ("Cakupan dicapai secara bertahap:", ["40% pada tahun 2026;", "70% pada tahun 2027."]),
        ("Denda terdiri atas:", ["2% dari tagihan setiap bulan keterlambatan;", "5% dari nilai kontrak bagi yang mengundurkan diri."]),
        ("Biaya dibayar dalam tiga tahap:", ["30% di muka;", "paling banyak 50% setelah kemajuan 60%;", "sisanya setelah serah terima."]),
        ("Pembayaran dalam dua tahap, dihitung kumulatif:", ["40% setelah barang tiba;", "90% setelah dipasang."]),
        ("Laporan memuat:", ["60% data kehadiran;", "50% data biaya."]),
    ],
)  # fmt: skip
def test_shares_that_are_the_whole_or_may_be_of_several_things_pass(
    intro: str, items: list[str]
) -> None:
    assert listed_shares_of_whole(intro, items) == []


PRICE = "Biaya pemasangan setiap titik sebesar Rp36.000.000,00, sehingga 47 titik seluruhnya sebesar Rp1.692.000.000,00."


@pytest.mark.parametrize(
    ("shares", "made"),
    [
        (["30%, yaitu Rp10.800.000,00, di muka", "65%, yaitu Rp21.600.000,00, setelah uji", "10%, yaitu Rp3.600.000,00, di akhir"], [23_400_000]),
        (["40%, yaitu Rp14.400.000,00, di muka", "60%, yaitu Rp26.100.000,00, di akhir"], [21_600_000]),
        (["30%, yaitu Rp10.800.000,00, di muka", "60%, yaitu Rp21.600.000,00, setelah uji", "10%, yaitu Rp3.600.000,00, di akhir"], []),
        (["5% atau Rp1.800.000,00 dari setiap titik", "2% atau Rp33.840.000,00 dari seluruhnya"], []),
        (["30%, yaitu Rp10.800.000,00, di muka", "2% atau Rp500.000,00 untuk pajak"], []),
    ],
)  # fmt: skip
def test_a_share_is_of_the_amount_that_the_others_are_of(
    shares: list[str], made: list[int]
) -> None:
    assert [each.made for each in wrong_parts([PRICE, *shares], "id")] == made
