"""What the pages say is so: commands, findings, examples, links; and both READMEs say the same."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from functools import partial
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from mou_gen import __version__
from mou_gen.cli import main
from mou_gen.document import words
from tests.examples import AGREEMENTS, ROOT, composed

ENGLISH = (ROOT / "README.md").read_text(encoding="utf-8")
INDONESIAN = (ROOT / "README.id.md").read_text(encoding="utf-8")
READMES = pytest.mark.parametrize("text", [ENGLISH, INDONESIAN], ids=["English", "Indonesian"])
PAGES = [
    *ROOT.glob("*.md"),
    *(page for name in ("docs", "templates") for page in (ROOT / name).rglob("*.md")),
]
EXAMPLE = "nunukan-ttu/agreement.yaml"


def code_blocks(text: str, language: str = r"\w+") -> list[str]:
    """Return what stands between the fences of blocks in *language*."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def shape(text: str) -> list[str]:
    """Return what each block is and how long: what a faithful translation keeps."""
    return [_shape(block) for block in re.split(r"\n{2,}", text.strip())]


def _shape(block: str) -> str:
    if block.startswith("```console"):  # speaks the language of the page
        command, *said = block.splitlines()[1:]
        return f"{command} {len(said)} lines"
    if block.startswith("```"):
        return block
    marks = re.findall(r"^(#+ |- |\|)", block, re.MULTILINE)
    sentences = re.findall(r"[.:;](?=\s|$)", block)
    return f"{''.join(marks)}{len(sentences)} sentences"


def inline_code(text: str) -> Counter[str]:
    return Counter(re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text))


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", text)


def commands(text: str) -> list[str]:
    lines = "".join(code_blocks(text, "sh")).splitlines()
    return [line for line in lines if line.startswith("mou-gen ")]


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example agreement in a folder of its own, which is the working folder."""
    shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "agreements" / EXAMPLE


def test_both_readmes_have_the_same_headings_sentences_and_code_blocks() -> None:
    assert shape(INDONESIAN) == shape(ENGLISH)


def test_both_readmes_name_the_same_files_keys_and_options() -> None:
    assert inline_code(INDONESIAN) == inline_code(ENGLISH)


def test_both_readmes_lead_to_the_same_pages_and_to_each_other() -> None:
    assert links(INDONESIAN)[0] == "README.md"
    assert links(ENGLISH)[0] == "README.id.md"
    assert links(INDONESIAN)[1:] == links(ENGLISH)[1:]


def test_the_two_commands_come_first() -> None:
    assert shape(ENGLISH)[3:5] == ["## 0 sentences", "```sh\nmake demo\nmake test\n```"]


def test_the_yaml_that_is_shown_stands_in_the_example() -> None:
    shown = code_blocks(ENGLISH, "yaml")

    assert len(shown) == 2
    assert all(part in (AGREEMENTS / EXAMPLE).read_text(encoding="utf-8") for part in shown)


def test_the_blank_that_is_shown_is_printed_in_the_example() -> None:
    (paper,) = composed("agreement.yaml", "as the file says")
    shown = [code for code in inline_code(ENGLISH) if code.startswith("[......")]

    assert len(shown) == 1
    assert shown[0] in words(paper.document)


@pytest.mark.parametrize(
    ("page", "language"), [(ENGLISH, "en"), (INDONESIAN, "id")], ids=["English", "Indonesian"]
)
def test_the_finding_that_is_shown_is_what_the_command_prints(
    example: Path, monkeypatch: pytest.MonkeyPatch, page: str, language: str
) -> None:
    monkeypatch.setenv("MOU_GEN_LANG", language)
    (shown,) = code_blocks(page, "console")
    command, _, output = shown.partition("\n")
    right, wrong = "duration: {years: 5}", "duration: {years: 6}"
    text = example.read_text(encoding="utf-8")
    assert right in text
    example.write_text(text.replace(right, wrong), encoding="utf-8")

    result = CliRunner().invoke(main, command.removeprefix("$ mou-gen ").split())

    assert result.output == output


@pytest.mark.slow
@pytest.mark.usefixtures("example")
@pytest.mark.parametrize("command", commands(ENGLISH))
def test_each_command_that_is_shown_does_what_is_said(command: str) -> None:
    result = CliRunner().invoke(main, command.split()[1:])

    assert result.exit_code == (1 if "--final" in command else 0), result.stderr
    assert bool(result.stdout) == command.startswith(("mou-gen build", "mou-gen new"))


@READMES
def test_every_command_option_and_choice_is_explained(text: str) -> None:
    context = main.make_context("mou-gen", [], resilient_parsing=True)
    named = map(partial(main.get_command, context), main.list_commands(context))
    names = []
    for command in (main, *filter(None, named)):
        names += [command.name] if command is not main else []
        for parameter in command.get_params(click.Context(command, parent=context)):
            if isinstance(parameter, click.Option):
                names += parameter.opts
            if isinstance(parameter.type, click.Choice):
                names += parameter.type.choices

    assert {"build", "check", "--final", "-o", "stacked", "--version", "-h"} <= set(names)
    assert [name for name in names if f"`{name}`" not in text] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    targets = links(page.read_text(encoding="utf-8"))
    local = [target.partition("#")[0] for target in targets if "://" not in target]

    assert [target for target in local if not (page.parent / target).exists()] == []


def test_the_pictures_are_those_of_the_readme_small_and_in_few_colours() -> None:
    shown = {ROOT / link for link in links(ENGLISH) if link.endswith(".png")}
    pictures = set((ROOT / "docs" / "pictures").iterdir())

    assert len(shown) == 3
    assert shown == pictures
    for picture in pictures:
        data = picture.read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert data[25] == 3, f"{picture.name} has no palette"
        assert len(data) <= 120_000


def test_the_newest_version_of_the_changelog_is_that_of_the_program() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\d\S*) - \d{4}-\d\d-\d\d$", text, re.MULTILINE)

    assert versions[0] == __version__


def test_every_make_target_is_explained_to_contributors() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (names,) = re.findall(r"^\.PHONY: help (.+)$", makefile, re.MULTILINE)
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

    assert [name for name in names.split() if f"make {name} " not in text] == []
    assert [name for name in names.split() if f'"make {name} ' not in makefile] == []
