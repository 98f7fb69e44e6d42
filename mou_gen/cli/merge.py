"""`mou-gen merge`: one document for each row of a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mou_gen.cli.findings import (
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    print_result,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import edition_options
from mou_gen.cli.writing import (
    Bar,
    order_of_options,
    report_and_exit,
    worker_options,
    writing_options,
)
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds import sealed_files
from mou_gen.messages import _, _n
from mou_gen.writers.formats import PAGED

if TYPE_CHECKING:
    from mou_gen.build.bookkeeping import Result
    from mou_gen.data.rows import MergeRow

_EXAMPLES = """
\b
Examples:
  mou-gen merge agreements/nunukan-ttu/agreement.yaml --table recipients.xlsx --dry-run
  mou-gen merge agreements/nunukan-ttu/agreement.yaml --table recipients.csv --engine typst
  mou-gen merge agreements/nunukan-ttu/agreement.yaml --table recipients.xlsx --joined all.pdf
  mou-gen merge agreements/flood-relief/transmittals/2026-10-06.yaml --table agreements/flood-relief/distributions/2026-10-06.yaml
"""

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(epilog=_EXAMPLES)
@click.argument("file", type=_FILE)
@click.option(
    "--table",
    required=True,
    type=_FILE,
    help="Excel workbook or CSV file, one document per row; or a distribution list, one slip per recipient.",
)
@click.option("--columns", type=_FILE, help="YAML file that maps column names to key paths.")
@click.option("--dry-run", is_flag=True, help="Check every row; write nothing.")
@click.option(
    "--joined",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also combine all PDF files, except sealed forms, into this file for printing.",
)
@key_option
@edition_options
@writing_options
@exit_on_error
def merge(
    file: Path,
    table: Path,
    columns: Path | None,
    dry_run: bool,
    joined: Path | None,
    output: Path,
    jobs: int | None,
    cluster: str | None,
    force: bool,
    **asked: Any,
) -> None:
    """Write FILE once for each row of a table, with the values of that row.

    The first row of the table holds the column names: YAML key paths such as `numbers[0]` or
    `subject.id`, or names that --columns maps to key paths. The column `file` names the document;
    without it, the row number does. An empty cell is a missing fact.
    """
    from mou_gen.build.planning import merge_rows
    from mou_gen.data.merging import read_rows
    from mou_gen.data.places import ENDINGS, find_record_files

    order, by = order_of_options(**asked), worker_options(jobs, cluster)
    if joined and PAGED not in order.formats:
        raise click.UsageError(_("--joined requires the format pdf"))
    try:
        find_record_files([file])  # a Word file is refused before anything asks what it says
        rows = _listed(table) if table.suffix in ENDINGS else read_rows(table, columns)
        with Bar() as bar:
            result = merge_rows(
                file, rows, order, output,
                # what is sealed is known of what is made
                **by, force=force or bool(joined and sealed_files.may_be_sealed(file)),
                dry_run=dry_run, joined=joined, progress=bar.show,
            )  # fmt: skip
    except InputError as error:
        print_problems(error.problems, order.folders)
        exit_with_count(error.problems)
    if dry_run and not result.failed:
        print_message(
            _n("1 document would be written", "{n} documents would be written", result.total)
        )
    elif joined and not result.failed and not result.stopped:
        _join(result, joined)
    report_and_exit(result, order)


def _listed(file: Path) -> list[MergeRow]:
    """Return a row for each keeper in the distribution list *file*.

    Raises:
        InputError: it is none, or it is wrong.
    """
    from mou_gen.kinds.distribution import DistributionList, slip_rows
    from mou_gen.kinds.folder import Folder

    record = Folder.of(file).read(file)
    if isinstance(record, DistributionList):
        return slip_rows(record)
    message = _("this file is not of the kind `{kind}`", kind="distribution")
    hint = _("use a workbook, a CSV file or a distribution list as the table")
    raise InputError([Problem(Source.of(file), message, hint)])


def _join(result: Result, joined: Path) -> None:
    """Write the PDF files of *result* into the one that is *joined*, without the sealed ones.

    Letters and sealed forms go different ways, in envelopes of their own.
    """
    from mou_gen.build import handwork
    from mou_gen.build.output import write_files
    from mou_gen.data import leftovers
    from mou_gen.writers.concatenation import concatenate

    files = [
        file for each in result.documents.values() for file in each if file.suffix == f".{PAGED}"
    ]
    if sealed := [file for file in files if file in result.sealed]:
        print_message(
            _n(
                "1 sealed form is left out of {file}: print it separately",
                "{n} sealed forms are left out of {file}: print them separately",
                len(sealed),
                file=joined.as_posix(),
            )
        )
    leftovers.clear(joined.parent, below=False)
    placed = handwork.writable_path(joined, ())
    data = concatenate([file for file in files if file not in result.sealed])
    write_files({placed: data}, {placed} if result.private else ())
    if placed != joined:
        result.problems.append(handwork.edited_warning(joined, placed))
    print_result(placed)
