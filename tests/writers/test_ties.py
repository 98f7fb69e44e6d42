from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from mou_gen.document import Role, Strong, Text, printed_words
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.ties import SLASH, SPACE, tied, untied
from tests.examples import files
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


@pytest.mark.parametrize(
    ("before", "phrase", "after"),
    [
        ("paling lambat", "9 November 2026", "di"),
        ("until", "4 October 2034", "unless"),
        ("Undang-Undang", "Nomor 23 Tahun 2014", "tentang"),
        ("Law", "Number 23 of 2014", "on"),
        ("dalam", "Pasal 7 ayat (3)", "huruf"),
        ("in", "Article 7 paragraph (3)", "of"),
        ("and", "Articles 5 to 15", "become"),
        ("Bupati Wonogiri,", "di Wonogiri", "serta"),
        ("antara", "PIHAK KEDUA", "dan"),
        ("sesuai dengan", "Pasal 14", "dan"),
        ("sebagaimana dimaksud pada", "ayat (2)", "dan"),
        ("selama", "30 (tiga puluh)", "hari"),
        ("dalam waktu", "3 x 24", "jam"),
        ("telepon", "(000) 000001", "atau"),
        ("by the", "SECOND PARTY", "and"),
        ("sampai pukul", "10.00 WITA", "di"),
        ("oleh", "GT PP TPPO", "kedua daerah"),
        ("jenis", "dan/atau", "jumlah"),
    ],
)
def test_the_words_of_a_phrase_are_not_parted_in_a_pdf(
    before: str, phrase: str, after: str
) -> None:
    words = f"{before} {phrase} {after}"
    held = "".join(map(printed_words, tied(p("t", words), FACE).kids))

    assert held.split(" ") == [
        *before.split(),
        phrase.replace(" ", SPACE).replace("/", SLASH),
        *after.split(),
    ]
    assert untied(held) == words


def test_a_phrase_that_is_too_wide_for_a_cell_is_held_in_its_parts() -> None:
    words = "Senin, 12 November 2026 pukul"
    held = tied(p("t", words), FACE, longest=FACE.width("12 November"))

    assert "".join(map(printed_words, held.kids)).split(" ") == [
        "Senin,",
        f"12{SPACE}November",
        "2026",
        "pukul",
    ]


def test_an_abbreviation_is_not_parted_in_even_lines() -> None:
    words = "Focal point of the GT PP TPPO of Nunukan Regency,"

    assert lines(words, room=FACE.width("Focal point of the GT PP TP")) == [
        "Focal point",
        "of the GT PP TPPO",
        "of Nunukan Regency,",
    ]


def test_a_word_file_holds_no_phrase_by_a_sign_that_its_search_does_not_find() -> None:
    _document, file, _pdf = next(iter(files("agreement.yaml", "columns").values()))
    body = zipfile.ZipFile(BytesIO(file)).read("word/document.xml")

    assert body.count(b"PIHAK KEDUA") > 3
    assert body.count("PIHAK\u00a0KEDUA".encode()) == 0
