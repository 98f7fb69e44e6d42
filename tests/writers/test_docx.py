"""The Word writer: what Word, LibreOffice and a lawyer find in its files."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx
import pypdfium2
import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Block,
    Break,
    Cell,
    Columns,
    Document,
    Emblem,
    Emphasis,
    Field,
    Fields,
    Kop,
    Label,
    Layout,
    Letterhead,
    Origin,
    Paragraph,
    Parallel,
    Part,
    Ref,
    Role,
    Row,
    Scheme,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    Value,
    walk,
)
from mou_gen.document import printed_words as words_of
from mou_gen.errors import Source
from mou_gen.theme import Theme
from mou_gen.word.sent_copy import read_copy
from mou_gen.writers.docx import write_docx
from mou_gen.writers.docx.package import written_parts
from mou_gen.writers.line_count import ENDS_IN_WORD
from mou_gen.writers.page_space import settings_in_word
from mou_gen.writers.typesetter import unspaced
from tests.docx_defects import defects
from tests.docx_words import W, paragraphs, words
from tests.lines import pieces
from tests.printed import MM, pages, squeezed
from tests.writers.documents import AT, line, p, row

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
GARUDA = Path(__file__).parents[2] / "templates" / "emblems" / "garuda.png"
THEME = Theme(
    name="kesepakatan",
    font="Bookman Old Style",
    pdf_font="TeX Gyre Bonum",
    size_pt=12,
    small_pt=10,
    office_pt=16,
    line_height=1.3,
    paragraph_gap_pt=6,
    article_gap_pt=14,
    indent_mm=12.5,
    list_indent_mm=9,
    term_width_mm=50,
    gutter_mm=7,
    column_size_pt=12,
    column_gap_pt=6,
    column_article_gap_pt=14,
    column_indent_mm=9,
    top_mm=25,
    bottom_mm=25,
    left_mm=30,
    right_mm=20,
    rule_pt=2.25,
    article_bold=True,
    initials=True,
    signature_mm=30,
)

# ---- a paper by hand, with every node ---------------------------------------------------


def both(
    name: str,
    indonesian: str,
    english: str,
    role: Role = Role.BODY,
    label: Label | None = None,
    english_label: Label | None = None,
) -> Parallel:
    sides = (
        p(name, indonesian, lang="id", role=role, label=label),
        p(name, english, lang="en", role=role, label=english_label or label),
    )
    return Parallel(name, sides, AT)


def value(path: str, text: str) -> Value:
    return Value(
        text, Origin("nunukan-ttu/agreement.yaml", Source("agreement.yaml", 3, 2, key_path=path))
    )


def blank(path: str, what: str) -> Blank:
    return Blank(what, Origin("parties/nunukan.yaml", Source("nunukan.yaml", 9, key_path=path)))


def label(level: int, text: str) -> Label:
    return Label("articles", Scheme.ARTICLES, level, text)


def listed(sequence: str, scheme: Scheme, level: int, text: str) -> Label:
    return Label(sequence, scheme, level, text)


def article(count: int, name: str, *body: Block) -> Article:
    pasal, english = (label(0, f"{word}\u00a0{count}") for word in ("Pasal", "Article"))
    heading = both(name, "RUANG LINGKUP", "SCOPE", Role.HEADING, pasal, english)
    return Article(name, heading, body, AT)


def party(count: str, key: str) -> Parallel:
    number = listed("parties", Scheme.ROMAN, 0, count)
    sides = (
        Field(
            key,
            p(f"{key}/term", blank(f"{key}.name", "nama Bupati"), lang="id", role=Role.LINE, label=number),
            p(key, "Bupati, bertindak untuk dan atas nama ", Strong((value(f"{key}.government.id", "Pemerintah Kabupaten"),)), ";", lang="id", role=Role.LINE),
        ),
        Field(
            key,
            p(f"{key}/term", blank(f"{key}.name", "name of the Regent"), lang="en", role=Role.LINE, label=number),
            p(key, "Regent, acting for and on behalf of the ", Strong((value(f"{key}.government.en", "Regency Government"),)), ";", lang="en", role=Role.LINE),
        ),
    )  # fmt: skip
    return Parallel(key, sides, AT)


def agenda(count: int) -> Parallel:
    number = listed("agenda", Scheme.DECIMAL, 0, f"{count}.")
    name = f"agenda/{count}"
    sides = (("id", "Acara", "pembukaan"), ("en", "Agenda", "opening"))
    fields = (
        Field(
            name,
            p(f"{name}/term", term, lang=tag, role=Role.LINE) if count == 1 else None,
            p(name, text, lang=tag, role=Role.LINE, label=number),
        )
        for tag, term, text in sides
    )
    return Parallel(name, tuple(fields), AT)


def reference() -> Parallel:
    sides = (
        p(
            "second/two",
            "Sebagaimana dimaksud dalam ",
            Ref("first", "Pasal\u00a01"),
            " ayat\u00a0",
            Ref("first/two", "(2)"),
            " huruf\u00a0",
            Strong((Ref("first/two/b", "b"),)),
            ", ",
            Emphasis((Text("gugus tugas"), value("x", " & <focal point>"))),
            Break(),
            "bertugas.",
            lang="id",
            label=label(1, "(2)"),
        ),
        p(
            "second/two",
            "As set out in ",
            Ref("first", "Article\u00a01"),
            " paragraph\u00a0",
            Ref("first/two", "(2)"),
            " letter\u00a0",
            Ref("first/two/b", "b"),
            ".",
            lang="en",
            label=label(1, "(2)"),
        ),
    )
    return Parallel("second/two", sides, AT)


def text() -> tuple[Block, ...]:
    decimal = listed("recitals", Scheme.DECIMAL, 0, "1.")
    deeper = listed("recitals", Scheme.DECIMAL, 1, "a.")
    return (
        both("note", "Rancangan dari komitmen yang diberitakan.", "A draft from reported commitments.", Role.NOTE),
        both("title/1", "KESEPAKATAN BERSAMA", "JOINT AGREEMENT", Role.TITLE),
        both("title/2", "TENTANG", "ON", Role.TITLE),
        both("title/3", "PENCEGAHAN DAN PENANGANAN TINDAK PIDANA PERDAGANGAN ORANG", "THE PREVENTION AND HANDLING OF TRAFFICKING IN PERSONS", Role.TITLE),
        both("opening", "Pada hari ini, Rabu, tanggal dua puluh lima bulan September tahun dua ribu sembilan belas, kami yang bertanda tangan di bawah ini:", "On this day, Wednesday, the twenty-fifth of September two thousand and nineteen, we, the undersigned:"),
        Fields("parties", (party("I.", "nunukan"), party("II.", "ttu"))),
        Fields("meeting", (agenda(1), agenda(2))),
        p("names", "PIHAK KESATU / FIRST PARTY"),
        both("recitals/1", "bahwa perdagangan orang adalah kejahatan;", "that trafficking in persons is a crime;", label=decimal),
        both("recitals/1/a", "termasuk anak;", "including children;", label=deeper),
        both("agree", "PARA PIHAK sepakat sebagai berikut:", "The PARTIES agree as follows:", Role.INDENTED),
        article(
            1,
            "first",
            both("first/one", "Ruang lingkup meliputi penguatan koordinasi gugus tugas lintas daerah.", "The scope covers stronger coordination of the task forces across regions.", label=label(1, "(1)")),
            both("first/two", "Kegiatan meliputi:", "The activities cover:", label=label(1, "(2)")),
            both("first/two/a", "pencegahan; dan", "prevention; and", label=label(2, "a.")),
            both("first/two/b", "pemulangan, yaitu:", "return, that is:", label=label(2, "b.")),
            both("first/two/b/1", "penjemputan.", "fetching.", label=label(3, "1.")),
        ),
        article(
            2,
            "second",
            both("second/one", "Ayat kesatu.", "The first paragraph.", label=label(1, "(1)")),
            reference(),
        ),
        article(
            3,
            "third",
            both("third/a", "huruf langsung di bawah Pasal;", "a letter straight under an article;", label=label(2, "a.")),
            both("third/b", "huruf berikut.", "the next letter.", label=label(2, "b.")),
        ),
        both("closing", "Demikian Kesepakatan Bersama ini dibuat dalam rangkap 2 (dua).", "This Agreement is made in 2 (two) originals.", Role.CLOSING),
    )  # fmt: skip


def signatures() -> Signatures:
    blocks = (
        Signature(
            key,
            (
                both(f"{key}/party", f"PIHAK {name},", f"PARTY {name},", Role.LINE),
                both(f"{key}/office", "BUPATI,", "REGENT,", Role.LINE),
            ),
            stamp,
            (),
            (p(f"{key}/name", blank(f"{key}.name", "nama Bupati"), role=Role.LINE),),
        )
        for key, name, stamp in (
            ("s1", "KESATU", (p("s1/stamp", "Meterai Rp10.000", role=Role.LINE),)),
            ("s2", "KEDUA", ()),
            ("s3", "KETIGA", ()),
        )
    )
    return Signatures("signatures", tuple(blocks))


def annex() -> Annex:
    header = Row("t/h", tuple(Cell((both(f"t/h/{n}", f"Kolom {n}", f"Column {n}", Role.LINE),)) for n in range(3)), AT)  # fmt: skip
    rows = tuple(
        Row(f"t/{n}", (Cell((p(f"t/{n}/1", f"{n}.", role=Role.LINE),)), Cell((both(f"t/{n}/2", "Dinas Sosial", "Social Agency", Role.LINE),)), Cell(())), AT)
        for n in range(1, 4)
    )  # fmt: skip
    return Annex(
        "annex",
        (
            both("annex/title", "LAMPIRAN", "ANNEX", Role.TITLE),
            both("annex/section", "Narahubung", "Focal points", Role.SECTION),
            Table("t", (10, 60, 30), header, rows),
            Field("f", p("f/term", "Kode", role=Role.LINE), p("f", "65.03", role=Role.LINE)),
            p("date", "Tarakan, 25 September 2019", role=Role.DATE),
        ),
    )


def in_language(node: Block, tag: str) -> Block:
    match node:
        case Parallel():
            return next(side for side in node.sides if side.language == tag)
        case Article():
            heading = in_language(node.heading, tag)
            assert isinstance(heading, Paragraph)
            return replace(
                node, heading=heading, body=tuple(in_language(b, tag) for b in node.body)
            )
        case Fields():
            rows = (in_language(row, tag) for row in node.rows)
            return replace(node, rows=tuple(row for row in rows if isinstance(row, Field)))
        case Paragraph():
            return replace(node, language=tag)
        case _:
            return node


def body(layout: Layout) -> tuple[Block, ...]:
    match layout:
        case Layout.COLUMNS:
            header = tuple(
                p("columns", name, lang=tag, role=Role.LINE)
                for tag, name in (("id", "Bahasa Indonesia"), ("en", "English"))
            )
            return (Columns(header, text()), signatures(), annex())
        case Layout.STACKED:
            return (*text(), signatures(), annex())
        case Layout.SEQUENTIAL:
            parts = (Part(tag, tuple(in_language(b, tag) for b in text())) for tag in ("id", "en"))
            return (*parts, signatures(), annex())


def paper(*blocks: Block, **changes: object) -> Document:
    plain = Document(
        kind="agreement",
        file="nunukan-ttu/agreement.yaml",
        title="Kesepakatan Bersama <Nunukan & TTU>",
        author="Pemerintah Kabupaten Nunukan",
        date="2019-09-25",
        languages=("id", "en"),
        layout=Layout.STACKED,
        draft=False,
        sealed=False,
        carries_data=True,
        running=None,
        initials=(),
        letterhead=None,
        body=blocks,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def agreement(layout: Layout = Layout.STACKED) -> Document:
    emblem = Emblem(GARUDA, "Lambang negara Garuda Pancasila", 25)
    letterhead = Letterhead(Kop.AGREEMENT, (emblem,))
    return paper(*body(layout), layout=layout, draft=True, letterhead=letterhead)


def letter() -> Document:
    """Return a confidential letter in Indonesian whose office has no emblem yet."""
    lines = (
        p("kop/1", "PEMERINTAH KABUPATEN NUNUKAN", role=Role.LINE),
        p("kop/2", "DINAS SOSIAL", role=Role.TITLE),
        p("kop/3", "Jalan Contoh Nomor 1, Nunukan 77182", role=Role.LINE),
    )
    emblem = Emblem(blank("emblem", "lambang Kabupaten Nunukan"), "Lambang Kabupaten Nunukan", 22)
    fields = (
        Field("n", p("n/term", "Nomor", role=Role.LINE), p("n", blank("number", "nomor"), role=Role.LINE)),
        Field("s", p("s/term", "Sifat", role=Role.LINE), p("s", "Rahasia", role=Role.LINE)),
        Field("c", None, p("c", "satu", role=Role.LINE, label=listed("c", Scheme.LETTERS, 0, "a."))),
    )  # fmt: skip
    return paper(
        p("date", "Nunukan, 25 September 2019", role=Role.DATE),
        Fields("head", fields),
        p("text", "Bersama ini kami sampaikan rujukan dengan kode perkara tersebut untuk ditindaklanjuti.", role=Role.INDENTED),
        p("end", "Demikian disampaikan.", role=Role.CLOSING),
        Signatures("signed", (Signature("s", (p("s/1", "Kepala Dinas,", role=Role.LINE),), (), (), ()),)),
        kind="referral-letter",
        languages=("id",),
        running=p("running", "RAHASIA ", value("case", "NNK-TPPO-2019-0001"), role=Role.LINE),
        initials=(),
        letterhead=Letterhead(Kop.OFFICE, (emblem,), lines),
    )  # fmt: skip


def head_letter() -> Document:
    """Return the letter as a head of region writes it, to be signed electronically."""
    foot = (
        p("foot/1", "Jalan Contoh Nomor 1, Nunukan 77182", role=Role.LINE),
        p("foot/2", "Laman contoh.go.id", role=Role.LINE),
    )
    emblem = Emblem(GARUDA, "Lambang negara Garuda Pancasila", 25)
    post = p("post", "BUPATI NUNUKAN", role=Role.TITLE)
    place = (
        p("place", "Tempat tanda tangan elektronik", role=Role.LINE),
        p("anchor", "#", role=Role.LINE),
    )
    above = p("s/1", "Bupati Nunukan,", role=Role.LINE)
    head = Signatures("signed", (Signature("s", (above,), (), place, ()),))
    blocks = (head if isinstance(each, Signatures) else each for each in letter().body)
    kop = Letterhead(Kop.HEAD, (emblem,), (post,), foot)
    return replace(letter(), letterhead=kop, body=tuple(blocks))


def cooperation() -> Document:
    """Return an agreement of two offices: under two emblems, with boxes for initials."""
    own, other = (
        Emblem(GARUDA, f"Lambang {name}", width) for name, width in (("pihak lain", 18), ("pemrakarsa", 20))
    )  # fmt: skip
    initials = tuple(
        p(f"paraf/{n}", f"Paraf PIHAK {name}") for n, name in enumerate(("KEDUA", "KESATU"))
    )
    kop = Letterhead(Kop.AGREEMENT, (own, other))
    return paper(*body(Layout.COLUMNS), letterhead=kop, initials=initials, draft=True)


DOCUMENTS: dict[str, Callable[[], Document]] = {
    "columns": lambda: agreement(Layout.COLUMNS),
    "stacked": lambda: agreement(Layout.STACKED),
    "sequential": lambda: agreement(Layout.SEQUENTIAL),
    "letter": letter,
    "head letter": head_letter,
    "cooperation": cooperation,
    "empty": paper,
}

every_paper = pytest.mark.parametrize("name", DOCUMENTS)
every_layout = pytest.mark.parametrize("layout", Layout)


def part(file: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return package.read(name).decode()


def names(file: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return package.namelist()


def tree(file: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(part(file, "word/document.xml"))


def paragraph_with(file: bytes, words: str) -> ElementTree.Element:
    said = (
        (each, "".join(each.itertext()).replace("\u00a0", " ")) for each in tree(file).iter(f"{W}p")
    )
    return next(each for each, text in said if words in text)


def properties(paragraph: ElementTree.Element) -> list[str]:
    return [each.tag.removeprefix(W) for each in paragraph.findall(f"{W}pPr/*")]


def style_of(file: bytes, words: str) -> str:
    style = paragraph_with(file, words).find(f"{W}pPr/{W}pStyle")
    assert style is not None
    return style.get(f"{W}val", "")


def style_called(file: bytes, name: str) -> ElementTree.Element:
    styles = ElementTree.fromstring(part(file, "word/styles.xml")).iter(f"{W}style")
    return next(each for each in styles if each.get(f"{W}styleId") == name)


def setting(element: ElementTree.Element, path: str, name: str = "val") -> str | None:
    """Return the attribute *name* of what stands at *path*, as in "pPr/jc"; None if nothing does."""
    found = element.find("/".join(f"{W}{each}" for each in path.split("/")))
    return None if found is None else found.get(f"{W}{name}")


def tables_with(file: bytes, words: str) -> list[ElementTree.Element]:
    """Return the tables that say *words*, the outer before the inner."""
    return [each for each in tree(file).iter(f"{W}tbl") if words in "".join(each.itertext())]


def is_whole(row: ElementTree.Element) -> bool:
    return row.find(f"{W}trPr/{W}cantSplit") is not None


def run_with(file: bytes, words: str) -> ElementTree.Element:
    return next(each for each in tree(file).iter(f"{W}r") if words in "".join(each.itertext()))


def footers(file: bytes) -> list[str | None]:
    """Return which pages have a foot: "first", "default"."""
    return [each.get(f"{W}type") for each in tree(file).iter(f"{W}footerReference")]


def mm(twips: str | None) -> float:
    assert twips is not None
    return int(twips) * 25.4 / 1440


# ---- what the checkers say --------------------------------------------------------------


@every_paper
@pytest.mark.parametrize("version", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_the_checker_of_office_files_finds_nothing(
    name: str, version: FileFormat, tmp_path: Path
) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(write_docx(DOCUMENTS[name](), THEME))

    findings = OpenXmlValidator(version).validate(path).errors

    assert [f"{each.part_uri}: {each.description}" for each in findings] == []


@every_paper
def test_nothing_is_there_that_word_or_libreoffice_stumbles_over(name: str) -> None:
    assert defects(write_docx(DOCUMENTS[name](), THEME)) == []


# ---- words, labels, references ----------------------------------------------------------


@every_paper
def test_the_words_with_the_labels_that_word_counts_are_those_of_the_document(name: str) -> None:
    document = DOCUMENTS[name]()

    assert squeezed(words(write_docx(document, THEME))) == squeezed(words_of(document))


@every_layout
def test_word_counts_the_label_of_every_paragraph_as_the_tree_does(layout: Layout) -> None:
    document = agreement(layout)

    counted = [label for label, _ in paragraphs(write_docx(document, THEME)) if label]

    labels = [n.label.text for n in walk(document) if isinstance(n, Paragraph) and n.label]
    # LibreOffice loses what follows a no-break space of a reference at the end of a line
    assert counted == [each.replace("\u00a0", " ") for each in labels]


@every_layout
def test_a_reference_is_a_field_to_the_paragraph_it_names_with_its_label_cached(
    layout: Layout,
) -> None:
    file = write_docx(agreement(layout), THEME)
    sentence = paragraph_with(file, "Sebagaimana dimaksud")

    codes = [(each.text or "").split() for each in sentence.iter(f"{W}instrText")]
    targets = [
        next(p for p in tree(file).iter(f"{W}p") if p.find(f"{W}bookmarkStart[@{W}name='{code[1]}']") is not None)
        for code in codes
    ]  # fmt: skip

    assert [[code[0], *code[2:]] for code in codes] == [["REF", "\\n", "\\h"]] * 3
    assert ["".join(each.itertext()) for each in targets] == ["RUANG LINGKUP", "Kegiatan meliputi:", "pemulangan, yaitu:"]  # fmt: skip
    assert "dalam Pasal 1 ayat\u00a0(2) huruf\u00a0b, gugus" in words(file)


def test_a_list_in_a_cell_goes_on_and_two_lists_count_each_for_itself() -> None:
    first, second = (
        [p(f"{key}/{n}", "x", label=listed(key, Scheme.DECIMAL, 0, f"{n}.")) for n in (1, 2)]
        for key in ("a", "b")
    )
    cells = Row("r", (Cell((first[1],)),), AT)
    document = paper(first[0], Table("t", (100,), Row("h", (Cell(()),), AT), (cells,)), *second)

    labels = [label for label, _ in paragraphs(write_docx(document, THEME)) if label]

    assert labels == ["1.", "2.", "1.", "2."]


def test_a_field_that_all_languages_share_stands_over_the_columns_in_one_line() -> None:
    header = tuple(p("columns", tag, lang=tag) for tag in ("id", "en"))
    shared = Field("f", p("f/term", "Kode"), p("f", "65.03"))

    file = write_docx(paper(Columns(header, (shared,))), THEME)

    assert words(file).split("\n") == ["id", "en", "Kode: 65.03", ""]
    assert defects(file) == []


def ruled() -> Document:
    """Return a paper with a ruled table in columns."""
    header = tuple(p("columns", tag, lang=tag) for tag in ("id", "en"))
    head, cells = (Row(f"t/{n}", (Cell((p(f"t/{n}/1", n),)),), AT) for n in ("Butir", "satu"))
    return paper(Columns(header, (article(1, "first", Table("t", (100,), head, (cells,))),)))


def test_a_table_in_an_article_stands_over_the_columns() -> None:
    document = ruled()

    file = write_docx(document, THEME)

    assert squeezed(words(file)) == squeezed(words_of(document))
    assert setting(list(tree(file).iter(f"{W}tr"))[2], "tc/tcPr/gridSpan") == "2"
    assert defects(file) == []


def test_words_in_columns_and_the_outer_lines_of_tables_stand_on_the_margins() -> None:
    file = write_docx(agreement(Layout.COLUMNS), THEME)

    # The indent of a table leads to its words, that of a nested one to its edge, up to mode 14.
    assert 'w:val="14"' in part(file, "word/settings.xml")
    assert placed(file, "Ruang lingkup") == [("0", "198")]
    assert placed(file, "Kolom 1") == [("80", "80")]
    assert placed(write_docx(ruled(), THEME), "satu") == [("0", "198"), ("0", "80")]


def placed(file: bytes, words: str) -> list[tuple[str | None, str | None]]:
    """Return the indent and the left cell margin of each table that says *words*."""
    return [
        (setting(each, "tblPr/tblInd", "w"), setting(each, "tblPr/tblCellMar/left", "w"))
        for each in tables_with(file, words)
    ]


def test_a_paragraph_among_fields_stands_over_their_whole_width() -> None:
    file = write_docx(paper(Fields("f", (both("x", "Pimpinan", "Chair"), agenda(1)))), THEME)

    first, _, third, _ = tree(file).iter(f"{W}tr")

    assert [len(row.findall(f"{W}tc")) for row in (first, third)] == [1, 3]
    assert defects(file) == []


def test_text_without_a_language_counts_apart_from_the_first_language() -> None:
    mixed = [
        p(f"{tag}{n}", "x", lang=tag, label=label(1, f"({n})"))
        for n in (1, 2)
        for tag in ("id", "")
    ]

    labels = [label for label, _ in paragraphs(write_docx(paper(*mixed), THEME)) if label]

    assert labels == ["(1)", "(1)", "(2)", "(2)"]


def test_a_letter_straight_under_an_article_is_indented_like_one_under_a_paragraph() -> None:
    file = write_docx(agreement(), THEME)

    straight, below = (
        paragraph_with(file, words) for words in ("huruf langsung", "pencegahan; dan")
    )

    # its indent is that of the level, as in the PDF
    assert setting(straight, "pPr/pStyle") == setting(below, "pPr/pStyle") == "Huruf"
    assert [each.find(f"{W}pPr/{W}ind") for each in (straight, below)] == [None, None]


# ---- styles -----------------------------------------------------------------------------


def test_each_language_has_styles_of_its_own_with_names_that_a_clerk_reads() -> None:
    file = write_docx(agreement(), THEME)
    languages = {
        style.get(f"{W}styleId"): lang.get(f"{W}val")
        for style in ElementTree.fromstring(part(file, "word/styles.xml")).iter(f"{W}style")
        if (lang := style.find(f"{W}rPr/{W}lang")) is not None
    }

    styles = [
        style_of(file, each)
        for each in ("Ruang lingkup meliputi", "The scope covers", "pencegahan", "prevention")
    ]

    assert styles == ["Ayat", "Paragraph", "Huruf", "Letter"]
    assert [languages[style] for style in styles] == ["id-ID", "en-GB", "id-ID", "en-GB"]


def test_headings_are_those_that_word_itself_knows() -> None:
    styles = docx.Document(io.BytesIO(write_docx(agreement(), THEME))).styles

    assert styles["Heading 1"].style_id == "Heading1"
    assert '<w:name w:val="heading 1"/><w:aliases w:val="Pasal"/>' in part(
        write_docx(agreement(), THEME), "word/styles.xml"
    )


def test_an_article_is_one_entry_its_title_below_its_label() -> None:
    file = write_docx(agreement(), THEME)

    headings = [(label, text) for label, text in paragraphs(file) if label.startswith("Pasal")]

    assert headings == [(f"Pasal {n}", "\nRUANG LINGKUP") for n in (1, 2, 3)]


def test_a_document_without_articles_has_no_styles_for_them() -> None:
    styles = part(write_docx(letter(), THEME), "word/styles.xml")

    assert "Ayat" not in styles
    assert "Isi Menjorok" in styles


def test_a_language_without_names_of_its_own_takes_the_english_ones() -> None:
    file = write_docx(paper(p("x", "Obrigado.", lang="pt"), languages=("id", "pt")), THEME)

    assert style_of(file, "Obrigado.") == "Textpt"
    assert '<w:lang w:val="pt"/>' in part(file, "word/styles.xml")


def test_text_in_columns_is_set_left_and_other_text_to_both_edges() -> None:
    outside = p("after", "Di luar kolom.", lang="id")
    columns, stacked = (
        write_docx(replace(agreement(layout), body=(*body(layout), outside)), THEME)
        for layout in (Layout.COLUMNS, Layout.STACKED)
    )

    edges = [
        next(style.find(f"{W}pPr/{W}jc") for style in ElementTree.fromstring(part(file, "word/styles.xml")) if style.get(f"{W}styleId") == "Isi")
        for file in (columns, stacked)
    ]  # fmt: skip

    assert [each is not None and each.get(f"{W}val") for each in edges] == ["left", "both"]
    assert "jc" not in properties(paragraph_with(columns, "Pada hari ini"))
    assert "jc" in properties(paragraph_with(columns, "Di luar kolom."))
    assert "jc" not in properties(paragraph_with(stacked, "Di luar kolom."))


# ---- controls and what comes back -------------------------------------------------------


@every_paper
def test_each_value_and_blank_is_a_control_of_its_own(name: str) -> None:
    document = DOCUMENTS[name]()
    file = write_docx(document, THEME)

    controls = [
        "".join(t.text or "" for t in each.iter(f"{W}t")) for each in tree(file).iter(f"{W}sdt")
    ]

    assert controls == [n.text for n in walk(document) if isinstance(n, Value | Blank)]


def test_a_blank_is_a_placeholder_and_a_value_keeps_its_type() -> None:
    file = write_docx(paper(p("x", blank("a", "nama"), Strong((value("b", "tebal"),)))), THEME)

    blank_control, value_control = tree(file).iter(f"{W}sdt")

    assert blank_control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    assert value_control.find(f"{W}sdtPr/{W}showingPlcHdr") is None
    assert value_control.find(f"{W}sdtContent/{W}r/{W}rPr/{W}b") is not None


def test_what_was_sent_lies_in_the_file_by_tag_and_by_bookmark() -> None:
    path = f"commitments[{'x' * 80}].text.id"
    sentence = p("x", value(path, "satu"), " dan ", value(path, "satu"), lang="id")
    file = write_docx(paper(sentence), THEME)

    sent = read_copy(ElementTree.fromstring(part(file, "customXml/item1.xml")))
    tags = [each.get(f"{W}val") for each in tree(file).iter(f"{W}tag")]
    anchors = written_parts(sent, THEME).anchors

    assert [(tag, node.origin.path, node.text) for tag, node in anchors.controls.items()] == [(tag, path, "satu") for tag in tags]  # fmt: skip
    assert [str(tag).rpartition(".")[2] for tag in tags] == ["1", "2"]
    ((bookmark, paragraph),) = anchors.bookmarks.items()
    assert paragraph.id == "x"
    assert f'w:name="{bookmark}"' in part(file, "word/document.xml")


def test_a_sealed_document_holds_nothing_beside_its_visible_text() -> None:
    file = write_docx(replace(letter(), sealed=True), THEME)

    assert not [name for name in names(file) if name.startswith("customXml")]


# ---- pages ------------------------------------------------------------------------------


def test_the_running_head_stands_on_every_page_and_the_number_from_the_second() -> None:
    file = write_docx(letter(), THEME)

    first, other = part(file, "word/header1.xml"), part(file, "word/header2.xml")

    assert "RAHASIA NNK-TPPO-2019-0001" in first
    assert "RAHASIA NNK-TPPO-2019-0001" in other
    assert ("PAGE" in first, "PAGE" in other) == (False, True)
    assert "RAHASIA" not in words(file)


def test_the_number_stands_in_the_middle_of_the_line_of_the_running_head() -> None:
    file = write_docx(letter(), THEME)

    (head,) = ElementTree.fromstring(part(file, "word/header2.xml")).iter(f"{W}p")
    order = [
        kid.tag.removeprefix(W)
        for kid in head.iter()
        if kid.tag in (f"{W}t", f"{W}tab", f"{W}fldChar")
    ]
    stop = style_called(file, "Header").find(f"{W}pPr/{W}tabs/{W}tab")

    assert order == ["t", "tab", "fldChar", "fldChar", "t", "fldChar"]
    assert stop is not None
    assert stop.get(f"{W}val") == "center"
    assert mm(stop.get(f"{W}pos")) == pytest.approx((210 - 30 - 20) / 2, abs=0.1)


def test_a_long_running_head_has_a_second_line_below_that_of_the_number() -> None:
    long = p("running", "RAHASIA – NNK-TPPO-2026-0004 – CONFIDENTIAL, SENSITIVE DATA")
    file = write_docx(replace(letter(), running=long), THEME)

    (head,) = ElementTree.fromstring(part(file, "word/header2.xml")).iter(f"{W}p")

    order = [
        each.text or each.tag.removeprefix(W)
        for each in head.iter()
        if each.tag in (f"{W}br", f"{W}tab", f"{W}t")
    ]
    assert order == [
        "RAHASIA – NNK-TPPO-2026-0004",
        "tab",
        "2",
        "br",
        "CONFIDENTIAL, SENSITIVE DATA",
    ]


def test_a_draft_has_its_mark_drawn_on_every_page_and_a_final_document_has_none() -> None:
    draft, final = (write_docx(replace(letter(), draft=each), THEME) for each in (True, False))

    for name in ("word/header1.xml", "word/header2.xml"):
        assert 'string="DRAF"' in part(draft, name)
        assert "DRAF" not in part(final, name)


def test_a_draft_in_english_alone_has_an_english_mark() -> None:
    file = write_docx(replace(letter(), draft=True, languages=("en",)), THEME)

    assert 'string="DRAFT"' in part(file, "word/header1.xml")


def test_a_part_and_an_annex_begin_a_page_and_nothing_else_does() -> None:
    file = write_docx(agreement(Layout.SEQUENTIAL), THEME)

    fresh = [
        "".join(each.itertext())
        for each in tree(file).iter(f"{W}p")
        if "pageBreakBefore" in properties(each)
    ]

    assert fresh == ["A draft from reported commitments.", "LAMPIRAN"]


def test_an_annex_that_begins_with_columns_begins_a_page_too() -> None:
    (columns,) = (block for block in body(Layout.COLUMNS) if isinstance(block, Columns))
    file = write_docx(paper(Annex("annex", (columns,))), THEME)

    first = next(tree(file).iter(f"{W}p"))

    assert "pageBreakBefore" in properties(first)


def test_the_heads_of_tables_and_columns_are_repeated_and_rows_of_tables_are_whole() -> None:
    file = write_docx(agreement(Layout.COLUMNS), THEME)
    repeated = [
        "".join(row.itertext())
        for row in tree(file).iter(f"{W}tr")
        if row.find(f"{W}trPr/{W}tblHeader") is not None
    ]

    assert repeated == ["Bahasa IndonesiaEnglish", "Kolom 0Column 0Kolom 1Column 1Kolom 2Column 2"]
    rows = [row for row in tree(file).iter(f"{W}tr") if "Dinas Sosial" in "".join(row.itertext())]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_closing_in_columns_is_a_table_of_its_own_that_is_kept_with_the_signatures() -> None:
    file = write_docx(agreement(Layout.COLUMNS), THEME)

    _, closing, signing, *_ = tree(file).findall(f"{W}body/{W}tbl")

    assert "".join(closing.itertext()).startswith("Demikian Kesepakatan Bersama")
    assert "PIHAK KESATU," in "".join(signing.itertext())


def test_an_article_that_is_a_closing_takes_its_heading_with_it() -> None:
    header = tuple(p("columns", tag, lang=tag) for tag in ("id", "en"))
    penutup = article(2, "last", both("last/one", "akhir", "end", Role.CLOSING))
    rows = (
        article(1, "first", both("first/one", "isi", "text"), both("first/two", "ayat", "more")),
        penutup,
    )
    file = write_docx(paper(Columns(header, rows), signatures()), THEME)

    tables = tree(file).findall(f"{W}body/{W}tbl")

    # A closing of one line takes the line above it along: two lines stand with signatures.
    assert ["".join(each.itertext()) for each in tables[:4]] == [
        "idenRUANG LINGKUPSCOPEisitext",
        "ayatmore",
        "RUANG LINGKUPSCOPE",
        "akhirend",
    ]


def test_text_below_the_lines_of_an_address_stands_apart_from_them() -> None:
    lines = [p(f"to/{n}", f"Baris {n}", role=Role.LINE) for n in (1, 2)]
    file = write_docx(paper(*lines, p("text", "Isi surat.", role=Role.INDENTED)), THEME)

    apart = ["spacing" in properties(each) for each in tree(file).iter(f"{W}p")]

    assert apart == [False, True, False]


def test_a_closing_that_is_not_the_last_row_of_columns_keeps_its_place() -> None:
    header = tuple(p("columns", tag, lang=tag) for tag in ("id", "en"))
    rows = (both("closing", "akhir", "end", Role.CLOSING), both("copies", "Tembusan", "Copies"))
    document = paper(Columns(header, rows))

    assert squeezed(words(write_docx(document, THEME))) == squeezed(words_of(document))


@pytest.mark.parametrize(("lines", "whole"), [(4, True), (9, False)])
def test_a_row_of_columns_breaks_only_if_it_has_more_than_five_lines(
    lines: int, whole: bool
) -> None:
    header = tuple(p("columns", tag, lang=tag) for tag in ("id", "en"))
    long = both("long", "kata kata kata kata kata. " * lines, "word")
    file = write_docx(paper(Columns(header, (long,)), p("end", "Selesai.")), THEME)

    (_, row) = tree(file).iter(f"{W}tr")

    assert is_whole(row) is whole


@pytest.mark.parametrize(("lines", "whole"), [(8, True), (30, False)])
def test_a_row_of_a_table_breaks_only_if_it_has_more_than_sixteen_lines(
    lines: int, whole: bool
) -> None:
    cells = tuple(Cell((p(f"t/{n}", "kata kata kata kata kata. " * lines),)) for n in (1, 2))
    header = Row("t/h", (Cell((p("t/h/1", "No."),)), Cell((p("t/h/2", "Uraian"),))), AT)
    file = write_docx(paper(Table("t", (50, 50), header, (Row("t/r", cells, AT),))), THEME)

    (_, row) = tree(file).iter(f"{W}tr")

    assert is_whole(row) is whole


def test_a_row_that_names_those_below_it_spans_them_and_is_no_higher_than_its_words() -> None:
    head = row("h", line("h/1", "Nama"), line("h/2", "Paraf"))
    rows = row("r/0", line("n", "Dinas Sosial")), row("r/1", line("r", "Nama Rekaan"), None)
    file = write_docx(paper(Table("t", (70, 30), head, rows)), THEME)

    _, name, signed = tree(file).iter(f"{W}tr")
    (cell,) = name.iter(f"{W}tc")

    assert setting(cell, "tcPr/gridSpan") == "2"
    assert mm(setting(cell, "tcPr/tcW", "w")) == pytest.approx(160, abs=0.2)
    assert by_hand_mm(name) == [None]
    assert by_hand_mm(signed) == [None, pytest.approx(9, abs=0.1)]


@pytest.mark.parametrize(("lines", "whole"), [(4, True), (9, False)])
def test_a_field_breaks_only_if_it_has_more_than_five_lines(lines: int, whole: bool) -> None:
    long = Field("f", p("f/t", "Ringkasan kasus"), p("f/v", "kata kata kata kata kata kata kata. " * lines))  # fmt: skip
    file = write_docx(paper(Fields("fields", (long,))), THEME)

    (row,) = tree(file).iter(f"{W}tr")

    assert is_whole(row) is whole
    # a term of two lines stays whole, also where LibreOffice would part it
    assert ("keepLines" in properties(paragraph_with(file, "Ringkasan"))) is not whole


@pytest.mark.parametrize(("sentences", "kept"), [(1, True), (3, False)])
def test_at_least_two_lines_of_text_stand_with_the_signatures(sentences: int, kept: bool) -> None:
    above = p("above", "Jawaban mohon disampaikan.")
    closing = p("end", "Demikian kami sampaikan dengan hormat. " * sentences, role=Role.CLOSING)
    file = write_docx(paper(above, closing, signatures()), THEME)

    assert ("keepNext" in properties(paragraph_with(file, "Jawaban mohon"))) is kept
    assert "keepNext" in properties(paragraph_with(file, "Demikian kami"))


def test_no_line_of_a_paragraph_stands_alone_on_a_page() -> None:
    styles = ElementTree.fromstring(part(write_docx(paper(), THEME), "word/styles.xml"))

    assert styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr/{W}widowControl") is not None


def test_no_line_ends_within_a_date_or_a_number() -> None:
    file = write_docx(paper(p("date", "Rabu (25-09-2019), antar-daerah, 400-8")), THEME)

    (text,) = tree(file).iter(f"{W}r")
    assert [each.tag.removeprefix(W) for each in text] == ["t", *("noBreakHyphen", "t") * 3]
    assert "antar-daerah" in [each.text for each in text if each.text][2]
    assert (
        docx.Document(io.BytesIO(file))
        .paragraphs[-1]
        .text.endswith("Rabu (25-09-2019), antar-daerah, 400-8")
    )


def test_what_parts_a_table_from_text_below_stays_at_its_foot_unless_it_is_held_by_signatures() -> (
    None
):
    fields = Fields("f", (Field("f", p("f/t", "Hal", role=Role.LINE), p("f", "nilai", role=Role.LINE)),))  # fmt: skip
    free, held = (
        next(each for each in tree(file).iter(f"{W}p") if setting(each, "pPr/pStyle") == "Gap")
        for file in (
            write_docx(paper(fields, below), THEME) for below in (p("a", "isi"), signatures())
        )
    )

    assert setting(free, "pPr/keepNext") == "0"
    assert held.find(f"{W}pPr/{W}keepNext") is None  # as its style has it


def test_signatures_stay_whole_and_together_with_the_closing() -> None:
    file = write_docx(agreement(), THEME)
    table = next(
        each for each in tree(file).iter(f"{W}tbl") if "PIHAK KESATU," in "".join(each.itertext())
    )
    pair, single = table.findall(f"{W}tr")

    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (pair, single))
    assert all("keepNext" in properties(each) for each in pair.iter(f"{W}p") if "".join(each.itertext()))  # fmt: skip
    assert "keepNext" not in {name for each in single.iter(f"{W}p") for name in properties(each)}
    assert [("KEDUA" in "".join(cell.itertext()), "KESATU" in "".join(cell.itertext())) for cell in pair.findall(f"{W}tc")] == [(True, False), (False, True)]  # fmt: skip


# ---- languages that stand one under another ----------------------------------------------


def test_a_further_language_is_italic_by_its_style_and_emphasis_in_it_upright() -> None:
    italic = p("x", "seen as ", Emphasis((Text("focal point"),)), lang="en")
    file = write_docx(paper(p("x", "dilihat", lang="id"), italic, languages=("id", "en")), THEME)

    assert style_called(file, "Text").find(f"{W}rPr/{W}i") is not None
    assert style_called(file, "Isi").find(f"{W}rPr/{W}i") is None
    assert run_with(file, "seen as").find(f"{W}rPr/{W}i") is None
    assert setting(run_with(file, "focal point"), "rPr/i") == "0"


def test_emphasis_in_the_first_language_is_italic() -> None:
    file = write_docx(paper(p("x", Emphasis((Text("focal point"),)), lang="id")), THEME)

    assert run_with(file, "focal point").find(f"{W}rPr/{W}i") is not None


@pytest.mark.parametrize("layout", [Layout.COLUMNS, Layout.SEQUENTIAL])
def test_a_language_is_upright_where_it_has_a_column_or_part_and_italic_elsewhere(
    layout: Layout,
) -> None:
    number = listed("rest", Scheme.DECIMAL, 0, "1.")
    outside = both("rest", "sisanya", "the rest", label=number)
    file = write_docx(replace(agreement(layout), body=(*body(layout), outside)), THEME)

    assert style_called(file, "Paragraph").find(f"{W}rPr/{W}i") is None
    assert run_with(file, "The scope covers").find(f"{W}rPr/{W}i") is None
    assert run_with(file, "PARTY KESATU,").find(f"{W}rPr/{W}i") is not None
    assert run_with(file, "Social Agency").find(f"{W}rPr/{W}i") is not None
    assert run_with(file, "PIHAK KESATU,").find(f"{W}rPr/{W}i") is None
    # Its number takes the look of the mark at its end.
    assert paragraph_with(file, "the rest").find(f"{W}pPr/{W}rPr/{W}i") is not None
    assert paragraph_with(file, "sisanya").find(f"{W}pPr/{W}rPr") is None


def test_the_names_of_the_columns_are_small_and_regular_over_a_thin_rule() -> None:
    file = write_docx(agreement(Layout.COLUMNS), THEME)

    name = style_called(file, style_of(file, "Bahasa Indonesia"))

    assert setting(name, "rPr/sz") == "20"
    assert name.find(f"{W}rPr/{W}b") is None
    assert setting(name, "pPr/pBdr/bottom", "sz") == "4"


@pytest.mark.parametrize("layout", [Layout.COLUMNS, Layout.SEQUENTIAL])
def test_the_lines_of_a_title_stand_close_and_the_text_apart_from_the_last(layout: Layout) -> None:
    document = agreement(layout)
    file = write_docx(document, THEME)

    gaps = [
        setting(paragraph_with(file, words), "pPr/spacing", "after")
        for words in ("KESEPAKATAN BERSAMA", "TENTANG", "TINDAK PIDANA PERDAGANGAN", "TRAFFICKING IN PERSONS")
    ]  # fmt: skip

    laid = unspaced(document, THEME, ENDS_IN_WORD).spaced(settings_in_word(THEME))
    article_gap = str(round(laid.theme.article_gap_pt * 20))
    assert gaps == [None, None, article_gap, article_gap]
    assert style_called(file, "Title").find(f"{W}pPr/{W}spacing") is None


def test_a_title_typed_behind_the_number_of_a_new_article_is_parted_from_it() -> None:
    numbering = part(write_docx(agreement(), THEME), "word/numbering.xml")

    levels = re.findall(r'<w:lvl w:ilvl="0">.*?</w:lvl>', numbering)
    articles = [level for level in levels if "Pasal" in level or "Article" in level]
    assert len(articles) == 2
    for level in articles:
        # and the number of the others, whose title stands below it, in the middle all the same
        assert '<w:suff w:val="space"/>' in level
        assert 'w:firstLine="82"' in level


def test_the_heading_of_an_article_in_the_next_language_stands_close_to_the_first() -> None:
    file = write_docx(agreement(), THEME)

    before = [
        setting(paragraph_with(file, words), "pPr/spacing", "before")
        for words in ("RUANG LINGKUP", "SCOPE")
    ]

    apart = float(setting(style_called(file, "Article"), "pPr/spacing", "before") or 0)
    assert before[0] is None
    assert float(before[1] or 0) == pytest.approx(apart * 6 / 14, abs=1)


@pytest.mark.parametrize("bold", [True, False])
def test_number_and_title_of_an_article_are_bold_if_the_theme_says_so(bold: bool) -> None:
    file = write_docx(agreement(), replace(THEME, article_bold=bold))

    for name in ("Heading1", "Article"):
        assert (style_called(file, name).find(f"{W}rPr/{W}b") is not None) is bold


def test_notes_in_two_languages_are_two_frames() -> None:
    file = write_docx(agreement(), THEME)

    edges = [
        setting(style_called(file, style_of(file, words)), "pPr/ind", "left")
        for words in ("Rancangan dari", "A draft from")
    ]

    assert edges[0] != edges[1]


# ---- fields, blanks, cells ---------------------------------------------------------------


def test_all_colons_stand_behind_the_longest_term() -> None:
    fields = (
        Fields(
            id,
            (
                Field(
                    f"{id}/f",
                    p(f"{id}/t", text, role=Role.LINE),
                    p(f"{id}/v", "satu", role=Role.LINE),
                ),
            ),
        )
        for id, text in (("a", "Hal"), ("b", "Hari/Tanggal"))
    )
    file = write_docx(paper(*fields), THEME)

    widths = {table[0].get(f"{W}w") for table in tree(file).iter(f"{W}tblGrid")}

    assert [25 < mm(width) < 35 for width in widths] == [True]


def test_a_line_below_fields_and_text_below_lines_stand_apart() -> None:
    field = Field("f", p("f/t", "Hal", role=Role.LINE), p("f/v", "Rujukan", role=Role.LINE))
    to = both("to", "Yth. Kepala Dinas", "To the Head", Role.LINE)
    text = p("text", "Isi surat.", role=Role.INDENTED)
    file = write_docx(paper(Fields("fields", (field,)), to, text, languages=("id", "en")), THEME)

    gap, first, second, _ = tree(file).findall(f"{W}body/{W}p")

    after = [setting(each, "pPr/spacing", "after") for each in (gap, first, second)]
    assert after == [str(13 * 20), None, str(14 * 20)]  # the gap has a height of its own


def test_a_blank_is_printed_black() -> None:
    file = write_docx(paper(p("x", blank("a", "nama"))), THEME)

    assert setting(style_called(file, "PlaceholderText"), "rPr/color") == "auto"
    assert setting(run_with(file, "nama"), "rPr/rStyle") == "PlaceholderText"


def by_hand_mm(row: ElementTree.Element) -> list[float | None]:
    """Return how high the line of each empty cell of *row* is with the room below it; None where words stand."""
    return [
        None
        if "".join(each.itertext())
        else THEME.size_pt * THEME.line_height * 25.4 / 72
        + mm(setting(each, "p/pPr/spacing", "after"))
        for each in row.iter(f"{W}tc")
    ]


def test_an_empty_cell_leaves_room_to_write() -> None:
    """A least height of the row would be higher in LibreOffice 26.8 than in 25.2."""
    file = write_docx(agreement(), THEME)

    first, *rows = tables_with(file, "Dinas Sosial")[0].iter(f"{W}tr")
    rooms = [max(each for each in by_hand_mm(row) if each) for row in rows]

    assert {*by_hand_mm(first)} == {None}
    assert rooms == [pytest.approx(9, abs=0.1)] * 3
    assert not [row for row in (first, *rows) if row.find(f"{W}trPr/{W}trHeight") is not None]


# ---- signatures --------------------------------------------------------------------------


def signed(*stamp: Paragraph, place: tuple[Paragraph, ...] = (), count: int = 2) -> bytes:
    blocks = (
        Signature(f"s{n}", (p(f"s{n}/a", "Bupati,", role=Role.LINE),), stamp, place, ()) for n in range(count)
    )  # fmt: skip
    return write_docx(paper(Signatures("signed", tuple(blocks))), THEME)


def frame_size(frame: ElementTree.Element) -> list[int]:
    """Return width and height of *frame* in millimetres."""
    sizes = setting(frame, "tblPr/tblW", "w"), setting(frame, "tr/trPr/trHeight")
    return [round(mm(each)) for each in sizes]


def test_the_frame_for_the_meterai_stands_in_the_middle_of_its_half() -> None:
    _, frame, _ = tables_with(signed(p("m", "Meterai", role=Role.LINE)), "Meterai")

    assert frame_size(frame) == [26, 16]
    assert setting(frame, "tblPr/jc") == "center"
    assert setting(frame, "tblPr/tblBorders/top") == "dashed"


def test_the_place_of_an_electronic_signature_is_larger_and_holds_its_anchor() -> None:
    place = "Tempat tanda tangan elektronik"
    lines = (p("t", place, role=Role.LINE), p("t/anchor", "#", role=Role.LINE))
    _, frame = tables_with(signed(place=lines, count=1), place)

    assert frame_size(frame) == [45, 20]
    assert ["".join(each.itertext()) for each in frame.iter(f"{W}p")] == [place, "#"]


@pytest.mark.parametrize(("count", "edges"), [(1, [None]), (2, ["center", "center"])])
def test_a_single_signature_is_set_left_in_the_right_half_and_pairs_are_centred(
    count: int, edges: list[str | None]
) -> None:
    (table,) = tables_with(signed(count=count), "Bupati,")
    left, right = table.findall(f"{W}tr/{W}tc")

    lines = [each for each in table.iter(f"{W}p") if "".join(each.itertext())]

    assert [setting(each, "pPr/jc") for each in lines] == edges
    assert ("Bupati," in "".join(left.itertext())) is (count == 2)
    assert "Bupati," in "".join(right.itertext())


@pytest.mark.parametrize(("count", "gap_mm", "kept"), [(4, 7.0, 1), (5, 1.0, 2), (7, 1.0, 0)])
def test_three_rows_of_signatures_are_crowded_to_fit_a_page_and_more_may_break(
    count: int, gap_mm: float, kept: int
) -> None:
    table = tables_with(signed(p("m", "Meterai", role=Role.LINE), count=count), "Bupati,")[0]
    lines = [
        each for each in table.iter(f"{W}p") if setting(each, "pPr/spacing", "lineRule") == "exact"
    ]
    rows = [row for row in table.findall(f"{W}tr") if row.find(f".//{W}keepNext") is not None]

    assert {round(mm(setting(each, "pPr/spacing", "line")), 1) for each in lines} == {gap_mm}
    assert len(rows) == kept


# ---- the letterhead ---------------------------------------------------------------------


def test_the_emblem_is_a_picture_with_words_for_a_blind_reader_and_its_own_shape() -> None:
    file = write_docx(agreement(), THEME)
    (shape,) = docx.Document(io.BytesIO(file)).inline_shapes

    assert shape.width.mm == pytest.approx(25)
    assert shape.height / shape.width == pytest.approx(942 / 871, abs=0.01)
    assert 'descr="Lambang negara Garuda Pancasila"' in part(file, "word/document.xml")


def test_the_garuda_stands_in_the_middle_above_everything_else_of_an_agreement() -> None:
    first = tree(write_docx(agreement(), THEME)).find(f"{W}body")[0]  # type: ignore[index]

    assert next(first.iter(f"{W}drawing"), None) is not None
    assert setting(first, "pPr/jc") == "center"


def test_two_emblems_stand_left_and_right_on_one_line_without_borders() -> None:
    table = tree(write_docx(cooperation(), THEME)).find(f"{W}body/{W}tbl")
    assert table is not None
    (row,) = table.iter(f"{W}tr")

    cells = row.findall(f"{W}tc")

    assert [setting(cell, "p/pPr/jc") for cell in cells] == ["left", "right"]
    shown = [each.get("descr") for cell in cells for each in cell.iter(f"{WP}docPr")]
    assert shown == ["Lambang pihak lain", "Lambang pemrakarsa"]
    assert table.find(f"{W}tblPr/{W}tblBorders") is None


def test_partners_share_the_left_side_and_the_first_party_stands_right() -> None:
    own = Emblem(GARUDA, "Lambang pemrakarsa", 20)
    partners = [Emblem(GARUDA, f"Lambang mitra {n}", 20) for n in range(1, 6)]
    kop = Letterhead(Kop.AGREEMENT, (*partners, own))
    table = tree(write_docx(paper(letterhead=kop), THEME)).find(f"{W}body/{W}tbl")
    assert table is not None

    rows = [
        [
            next((drawn.get("descr") for drawn in cell.iter(f"{WP}docPr")), "")
            for cell in row.findall(f"{W}tc")
        ]
        for row in table.iter(f"{W}tr")
    ]

    assert rows == [
        [*(f"Lambang mitra {n}" for n in range(1, 5)), "Lambang pemrakarsa"],
        ["Lambang mitra 5", "", "", "", ""],
    ]


def test_each_picture_has_an_id_of_its_own_and_its_own_width() -> None:
    file = write_docx(cooperation(), THEME)

    ids = [each.get("id") for each in tree(file).iter(f"{WP}docPr")]
    widths = [shape.width.mm for shape in docx.Document(io.BytesIO(file)).inline_shapes]

    assert ids == ["1", "2"]
    assert widths == [pytest.approx(18), pytest.approx(20)]


@pytest.mark.parametrize("edge", ["left", "center", "right"])
def test_the_frame_of_a_missing_emblem_is_as_wide_as_the_emblem_and_within_its_cell(
    edge: str,
) -> None:
    missing, there = (
        Emblem(picture, "Lambang", 25) for picture in (blank("emblem", "lambang"), GARUDA)
    )
    emblems = {"left": (missing, there), "center": (missing,), "right": (there, missing)}
    kop = Letterhead(Kop.AGREEMENT, emblems[edge])
    frame = paragraph_with(write_docx(paper(letterhead=kop), THEME), "lambang")

    left, right = (mm(setting(frame, "pPr/ind", side)) for side in ("left", "right"))

    line = {"left": 25 + 4, "center": 160, "right": 160 - 25 - 4}[edge]
    outside = (4 + 0.5) * 25.4 / 72  # lines stand outside the indents
    assert line - left - right + 2 * outside == pytest.approx(25, abs=0.4)
    assert min(left, right) >= outside  # beyond the cell, LibreOffice cuts them off
    assert {"left": left < right, "center": left == right, "right": right < left}[edge]


def test_a_head_of_region_writes_under_the_garuda_and_the_post() -> None:
    file = write_docx(head_letter(), THEME)
    body = tree(file).find(f"{W}body")
    assert body is not None
    emblem, post = body[0], body[1]

    assert next(emblem.iter(f"{W}drawing"), None) is not None
    assert "".join(post.itertext()) == "BUPATI NUNUKAN"
    title = style_called(file, style_of(file, "BUPATI NUNUKAN"))
    assert setting(title, "pPr/jc") == "center"
    assert title.find(f"{W}rPr/{W}b") is not None
    assert title.find(f"{W}rPr/{W}sz") is None  # the size of the text
    assert "tblBorders" not in part(file, "word/document.xml").split("Nomor")[0]


def test_the_address_of_a_head_of_region_stands_small_at_the_foot_of_the_first_page() -> None:
    file = write_docx(head_letter(), THEME)

    lines = ElementTree.fromstring(part(file, "word/footer1.xml")).iter(f"{W}p")

    assert ["".join(each.itertext()) for each in lines] == [
        "Jalan Contoh Nomor 1, Nunukan 77182",
        "Laman contoh.go.id",
    ]
    assert footers(file) == ["first"]
    footer = style_called(file, "Footer")
    assert (setting(footer, "pPr/jc"), setting(footer, "rPr/sz")) == ("center", "20")
    assert "contoh.go.id" not in words(file)


def test_the_name_of_the_government_is_three_quarters_of_that_of_the_office() -> None:
    file = write_docx(letter(), THEME)
    styles = docx.Document(io.BytesIO(file)).styles

    sizes = [
        next(s.font.size.pt for s in styles if s.style_id == style_of(file, words))
        for words in ("PEMERINTAH", "DINAS", "Jalan")
    ]

    assert sizes == [12, 16, 10]


def test_the_rule_below_an_office_is_as_thick_as_the_theme_says() -> None:
    table = tables_with(write_docx(letter(), replace(THEME, rule_pt=3)), "DINAS SOSIAL")[0]

    assert setting(table, "tblPr/tblBorders/bottom", "sz") == "24"  # eighths of a point


# ---- boxes for initials ------------------------------------------------------------------


def test_each_page_has_boxes_for_initials_from_left_to_right_if_the_theme_says_so() -> None:
    file = write_docx(cooperation(), THEME)

    assert footers(file) == ["first", "default"]
    for name in ("word/footer1.xml", "word/footer2.xml"):
        footer = ElementTree.fromstring(part(file, name))
        names, boxes = footer.findall(f"{W}tbl/{W}tr")
        framed = [cell for cell in boxes if cell.find(f"{W}tcPr/{W}tcBorders") is not None]
        assert ["".join(c.itertext()) for c in names if "".join(c.itertext())] == ["Paraf PIHAK KEDUA", "Paraf PIHAK KESATU"]  # fmt: skip
        assert [round(mm(setting(cell, "tcPr/tcW", "w"))) for cell in framed] == [18, 18]
        assert mm(setting(boxes, "trPr/trHeight")) == pytest.approx(9, abs=0.1)
        assert setting(footer, "tbl/tblPr/jc") == "right"
    assert "Paraf" not in words(file)


def test_a_theme_without_boxes_for_initials_leaves_the_foot_of_the_page_empty() -> None:
    file = write_docx(cooperation(), replace(THEME, initials=False))

    assert footers(file) == []
    assert not [name for name in names(file) if "footer" in name]


# ---- properties and bytes ---------------------------------------------------------------


def test_the_properties_name_title_author_language_and_the_date_of_the_document() -> None:
    core = docx.Document(io.BytesIO(write_docx(agreement(), THEME))).core_properties

    assert core.title == "Kesepakatan Bersama <Nunukan & TTU>"
    assert core.author == "Pemerintah Kabupaten Nunukan"
    assert core.language == "id"
    assert f"{core.created:%Y-%m-%d} {core.modified:%Y-%m-%d}" == "2019-09-25 2019-09-25"


@pytest.mark.parametrize(("epoch", "year"), [("1700000000", 2023), (None, 1980)])
def test_a_document_without_a_date_takes_that_of_the_build_and_never_the_clock(
    epoch: str | None, year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    core = docx.Document(io.BytesIO(write_docx(paper(date=""), THEME))).core_properties

    assert core.created is not None
    assert core.created.year == year


@every_paper
def test_the_same_document_gives_the_same_bytes_whenever_it_is_written(name: str) -> None:
    first, second = (write_docx(DOCUMENTS[name](), THEME) for _ in range(2))

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


# ---- the second check itself ------------------------------------------------------------

TABLE = "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>{}</w:tbl>"
CONTROL = '<w:sdt><w:sdtPr><w:tag w:val="t"/>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
BOOKMARK = '<w:bookmarkStart w:id="{0}" w:name="{1}"/><w:bookmarkEnd w:id="{0}"/>'


@pytest.mark.parametrize(
    ("xml", "defect"),
    [
        (TABLE.format("<w:tr><w:tc><w:p/><w:tbl/></w:tc></w:tr>"), "a cell does not end with a paragraph"),
        (TABLE.format("<w:tr/>"), "a row does not fill the grid of its table"),
        (TABLE.format(""), "a table has no rows"),
        (f"{TABLE}{TABLE}", "two tables touch"),
        (f"<w:p/>{TABLE}", "the text ends with a table"),
        ("<w:p><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>", "deleted words are not marked as such"),
        ('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>', "a field does not begin, separate and end in one paragraph"),
        ('<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="1"/></w:r></w:p>', "Word would ask on opening"),
        (f"<w:p>{CONTROL.format('', '<w:p/>')}</w:p>", "a control stands at the wrong level"),
        (CONTROL.format("", "<w:r/>"), "a control stands at the wrong level"),
        (f"<w:p>{CONTROL.format('', BOOKMARK.format(1, 'a'))}</w:p>", "a bookmarkStart stands inside a control"),
        (f"<w:p>{CONTROL.format('<w:lock/>', '<w:r/>')}</w:p>", "a control is locked or bound"),
        (CONTROL.format('<w:id w:val="7"/>', "<w:p/>") * 2, "two controls have the id 7"),
        (CONTROL.format(f'<w:alias w:val="{"y" * 65}"/>', "<w:p/>"), f"the tag {'y' * 65} is too long"),
        (f"<w:p>{BOOKMARK.format(1, 'a')}{BOOKMARK.format(2, 'a')}</w:p>", "two bookmarks are named a"),
        ('<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>', "a bookmark does not begin and end"),
        ("<w:p><w:r><w:instrText> REF a \\n \\h </w:instrText></w:r></w:p>", "no bookmark a is there to refer to"),
    ],
)  # fmt: skip
def test_the_second_check_finds(xml: str, defect: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("word/document.xml", f'<w:body xmlns:w="{W[1:-1]}">{xml}</w:body>')

    assert defect in defects(file.getvalue())


def test_the_second_check_finds_a_picture_that_is_svg_alone() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("word/media/image1.svg", "<svg/>")

    assert defects(file.getvalue()) == [
        "word/media/image1.svg is a picture that older Words do not show"
    ]


# ---- as LibreOffice shows it ------------------------------------------------------------


def shown_by_libreoffice(soffice: str, folder: Path, *documents: Document) -> list[Path]:
    """Return the PDF that LibreOffice makes of each of *documents* in *folder*."""
    files = [folder / f"{n}.docx" for n, _ in enumerate(documents)]
    for file, document in zip(files, documents, strict=True):
        file.write_bytes(write_docx(document, THEME))
    subprocess.run(
        [soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", folder, *files],
        check=True, capture_output=True,
    )  # fmt: skip
    return [file.with_suffix(".pdf") for file in files]


@pytest.mark.slow
def test_libreoffice_prints_the_same_words_with_its_own_numbers_and_the_closing_when_signed(
    soffice: str, tmp_path: Path
) -> None:
    documents = [agreement(layout) for layout in Layout]

    shown = shown_by_libreoffice(soffice, tmp_path, *documents)

    for document, pdf in zip(documents, shown, strict=True):
        printed = pages(pdf, THEME.top_mm - 1)
        assert squeezed("".join(printed)).replace(HEAD, "") == squeezed(words_of(document)).replace(
            HEAD, ""
        )
        (signed,) = (page for page in printed if "PIHAK KETIGA," in page)
        assert "(two)originals." in squeezed(signed)


HEAD = "BahasaIndonesiaEnglish"


@pytest.mark.slow
def test_libreoffice_sets_columns_and_tables_from_margin_to_margin(
    soffice: str, tmp_path: Path
) -> None:
    document = agreement(Layout.COLUMNS)

    shown = shown_by_libreoffice(soffice, tmp_path, document, ruled())

    for pdf in shown:
        edges = list(sides(pdf))
        for each in (edges[0], edges[-1]):  # the names of the columns, and the table of the annex
            assert each == pytest.approx((THEME.left_mm, 210 - THEME.right_mm), abs=0.3)


@pytest.mark.slow
def test_libreoffice_begins_a_page_below_fields_at_its_top(soffice: str, tmp_path: Path) -> None:
    rows = (Field(f"f{n}", p(f"f{n}/t", "Hal", role=Role.LINE), p(f"f{n}", "nilai", role=Role.LINE)) for n in range(41))  # fmt: skip
    document = paper(
        Fields("f", tuple(rows)),
        p("s", "Identitas", role=Role.SECTION),
        p("text", "isi"),
    )

    (pdf,) = shown_by_libreoffice(soffice, tmp_path, document)

    top = THEME.top_mm * MM
    first, second = (
        next(line for line in pieces(pdf.read_bytes()) if line.page == n and line.baseline > top)
        for n in (0, 1)
    )
    assert (first.text, second.text) == ("Hal", "Identitas")
    assert second.baseline == pytest.approx(first.baseline, abs=0.5)


def sides(pdf: Path) -> Iterator[tuple[float, float]]:
    """Yield where the ink of each page of *pdf* begins and ends between head and foot, in mm."""
    scale = 8
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            image = page.render(scale=scale, grayscale=True).to_pil()
            top, foot = (round(edge * MM * scale) for edge in (20, 297 - 25))
            ink = image.crop((0, top, image.width, foot)).point(lambda grey: 255 * (grey < 150))
            box = ink.getbbox()
            assert box
            yield box[0] / MM / scale, box[2] / MM / scale
