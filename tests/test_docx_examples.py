"""Every example as a Word file: what checkers, LibreOffice and the law of layouts say of it."""

from __future__ import annotations

import io
import subprocess
import zipfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from mou_gen import pipeline
from mou_gen.document import printed_words
from mou_gen.kinds.kind import Edition
from mou_gen.writers.docx import write_docx
from tests import docx_words
from tests.docx_defects import defects
from tests.docx_words import W
from tests.examples import CASES, FOLDERS, composed
from tests.printed import squeezed
from tests.source import samples

pytestmark = pytest.mark.xdist_group("examples")
every_example = pytest.mark.parametrize(("file", "edition"), CASES)


@cache
def files(file: str, edition: str) -> list[bytes]:
    return [write_docx(each.document, each.theme) for each in composed(file, edition)]


@pytest.mark.repeats
@every_example
@pytest.mark.parametrize("version", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_the_checker_of_office_files_finds_nothing(
    file: str, edition: str, version: FileFormat, tmp_path: Path
) -> None:
    path = tmp_path / "paper.docx"
    for example in files(file, edition):
        path.write_bytes(example)

        findings = OpenXmlValidator(version).validate(path).errors

        assert [f"{each.part_uri}: {each.description}" for each in findings] == []


@pytest.mark.repeats
@every_example
def test_nothing_is_there_that_word_or_libreoffice_stumbles_over(file: str, edition: str) -> None:
    assert [found for example in files(file, edition) for found in defects(example)] == []


@pytest.mark.repeats
@every_example
def test_the_properties_name_title_author_and_language(file: str, edition: str) -> None:
    for each in composed(file, edition):
        example = write_docx(each.document, each.theme)
        properties = docx.Document(io.BytesIO(example)).core_properties

        assert properties.title == each.document.title
        assert properties.author == each.document.author
        assert properties.language == each.document.languages[0]


@pytest.mark.repeats
def test_libreoffice_opens_and_saves_every_example_and_the_words_stay_the_same(
    soffice: str, tmp_path: Path
) -> None:
    sent, saved = tmp_path / "sent", tmp_path / "saved"
    sent.mkdir()
    documents = {}
    for file, edition in CASES:
        for each in composed(file, edition):
            name = f"{edition} {each.target.name}.docx".replace(" ", "-")
            (sent / name).write_bytes(write_docx(each.document, each.theme))
            documents[name] = each.document

    subprocess.run(
        [soffice, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "docx", "--outdir", saved, *sorted(sent.iterdir())],
        check=True, capture_output=True,
    )  # fmt: skip

    for name, document in documents.items():
        told = docx_words.words((saved / name).read_bytes())
        assert squeezed(told) == squeezed(printed_words(document)), name


# ---- who signs a letter (Permendagri 1/2023, Lampiran II and VII.2) ----------------------

HEAD = "signed_by: head\n"
BEHALF = "signed_by: setda\non_behalf: yes\n"
SETDA = """\
  setda:
    name: {id: Sekretariat Daerah, en: Regional Secretariat}
    head:
      office: {id: Sekretaris Daerah, en: Regional Secretary}
"""
THROUGH = """\
through:
  office: {id: Asisten Pemerintahan, en: Assistant for Government}
"""


def signed_letter(root: Path, keys: str) -> bytes:
    """Return the cover letter of the sample referral with *keys* on who signs it."""
    plain = "  setda:\n    name: {id: Sekretariat Daerah, en: Regional Secretariat}\n"
    assert plain in samples.PARTY
    party = samples.PARTY.replace(plain, SETDA)
    referral = samples.REFERRAL.replace("sealed:\n", f"{keys}sealed:\n", 1)
    samples.write(root, {**samples.FILES, samples.NUNUKAN: party, samples.RUJUKAN: referral})
    letter, _ = pipeline.check_all([root / samples.RUJUKAN], Edition(), FOLDERS).composed
    return write_docx(letter.document, letter.theme)


def part(letter: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(letter)) as package:
        return ElementTree.fromstring(package.read(f"word/{name}.xml"))


def lines(element: ElementTree.Element) -> list[str]:
    """Return the paragraphs in *element* that say something."""
    said = ("".join(each.itertext()) for each in element.iter(f"{W}p"))
    return [each for each in said if each]


def signature(letter: bytes) -> list[str]:
    """Return the lines of the right half of the last table."""
    *_, table = part(letter, "document").findall(f"{W}body/{W}tbl")
    return lines(table.findall(f"{W}tr/{W}tc")[1])


def test_a_head_of_region_signs_under_the_garuda_without_rank_and_nip(tmp_path: Path) -> None:
    letter = signed_letter(tmp_path, HEAD)
    body = part(letter, "document").find(f"{W}body")
    assert body is not None

    assert signature(letter) == ["Bupati Nunukan,", "[......: nama Bupati Nunukan]"]
    assert next(body[0].iter(f"{W}drawing"), None) is not None
    assert lines(body[1]) == ["BUPATI NUNUKAN"]
    assert lines(part(letter, "footer1")) == ["[......: alamat Pemerintah Kabupaten Nunukan]"]


def test_a_secretary_signs_on_behalf_of_the_head_under_the_name_of_the_government(
    tmp_path: Path,
) -> None:
    letter = signed_letter(tmp_path, BEHALF)

    assert signature(letter)[:2] == ["a.n. Bupati Nunukan", "Sekretaris Daerah,"]
    assert [each.split()[0] for each in signature(letter)[2:]] == ["[......:", "[......:", "NIP"]
    assert lines(part(letter, "document"))[0] == "PEMERINTAH KABUPATEN NUNUKAN"


def test_who_signs_for_the_secretary_stands_below_u_b(tmp_path: Path) -> None:
    letter = signed_letter(tmp_path, BEHALF + THROUGH)

    assert signature(letter)[:4] == [
        "a.n. Bupati Nunukan",
        "Sekretaris Daerah",
        "u.b.",
        "Asisten Pemerintahan,",
    ]


def test_an_office_signs_under_its_own_letterhead(tmp_path: Path) -> None:
    letter = signed_letter(tmp_path, "")

    first, second, *_ = lines(part(letter, "document"))[1:]
    assert (first, second) == ("PEMERINTAH KABUPATEN NUNUKAN", "DINAS SOSIAL")
    assert signature(letter)[0] == "Kepala Dinas Sosial,"


def test_a_letter_to_be_signed_electronically_has_a_place_with_the_anchor(tmp_path: Path) -> None:
    letter = signed_letter(tmp_path, "signing: electronic\n")

    assert signature(letter)[1:3] == ["Tempat tanda tangan elektronik", "#"]


@pytest.mark.slow
@pytest.mark.parametrize("keys", ["", HEAD, BEHALF, BEHALF + THROUGH, "signing: electronic\n"])
def test_every_signed_letter_is_a_clean_file(keys: str, tmp_path: Path) -> None:
    letter = signed_letter(tmp_path, keys)
    path = tmp_path / "letter.docx"
    path.write_bytes(letter)

    findings = OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors

    assert [each.description for each in findings] == []
    assert defects(letter) == []
