"""The manual says what the rules say, in two languages, and is current."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import get_type_hints

import pytest
from click.testing import CliRunner, Result

from mou_gen.checks import RULES, Rule
from mou_gen.cli import main
from mou_gen.errors import Level
from mou_gen.reporting import manual
from tests.examples import ROOT

EVERY_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: str(rule.ID))


def explain(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["explain", *arguments])


def script() -> ModuleType:
    spec = spec_from_file_location("manual", ROOT / "scripts" / "manual.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_made_is_current() -> None:
    stale = [
        path.name for path, text in script().pages() if path.read_text(encoding="utf-8") != text
    ]

    assert stale == [], "run `make manual`"


@EVERY_RULE
def test_each_page_has_its_parts_in_both_languages(rule: Rule) -> None:
    for language, parts in (
        ("en", ("Passes", "Fails", "Source")),
        ("id", ("Lulus", "Gagal", "Sumber")),
    ):
        page = manual.manual_page(rule, language)
        found = re.findall(r"^(\w+):", page, re.MULTILINE)
        assert [part for part in found if part in parts] == list(parts)
        assert "\n\n" in page
        assert manual.first_line(rule, language).endswith(".")


@EVERY_RULE
def test_each_rule_has_what_the_checks_ask_of_it(rule: Rule) -> None:
    for name, kind in get_type_hints(Rule).items():
        assert isinstance(getattr(rule, name), kind), name
    assert get_type_hints(rule.check) == get_type_hints(Rule.check)


def test_no_rule_is_left_out() -> None:
    modules = {path.stem for path in (ROOT / "mou_gen/checks/rules").glob("[!_]*.py")}

    assert {rule.replace("_", "-") for rule in modules} == set(RULES)


@EVERY_RULE
def test_each_rule_is_called_as_its_module_and_knows_its_law(rule: Rule) -> None:
    assert rule.__name__.rpartition(".")[2].replace("_", "-") == rule.ID  # type: ignore[attr-defined]
    assert rule.SOURCE
    # What was not read is refused, not printed with a warning.
    refuses_the_unread = rule.ID == "foreign-partner"
    assert rule.SURE or rule.LEVEL is Level.WARNING or refuses_the_unread


@EVERY_RULE
def test_the_law_of_each_rule_is_cited_in_indonesian_too(rule: Rule) -> None:
    assert not re.search(r"\b(?:articles?|and|the|of|rule)\b", manual.source(rule, "id"))


def test_the_manual_has_a_chapter_for_each_rule() -> None:
    for name in ("rules.md", "aturan.md"):
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(RULES)


def test_examples_that_are_set_in_are_kept_as_they_are() -> None:
    rule = _rule(
        "What must hold.\n\nWhy.\n\nPasses:\n    a: 1\n    b: 2\nFails: this\n  and that.\n"
        "Not seen: this.\n"
    )

    assert manual.manual_book([rule], "en").endswith(
        "## sample\n\n*warning*, UU 1/2000 (not verified)\n\nWhat must hold.\n\nWhy.\n\n"
        "Passes:\n\n```text\na: 1\nb: 2\n```\n\nFails: this and that.\n\nNot seen: this.\n"
    )


def test_each_example_stands_on_a_line_of_its_own() -> None:
    rule = _rule(
        "What must hold.\n\nWhy.\n\nPasses: one thing.\nFails:  `a; b`\n        or c; with a\n"
        "        warning, `d`.\nNot seen: this; that.\n"
    )

    assert manual.manual_page(rule).endswith(
        "Passes: one thing.\nFails:\n  - `a; b` or c\n  - with a warning, `d`\nNot seen: this; that."
    )
    assert manual.manual_book([rule], "en").endswith(
        "Passes: one thing.\n\nFails:\n\n- `a; b` or c\n- with a warning, `d`\n\nNot seen: this; that.\n"
    )


@EVERY_RULE
def test_what_an_example_quotes_is_quoted_to_its_end(rule: Rule) -> None:
    for language in manual.LANGUAGES:
        examples = re.findall(r"^- .*", manual.manual_book([rule], language), re.MULTILINE)
        assert [each for each in examples if each.count("`") % 2] == [], "a quotation has no end"


def _rule(text: str) -> Rule:
    module = ModuleType("sample", text)
    told = {"ID": "sample", "LEVEL": Level.WARNING, "SOURCE": "UU 1/2000", "SURE": False}
    module.__dict__.update(told, ATURAN=text)
    return module


def test_explain_lists_all_rules_with_a_line_each() -> None:
    for language in ("en", "id"):
        result = explain("--lang", language)

        assert result.exit_code == 0
        assert [line.split()[0] for line in result.stdout.splitlines()] == list(RULES)
        assert manual.first_line(RULES["words"], language) in result.stdout


def test_explain_prints_the_page_of_a_rule_in_either_language() -> None:
    words = RULES["words"]

    assert manual.manual_page(words, "en") in explain("words").stdout
    assert explain("words").stdout.startswith(f"words (warning; {words.SOURCE})\n\n")
    assert manual.manual_page(words, "id") in explain("words", "--lang", "id").stdout
    assert explain("words", "--lang", "id").stdout.startswith("words (peringatan; ")


def test_explain_of_an_unknown_rule_names_what_is_close() -> None:
    result = explain("wrods")

    assert result.exit_code == 2
    assert "there is no rule `wrods`; did you mean `words`?" in result.stderr


@pytest.mark.parametrize("name", ["input", "template", "final", "waiver"])
def test_explain_knows_findings_that_come_from_no_rule(name: str) -> None:
    assert explain(name).exit_code == 0
    assert explain(name).stdout != explain(name, "--lang", "id").stdout
