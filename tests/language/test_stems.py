"""What a word may begin from, and what is seen of that at a glance."""

from __future__ import annotations

import pytest

from mou_gen.language.spelling import one_letter_off
from mou_gen.language.stems import kin, may_begin_from, stems

WORDS = {
    "id": "penandatanganannya memakai menyediakan diberitahukan pemberdayaan keterbukaan mengirimkanlah",
    "en": "studies rehabilitations travelled authorised abilities taken people's foundings compliance withdrew chairmen diagnoses",
}


@pytest.mark.parametrize("language", WORDS)
def test_what_a_word_begins_from_is_seen_at_a_glance(language: str) -> None:
    words = [each for word in WORDS[language].split() for each in (word, *one_letter_off(word))]

    assert all(
        may_begin_from(word, [stem], language) for word in words for stem in stems(word, language)
    )


@pytest.mark.parametrize(
    ("word", "stem", "language"),
    [("diberitahukan", "lapor", "id"), ("commitments", "income", "en")],
)
def test_most_other_words_are_seen_to_be_no_stem(word: str, stem: str, language: str) -> None:
    assert not may_begin_from(word, [stem], language)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("withdrew", "withdraw"),
        ("overcame", "overcome"),
        ("upheld", "uphold"),
        ("sprung", "spring"),
        ("craftsmen", "craftsman"),
        ("analyses", "analysis"),
        ("scarves", "scarf"),
    ],
)
def test_a_word_that_bends_within_begins_from_its_base(word: str, stem: str) -> None:
    assert stem in stems(word, "en")


@pytest.mark.parametrize(
    ("word", "origin"),
    [
        ("decisiveness", "decide"),
        ("inclusion", "include"),
        ("permissible", "permit"),
        ("identified", "identity"),
        ("offending", "offence"),
        ("hindrance", "hinder"),
        ("descriptions", "describe"),
    ],
)
def test_a_word_is_kin_to_what_it_comes_of_by_a_change_of_its_stem(word: str, origin: str) -> None:
    assert origin in kin(word, "en")
