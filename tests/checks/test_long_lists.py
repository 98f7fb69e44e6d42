"""A list of thousands of items is compared with its translation at once."""

from __future__ import annotations

from itertools import count

import pytest

from mou_gen.calculations.comparisons import wrong_comparisons
from mou_gen.checks.parity.dropped_items import dropped_items
from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.document import Paragraph
from mou_gen.errors import Source
from mou_gen.language.numbered_parts import numbered_parts
from mou_gen.library.dictionary import read_dictionary
from tests.checks.found import TEMPLATES
from tests.growth import LINEAR, growth

HERE = Source("agreement.yaml", 1)


def test_a_list_without_an_end_is_read_at_once() -> None:
    dictionary = read_dictionary([TEMPLATES])

    def compare(count: int) -> None:
        first, second = [
            LanguageVersion(f"{word}, " * count, HERE, Paragraph("p", tag, (), HERE))
            for tag, word in (("id", "tenda   besar"), ("en", "tents"))
        ]
        assert list(dropped_items(first, second, dictionary)) == []

    assert growth(compare, 6_000) < LINEAR


@pytest.mark.parametrize("words", ["first, ", "first and ", "quarter "])
def test_ordinals_without_an_end_are_read_at_once(words: str) -> None:
    count = iter(range(100))

    assert growth(lambda size: numbered_parts(f"{words * size}{next(count)}", "en"), 4_000) < LINEAR


@pytest.mark.parametrize(
    "words",
    [
        "Rp1,00, di bawah ",
        "Rp1,00 lebih ",
        "Rp1,00, melampaui batas yang ditetapkan sebesar Rp2,00. ",
    ],
)
def test_amounts_without_an_end_are_compared_at_once(words: str) -> None:
    ends = map(chr, count(ord("a")))  # else a text is remembered, and read in no time

    def compare(size: int) -> None:
        list(wrong_comparisons(words * size + next(ends), "id"))

    assert growth(compare, 1_000) < LINEAR


def test_spaces_between_two_amounts_are_read_at_once() -> None:
    def compare(count: int) -> None:
        assert list(wrong_comparisons(f"Rp1,00{' ' * count} di bawah Rp2,00", "id")) == []

    assert growth(compare, 20_000) < LINEAR
