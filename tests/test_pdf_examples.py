"""Every PDF of the examples is sound: for a blind reader, for an archive, on any machine."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import outloud
import page
import pikepdf
import pytest
import yaml
from pdfua.validator import Validator

from mou_gen.document import Article, Document, Parallel, Value, printed_words, walk
from mou_gen.kinds.kind import LETTERS
from mou_gen.library.themes import load_theme
from mou_gen.redline.matrix import change_matrix, landscape
from mou_gen.writers.disclosure import texts_in_data
from mou_gen.writers.formats import ENGINES
from tests.examples import (
    ABOUT_A_CASE,
    ATTENDANCE,
    CASES,
    FOLDERS,
    REFERRALS,
    both_engines,
    composed,
    pdfs,
)
from tests.lines import assert_says
from tests.rendering import render
from tests.versions import Versions

NOT_ASKED = ("LNK-010",)
"""An address that is printed on paper is no link."""
MISTAKEN = {("TBL-014", "warning"), ("PAG-001", "warning"), ("TBL-012", "warning")}
"""Takes several tables on one page, and what stands between them, for one grid, three pages that
happen to begin with an article for pages with a running head, and rows to sign in for no table."""
CRASHES = {"UA-14-001"}
"""Stops at any array of numbers of a file that pikepdf 10 has opened."""
FALSE_ALARMS = {"PDFA3A-STREAM-LENGTH-001"}
"""Takes the last byte of a packed stream for the end of a line, where that byte is a CR."""
PROFILES = ("3a", "ua1")

pytestmark = [pytest.mark.repeats, pytest.mark.xdist_group("examples")]
every_case = pytest.mark.parametrize(
    ("file", "edition", "engine"), [(*case, engine) for case in CASES for engine in ENGINES]
)


@contextmanager
def opened(file: str, edition: str, engine: str) -> Iterator[list[tuple[Document, pikepdf.Pdf]]]:
    papers = pdfs(file, edition, engine).values()
    yield [(document, pikepdf.open(io.BytesIO(pdf))) for document, pdf in papers]


@every_case
def test_three_judges_find_no_error(file: str, edition: str, engine: str, tmp_path: Path) -> None:
    for _, pdf in pdfs(file, edition, engine).values():
        judged(pdf, tmp_path / "paper.pdf")


def judged(pdf: bytes, path: Path) -> None:
    """See that three judges find no error in *pdf*, which is written to *path* for them."""
    path.write_bytes(pdf)

    heard = outloud.check(str(path), skip=list(NOT_ASKED))
    report = Validator().validate(str(path))
    failures = [
        failure
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(pdf, profile=profile).failures
    ]

    assert heard.error is None
    assert [f for f in heard.findings if (f.rule, f.severity) not in MISTAKEN] == []
    assert [finding for outcome in report.outcomes for finding in outcome.findings] == []
    assert {o.rule_id for o in report.outcomes if o.skipped_reason} <= CRASHES
    assert [f.message for f in failures if f.rule_id not in FALSE_ALARMS] == []


@every_case
def test_the_file_declares_an_archive_and_an_accessible_one(
    file: str, edition: str, engine: str
) -> None:
    with opened(file, edition, engine) as papers:
        for document, pdf in papers:
            xmp = pdf.open_metadata()

            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("3", "A")
            assert xmp["pdfuaid:part"] == "1"
            assert xmp["dc:title"] == pdf.docinfo["/Title"] == document.title
            assert pdf.Root.ViewerPreferences.DisplayDocTitle
            assert pdf.Root.Lang == document.languages[0]


@every_case
def test_each_pasal_has_one_bookmark(file: str, edition: str, engine: str) -> None:
    with opened(file, edition, engine) as papers:
        for document, pdf in papers:
            with pdf.open_outline() as outline:
                titles = [item.title for item in _items(outline.root)]

            headings = [node.heading for node in walk(document) if isinstance(node, Article)]
            first = [
                " ".join(printed_words(side).split())
                for heading in headings
                for side in (heading.sides[:1] if isinstance(heading, Parallel) else (heading,))
                if side.language == document.languages[0]
            ]
            marked = [" ".join(title.split()) for title in titles]
            assert [title for title in marked if re.match(r"(Pasal|Article) \d", title)] == first


def _items(items: list[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    for item in items:
        yield item
        yield from _items(list(item.children))


@every_case
def test_each_text_in_another_language_says_so(file: str, edition: str, engine: str) -> None:
    with opened(file, edition, engine) as papers:
        for document, pdf in papers:
            tags = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
            said = {str(tag.Lang) for tag in tags if "/Lang" in tag}

            assert said == set(document.languages[1:])


@every_case
def test_fonts_are_embedded_as_subsets(file: str, edition: str, engine: str) -> None:
    with opened(file, edition, engine) as papers:
        for _, pdf in papers:
            fonts = [font for page in pdf.pages for font in page.resources.Font.values()]

            assert fonts
            for font in fonts:
                descriptor = font.DescendantFonts[0].FontDescriptor
                assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont))
                assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


@every_case
def test_a_document_carries_what_it_prints_unless_it_is_about_a_case(
    file: str, edition: str, engine: str
) -> None:
    with opened(file, edition, engine) as papers:
        for document, pdf in papers:
            carried = {name: spec.get_file() for name, spec in pdf.attachments.items()}

            if file in (*REFERRALS, *ABOUT_A_CASE, ATTENDANCE):
                assert carried == {}
                assert "/AF" not in pdf.Root
                assert "/EmbeddedFile" not in {str(_type(each)) for each in pdf.objects}
            else:
                ((name, attached),) = carried.items()
                (listed,) = pdf.Root.AF
                assert name == Path(file).name
                assert set(texts_in_data(yaml.safe_load(attached.read_bytes()))) <= told(document)
                assert attached.mime_type == "application/yaml"
                assert str(listed.AFRelationship) == "/Source"
                assert str(listed.Desc) == f"Data naskah ini: {document.title}"
                assert attached.mod_date is not None
                assert attached.mod_date.date().isoformat() == (document.date or "1980-01-01")


def told(document: Document) -> set[str]:
    """Return what *document* prints of the data, dates and times also as the data say them."""
    values = [each for each in document.nodes if isinstance(each, Value)]
    return {text for each in values for text in (each.text, each.origin.fact)}


def _type(each: pikepdf.Object) -> object:
    return each.get("/Type") if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) else None


@both_engines
def test_a_pdf_carries_nothing_if_it_is_asked_for_without_its_source(engine: str) -> None:
    (each,) = composed("agreement.yaml", "columns")

    (data,) = render([each], ["pdf"], FOLDERS, Path(), engine, without_source=True).values()

    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root


# ---- redlines --------------------------------------------------------------------------------


@both_engines
@pytest.mark.parametrize("seed", [0, 4, 8])
def test_a_redline_is_as_sound_and_says_what_both_versions_say(
    seed: int, engine: str, tmp_path: Path
) -> None:
    pair = Versions(tmp_path).pair(seed)
    (pdf,) = render([pair.redlined], ["pdf"], FOLDERS, Path(), engine).values()

    judged(pdf, tmp_path / "redline.pdf")
    assert_says(pair.redlined.document, pair.redlined.theme, pdf)


@both_engines
def test_a_matrix_is_as_sound(engine: str, tmp_path: Path) -> None:
    pair = Versions(tmp_path).pair(4)
    matrix = replace(
        pair.redlined,
        document=change_matrix(pair.redlined.document, pair.desk.labels),
        theme=landscape(load_theme(LETTERS, FOLDERS)),
    )
    (pdf,) = render([matrix], ["pdf"], FOLDERS, Path(), engine).values()

    judged(pdf, tmp_path / "matrix.pdf")
