from __future__ import annotations

from mou_gen.document import Field, Fields
from mou_gen.writers.shapes import crests, term_width_mm
from tests.writers.documents import line, paper, theme


def test_the_colons_of_a_document_stand_in_one_line_behind_its_longest_term() -> None:
    look = theme("tata-naskah")
    short, long = (
        Fields(id, (Field(f"{id}/f", line(f"{id}/t", term), line(f"{id}/v", "satu")),))
        for id, term in (("a", "Hal"), ("b", "Hari/Tanggal"))
    )
    meeting = paper(short, long)

    width = term_width_mm(meeting, look)

    assert 20 < width < 30
    assert width == term_width_mm(paper(long), look) > term_width_mm(paper(short), look)


def test_terms_take_no_more_room_than_the_theme_has() -> None:
    look = theme("tata-naskah")
    term = line("t", "Nomor induk kependudukan atau nomor dokumen perjalanan yang masih berlaku")

    found = term_width_mm(paper(Field("f", term, line("v", "satu"))), look)

    assert found == look.term_width_mm


def test_the_last_emblem_stands_right_and_its_partners_share_the_left() -> None:
    """Permendagri 22/2020, article 43(2) and (3)."""
    assert list(crests(1)) == []
    assert list(crests(2)) == [(0, 1)]
    assert list(crests(5)) == [(0, 1, 2, 3, 4)]
    assert list(crests(7)) == [(0, 1, 2, 3, 6), (4, 5, None, None, None)]
