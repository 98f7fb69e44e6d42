"""Two versions of a document as one: nothing is lost, nothing is marked that has not changed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from mou_gen.compose.editions import edition
from mou_gen.document import (
    Columns,
    Deleted,
    Document,
    Inserted,
    Kop,
    Layout,
    Letterhead,
    Paragraph,
    Revised,
    Strong,
    Text,
    accepted,
    printed_words,
    walk,
)
from mou_gen.language.labels import Labels
from mou_gen.library.labels import read_labels
from mou_gen.redline.comparison import has_changes, redline
from mou_gen.redline.matrix import change_matrix
from mou_gen.redline.parallels import in_parallel
from mou_gen.theme import Theme
from mou_gen.word.sent_copy import copy_digest, read_copy
from mou_gen.writers.docx import write_docx
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.pdf import write_pdf
from mou_gen.writers.typst import compile_pdf
from tests import docx_revisions
from tests.docx_defects import defects
from tests.examples import FOLDERS, composed
from tests.versions import BY, Versions, faults
from tests.writers.documents import (
    FONTS,
    GARUDA,
    agreement,
    blank,
    both,
    line,
    numbered,
    p,
    paper,
    theme,
    value,
)

pytestmark = pytest.mark.slow

KESEPAKATAN = theme("kesepakatan")


def compared(old: Document, new: Document) -> Document:
    return redline(old, new, {}, BY)


def changes(document: Document) -> list[tuple[str, str]]:
    """Return what *document*, a redline, says has changed: how, and in which words."""
    found: list[tuple[str, str]] = []
    for node in walk(document):
        match node:
            case Paragraph() if node.change:
                found.append((str(node.change), node.text))
            case Inserted() | Deleted():
                found.append((type(node).__name__.lower(), printed_words(node)))
            case _:
                pass
    return found


# ---- words ---------------------------------------------------------------------------------


def test_words_that_differ_are_marked_and_no_others() -> None:
    old, new = (paper(p("a", f"Para Pihak {word} rapat setiap tahun.")) for word in ("mengadakan", "wajib mengadakan"))  # fmt: skip

    assert changes(compared(old, new)) == [("inserted", "wajib ")]


def test_a_fact_is_revised_in_one_piece_where_it_stands_in_the_data() -> None:
    old, new = (paper(p("a", "di ", value(place), ".")) for place in ("Kota Lama", "Kota Baru"))

    (revised,) = (node for node in walk(compared(old, new)) if isinstance(node, Revised))

    assert (revised.was.text, revised.now.text) == ("Kota Lama", "Kota Baru")
    assert [printed_words(kid) for kid in revised.kids] == ["Kota ", "Lama", "Baru"]


def test_a_blank_that_is_filled_is_revised_too() -> None:
    old, new = paper(p("a", blank("nomor"))), paper(p("a", value("1/2026")))

    assert changes(compared(old, new)) == [("deleted", "[......: nomor]"), ("inserted", "1/2026")]


def test_what_only_becomes_bold_is_told() -> None:
    old, new = paper(p("a", "PIHAK")), paper(p("a", Strong((Text("PIHAK"),))))

    assert changes(compared(old, new)) == [("deleted", "PIHAK"), ("inserted", "PIHAK")]


# ---- paragraphs ----------------------------------------------------------------------------


def items(*texts: str) -> Document:
    labelled = (
        p(f"list/li{n}", text, label=numbered(f"{n}.", 0)) for n, text in enumerate(texts, 1)
    )
    return paper(*labelled)


A, B, C = (
    "memperkuat koordinasi gugus tugas;",
    "melayani saksi dan korban;",
    "memulangkan korban ke daerah asal.",
)


def test_items_without_a_key_are_known_by_their_words() -> None:
    assert changes(compared(items(A, B, C), items(A, C))) == [("deleted", B)]
    assert changes(compared(items(A, C), items(A, B, C))) == [("inserted", B)]


def test_what_has_only_moved_is_neither_new_nor_gone() -> None:
    found = changes(compared(items(A, B, C), items(B, C, A)))

    assert found == [("moved-away", A), ("moved-here", A)]


def test_what_has_moved_and_changed_is_shown_as_gone_and_new_so_that_nobody_misses_a_word() -> None:
    old = paper(p("list/a", A), p("list/b", B), p("list/c", C))
    new = paper(p("list/b", B), p("list/c", C), p("list/a", A.replace("gugus", "satuan")))

    assert [change for change, _ in changes(compared(old, new))] == ["deleted", "inserted"]


def test_a_paragraph_of_another_kind_is_replaced() -> None:
    old, new = paper(p("a", A)), paper(p("a", A, label=numbered("(1)", 1)))

    assert [change for change, _ in changes(compared(old, new))] == ["deleted", "inserted"]


# ---- whole documents -----------------------------------------------------------------------


@pytest.mark.parametrize("layout", Layout)
def test_a_version_beside_itself_says_no_change_and_is_the_same_text(layout: Layout) -> None:
    (example,) = composed("agreement.yaml", str(layout))
    labels = _labels()

    same = redline(example.document, example.document, labels, BY)

    assert not has_changes(same)
    assert body(same) == body(example.document)


@pytest.mark.parametrize("layout", Layout)
def test_an_edition_can_be_taken_back(layout: Layout) -> None:
    (example,) = composed("agreement.yaml", str(layout))

    again = edition(in_parallel(example.document), _labels())

    assert printed_words(again) == printed_words(example.document)


def _labels() -> Mapping[str, Labels]:
    return read_labels(FOLDERS)


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Versions:
    return Versions(tmp_path_factory.mktemp("versions"))


@pytest.mark.parametrize("seed", [0, 4, 8])
def test_a_redline_accepts_to_the_new_version_and_rejects_to_the_old_one(
    versions: Versions, seed: int
) -> None:
    pair = versions.pair(seed)

    assert list(faults(pair)) == []
    assert printed_words(accepted(pair.redlined.document)) == printed_words(pair.new.document)


def test_the_copy_in_a_redline_is_that_of_the_later_version(versions: Versions) -> None:
    pair = versions.pair(5)
    writer = pair.desk.writers(["docx"], "weasyprint")["docx"]

    copy, due = (_copy(pair.docx(each)) for each in (pair.redlined, pair.new))

    leaving = pair.redlined.leaving(writer.known_keys)
    assert copy_digest(copy) in writer.copy(pair.redlined, leaving)
    assert _paragraphs(copy) == _paragraphs(due)


def test_columns_that_a_deleted_table_parted_are_one_in_the_later_version(
    versions: Versions,
) -> None:
    later = accepted(versions.pair(82).redlined.document)
    columns = [each for each in walk(later) if isinstance(each, Columns)]

    assert [len(each.header) for each in columns] == [2, 2]


def _copy(docx: bytes) -> str:
    with zipfile.ZipFile(BytesIO(docx)) as package:
        return package.read("customXml/item1.xml").decode()


def _paragraphs(copy: str) -> list[tuple[str, str, str]]:
    document = read_copy(ElementTree.fromstring(copy))
    return [(each.id, each.language, printed_words(each)) for each in document.paragraphs]


@pytest.mark.repeats
@pytest.mark.parametrize("seed", range(9, 27))
def test_other_redlines_do_so_too(versions: Versions, seed: int) -> None:
    assert list(faults(versions.pair(seed))) == []


@pytest.mark.parametrize("seed", [1, 3, 8])
def test_the_checker_of_office_files_finds_nothing_in_a_redline_or_a_matrix(
    versions: Versions, seed: int, tmp_path: Path
) -> None:
    pair = versions.pair(seed)
    matrix = replace(
        pair.redlined, document=change_matrix(pair.redlined.document, pair.desk.labels)
    )
    path = tmp_path / "redline.docx"
    for each in (pair.redlined, matrix):
        path.write_bytes(pair.docx(each))
        for version in (FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365):
            findings = OpenXmlValidator(version).validate(path).errors

            assert [f"{found.part_uri}: {found.description}" for found in findings] == []
        assert defects(path.read_bytes()) == []


# ---- Word files ----------------------------------------------------------------------------


def body(document: Document) -> str:
    with zipfile.ZipFile(BytesIO(write_docx(document, KESEPAKATAN))) as package:
        return package.read("word/document.xml").decode()


def test_who_and_when_stand_at_each_change_and_no_clock_is_asked() -> None:
    written = body(compared(items(A, B), items(A, C)))
    undated = body(replace(compared(items(A, B), items(A, C)), revision=replace(BY, date="")))

    marks = re.findall(r"<w:(?:ins|del) [^>]*>", written)
    assert len(marks) == 4
    assert all(f'w:author="{BY.author}" w:date="2026-11-26T00:00:00Z"' in mark for mark in marks)
    assert "w:date" not in undated


def test_a_fact_that_is_revised_stays_in_one_control() -> None:
    old, new = (paper(p("a", "di ", value(place), ".")) for place in ("Kota Lama", "Kota Baru"))

    written = body(compared(old, new))

    assert written.count("<w:sdt>") == 1
    assert re.search(r"<w:sdtContent>.*<w:del .*Lama.*<w:ins .*Baru.*</w:sdtContent>", written)


def test_what_moves_in_running_text_knows_both_its_places() -> None:
    written = body(compared(items(A, B, C), items(B, C, A)))

    names = re.findall(r'<w:move(?:From|To)RangeStart [^>]*w:name="(\w+)"', written)
    assert len(names) == 2
    assert len({*names}) == 1


def test_the_last_paragraph_of_a_text_can_come_and_go() -> None:
    docx = write_docx(compared(items(A, B), items(A, B, C)), KESEPAKATAN)

    there, gone = (docx_revisions.said(each(docx)) for each in (docx_revisions.accepted, docx_revisions.rejected))  # fmt: skip

    assert [each.words for each in there if each.place != "edge" and each.words] == [A, B, C]
    assert [each.words for each in gone if each.place != "edge" and each.words] == [A, B]


def test_an_item_that_follows_changed_words_begins_at_the_mark_above_it() -> None:
    docx = body(
        compared(items("melayani korban.", C), items("melayani korban; dan", "hal lain.", C))
    )

    marks = [
        re.search(r"<w:pPr>.*?</w:pPr>", each)[0]  # type: ignore[index]
        for each in re.findall(r"<w:p>.*?</w:p>", docx)
    ]

    assert ["<w:ins " in mark for mark in marks] == [True, False, False]


def test_columns_come_and_go_in_whole_rows() -> None:
    new = agreement(Layout.COLUMNS)
    (columns, *rest) = new.body
    assert isinstance(columns, Columns)
    added = both("hal-baru", "Hal baru.", "A new matter.")
    longer = replace(new, body=(replace(columns, body=(*columns.body, added)), *rest))

    written = body(redline(new, longer, _labels(), BY))

    row = next(each for each in re.findall(r"<w:tr>.*?</w:tr>", written) if "Hal baru." in each)
    assert re.search(
        r'<w:trPr><w:cantSplit w:val="off"/><w:ins |<w:trPr><w:cantSplit/><w:ins ', row
    )
    assert row.count("<w:rPr><w:ins ") == 2


# ---- heads and feet ------------------------------------------------------------------------


def _letter(classification: str, address: str) -> Document:
    kop = Letterhead(Kop.HEAD, (GARUDA,), foot=(line("foot", address),))
    return paper(p("a", "Isi."), running=line("running", classification), letterhead=kop)


@pytest.mark.parametrize("write", [write_pdf, compile_pdf], ids=ENGINES)
def test_both_versions_of_what_stands_in_the_margins_are_shown(
    write: Callable[[Document, Theme, Path], bytes],
) -> None:
    document = compared(_letter("TERBATAS", "Jalan Lama"), _letter("RAHASIA", "Jalan Baru"))

    with pypdfium2.PdfDocument(write(document, KESEPAKATAN, FONTS)) as pdf:
        said = pdf[0].get_textpage().get_text_bounded()

    words = ("TERBATAS", "RAHASIA", "Lama", "Baru")
    assert [said.count(word) for word in words] == [1, 1, 1, 1]


def test_heads_and_feet_of_a_word_file_have_tracked_changes_too() -> None:
    old, new = _letter("TERBATAS", "Jalan Lama"), _letter("RAHASIA", "Jalan Baru")
    docx = write_docx(compared(old, new), KESEPAKATAN)

    edges = [
        [each.words for each in docx_revisions.said(resolve(docx)) if each.place == "edge"]
        for resolve in (docx_revisions.accepted, docx_revisions.rejected)
    ]

    assert edges == [
        [each.words for each in docx_revisions.said(write_docx(version, KESEPAKATAN)) if each.place == "edge"]
        for version in (new, old)
    ]  # fmt: skip
