"""What is decided about a page before HTML, Typst or Word prints it."""

from __future__ import annotations

import pytest

from mou_gen.document import (
    Annex,
    Block,
    Columns,
    Layout,
    N,
    Part,
    Role,
    Signature,
    Signatures,
    Table,
    mapped,
)
from mou_gen.writers import page
from mou_gen.writers.page import Space
from mou_gen.writers.typesetter import typeset
from tests.writers.documents import NAMES, agreement, both, line, p, paper, row, theme
from tests.writers.test_breaks import values

LONG = "kata " * 60
SIGNED = Signatures("signed", ())


def laid(*body: Block) -> tuple[page.LaidBlock, ...]:
    return typeset(paper(*body, languages=("id", "en")), theme("kesepakatan")).body


def test_a_paragraph_with_long_numbers_is_justified_like_the_others() -> None:
    """The numbers of three letters, each kept with "Nomor", would tear the words of a line apart."""
    numbers = "Nomor 011/CONTOH/2026, Nomor 012/CONTOH/2026, dan Nomor 013/CONTOH/2026"
    words = f"Pemerintah Kabupaten Wonogiri, dan Pemerintah Kabupaten Gunungkidul {numbers} tanggal 19 Oktober 2026"
    parts = "telah melaksanakan musyawarah untuk menyelesaikan perselisihan dalam pelaksanaan Perjanjian Kerja Sama antara"

    (block,) = typeset(
        paper(p("a", f"{parts} Pemerintah Kabupaten Pacitan, {words}"), languages=("id",)),
        theme("tata-naskah"),
    ).body

    assert isinstance(block, page.LaidParagraph)
    assert not block.ragged


NUMBERED = "Nomor B/01/FIKTIF/2026, Nomor WIM.00-02/FIKTIF/2026, Nomor B.03/FIKTIF/2026"


@pytest.mark.parametrize(
    ("words", "ragged"),
    [
        ("Rencana Kerja ini ditandatangani di Mataram pada tanggal 12 Agustus 2026.", True),
        (
            f"Rencana Kerja ini disusun untuk melaksanakan Nota Kesepakatan {NUMBERED}, dan Nomor"
            " 100.3.7.1/04/FIKTIF/2026 tanggal 12 Agustus 2026 dan merupakan bagian darinya.",
            False,
        ),
    ],
    ids=["two lines", "four lines"],
)
def test_a_paragraph_of_two_lines_is_set_left_sooner_than_a_longer_one(
    words: str, ragged: bool
) -> None:
    """In both, the words of a line stand more than an em farther apart, because a date or a number goes to the next one whole."""
    (block,) = laid(p("a", words))

    assert isinstance(block, page.LaidParagraph)
    assert block.ragged is ragged


def ends(block: page.LaidBlock) -> list[bool]:
    """Return whether the last rows or paragraphs of *block* are kept with what follows."""
    match block:
        case page.LaidParagraph():
            return [block.kept]
        case page.LaidPart():
            return [kept for each in block.body for kept in ends(each)]
        case page.LaidFields() | page.LaidTable() | page.LaidColumns():
            return [each.kept for each in block.rows]
        case page.LaidSignatures():
            return [block.kept]


@pytest.mark.parametrize(
    "above",
    [
        p("a", LONG),
        values(1),
        Table("t", (100,), row("h", line("h", "No.")), (row("r", line("r1", LONG)),)),
        Columns(NAMES, (both("c", LONG, LONG),)),
        Part("en", (p("x", LONG, lang="en"),)),
        Annex("x", (p("y", LONG),)),
    ],
    ids=["paragraph", "fields", "table", "columns", "part", "annex"],
)
def test_whatever_ends_above_the_signatures_stays_with_them(above: Block) -> None:
    alone, followed = laid(above)[0], laid(above, SIGNED)[0]

    assert not ends(alone)[-1]
    assert ends(followed)[-1]


def test_of_two_languages_above_the_signatures_both_stay_with_them() -> None:
    before, first, second, _ = laid(p("before", LONG), both("closing", LONG, LONG), SIGNED)

    assert ends(before) + ends(first) + ends(second) == [False, True, True]


def test_who_gets_a_copy_stays_with_the_signatures_above() -> None:
    copies = [p(f"copy{n}", "Bupati Nunukan", role=Role.LINE) for n in range(3)]

    signed, *lines = laid(SIGNED, *copies)

    assert ends(laid(SIGNED, p("a", LONG))[0]) == [False]
    assert ends(signed) == [True]
    assert [ends(line) for line in lines] == [[True], [True], [False]]


