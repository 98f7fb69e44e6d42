"""`mou-gen status`: who owes what, by when."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.findings import (
    AGREEMENTS,
    exit_on_error,
    exit_with_count,
    print_problems,
    print_result,
    refuse_sealed_name,
    run_redactor,
    unread_problems,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import paths_or_default
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.progress.status import StatusReport

_EXAMPLES = """
\b
Examples:
  mou-gen status
  mou-gen status agreements/nunukan-ttu
  mou-gen status --on 2026-12-31
  mou-gen status --format html -o status.html
  mou-gen status agreements/nunukan-ttu -f xlsx
"""
_WIDEST = 110
_ON_SCREEN = ("text", "json", "csv")


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> dt.date:
    try:
        return dt.date.fromisoformat(value) if value else dt.date.today()
    except ValueError:
        raise click.BadParameter(_("write it like `2026-11-26`")) from None


@click.command(epilog=_EXAMPLES)
@click.argument("path", required=False, type=click.Path(exists=True, path_type=Path))
@key_option
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
    type=click.Choice(["text", "json", "csv", "xlsx", "html"]),
    help="A table on the terminal, data for programs, a workbook, or a page with a plot.",
)
@click.option(
    "-o",
    "--output",
    "name",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write; the default is the screen, and `status.xlsx` or `status.html`.",
)
@exit_on_error
def status(path: Path | None, day: dt.date, form: str, name: Path | None) -> None:
    """Show what was decided and what became of it: by commitment, then by owner.

    PATH is the folder of an agreement, a file in it, or a data folder; the default is `agreements`.
    What is told of a follow-up stands in later minutes, or in files of the kind `progress`.
    """
    try:
        reports = _reports(path, day)
    except InputError as error:
        print_problems(error.problems, ())
        exit_with_count(error.problems)
    written = _written(reports, form)
    if name is None and form in _ON_SCREEN:
        click.echo(written, nl=False)
    else:
        from mou_gen.build.output import write_files

        target = name or Path(f"status.{form}")
        refuse_sealed_name(target)
        data = click.unstyle(written).encode() if isinstance(written, str) else written
        write_files({target: data})
        print_result(target)


def _written(reports: Sequence[StatusReport], form: str) -> bytes | str:
    """Return *reports* in the format *form*."""
    from mou_gen.data.spreadsheet import workbook
    from mou_gen.progress import status_files, status_page

    match form:
        case "json":
            return status_files.json_text(reports)
        case "csv":
            return status_files.csv_text(reports)
        case "xlsx":
            return workbook(_("Status"), status_files.status_cells(reports))
        case "html":
            return status_page.html_page(reports)
        case _:
            return "".join(f"{line}\n" for line in _lines(reports))


def _reports(path: Path | None, day: dt.date) -> list[StatusReport]:
    """Return how each agreement that *path* stands for is on *day*; what is sealed is masked.

    Raises:
        InputError: every finding in the files that are needed, or there is no agreement.
    """
    from mou_gen.kinds.agreement_progress import progress_of, stages_of
    from mou_gen.kinds.folder import agreements_of
    from mou_gen.progress.status import status_report

    discreet, reports = run_redactor(), list["StatusReport"]()
    problems = unread_problems(discreet, _("until then no status is shown"))
    for folder, agreement in agreements_of(paths_or_default((path,) if path else ())[0]):
        try:
            stages = stages_of(folder, agreement, day)
            reports.append(
                status_report(progress_of(folder, agreement), day, discreet.quoted, stages)
            )
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    if not reports:
        raise InputError([Problem(Source.of(path or AGREEMENTS), _("there is no agreement here"))])
    return reports


def _lines(reports: Sequence[StatusReport]) -> Iterator[str]:
    from mou_gen.progress.status_lines import status_lines

    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for number, report in enumerate(reports):
        if number:
            yield ""
        yield from status_lines(report, width, click.style)
