"""Who signs finds one place to sign, in every example, layout and format."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from mou_gen.document import Signature, printed_words
from mou_gen.writers.docx import write_docx
from mou_gen.writers.html import write_html
from mou_gen.writers.typesetter import typeset
from mou_gen.writers.typst import compile_pdf
from tests import docx_words
from tests.page_fill import Paper, papers
from tests.printed import pages, squeezed
from tests.writers.documents import FONTS

pytestmark = [pytest.mark.slow, pytest.mark.repeats]


def _in_html(paper: Paper) -> str:
    """Return the words that WeasyPrint is given."""
    document, theme = paper.composed.document, paper.composed.theme
    body = write_html(document, typeset(document, theme)).partition("<body>")[2]
    return unescape(re.sub("<[^>]*>", "", body))


def _in_typst(paper: Paper) -> str:
    return "".join(pages(compile_pdf(paper.composed.document, paper.composed.theme, FONTS), 0))


def _in_word(paper: Paper) -> str:
    return docx_words.words(write_docx(paper.composed.document, paper.composed.theme))


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[Paper]:
    folder: Path = tmp_path_factory.mktemp("examples")
    return list(papers(folder))


@pytest.mark.parametrize("printed", [_in_html, _in_typst, _in_word])
def test_each_signature_has_one_place(
    examples: list[Paper], printed: Callable[[Paper], str]
) -> None:
    for paper in examples:
        signatures = [each for each in paper.composed.document.nodes if isinstance(each, Signature)]
        if signatures:
            words = squeezed(printed(paper))
            places = [squeezed(printed_words(each)) for each in signatures]
            assert {each: words.count(each) for each in places} == dict.fromkeys(places, 1)
