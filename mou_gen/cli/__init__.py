"""The command line: options, messages and exit codes; the work is done in `pipeline`.

What was asked for goes to stdout (paths that were written, findings in a format for programs,
a page, a schema), everything else to stderr.
Exit 0: fine. 1: the data, a template or the output has problems. 2: wrong usage.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from mou_gen import __version__
from mou_gen.errors import InputError, MouGenError, Problem

if TYPE_CHECKING:
    from mou_gen.document import Blank
    from mou_gen.papers import Edition
    from mou_gen.pipeline import Composed

MANY = 3
"""More papers than these show a progress bar on a terminal."""

_BUILD_EXAMPLES = """
\b
Examples:
  mou-gen build
  mou-gen build agreements/nunukan-ttu/agreement.yaml
  mou-gen build agreements/nunukan-ttu -o output -f pdf
  mou-gen build agreements/nunukan-ttu/agreement.yaml --layout sequential
  mou-gen build agreements/nunukan-ttu/minutes --language id --language en
  mou-gen build agreements/nunukan-ttu/agreement.yaml --final
"""
_CHECK_EXAMPLES = """
\b
Examples:
  mou-gen check
  mou-gen check agreements/nunukan-ttu
  mou-gen check agreements/parties/nunukan.yaml
  mou-gen check agreements/nunukan-ttu/agreement.yaml --final
  mou-gen check --strict --format sarif > findings.sarif
"""
_EXPLAIN_EXAMPLES = """
\b
Examples:
  mou-gen explain
  mou-gen explain waiver
  mou-gen explain --lang id
