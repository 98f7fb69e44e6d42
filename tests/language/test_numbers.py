from __future__ import annotations

import pytest

from mou_gen.language.numbers import cardinal, letters, ordinal, roman


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (0, "nol", "zero"),
        (2, "dua", "two"),
        (11, "sebelas", "eleven"),
        (14, "empat belas", "fourteen"),
        (25, "dua puluh lima", "twenty-five"),
        (90, "sembilan puluh", "ninety"),
        (100, "seratus", "one hundred"),
        (101, "seratus satu", "one hundred and one"),
        (1000, "seribu", "one thousand"),
        (1125, "seribu seratus dua puluh lima", "one thousand one hundred and twenty-five"),
        (2019, "dua ribu sembilan belas", "two thousand and nineteen"),
        (2026, "dua ribu dua puluh enam", "two thousand and twenty-six"),
        (100_025, "seratus ribu dua puluh lima", "one hundred thousand and twenty-five"),
        (
            999_999,
            "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
            "nine hundred and ninety-nine thousand nine hundred and ninety-nine",
        ),
        (1_000_000, "satu juta", "one million"),
        (250_000_001, "dua ratus lima puluh juta satu", "two hundred and fifty million and one"),
        (2 * 10**12, "dua triliun", "two trillion"),
    ],
)
def test_a_number_is_said_in_words(number: int, indonesian: str, english: str) -> None:
    assert cardinal(number, "id") == indonesian
    assert cardinal(number, "en") == english


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (1, "kesatu", "first"),
        (2, "kedua", "second"),
        (3, "ketiga", "third"),
        (5, "kelima", "fifth"),
        (8, "kedelapan", "eighth"),
        (9, "kesembilan", "ninth"),
        (12, "kedua belas", "twelfth"),
        (20, "kedua puluh", "twentieth"),
        (25, "kedua puluh lima", "twenty-fifth"),
        (31, "ketiga puluh satu", "thirty-first"),
        (100, "keseratus", "one hundredth"),
    ],
)
def test_a_place_is_said_in_words(number: int, indonesian: str, english: str) -> None:
    assert ordinal(number, "id") == indonesian
    assert ordinal(number, "en") == english


def test_every_number_has_words_of_its_own() -> None:
    for language in ("id", "en"):
        assert len({cardinal(number, language) for number in range(3000)}) == 3000
        assert len({ordinal(number, language) for number in range(3000)}) == 3000


@pytest.mark.parametrize("number", [-1, 10**15])
def test_other_numbers_have_no_words(number: int) -> None:
    for say in (cardinal, ordinal):
        with pytest.raises(ValueError, match="is not from 0 to 999999999999999"):
            say(number, "id")


def test_another_language_is_a_mistake_of_the_program() -> None:
    for say in (cardinal, ordinal):
        with pytest.raises(KeyError, match="no number words for the language 'tet'"):
            say(1, "tet")


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (49, "XLIX"),
        (1994, "MCMXCIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize(
    ("number", "letter"),
    [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (52, "zz"), (53, "aaa")],
)
def test_letters_count_as_they_do_in_word(number: int, letter: str) -> None:
    assert letters(number) == letter


@pytest.mark.parametrize("number", [0, -1])
def test_nothing_counts_below_one(number: int) -> None:
    for count in (roman, letters):
        with pytest.raises(ValueError, match="there is no"):
            count(number)
    with pytest.raises(ValueError, match="there is no Roman numeral for 4000"):
        roman(4000)
