"""A number with more figures than a decimal keeps is reckoned with as any other."""

from __future__ import annotations

from mou_gen.calculations.multiples import wrong_multiples
from mou_gen.calculations.one_apiece import indivisible_counts
from mou_gen.calculations.paces import wrong_paces
from mou_gen.calculations.proportions import wrong_changes, wrong_proportions

_HUGE = "9." + ".".join(["999"] * 13)


def test_a_share_and_a_change_of_a_huge_number_are_reckoned() -> None:
    assert [*wrong_proportions(f"{_HUGE} dari 3 peserta atau 75% hadir", "id")]
    assert [*wrong_changes(f"naik dari 3 peserta menjadi {_HUGE} peserta, atau naik 75%", "id")]


def test_a_pace_of_a_huge_number_is_reckoned() -> None:
    text = (
        f"Loket melayani {_HUGE} permohonan dalam 20 hari, atau rata-rata 23 permohonan per hari."
    )

    assert [*wrong_paces(text, "id")]


def test_a_huge_number_is_divided() -> None:
    text = f"Jumlah alat sebanyak {_HUGE} unit, masing-masing 4 unit dari setiap kecamatan."

    assert not [*indivisible_counts(text)]


def test_a_huge_amount_is_a_multiple_of_none() -> None:
    text = f"honorarium per 6 petugas sebesar Rp{_HUGE} atau Rp3.500.000,00 per orang per bulan"

    assert [*wrong_multiples(text, "en")] != []
