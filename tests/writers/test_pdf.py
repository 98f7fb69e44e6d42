from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import outloud
import pikepdf
import pypdfium2
import pytest
from pdfua.validator import Validator

from mou_gen.document import (
    Annex,
    Block,
    Break,
    Columns,
    Document,
    Emblem,
    Field,
    Fields,
    Kop,
    Layout,
    Letterhead,
    Parallel,
    Part,
    Role,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    printed_words,
    walk,
)
from mou_gen.errors import InputError, OutputError, Source
from mou_gen.theme import Theme
from mou_gen.writers import pdf, typst
from mou_gen.writers.pdf import OnlyBelow
from tests.lines import pieces
from tests.writers.documents import (
    AT,
    DOCUMENTS,
    FONTS,
    GARUDA,
    NAMES,
    ORIGIN,
    both,
    line,
    numbered,
    p,
    paper,
    row,
    theme,
    value,
)

KESEPAKATAN = theme("kesepakatan")
MM = 72 / 25.4


Writer = Callable[[Document, Theme, Path], bytes]
WRITERS: dict[str, Writer] = {"weasyprint": pdf.write_pdf, "typst": typst.compile_pdf}


@pytest.fixture(params=WRITERS)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def write_pdf(engine: str) -> Writer:
    return WRITERS[engine]


@cache
def printed(name: str, engine: str) -> bytes:
    return WRITERS[engine](*DOCUMENTS[name](), FONTS)


def pages(
    data: bytes, top_mm: float = 0, *, bottom_mm: float = 0, margin: bool = False
) -> list[str]:
    """Return the words of each page between the margins, or of the margin at its top."""
    with pypdfium2.PdfDocument(data) as pdf:
        texts = []
        for page in pdf:
            edge = page.get_height() - top_mm * MM
            text = page.get_textpage()
            texts.append(
                text.get_text_bounded(bottom=edge)
                if margin
                else text.get_text_bounded(top=edge, bottom=bottom_mm * MM)
            )
            text.close()
            page.close()
        return texts


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u2010\ufffe\x02-]", "", text)


@contextmanager
def tags(name: str, engine: str) -> Iterator[list[pikepdf.Dictionary]]:
    """Return the tags of a paper in no order."""
    with pikepdf.open(io.BytesIO(printed(name, engine))) as pdf:
        objects = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        yield [o for o in objects if o.get("/Type") == "/StructElem"]


# ---- the file


@pytest.mark.slow
@pytest.mark.parametrize("name", DOCUMENTS)
def test_two_judges_find_the_file_accessible(name: str, tmp_path: Path, engine: str) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(printed(name, engine))

    # an address printed on paper is no link
    heard = outloud.check(str(file), skip=["LNK-010"])
    report = Validator().validate(str(file))

    assert heard.error is None
    # a table of Typst names no page of its own, which this rule takes for no table; three pages
    # that begin with an article have no running head
    mistaken = [("typst", "TBL-014"), (engine, "PAG-001")]
    assert [f for f in heard.findings if (engine, f.rule) not in mistaken] == []
    assert [finding for outcome in report.outcomes for finding in outcome.findings] == []
    # this rule stops at any number array of a file opened with pikepdf 10
    assert {o.rule_id for o in report.outcomes if o.skipped_reason} <= {"UA-14-001"}


@pytest.mark.slow
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_same_document_gives_the_same_bytes_in_another_process_folder_and_second(
    name: str, tmp_path: Path, engine: str
) -> None:
    fonts = shutil.copytree(FONTS, tmp_path / "another place" / "fonts")
    code = (
        "import sys; from pathlib import Path; from tests.writers.documents import DOCUMENTS;"
        f"from {WRITERS[engine].__module__} import {WRITERS[engine].__name__} as write_pdf;"
        f"sys.stdout.buffer.write(write_pdf(*DOCUMENTS[{name!r}](), Path(sys.argv[1])))"
    )
    surroundings = {
        **os.environ,
        "PYTHONHASHSEED": "7",
        "TMPDIR": str(tmp_path),
        "TZ": "Asia/Makassar",
    }

    again = subprocess.run(
        [sys.executable, "-c", code, fonts],
        cwd=Path(__file__).parents[2],
        env=surroundings,
        capture_output=True,
        check=True,
    ).stdout

    assert again == printed(name, engine)
    assert [folder.name for folder in tmp_path.iterdir()] == ["another place"]


