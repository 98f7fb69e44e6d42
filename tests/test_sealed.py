"""What stands under `sealed` reaches the sealed form and nothing else (UU 21/2007, article 44)."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from mou_gen.data.loader import DataNode, Entries, Items, load
from mou_gen.document import printed_words
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.referral import Referral
from tests.examples import (
    ABOUT_A_CASE,
    AGREEMENTS,
    ATTENDANCE,
    LETTERS,
    REFERRALS,
    both_engines,
    files,
    pdfs,
)
from tests.printed import pages, squeezed
from tests.test_cli import run

pytestmark = pytest.mark.slow

FOLDER = AGREEMENTS / "nunukan-ttu"


def texts(node: DataNode) -> Iterator[str]:
    """Yield the texts in *node*, without the services requested, which the letter names too."""
    match node:
        case Entries():
            for key, value in node.items():
                yield from texts(value) if key != "services" else ()
        case Items():
            for value in node:
                yield from texts(value)
        case _:
            yield str(node)


PUBLIC = {"Indonesia", "identified", "suspected", "Kefamenanu", "narahubung penerima"}
"""Sealed texts that are words of everybody: a country, choices of the form, a town, and an office."""

RECORD = "2026-03-09"
"""The day of the handover record, for which the form plans it, and which the record says of itself."""


def secrets(file: str) -> list[str]:
    """Return the sealed texts of *file* that can be told from other words."""
    entries = load(FOLDER / file, AGREEMENTS)
    found = {text for text in texts(entries["sealed"]) if len(text) > 8} - PUBLIC
    assert len(found) > 20
    return sorted(found)


def told_apart(file: str) -> list[str]:
    """Return the secrets of *file* that another paper has no reason to say."""
    own = ("Narahubung", "pekerja sosial", RECORD)
    return [each for each in secrets(file) if not each.startswith(own)]


def parts(docx: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        for name in package.namelist():
            yield name
            yield package.read(name).decode("utf-8", errors="replace")


def inside(pdf: bytes) -> Iterator[str]:
    """Yield the file, every stream of it unpacked, and its text."""
    yield pdf.decode("latin-1")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                yield item.read_bytes().decode("latin-1")
            yield repr(item)
    yield "".join(pages(pdf, 0))


@both_engines
@pytest.mark.parametrize("file", REFERRALS)
def test_no_sealed_text_is_in_any_part_of_the_letter(file: str, engine: str) -> None:
    case = Path(file).stem
    document, docx, _ = files(file, "as the file says")[f"{case}-letter"]
    pdf = pdfs(file, "as the file says", engine)[f"{case}-letter"][1]

    everything = [squeezed(text) for text in (printed_words(document), *parts(docx), *inside(pdf))]

    for secret in map(squeezed, secrets(file)):
        assert not any(secret in text for text in everything), "a sealed text is in the letter"


@pytest.mark.parametrize("file", [*LETTERS, ATTENDANCE])
def test_no_sealed_text_is_in_any_part_of_another_document(file: str) -> None:
    for document, docx, pdf in files(file, "as the file says").values():
        everything = [
            squeezed(text) for text in (printed_words(document), *parts(docx), *inside(pdf))
        ]

        for secret in {squeezed(each) for referral in REFERRALS for each in told_apart(referral)}:
            assert not any(secret in text for text in everything), f"a sealed text is in {file}"


@pytest.mark.parametrize("file", ABOUT_A_CASE)
def test_a_document_about_a_case_has_no_key_for_the_person(file: str, tmp_path: Path) -> None:
    text = (FOLDER / file).read_text(encoding="utf-8")
    shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    path = tmp_path / "agreements" / "nunukan-ttu" / file
    path.write_text(f"{text}sealed:\n  identity: {{name: Contoh Rekawati}}\n", encoding="utf-8")

    result = run("build", "-o", str(tmp_path / "out"), path)

    assert result.exit_code == 1
    assert "Rekawati" not in result.stdout + result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("file", REFERRALS)
def test_the_form_holds_what_is_sealed(file: str) -> None:
    document, _, _ = files(file, "as the file says")[f"{Path(file).stem}-form"]

    told = squeezed(printed_words(document))
    dates = re.compile(r"\d{4}-\d\d-\d\d")
    assert not [s for s in secrets(file) if squeezed(s) not in told and not dates.fullmatch(s)]


@pytest.mark.parametrize("file", REFERRALS)
def test_the_cover_has_no_sealed_data_anywhere(file: str) -> None:
    referral = Folder(AGREEMENTS).read(FOLDER / file)
    assert isinstance(referral, Referral)

    cover = referral.cover()

    assert not hasattr(cover, "sealed")
    assert "sealed" not in cover.entries
    held = repr((cover.__dict__, cover.__pydantic_private__))
    assert not any(secret in held for secret in secrets(file))


@both_engines
@pytest.mark.parametrize("file", REFERRALS)
def test_the_sealed_form_stores_nothing_beside_its_text(file: str, engine: str) -> None:
    _, docx, _ = files(file, "as the file says")[f"{Path(file).stem}-form"]
    pdf = pdfs(file, "as the file says", engine)[f"{Path(file).stem}-form"][1]

    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        assert not [name for name in package.namelist() if name.startswith("customXml")]
        core = package.read("docProps/core.xml").decode()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert not document.attachments
        properties = str(document.docinfo) + document.Root.Metadata.read_bytes().decode()
    for secret in secrets(file):
        assert secret not in core
        assert secret not in properties


def test_no_sealed_text_is_in_what_the_command_prints(tmp_path: Path) -> None:
    built = ["build", "-o", str(tmp_path)]
    for arguments in (built, [*built, "--engine", "typst"], ["check"], ["check", "--final"]):
        result = run(*arguments, FOLDER / "referrals")

        said = result.stdout + result.stderr
        assert said
        assert not [s for file in REFERRALS for s in secrets(file) if s in said]
    assert not [path for path in tmp_path.rglob("*") if "Contoh" in path.name]


@both_engines
def test_the_search_sees_through_compression(engine: str) -> None:
    _, docx, _ = files(REFERRALS[0], "as the file says")["NNK-TPPO-2026-0001-letter"]
    pdf = pdfs(REFERRALS[0], "as the file says", engine)["NNK-TPPO-2026-0001-letter"][1]

    assert any("NNK-TPPO-2026-0001" in text for text in parts(docx))
    assert any("NNK-TPPO-2026-0001" in text for text in inside(pdf))
