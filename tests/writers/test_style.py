from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from mou_gen.document import Role, Signature, Signatures, Table
from mou_gen.errors import OutputError
from mou_gen.writers.html import write_html
from mou_gen.writers.style import style_sheet
from mou_gen.writers.typesetter import typeset
from tests.writers.documents import DOCUMENTS, FONTS, letter, line, p, paper, row, theme, value


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_style_sheet_adds_and_hides_no_words(name: str) -> None:
    document, look = DOCUMENTS[name]()

    css = style_sheet(document, look, FONTS)
    body = css[css.index("\nbody {") :]

    assert "content:" not in body
    assert not re.search(r"::?(before|after|marker)|string-set|quotes", css)
    assert set(re.findall(r"(?:running|element)\(.*?\)", css)) <= {
        "running(initials)",
        "element(initials)",
    }
    assert not re.search(
        r"display: *none|visibility|opacity|text-transform|font-size: *0|clip", css
    )
    assert re.findall(r"counter\w*[:(][^;]*", css) == ["counter(page)"]
    assert "list-item" not in css


def test_each_class_of_the_style_sheet_is_printed_by_some_document() -> None:
    filled = p("d", "Jabatan:", role=Role.FILL)
    above = (line("a", "Kepala Dinas"), line("b", "Bupati"), filled), (line("c", "Bupati"),)
    unlike = tuple(Signature(f"s{n}", lines, (), (), ()) for n, lines in enumerate(above))
    signed = paper(Signatures("s", unlike)), theme("kesepakatan")
    torn = paper(p("p", "sesuai " * 6, "Nomor 1/" + "CONTOH/" * 3)), theme("kesepakatan")
    head = row("h", *(line(f"h{n}", "Kegiatan") for n in range(4)))
    wide = row("r", *(line(f"r{n}", "Rp770.000.000.000,00") for n in range(4)))
    crowded = paper(Table("t", (25,) * 4, head, (wide,))), theme("kesepakatan")
    papers = [*(make() for make in DOCUMENTS.values()), signed, torn, crowded]
    styled = {
        name
        for document, look in papers
        for rule in re.findall(r"^([^@{}]+)\{", style_sheet(document, look, FONTS), re.MULTILINE)
        for name in re.findall(r"\.([a-z][\w-]*)", rule)
    }
    printed = {
        name
        for document, look in papers
        for names in re.findall(r'class="([^"]*)"', write_html(document, typeset(document, look)))
        for name in names.split()
    }

    assert styled - printed == set()


def test_the_page_number_stands_at_the_top_centre_from_the_second_page() -> None:
    css = style_sheet(paper(), theme("kesepakatan"), FONTS)

    assert "@top-center { content: counter(page)" in css
    assert "@page :first { @top-center { content: none }" in css


def test_a_running_head_cannot_leave_its_string() -> None:
    head = p("running", value('RAHASIA" } body { color: red } \\'))

    css = style_sheet(replace(letter(), running=head), theme("tata-naskah"), FONTS)

    assert r'@top-left { content: "RAHASIA\" } body { color: red } \\"; font-weight: bold; ' in css


def test_only_a_draft_has_the_mark_and_the_mark_is_no_text() -> None:
    draft = style_sheet(paper(draft=True), theme("kesepakatan"), FONTS)
    final = style_sheet(paper(draft=False), theme("kesepakatan"), FONTS)

    assert "background: url(" in draft
    assert "%3Cpath" in draft
    assert "%3Ctext" not in draft
    assert "background" not in final


@pytest.mark.parametrize("name", ["kesepakatan", "tata-naskah"])
def test_the_figures_of_the_theme_are_official_and_reach_the_page(name: str) -> None:
    look = theme(name)

    css = style_sheet(paper(), look, FONTS)

    margins = look.top_mm, look.right_mm, look.bottom_mm, look.left_mm
    least = 20, 20, 25, 30  # Permendagri 1/2023, article 34(2)
    assert all(margin >= limit for margin, limit in zip(margins, least, strict=True))
    assert "margin: " + " ".join(f"{margin}mm" for margin in margins) in css
    assert "size: 210mm 297mm" in css
    assert f'font: 12pt/{look.line_height} "{look.pdf_font}"' in css


def test_the_four_faces_of_the_font_are_declared() -> None:
    css = style_sheet(paper(), theme("tata-naskah"), FONTS)

    files = [Path(url).name for url in re.findall(r'src: url\("file://([^"]+)"\)', css)]
    assert sorted(files) == [
        "LiberationSans-Bold.ttf",
        "LiberationSans-BoldItalic.ttf",
        "LiberationSans-Italic.ttf",
        "LiberationSans-Regular.ttf",
    ]


def test_a_font_file_that_is_missing_is_named(tmp_path: Path) -> None:
    for file in FONTS.glob("*.otf"):
        if "bolditalic" not in file.name:
            (tmp_path / file.name).write_bytes(file.read_bytes())

    with pytest.raises(OutputError, match=r"no `texgyrebonum-bolditalic.otf`.* TeX Gyre Bonum"):
        style_sheet(paper(), theme("kesepakatan"), tmp_path)
