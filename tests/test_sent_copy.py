"""What was sent lies in each open Word file, whole: the copy alone says what the pages say."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mou_gen.document import Blank, Document, Origin, Text, Value, printed_words, walk
from mou_gen.errors import Source
from mou_gen.kinds.keys import known_keys
from mou_gen.word.sent_copy import copy_digest, read_copy, sent_xml, table_of
from mou_gen.writers.disclosure import outward_copy
from tests.examples import AGREEMENTS, CASES, FOLDERS, composed
from tests.rendering import render
from tests.test_cli import run
from tests.writers.documents import p, paper

pytestmark = pytest.mark.xdist_group("examples")


def parsed(xml: str | bytes) -> Document:
    return read_copy(ElementTree.fromstring(xml))


def leaving(document: Document) -> Document:
    return outward_copy(document, known_keys())


@pytest.mark.parametrize(("file", "edition"), CASES)
def test_the_copy_alone_rebuilds_the_document(file: str, edition: str) -> None:
    for each in composed(file, edition):
        document = leaving(each.document)
        found = parsed(sent_xml(document))

        assert printed_words(found) == printed_words(document)
        assert (found.layout, found.languages, found.draft, found.kind) == (document.layout, document.languages, document.draft, document.kind)  # fmt: skip
        assert [
            (one.id, one.language, one.label, one.role, one.at.file, one.at.line)
            for one in found.paragraphs
        ] == [
            (one.id, one.language, one.label, one.role, one.at.file, one.at.line)
            for one in document.paragraphs
        ]
        assert [
            (one.text, one.origin.file, one.origin.path, one.origin.source.line, one.origin.derived)
            for one in walk(found)
            if isinstance(one, Value | Blank)
        ] == [
            (one.text, one.origin.file, one.origin.path, one.origin.source.line, one.origin.derived)
            for one in walk(document)
            if isinstance(one, Value | Blank)
        ]


def test_a_copy_of_a_copy_is_the_same() -> None:
    (agreement,) = composed("agreement.yaml", "columns")
    once = sent_xml(leaving(agreement.document))

    assert sent_xml(parsed(once)) == once


@pytest.mark.slow
def test_the_copy_adds_little_to_the_file() -> None:
    papers = [each for file, edition in CASES for each in composed(file, edition) if edition == "as the file says"]  # fmt: skip
    with_copy = render(papers, ["docx"], FOLDERS, Path())
    without = render(papers, ["docx"], FOLDERS, Path(), without_source=True)

    for path, data in with_copy.items():
        assert len(data) <= 1.5 * len(without[path]), path
    with zipfile.ZipFile(io.BytesIO(with_copy[Path("nunukan-ttu/agreement.docx")])) as package:
        copy = package.read("customXml/item1.xml")
    assert len(zlib.compress(copy)) < 11_500


def test_a_property_names_the_copy_that_is_kept_at_home(tmp_path: Path) -> None:
    run("build", AGREEMENTS / "nunukan-ttu/agreement.yaml", "-f", "docx", "-o", tmp_path)

    with zipfile.ZipFile(tmp_path / "nunukan-ttu/agreement.docx") as package:
        root = ElementTree.fromstring(package.read("docProps/custom.xml"))
        inside = package.read("customXml/item1.xml").decode()
    digest, _space, file = "".join(root.itertext()).partition(" ")
    kept = tmp_path / ".mou-gen" / "sent" / f"{digest}.xml"
    home = parsed(kept.read_bytes())

    assert file == "nunukan-ttu/agreement.yaml"
    assert digest == copy_digest(inside)
    assert sent_xml(leaving(home)) == inside
    assert "commitments[human-rights].text.id" in kept.read_text(encoding="utf-8")
    assert "human-rights" not in inside
    assert oct(kept.stat().st_mode & 0o777) == "0o600"


def test_nothing_is_kept_of_what_is_sealed_or_carries_nothing(tmp_path: Path) -> None:
    referral = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    run("build", AGREEMENTS / referral, "-f", "docx", "-o", tmp_path)
    run(
        "build", AGREEMENTS / "nunukan-ttu/agreement.yaml", "-f", "docx", "-o", tmp_path,
        "--without-source",
    )  # fmt: skip

    kept = [parsed(path.read_bytes()) for path in (tmp_path / ".mou-gen/sent").iterdir()]
    assert [each.kind for each in kept] == ["referral-letter"]
    for name in ("agreement", "referrals/NNK-TPPO-2026-0001-form"):
        with zipfile.ZipFile(tmp_path / f"nunukan-ttu/{name}.docx") as package:
            assert not {"docProps/custom.xml", "customXml/item1.xml"} & {*package.namelist()}


def test_a_value_of_a_table_says_in_which_cell_it_stands() -> None:
    cell = Origin("a/agreement.yaml", Source("guests.xlsx", 7, 3, "Tamu", "place"))
    document = paper(p("x", Text("di "), Value("Kupang", cell), lang="id"))
    document = replace(document, file="a/agreement.yaml")

    (found,) = (each for each in walk(parsed(sent_xml(document))) if isinstance(each, Value))

    assert table_of(found.origin) == "guests.xlsx"
    assert (found.origin.source.line, found.origin.source.column) == (7, 3)
    assert found.origin.file == "a/agreement.yaml"


@pytest.mark.parametrize(
    "xml",
    [
        "<sent/>",
        '<document xmlns="urn:mou-gen:sent" version="1"/>',
        '<document xmlns="urn:mou-gen:sent" version="2" layout="round"/>',
        '<document xmlns="urn:mou-gen:sent" version="2" layout="columns"><house/></document>',
        '<document xmlns="urn:mou-gen:sent" version="2" layout="columns"><table widths="x"/></document>',
    ],
)
def test_what_is_no_copy_is_refused(xml: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a copy of a stranger, whatever is wrong with it
        parsed(xml)
