"""How the pages are set, read from the places of the letters in the PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from mou_gen.document import Document, Layout, Role, Signatures, printed_words
from mou_gen.theme import Theme
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.page import LaidParagraph
from mou_gen.writers.printing import ComposedDocument
from mou_gen.writers.ties import untied
from mou_gen.writers.typesetter import unspaced
from tests import stress
from tests.examples import CASES, FOLDERS, composed
from tests.examples import pdfs as printed
from tests.lines import Line, Unit, units
from tests.printed import MM, squeezed
from tests.rendering import render

_STRESS = [(make, layout) for make in (stress.agreement, stress.minutes) for layout in Layout]
_CASES = [(*case, engine) for case in (*_STRESS, *CASES) for engine in ENGINES]
pytestmark = [pytest.mark.repeats, pytest.mark.xdist_group("examples")]

_HYPHENS = "-\u00ad\u2010\u2011\ufffe\x02"


@dataclass(frozen=True, slots=True)
class Setting:
    """A document as it is set."""

    document: Document
    theme: Theme
    units: list[Unit]

    @property
    def height(self) -> float:
        """Of the text of a page, in points."""
        theme = self.theme
        return (theme.page_height_mm - theme.top_mm - theme.bottom_mm) * MM

    @property
    def rows(self) -> dict[str, list[Unit]]:
        """What stands on one level, by the id of its row."""
        rows: dict[str, list[Unit]] = {}
        for unit in self.units:
            if unit.row and unit.lines:
                rows.setdefault(unit.row, []).append(unit)
        return rows


@pytest.fixture(
    scope="module",
    params=_CASES,
    ids=lambda case: " ".join(getattr(part, "__name__", str(part)) for part in case),
)
def settings(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Setting]:
    """The papers that one file of data makes; a referral makes two."""
    make, edition, engine = request.param
    papers: Sequence[ComposedDocument]
    pdfs: Iterable[bytes]
    if callable(make):
        papers = [make(tmp_path_factory.mktemp("stress"), edition)]
        pdfs = list(render(papers, ["pdf"], FOLDERS, Path(), engine).values())
    else:
        papers = composed(make, edition)
        pdfs = [pdf for _, pdf in printed(make, edition, engine).values()]
    return [
        Setting(each.document, each.theme, units(each.document, each.theme, pdf))
        for each, pdf in zip(papers, pdfs, strict=True)
    ]


def test_no_page_begins_or_ends_with_a_single_line_of_a_paragraph(settings: list[Setting]) -> None:
    for unit in (unit for each in settings for unit in each.units if len(unit.pages) > 1):
        assert all(len(lines) > 1 for lines in unit.pages.values()), unit.words


def test_no_heading_stands_alone_at_the_foot_of_a_page(settings: list[Setting]) -> None:
    for each in settings:
        for heading, below in _headings(each.units):
            page = heading.lines[-1].page
            lines = below.pages.get(page, [])
            assert len(lines) >= min(2, len(below.lines)), (heading.words, below.words)


def _headings(all_units: list[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Yield each heading with the first text below it, in columns that of its language."""
    for index, unit in enumerate(all_units):
        if unit.is_heading and not (unit.role is Role.TITLE and all_units[index + 1].is_heading):
            below = (each for each in all_units[index + 1 :] if each.lines and not each.is_heading)
            yield (
                unit,
                next(e for e in below if not unit.columns or e.language in (unit.language, "")),
            )


def test_the_signatures_stand_on_one_page_with_two_lines_of_text_above(
    settings: list[Setting],
) -> None:
    for each in settings:
        signed = [unit for unit in each.units if unit.signature]
        assert bool(signed) == any(isinstance(b, Signatures) for b in each.document.body)
        if signed:
            (page,) = {page for unit in signed for page in unit.pages}
            top = min(line.baseline for unit in signed for line in unit.lines)
            above = {
                round(line.baseline)
                for unit in each.units
                if not (unit.signature or unit.is_heading)
                for line in unit.pages.get(page, [])
                if line.baseline < top
            }
            assert len(above) >= 2


