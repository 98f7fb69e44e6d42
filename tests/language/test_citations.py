"""Laws are cited in Indonesian as Indonesian lawyers cite them."""

from __future__ import annotations

import re

import pytest

from mou_gen.checks import RULES, Rule
from mou_gen.language.citations import in_indonesian


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("UU 21/2007, article 44", "UU 21/2007, Pasal 44"),
        ("UU 21/2007, articles 24 and 44", "UU 21/2007, Pasal 24 dan Pasal 44"),
        ("UU 24/2009, article 31(1); KBBI", "UU 24/2009, Pasal 31 ayat (1); KBBI"),
        ("Permendagri 22/2020, article 1(12)", "Permendagri 22/2020, Pasal 1 angka 12"),
        ("articles 23c and 24b", "Pasal 23 huruf c dan Pasal 24 huruf b"),
        ("articles 59 and 64 i", "Pasal 59 dan Pasal 64 huruf i"),
        ("articles 43, 46 and 56 to 61", "Pasal 43, Pasal 46, dan Pasal 56 sampai dengan Pasal 61"),
        (
            "articles 7(3) to (5) and 9(1)",
            "Pasal 7 ayat (3) sampai dengan ayat (5) dan Pasal 9 ayat (1)",
        ),
        (
            "articles 17(1) and (2), 39(1) and 60",
            "Pasal 17 ayat (1) dan ayat (2), Pasal 39 ayat (1), dan Pasal 60",
        ),
        ("articles 14 and 15 and Lampiran", "Pasal 14 dan Pasal 15 serta Lampiran"),
        ("Perpres 165/2024 and 166/2024", "Perpres 165/2024 dan 166/2024"),
        ("Permendagri 22/2020, Lampiran A.1", "Permendagri 22/2020, Lampiran A.1"),
    ],
)
def test_each_article_is_a_pasal(english: str, indonesian: str) -> None:
    assert in_indonesian(english) == indonesian


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_no_source_of_a_rule_is_half_english(rule: Rule) -> None:
    said = in_indonesian(rule.SOURCE)

    assert " to " not in said
    assert " and " not in said
    assert not re.search(r"\d\(\d", said), said
