"""Every example says the same in the Document, in DOCX, in PDF and in what LibreOffice prints."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from mou_gen.document import Document, printed_words
from mou_gen.theme import Theme
from tests import docx_words
from tests.examples import CASES, both_engines, composed, files, pdfs
from tests.lines import TOP_MM, assert_says
from tests.printed import pages, squeezed

pytestmark = [pytest.mark.repeats, pytest.mark.xdist_group("examples")]


@pytest.mark.parametrize(("file", "edition"), CASES)
def test_docx_says_what_the_document_says(file: str, edition: str) -> None:
    for document, docx, _ in files(file, edition).values():
        assert squeezed(docx_words.words(docx)) == squeezed(printed_words(document))


@both_engines
@pytest.mark.parametrize(("file", "edition"), CASES)
def test_pdf_says_what_the_document_says(file: str, edition: str, engine: str) -> None:
    papers = zip(composed(file, edition), pdfs(file, edition, engine).values(), strict=True)
    for each, (document, pdf) in papers:
        assert_says(document, each.theme, pdf)


@pytest.fixture(scope="module")
def libreoffice(
    soffice: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, tuple[Document, Theme]]:
    """The PDF that LibreOffice makes of each Word file, with its Document and look."""
    folder = tmp_path_factory.mktemp("libreoffice")
    sent: dict[Path, tuple[Document, Theme]] = {}
    for file, edition in CASES:
        papers = zip(files(file, edition).items(), composed(file, edition), strict=True)
        for (name, (document, docx, _)), each in papers:
            # Agreements of two folders have one name.
            path = folder / f"{edition} {Path(file).parent.name} {name}.docx".replace(" ", "-")
            assert path.with_suffix(".pdf") not in sent
            path.write_bytes(docx)
            sent[path.with_suffix(".pdf")] = document, each.theme
    _convert(soffice, folder)
    return sent


def test_docx_as_libreoffice_prints_it_says_what_the_document_says(
    libreoffice: dict[Path, tuple[Document, Theme]],
) -> None:
    for path, (document, theme) in libreoffice.items():
        assert_says(document, theme, path.read_bytes())


def test_libreoffice_leaves_the_officer_of_a_form_not_alone_on_a_page(
    libreoffice: dict[Path, tuple[Document, Theme]],
) -> None:
    forms = [path for path in libreoffice if path.stem.endswith("-form")]

    signed = [page for path in forms for page in pages(path, TOP_MM) if "Petugas perujuk" in page]

    assert len(signed) == len(forms) > 0
    assert all("Masa retensi" in page for page in signed)


def _convert(soffice: str, folder: Path) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True
    )
