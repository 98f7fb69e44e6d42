"""What the pages say is so: commands, findings, examples, links; and both languages say the same."""

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
from mou_gen.document import printed_words
from tests.examples import AGREEMENTS, ROOT, composed

ENGLISH = (ROOT / "README.md").read_text(encoding="utf-8")
INDONESIAN = (ROOT / "README.id.md").read_text(encoding="utf-8")
READMES = pytest.mark.parametrize("text", [ENGLISH, INDONESIAN], ids=["English", "Indonesian"])
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
PANDUAN = (ROOT / "docs" / "panduan.md").read_text(encoding="utf-8")
SECURITY = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
KEAMANAN = (ROOT / "docs" / "keamanan.md").read_text(encoding="utf-8")
PAIRS = pytest.mark.parametrize(
    ("english", "indonesian"),
    [(ENGLISH, INDONESIAN), (GUIDE, PANDUAN), (SECURITY, KEAMANAN)],
    ids=["README", "guide", "security"],
)
TWINS = {
    "README.id.md": "README.md",
    "../README.id.md": "../README.md",
    "panduan.md": "guide.md",
    "docs/panduan.md": "docs/guide.md",
    "keamanan.md": "security.md",
    "docs/keamanan.md": "docs/security.md",
}
"""The Indonesian pages, as they are linked, and the English ones."""
PAGES = [
    *ROOT.glob("*.md"),
    *(page for name in ("docs", "templates") for page in (ROOT / name).rglob("*.md")),
]
PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
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


def pages(text: str) -> list[str]:
    """Return where the links of *text* lead, without the headings there, whose names differ."""
    return [link.partition("#")[0] for link in links(text)]


def either(page: str) -> str:
    """Return the English name of *page* or picture, which may be in Indonesian."""
    return TWINS.get(page, page).replace("-id.png", ".png")


def commands(text: str) -> list[str]:
    lines = "".join(code_blocks(text, "sh")).splitlines()
    return [line for line in lines if line.startswith("mou-gen ")]


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example agreement in a folder of its own, which is the working folder."""
    shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "agreements" / EXAMPLE


@PAIRS
def test_both_languages_have_the_same_headings_sentences_and_code_blocks(
    english: str, indonesian: str
) -> None:
    assert shape(indonesian) == shape(english)


@PAIRS
def test_both_languages_name_the_same_files_keys_and_options(english: str, indonesian: str) -> None:
    assert inline_code(indonesian) == inline_code(english)


@PAIRS
def test_both_languages_lead_to_the_same_pages_and_to_each_other(
    english: str, indonesian: str
) -> None:
    english_pages, indonesian_pages = pages(english), pages(indonesian)

    assert (english_pages[0], indonesian_pages[0]) in TWINS.items()
    assert list(map(either, english_pages)) == list(map(either, indonesian_pages))


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
    assert shown[0] in printed_words(paper.document)


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


@PAGE
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    targets = links(page.read_text(encoding="utf-8"))
    local = [target.partition("#")[0] for target in targets if "://" not in target]

    assert [target for target in local if not (page.parent / target).exists()] == []


@PAGE
def test_links_to_a_heading_lead_to_one_that_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}

    assert [link for link in links(text) if link[0] == "#" and link[1:] not in anchors] == []


def test_the_pictures_are_those_of_the_pages_small_and_in_few_colours() -> None:
    shown = {ROOT / link for link in links(ENGLISH) if link.endswith(".png")}
    shown |= {ROOT / link for link in links(INDONESIAN) if link.endswith(".png")}
    shown |= {ROOT / "docs" / link for link in links(GUIDE) if link.endswith(".png")}
    pictures = set((ROOT / "docs" / "pictures").iterdir())

    assert len(shown) == 15
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