def test_the_place_of_an_emblem_is_not_in_the_file(tmp_path: Path, write_pdf: Writer) -> None:
    picture = tmp_path / "own.png"
    shutil.copyfile(GARUDA.picture, picture)  # type: ignore[arg-type]
    own = replace(GARUDA, picture=picture)

    here = write_pdf(paper(letterhead=Letterhead(Kop.AGREEMENT, (GARUDA,))), KESEPAKATAN, FONTS)
    there = write_pdf(paper(letterhead=Letterhead(Kop.AGREEMENT, (own,))), KESEPAKATAN, FONTS)

    assert here == there


def test_the_properties_are_those_of_the_document(engine: str) -> None:
    with pikepdf.open(io.BytesIO(printed("stacked", engine))) as pdf:
        xmp = pdf.open_metadata()

        assert pdf.docinfo["/Title"] == xmp["dc:title"]
        assert xmp["dc:title"] == "Kesepakatan Bersama tentang Pencegahan Perdagangan Orang"
        assert xmp["dc:creator"] == ["Pemerintah Kabupaten Nunukan"]
        assert xmp["xmp:CreatorTool"].startswith("mou-gen" if engine == "weasyprint" else "Typst")
        assert xmp["xmp:CreateDate"] == xmp["xmp:ModifyDate"] == "2019-09-25T00:00:00Z"
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("3", "A")
        assert xmp["pdfuaid:part"] == "1"
        assert pdf.Root.Lang == "id"


def test_a_document_without_a_date_has_none_of_today_and_one_without_an_author_has_none(
    engine: str, write_pdf: Writer
) -> None:
    data = write_pdf(paper(p("a", "satu"), date="", author=""), KESEPAKATAN, FONTS)

    with pikepdf.open(io.BytesIO(data)) as pdf:
        dates = {"1980-01-01T00:00:00Z"} if engine == "typst" else set()
        assert set(re.findall(r"\d{4}-\d\d-\d\dT[^<]+", str(pdf.open_metadata()))) == dates
        assert ("/CreationDate" in pdf.docinfo) == bool(dates)
        assert "dc:creator" not in str(pdf.open_metadata())


@pytest.mark.parametrize("name", ["columns", "letter"])
def test_only_fonts_of_the_folder_are_inside(name: str, engine: str) -> None:
    family = "TeX-?Gyre-?Bonum" if name == "columns" else "Liberation-?Sans"

    with pikepdf.open(io.BytesIO(printed(name, engine))) as pdf:
        fonts = {str(font.BaseFont) for page in pdf.pages for font in page.resources.Font.values()}

    assert fonts
    assert all(re.match(rf"/[A-Z]{{6}}\+{family}", font) for font in fonts)


# ---- the words


# where a row breaks, each of its columns goes on for itself
@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name != "cooperation"])
def test_the_pages_say_what_the_document_says(name: str, engine: str) -> None:
    document, look = DOCUMENTS[name]()

    text = "".join(pages(printed(name, engine), look.top_mm, bottom_mm=look.bottom_mm))

    assert without_heads(text, document) == without_heads(printed_words(document), document)
    assert len(without_heads(text, document)) > 300


def without_heads(text: str, document: Document) -> str:
    """Return *text* squeezed, without what is repeated on the pages of columns and tables."""
    text = squeezed(text)
    for node in walk(document):
        if isinstance(node, Columns | Table):
            head = node.header if isinstance(node, Columns) else node.header.cells
            text = text.replace(squeezed("".join(map(printed_words, head))), "")
    return text


