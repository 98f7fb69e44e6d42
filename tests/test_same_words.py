"""Every example says the same in the Document, in DOCX, in PDF and in what LibreOffice prints."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from mou_gen.document import Document, printed_words
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


@pytest.fixture(scope="module")
def libreoffice(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Document]:
    """The PDF that LibreOffice makes of each Word file, with its Document."""
    folder = tmp_path_factory.mktemp("libreoffice")
    sent: dict[Path, Document] = {}
    for file, edition in CASES:
        for name, (document, docx, _) in files(file, edition).items():
            # Agreements of two folders have one name.
            path = folder / f"{edition} {Path(file).parent.name} {name}.docx".replace(" ", "-")
            assert path.with_suffix(".pdf") not in sent
            path.write_bytes(docx)
            sent[path.with_suffix(".pdf")] = document
    _convert(soffice, folder)
    return sent


def test_docx_as_libreoffice_prints_it_says_what_the_document_says(
    libreoffice: dict[Path, Document],
) -> None:
    for path, document in libreoffice.items():
        printed = "".join(pages(path, TOP_MM, BOTTOM_MM))
        assert without_heads(printed, document) == without_heads(
            printed_words(document), document
        ), path.name


def test_libreoffice_leaves_the_officer_of_a_form_not_alone_on_a_page(
    libreoffice: dict[Path, Document],
) -> None:
    forms = [path for path in libreoffice if path.stem.endswith("-form")]

    signed = [page for path in forms for page in pages(path, TOP_MM) if "Petugas perujuk" in page]

    assert len(signed) == len(forms) > 0
    assert all("Masa simpan" in page for page in signed)


def _convert(soffice: str, folder: Path) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True
    )