def test_a_row_of_five_lines_does_not_break(settings: list[Setting]) -> None:
    for each in settings:
        for name, row in each.rows.items():
            lines = {(line.page, round(line.baseline)) for unit in row for line in unit.lines}
            assert len({page for page, _ in lines}) == 1 or len(lines) > 5, name


def test_long_rows_break_so_that_no_page_is_half_empty(settings: list[Setting]) -> None:
    for each in settings:
        bottom = each.theme.top_mm * MM + each.height
        signed = {page for unit in each.units if unit.signature for page in unit.pages}
        for lines, first in _page_breaks(each.units):
            if not (first.begins_page or lines[0].page + 1 in signed):
                empty = bottom - max(line.baseline for line in lines)
                assert empty < each.height / 2, (lines[-1], first.words)


def _page_breaks(all_units: list[Unit]) -> Iterator[tuple[list[Line], Unit]]:
    """Yield the lines of each page but the last, and the unit that the next page begins with."""
    placed = sorted(
        ((line.page, line.baseline, n, line) for n, u in enumerate(all_units) for line in u.lines),
        key=lambda place: place[:3],
    )
    pages = [list(page) for _, page in groupby(placed, key=lambda place: place[0])]
    for page, following in pairwise(pages):
        yield [place[3] for place in page], all_units[following[0][2]]


def test_what_stands_on_one_level_begins_on_one_page(settings: list[Setting]) -> None:
    for each in settings:
        for name, row in each.rows.items():
            if not row[0].cell:
                assert len({min(unit.pages) for unit in row}) == 1, name


def test_columns_are_level_at_each_paragraph(settings: list[Setting]) -> None:
    for each in settings:
        for name, row in each.rows.items():
            if not row[0].columns:
                continue
            for page in {page for unit in row for page in unit.pages}:
                tops = [unit.pages[page][0].baseline for unit in row if page in unit.pages]
                # of a row that breaks, one side may go on with a bold word, which stands lower
                most = 0.1 if page == min(row[0].pages) else 0.5
                assert max(tops) - min(tops) < most, name


def test_text_in_one_column_is_justified(settings: list[Setting]) -> None:
    for each in settings:
        edge = (each.theme.page_width_mm - each.theme.right_mm) * MM
        terms = (each.theme.left_mm + each.theme.term_width_mm) * MM
        torn = set(_ragged(unspaced(each.document, each.theme).blocks))
        for unit in each.units:
            running = unit.role in (Role.BODY, Role.INDENTED, Role.CLOSING)
            running = running and squeezed(unit.words) not in torn
            beside_label = all(line.left > terms for line in unit.lines)
            if running and not (unit.columns or unit.cell or unit.signature or beside_label):
                edges = [line.right for line in unit.lines[:-1] if line.right > terms]
                assert edges == pytest.approx([edge] * len(edges), abs=3), unit.words


def _ragged(laid: object) -> Iterator[str]:
    """Yield the words of each paragraph in *laid* that would be torn apart if it were justified."""
    if isinstance(laid, LaidParagraph):
        if laid.ragged:
            yield squeezed(untied(printed_words(laid.node)))
    elif isinstance(laid, tuple):
        for each in laid:
            yield from _ragged(each)
    elif is_dataclass(laid):
        for field in fields(laid):
            yield from _ragged(getattr(laid, field.name))


def test_text_in_columns_is_set_left(settings: list[Setting]) -> None:
    for each in settings:
        for unit in each.units:
            if unit.columns and not unit.is_heading and len(unit.lines) > 5:
                inner = unit.lines[1:-1]
                assert _spread(line.left for line in inner) < 2, unit.words
                assert _spread(line.right for line in inner) > 3, unit.words


def _spread(places: Iterable[float]) -> float:
    known = list(places)
    return max(known) - min(known)


def test_no_word_is_broken_by_a_hyphen(settings: list[Setting]) -> None:
    for unit in (unit for each in settings for unit in each.units):
        printed = "".join(line.text for line in unit.lines)
        assert _hyphens(printed) == _hyphens(unit.words), unit.words


def _hyphens(text: str) -> int:
    return sum(text.count(hyphen) for hyphen in _HYPHENS)