def test_a_row_that_is_longer_than_a_page_loses_no_word(write_pdf: Writer) -> None:
    kata, word = ([f"{name}{n}" for n in range(1500)] for name in ("kata", "word"))
    long = both("long", " ".join(kata), " ".join(word))
    document = paper(Columns(NAMES, (long,)), languages=("id", "en"))

    texts = pages(write_pdf(document, KESEPAKATAN, FONTS))

    assert len(texts) > 2
    found = re.findall(r"(?:kata|word)\d+", " ".join(texts))
    assert sorted(found) == sorted(kata + word)


def test_nothing_in_the_data_is_markup(write_pdf: Writer) -> None:
    typed = '#panic("x") *b* _i_ $x$ <l> @r // /* */ -- ~ "q" \\ \\n = ] { & <b> &amp; {{ x }} `r`'

    texts = pages(write_pdf(paper(p("a", value(typed))), KESEPAKATAN, FONTS))

    assert squeezed("".join(texts)) == squeezed(typed)


@pytest.mark.parametrize("lines", [2, 12, 20])
def test_no_word_of_many_signatures_falls_off_the_page(lines: int, write_pdf: Writer) -> None:
    signed = tuple(
        Signature(f"s{n}", tuple(line(f"l{m}", f"kata{n}-{m} ") for m in range(lines)), (), (), ())
        for n in range(6)
    )
    document = paper(p("a", "satu"), Signatures("signed", signed))

    texts = pages(write_pdf(document, KESEPAKATAN, FONTS), 25, bottom_mm=25)

    assert len(re.findall(r"kata\d-\d+", "".join(texts))) == 6 * lines


def test_the_mark_of_a_draft_is_seen_and_not_read(write_pdf: Writer) -> None:
    body = p("a", "satu")

    draft = write_pdf(paper(body, draft=True), KESEPAKATAN, FONTS)
    final = write_pdf(paper(body), KESEPAKATAN, FONTS)

    assert pages(draft) == pages(final) == ["satu"]
    assert darkness(draft) > 10 * darkness(final)


def darkness(data: bytes) -> int:
    """Return how many pixels of the first page are not white."""
    with pypdfium2.PdfDocument(data) as pdf:
        page = pdf[0]
        grey = bytes(page.render(scale=0.5, grayscale=True).buffer)
        page.close()
    return sum(pixel < 250 for pixel in grey)


def test_a_character_that_the_font_lacks_is_refused_by_name_at_its_line(write_pdf: Writer) -> None:
    document = paper(p("a", "satu ", value("☐ hadir")), p("b", "漢 a\u0600"))

    with pytest.raises(InputError) as refusal:
        write_pdf(document, KESEPAKATAN, FONTS)

    box, arabic, han = refusal.value.problems
    assert "U+0600 ARABIC NUMBER SIGN" in arabic.message
    assert str(box.source) == "agreements/a.yaml:3:12"
    assert "the font TeX Gyre Bonum has no character “☐” (U+2610 BALLOT BOX)" in box.message
    assert str(han.source) == "templates/agreement.html:7"
    assert "“漢” (U+6F22 CJK UNIFIED IDEOGRAPH-6F22)" in han.message


def test_a_character_that_the_font_lacks_is_told_at_each_place(write_pdf: Writer) -> None:
    place = Source("agreements/a.yaml", 9, 5)
    again = replace(value("☐"), origin=replace(ORIGIN, source=place))
    document = paper(p("a", value("☐"), again, "☐"), running=p("running", "☐"))

    with pytest.raises(InputError) as refusal:
        write_pdf(document, KESEPAKATAN, FONTS)

    places = [str(each.source) for each in refusal.value.problems]
    assert places == ["agreements/a.yaml:3:12", "agreements/a.yaml:9:5", str(p("b").at)]


# ---- the pages


