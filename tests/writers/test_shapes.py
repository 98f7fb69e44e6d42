from __future__ import annotations

from dataclasses import replace

import pytest

from mou_gen.document import Deleted, Field, Fields, Inline, Inserted, Text, printed_words
from mou_gen.writers.shapes import crests, head_lines, term_width_mm
from tests.writers.documents import letter, line, p, paper, theme, value


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


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        (["RAHASIA – NNK-TPPO-2026-0004"], ["RAHASIA – NNK-TPPO-2026-0004"]),
        (
            [value("RAHASIA"), " – ", value("NNK-TPPO-2026-0004"), " – ", value("CONFIDENTIAL")],
            ["RAHASIA – NNK-TPPO-2026-0004", "CONFIDENTIAL"],
        ),
        (
            [value("SANGAT RAHASIA"), "/", value("STRICTLY CONFIDENTIAL"), ""],
            ["SANGAT RAHASIA", "STRICTLY CONFIDENTIAL"],
        ),
        ([value("SANGAT RAHASIA DAN TERBATAS SEKALI")], ["SANGAT RAHASIA DAN TERBATAS", "SEKALI"]),
        (
            ["RAHASIA ", Deleted((Text("LAMA – X"),)), Inserted((Text("BARU"),)), " – CONFIDENTIAL"],
            ["RAHASIA LAMA – XBARU", "CONFIDENTIAL"],
        ),
    ],
)  # fmt: skip
def test_a_running_head_ends_its_lines_left_of_the_number(
    head: list[Inline], lines: list[str]
) -> None:
    document = replace(letter(), running=p("running", *head))

    found = head_lines(document, theme("tata-naskah"))

    assert list(map(printed_words, found)) == lines
