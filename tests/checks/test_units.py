from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english", "wrong"),
    [
        ("Jalan sepanjang 12 (dua belas) hektare diperbaiki.", "A road with a length of 12 (twelve) hectares is repaired.", ["hektare", "hectares"]),
        ("Jalan sepanjang 12 (dua belas) kilometer diperbaiki.", "A road with a length of 12 (twelve) kilometres is repaired.", []),
        ("Tangki dengan volume 200 meter persegi dibangun.", "A tank with a volume of 200 square metres is built.", ["meter persegi", "square metres"]),
        ("Tangki dengan volume 200 meter kubik dibangun.", "A tank with a volume of 200 cubic metres is built.", []),
        ("Pembangkit dengan daya terpasang 50 kWh dibangun.", "A plant with an installed capacity of 50 kWh is built.", ["kWh", "kWh"]),
        ("Lahan seluas 3 (tiga) kilometer digarap.", "Land with an area of 3 (three) square kilometres is tilled.", ["kilometer"]),
        ("Lahan seluas 300 m2 dan jalan selebar 6 (enam) meter disediakan.", "Land with an area of 300 m2 and a road with a width of 6 (six) metres are provided.", []),
        ("Sampah dengan volume 20 (dua puluh) ton diangkut.", "Waste with a volume of 20 (twenty) tonnes is carried.", []),
        ("Gedung setinggi 5 (lima) lantai dibangun.", "A building with a height of 5 (five) storeys is built.", []),
    ],
)  # fmt: skip
def test_a_measure_has_a_unit_of_its_kind(
    tmp_path: Path, indonesian: str, english: str, wrong: list[str]
) -> None:
    found = recital(tmp_path, indonesian, english).found("units")

    assert [each.message.split("`")[3] for each in found] == wrong
