"""Whatever a template may not say is an error at its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.compose.bench import findings, sourced

PAIR = '<p lang="id">a</p><p lang="en">b</p>'
HEAD = '<h2 lang="id">A</h2><h2 lang="en">B</h2>'


@pytest.mark.parametrize(
    ("body", "line", "told"),
    [
        # elements and attributes
        ("<blockquote>x</blockquote>", 2, "`<blockquote>` is not a known element"),
        (f"{PAIR}\n<p style='x' lang='id'>y</p>", 3, "`<p>` has no attribute `style`"),
        ("<script>x</script>", 2, "`<script>` is not a known element"),
        ('<p lang="id" hidden>x</p>', 2, "no attribute `hidden`"),
        ("<hr>", 2, "`<hr>` is not allowed here"),
        ("<tr></tr>", 2, "`<tr>` is not allowed here"),
        ("words alone", 1, "text in `<body>` must be in a paragraph"),
        ('<p lang="id" class="wide">x</p>', 2, "unknown class `wide`"),
        ('<p lang="de">x</p>', 2, "no labels for the language `de`"),
        # nesting
        ("<p>x", 2, "`</body>` closes no open element: `<p>`"),
        ("<p>x</strong></p>", 2, "`</strong>` closes no open element"),
        ('<p id="a" id="b">x</p>', 2, "has a duplicate attribute"),
        ("<!ENTITY x><p>y</p>", 1, "is not allowed in a template"),
        ("<?php x ?><p>y</p>", 1, "is not allowed in a template"),
        # languages
        ('<p lang="id">x</p>', 2, "the paragraph has no `en` text"),
        ('<p lang="en">x</p>', 2, "the paragraph has no `id` text"),
        ('<dl><dt lang="id">x</dt><dd>y</dd></dl>', 2, "the field has no `en` text"),
        # articles and lists
        (f'<article id="a">{PAIR}</article>', 2, "`<article>` takes one paragraph per language"),
        (f'<article id="a">{HEAD}<article id="b"></article></article>', 2, "is not allowed here"),
        (
            f'<article id="a">{HEAD}<ol type="I"><li>{PAIR}</li></ol></article>',
            2,
            "cannot have the type",
        ),
        (
            f'<ol type="x"><li>{PAIR}</li></ol>',
            2,
            "a list outside an article cannot have the type `x`",
        ),
        (f"<ol>{PAIR}</ol>", 2, "`<p>` is not allowed in `<ol>`"),
        (f"<ol><li>{PAIR}{PAIR}</li></ol>", 2, "takes one paragraph per language"),
        (f'<ol><li>{PAIR}<ol type="a"><li>{PAIR}</li></ol></li></ol>', 2, "cannot have a `type`"),
        (
            f"<ol><li>{PAIR}<ol><li>{PAIR}<ol><li>{PAIR}</li></ol></li></ol></li></ol>",
            2,
            "lists cannot be nested this deeply",
        ),
        (
            f"<ol><li>{PAIR}<ol><li>{PAIR}</li></ol>{PAIR}</li></ol>",
            2,
            "takes one paragraph per language",
        ),
        # fields, tables, signatures, pictures
        ('<dl type="x"></dl>', 2, "unknown field type `x`"),
        ("<dl><dt>x</dt></dl>", 2, "a `<dt>` has no `<dd>`"),
        ("<table></table>", 2, "`<table>` must contain `colgroup`, `thead`, `tbody`"),
        (
            '<table><colgroup><col width="50"></colgroup><thead></thead><tbody></tbody></table>',
            2,
            "the total must be 100",
        ),
        (
            '<table><colgroup><col width="100"></colgroup><thead><tr><th><p>a</p></th></tr></thead>'
            "\n<tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>",
            3,
            "the row has 2 cells, but the table has 1 columns",
        ),
        *(
            (
                '<table><colgroup><col width="60"><col width="40"></colgroup>'
                "<thead><tr><th><p>a</p></th><th><p>b</p></th></tr></thead>"
                f"\n<tbody><tr>{cells}</tr></tbody></table>",
                3,
                f"the row has {count} cells, but the table has 2 columns",
            )
            for cells, count in (
                ('<td colspan="3"><p>a</p></td>', 1),
                ("<td><p>a</p></td>", 1),
                ('<td colspan="2"><p>a</p></td><td></td>', 2),
                ('<td colspan="x"><p>a</p></td>', 1),
            )
        ),
        ("<footer><section><p>x</p></section></footer>", 2, "a signature needs one `<hr>`"),
        ('<header class="wide"></header>', 1, "unknown header class `wide`"),
        ('<header class="office"><p>x</p></header>', 2, "a letterhead must start with an `<img>`"),
        ('<header class="office"><img src="x.png"></header>', 2, "needs `src`, `alt`"),
        (
            '<header class="office"><p>x</p><img src="emblems/garuda.png" alt="x" width="9"></header>',
            2,
            "a letterhead must start with an `<img>`",
        ),
        (
            '<header class="office"><img src="../garuda.png" alt="x" width="9"></header>',
            2,
            "there is no picture `../garuda.png`",
        ),
        # references and numbers
        (
            '<p lang="id"><a href="#no"></a></p>\n<p lang="en">x</p>',
            2,
            "no numbered paragraph `#no`",
        ),
        ('<p><a href="http://x.example">y</a></p>', 2, "`<a>` must be empty and refer to an id"),
        ("<p><img></p>", 2, "`<img>` is not allowed in a paragraph"),
        ('<p id="a">x</p>\n<p id="a">y</p>', 3, "duplicate id `a`"),
        (
            f'<article id="a">{HEAD}<ol type="a"><li>{PAIR}</li></ol>\n<ol><li>{PAIR}</li></ol></article>',
            3,
            "this numbering level was skipped above",
        ),
    ],
)
def test_a_template_outside_the_grammar_is_an_error_at_its_line(
    tmp_path: Path, body: str, line: int, told: str
) -> None:
    found = findings(tmp_path, body)

    assert not re.search(r"[\ue000-\uf8ff]|Sourced|mou_gen|<locals>|'str'|'int'", "".join(found))
    assert any(
        each.startswith(f"templates/paper.html:{line}: error: ") and told in each for each in found
    ), found


@pytest.mark.parametrize(
    ("body", "line", "told"),
    [
        ("{{ nobody }}", 2, "'nobody' is undefined"),
        ("<p>\n{{ text.nothing }}</p>", 3, "'nothing'"),
        ("{{ text|upper }}", 2, "No filter named 'upper'"),
        ("{% if text is odd %}{% endif %}", 2, "No test named 'odd'"),
        ("{% for %}", 2, "Expected"),
        ("{% endfor %}", 2, "Encountered unknown tag 'endfor'"),
        ('{{ text ~ "x" }}', 2, "`~` would lose the origin of a value"),
        ("{{ text[1:] }}", 2, "`[:]` would lose the origin of a value"),
        ('{{ text + "x" }}', 2, "`+` works only with plain numbers"),
        ("{{ text % 3 }}", 2, "`%` works only with plain numbers"),
        ("{{ text * 3 }}", 2, "`*` works only with plain numbers"),
        ("{{ text.upper() }}", 2, "'upper'"),
        ("{{ text.__class__ }}", 2, "unsafe"),
        ("{{ text.origin }}", 2, "unsafe"),
        ("{{ labels.id.choices.items() }}", 2, "'items'"),
        ("{{ range(9) }}", 2, "'range' is undefined"),
        ("{{ labels }}", 2, "a whole dict cannot be printed"),
        ('{{ text|date("id") }}', 2, "`date` takes a date"),
        ("{{ text|date }}", 2, "`date` cannot be used here in this way"),
        ('{{ text|date("id", 2) }}', 2, "`date` cannot be used here in this way"),
        ('{{ text|clock(lang="id") }}', 2, "`clock` cannot be used here in this way"),
        ("{{ text|length(2) }}", 2, "`length` cannot be used here in this way"),
        ("{% if 5|length %}{% endif %}", 2, "`length` cannot be used here in this way"),
        ("{{ text.nope }}", 2, "a text has no 'nope'"),
        ("{{ labels.nope }}", 2, "a mapping has no 'nope'"),
        ("{{ languages.nope }}", 2, "a list has no 'nope'"),
        ("{% for x in 5 %}{% endfor %}", 2, "a number is not iterable"),
        ("{% if text < 5 %}{% endif %}", 2, "between instances of a text and a number"),
        ("{% if -text %}{% endif %}", 2, "a text"),
        ('<p class="{{ text }}">x</p>', 2, "unknown class `{{ ... }}`"),
        ('<p lang="{{ text }}">x</p>', 2, "no labels for the language `{{ ... }}`"),
        ('<ol type="{{ text }}"><li>x</li></ol>', 2, "the type `{{ ... }}`"),
        ("<p><{{ text }}>x</p>", 2, "`<{{ ... }}>x</p>`"),
        ("<p><abcdefghij{{ text }}", 2, "`<abcdefghij{{ ... }}`"),
        ("<p>&#xe000;{{ text }}</p>", 2, "`&#xe000;` is not allowed"),
        ('{{ text|in_words("id") }}', 2, "`in_words` takes a whole number"),
        ("{{ text|word(labels.id.choices) }}", 2, "the labels have no word for"),
        ('{% include "nowhere.html" %}', 2, "there is no template `nowhere.html`"),
        ('{% include "../pyproject.toml" %}', 2, "there is no template `../pyproject.toml`"),
        ('{% include "/etc/passwd" %}', 2, "there is no template `/etc/passwd`"),
        ('{% import "paper.html" as p %}', 2, "the template calls itself endlessly"),
        (
            '{% from "macros.html" import both %}\n<p>{{ both(text)|capitals }}</p>',
            3,
            "`items` takes",
        ),
    ],
)
def test_a_template_that_jinja_or_its_fence_refuses_is_an_error_at_its_line(
    tmp_path: Path, body: str, line: int, told: str
) -> None:
    found = findings(tmp_path, body, text=sourced("Nunukan"))

    assert any(
        each.startswith(f"templates/paper.html:{line}: error: ") and told in each for each in found
    ), found


def test_all_unknown_elements_and_all_refused_blocks_are_told_at_once(tmp_path: Path) -> None:
    assert len(findings(tmp_path, "<nav></nav>\n<nav></nav>\n<b></b>")) == 3
    assert len(findings(tmp_path, "<hr>\n<tr></tr>\n<dl><dt>x</dt></dl>")) == 3


def test_a_finding_in_a_macro_names_the_line_that_called_it(tmp_path: Path) -> None:
    body = '{% from "macros.html" import article %}\n\n{% call article("a", id="A") %}{% endcall %}'

    (found,) = findings(tmp_path, body)

    assert "the paragraph has no `en` text" in found
    assert found.startswith("templates/paper.html:4: ")


def test_a_template_that_is_not_utf_8_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "clause.html").write_bytes(b"<p>\xe9</p>")

    (found,) = findings(tmp_path, '{% include "clause.html" %}')

    assert "templates/clause.html:1: error: the file is not UTF-8 text (byte 3)" in found


@pytest.mark.parametrize(
    ("frame", "told"),
    [
        ("{}", "must print exactly one `<html>` element"),
        ("<html><body></body></html>", "`<html>` must contain `head`, `body`"),
        ("<html><head></head><body></body></html>", "`<head>` must contain one `<title>`"),
        ("<html><head><title>x</title></head><body>", "`<body>` is never closed"),
    ],
)
def test_a_template_without_its_frame_is_an_error(tmp_path: Path, frame: str, told: str) -> None:
    (found,) = findings(tmp_path, "", frame=frame)

    assert told in found