def test_a_long_list_of_who_gets_a_copy_may_go_on_overleaf() -> None:
    copies = [p(f"copy{n}", "Bupati Nunukan", role=Role.LINE) for n in range(9)]

    signed, *lines = laid(SIGNED, *copies)

    assert ends(signed) == [True]
    assert not any(kept for line in lines for kept in ends(line))


TITLE, NOTE, HEADING, SECTION, TEXT, LINE, DATE = (
    p(role, "satu", role=role)
    for role in (
        Role.TITLE,
        Role.NOTE,
        Role.HEADING,
        Role.SECTION,
        Role.BODY,
        Role.LINE,
        Role.DATE,
    )
)

TABLE = Table("t", (100,), row("h", line("h1", "No.")), ())


@pytest.mark.parametrize(
    ("above", "below", "space"),
    [
        (TITLE, TITLE, Space.USUAL),
        (TITLE, TEXT, Space.APART),
        (NOTE, NOTE, Space.USUAL),
        (NOTE, TITLE, Space.APART),
        (LINE, LINE, Space.USUAL),
        (LINE, TEXT, Space.APART),
        (HEADING, HEADING, Space.CLOSE),
        (HEADING, TEXT, Space.USUAL),
        (values(1), LINE, Space.APART),
        (values(1), TEXT, Space.USUAL),
        (SIGNED, LINE, Space.APART),
        (LINE, TABLE, Space.APART),
        (values(1), TABLE, Space.APART),
        (TEXT, TABLE, Space.APART),
        (SECTION, TABLE, Space.USUAL),
        (Columns(NAMES, (both("c", LONG, LONG),)), TABLE, Space.APART),
        (
            Columns(NAMES, (both("s", "14. Dokumen", "14. Documents", Role.SECTION),)),
            TABLE,
            Space.USUAL,
        ),
        (TEXT, TITLE, Space.APART),
        (DATE, TITLE, Space.APART),
    ],
)
def test_titles_notes_addresses_fields_and_tables_stand_apart_from_what_is_beside_them(
    above: Block, below: Block, space: Space
) -> None:
    assert laid(above, below)[-1].space is space


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_further_language_is_slanted_unless_it_has_a_part_of_its_own(wrapped: bool) -> None:
    english = p("a", "one", lang="en")

    (block,) = laid(Part("en", (english,)) if wrapped else english)

    (text,) = block.body if isinstance(block, page.LaidPart) else (block,)
    assert isinstance(text, page.LaidParagraph)
    assert text.language == "en"
    assert text.slanted is not wrapped


def test_a_further_language_and_an_annex_begin_a_page_unless_the_languages_share_one() -> None:
    """A language begins below another where that saves a page, and never below more than a page of it."""
    begun = []
    for count in (1, 30, 60):
        texts = tuple(p(f"t{n}", "kata " * 17) for n in range(count))
        parts = laid(Part("id", texts), Part("en", texts), Annex("x", texts))
        begun.append([isinstance(each, page.LaidPart) and each.fresh for each in parts])

    assert begun == [[False, False, True], [False, True, True], [False, True, True]]


def test_a_row_of_columns_holds_every_language_and_what_they_share_goes_across() -> None:
    (columns,) = laid(Columns(NAMES, (both("a", "satu", "one"), p("b", "1"), values(1))))

    assert isinstance(columns, page.LaidColumns)
    assert [type(each) for each in columns.rows] == [page.Abreast, *[page.Across] * 3]


def test_places_to_sign_stand_level_whatever_stands_above_them() -> None:
    long = Signature("a", (line("a1", "Kepala Dinas"), line("a2", "Bupati")), (), (), ())
    short = Signature("b", (line("b1", "Bupati"),), (), (), ())

    (signed,) = laid(Signatures("s", (long, short)))

    assert isinstance(signed, page.LaidSignatures)
    assert [each and each.lowered for each in signed.rows[0]] == [1, 0]


def test_a_line_to_write_on_stands_level_with_the_words_beside_it() -> None:
    post, name = (p(id, f"{id}:", role=Role.FILL) for id in ("Jabatan", "Nama"))
    receiver = Signature("a", (post,), (), (), (name, p("NIP", role=Role.FILL)))
    sender = Signature("b", (line("b1", "Sekretaris Daerah"),), (), (), (line("b2", "Pejabat"),))

    (signed,) = laid(Signatures("s", (receiver, sender)))

    assert isinstance(signed, page.LaidSignatures)
    assert [each and each.led for each in signed.rows[0]] == [2, 0]


def test_a_node_in_which_nothing_is_changed_is_given_back_as_it_is() -> None:
    document = agreement(Layout.STACKED)

    def same(node: N) -> N:
        return mapped(node, same)

    assert same(document) is document
