"""The guide is true: somebody who types its first chapter gets what it shows, and the papers.

What is typed, answered, edited and shown is taken from the text of the guide itself.
"""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from babel.messages.pofile import read_po

from tests.examples import ROOT
from tests.test_cli import run

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("clone")]

GUIDES = {"en": ROOT / "docs" / "guide.md", "id": ROOT / "docs" / "panduan.md"}
CLONED = ["Makefile", "agreements", "constraints.txt", "mou_gen", "pyproject.toml", "schemas"]
CLONED += ["scripts", "templates"]
SHELL_PROMPT = "$ "
PROMPTS = (SHELL_PROMPT, ": ")
PATIENCE = 120.0
"""Seconds that a command may be silent."""


def tour(text: str) -> str:
    """Return the chapter of the guide that begins with setting everything up."""
    (chapter,) = (part for part in re.split(r"^## ", text, flags=re.M) if "\nmake demo\n" in part)
    return chapter


def steps(chapter: str) -> Iterator[tuple[str, str, str]]:
    """Yield the kind and the text of each block of *chapter*, and the YAML file last named."""
    file = ""
    for found in re.finditer(r"`([^`\s]+\.yaml)`|^```(\w+)\n(.*?)^```$", chapter, re.M | re.S):
        file = found[1] or file
        if found[2]:
            yield found[2], found[3], file


def surroundings() -> dict[str, str]:
    """Return the environment without what would bring the tree under test along, or measure it."""
    foreign = ("COV_", "COVERAGE_", "PYTHON", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(foreign)}


