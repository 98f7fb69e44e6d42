"""Every example says the same in the Document, in DOCX, in PDF and in what LibreOffice prints."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from mou_gen.document import printed_words
from tests import docx_words
from tests.examples import CASES, both_engines, files, pdfs
from tests.printed import pages, squeezed, without_heads

pytestmark = [pytest.mark.repeats, pytest.mark.xdist_group("examples")]

# Both themes print the head of a page above this height.
TOP_MM = 19
# And an address at the foot of a page below this one.
BOTTOM_MM = 24


@pytest.mark.parametrize(("file", "edition"), CASES)
def test_docx_says_what_the_document_says(file: str, edition: str) -> None:
    for document, docx, _ in files(file, edition).values():
        assert squeezed(docx_words.words(docx)) == squeezed(printed_words(document))


@both_engines
@pytest.mark.parametrize(("file", "edition"), CASES)
def test_pdf_says_what_the_document_says(file: str, edition: str, engine: str) -> None:
    for document, pdf in pdfs(file, edition, engine).values():
        printed = "".join(pages(pdf, TOP_MM, BOTTOM_MM))

        assert without_heads(printed, document) == without_heads(printed_words(document), document)


def test_docx_as_libreoffice_prints_it_says_what_the_document_says(
    soffice: str, tmp_path: Path
) -> None:
    sent = {
        f"{edition} {name}".replace(" ", "-"): paper
        for file, edition in CASES
        for name, paper in files(file, edition).items()
    }
    for name, (_, docx, _) in sent.items():
        (tmp_path / f"{name}.docx").write_bytes(docx)

    _convert(soffice, tmp_path)

    for name, (document, _, _) in sent.items():
        printed = "".join(pages(tmp_path / f"{name}.pdf", TOP_MM, BOTTOM_MM))
        assert without_heads(printed, document) == without_heads(
            printed_words(document), document
        ), name


def _convert(soffice: str, folder: Path) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True
    )
