from __future__ import annotations

from dataclasses import replace

import pytest

from mou_gen.document import (
    Block,
    Cell,
    Columns,
    Field,
    Fields,
    Inline,
    Paragraph,
    Parallel,
    Role,
    Row,
    Scheme,
    Signatures,
    Strong,
    Table,
    Text,
)
from mou_gen.errors import Source
from mou_gen.writers.breaks import Ruler, UnitKey, kept_with_next, may_break
from mou_gen.writers.line_count import ENDS_IN_WORD
from tests.writers.documents import AT, NAMES, both, line, numbered, p, paper, theme

RULER = Ruler(theme("kesepakatan"))
SIGNED = Signatures("signed", ())


def held(*body: Block) -> set[str]:
    """Return the ids of what is kept with what follows it."""
    return {unit for unit, _ in keys(*body)}


def keys(*body: Block) -> frozenset[UnitKey]:
    return kept_with_next(paper(*body, languages=("id", "en")), RULER)


def test_a_line_alone_brings_the_text_above_it_to_the_signatures() -> None:
    lines = [line(f"l{n}", "satu") for n in range(4)]

    assert held(*lines, SIGNED) == {"l2"}


def test_a_heading_is_no_text_to_stand_above_signatures() -> None:
    above = line("above", "satu"), p("head", "Penutup", role=Role.SECTION), line("last", "dua")

    assert held(*above, SIGNED) == {"head", "above"}


def test_a_paragraph_of_two_lines_needs_none_above_it() -> None:
    assert held(line("above", "satu"), p("last", "dua " * 60), SIGNED) == set()


def test_a_line_in_two_languages_is_no_more_text_than_in_one() -> None:
    above, place = both("above", "satu " * 40, "one"), both("place", "Dibuat di", "Done at")

    assert keys(above, place, SIGNED) == {("place", "id"), ("above", "en"), ("above", "id")}


def test_a_row_of_a_table_leaves_the_line_below_it_to_the_signatures_in_two_languages() -> None:
    """The row is as high as its narrow cells, and left a fifth of the page before it empty."""
    rows = tuple(
        Row(f"r{n}", (Cell((p(f"c{n}", "kata " * 90),)),) * 2, Source("t")) for n in range(2)
    )
    table = Table(
        "plan", (50, 50), Row("head", (Cell((line("h", "Kegiatan"),)),) * 2, Source("t")), rows
    )

    assert held(table, both("place", "Dibuat di", "Done at"), SIGNED) == {"place"}
    assert held(table, line("place", "Dibuat di"), SIGNED) == {"r1"}


@pytest.mark.parametrize(("words", "kept"), [(30, {("closing", "id")}), (200, set())])
def test_a_closing_stays_with_its_translation_unless_it_is_long(
    words: int, kept: set[UnitKey]
) -> None:
    assert keys(both("closing", "satu " * words, "one " * words), SIGNED) == kept


def test_in_columns_the_longer_language_decides() -> None:
    rows = both("above", "satu", "one"), both("last", "dua " * 60, "two")

    assert held(Columns(NAMES, rows), SIGNED) == set()
    assert keys(*rows, SIGNED) == {("last", "id")}


@pytest.mark.parametrize(("count", "whole"), [(5, True), (30, False)])
def test_a_title_stays_whole_unless_it_is_longer_than_a_third_of_a_page(
    count: int, whole: bool
) -> None:
    title = [p(f"t{n}", "KESEPAKATAN", role=Role.TITLE) for n in range(count)]

    assert held(*title, line("text", "satu")) == (
        {each.id for each in title} if whole else {title[-1].id}
    )


def test_a_third_of_a_page_of_agreements_is_seventeen_lines() -> None:
    assert [RULER.is_long(lines) for lines in (17, 18)] == [False, True]