def test_pages_are_numbered_at_the_top_from_the_second_on(engine: str) -> None:
    heads = pages(printed("columns", engine), KESEPAKATAN.top_mm, margin=True)

    assert [head.strip() for head in heads] == ["", *map(str, range(2, len(heads) + 1))]


def test_the_running_head_stands_on_every_page(write_pdf: Writer) -> None:
    document = replace(DOCUMENTS["minutes"]()[0], running=p("running", "RAHASIA 001"))

    heads = pages(write_pdf(document, theme("tata-naskah"), FONTS), 20, margin=True)

    assert len(heads) > 2
    assert all(head.startswith("RAHASIA 001") for head in heads)


def test_a_long_running_head_has_a_second_line_below_that_of_the_number(write_pdf: Writer) -> None:
    head = "RAHASIA – NNK-TPPO-2026-0004 – CONFIDENTIAL"
    document = replace(DOCUMENTS["minutes"]()[0], running=p("running", head))

    lines = [
        line
        for line in pieces(write_pdf(document, theme("tata-naskah"), FONTS))
        if line.baseline < 20 * MM
    ]

    words = ["RAHASIA–NNK-TPPO-2026-0004", "CONFIDENTIAL"]
    for page, number in enumerate(["", "2", "3"]):
        here = {line.text: line for line in lines if line.page == page}
        assert here.keys() == {*words, *filter(None, [number])}
        first, second = (here[each] for each in words)
        assert second.baseline - first.baseline == pytest.approx(10 * 1.2, abs=1)
        assert second.baseline < 17 * MM
        if number:
            middle = (here[number].left + here[number].right) / 2
            assert middle == pytest.approx((30 + 210 - 20) / 2 * MM, abs=1)
            assert here[number].baseline == pytest.approx(first.baseline, abs=1.5)


@pytest.mark.parametrize("columns", [False, True])
def test_lines_to_write_on_are_eight_millimetres_apart(columns: bool, write_pdf: Writer) -> None:
    written = [
        Field(
            f"f{n}",
            line(f"f{n}/t", f"Isian{n}", lang="id"),
            p(f"f{n}/v", lang="id", role=Role.FILL),
        )
        for n in range(3)
    ]
    rows = tuple(Parallel(each.id, (each, each), AT) for each in written) if columns else written
    fields = Fields("f", tuple(rows))
    document = paper(Columns(NAMES, (fields,)) if columns else fields)

    lines = pieces(write_pdf(document, theme("tata-naskah"), FONTS))
    terms = [
        each.baseline for each in lines if each.text.startswith("Isian") and each.left < 40 * MM
    ]

    assert len(terms) == 3
    assert min(below - above for above, below in pairwise(terms)) >= 7.9 * MM


def test_a_line_to_write_on_is_as_high_as_its_breaks(write_pdf: Writer) -> None:
    fields = [
        Field(
            f"f{n}", line(f"f{n}/t", f"Isian{n}"), p(f"f{n}/v", *[Break()] * breaks, role=Role.FILL)
        )
        for n, breaks in enumerate((0, 3))
    ]

    lines = pieces(write_pdf(paper(Fields("f", tuple(fields))), theme("tata-naskah"), FONTS))
    above, below = (each.baseline for each in lines if each.text.startswith("Isian"))

    assert 18 * MM < below - above < 24 * MM


def test_the_date_of_a_letter_in_columns_stands_at_the_right_of_its_column(
    write_pdf: Writer,
) -> None:
    date = both("date", "2 Maret 2026", "2 March 2026", Role.DATE)
    document = paper(Columns(NAMES, (date,)), languages=("id", "en"))

    dates = [
        line
        for line in pieces(write_pdf(document, KESEPAKATAN, FONTS))
        if line.text in ("2Maret2026", "2March2026")
    ]

    column = (210 - 30 - 20 - 5) / 2
    ends = ((30 + column) * MM, (210 - 20) * MM)
    assert [line.right for line in dates] == pytest.approx(ends, abs=1)


