from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.source.samples import RUJUKAN, changed, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("selama 5 (lima) tahun.", "for 5 (five) years."),
        ("sebesar 7/12 (tujuh per dua belas) bagian.", "a share of 7/12 (seven twelfths)."),
        ("dalam dua (2) rangkap.", "in two (2) originals."),
        ("kelandaian 1:12 (satu banding dua belas).", "a gradient of 1:12 (one in twelve)."),
        (
            "berskala 1:10.000 (satu banding sepuluh ribu).",
            "at a scale of 1:10,000 (one to ten thousand).",
        ),
        (
            "berskala 1 : 25.000 (satu berbanding dua puluh lima ribu) dan 1:500 (satu banding lima ratus).",
            "at 1 : 25,000 (one to twenty-five thousand) and 1:500 (one to five hundred).",
        ),
        (
            "berskala 1:1.000.000 (satu per satu juta).",
            "at a scale of 1:1,000,000 (one in one million).",
        ),
        (
            "berskala 1:50 ribu (satu terhadap lima puluh ribu).",
            "at 1:50 thousand (one over fifty thousand).",
        ),
        ("rasio 1:2,5 (satu banding dua koma lima).", "a ratio of 1:2.5 (one to two point five)."),
        ("campuran 0,5:1 (nol koma lima banding satu).", "0.5:1 (nought point five to one)."),
        (
            "1.500:1 (seribu lima ratus banding satu).",
            "1,500:1 (one thousand five hundred to one).",
        ),
        (
            "rasio 1:20 (satu guru untuk setiap dua puluh murid).",
            "a ratio of 1:20 (one teacher for every twenty pupils).",
        ),
        (
            "pengenceran 1:10000 (satu banding sepuluh ribu).",
            "a dilution of 1:10000 (one part in ten thousand).",
        ),
        (
            "menurut perbandingan 45:20:35 (empat puluh lima berbanding dua puluh berbanding tiga puluh lima).",
            "in the ratio of 45:20:35 (forty-five to twenty to thirty-five).",
        ),
    ],
)
def test_a_figure_with_its_own_word_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("figure-word") == []


@pytest.mark.parametrize(
    "said",
    [
        "0.25 (nought point two five)",
        "0.25 (naught point two five)",
        "0.25 (point two five)",
        "0.25 (zero point twenty-five)",
        "0.25 (a quarter)",
        "0.25 (twenty-five hundredths)",
        "0.5 (a half)",
        "2.05 (two point oh five)",
        "1.25 (one and a quarter)",
        "1.75 (one and three-quarters)",
        "2.5 (two and five tenths)",
        "1.25% (one and a quarter per cent)",
    ],
)
def test_a_decimal_is_said_in_every_way(tmp_path: Path, said: str) -> None:
    assert recital(tmp_path, "jaraknya.", f"a distance of {said}.").found("figure-word") == []


@pytest.mark.parametrize(
    "said",
    [
        "1:50,000 (one to fifty)",
        "1:50,000 (one to fifteen thousand)",
        "1:50,000 (two to fifty thousand)",
        "1:2.5 (one to two point six)",
        "1,500:1 (one thousand four hundred to one)",
        "1:20 (one teacher to twelve pupils)",
        "1:5 (one to five hundrd)",
        "1:10000 (one part in one thousand)",
    ],
)
def test_the_words_of_another_scale_are_found(tmp_path: Path, said: str) -> None:
    (problem,) = recital(tmp_path, "skalanya.", f"a scale of {said}.").found("figure-word")

    assert "in words" in problem.message


@pytest.mark.parametrize(
    "said",
    [
        "0.25 (nought point two six)",
        "0.75 (one quarter)",
        "1.25 (one and three quarters)",
        "2.5 (two point oh five)",
        "0.5 (nought point five six)",
    ],
)
def test_the_words_of_another_decimal_are_found(tmp_path: Path, said: str) -> None:
    assert len(recital(tmp_path, "jaraknya.", f"a distance of {said}.").found("figure-word")) == 1