def test_a_narrow_column_and_a_deep_number_take_more_lines() -> None:
    text = "kata " * 400
    wide, slim, deep = (
        RULER.lines(p("p", text, label=label), width)
        for label, width in (
            (None, RULER.text_mm),
            (None, RULER.column_mm(2)),
            (numbered("1.", 3), RULER.column_mm(2)),
        )
    )

    assert RULER.column_mm(2) == (160 - RULER.theme.gutter_mm) / 2
    assert 2 * wide - 2 <= slim < deep


def test_what_opens_a_list_stays_with_it() -> None:
    texts = p("opening", "meliputi hal sebagai berikut:"), p("item", "satu;"), p("last", "dua.")

    assert held(*texts) == {"opening"}
    assert held(texts[0], p("item", "satu " * 200)) == {"opening"}
    opening = both("opening", "meliputi:", "are:")
    assert held(Columns(NAMES, (opening, *texts[1:]))) == {"opening"}
    article = both("article", "RUANG LINGKUP", "SCOPE", Role.HEADING)
    assert held(Columns(NAMES, (opening, article))) == set()


def test_what_opens_a_list_stays_with_it_in_each_language() -> None:
    opening, item = both("opening", "meliputi:", "are:"), p("item", "satu;")
    heading = both("heading", "RUANG LINGKUP", "SCOPE", Role.HEADING)

    assert keys(opening, item) == {("opening", "id"), ("opening", "en")}
    assert keys(opening, heading) == set()


def test_an_item_of_the_agenda_stays_with_what_was_discussed_on_it() -> None:
    first, inner = numbered("1.", 0, Scheme.DECIMAL), numbered("a.", 1, Scheme.DECIMAL)
    agenda, said = p("agenda", "Lampu", label=first), p("said", "satu " * 60, label=inner)

    assert held(agenda, said, p("next", "Listrik", label=first)) == {"agenda"}
    assert held(replace(agenda, kids=(Text("satu " * 200),)), said) == set()


def test_a_row_of_more_than_five_lines_breaks_unless_three_of_them_would_leave_the_others() -> None:
    assert [may_break(6, lines) for lines in range(1, 6)] == [True, True, False, True, True]
    assert not may_break(5, 5)


def test_a_language_in_italics_takes_the_lines_of_italics() -> None:
    stacked = Ruler(RULER.theme, "id")

    def lines(ruler: Ruler, lang: str) -> int:
        text = p("p", "which shall be designated by each of the PARTIES " * 9, lang=lang)
        return sum(ruler.lines(text, width) for width in range(60, 160))

    assert lines(stacked, "en") < lines(stacked, "id") == lines(RULER, "en")
    assert lines(stacked.upright, "en") == lines(RULER, "en")


def values(count: int) -> Fields:
    """A field whose value is a list of *count* items, and one below it."""
    term, *more = (line(f"v{n}", "rehabilitasi") for n in range(count))
    first = Field("f0", line("term", "Layanan"), term)
    others = (Field(f"f{n}", None, each) for n, each in enumerate(more, 1))
    return Fields("fields", (first, *others, Field("g", line("h", "Tahap"), line("w", "satu"))))


def test_a_list_in_a_field_stays_whole_unless_it_has_more_than_five_lines() -> None:
    assert held(values(1)) == set()
    assert held(values(2)) == {"f0"}
    assert held(values(3)) >= {"f0", "f1"}
    assert held(values(30)) == {"f0", "f28", "f29"}


def test_neither_the_first_nor_the_last_of_many_fields_stands_alone_nor_one_of_few_above_signatures() -> (
    None
):
    def fields(text: str, count: int = 6) -> Fields:
        rows = (Field(f"f{n}", line(f"t{n}", "Nama"), line(f"v{n}", text)) for n in range(count))
        return Fields("fields", tuple(rows))

    assert held(fields("Contoh")) == {"f0", "f4"}
    assert held(fields("Contoh", 3)) == set()
    assert held(fields("Contoh", 3), SIGNED) == {"f0", "f1"}
    assert held(fields("contoh " * 60)) == set()


