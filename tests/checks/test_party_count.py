"""How many regions a text counts: those of its agreement, or those of whom it tells as many figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("that the costs are shared by the three regencies.", 1),
        ("that the three regencies pay 40% and 60% of Rp480,000,000.00.", 1),
        ("that the two regencies pay 40% and 60%.", 0),
        ("that the coast is 120 km, 90 km and 30 km long in the three regencies.", 0),
        (
            "that the shares of the three regencies are Rp240,000,000.00, Rp180,000,000.00 and Rp60,000,000.00 respectively.",
            0,
        ),
        ("that the four regencies have 12 (twelve), 9 (nine), 7 (seven) and 3 (three) posts.", 0),
        (
            "that the four regencies have 12 (twelve), 9 (nine) and 7 (seven) posts.",
            1,
        ),
    ],
)
def test_regions_are_as_many_as_the_parties_or_the_figures(
    tmp_path: Path, said: str, count: int
) -> None:
    problems = recital(tmp_path, "bahwa demikian adanya.", said).found("party-count")

    assert len(problems) == count
