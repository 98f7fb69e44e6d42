from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from mou_gen.document import (
    Annex,
    Document,
    Emphasis,
    Ref,
    Role,
    Scheme,
    Strong,
    Table,
    Text,
    printed_words,
)
from mou_gen.writers.html import write_html
from mou_gen.writers.ties import SPACE
from mou_gen.writers.typesetter import typeset
from tests.writers.documents import DOCUMENTS, blank, letter, numbered, p, paper, row, theme, value

LOOK = theme("kesepakatan")


class Reader(HTMLParser):
    """Keeps the words of the body and the tags in their order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html[html.index("<body") :])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def html_of(document: Document) -> str:
    return write_html(document, typeset(document, LOOK))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_page_says_what_the_document_says(name: str) -> None:
    document, _ = DOCUMENTS[name]()

    html = html_of(document)

    assert squeezed(Reader(html).words) == squeezed(printed_words(document))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_level_of_headings_is_skipped(name: str) -> None:
    document, _ = DOCUMENTS[name]()

    levels = [int(tag[1]) for tag, _ in Reader(html_of(document)).tags if tag[0] == "h"]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_first_line_of_the_title_is_the_only_heading_of_the_first_level() -> None:
    title = p("t1", "NOTULA", role=Role.TITLE), p("t2", "RAPAT", role=Role.TITLE)

    html = html_of(paper(*title, p("s", "Keputusan", role=Role.SECTION)))

    assert '<h1 class="title kept">NOTULA</h1><p class="title kept">RAPAT</p>' in html
    assert '<h2 class="section apart kept">Keputusan</h2>' in html


def test_the_title_of_an_annex_is_below_that_of_the_document_and_above_its_sections() -> None:
    annex = Annex("x", (p("x/t", "LAMPIRAN", role=Role.TITLE), p("x/s", "A", role=Role.SECTION)))

    html = html_of(paper(p("t", "NOTULA", role=Role.TITLE), annex))

    assert re.findall(r"<(h\d)", html) == ["h1", "h2", "h3"]


def test_only_what_is_not_in_the_first_language_names_its_language() -> None:
    html = html_of(
        paper(
            p("a", "satu", lang="id"),
            p("b", "one", lang="en"),
            p("c", "1"),
            languages=("id", "en"),
        ),
    )

    assert html.startswith('<!DOCTYPE html><html lang="id">')
    one = '<p class="body slanted" lang="en">one</p>'
    assert f'<p class="body">satu</p>{one}<p class="body">1</p>' in html


def test_values_blanks_and_references_leave_no_element_but_what_holds_their_words() -> None:
    kids = value("Tarakan & <sekitarnya>"), " ", blank("tanggal"), " ", Ref("scope", "Pasal 3")

    html = html_of(paper(p("a", *kids)))

    assert (
        '<p class="body">Tarakan &amp; &lt;sekitarnya&gt; [......: tanggal] '
        '<span class="tied">Pasal 3</span></p>' in html
    )


def test_strong_and_emphasised_words_nest() -> None:
    html = html_of(paper(p("a", Strong((Text("PIHAK "), Emphasis((Text("KESATU"),)))))))

    assert "<strong>PIHAK <em>KESATU</em></strong>" in html


def test_a_label_stands_before_its_text_and_a_heading_has_its_label_on_a_line_of_its_own() -> None:
    html = html_of(
        paper(
            p("h", "OBJEK", role=Role.HEADING, label=numbered("Pasal\u00a02", 0)),
            p("a", "pencegahan;", label=numbered("a.", 2)),
            p("n", "satu", label=numbered("1.", 0, Scheme.DECIMAL)),
        ),
    )

    assert '<span class="above">Pasal\u00a02 </span><br>OBJEK' in html
    assert '<p class="body level-2"><span class="label">a. </span>pencegahan;</p>' in html
    assert '<p class="body level-1"><span class="label">1. </span>satu</p>' in html


def test_a_cell_that_spans_all_columns_says_so() -> None:
    html = html_of(DOCUMENTS["minutes"]()[0])

    assert html.count(' colspan="4"') == html.count(" colspan=") == 1
    assert re.search('<td colspan="4"><p class="[^"]*"><strong>Dinas Sosial', html)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_only_real_tables_are_tables_and_nothing_has_a_style_of_its_own(name: str) -> None:
    document, _ = DOCUMENTS[name]()

    html = html_of(document)

    assert html.count("<table") == {"letter": 0, "head letter": 0, "minutes": 2}.get(name, 1)
    assert html.count("<thead>") == html.count("<table")
    assert "style" not in html


def test_an_emblem_is_heard_and_a_missing_one_is_a_frame_with_its_words() -> None:
    agreement, _ = DOCUMENTS["stacked"]()
    pictures = [attributes for tag, attributes in Reader(html_of(agreement)).tags if tag == "img"]

    assert [picture["alt"] for picture in pictures] == ["Lambang negara Garuda Pancasila"]
    frame = '<p class="frame emblem-1">[......: lambang Kabupaten Nunukan]</p>'
    assert frame in html_of(letter())


def test_the_properties_are_in_the_head_and_a_date_that_is_unknown_is_left_out() -> None:
    dated = paper(author='Dinas "Sosial"')
    head = html_of(dated).partition("<body")[0]

    assert "<title>Kesepakatan Bersama tentang Pencegahan Perdagangan Orang</title>" in head
    assert 'name="author" content="Dinas &quot;Sosial&quot;"' in head
    assert 'name="dcterms.created" content="2019-09-25T00:00:00Z"' in head
    assert "dcterms" not in html_of(replace(dated, date=""))


def test_html_and_style_are_made_without_weasyprint() -> None:
    code = (
        "import sys, mou_gen.writers.html, mou_gen.writers.style;"
        "sys.exit('weasyprint' in sys.modules or 'pydyf' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_behind_a_hyphen_no_element_stands_which_no_line_would_end_before() -> None:
    first = f"sesuai kewenangan masing-masing,{SPACE}dalam melaksanakan tugas "
    then = f"pemerintah-pemerintah,{SPACE}dan kewenangan bersama-sama,{SPACE}dalam "
    head = row("head", p("no", "No."), p("aim", "Tujuan"))
    narrow = Table("table", (20, 80), head, (row("row", p("a", (first + then) * 2), p("b", "-")),))

    html = html_of(paper(narrow))

    assert "tugas pemerintah-pemerintah, dan kewenangan" in html
    assert '-<span class="tied">' not in html
