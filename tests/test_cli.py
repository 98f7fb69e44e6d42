"""The command as a user meets it: what it prints, what it writes, how it ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from mou_gen import __version__
from mou_gen.build.memory import FOLDER
from mou_gen.cli import main
from tests.examples import AGREEMENTS, ROOT
from tests.source import samples
from tests.source.test_wrong_input import WRONG

TEMPLATES = ROOT / "templates"
_FINDING = re.compile(r"^\S.*?(:\d+){0,2}: (error|warning): .+ \[[a-z-]+\]$")
"""The name of a file is on none of its lines."""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return the files below *folder* by name, but for what a build remembers."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and FOLDER not in path.parts
    }


def ended_in_findings(result: Result) -> bool:
    """Return whether the run wrote nothing and ended with findings, each with its file and line."""
    last = result.stderr.splitlines()[-1]
    return told_findings(result) and result.stdout == "" and last.endswith("nothing was written")


def told_findings(result: Result) -> bool:
    """Return whether the run ended with findings, each with its file and line, and no traceback."""
    found = [line for line in result.stderr.splitlines() if not line.startswith("    ")]
    *findings, last = found
    return (
        result.exit_code == 1
        and isinstance(result.exception, SystemExit)
        and bool(findings)
        and all(_FINDING.match(line) for line in findings)
        and last.endswith(" written")
    )


EXAMPLES = (
    "agreement",
    "attendance/2026-11-10",
    "cooperations/victim-referral",
    "handovers/NNK-TPPO-2026-0001",
    "invitations/2026-11-02",
    "minutes/2019-09-25",
    "minutes/2026-11-10",
    "offers/2026-01-12-letter",
    "offers/2026-01-12-terms",
    "referrals/NNK-TPPO-2026-0001-letter",
    "referrals/NNK-TPPO-2026-0001-form",
    "referrals/NNK-TPPO-2026-0002-letter",
    "referrals/NNK-TPPO-2026-0002-form",
    "referrals/NNK-TPPO-2026-0003-letter",
    "referrals/NNK-TPPO-2026-0003-form",
    "transmittals/2026-03-02",
)
"""The documents that the example of two regencies makes, in the order in which they are written."""


@pytest.mark.slow
def test_build_writes_each_document_in_both_formats_and_prints_the_paths(tmp_path: Path) -> None:
    result = run("build", AGREEMENTS / "nunukan-ttu", "-o", tmp_path)

    expected = [
        tmp_path / "nunukan-ttu" / f"{name}.{ending}"
        for name in EXAMPLES
        for ending in ("docx", "pdf")
    ]
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == [str(path) for path in expected]
    assert all(path.stat().st_size > 5000 for path in expected)
    assert "facts are missing and are printed as blanks" in result.stderr


@pytest.mark.slow
def test_build_with_typst_writes_the_same_files_and_says_how_to_install_it(tmp_path: Path) -> None:
    code = (
        "import sys; {0}; from mou_gen.cli import main;"
        "main(['build', 'agreements/nunukan-ttu/minutes', '-f', 'pdf', '--engine', 'typst', '-o', sys.argv[1]])"
    )
    without_pango, without_typst = (
        subprocess.run(
            [sys.executable, "-c", code.format(f"sys.modules['{name}'] = None"), tmp_path / name],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        for name in ("weasyprint", "typst")
    )

    assert without_pango.returncode == 0, without_pango.stderr
    assert len(without_pango.stdout.splitlines()) == 2
    assert without_typst.returncode == 1
    assert 'pip install "mou-gen[typst]"' in without_typst.stderr
    assert "Traceback" not in without_typst.stderr
    assert not (tmp_path / "typst").exists()


@pytest.mark.parametrize(("file", "old", "new", "_message", "_hint"), WRONG)
def test_wrong_data_end_in_findings_and_leave_the_output_of_the_document_untouched(
    tmp_path: Path, file: str, old: str, new: str, _message: str, _hint: str
) -> None:
    root = samples.write(tmp_path / "data")
    samples.changed(root, file, old, new)
    output = tmp_path / "output"
    kept = (output / file).with_suffix(".docx")
    kept.parent.mkdir(parents=True)
    kept.write_text("kept")

    of_a_party = Path(file).parent.name == "parties"
    paths = [root / samples.KERJA_SAMA, root / file] if of_a_party else [root / file]

    result = run("build", *paths, "-o", output, "-f", "docx")

    assert told_findings(result), (result.stderr, result.exception)
    assert kept.read_text() == "kept"
    if of_a_party:
        assert not list(output.rglob(f"{Path(samples.KERJA_SAMA).stem}.docx"))


@pytest.mark.parametrize(
    ("template", "old", "new", "line"),
    [
        ("clauses/language.html", "<ol>", "<ul>", 4),
        ("clauses/correspondence.html", 'ref("correspondence/', 'ref("korespondensi/', 17),
        ("clauses/closing.html", "agreement.originals }}", "agreement.original }}", 3),
        ("clauses/closing.html", 'in_words("id")', 'in_word("id")', 3),
        ("clauses/funding.html", "{% endcall %}", "", 4),
        ("clauses/closing.html", 'lang="en"', 'lang="fr"', 4),
        ("agreement.html", '{% from "macros.html"', '{% from "macro.html"', 3),
        ("labels/en.yaml", "article: Article\n", "article:\n", 3),
        ("labels/en.yaml", "  sosial: social affairs\n", "  sosial: [social affairs]\n", 42),
    ],
)
def test_wrong_templates_end_in_findings_and_leave_the_output_untouched(
    tmp_path: Path, template: str, old: str, new: str, line: int
) -> None:
    root = samples.write(tmp_path / "data")
    own = tmp_path / "own" / template
    own.parent.mkdir(parents=True)
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    assert old in text
    own.write_text(text.replace(old, new, 1), encoding="utf-8")
    output = tmp_path / "output"
    paper = root / samples.KERJA_SAMA

    result = run("build", paper, "-o", output, "-f", "docx", "--templates", tmp_path / "own")

    assert ended_in_findings(result), (result.stderr, result.exception)
    assert f"{template}:{line}" in result.stderr
    assert not output.exists()


def test_check_says_that_all_is_well_and_lists_what_is_not_known() -> None:
    result = run("check", AGREEMENTS / "nunukan-ttu" / "agreement.yaml")

    assert result.exit_code == 0
    assert result.stdout == ""
    assert "no problems in 1 document\n" in result.stderr
    assert "nunukan.yaml:9:1: name of the Regent of Nunukan (`head.name`)" in result.stderr


def test_check_of_a_party_reads_it_alone() -> None:
    result = run("check", AGREEMENTS / "parties" / "nunukan.yaml")

    assert result.exit_code == 0
    assert "no problems in 1 file\n" in result.stderr


def test_final_refuses_every_blank_at_its_place(tmp_path: Path) -> None:
    result = run("build", AGREEMENTS / "nunukan-ttu/agreement.yaml", "--final", "-o", tmp_path)

    assert ended_in_findings(result)
    assert (
        "nunukan.yaml:9:1: error: missing: name of the Regent of Nunukan [final]" in result.stderr
    )
    assert "write `head.name`, or build a draft without --final" in result.stderr
    assert "`draft` marks this document as a draft" in result.stderr
    assert snapshot(tmp_path) == {}


def test_a_final_version_without_indonesian_is_refused(tmp_path: Path) -> None:
    root = samples.write(tmp_path / "data")

    result = run("build", root / samples.KERJA_SAMA, "--final", "--language", "en")

    assert ended_in_findings(result)
    assert "a final version must include Indonesian" in result.stderr
    assert "UU 24/2009" in result.stderr


def test_languages_that_a_document_lacks_are_told(tmp_path: Path) -> None:
    root = samples.write(tmp_path)

    result = run("build", root / samples.RAPAT, root / samples.RUJUKAN, "--language", "en")

    assert ended_in_findings(result)
    assert "`meeting` has no `en` text" in result.stderr
    assert "write --language id --language en (UU 24/2009)" in result.stderr


def test_findings_of_all_files_come_in_one_run_in_the_order_of_the_files(tmp_path: Path) -> None:
    root = samples.write(tmp_path)
    samples.changed(root, samples.RAPAT, "start: 09:00", "start: early")
    samples.changed(root, samples.RUJUKAN, "persons: 1", "persons: many")

    result = run("check", root)

    files = [line.partition(":")[0] for line in result.stderr.splitlines() if ": error: " in line]
    assert files == [str(root / samples.RAPAT), str(root / samples.RUJUKAN)]
    assert "2 problems; nothing was written" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build", "-f", "odt"], "'odt' is not one of"),
        (["build", "--layout", "wide"], "'wide' is not one of"),
        (["build", "--templates", "nowhere"], "does not exist"),
        (["publish"], "there is no command `publish`; `mou-gen --help` lists the commands"),
        (["chek"], "there is no command `chek`; did you mean `check`?"),
        (["build", "--fast"], "No such option"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str], told: str) -> None:
    result = run(*arguments)

    assert result.exit_code == 2
    assert told in result.stderr


def test_without_a_folder_of_agreements_the_command_says_what_to_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    result = run("build")

    assert result.exit_code == 2
    assert "there is no folder `agreements` here" in result.stderr


def test_version_and_help_with_examples() -> None:
    assert run("--version").stdout == f"mou-gen {__version__}\n"
    assert "mou-gen build --help" in run("--help").stdout
    assert "mou-gen build agreements/nunukan-ttu -o output -f pdf" in run("build", "--help").stdout
    assert "mou-gen check agreements/nunukan-ttu" in run("check", "--help").stdout


def test_every_option_and_command_has_help() -> None:
    assert isinstance(main, click.Group)
    for command in main.commands.values():
        assert command.help
        assert all(p.help for p in command.params if isinstance(p, click.Option)), command.name


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["--help"], ["weasyprint", "docx", "pydantic", "jinja2", "yaml"]),
        (["check", "agreements/nunukan-ttu/agreement.yaml"], ["weasyprint", "docx"]),
        (
            ["build", "agreements/nunukan-ttu/agreement.yaml", "-f", "docx", "-o", "{tmp}"],
            ["weasyprint", "pydyf"],
        ),
        pytest.param(["check", "agreements"], ["weasyprint", "docx"], marks=pytest.mark.repeats),
        pytest.param(
            ["build", "agreements", "-f", "docx", "-o", "{tmp}"],
            ["weasyprint", "pydyf"],
            marks=pytest.mark.repeats,
        ),
    ],
)
def test_heavy_libraries_are_imported_only_where_they_are_used(
    tmp_path: Path, arguments: list[str], absent: list[str]
) -> None:
    code = (
        "import sys\nfrom mou_gen.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        f"print(sorted(set(sys.modules) & set({absent})), file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, *(a.format(tmp=tmp_path) for a in arguments)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)

    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.slow
def test_a_bar_is_shown_on_a_terminal_when_there_are_many(
    tmp_path: Path, terminal: tuple[int, int]
) -> None:
    leader, follower = terminal
    command = [
        sys.executable,
        "-m",
        "mou_gen",
        "build",
        "agreements/nunukan-ttu",
        "-f",
        "docx",
        "-o",
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=follower)
    shown = os.read(leader, 65536).decode()

    assert "Writing" in shown
    assert "100%" in shown
    assert done.stdout.count(b"\n") == len(EXAMPLES)
