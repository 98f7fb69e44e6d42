"""The pages of the examples are full, and nothing on them is broken or alone; `python -m tests.page_fill` tells of all."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.writers.formats import ENGINES
from tests.examples import THREE_PARTIES, composed, pdfs
from tests.lines import BOTTOM_MM, TOP_MM, pieces
from tests.page_fill import Filling, Paper, by_engine, by_libreoffice, filling, papers
from tests.printed import pages

PACITAN = "pacitan-wonogiri-gunungkidul"
pytestmark = pytest.mark.xdist_group("examples")
AGREEMENTS = (
    ("agreement.yaml", "columns", 9),
    ("agreement.yaml", "Indonesian", 6),
    (THREE_PARTIES[0], "as the file says", 8),
    ("minutes/2026-11-10.yaml", "columns", 4),
    ("../ntb-pekerja-migran/work-plans/2027.yaml", "as the file says", 3),
)
IN_OTHER_LAYOUTS = (
    (f"../{PACITAN}/agreement.yaml", "stacked"),
    (f"../{PACITAN}/agreement.yaml", "Indonesian"),
    (f"../{PACITAN}/extensions/2029.yaml", "stacked"),
    ("../pelatihan-kerja/cooperations/training.yaml", "stacked"),
    ("../ntb-pekerja-migran/agreement.yaml", "stacked"),
    ("../ntb-pekerja-migran/work-plans/2027.yaml", "stacked"),
    ("minutes/2026-11-10.yaml", "stacked"),
    ("attendance/2026-11-10.yaml", "English"),
    ("handovers/NNK-TPPO-2026-0001.yaml", "stacked"),
    ("../ntb-pekerja-migran/work-plans/2027.yaml", "sequential"),
)
"""Of which a page was 13 to 53 % empty."""
IN_LIBREOFFICE = (
    ("cooperations/victim-referral.yaml", "columns"),
    (f"../{PACITAN}/agreement.yaml", "as the file says"),
    (f"../{PACITAN}/cooperations/early-warning.yaml", "as the file says"),
    (f"../{PACITAN}/cooperations/early-warning.yaml", "stacked"),
    (f"../{PACITAN}/terminations/early-warning.yaml", "as the file says"),
    ("../pelatihan-kerja/cooperations/training.yaml", "stacked"),
    ("../ntb-pekerja-migran/agreement.yaml", "stacked"),
    ("handovers/NNK-TPPO-2026-0001.yaml", "stacked"),
    ("referrals/NNK-TPPO-2026-0001.yaml", "sequential"),
    ("referrals/NNK-TPPO-2026-0002.yaml", "columns"),
    ("referrals/NNK-TPPO-2026-0003.yaml", "columns"),
    ("../ntb-pekerja-migran/work-plans/2027.yaml", "Indonesian"),
    ("../ntb-pekerja-migran/work-plans/2027.yaml", "as the file says"),
    ("../victim-services/referrals/NNK-TPPO-2026-0004.yaml", "columns"),
)
"""Whose Word files had pages in LibreOffice that were 13 to 51 % empty, or a heading alone at the foot."""
OTHERS = (
    "referrals/NNK-TPPO-2026-0002.yaml",
    "../pacitan-wonogiri-gunungkidul/attendance/2026-11-17.yaml",
    "minutes/2026-11-10.yaml",
    "handovers/NNK-TPPO-2026-0001.yaml",
    "transmittals/2026-03-02.yaml",
)
_OF_ONE_ROW = 40
"""Letters that stand behind the term of a short row, in two languages."""


def found(file: str, edition: str) -> list[Filling]:
    papers = zip(composed(file, edition), pdfs(file, edition, "typst").values(), strict=True)
    return [filling(document, each.theme, pdf) for each, (document, pdf) in papers]


@pytest.mark.parametrize(("file", "edition", "most"), AGREEMENTS)
def test_a_text_in_articles_or_columns_fills_its_pages(file: str, edition: str, most: int) -> None:
    (filled,) = found(file, edition)

    assert filled.pages <= most
    assert filled.faults == ()


@pytest.mark.parametrize("file", OTHERS)
def test_other_papers_fill_theirs(file: str) -> None:
    assert {each.faults for each in found(file, "as the file says")} == {()}


@pytest.mark.parametrize(("file", "edition"), IN_OTHER_LAYOUTS)
def test_pages_are_full_in_every_layout(file: str, edition: str) -> None:
    assert {each.faults for each in found(file, edition)} == {()}


def test_a_work_plan_begins_a_page_in_each_language_and_stands_above_its_signatures() -> None:
    ((_, pdf),) = pdfs("../ntb-pekerja-migran/work-plans/2027.yaml", "sequential", "typst").values()

    texts = pages(pdf, TOP_MM)

    assert [text.split()[0] for text in texts[:2]] == ["RENCANA", "WORK"]
    assert all("Joint evaluation" in text for text in texts if "PEJABAT FIKTIF" in text)


def test_the_closing_stands_above_the_signatures_in_both_languages() -> None:
    """The Indonesian text, which prevails, stood on the page before, and people signed below the translation alone."""
    file = f"../{PACITAN}/terminations/early-warning.yaml"
    ((_, pdf),) = pdfs(file, "stacked", "typst").values()

    signed = "".join(pages(pdf, TOP_MM)[-1].split())

    assert "DemikianPengakhiranini" in signed
    assert "ThisTerminationismade" in signed


def test_a_line_of_a_title_in_capitals_ends_before_a_small_word() -> None:
    """ "DATA DAN" was taken for an abbreviation, and stayed together."""
    ((_, pdf),) = pdfs("agreement.yaml", "columns", "typst").values()

    printed = {"".join(piece.text.split()) for piece in pieces(pdf)}

    assert {"PELINDUNGANDATA", "DANKERAHASIAAN"} <= printed
    assert {"DATAPROTECTION", "ANDCONFIDENTIALITY"} <= printed


@pytest.mark.parametrize("file", OTHERS[:2])
def test_what_nearly_fits_a_page_takes_one(file: str) -> None:
    """At the space of the theme, the signature alone would begin another."""
    assert found(file, "as the file says")[0].pages == 1


def test_a_heading_stands_in_columns_above_two_short_rows_at_least() -> None:
    """One alone stood at the foot of a page."""
    papers = pdfs("referrals/NNK-TPPO-2026-0003.yaml", "columns", "typst").values()

    lines = ["".join(words.split()) for _, pdf in papers for words in pages(pdf, TOP_MM, BOTTOM_MM)]

    begun = "Dibawah18tahun"
    assert any(begun in page for page in lines)
    assert not [page for page in lines if begun in page[-len(begun) - _OF_ONE_ROW :]]


def test_word_files_fill_theirs_in_libreoffice(soffice: str) -> None:
    """Where rows break, how high lines are, and at which signs lines end are those of LibreOffice."""
    papers = [
        Paper(f"{file} {edition}", each)
        for file, edition in IN_LIBREOFFICE
        for each in composed(file, edition)
    ]

    printed = by_libreoffice(papers, soffice=soffice)
    filled = {paper.name: paper.filled(pdf).faults for paper, pdf in printed}

    assert filled == dict.fromkeys(filled, ())


@pytest.mark.repeats
@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_wrong_on_any_page(engine: str, tmp_path: Path) -> None:
    filled = {
        paper.name: paper.filled(pdf).faults for paper, pdf in by_engine(engine, papers(tmp_path))
    }

    assert len(filled) > 100
    assert {name: faults for name, faults in filled.items() if faults} == {}


@pytest.mark.repeats
def test_nor_is_in_libreoffice(soffice: str, tmp_path: Path) -> None:
    printed = by_libreoffice(papers(tmp_path), soffice=soffice)
    filled = {paper.name: paper.filled(pdf).faults for paper, pdf in printed}

    assert len(filled) > 100
    assert {name: faults for name, faults in filled.items() if faults} == {}


def test_the_date_of_each_handover_of_a_journey_stands_on_one_line() -> None:
    form = list(pdfs("referrals/NNK-TPPO-2026-0001.yaml", "as the file says", "typst").values())[-1]

    printed = ["".join(piece.text.split()) for piece in pieces(form[1])]

    assert {"8Maret2026", "9Maret2026"} <= {*printed}
    assert "2026" not in printed
