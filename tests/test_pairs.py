"""Regions of every province and level begin an agreement (`tests/pairs.py`)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.pairs import begun, drawn, few_pairs, five, pairs, wrong

pytestmark = pytest.mark.repeats


def test_the_regions_are_of_every_province_and_level() -> None:
    assert len({each.province for each in drawn()}) == 38
    assert min(Counter(each.level for each in drawn()).values()) >= 5
    assert len(pairs()) == 780


def test_two_regions_begin_an_agreement_with_their_official_names(tmp_path: Path) -> None:
    for parties in few_pairs():
        assert list(wrong(begun(tmp_path / "agreements", parties), parties)) == []


def test_five_regions_begin_an_agreement_in_word_and_pdf(tmp_path: Path) -> None:
    assert list(wrong(begun(tmp_path / "agreements", five()), five(), pdf=True)) == []
