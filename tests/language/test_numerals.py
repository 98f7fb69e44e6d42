from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.language.numerals import numerals


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("id", "berlima", 5),
        ("id", "ketiganya", 3),
        ("id", "antarkedua daerah", 2),
        ("id", "sepertiga", 3),
        ("id", "sepertiga", Decimal(1) / 3),
        ("id", "seperdua puluh", 20),
        ("id", "dua belas ribu", 12),
        ("id", "dua belas ribu", 12_000),
        ("id", "dua pasang", 4),
        ("id", "setengah jam", 30),
        ("id", "sehari semalam", 24),
        ("id", "satu dasawarsa", 10),
        ("en", "a fifth of them", 5),
        ("en", "one twentieth", 20),
        ("en", "a day and a half", Decimal("0.5")),
        ("en", "half a dozen", 6),
        ("en", "every other week", 2),
        ("en", "pairs of officers", 2),
        ("en", "quadruples", 4),
        ("en", "12 (twelve)", 12),
        ("en", "parts per million", 1_000_000),
    ],
)
def test_what_may_count_has_all_that_it_may_mean(
    language: str, text: str, value: Decimal | int
) -> None:
    assert Decimal(value) in {each for found in numerals(text, language) for each in found.values}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "PIHAK KEDUA menjawab."),
        ("en", "The SECOND PARTY shall answer."),
        ("id", "diperiksa satu per satu."),
        ("en", "no one else."),
    ],
)
def test_a_party_and_a_turn_of_phrase_count_nothing(language: str, text: str) -> None:
    assert numerals(text, language) == ()
