from __future__ import annotations

import pytest

from mou_gen.document import Role, Strong, Text, printed_words
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.ties import tied, untied
from tests.writers.documents import blank, p, value

FACE = Face("TeX Gyre Bonum", bold=True)


def lines(*kids: object, room: float = 0) -> list[str]:
    """Return the pieces of a paragraph between which a line may end."""
    paragraph = tied(p("t", *kids, role=Role.TITLE), FACE, room)  # type: ignore[arg-type]
    words = "".join(map(printed_words, paragraph.kids)).replace("-", "- ")
    assert untied(words.replace("- ", "-")) == "".join(map(printed_words, p("t", *kids).kids))  # type: ignore[arg-type]
    return [untied(each) for each in words.split(" ")]


@pytest.mark.parametrize(
    "word", ["e-mail", "pos-el", "(25-09-2019),", "NNK-TPPO-2026-0001", "twenty-six"]
)
def test_a_word_with_a_short_or_coded_piece_is_not_parted(word: str) -> None:
    assert lines(f"di {word} itu") == ["di", word, "itu"]


@pytest.mark.parametrize("word", ["masing-masing,", "Undang-Undang"])
def test_a_doubled_word_may_be_parted_at_its_hyphen(word: str) -> None:
    first, second = word.split("-")

    assert lines(word) == [f"{first}-", second]


def test_a_title_that_fits_a_line_has_no_ties_and_is_found_by_its_words() -> None:
    title = p("t", "RUANG LINGKUP", role=Role.TITLE)

    assert tied(title, FACE, FACE.width("RUANG LINGKUP")) == title


def test_the_lines_of_a_title_are_even_and_end_between_ideas() -> None:
    subject = value("PENCEGAHAN DAN PENANGANAN TINDAK PIDANA PERDAGANGAN ORANG")

    assert lines(subject, room=35) == [
        "PENCEGAHAN DAN PENANGANAN",
        "TINDAK PIDANA PERDAGANGAN ORANG",
    ]
    assert lines("THE PREVENTION AND HANDLING OF THE CRIME OF TRAFFICKING IN PERSONS", room=35) == [
        "THE PREVENTION AND HANDLING",
        "OF THE CRIME OF TRAFFICKING IN PERSONS",
    ]


def test_values_blanks_and_bold_words_of_a_title_keep_their_places() -> None:
    kids = "NOMOR: ", blank("nomor dari Pemerintah Kabupaten Nunukan"), Strong((Text(" DAN LAIN"),))

    assert lines(*kids, room=22) == [
        "NOMOR: [......:",
        "nomor dari Pemerintah",
        "Kabupaten Nunukan] DAN LAIN",
    ]
