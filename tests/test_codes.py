"""`mou-gen codes`: what a legal officer finds by a code, or by a word of its title."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

from mou_gen.cli import main


def codes(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["codes", *arguments])


def found(*arguments: str) -> list[str]:
    return [each["code"] for each in json.loads(codes("--format", "json", *arguments).stdout)]


def test_a_word_finds_the_codes_with_what_they_are_part_of() -> None:
    result = codes("traffking")

    assert result.exit_code == 0
    code, below = result.stdout.splitlines()
    assert code == "400.9.4.2  Tuna susila dan korban traffking perempuan"
    assert below.strip().startswith("in 400.9.4, ")


@pytest.mark.parametrize(
    "words", [("kerja", "sama"), ("kerja sama",), ("kerjasama",), ("KERJASAMA",)]
)
def test_words_are_found_however_they_are_spaced(words: tuple[str, ...]) -> None:
    assert {"100.2.2", "100.3.7"} <= set(found(*words))


def test_every_word_must_be_there() -> None:
    assert "400.2.3" in found("perlindungan", "perempuan")
    assert "400.2.4" not in found("perlindungan", "perempuan")


def test_a_code_finds_itself_and_what_is_below_it() -> None:
    assert found("100.3.7") == ["100.3.7", "100.3.7.1", "100.3.7.2"]
    assert found("270.04.05") == ["200.2.4.5"]


def test_a_word_inside_another_is_not_found() -> None:
    assert "000.8.2.1" in found("analisa")
    assert found("nalisa") == []


def test_the_ministry_has_a_list_of_its_own() -> None:
    assert found("--list", "ministry", "000.10")[0] == "000.10"
    assert found("000.10") == []


def test_a_program_is_told_what_lies_above() -> None:
    (code,) = json.loads(codes("--format", "json", "100.3.7.1").stdout)

    assert code["title"] == "Dalam Negeri"
    assert [each["code"] for each in code["above"]] == ["100", "100.3", "100.3.7"]


def test_what_the_regulation_misprints_is_said() -> None:
    assert "(printed as 270.04.05)" in codes("200.2.4.5").stdout


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "the titles are Indonesian"), ("id", "judulnya berbahasa Indonesia")],
)
def test_nothing_found_is_said_in_the_language_of_the_reader(language: str, told: str) -> None:
    result = codes("zebra", "--lang", language)

    assert result.exit_code == 1
    assert told in result.stderr


def test_codes_of_ones_own_are_found_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "law").mkdir()
    own = 'codes: {"100.3.7.1.1": Kerja sama antardaerah}\n'
    (tmp_path / "law" / "codes.yaml").write_text(own, "utf-8")

    assert found("100.3.7", "--templates", str(tmp_path)) == [
        "100.3.7",
        "100.3.7.1",
        "100.3.7.1.1",
        "100.3.7.2",
    ]


@pytest.mark.parametrize(
    ("begun", "offered"), [("100.3.7", "100.3.7.1"), ("pelind", "pelindungan")]
)
def test_the_tab_key_offers_codes_and_words(begun: str, offered: str) -> None:
    shell = ShellComplete(main, {}, "mou-gen", "_MOU_GEN_COMPLETE")

    assert offered in [each.value for each in shell.get_completions(["codes"], begun)]