"""
_SCHEMA_EXAMPLES = """
\b
Examples:
  mou-gen schema agreement > schemas/agreement.json
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", prog_name="mou-gen", message="%(prog)s %(version)s")
def main() -> None:
    """Bilingual agreements, minutes and referrals of Indonesian regencies, from YAML.

    \b
    Examples:
      mou-gen build                      write all papers below agreements/ into output/
      mou-gen check                      say what is wrong, write nothing
      mou-gen explain                    list the rules that papers are checked by
      mou-gen build --help               all options
    """  # noqa: D301 - click wants the backspace itself
    # A run makes its objects and ends. To search them for cycles again and again, and once
    # more at the end, took a tenth of its time (benchmarks/build_ratio.py).
    gc.set_threshold(50_000, 20, 100)
    for stream in (sys.stdout, sys.stderr):
        # A Windows console in a legacy code page cannot show every character of a finding.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _edition_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add what `build` and `check` share: the papers, and how they are asked for."""
    options = (
        click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]..."),
        click.option(
            "--layout",
            type=click.Choice(["columns", "stacked", "sequential"]),
            help="How two languages stand on the page; otherwise as the file says.",
        ),
        click.option(
            "--language",
            "languages",
            multiple=True,
            type=click.Choice(["id", "en"]),
            help="Language of the text; repeat it for two. Otherwise as the file says.",
        ),
        click.option(
            "--final", is_flag=True, help="No draft mark; refuse whatever is not known yet."
        ),
        click.option(
            "--templates",
            type=click.Path(exists=True, file_okay=False, path_type=Path),
            help="Folder of templates that lie over the packaged ones.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _failing(command: Callable[..., None]) -> Callable[..., None]:
    """Tell what cannot be done, and leave with exit code 1."""

    @wraps(command)
    def run(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except MouGenError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(1)

    return run


@main.command(epilog=_BUILD_EXAMPLES)
@_edition_options
@click.option(
    "-o",
    "--output",
    default=Path("output"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder to write into.",
)
@click.option(
    "-f",
    "--format",
    "formats",
    multiple=True,
    default=("docx", "pdf"),
    show_default=True,
    type=click.Choice(["docx", "pdf"]),
    help="What to write; repeat it for both.",
)
@_failing
def build(
    paths: tuple[Path, ...],
    layout: str | None,
    languages: tuple[str, ...],
    final: bool,
    templates: Path | None,
    output: Path,
    formats: tuple[str, ...],
) -> None:
    """Write each paper as DOCX and PDF.

    PATH is a file or a folder, `agreements` if left out. Nothing is written if anything is
    wrong; each file is replaced as a whole.
    """
    from mou_gen import pipeline
    from mou_gen.checks.final import blanks
    from mou_gen.output import write

    folders = pipeline.template_folders(templates)
    try:
        run = pipeline.compose_all(_given(paths), _edition(layout, languages, final), folders)
        _print(run.warnings, folders)
        with _progress(run.composed) as each:
            files = pipeline.render(each, tuple(dict.fromkeys(formats)), folders, output)
    except InputError as error:
        _print(error.problems, folders)
        _refuse(error.problems)
    write(files)
    gc.freeze()
    for path in files:
        click.echo(str(path))
    if waiting := blanks(each.document for each in run.composed):
        click.echo(f"{_count_blanks(waiting)}; `mou-gen check` lists them", err=True)


@main.command(epilog=_CHECK_EXAMPLES)
@_edition_options
@click.option("--strict", is_flag=True, help="Let warnings count as problems do.")
@click.option(
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json", "sarif", "github"]),
    help="For people, or for a program to read from stdout.",
)
def check(
    paths: tuple[Path, ...],
    layout: str | None,
    languages: tuple[str, ...],
    final: bool,
    templates: Path | None,
    strict: bool,
    form: str,
) -> None:
    """Say what is wrong with each paper; write nothing.

    PATH is a file or a folder, `agreements` if left out; a file of a party is checked alone.
    """
    from mou_gen import pipeline
    from mou_gen.cli import report

    folders = pipeline.template_folders(templates)
    composed: Sequence[Composed] = ()
    try:
        run = pipeline.compose_all(_given(paths), _edition(layout, languages, final), folders)
        composed, problems = run.composed, run.warnings
    except InputError as error:
        problems = error.problems
    if form == "text":
        _print(problems, folders)
    else:
        click.echo(report.FORMATS[form](problems))
    if any(each.stops or (strict and not each.waived) for each in problems):
        _refuse(problems)
    _approve(problems, composed)


@main.command(epilog=_EXPLAIN_EXAMPLES)
@click.argument("rule", required=False)
@click.option(
    "--lang",
    "language",
    default="en",
    show_default=True,
    type=click.Choice(["en", "id"]),
    help="Language of the page.",
)
def explain(rule: str | None, language: str) -> None:
    """Print what RULE wants and why, by which law; without RULE, list all rules."""
    from mou_gen.cli import pages

    if rule is not None:
        click.echo(pages.page(rule, language))
        return
    for line in pages.index(language):
        click.echo(line)


@main.command(epilog=_SCHEMA_EXAMPLES)
@click.argument("kind", type=click.Choice(["agreement", "party", "minutes", "referral"]))
def schema(kind: str) -> None:
    """Print the JSON Schema of the files of one KIND, for editors."""
    from mou_gen.source.schema import schema_text

    click.echo(schema_text(kind), nl=False)


def _given(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    default = Path("agreements")
    if not paths and not default.is_dir():
        raise click.UsageError("there is no folder `agreements` here; name a file or a folder")
    return paths or (default,)


def _edition(layout: str | None, languages: tuple[str, ...], final: bool) -> Edition:
    from mou_gen.document import Layout
    from mou_gen.papers import Edition

    return Edition(
        Layout(layout) if layout else None, tuple(dict.fromkeys(languages)) or None, final
    )


def _print(problems: Sequence[Problem], folders: Sequence[Path]) -> None:
    if not problems:
        return
    from mou_gen.cli import report
    from mou_gen.cli.excerpt import Excerpts

    excerpts = Excerpts(problems, folders)
    for problem in problems:
        _tell(report.text(problem, excerpts))


def _tell(words: str) -> None:
    """Print *words* to stderr, in colour on a terminal unless NO_COLOR forbids it."""
    click.echo(words, err=True, color=False if os.environ.get("NO_COLOR") else None)


def _refuse(problems: Sequence[Problem]) -> NoReturn:
    from mou_gen.cli import report

    _tell(f"{report.count(problems)}; nothing was written")
    sys.exit(1)


def _approve(problems: Sequence[Problem], composed: Sequence[Composed]) -> None:
    from mou_gen.checks.final import blanks
    from mou_gen.cli import report

    total = len(composed)
    others = f"; {report.count(problems)}" if problems else ""
    _tell(f"no problems in {total} {'document' if total == 1 else 'documents'}{others}")
    _list_blanks(blanks(each.document for each in composed))


@contextmanager
def _progress(composed: Sequence[Any]) -> Iterator[Any]:
    """Yield *composed*, shown as a bar on a terminal while it is worked through, if it is long."""
    if len(composed) > MANY and sys.stderr.isatty():
        with click.progressbar(composed, label="Writing", file=sys.stderr) as bar:
            yield bar
    else:
        yield composed


def _count_blanks(blanks: list[Blank]) -> str:
    if len(blanks) == 1:
        return "1 fact is not known yet and is printed as a blank"
    return f"{len(blanks)} facts are not known yet and are printed as blanks"


def _list_blanks(blanks: list[Blank]) -> None:
    if blanks:
        click.echo(f"{_count_blanks(blanks)}:", err=True)
    for blank in blanks:
        click.echo(f"    {blank.origin.source}: {blank.what} (`{blank.origin.path}`)", err=True)