def test_the_names_of_the_columns_stand_on_every_page_and_are_heard_once(
    write_pdf: Writer,
) -> None:
    names = replace(NAMES[0], kids=(value("Naskah Indonesia"),)), NAMES[1]
    rows = tuple(both(f"r{i}", "satu " * 40, "one " * 40) for i in range(30))
    document = paper(Columns(names, rows), languages=("id", "en"))

    data = write_pdf(document, KESEPAKATAN, FONTS)

    texts = pages(data, KESEPAKATAN.top_mm)
    assert len(texts) > 2
    assert all(text.startswith("Naskah Indonesia") for text in texts)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        heard = [
            o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/P"
        ]
    assert len(heard) == 2 * (1 + len(rows))


@pytest.mark.parametrize("lines", range(26, 42))
def test_the_names_stand_above_a_heading_that_goes_to_the_next_page_with_its_table(
    lines: int, write_pdf: Writer
) -> None:
    table = Table(
        "t", (20, 80), row("head", line("h1", "No."), line("h2", "Uraian")),
        tuple(row(f"r{n}", line("n", f"{n}."), line("u", f"Butir {n}")) for n in range(6)),
    )  # fmt: skip
    rows = (
        *(both(f"r{i}", "isi", "text") for i in range(lines)),
        both("s", "Daftar", "List", Role.SECTION),
    )
    document = paper(Columns(NAMES, rows), table, languages=("id", "en"))

    texts = pages(write_pdf(document, KESEPAKATAN, FONTS), KESEPAKATAN.top_mm)

    assert all(text.startswith("Bahasa Indonesia") for text in texts if "Daftar" in text)


@pytest.mark.parametrize("kept", [False, True])
def test_who_signs_has_room_below_a_row_that_spans_the_table(kept: bool, write_pdf: Writer) -> None:
    name = "Badan Nasional Penempatan dan Pelindungan Tenaga Kerja"
    persons = [row(f"r{n}", line(f"n{n}", f"Orang{n}"), None) for n in range(4)]
    title = row("g", line("g", Strong((Text(name),)) if kept else name))
    head = row("head", line("h1", "Nama"), line("h2", "Paraf"))
    table = Table("t", (30, 70), head, (*persons[:2], title, *persons[2:]))

    data = write_pdf(paper(table), KESEPAKATAN, FONTS)

    lines = [line for line in pieces(data) if line.baseline > KESEPAKATAN.top_mm * MM]
    assert [line.text for line in lines if "Badan" in line.text] == [name.replace(" ", "")]
    at = {line.text: line.baseline for line in lines}
    signed = [at[f"Orang{n}"] for n in range(4)]
    assert [
        below - above for above, below in pairwise([*signed[:2], at[name.replace(" ", "")]])
    ] == (pytest.approx([11.5 * MM] * 2, abs=1 * MM))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        cells = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/A" in o]
        spans = [each.get("/ColSpan") for cell in cells for each in _attributes(cell)]
    assert 2 in spans


