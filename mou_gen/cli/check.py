"""`mou-gen check`: reports findings, writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.defaults import register_settings
from mou_gen.cli.findings import (
    exit_with_count,
    print_message,
    print_problems,
    redacted_problems,
    run_redactor,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import (
    edition_of_options,
    edition_options,
    paths_argument,
    paths_or_default,
)
from mou_gen.data.places import find_record_files, root_of, template_folders
from mou_gen.errors import InputError, Level, Problem
from mou_gen.messages import _, _n

if TYPE_CHECKING:
    from mou_gen.document import Blank
    from mou_gen.kinds.number_book import NumberBook
    from mou_gen.writers.printing import CheckedRun

_EXAMPLES = """
\b
Examples:
  mou-gen check
  mou-gen check agreements/nunukan-ttu
  mou-gen check agreements/parties/nunukan.yaml
  mou-gen check agreements/nunukan-ttu/agreement.yaml --final
  mou-gen check --strict --format sarif > findings.sarif
"""


def _register_now() -> tuple[NumberBook | None, Sequence[Problem]]:
    """Return what the register that `mou-gen.yaml` describes says now, and what is missing in it.

    A register that cannot be used is a warning: somebody may check documents far from its server.
    """
    settings = register_settings()
    if settings is None:
        return None, ()
    from mou_gen.checks.rules import number_register
    from mou_gen.register.database import RegisterError
    from mou_gen.register.gap_report import gap_problems
    from mou_gen.register.number_register import NumberRegister

    try:
        register = NumberRegister(settings)
        return register.book(), tuple(gap_problems(register))
    except RegisterError as error:
        place = settings.database.origin.source if settings.database else settings.origin.source
        found = error.at(place)
        hint = _("no number was compared with it")
        return None, (replace(found, level=Level.WARNING, hint=hint, rule=number_register.ID),)


def _kept_elsewhere(paths: Sequence[Path]) -> list[Problem]:
    """Return a warning for each file of data that is readable where *paths* lie, and should not be."""
    from mou_gen.build.encryption import left_in_clear
    from mou_gen.web.workspace.named_versions import named_versions

    found = map(root_of, find_record_files(paths))
    roots = list(dict.fromkeys(root for root in found if root))
    return [*left_in_clear(roots), *named_versions(roots)]


@click.command(epilog=_EXAMPLES)
@paths_argument
@key_option
@edition_options
@click.option("--strict", is_flag=True, help="Treat warnings as errors.")
@click.option(
    "-f",
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json", "sarif", "github"]),
    help="Output format: text for people, the others for programs.",
)
def check(
    paths: tuple[Path, ...],
    layout: str | None,
    languages: tuple[str, ...],
    final: bool,
    templates: tuple[Path, ...],
    strict: bool,
    form: str,
) -> None:
    """Report errors in each document; write nothing.

    PATH is a file or folder; the default is `agreements`. A party file is checked on its own.
    """
    # lokal-id compiles hundreds of patterns when it is imported. Deep in other imports that cost a fourth
    # of a run: there a piece of Python's stack ended, and each call took a new one and gave it back.
    import mou_gen.language.regions  # noqa: F401
    from mou_gen import pipeline
    from mou_gen.kinds.number_book import consulting
    from mou_gen.reporting import report
    from mou_gen.writers.printing import CheckedRun

    folders = template_folders(templates)
    run = CheckedRun((), (), 0)
    gaps: Sequence[Problem] = ()
    try:
        asked = edition_of_options(layout, languages, final)
        book, gaps = _register_now()
        gaps = [*gaps, *_kept_elsewhere(paths_or_default(paths))]
        with consulting(book):
            run = pipeline.check_all(paths_or_default(paths), asked, folders)
        problems = sorted({*run.warnings, *gaps})
    except InputError as error:
        problems = sorted({*error.problems, *gaps})
    if form == "text":
        print_problems(problems, folders)
    else:
        click.echo(report.FORMATS[form](redacted_problems(problems)))
    if any(each.stops or (strict and not each.waived) for each in problems):
        exit_with_count(problems)
    _approve(problems, run)


def _approve(problems: Sequence[Problem], run: CheckedRun) -> None:
    from mou_gen.checks.completeness import blanks
    from mou_gen.reporting import report

    if made := len(run.composed):
        approved = _n("no problems in 1 document", "no problems in {n} documents", made)
    else:
        approved = _n("no problems in 1 file", "no problems in {n} files", run.files)
    others = f"; {report.count_problems(problems)}" if problems else ""
    print_message(f"{approved}{others}")
    _list_blanks(blanks(run.documents))


def _list_blanks(blanks: list[Blank]) -> None:
    from mou_gen.reporting import report

    if not blanks:
        return
    discreet = run_redactor(blank.origin.source.file for blank in blanks)
    print_message(f"{report.count_blanks(blanks)}:")
    for blank in blanks:
        told = discreet.blank(blank)
        print_message(f"    {told.origin.source}: {told.what} (`{told.origin.path}`)")
