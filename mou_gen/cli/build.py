"""`mou-gen build`: writes documents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from mou_gen.cli.findings import exit_on_error, exit_with_count, print_problems
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import edition_options, paths_argument, paths_or_default
from mou_gen.cli.writing import (
    Bar,
    order_of_options,
    report_and_exit,
    worker_options,
    writing_options,
)
from mou_gen.errors import InputError

_EXAMPLES = """
\b
Examples:
  mou-gen build
  mou-gen build agreements/nunukan-ttu/agreement.yaml
  mou-gen build agreements/nunukan-ttu -o output -f pdf
  mou-gen build agreements/nunukan-ttu/agreement.yaml --layout sequential
  mou-gen build agreements/nunukan-ttu/minutes --language id --language en
  mou-gen build agreements/nunukan-ttu/agreement.yaml --final
  mou-gen build -f pdf --engine typst
  mou-gen build --jobs 8 --force
  mou-gen build --cluster tls://10.0.0.5:8786
"""


@click.command(epilog=_EXAMPLES)
@paths_argument
@key_option
@edition_options
@writing_options
@click.option(
    "--drop",
    "dropped",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Edited file whose changes a final version leaves out; repeat for several.",
)
@exit_on_error
def build(
    paths: tuple[Path, ...],
    output: Path,
    jobs: int | None,
    cluster: str | None,
    force: bool,
    dropped: tuple[Path, ...],
    **asked: Any,
) -> None:
    """Write each document as DOCX and PDF.

    PATH is a file or folder; the default is `agreements`. A document with an error is not written,
    but the others are. Unchanged documents are skipped. A file that was signed or edited is kept,
    and the new version is written next to it; with --final, nothing is written until the changes
    are in the data (see `mou-gen pull`), or are dropped with --drop.
    """
    from mou_gen.build.planning import build_files

    order = replace(order_of_options(**asked), dropped=dropped)
    by = worker_options(jobs, cluster)
    try:
        with Bar() as bar:
            result = build_files(
                paths_or_default(paths), order, output, **by, force=force, progress=bar.show
            )
    except InputError as error:
        print_problems(error.problems, order.folders)
        exit_with_count(error.problems)
    report_and_exit(result, order)