def test_in_columns_too_two_short_fields_stand_on_either_side_of_a_page() -> None:
    def field(n: int, text: str, lang: str) -> Field:
        return Field(f"f{n}", line(f"t{n}", "Nama", lang=lang), line(f"v{n}", text, lang=lang))

    def columns(text: str) -> Columns:
        rows = (
            Parallel(f"f{n}", (field(n, text, "id"), field(n, "x", "en")), AT) for n in range(6)
        )
        return Columns(NAMES, (Fields("fields", tuple(rows)),))

    assert held(columns("Contoh")) == {"f0", "f4"}
    assert held(columns("contoh " * 30)) == set()


def test_two_short_items_of_a_list_stand_on_either_side_of_a_page() -> None:
    def items(text: str, level: int = 2) -> list[Paragraph]:
        return [p(f"i{n}", text, label=numbered("a.", level)) for n in range(6)]

    assert held(*items("sosial;")) == {"i0", "i4"}
    assert held(*items("sosial " * 60)) == set()
    assert held(*items("satu.", 1)) == set()
    in_word = Ruler(RULER.theme, ends=ENDS_IN_WORD)
    assert kept_with_next(paper(*items("sosial;")), in_word) == frozenset()


def test_an_item_and_its_translation_below_it_stay_together_and_are_no_short_item_alone() -> None:
    pairs = [
        Parallel(
            f"i{n}",
            tuple(p(f"i{n}", "sosial;", label=numbered("a.", 2), lang=tag) for tag in ("id", "en")),
            AT,
        )
        for n in range(6)
    ]

    assert keys(*pairs) == {(f"i{n}", "id") for n in range(6)}
    assert held(Columns(NAMES, tuple(pairs))) == {"i0", "i4"}


def test_a_short_field_stays_with_its_translation_and_is_no_company_for_itself() -> None:
    def field(n: int, lang: str) -> Field:
        return Field(f"f{n}", line(f"t{n}", "Nama", lang=lang), line(f"v{n}", "Contoh", lang=lang))

    rows = (Parallel(f"f{n}", (field(n, "id"), field(n, "en")), AT) for n in range(6))

    ends = {("f4", tag) for tag in ("id", "en")}  # the first has its heading
    assert keys(Fields("fields", tuple(rows))) == ends | {(f"f{n}", "id") for n in range(6)}


@pytest.mark.parametrize(("count", "whole"), [(11, True), (30, False)])
def test_a_line_to_sign_stays_with_the_fields_above_to_a_third_of_a_page(
    count: int, whole: bool
) -> None:
    rows = (Field(f"f{n}", line(f"t{n}", "Nama"), line(f"v{n}", "Contoh")) for n in range(count))
    sign = Field("sign", line("term", "Tanda tangan"), p("space", role=Role.FILL))

    stays = held(Fields("consent", (*rows, sign)))

    last = range(count) if whole else (0, *range(count - 14, count))  # and the room to sign
    assert stays == {f"f{n}" for n in last}


@pytest.mark.parametrize("spans", [False, True])
def test_a_row_that_names_those_below_it_stays_with_the_first_of_them(spans: bool) -> None:
    def row(id: str, *texts: Inline | None) -> Row:
        cells = [
            Cell((replace(p(f"{id}-{n}", ""), kids=(text,)),) if text else ())
            for n, text in enumerate(texts)
        ]
        return Row(id, tuple(cells), Source("t"))

    bold = Strong((Text("Dinas Sosial"),))
    named = (bold,) if spans else (None, bold, None)
    persons = [row(f"r{n}", Text(str(n)), Text("Nama " * 30), None) for n in range(6)]
    rows = (
        *persons[:3],
        row("title", *named),
        *persons[3:],
        row("last", *named),
    )
    table = Table(
        "list", (10, 60, 30), row("head", *(Text(each) for each in ("No.", "Nama", "Paraf"))), rows
    )

    assert held(table) == {"title"}