@pytest.mark.parametrize("words", ["one in ten", "two in twelve", "one to twenty"])
def test_a_ratio_with_other_words_is_found(tmp_path: Path, words: str) -> None:
    paper = recital(tmp_path, "1:12 (satu banding dua belas).", f"1:12 ({words}).")

    assert len(paper.found("figure-word")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "forty-five to twenty to thirty",
        "forty-five to thirty to thirty-five",
        "forty to twenty to thirty-five",
        "forty-five to thirty-five",
    ],
)
def test_a_ratio_of_several_with_other_words_is_found(tmp_path: Path, words: str) -> None:
    paper = recital(tmp_path, "menurut perbandingan.", f"in the ratio of 45:20:35 ({words}).")

    assert len(paper.found("figure-word")) == 1


def test_a_figure_with_another_word_is_found_where_it_stands(tmp_path: Path) -> None:
    paper = recital(tmp_path, "selama 5 (enam) tahun.", "for 5 (five) years.")

    (problem,) = paper.found("figure-word")

    assert problem.source.line == paper.indonesian
    assert "`5 (enam)`" in problem.message
    assert problem.hint == "in words, the figure is `lima`"


@pytest.mark.parametrize("word", ["fourty", "fourtheen", "ninty"])
def test_a_misspelt_word_is_found_whichever_number_it_is(tmp_path: Path, word: str) -> None:
    paper = recital(tmp_path, "dalam 14 (empat belas) hari.", f"within 14 ({word}) days.")

    assert len(paper.found("figure-word")) == 1


@pytest.mark.parametrize("told", ["business", "calendar", "see Article 5", "working"])
def test_a_word_that_is_no_number_says_nothing(tmp_path: Path, told: str) -> None:
    paper = recital(tmp_path, "dalam 14 (empat belas) hari.", f"within 14 ({told}) days.")

    assert paper.found("figure-word") == []


def test_an_amount_with_the_words_of_another_is_found_and_told(tmp_path: Path) -> None:
    paper = recital(
        tmp_path,
        "sebesar Rp200.000.000,00 (dua ratus lima puluh juta rupiah).",
        "in the amount of IDR 200,000,000.00 (two hundred million rupiah).",
    )

    (problem,) = paper.found("figure-word")

    assert problem.source.line == paper.indonesian
    assert "`Rp200.000.000,00 (dua ratus lima puluh juta rupiah)`" in problem.message
    assert problem.hint == "in words, the figure is `dua ratus juta rupiah`"
    assert paper.found("parity-numbers") == []


def test_a_word_of_the_other_language_is_found(tmp_path: Path) -> None:
    paper = recital(tmp_path, "selama 5 (lima) tahun.", "for 5 (lima) years.")

    (problem,) = paper.found("figure-word")

    assert problem.source.line == paper.english


def test_a_figure_of_a_sealed_form_is_not_quoted(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "summary: ringkasan contoh", "summary: selama 7 (enam) bulan")

    (problem,) = found("figure-word", tmp_path / RUJUKAN)

    assert "7" not in problem.message
    assert "tujuh" not in problem.hint


def test_a_text_that_both_languages_print_as_it_stands_may_be_in_either(tmp_path: Path) -> None:
    write(tmp_path)
    path = tmp_path / RUJUKAN
    text = path.read_text("utf-8").replace("{id: Narahubung}", "{id: Narahubung, en: Contact}")
    text = text.replace("kind: referral", "kind: referral\nlanguages: [id, en]")
    assert "summary: ringkasan contoh" in text

    for said, count in (("7 (tujuh) bulan", 0), ("7 (seven) months", 0), ("7 (enam) bulan", 1)):
        path.write_text(text.replace("ringkasan contoh", f"selama {said}"), "utf-8")
        problems = found("figure-word", path)
        assert len({each.source for each in problems}) == count, (said, problems)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("menerima ke-36 (tiga puluh enam) benda dari PIHAK KESATU.", 0),
        ("mengembalikan ke-12 (dua belas) naskah itu.", 0),
        ("membuka pintu air ke-4 (keempat).", 0),
        ("pada hari ke-16 (enam belas).", 0),
        ("menerima ke-36 (tiga puluh lima) benda.", 1),
        ("menerima ke-36 (ketiga puluh lima) benda.", 1),
        ("pada hari ke-16 (keenam belsa).", 1),
    ],
)
def test_all_of_so_many_may_be_said_as_a_cardinal(tmp_path: Path, said: str, count: int) -> None:
    assert len(recital(tmp_path, said, "English text.").found("figure-word")) == count
