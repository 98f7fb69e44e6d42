"""`mou-gen status`: who owes what, by when."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.findings import (
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    run_redactor,
)
from mou_gen.cli.options import paths_or_default
from mou_gen.errors import InputError, Problem
from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.progress.status import StatusReport

_EXAMPLES = """
\b
Examples:
  mou-gen status
  mou-gen status agreements/nunukan-ttu
  mou-gen status --on 2026-12-31
  mou-gen status --format csv > status.csv
"""
_WIDEST = 110


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> dt.date:
    try:
        return dt.date.fromisoformat(value) if value else dt.date.today()
    except ValueError:
        raise click.BadParameter(_("write it like `2026-11-26`")) from None


@click.command(epilog=_EXAMPLES)
@click.argument("path", required=False, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--on",
    "day",
    callback=_day,
    help="Day of the status, such as 2026-12-31; the default is today.",
)
@click.option(
    "-f",
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json", "csv"]),
    help="Output format: text for people, the others for programs.",
)
@exit_on_error
def status(path: Path | None, day: dt.date, form: str) -> None:
    """Show what was decided and what became of it: by commitment, then by owner.

    PATH is the folder of an agreement, a file in it, or a data folder; the default is `agreements`.
    What is told of a follow-up stands in later minutes, or in files of the kind `progress`.
    """
    try:
        reports = _reports(path, day)
    except InputError as error:
        print_problems(error.problems, ())
        exit_with_count(error.problems)
    from mou_gen.progress import status_files

    match form:
        case "json":
            click.echo(status_files.json_text(reports))
        case "csv":
            click.echo(status_files.csv_text(reports), nl=False)
        case _:
            _print(reports)


def _reports(path: Path | None, day: dt.date) -> list[StatusReport]:
    """Return how each agreement that *path* stands for is on *day*; what is sealed is masked.

    Raises:
        InputError: every finding in the files that are needed, or there is no agreement.
    """
    from mou_gen.kinds.agreement_progress import progress_of
    from mou_gen.kinds.folder import agreements_of
    from mou_gen.progress.status import status_report

    discreet, problems, reports = run_redactor(), list[Problem](), list["StatusReport"]()
    for folder, agreement in agreements_of(paths_or_default((path,) if path else ())[0]):
        try:
            reports.append(status_report(progress_of(folder, agreement), day, discreet.said))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return reports


def _print(reports: Sequence[StatusReport]) -> None:
    from mou_gen.progress.status_lines import status_lines

    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for number, report in enumerate(reports):
        if number:
            click.echo()
        for line in status_lines(report, width, click.style):
            click.echo(line)
    if not reports:
        print_message(_("there are no agreements here"))