def _attributes(element: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    """Return what is said of an *element* of the structure of a PDF."""
    said = element["/A"]
    every = list(said.as_list()) if isinstance(said, pikepdf.Array) else [said]
    return [each for each in every if isinstance(each, pikepdf.Dictionary)]


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("lines", range(26, 42, 3))
def test_headings_and_the_closing_are_never_parted_from_what_follows(
    lines: int, layout: Layout, write_pdf: Writer
) -> None:
    heading = numbered("Pasal\u00a01", 0)
    rows = (
        *(both(f"r{i}", "isi", "text") for i in range(lines // 2)),
        both("h", "JUDUL", "HEADING", Role.HEADING, heading),
        both("b", "awal " * 30, "start " * 30),
        *(both(f"s{i}", "isi", "text") for i in range(lines // 4)),
        both("c", "Demikian dibuat.", "Done.", Role.CLOSING),
    )
    body: tuple[Block, ...] = rows
    if layout is Layout.COLUMNS:
        body = (Columns(NAMES, rows),)
    elif layout is Layout.SEQUENTIAL:
        body = (Part("id", rows),)
    signed = Signatures(
        "s", (Signature("one", (line("x", "Bupati,"),), (), (), (line("y", "Nama"),)),)
    )
    document = paper(*body, signed, languages=("id", "en"))

    texts = pages(write_pdf(document, KESEPAKATAN, FONTS))

    assert any("JUDUL" in text and "HEADING" in text and "awal" in text for text in texts)
    assert any("Done." in text and "Bupati," in text and "Nama" in text for text in texts)


def test_what_is_signed_below_an_annex_in_columns_is_printed_once(write_pdf: Writer) -> None:
    person = Annex("person", (Columns(NAMES, (both("text", "Masa simpan", "Retention period"),)),))
    officer = Signature("officer", (line("post", "Petugas perujuk,"),), (), (), (line("who", "A"),))
    document = paper(person, Signatures("signed", (officer,)), languages=("id", "en"))

    (only,) = pages(write_pdf(document, KESEPAKATAN, FONTS))

    assert only.count("Petugas perujuk,") == 1


@pytest.mark.parametrize("end", ["few rows", "many rows", "a body"])
@pytest.mark.parametrize("lines", range(25, 40, 2))
def test_signatures_never_stand_alone_whatever_comes_before_them(
    lines: int, end: str, write_pdf: Writer
) -> None:
    head = row("head", line("h1", "No."), line("h2", "Uraian"))
    count = {"few rows": 3, "many rows": lines}.get(end, 0)
    rows = tuple(row(f"r{n}", line("n", f"{n}."), line("u", f"Butir {n}")) for n in range(count))
    before = Table("t", (20, 80), head, rows) if rows else p("b", "awal " * 30)
    body = *(line(f"l{n}", "isi") for n in range(0 if count == lines else lines)), before
    signed = Signatures(
        "s", (Signature("one", (line("x", "Bupati,"),), (), (), (line("y", "Nama"),)),)
    )
    document = paper(Part("id", body), signed)

    texts = pages(write_pdf(document, KESEPAKATAN, FONTS))

    (page,) = [text for text in texts if "Bupati," in text]
    assert "Nama" in page
    assert f"Butir {count - 1}" in page or "awal" in page
    assert len(re.findall(r"Butir \d", "".join(texts))) == count


def test_parts_and_annexes_begin_a_page(engine: str) -> None:
    texts = pages(printed("sequential", engine), KESEPAKATAN.top_mm)

    assert any(text.startswith("This draft") for text in texts)
    assert texts[-1].startswith("LAMPIRAN")


# ---- the tags


def test_texts_in_another_language_say_so(engine: str) -> None:
    with tags("columns", engine) as elements:
        languages = {str(e.Lang) for e in elements if "/Lang" in e}
        english = {str(e.S) for e in elements if "/Lang" in e}

    assert languages == {"en"}
    # of a heading, or of the cell that it stands in
    assert english & {"/H2", "/Div"}


def test_only_the_first_language_has_bookmarks(engine: str) -> None:
    with pikepdf.open(io.BytesIO(printed("columns", engine))) as pdf, pdf.open_outline() as outline:
        titles = list(bookmarks(outline.root))

    assert titles[:2] == ["KESEPAKATAN BERSAMA", "Pasal\u00a01 RUANG LINGKUP"]
    assert titles[-2:] == ["LAMPIRAN", "Narahubung"]


def bookmarks(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from bookmarks(item.children)


def test_bookmarks_of_a_document_in_one_language_stand_below_its_title(engine: str) -> None:
    with pikepdf.open(io.BytesIO(printed("minutes", engine))) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root

    assert title.title == "NOTULA"
    assert [item.title for item in title.children][-1] == "DAFTAR HADIR"


def attribute(element: pikepdf.Dictionary, name: str) -> pikepdf.Object:
    """Return the attribute *name* of *element*, whose attributes are one dictionary or several."""
    several = element.A if isinstance(element.A, pikepdf.Array) else [element.A]
    return next(each[name] for each in several if name in each)


def test_header_cells_head_their_column(engine: str) -> None:
    with tags("minutes", engine) as elements:
        scopes = {str(attribute(e, "/Scope")) for e in elements if e.S == "/TH"}

    assert scopes == {"/Column"}


def test_an_emblem_stands_where_its_tag_says(engine: str) -> None:
    with tags("stacked", engine) as elements:
        (figure,) = [e for e in elements if e.S == "/Figure"]
        left, bottom, right, top = map(float, attribute(figure, "/BBox"))
        alternative = str(figure.Alt)

    assert alternative == "Lambang negara Garuda Pancasila"
    assert right - left == pytest.approx(25 * MM, abs=0.1)
    assert (left + right) / 2 == pytest.approx((30 + 160 / 2) * MM, abs=1)
    assert (bottom, top) == pytest.approx((272 * MM - 25 * MM * 433 / 400, 272 * MM), abs=1)


# ---- what may be read


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/x.png",
        "ftp://example.org/x.png",
        "file://example.org/x.png",
        "file:///etc/hostname",
        "{inside}/../outside.txt",
        "{inside}/%2e%2e/outside.txt",
        "{inside}/link.txt",
        "data:text/plain," + "x" * 2_000_001,
    ],
)
def test_nothing_is_read_but_what_is_below_the_folders(url: str, tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "outside.txt").write_text("secret")
    (inside / "link.txt").symlink_to(tmp_path / "outside.txt")

    with pytest.raises(
        ValueError, match=r"is not a local file|is outside the permitted folders|is too long"
    ):
        OnlyBelow(inside).fetch(url.format(inside=inside.as_uri()))


def test_what_is_below_the_folders_is_read(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_text("words")

    response = OnlyBelow(tmp_path).fetch((tmp_path / "a b.txt").as_uri())

    assert response.read() == b"words"
    response.close()
    assert OnlyBelow().fetch("data:text/plain,words").read() == b"words"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the loader of glibc tells what it unloads")
def test_no_library_is_unloaded_while_a_thread_of_it_may_run(tmp_path: Path) -> None:
    """Pango's thread ends when Python does; without its library under it, the process crashed."""
    code = """
from mou_gen.writers.pdf import write_pdf
from tests.writers.documents import FONTS, DOCUMENTS
document, look = DOCUMENTS["columns"]()
write_pdf(document, look, FONTS)
"""
    log = {"LD_DEBUG": "files", "LD_DEBUG_OUTPUT": str(tmp_path / "loader")}
    root = Path(__file__).parents[2]

    subprocess.run([sys.executable, "-c", code], cwd=root, env={**os.environ, **log}, check=True)

    told = "".join(path.read_text(errors="replace") for path in tmp_path.glob("loader*"))
    assert "calling init: " in told
    assert "destroying link map" not in "".join(
        line for line in told.splitlines() if "pango" in line or "fontconfig" in line
    )


@pytest.mark.slow
def test_no_socket_is_opened_and_no_file_but_fonts_emblem_library_and_cache() -> None:
    code = """
import sys, tempfile
from pathlib import Path
from platformdirs import user_cache_dir
from mou_gen.writers.pdf import write_pdf
from tests.writers.documents import FONTS, GARUDA, DOCUMENTS
import weasyprint
document, look = DOCUMENTS["columns"]()
library = Path(weasyprint.__file__).parents[1]
picture = str(GARUDA.picture)
compiled = user_cache_dir("mou-gen")
allowed = (str(FONTS), picture, compiled, tempfile.gettempdir(), str(library), sys.base_prefix)
seen = []
def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        seen.append(arguments[0])
        if not arguments[0].startswith(allowed):
            print("opened", arguments[0])
    if event.startswith("socket."):
        print(event, arguments)
sys.addaudithook(hook)
write_pdf(document, look, FONTS)
print(picture in seen, any("texgyrebonum" in name for name in seen))
"""
    root = Path(__file__).parents[2]

    run = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )

    assert run.stdout == "True True\n"


def test_no_thread_of_pango_loads_the_fonts_of_the_system_later() -> None:
    code = (
        "import mou_gen.writers.pdf; from weasyprint.text.ffi import ffi, fontconfig;"
        "print(fontconfig.FcConfigGetFonts(ffi.NULL, fontconfig.FcSetSystem).nfont)"
    )
    root = Path(__file__).parents[2]

    run = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )

    assert run.stdout == "0\n"


@pytest.mark.slow
def test_the_environment_is_left_as_it_was() -> None:
    code = (
        "import os; before = dict(os.environ); from pathlib import Path;"
        "from tests.writers.documents import FONTS, paper, p, theme;"
        "from mou_gen.writers.pdf import write_pdf;"
        "write_pdf(paper(p('a', 'x')), theme('kesepakatan'), FONTS);"
        "print(dict(os.environ) == before)"
    )
    root = Path(__file__).parents[2]
    surroundings = {**os.environ, "FONTCONFIG_FILE": "own.conf"}

    outputs = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env=env,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for env in (surroundings, {k: v for k, v in surroundings.items() if k != "FONTCONFIG_FILE"})
    ]

    assert outputs == ["True\n", "True\n"]


def test_an_emblem_that_is_missing_is_named(tmp_path: Path, write_pdf: Writer) -> None:
    emblem = Emblem(tmp_path / "nowhere.png", "Lambang", 25)

    with pytest.raises(OutputError, match=r"nowhere.png: .*there is no such file"):
        write_pdf(paper(letterhead=Letterhead(Kop.AGREEMENT, (emblem,))), KESEPAKATAN, FONTS)


def test_an_emblem_that_is_no_picture_is_refused(tmp_path: Path, write_pdf: Writer) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")

    with pytest.raises(OutputError, match=r"broken.png: this is not a PNG picture"):
        write_pdf(
            paper(letterhead=Letterhead(Kop.AGREEMENT, (Emblem(broken, "Lambang", 25),))),
            KESEPAKATAN,
            FONTS,
        )


# ---- Typst


def test_typst_needs_no_weasyprint_and_no_pango() -> None:
    code = (
        "import sys; sys.modules['weasyprint'] = None;"
        "from mou_gen.writers.typst import compile_pdf;"
        "from tests.writers.documents import FONTS, DOCUMENTS;"
        "print(compile_pdf(*DOCUMENTS['letter'](), FONTS)[:5])"
    )

    assert said(code) == "b'%PDF-'\n"


def test_where_typst_is_not_installed_it_is_said_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['typst'] = None\n"
        "from mou_gen.errors import OutputError\n"
        "try:\n    import mou_gen.writers.typst\n"
        "except OutputError as error:\n    print(error)"
    )

    assert 'pip install "mou-gen[typst]"' in said(code)


def test_a_font_file_that_holds_another_font_than_its_name_says_is_refused(tmp_path: Path) -> None:
    for file in FONTS.glob("LiberationSans-*.ttf"):
        shutil.copyfile(file, tmp_path / f"texgyrebonum-{file.stem.split('-')[1].lower()}.ttf")

    with pytest.raises(OutputError, match=r"the PDF is not valid: .*tex gyre bonum"):
        typst.compile_pdf(paper(p("a", "satu")), KESEPAKATAN, tmp_path)


def test_typst_sets_documents_of_several_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: typst.compile_pdf(*DOCUMENTS["letter"](), FONTS), range(8)))

    assert set(made) == {printed("letter", "typst")}


def said(code: str) -> str:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
