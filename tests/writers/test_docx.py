"""The Word writer: what Word, LibreOffice and a lawyer find in its files."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx
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
    Inline,
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
from mou_gen.document import words as words_of
from mou_gen.errors import Source
from mou_gen.theme import Theme
from mou_gen.writers.docx import write_docx
from tests.docx_defects import defects
from tests.docx_words import W, paragraphs, words

AT = Source("templates/agreement.html", 7)
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
    top_mm=25,
    bottom_mm=25,
    left_mm=30,
    right_mm=20,
    rule_pt=2.25,
    article_bold=True,
    initials=False,
    signature_mm=30,
)

# ---- a paper by hand, with every node ---------------------------------------------------


def p(
    name: str,
    *kids: str | Inline,
    tag: str = "",
    role: Role = Role.BODY,
    label: Label | None = None,
) -> Paragraph:
    inlines = tuple(Text(kid) if isinstance(kid, str) else kid for kid in kids)
    return Paragraph(name, tag, inlines, AT, role, label)


def both(
    name: str,
    indonesian: str,
    english: str,
    role: Role = Role.BODY,
    label: Label | None = None,
    english_label: Label | None = None,
) -> Parallel:
    sides = (
        p(name, indonesian, tag="id", role=role, label=label),
        p(name, english, tag="en", role=role, label=english_label or label),
    )
    return Parallel(name, sides, AT)


def value(path: str, text: str) -> Value:
    return Value(text, Origin("nunukan-ttu/agreement.yaml", path, Source("agreement.yaml", 3, 2)))


def blank(path: str, what: str) -> Blank:
    return Blank(what, Origin("parties/nunukan.yaml", path, Source("nunukan.yaml", 9)))


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
            p(f"{key}/term", blank(f"{key}.name", "nama Bupati"), tag="id", role=Role.LINE, label=number),
            p(key, "Bupati, bertindak untuk dan atas nama ", Strong((value(f"{key}.government.id", "Pemerintah Kabupaten"),)), ";", tag="id", role=Role.LINE),
        ),
        Field(
            key,
            p(f"{key}/term", blank(f"{key}.name", "name of the Regent"), tag="en", role=Role.LINE, label=number),
            p(key, "Regent, acting for and on behalf of the ", Strong((value(f"{key}.government.en", "Regency Government"),)), ";", tag="en", role=Role.LINE),
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
            p(f"{name}/term", term, tag=tag, role=Role.LINE) if count == 1 else None,
            p(name, text, tag=tag, role=Role.LINE, label=number),
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
            tag="id",
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
            tag="en",
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
                p("columns", name, tag=tag, role=Role.LINE)
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
        Signatures("signed", (Signature("s", (p("s/1", "Kepala Dinas,", role=Role.LINE),), (), ()),)),
        kind="referral-letter",
        languages=("id",),
        running=p("running", "RAHASIA ", value("case", "NNK-TPPO-2019-0001"), role=Role.LINE),
        initials=(),
        letterhead=Letterhead(Kop.OFFICE, (emblem,), lines),
    )  # fmt: skip


PAPERS: dict[str, Callable[[], Document]] = {
    "columns": lambda: agreement(Layout.COLUMNS),
    "stacked": lambda: agreement(Layout.STACKED),
    "sequential": lambda: agreement(Layout.SEQUENTIAL),
    "letter": letter,
    "empty": paper,
}

every_paper = pytest.mark.parametrize("name", PAPERS)
every_layout = pytest.mark.parametrize("layout", Layout)


def part(file: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return package.read(name).decode()


def names(file: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return package.namelist()


def tree(file: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(part(file, "word/document.xml"))


def squeezed(words: str) -> str:
    return re.sub(r"[\s-]", "", words)


def paragraph_with(file: bytes, words: str) -> ElementTree.Element:
    return next(each for each in tree(file).iter(f"{W}p") if words in "".join(each.itertext()))


def properties(paragraph: ElementTree.Element) -> list[str]:
    return [each.tag.removeprefix(W) for each in paragraph.findall(f"{W}pPr/*")]


def style_of(file: bytes, words: str) -> str:
    style = paragraph_with(file, words).find(f"{W}pPr/{W}pStyle")
    assert style is not None
    return style.get(f"{W}val", "")


# ---- what the checkers say --------------------------------------------------------------


@every_paper
@pytest.mark.parametrize("version", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_the_checker_of_office_files_finds_nothing(
    name: str, version: FileFormat, tmp_path: Path
) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(write_docx(PAPERS[name](), THEME))

    findings = OpenXmlValidator(version).validate(path).errors

    assert [f"{each.part_uri}: {each.description}" for each in findings] == []


@every_paper
def test_nothing_is_there_that_word_or_libreoffice_stumbles_over(name: str) -> None:
    assert defects(write_docx(PAPERS[name](), THEME)) == []


# ---- words, labels, references ----------------------------------------------------------


@every_paper
def test_the_words_with_the_labels_that_word_counts_are_those_of_the_document(name: str) -> None:
    document = PAPERS[name]()

    assert squeezed(words(write_docx(document, THEME))) == squeezed(words_of(document))


@every_layout
def test_word_counts_the_label_of_every_paragraph_as_the_tree_does(layout: Layout) -> None:
    document = agreement(layout)

    counted = [label for label, _ in paragraphs(write_docx(document, THEME)) if label]

    assert counted == [n.label.text for n in walk(document) if isinstance(n, Paragraph) and n.label]


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
    assert "dalam Pasal\u00a01 ayat\u00a0(2) huruf\u00a0b, gugus" in words(file)


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
    header = tuple(p("columns", tag, tag=tag) for tag in ("id", "en"))
    shared = Field("f", p("f/term", "Kode"), p("f", "65.03"))

    file = write_docx(paper(Columns(header, (shared,))), THEME)

    assert words(file).split("\n") == ["id", "en", "Kode : 65.03", ""]
    assert defects(file) == []


def test_a_paragraph_among_fields_stands_over_their_whole_width() -> None:
    file = write_docx(paper(Fields("f", (both("x", "Pimpinan", "Chair"), agenda(1)))), THEME)

    first, _, third, _ = tree(file).iter(f"{W}tr")

    assert [len(row.findall(f"{W}tc")) for row in (first, third)] == [1, 3]
    assert defects(file) == []


def test_text_without_a_language_counts_apart_from_the_first_language() -> None:
    mixed = [
        p(f"{tag}{n}", "x", tag=tag, label=label(1, f"({n})")) for n in (1, 2) for tag in ("id", "")
    ]

    labels = [label for label, _ in paragraphs(write_docx(paper(*mixed), THEME)) if label]

    assert labels == ["(1)", "(1)", "(2)", "(2)"]


def test_a_letter_straight_under_an_article_stands_where_a_paragraph_would() -> None:
    file = write_docx(agreement(), THEME)

    indents = [
        paragraph_with(file, words).find(f"{W}pPr/{W}ind")
        for words in ("huruf langsung", "pencegahan; dan")
    ]

    assert [each is not None and each.get(f"{W}left") for each in indents] == ["510", False]


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

    assert headings == [(f"Pasal\u00a0{n}", "\nRUANG LINGKUP") for n in (1, 2, 3)]


def test_a_paper_without_articles_has_no_styles_for_them() -> None:
    styles = part(write_docx(letter(), THEME), "word/styles.xml")

    assert "Ayat" not in styles
    assert "Isi Menjorok" in styles


def test_a_language_without_names_of_its_own_takes_the_english_ones() -> None:
    file = write_docx(paper(p("x", "Obrigado.", tag="pt"), languages=("id", "pt")), THEME)

    assert style_of(file, "Obrigado.") == "Textpt"
    assert '<w:lang w:val="pt"/>' in part(file, "word/styles.xml")


def test_text_in_columns_is_set_left_and_other_text_to_both_edges() -> None:
    outside = p("after", "Di luar kolom.", tag="id")
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
    document = PAPERS[name]()
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
    sentence = p("x", value(path, "satu"), " dan ", value(path, "satu"), tag="id")
    file = write_docx(paper(sentence), THEME)

    sent = ElementTree.fromstring(part(file, "customXml/item1.xml"))
    controls = sent.findall("{urn:mou-gen:sent}control")
    tags = [each.get(f"{W}val") for each in tree(file).iter(f"{W}tag")]

    assert [(each.get("tag"), each.get("path"), each.text) for each in controls] == [(tag, path, "satu") for tag in tags]  # fmt: skip
    assert [str(tag).rpartition(".")[2] for tag in tags] == ["1", "2"]
    (paragraph,) = sent.findall("{urn:mou-gen:sent}paragraph")
    assert paragraph.get("id") == "x"
    assert f'w:name="{paragraph.get("bookmark")}"' in part(file, "word/document.xml")


def test_a_sealed_paper_holds_nothing_beside_its_visible_text() -> None:
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


def test_a_draft_has_its_mark_drawn_on_every_page_and_a_final_paper_has_none() -> None:
    draft, final = (write_docx(replace(letter(), draft=each), THEME) for each in (True, False))

    for name in ("word/header1.xml", "word/header2.xml"):
        assert 'string="DRAF"' in part(draft, name)
        assert "DRAF" not in part(final, name)


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
    header = tuple(p("columns", tag, tag=tag) for tag in ("id", "en"))
    penutup = article(2, "last", both("last/one", "akhir", "end", Role.CLOSING))
    rows = (article(1, "first", both("first/one", "isi", "text")), penutup)
    file = write_docx(paper(Columns(header, rows), signatures()), THEME)

    tables = tree(file).findall(f"{W}body/{W}tbl")

    assert ["".join(each.itertext()) for each in tables[:2]] == [
        "idenRUANG LINGKUPSCOPEisitext",
        "RUANG LINGKUPSCOPEakhirend",
    ]


def test_text_below_the_lines_of_an_address_stands_apart_from_them() -> None:
    lines = [p(f"to/{n}", f"Baris {n}", role=Role.LINE) for n in (1, 2)]
    file = write_docx(paper(*lines, p("text", "Isi surat.", role=Role.INDENTED)), THEME)

    apart = ["spacing" in properties(each) for each in tree(file).iter(f"{W}p")]

    assert apart == [False, True, False]


def test_a_closing_that_is_not_the_last_row_of_columns_keeps_its_place() -> None:
    header = tuple(p("columns", tag, tag=tag) for tag in ("id", "en"))
    rows = (both("closing", "akhir", "end", Role.CLOSING), both("copies", "Tembusan", "Copies"))
    document = paper(Columns(header, rows))

    assert squeezed(words(write_docx(document, THEME))) == squeezed(words_of(document))


@pytest.mark.parametrize("name", ["columns", "letter"])
def test_rows_of_columns_and_fields_are_whole_so_that_a_page_reads_in_order(name: str) -> None:
    tables = tree(write_docx(PAPERS[name](), THEME)).iter(f"{W}tbl")
    first = next(each for each in tables if len(each.findall(f"{W}tr")) > 1)

    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in first.iter(f"{W}tr"))


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


# ---- the letterhead ---------------------------------------------------------------------


def test_the_emblem_is_a_picture_with_words_for_a_blind_reader_and_its_own_shape() -> None:
    file = write_docx(agreement(), THEME)
    (shape,) = docx.Document(io.BytesIO(file)).inline_shapes

    assert shape.width.mm == pytest.approx(25)
    assert shape.height / shape.width == pytest.approx(942 / 871, abs=0.01)
    assert 'descr="Lambang negara Garuda Pancasila"' in part(file, "word/document.xml")


def test_the_name_of_the_government_is_three_quarters_of_that_of_the_office() -> None:
    file = write_docx(letter(), THEME)
    styles = docx.Document(io.BytesIO(file)).styles

    sizes = [
        next(s.font.size.pt for s in styles if s.style_id == style_of(file, words))
        for words in ("PEMERINTAH", "DINAS", "Jalan")
    ]

    assert sizes == [12, 16, 10]


def test_a_missing_emblem_is_a_frame_that_says_so() -> None:
    frame = paragraph_with(write_docx(letter(), THEME), "[......: lambang Kabupaten Nunukan]")

    assert "pBdr" in properties(frame)


# ---- properties and bytes ---------------------------------------------------------------


def test_the_properties_name_title_author_language_and_the_date_of_the_paper() -> None:
    core = docx.Document(io.BytesIO(write_docx(agreement(), THEME))).core_properties

    assert core.title == "Kesepakatan Bersama <Nunukan & TTU>"
    assert core.author == "Pemerintah Kabupaten Nunukan"
    assert core.language == "id"
    assert f"{core.created:%Y-%m-%d} {core.modified:%Y-%m-%d}" == "2019-09-25 2019-09-25"


@pytest.mark.parametrize(("epoch", "year"), [("1700000000", 2023), (None, 1980)])
def test_a_paper_without_a_date_takes_that_of_the_build_and_never_the_clock(
    epoch: str | None, year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    core = docx.Document(io.BytesIO(write_docx(paper(date=""), THEME))).core_properties

    assert core.created is not None
    assert core.created.year == year


@every_paper
def test_the_same_paper_gives_the_same_bytes_whenever_it_is_written(name: str) -> None:
    first, second = (write_docx(PAPERS[name](), THEME) for _ in range(2))

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


@pytest.mark.slow
def test_libreoffice_prints_the_same_words_with_its_own_numbers_and_the_closing_when_signed(
    soffice: str, tmp_path: Path
) -> None:
    layouts = {f"{layout}.docx": agreement(layout) for layout in Layout}
    for name, document in layouts.items():
        (tmp_path / name).write_bytes(write_docx(document, THEME))

    subprocess.run(
        [soffice, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", tmp_path, *(tmp_path / name for name in layouts)],
        check=True, capture_output=True,
    )  # fmt: skip

    for name, document in layouts.items():
        pdf = (tmp_path / name).with_suffix(".pdf")
        printed = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True)
        pages = printed.stdout.decode().split("\f")
        text = "".join(_without_furniture(page, n) for n, page in enumerate(pages, 1))
        assert squeezed(text).replace(HEAD, "") == squeezed(words_of(document)).replace(HEAD, "")
        (signed,) = (page for page in pages if "PIHAK KETIGA," in page)
        assert "(two)originals." in squeezed(signed)


HEAD = "BahasaIndonesiaEnglish"


def _without_furniture(page: str, number: int) -> str:
    """Return *page* without its number, which stands first."""
    return page.removeprefix(f"{number}\n") if number > 1 else page
