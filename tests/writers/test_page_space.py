from __future__ import annotations

from dataclasses import replace

import pytest

from mou_gen.document import Signature, Signatures
from mou_gen.writers.page_space import rooms
from mou_gen.writers.strips import Strip
from mou_gen.writers.typesetter import typeset
from tests.writers.documents import line, p, paper, theme

LOOK = theme("kesepakatan")
LINE = Strip(1, 10.0, above=5.0)


def test_a_page_ends_where_the_next_strip_does_not_fit_and_space_above_it_is_left_out() -> None:
    assert rooms([LINE] * 5, 1, 55) == [pytest.approx(0)]
    assert rooms([LINE] * 4, 1, 55) == []
    assert rooms([LINE] * 5, 2, 55) == [pytest.approx(1 - 50 / 55)]


def test_what_stays_together_goes_to_the_next_page_whole() -> None:
    kept = replace(LINE, stays=True)

    assert rooms([LINE, LINE, kept, kept, LINE], 1, 55) == [pytest.approx(1 - 25 / 55)]


def test_what_stays_together_and_fits_on_no_page_may_leave_one_empty() -> None:
    kept = replace(LINE, stays=True)

    assert rooms([LINE, kept, kept, LINE], 1, 40) == [pytest.approx(1 - 10 / 40)]
    assert rooms([LINE, kept, kept, LINE], 2, 40) == [pytest.approx(1 - 10 / 40), 1]


def test_a_text_breaks_with_two_lines_on_each_side() -> None:
    long, short = (Strip(lines, 10.0, breaks=True) for lines in (4, 3))

    assert rooms([LINE, LINE, LINE, long], 1, 65) == [pytest.approx(1 - 60 / 65)]
    assert rooms([LINE, LINE, LINE, short], 1, 65) == [pytest.approx(1 - 40 / 65)]
    assert rooms([LINE, LINE, LINE, LINE, long], 1, 65) == [pytest.approx(1 - 55 / 65)]


def test_a_part_that_begins_a_page_leaves_no_room_that_counts() -> None:
    assert rooms([LINE, replace(LINE, fresh=True)], 1, 100) == []


def test_the_space_changes_only_where_signatures_would_leave_much_room() -> None:
    signed = Signature("s", tuple(line(f"a{n}", "BUPATI") for n in range(9)), (), (), ())
    gaps = set()
    for count in range(50, 80, 5):
        texts = (p(f"t{n}", "kata " * 17) for n in range(count))
        laid = typeset(paper(*texts, Signatures("signed", (signed, signed))), LOOK)
        gaps.add(laid.theme.paragraph_gap_pt)

    assert LOOK.paragraph_gap_pt in gaps
    assert len(gaps) > 1
    assert typeset(paper(line("a", "satu")), LOOK).theme == LOOK
