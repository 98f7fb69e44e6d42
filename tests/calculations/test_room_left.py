"""The room that is left beside what several places hold."""

from __future__ import annotations

import pytest

from mou_gen.calculations.room_left import wrong_rooms

HELD = "Ketiga gudang berisi {held} ton, sehingga masih tersedia ruang bagi {left} ton dari kapasitas 4.500 ton."


@pytest.mark.parametrize(
    ("held", "left", "made"),
    [
        ("1.180, 940, dan 1.275", "1.105", []),
        ("1.180, 940, dan 1.257", "1.105", [1123]),
        ("1.180, 940, dan 1.275", "1.150", [1105]),
        ("3.395", "1.150", []),
        ("2.180, 1.940, dan 1.257", "1.105", []),
    ],
)
def test_room_that_is_left_is_reckoned(held: str, left: str, made: list[int]) -> None:
    found = wrong_rooms(HELD.format(held=held, left=left))

    assert [int(each.made) for each in found] == made


@pytest.mark.parametrize(
    "text",
    [
        "Gudang berisi 2, 3, dan 5 ribu ton, sehingga masih tersedia ruang bagi 105 ton dari kapasitas 4.500 ton.",
        "Gudang pertama berisi 900 ton, yang lain 1.180, 940, dan 1.275 ton, sehingga masih tersedia ruang bagi 205 ton dari kapasitas 4.500 ton.",
        "Gudang berisi beras dari 3, 4, dan 5 kecamatan, sehingga masih tersedia ruang bagi 205 ton dari kapasitas 4.500 ton.",
    ],
)  # fmt: skip
def test_numbers_that_are_not_all_that_is_held_are_left_alone(text: str) -> None:
    assert not list(wrong_rooms(text))
