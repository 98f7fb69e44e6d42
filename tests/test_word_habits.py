"""What people and programs do to a file by hand, beside typing: none of it goes unseen or is taken for words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from mou_gen.pull.changes import PulledChange
from tests.test_pull import changed, read_back, replaced
from tests.word_edits import sent_file

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("examples")]

_ITEM = "kesehatan"
_WORDS = "dapat diperpanjang"
_VALUE = "menjunjung tinggi nilai-nilai hak asasi manusia"
_STAMP = 'w:id="99" w:author="Ibu Melati" w:date="2026-11-20T09:00:00Z"'
_REFERENCE = '<w:t xml:space="preserve">Pasal 3</w:t>'


@pytest.fixture(scope="module")
def agreement() -> bytes:
    return sent_file("agreement.yaml", "columns")


def _around(xml: str, words: str, element: str) -> tuple[int, int]:
    """Return where the innermost *element* round *words* begins and ends."""
    at = xml.replace("\u00a0", " ").index(words)
    start = max(xml.rfind(f"<w:{element}>", 0, at), xml.rfind(f"<w:{element} ", 0, at))
    return start, xml.index(f"</w:{element}>", at) + len(f"</w:{element}>")


def _in(words: str, element: str, change: Callable[[str], str]) -> Callable[[str], str]:
    def run(xml: str) -> str:
        start, end = _around(xml, words, element)
        return xml[:start] + change(xml[start:end]) + xml[end:]

    return run


def _looking(words: str, look: str) -> Callable[[str], str]:
    """Return what gives *words*, and no others of their run, the look of *look*."""

    def run(run_xml: str) -> str:
        head, text = re.fullmatch(
            r"(<w:r>.*?)<w:t[^>]*>(.*)</w:t></w:r>", run_xml, re.DOTALL
        ).groups()  # type: ignore[union-attr]
        before, _words, behind = text.partition(words)
        properties = f"<w:rPr>{look}</w:rPr>"
        return "".join(
            f'{each}<w:t xml:space="preserve">{said}</w:t></w:r>'
            for each, said in (
                (head, before),
                (f"<w:r>{properties}", words),
                (head, behind),
            )
            if said
        )

    return _in(words, "r", run)


def _told(changes: Sequence[PulledChange]) -> list[tuple[str, str]]:
    return [(each.why, each.text) for each in changes]


def test_a_row_that_is_marked_as_deleted_alone_is_deleted(agreement: bytes) -> None:
    """Some programs mark the row and leave its words as they were; so does a deleted cell."""
    row = _in(_ITEM, "tr", lambda row: row.replace("<w:tr>", f"<w:tr><w:trPr><w:del {_STAMP}/></w:trPr>"))  # fmt: skip
    cell = _in(_ITEM, "tc", lambda cell: cell.replace("</w:tcPr>", f"<w:cellDel {_STAMP}/></w:tcPr>"))  # fmt: skip

    in_row, in_cell = (read_back(changed(agreement, each)).others for each in (row, cell))

    assert [(each.kind, each.old, each.authors) for each in in_row] == [
        ("deleted", "kesehatan;", ("Ibu Melati",)),
        ("deleted", "health;", ("Ibu Melati",)),
    ]
    assert [(each.kind, each.old) for each in in_cell] == [("deleted", "kesehatan;")]


@pytest.mark.parametrize(
    "look", ["<w:strike/>", "<w:vanish/>", '<w:color w:val="FFFFFF"/>', "<w:dstrike/>"]
)
def test_words_struck_through_or_hidden_by_hand_are_a_question(agreement: bytes, look: str) -> None:
    (told,) = read_back(changed(agreement, _looking(_WORDS, look))).others

    assert (told.why, told.is_left) == ("struck", True)
    assert told.text.endswith(f": {_WORDS}")


def test_a_value_with_words_struck_through_by_hand_is_not_written(agreement: bytes) -> None:
    """Many strike the old words through, and write the new ones beside them in red."""
    look = (
        '<w:strike/></w:rPr><w:t>menjunjung tinggi</w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/>'
    )
    by_hand = _looking("menjunjung tinggi", look)
    (place,) = read_back(changed(agreement, by_hand)).places

    assert "struck through" in place.doubt


def test_a_colour_is_noted_and_is_no_question(agreement: bytes) -> None:
    look = '<w:highlight w:val="yellow"/>'
    (told,) = read_back(changed(agreement, _looking(_WORDS, look))).others

    assert (told.why, told.is_left) == ("format", False)


@pytest.mark.parametrize(
    ("words", "setting", "why"),
    [
        (_ITEM, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>', "was removed"),
        (_ITEM, '<w:numPr><w:ilvl w:val="3"/></w:numPr>', "another level"),
        (_ITEM, '<w:numPr><w:numId w:val="1"/></w:numPr>', "another list"),
        ("MAKSUD DAN TUJUAN", '<w:numPr><w:numId w:val="0"/></w:numPr>', "was removed"),
        ("Bahasa Indonesia", '<w:numPr><w:numId w:val="1"/></w:numPr>', "given a number"),
    ],
)
def test_another_number_of_a_paragraph_is_a_question(
    agreement: bytes, words: str, setting: str, why: str
) -> None:
    """The labels are words of the document, and no words of the file."""
    renumbered = _in(words, "p", lambda p: p.replace("</w:pPr>", f"{setting}</w:pPr>", 1))
    (told,) = read_back(changed(agreement, renumbered)).others

    assert (told.why, told.is_left) == ("numbering", True)
    assert why in told.text


def test_a_list_that_begins_with_another_number_is_a_question(agreement: bytes) -> None:
    def later(xml: str) -> str:
        return xml.replace('<w:start w:val="1"/>', '<w:start w:val="3"/>', 1)

    others = read_back(changed(agreement, later, "word/numbering.xml")).others

    assert {each.why for each in others} == {"numbering"}


@pytest.mark.parametrize(("name", "page"), [("header", "first"), ("header", "even"), ("footer", "default")])  # fmt: skip
def test_words_at_an_edge_of_pages_where_none_stood_are_told(
    agreement: bytes, name: str, page: str
) -> None:
    def written(xml: str) -> str:
        return xml.replace("</w:p>", "<w:r><w:t>KONSEP KEDUA</w:t></w:r></w:p>", 1)

    data = changed(agreement, written, "word/header1.xml")
    if (name, page) != ("header", "first"):
        reference = f'<w:{name}Reference w:type="{page}" r:id="rId7"/>'
        data = changed(data, lambda xml: xml.replace('<w:headerReference w:type="first" r:id="rId7"/>', reference))  # fmt: skip
    told = [each for each in read_back(data).others if each.kind == "inserted"]

    assert [each.new for each in told] == ["KONSEP KEDUA"]
    assert "in the page" in told[0].why


def test_another_watermark_and_an_emblem_taken_out_are_told(agreement: bytes) -> None:
    data = changed(agreement, lambda xml: xml.replace('string="DRAF"', 'string="RAHASIA"'), "word/header1.xml")  # fmt: skip
    data = changed(data, lambda xml: re.sub(r"<w:drawing>.*?</w:drawing>", "", xml))
    told = read_back(data).others

    assert {each.why for each in told} == {"object"}
    assert any("RAHASIA" in each.text for each in told)
    assert any("removed" in each.text for each in told)


def _unlinked(p: str) -> str:
    """Return *p* with its fields as plain words, as Ctrl+Shift+F9 and Google Docs leave them."""
    return re.sub(r"<w:r>(?:(?!</w:r>).)*(?:fldChar|instrText)(?:(?!</w:r>).)*</w:r>", "", p)


@pytest.mark.parametrize(
    ("change", "why", "said"),
    [
        (lambda p: p.replace(">Pasal 3<", ">Pasal 9<"), "reference", "changed by hand"),
        (lambda p: re.sub(r"REF _\w+", "REF _Ref123", p, count=1), "reference", "points elsewhere"),
        (lambda p: _unlinked(p), "format", "plain text"),
    ],
)
def test_what_became_of_a_reference_is_told(
    agreement: bytes, change: Callable[[str], str], why: str, said: str
) -> None:
    found = read_back(changed(agreement, _in("bertujuan untuk mewujudkan", "p", change)))

    assert found.places == []
    assert {each.why for each in found.others} == {why}
    assert said in found.others[0].text


def test_a_link_round_a_value_changes_nothing(agreement: bytes) -> None:
    """Word and Google Docs make a link of each address."""
    mail = "contoh@example.id"
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    link = (
        f"{begin}<w:r><w:instrText> HYPERLINK &quot;mailto:{mail}&quot; </w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{mail}</w:t></w:r>{end}'
    )
    found = read_back(changed(agreement, _in(mail, "r", lambda _run: link)))

    assert (found.places, found.others) == ([], [])


@pytest.mark.parametrize("prompt", ["Haga clic o pulse aquí para escribir texto.", "Click or tap here to enter text."])  # fmt: skip
def test_what_word_shows_in_an_emptied_control_is_no_value_in_any_language(
    agreement: bytes, prompt: str
) -> None:
    style = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
    emptied = _in(_VALUE, "r", lambda _run: f"<w:r>{style}<w:t>{prompt}</w:t></w:r>")
    (place,) = read_back(changed(agreement, emptied)).places

    assert (place.new, "was deleted" in place.doubt) == ("", True)


@pytest.mark.parametrize("dots", ["..................", "____________"])
def test_dots_in_a_blank_do_not_fill_it(agreement: bytes, dots: str) -> None:
    blank = "[......: nomor dari Pemerintah Kabupaten Nunukan]"
    (place,) = read_back(replaced(agreement, blank, dots)).places

    assert "only punctuation" in place.doubt


def test_each_text_box_and_each_comment_is_told(agreement: bytes) -> None:
    boxes = "".join(
        f"<w:txbxContent><w:p><w:r><w:t>Catatan {n}</w:t></w:r></w:p></w:txbxContent>" for n in "12"
    )
    drawn = changed(agreement, lambda xml: xml.replace("</w:p>", f"<w:r><w:drawing>{boxes}</w:drawing></w:r></w:p>", 1))  # fmt: skip

    told = [each.new for each in read_back(drawn).others if each.kind == "inserted"]

    assert told == ["Catatan 1", "Catatan 2"]


def test_a_page_break_that_somebody_put_in_is_no_change(agreement: bytes) -> None:
    ended = changed(agreement, lambda xml: xml.replace("<w:r>", '<w:r><w:br w:type="page"/></w:r><w:r>', 9))  # fmt: skip

    assert read_back(ended).others == []


def test_words_that_run_together_now_are_told(agreement: bytes) -> None:
    """The space between a template and a value is of neither."""
    data = replaced(agreement, "), bertempat di <", "), bertempat di<")
    (told,) = read_back(data).others

    assert (told.kind, "bertempat diNunukan" in told.new) == ("template", True)


def test_a_control_that_was_pasted_behind_itself_is_a_question(agreement: bytes) -> None:
    (place,) = read_back(changed(agreement, _in(_VALUE, "sdt", lambda sdt: sdt + sdt))).places

    assert "unclear" in place.doubt
