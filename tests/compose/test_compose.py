"""From a template to a numbered Document in its edition."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.compose import Templates
from mou_gen.data.values import Unknown
from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Columns,
    Field,
    Fields,
    Label,
    Layout,
    Origin,
    Paragraph,
    Parallel,
    Part,
    Ref,
    Role,
    Signatures,
    Table,
    Value,
    printed_words,
    walk,
)
from mou_gen.errors import InputError, Source
from mou_gen.kinds.kind import Edition
from tests.compose.bench import made, sourced
from tests.examples import FOLDERS
from tests.source import samples


def pair(text: str, id: str = "") -> str:
    mark = f' id="{id}"' if id else ""
    return f'<p{mark} lang="id">{text} id</p><p lang="en">{text} en</p>'


ARTICLES = f"""
<article id="first"><h2 lang="id">SATU</h2><h2 lang="en">ONE</h2>
<ol><li id="term">{pair("a")}</li>
<li id="list">{pair("b")}<ol><li id="x">{pair("c")}<ol><li id="y">{pair("d")}</li></ol></li></ol></li>
<li id="again">{pair("see <a href='#first/list/x'></a>")}</li></ol></article>
<article id="second"><h2 lang="id">DUA</h2><h2 lang="en">TWO</h2>
<ol type="a"><li id="z">{pair("see <a href='#first/list/x/y'></a> and <a href='#second'></a>")}</li></ol></article>
"""


def lines(document: object) -> list[str]:
    return [line.replace("\u00a0", " ") for line in printed_words(document).split("\n")]  # type: ignore[arg-type]


def test_a_document_that_is_done_with_leaves_the_memory_at_once(tmp_path: Path) -> None:
    document = made(tmp_path, ARTICLES)
    assert any(isinstance(node, Ref) for node in document.nodes)
    left = weakref.ref(document)

    gc.disable()  # a run of hundreds of papers collects seldom
    try:
        del document
        assert left() is None
    finally:
        gc.enable()


def test_articles_paragraphs_letters_and_numbers_are_counted(tmp_path: Path) -> None:
    document = made(tmp_path, ARTICLES, languages=("id",))

    assert lines(document) == [
        "Pasal 1 SATU",
        "(1) a id",
        "(2) b id",
        "a. c id",
        "1. d id",
        "(3) see ayat (2) huruf a id",
        "Pasal 2 DUA",
        "a. see Pasal 1 ayat (2) huruf a angka 1 and Pasal 2 id",
    ]


def test_a_reference_is_a_live_number_a_piece(tmp_path: Path) -> None:
    document = made(tmp_path, ARTICLES, languages=("en",))

    refs = [(node.target, node.label) for node in walk(document) if isinstance(node, Ref)]
    assert refs == [
        ("first/list", "(2)"),
        ("first/list/x", "a"),
        ("first", "Article\u00a01"),
        ("first/list", "(2)"),
        ("first/list/x", "a"),
        ("first/list/x/y", "1"),
        ("second", "Article\u00a02"),
    ]


def test_lists_outside_articles_count_by_themselves_and_after_z_comes_aa(tmp_path: Path) -> None:
    items = "".join(f"<li><p>{n}</p></li>" for n in range(1, 29))
    document = made(
        tmp_path, f'<ol type="a">{items}</ol><ol id="o"><li><p>x</p></li></ol>', languages=("id",)
    )

    labels = [
        node.label.text for node in walk(document) if isinstance(node, Paragraph) and node.label
    ]
    assert labels[:2] + labels[25:] == ["a.", "b.", "z.", "aa.", "bb.", "1."]


def test_columns_set_the_languages_side_by_side_and_keep_the_rest_whole(tmp_path: Path) -> None:
    body = (
        f"{pair('a')}{ARTICLES}<table><colgroup><col width='100'></colgroup><thead><tr><th>{pair('h')}"
        f"</th></tr></thead><tbody><tr><td>{pair('c')}</td></tr></tbody></table>{pair('z')}"
    )
    document = made(tmp_path, body)

    kinds = [type(block) for block in document.body]
    assert kinds == [Columns, Table, Columns]
    columns = document.body[0]
    assert isinstance(columns, Columns)
    assert [printed_words(name) for name in columns.header] == ["Bahasa Indonesia", "English"]
    assert [type(block) for block in columns.body] == [Parallel, Article, Article]


def test_sequential_tells_all_in_one_language_then_in_the_next_and_is_signed_once(
    tmp_path: Path,
) -> None:
    body = f"{pair('a')}<p>name</p><footer><section>{pair('s')}<hr></section></footer>"
    document = made(tmp_path, body, layout=Layout.SEQUENTIAL)

    first, second, signatures = document.body
    assert isinstance(first, Part)
    assert isinstance(second, Part)
    assert isinstance(signatures, Signatures)
    assert (printed_words(first), printed_words(second)) == ("a id\nname", "a en\nname")
    assert printed_words(signatures) == "s id\ns en"


def to_fill_in(cell: str) -> str:
    head = f"<thead><tr><th>{pair('h')}</th><th></th></tr></thead>"
    rows = f"<tbody><tr><td>{pair(cell)}</td><td></td></tr></tbody>"
    columns = '<colgroup><col width="50"><col width="50"></colgroup>'
    return f'<table id="{cell}">{columns}{head}{rows}</table>'


def test_a_cell_may_span_all_columns(tmp_path: Path) -> None:
    table = to_fill_in("t").replace(
        "<tbody>", f'<tbody><tr><td colspan="2">{pair("over")}</td></tr>'
    )

    document = made(tmp_path, f"{pair('a')}{table}")

    (found,) = (node for node in document.nodes if isinstance(node, Table))
    assert [len(row.cells) for row in found.rows] == [1, 2]


SIGNED = f"<footer><section>{pair('s')}<hr></section></footer>"


def test_a_table_to_fill_in_and_what_follows_it_stand_in_each_language(tmp_path: Path) -> None:
    body = f"{pair('a')}{to_fill_in('t')}{pair('b')}{SIGNED}"

    document = made(tmp_path, body, layout=Layout.SEQUENTIAL)

    assert [lines(part) for part in document.body] == [
        ["a id", "h id", "", "t id", "", "b id"],
        ["a en", "h en", "", "t en", "", "b en"],
        ["s id", "s en"],
    ]


def test_a_list_in_which_each_person_signs_stands_once(tmp_path: Path) -> None:
    annex = f'<section id="list">{pair("x")}{to_fill_in("y")}</section>'
    body = f"{pair('a')}{to_fill_in('t')}{SIGNED}{annex}"

    document = made(tmp_path, body, layout=Layout.SEQUENTIAL)

    assert [type(block) for block in document.body] == [Part, Part, Table, Signatures, Annex]


def test_a_list_that_each_person_signs_is_one_form_in_every_language(tmp_path: Path) -> None:
    title = "<h1 lang='id'>DAFTAR</h1><h1 lang='en'>LIST</h1>"
    day = "<dl><dt id='day' lang='id'>Hari</dt><dt lang='en'>Day</dt><dd>9</dd></dl>"
    body = f"{title}{day}{to_fill_in('t')}{SIGNED}"

    sequential = made(tmp_path, body, layout=Layout.SEQUENTIAL)
    stacked = made(tmp_path, body, layout=Layout.STACKED)

    assert not any(isinstance(block, Part) for block in sequential.body)
    assert sequential.body == stacked.body


def test_an_annex_below_the_signatures_stands_in_each_language(tmp_path: Path) -> None:
    body = f'{pair("a")}{SIGNED}<section id="slip">{pair("b")}</section>'

    document = made(tmp_path, body, layout=Layout.SEQUENTIAL)

    assert [lines(part) for part in document.body] == [
        ["a id"],
        ["a en"],
        ["s id", "s en"],
        ["b id"],
        ["b en"],
    ]


def test_stacked_tells_each_paragraph_in_one_language_then_in_the_next(tmp_path: Path) -> None:
    document = made(tmp_path, pair("a") + pair("b"), layout=Layout.STACKED)

    assert lines(document) == ["a id", "a en", "b id", "b en"]


def test_one_language_alone_leaves_the_other_out(tmp_path: Path) -> None:
    assert lines(made(tmp_path, pair("a"), languages=("en",))) == ["a en"]


def test_fields_have_terms_values_and_numbered_values(tmp_path: Path) -> None:
    body = """<dl id="d"><dt id="day" lang="id">Hari</dt><dd lang="id">Rabu</dd>
    <dt id="agenda" lang="id">Acara</dt><ol><li><dd lang="id">x</dd></li><li><dd lang="id">y</dd></li></ol>
    </dl><dl id="who" type="I"><dt>A</dt><dd lang="id">satu</dd></dl>"""
    document = made(tmp_path, body, languages=("id",))

    assert lines(document) == ["Hari : Rabu", "Acara : 1. x", "2. y", "I. A : satu"]
    fields = document.body[0]
    assert isinstance(fields, Fields)
    last = fields.rows[-1]
    assert isinstance(last, Field)
    assert last.term is None


@pytest.mark.parametrize(
    ("layout", "printed"),
    [
        (Layout.STACKED, ["Nomor : 7", "Number"]),
        (Layout.SEQUENTIAL, ["Nomor : 7", "Number : 7"]),
        (Layout.COLUMNS, ["Bahasa Indonesia", "English", "Nomor : 7", "Number : 7"]),
    ],
)
def test_a_value_without_a_language_stands_in_each_text_and_once_under_all_terms(
    tmp_path: Path, layout: Layout, printed: list[str]
) -> None:
    body = '<dl><dt lang="id">Nomor</dt><dt lang="en">Number</dt><dd>7</dd></dl>'

    assert lines(made(tmp_path, body, layout=layout)) == printed


def test_the_items_of_a_list_that_are_the_same_stand_once_under_all_terms(tmp_path: Path) -> None:
    items = "<ol><li><dd>x</dd></li><li><dd>y</dd></li></ol>"
    body = f'<dl><dt lang="id">Cara</dt><dt lang="en">Means</dt>{items}</dl>'
    document = made(tmp_path, body, layout=Layout.STACKED)

    assert lines(document) == ["Cara : 1. x", "Means", "2. y"]


@pytest.mark.parametrize("layout", Layout)
def test_what_is_written_on_is_one_form_in_each_layout(tmp_path: Path, layout: Layout) -> None:
    line = '<dl><dt lang="id">Paraf</dt><dt lang="en">Initials</dt><dd class="fill"></dd></dl>'
    body = f'<p lang="id">Satu.</p><p lang="en">One.</p>{line}'

    assert lines(made(tmp_path, body, layout=layout)) == ["Satu.", "One.", "Paraf : ", "Initials"]


def test_stacked_has_one_line_to_write_on_for_the_terms_of_all_languages(tmp_path: Path) -> None:
    body = '<dl><dt lang="id">Alasan</dt><dt lang="en">Reason</dt><dd class="fill"></dd></dl>'
    document = made(tmp_path, body, layout=Layout.STACKED)

    fields = [node for node in walk(document) if isinstance(node, Field)]
    assert [(each.term and each.term.text, each.value.role) for each in fields] == [
        ("Alasan", Role.FILL),
        ("Reason", Role.LINE),
    ]


def test_values_know_their_origin_and_how_they_were_made(tmp_path: Path) -> None:
    subject = sourced("Pencegahan\n  & <b>")
    document = made(
        tmp_path, "<p>{{ subject }}, {{ subject|capitals }}</p>", languages=("id",), subject=subject
    )

    first, second = (node for node in walk(document) if isinstance(node, Value))
    assert (first.text, first.origin) == ("Pencegahan & <b>", subject.origin)
    assert (second.text, second.origin.derived) == ("PENCEGAHAN & <B>", "capitals")


def test_a_value_cannot_become_an_element_nor_a_reference(tmp_path: Path) -> None:
    evil = sourced('<a href="#x"></a>{{ 7 }}&amp;')
    document = made(tmp_path, "<p>{{ evil }}</p>", languages=("id",), evil=evil)

    assert printed_words(document) == '<a href="#x"></a>{{ 7 }}&amp;'


def test_a_fact_that_is_not_known_is_a_blank_in_the_words_of_its_language(tmp_path: Path) -> None:
    origin = Origin("parties/x.yaml", Source("parties/x.yaml", 9, 3, key_path="head.name"))
    office = {"office": {"id": "Bupati Contoh", "en": "Regent of Contoh"}}
    head = Unknown(origin, "official.name", office)
    document = made(
        tmp_path,
        '<p lang="id">{{ name|capitals }}</p><p lang="en">{{ name }}</p>',
        layout=Layout.STACKED,
        name=head,
    )

    blanks = [node for node in walk(document) if isinstance(node, Blank)]
    assert [blank.text for blank in blanks] == [
        "[......: nama Bupati Contoh]",
        "[......: name of the Regent of Contoh]",
    ]
    assert {blank.origin for blank in blanks} == {origin}


@pytest.mark.parametrize(
    ("office", "said"),
    [
        ("Staff member of the Legal Division", "staff member of the Legal Division"),
        ("Head of the Legal Division", "Head of the Legal Division"),
        ("Acting Regent of Contoh", "Acting Regent of Contoh"),
    ],
)
def test_only_the_name_of_a_post_keeps_its_capital_inside_a_blank(
    office: str, said: str, tmp_path: Path
) -> None:
    origin = Origin("parties/x.yaml", Source("parties/x.yaml", 9, 3, key_path="head.name"))
    name = Unknown(origin, "official.name", {"office": {"id": "Staf", "en": office}})
    document = made(tmp_path, '<p lang="en">{{ name }}</p>', languages=("en",), name=name)

    assert printed_words(document) == f"[......: name of the {said}]"


def test_white_space_is_that_of_html(tmp_path: Path) -> None:
    body = "<p>\n  a <strong> b</strong>\n  <br>\n  c\n</p>"
    (paragraph,) = made(tmp_path, body, languages=("id",)).body

    assert printed_words(paragraph) == "a  b\nc"


def test_the_head_of_a_document_is_read(tmp_path: Path) -> None:
    frame = (
        "<html><head><title>Rujukan {{ case }}</title><meta name='author' content='{{ case }}'></head>"
        "<body><header class='running'><p>RAHASIA {{ case }}</p></header>{}"
        "<header class='office'><img src='emblems/garuda.png' alt='Garuda' width='25'><h1>DINAS</h1>"
        "</header></body></html>"
    ).replace("{{ case }}", "{{{{ case }}}}")
    document = made(tmp_path, "<p>x</p>", languages=("id",), frame=frame, case=sourced("NNK-1"))

    assert (document.title, document.author) == ("Rujukan NNK-1", "NNK-1")
    assert document.running is not None
    assert printed_words(document.running) == "RAHASIA NNK-1"
    assert document.letterhead is not None
    assert document.letterhead.emblems[0].width_mm == 25
    assert [printed_words(line) for line in document.letterhead.lines] == ["DINAS"]


def test_paragraphs_have_the_role_of_their_element_and_class(tmp_path: Path) -> None:
    body = (
        "<h1>a</h1><h3>b</h3><p>c</p><p class='indented'>d</p><p class='closing'>e</p>"
        "<p class='line'>f</p><p class='date'>g</p><aside><p>h</p></aside>"
    )
    document = made(tmp_path, body, languages=("id",))

    roles = [block.role for block in document.body if isinstance(block, Paragraph)]
    assert roles == [
        Role.TITLE,
        Role.SECTION,
        Role.BODY,
        Role.INDENTED,
        Role.CLOSING,
        Role.LINE,
        Role.DATE,
        Role.NOTE,
    ]


def test_ids_are_stable_and_unique_with_their_language(tmp_path: Path) -> None:
    document = made(tmp_path, ARTICLES + pair("a") + pair("b", id="named"))

    ids = [(node.id, node.language) for node in walk(document) if isinstance(node, Paragraph)]
    assert len(ids) == len(set(ids))
    assert {"first", "first/term", "first/list/x/y", "named"} <= {id for id, _ in ids}


@pytest.mark.parametrize("layout", list(Layout))
def test_every_layout_holds_the_same_words(tmp_path: Path, layout: Layout) -> None:
    document = made(tmp_path, ARTICLES, layout=layout)

    texts = sorted(
        printed_words(node) for node in walk(document) if isinstance(node, Paragraph) and node.label
    )
    assert texts == sorted(
        printed_words(node)
        for language in ("id", "en")
        for node in walk(made(tmp_path, ARTICLES, languages=(language,)))
        if isinstance(node, Paragraph)
    )


def test_labels_know_what_they_count(tmp_path: Path) -> None:
    document = made(tmp_path, ARTICLES, languages=("id",))

    labels = [node.label for node in walk(document) if isinstance(node, Paragraph)]
    assert all(isinstance(label, Label) and label.sequence == "articles" for label in labels)
    assert [label.level for label in labels if label] == [0, 1, 1, 2, 3, 1, 0, 2]


def test_a_block_can_be_overridden_and_the_one_below_printed_in_it(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "agreement.html").write_text(
        '{% extends "packaged/agreement.html" %}'
        "{% block signatures %}{{ super() }}<p>Tambahan.</p>{% endblock %}"
    )
    root = samples.write(tmp_path / "data")
    path, asked = root / samples.KERJA_SAMA, Edition(languages=("id",))

    (usual,) = pipeline.check_all([path], asked, FOLDERS).composed
    (other,) = pipeline.check_all([path], asked, [own, *FOLDERS]).composed

    assert printed_words(other.document) == printed_words(usual.document) + "\nTambahan."


def test_a_mistake_in_the_packaged_template_below_is_told_as_its_own(tmp_path: Path) -> None:
    below, own = tmp_path / "below", tmp_path / "own"
    below.mkdir()
    own.mkdir()
    (below / "paper.html").write_text("<html>\n{{ missing }}{% block body %}{% endblock %}</html>")
    (own / "paper.html").write_text('{% extends "packaged/paper.html" %}')

    with pytest.raises(InputError) as refused:
        Templates([own, below]).render("paper.html", {})

    (problem,) = refused.value.problems
    assert problem.source == Source("templates/packaged/paper.html", 2)