class Terminal:
    """A shell at a terminal, in which somebody types."""

    def __init__(self, folder: Path, language: str) -> None:
        """Open it in *folder*, on a system in *language*."""
        environment = surroundings()
        environment |= {"PS1": SHELL_PROMPT, "VIRTUAL_ENV_DISABLE_PROMPT": "1", "ENV": ""}
        environment |= {"MOU_GEN_LANG": language, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
        self._shell = subprocess.Popen(
            [sys.executable, "-c", "import pty; pty.spawn(['sh', '-i'])"],
            cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip
        assert self._read(("$ ",)) == "$ "

    def close(self) -> None:
        self._shell.kill()
        self._shell.communicate()

    def run(self, command: str) -> None:
        """Type *command*, and see that it ends well."""
        screen = self._type(command, (f"\n{SHELL_PROMPT}",))
        assert self._type("echo $?", (f"\n{SHELL_PROMPT}",)).split()[-2] == "0", screen

    def replay(self, shown: str) -> str:
        """Type what *shown* has after each prompt; return what the screen shows in the end."""
        screen, rows = SHELL_PROMPT, shown.splitlines()
        while True:
            *done, prompt = screen.split("\n")
            if len(done) >= len(rows) or not rows[len(done)].startswith(prompt.rstrip()):
                return "\n".join(row.rstrip() for row in done) + "\n"
            screen += self._type(rows[len(done)][len(prompt) :], PROMPTS)

    def _type(self, text: str, ends: tuple[str, ...]) -> str:
        assert self._shell.stdin
        self._shell.stdin.write(f"{text}\n".encode())
        return self._read(ends, text)

    def _read(self, ends: tuple[str, ...], echo: str = "") -> str:
        """Return what comes, until it ends with one of *ends* and nothing more follows."""
        assert self._shell.stdout
        data = b""
        while True:
            text = data.decode(errors="replace").replace("\r\n", "\n")
            waits = text.endswith(ends) and text != echo
            if not select.select([self._shell.stdout], [], [], 0.2 if waits else PATIENCE)[0]:
                assert waits, f"nothing follows: {text}"
                return text
            more = os.read(self._shell.stdout.fileno(), 65536)
            assert more, f"the shell has ended: {text}"
            data += more


@pytest.fixture(scope="session")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a fresh clone has, set up with the libraries that are installed here, after `make demo`."""
    folder = tmp_path_factory.mktemp("mou-gen")
    for name in CLONED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    environment = folder / ".venv"
    venv.create(environment, symlinks=True)
    paths = sysconfig.get_paths("venv", {"base": str(environment), "platbase": str(environment)})
    libraries = {str(folder), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(paths["purelib"], "installed.pth").write_text("\n".join(sorted(libraries)))
    program = Path(paths["scripts"], "mou-gen")
    program.write_text(
        f"#!{paths['scripts']}/python\nfrom mou_gen.cli import main\n"
        "if __name__ == '__main__':\n    main(prog_name='mou-gen')\n"
    )
    program.chmod(0o755)
    (environment / ".demo").touch()
    elsewhere = {"TZ": "Asia/Makassar", "PYTHONHASHSEED": "1"}
    subprocess.run(["make", "demo"], cwd=folder, env=surroundings() | elsewhere, check=True)
    return folder


@pytest.fixture
def terminal(clone: Path, language: str) -> Iterator[Terminal]:
    """A terminal in the clone; what is made there in the first chapter goes away afterwards."""
    before = set(clone.glob("agreements/**/*"))
    shell = Terminal(clone, language)
    yield shell
    shell.close()
    for path in set(clone.glob("agreements/**/*")) - before:
        if path.is_file():
            path.unlink()
    shutil.rmtree(clone / "output" / "flood-relief")


@pytest.mark.parametrize("language", GUIDES)
def test_who_types_the_first_chapter_gets_what_it_shows_and_the_documents(
    language: str, clone: Path, terminal: Terminal
) -> None:
    wanted: dict[str, str] = {}
    for kind, text, file in steps(tour(GUIDES[language].read_text(encoding="utf-8"))):
        match kind:
            case "sh":
                for command in text.splitlines():
                    terminal.run(command)
            case "console":
                assert terminal.replay(text) == text
            case "yaml" if file in wanted:
                before, path = wanted.pop(file), clone / file
                content = path.read_text(encoding="utf-8")
                assert content.count(before) == 1
                path.write_text(content.replace(before, text), encoding="utf-8")
            case "yaml":
                wanted[file] = text
            case _:
                raise AssertionError(f"nobody knows how to follow {kind}")

    assert not wanted
    papers = clone / "output" / "flood-relief"
    word = docx.Document(str(papers / "agreement.docx")).element.xpath("string(//w:body)")
    with pypdfium2.PdfDocument(papers / "agreement.pdf") as pdf:
        printed = "".join(page.get_textpage().get_text_range() for page in pdf)
    for paper in (word, printed):
        together = "".join(paper.split())
        assert "hariini,Kamis,tanggalsepuluhbulanDesember" in together
        assert "Togiveeachotherearlywarningoffloods" in together
    assert (papers / "minutes" / "2026-12-01.docx").is_file()
    assert (papers / "minutes" / "2026-12-01.pdf").is_file()


@pytest.mark.parametrize("language", GUIDES)
def test_who_merges_the_letter_and_the_list_that_are_shown_gets_what_is_shown_and_one_pdf(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (chapter,) = (
        part
        for part in re.split(r"^## ", GUIDES[language].read_text(encoding="utf-8"), flags=re.M)
        if "```console\n$ mou-gen merge " in part
    )
    letter, columns = re.findall(r"^```yaml\n(.*?)^```$", chapter, re.M | re.S)
    copied, right = re.findall(r"^```console\n\$ mou-gen (.*?)\n(.*?)^```$", chapter, re.M | re.S)
    printed, fast = re.findall(r"^```sh\nmou-gen (merge .*)\n```$", chapter, re.M)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOU_GEN_LANG", language)
    begin = (
        "new flood-relief --party Bantul --party Trenggalek --subject Banjir --subject-en Floods"
    )
    run(*begin.split())
    (begun,) = re.findall(r"`mou-gen (new invitation .+?)`", chapter)
    file = tmp_path / run(*begun.split()).stdout.strip()
    file.write_text(letter, encoding="utf-8")
    (tmp_path / "columns.yaml").write_text(columns, encoding="utf-8")

    recipients(chapter, copied=True)
    first = run(*copied[0].split())
    recipients(chapter, copied=False)
    second = run(*right[0].split())
    third = run(*printed.split(), *fast.partition(" columns.yaml ")[2].split())

    assert (first.exit_code, first.output) == (1, copied[1])
    assert (second.exit_code, second.output) == (0, right[1])
    assert third.exit_code == 0, third.stderr
    assert len(third.stdout.splitlines()) == 41
    (one,) = re.findall(r"`(\S+-undangan-01\.pdf)`", chapter)
    with pypdfium2.PdfDocument(tmp_path / "output/flood-relief/invitations" / one) as paper:
        assert len(paper) == 1
    with pypdfium2.PdfDocument(tmp_path / "invitations.pdf") as joined:
        assert len(joined) == 2 * 40


def recipients(chapter: str, *, copied: bool) -> None:
    """Write the list of *chapter*, which shows how it begins; in its row 18 that of row 6 is copied."""
    names, _line, *shown = (
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in re.findall(r"^\|.*\|$", chapter, re.M)
    )
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Undangan"
    sheet.append(names)
    for number in range(1, 41):
        row = shown[(number - 1) % len(shown)]
        sheet.append([f"undangan-{number:02}", f"000.1.5/{100 + number}/2026", *row[2:]])
    if copied:
        sheet["A18"] = sheet["A6"].value
    book.save("recipients.xlsx")


@pytest.mark.parametrize("language", GUIDES)
def test_the_messages_in_its_headings_are_those_of_the_program(
    language: str,
) -> None:
    with (ROOT / "mou_gen/locale/id/LC_MESSAGES/messages.po").open("rb") as file:
        catalogue = read_po(file)
    said = [str(each.string if language == "id" else each.id) for each in catalogue]
    headings = re.findall(r"^### “(.+)”$", GUIDES[language].read_text(encoding="utf-8"), re.M)
    ours = [each for each in headings if not each.startswith("mou-gen: ")]

    assert len(ours) > 6
    assert [each for each in ours if not any(each in message for message in said)] == []


def test_with_its_line_for_bash_the_tab_key_completes_words_of_this_work(clone: Path) -> None:
    (line,) = re.findall(r"^\| bash \|.*`(.+)` \|$", GUIDES["en"].read_text("utf-8"), re.M)
    typed = ("bui", "explain weekd", "templates copy clauses/clos", "new minutes nun", "new min")
    asked = "".join(f"press mou-gen {each}\n" for each in typed)
    press = (
        'press() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); '
        '_mou_gen_completion mou-gen; echo "${COMPREPLY[@]}"; }'
    )
    environment = {**surroundings(), "PATH": f"{clone}/.venv/bin:{os.environ['PATH']}"}

    done = subprocess.run(
        ["bash", "-c", f"{line}\n{press}\n{asked}"],
        cwd=clone, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip

    offered = ["build", "weekday", "clauses/closing.html", "nunukan-ttu", "minutes"]
    assert done.stdout.splitlines() == offered, done.stderr


def test_the_container_copies_no_data_and_installs_what_make_demo_installs() -> None:
    told = (ROOT / "Containerfile").read_text(encoding="utf-8")
    nothing, *taken = [
        line
        for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    copied = [
        name for names in re.findall(r"^COPY ([^-].*) \S+$", told, re.M) for name in names.split()
    ]
    (pango,) = re.findall(r"echo (libpango.+)", (ROOT / "scripts/prepare.sh").read_text("utf-8"))

    assert nothing == "*"
    assert sorted(copied) == sorted(name[1:] for name in taken if name[0] == "!")
    assert all((ROOT / name).exists() for name in copied)
    assert pango in told
    assert told.index("\nUSER mou-gen\n") < told.index('\nENTRYPOINT ["mou-gen"]\n')
