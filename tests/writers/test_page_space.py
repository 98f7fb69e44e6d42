from __future__ import annotations

from dataclasses import replace

import pytest

from mou_gen.document import Columns, Kop, Letterhead, Paragraph, Signature, Signatures
from mou_gen.writers import page, page_ends
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.line_count import ENDS, ENDS_IN_WORD
from mou_gen.writers.page_ends import Foot, Run, Setting, Spacing, runs_of
from mou_gen.writers.page_space import settings_in_word
from mou_gen.writers.strips import PT, Cutter, Strip
from mou_gen.writers.typesetter import typeset, unspaced
from tests.writers.documents import GARUDA, both, line, p, paper, theme

LOOK = theme("kesepakatan")
LINE = Strip(1, 10.0, above=5.0)


def rooms(strips: list[Strip], factor: float, height: float) -> list[float]:
    """Return the part of *height* left at the foot of each page but the last, all space times *factor*."""
    runs = map(Run.of, runs_of(strips))
    return list(page_ends.rooms(runs, Spacing(factor), Setting(), height))


def test_a_page_ends_where_the_next_strip_does_not_fit_and_space_above_it_is_left_out() -> None:
    assert rooms([LINE] * 5, 1, 55) == [pytest.approx(0)]
    assert rooms([LINE] * 4, 1, 55) == []
    assert rooms([LINE] * 5, 2, 55) == [pytest.approx(1 - 50 / 55)]


def test_the_space_above_headings_grows_alone() -> None:
    heading = replace(LINE, apart=True)
    runs = list(map(Run.of, runs_of([LINE, heading, LINE, replace(heading, stays=True), LINE])))

    def left(apart: float) -> list[float]:
        return list(page_ends.rooms(runs, Spacing(1.0, apart=apart), Setting(), 55))

    assert left(1.0) == [pytest.approx(1 - 40 / 55)]
    assert left(0.5) == [pytest.approx(1 - 37.5 / 55)]
    assert left(2.0) == [pytest.approx(1 - 45 / 55)]
    spaced = LOOK.spaced(2.0, apart=0.5)
    assert (spaced.article_gap_pt, spaced.paragraph_gap_pt) == (
        LOOK.article_gap_pt,
        2 * LOOK.paragraph_gap_pt,
    )


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


IN_WORD = Setting(gap_pt=1, alone=1.0)


def columns(*words: tuple[int, int]) -> Columns:
    """Return rows of columns of so many words, the Indonesian first."""
    header = (line("id", "Bahasa Indonesia", lang="id"), line("en", "English", lang="en"))
    rows = (both(f"t{n}", "kata " * own, "word " * other) for n, (own, other) in enumerate(words))
    return Columns(header, tuple(rows))


def feet(*strips: Strip, height: float) -> list[Foot]:
    runs = map(Run.of, runs_of(strips))
    return list(page_ends.feet(runs, Spacing(1), IN_WORD, height))


@pytest.mark.parametrize(
    ("sides", "torn"),
    [((6, 6), True), ((6, 3), True), ((7, 6), True), ((7, 7), False), ((7, 5), False)],
)
def test_a_row_is_torn_where_libreoffice_would_leave_one_line_of_a_side_alone(
    sides: tuple[int, int], torn: bool
) -> None:
    (laid,) = unspaced(paper(columns((99, 99))), LOOK).blocks.body
    assert isinstance(laid, page.LaidColumns)
    (level,) = laid.rows
    assert isinstance(level, page.Abreast)

    first, *_ = feet(LINE, Strip(max(sides), 10.0, breaks=True, sides=sides, row=level), height=65)

    assert bool(first.torn) is torn


def test_in_a_word_file_hardly_a_row_leaves_a_line_alone() -> None:
    settings, torn = settings_in_word(LOOK), []
    for count in range(30, 50):
        document = paper(columns(*[(count, 33)] * 40))
        laid = unspaced(document, LOOK, ENDS_IN_WORD)
        spaced = laid.spaced(settings)
        cutter = Cutter(Ruler(spaced.theme, document.languages[0], ENDS_IN_WORD))
        runs = map(Run.of, runs_of(cutter.sheet(spaced)))
        ends = page_ends.feet(runs, Spacing(1.0), settings[1], laid.height)
        torn.append(sum(1 for foot in ends if foot.torn))

    assert sum(torn) <= 2


def test_emblems_are_as_high_as_their_pictures() -> None:
    document = replace(paper(), letterhead=Letterhead(Kop.AGREEMENT, (GARUDA,)))
    laid = unspaced(document, LOOK).blocks

    (emblem,) = Cutter(Ruler(LOOK)).sheet(laid)

    assert emblem.height(1) == pytest.approx(GARUDA.width_mm * PT * 1.0825, rel=0.001)


def test_a_line_that_is_too_long_by_less_than_word_rounds_still_fits() -> None:
    words: Paragraph = p("a", "sejak peringatan dikeluarkan; dan")
    width = Ruler(LOOK, ends=ENDS_IN_WORD).face(words).width("sejak peringatan dikeluarkan; dan")
    room = width * LOOK.size_pt / PT - 0.01

    assert Ruler(LOOK, ends=ENDS_IN_WORD).lines(words, room) == 1
    assert Ruler(LOOK, ends=ENDS_IN_WORD).lines(words, room - 0.1) == 2
    assert Ruler(LOOK, ends=ENDS).lines(words, room - 0.1) == 2
