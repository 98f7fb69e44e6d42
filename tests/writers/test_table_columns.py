from __future__ import annotations

from dataclasses import replace

from mou_gen.document import Cell, Table
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.shapes import PADDING_MM
from mou_gen.writers.table_columns import shares
from tests.writers.documents import line, row, theme

LOOK = theme("tata-naskah")


def room(share: int) -> float:
    """Return the room for words in a column, in multiples of the size of the type."""
    return (160 * share / 100 - PADDING_MM) / (LOOK.size_pt * 25.4 / 72)


def table(*cells: str, widths: tuple[int, ...], id: str = "t") -> Table:
    head = row(f"{id}/h", *(line(f"{id}/h{n}", "A") for n in range(len(cells))))
    return Table(
        id,
        widths,
        head,
        (row(f"{id}/r", *(line(f"{id}/r{n}", each) for n, each in enumerate(cells))),),
    )


def test_a_column_holds_a_number_if_another_has_room_that_is_not_that_of_its_date() -> None:
    look = LOOK
    number, date = "400.9.8/001/CONTOH", "24 November 2026"
    cells = (line("r1", f"Surat {number}"), line("r2", date), line("r3", "c"))
    head = row("h", *(line(f"h{n}", "A") for n in range(3)))

    found = shares(Table("t", (10, 30, 60), head, (row("r", *cells),)), look)

    for share, held in zip(found, (number, date), strict=False):
        room = 160 * share / 100 - PADDING_MM
        assert room > Face(look.pdf_font).width(held) * look.size_pt * 25.4 / 72


def test_a_date_has_room_where_another_column_can_spare_it() -> None:
    date, party = "24 November 2026", "PIHAK KEEMPAT"
    plan = table(date, party, "laporan bersama", widths=(15, 15, 70))

    found = shares(plan, LOOK)

    assert sum(found) == 100
    for share, held in zip(found, (date, party), strict=False):
        assert room(share) >= Face(LOOK.pdf_font).width(held)


def test_tables_with_the_same_headings_have_the_same_columns() -> None:
    one, two = (
        table("c", words, "e", widths=(20, 20, 60), id=id)
        for id, words in (("a", "d"), ("b", "24 November 2026"))
    )
    ruler = Ruler(LOOK, tables=[one, two])

    assert ruler.shares(one) == ruler.shares(two) != one.widths


def test_a_column_far_deeper_than_the_others_gets_their_room() -> None:
    deep = table("satu", "dua", "kata demi kata " * 8, widths=(40, 40, 20))

    found = Ruler(LOOK).shares(deep)

    assert found[2] > 40


def test_a_table_whose_words_are_wider_than_its_columns_is_in_small_type() -> None:
    words = ("10", "Penyelenggaraannya", "2028", "Rp15.770.000.000,00", "prioritas")
    plan = table(*words, "PIHAK KETIGA", widths=(5, 25, 10, 25, 15, 20))
    look = theme("kesepakatan")
    ruler = Ruler(look).of_table(plan)

    found = ruler.shares(plan)

    assert ruler.theme.size_pt == look.small_pt
    for share, held in zip(found, words, strict=False):
        assert room(share) * LOOK.size_pt >= Face(look.pdf_font).width(held) * look.small_pt


def test_a_table_with_room_for_its_words_is_in_the_usual_type() -> None:
    plan = table("satu", "24 November 2026", "tiga", widths=(12, 12, 76))

    assert Ruler(LOOK).of_table(plan).theme == LOOK


def test_a_column_that_is_filled_in_by_hand_gives_no_room() -> None:
    deep = table("satu", "24 November 2026", "tiga", widths=(12, 12, 76))
    (filled,) = deep.rows
    signed = Table(
        "t", deep.widths, deep.header, (replace(filled, cells=(*filled.cells[:2], Cell(()))),)
    )

    assert shares(deep, LOOK)[2] < 76
    assert Ruler(LOOK).shares(signed)[2] == 76
