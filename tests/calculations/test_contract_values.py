"""A share of the value of a contract, beside its price by the month or the year."""

from __future__ import annotations

import pytest

from mou_gen.calculations.contract_values import other_terms, wrong_shares_of_contract

_PRICE = "membayar Rp24.000.000,00 (dua puluh empat juta rupiah) sebulan di muka, paling lambat tanggal 5 (lima)"
_RENT = "memungut sewa dari pedagang, maksimum Rp1.300.000,00 sebulan untuk tiap kios"
_TERM = 24


def _made(*texts: str) -> list[int]:
    return [int(each.made) for each in wrong_shares_of_contract(texts, _TERM)]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("jaminan sebesar Rp27.800.000,00, yakni 5% (lima persen) dari nilai kontrak selama 2 (dua) tahun", 28_800_000),
        ("jaminan sebesar 5% dari nilai kontrak selama 2 (dua) tahun, yaitu Rp27.800.000,00", 28_800_000),
        ("jaminan sebesar 5% dari nilai kontrak, yaitu sebesar Rp27.800.000,00", 28_800_000),
        ("jaminan sebesar 5% dari nilai kontrak setahun, yaitu Rp15.000.000,00", 14_400_000),
        ("uang muka Rp57.000.000,00 atau 10% dari nilai kontrak selama 24 (dua puluh empat) bulan", 57_600_000),
    ],
)  # fmt: skip
def test_a_share_that_the_price_does_not_make_is_found(text: str, made: int) -> None:
    assert _made(_PRICE, _RENT, text) == [made]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("jaminan sebesar 10% dari nilai kontrak setahun, yaitu Rp15.000.000,00", [30_000_000]),
        ("jaminan sebesar 5% dari nilai kontrak setahun, yaitu Rp15.600.000,00", [15_000_000]),
        ("jaminan sebesar 5% dari nilai kontrak setahun, yaitu Rp15.000.000,00", []),
        ("jaminan sebesar 7% dari nilai kontrak setahun, yaitu Rp17.350.000,00", []),
    ],
)
def test_a_share_is_held_against_the_most_that_is_paid_a_year(text: str, made: list[int]) -> None:
    cost = "pembayaran per kilometer tempuh, paling tinggi Rp300.000.000,00 setahun"

    assert _made(cost, text) == made


@pytest.mark.parametrize(
    "cost",
    [
        "pembayaran untuk pemeliharaan halte, paling tinggi Rp300.000.000,00 setahun",
        "pembayaran honor dan sewa Rp300.000.000,00 setahun",
        "pembayaran sebesar Rp300.000.000,00 setahun, dan pemeliharaan Rp40.000.000,00 setahun",
    ],
)
def test_what_may_not_be_all_that_is_paid_is_held_against_nothing(cost: str) -> None:
    assert not _made(cost, "jaminan sebesar 10% dari nilai kontrak setahun, yaitu Rp15.000.000,00")


def test_an_amount_of_many_digits_is_read() -> None:
    cost = "pembayaran per kilometer tempuh, paling tinggi Rp300.000.000,00 setahun"
    share = f"jaminan sebesar 10% dari nilai kontrak setahun, yaitu Rp1{'.000' * 12},00"

    assert not _made(cost, share)


def test_the_value_of_the_whole_contract_goes_before_its_price() -> None:
    total = "Nilai kontrak adalah Rp600.000.000,00 (enam ratus juta rupiah)."
    share = "jaminan sebesar 5% dari nilai kontrak, yaitu Rp27.800.000,00"

    assert _made(_PRICE, total, share) == [30_000_000]


@pytest.mark.parametrize(
    "texts",
    [
        (_PRICE, "jaminan sebesar Rp28.800.000,00, yakni 5% dari nilai kontrak selama 2 (dua) tahun"),
        (_PRICE, "jaminan sebesar 5% dari nilai kontrak setahun, yaitu Rp14.400.000,00"),
        ("membayar Rp9.500,00 untuk setiap kilometer", _PRICE, "jaminan 5% dari nilai kontrak, yaitu Rp27.800.000,00"),
        (_PRICE, "membayar sewa Rp1.000.000,00 setiap bulan", "jaminan 5% dari nilai kontrak, yaitu Rp27.800.000,00"),
        (_RENT, "jaminan sebesar 5% dari nilai kontrak selama 2 (dua) tahun, yaitu Rp27.800.000,00"),
        (_PRICE, "Nilai kontrak adalah Rp600.000.000,00.", "jaminan 5% dari nilai kontrak, yaitu Rp30.000.000,00"),
        (_PRICE, "Nilai kontrak adalah Rp600.000.000,00.", "jaminan 5% dari nilai kontrak setahun, yaitu Rp15.000.000,00"),
        (_PRICE, "denda paling banyak 5% dari nilai kontrak"),
        ("membayar Rp19.978.012,00 setahun", "jaminan 10% dari nilai kontrak selama 5 tahun, yaitu Rp9.989.006,00"),
        ("membayar Rp100.000,00 setahun", "jaminan 5% dari nilai kontrak selama 20 bulan, yaitu Rp8.333,00"),
        (_PRICE, "jaminan sebesar 5% dari nilai pekerjaan, yaitu Rp27.800.000,00"),
        (_PRICE, "jaminan sebesar 5% dari nilai kontrak Rp500.000.000,00, yaitu Rp25.000.000,00"),
    ],
)  # fmt: skip
def test_a_share_that_may_be_right_passes(texts: tuple[str, ...]) -> None:
    assert _made(*texts) == []


def test_a_text_of_blanks_is_read_at_once() -> None:
    assert _made(_PRICE, "%" + " " * 19_000) == []


def test_what_is_paid_for_upkeep_or_as_a_fine_is_no_value_of_the_contract() -> None:
    bond = "jaminan sebesar 5% dari nilai kontrak setahun, yaitu Rp300.000.000,00"

    assert (
        _made(
            "pembayaran per kilometer, dan pemeliharaan halte paling tinggi Rp1.000.000.000,00 setahun",
            bond,
        )
        == []
    )
    assert _made("Denda paling banyak Rp1.000.000.000,00 setahun", bond) == []


def test_an_amount_beyond_all_money_is_not_reckoned() -> None:
    cost = "pembayaran per kilometer tempuh, paling tinggi Rp300.000.000,00 setahun"

    assert (
        _made(cost, f"jaminan sebesar 5% dari nilai kontrak setahun, yaitu Rp755{'.000' * 12},00")
        == []
    )


@pytest.mark.parametrize(("term", "count"), [(24, 0), (36, 1), (None, 0)])
def test_the_whole_price_is_reckoned_for_the_term(term: int | None, count: int) -> None:
    fee = "imbalan sebesar Rp90.000.000,00 setiap bulan, seluruhnya Rp2.160.000.000,00 untuk 24 (dua puluh empat) bulan"

    right = "menerima imbalan Rp90.000.000,00 setiap bulan"

    assert len(list(other_terms([right, fee], term))) == count
    assert not list(other_terms([f"{fee} pertama"], term))
    assert not list(other_terms([fee, "sewa lahan sebesar Rp5.000.000,00 setiap bulan"], term))
    assert not list(other_terms([fee.replace("imbalan", "uang saku peserta")], term))
