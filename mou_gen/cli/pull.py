"""`mou-gen pull`: what was changed in Word files that came back."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen import inputs
from mou_gen.build.memory import kept_copies
from mou_gen.build.output import write_files
from mou_gen.cli.findings import (
    AGREEMENTS,
    exit_on_error,
    print_message,
    print_problems,
    run_redactor,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import templates_option
from mou_gen.cli.writing import output_option
from mou_gen.data import leftovers
from mou_gen.data.places import data_folders, template_folders
from mou_gen.errors import InputError
from mou_gen.messages import _n

if TYPE_CHECKING:
    from mou_gen.pull.changes import PulledChange
    from mou_gen.pull.pull_run import PullResult

_EXAMPLES = """
\b
Examples:
  mou-gen pull agreement.docx
  mou-gen pull from-ttu.docx from-bp3mi.docx --write
  mou-gen pull agreement.docx --sent output/nunukan-ttu/agreement.docx
  mou-gen pull from-ttu.docx from-bp3mi.docx --take from-ttu place --write
  mou-gen pull agreement.docx --format json
"""
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(epilog=_EXAMPLES)
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE...")
@click.option("--write", is_flag=True, help="Write the values into the data files.")
@click.option(
    "--sent", type=_FILE, help="Word file as it was sent, if FILE no longer holds a copy."
)
@click.option(
    "--take",
    nargs=2,
    multiple=True,
    metavar="NAME PATH",
    help="Settle a conflict: at the key PATH, take what the file or author NAME says; `yaml` keeps "
    "what the data say.",
)
@click.option(
    "-f",
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="Output format: text for people, json for programs.",
)
@output_option
@key_option
@templates_option
@exit_on_error
def pull(
    files: tuple[Path, ...],
    write: bool,
    sent: Path | None,
    take: tuple[tuple[str, str], ...],
    form: str,
    output: Path,
    templates: tuple[Path, ...],
) -> None:
    """Report what was changed in Word files that came back; write nothing without --write.

    FILE is a document of mou-gen that was edited in Word or LibreOffice: DOCX, ODT, DOC or RTF. It
    is compared with what was sent. Give the files of several partners at once to merge them.
    """
    from mou_gen.pull import pull_run

    folders = template_folders(templates)
    roots = tuple(_roots(files))
    order = pull_run.PullOrder(
        files,
        roots,
        folders,
        kept_copies(_output_folders(output, files)),
        sent,
        {path: name for name, path in take},
    )
    try:
        found = pull_run.pull_all(order)
        left = any(each.is_left for each in found.changes)
        _print(found.changes, form, roots)
        if write:
            _write(found)
    except InputError as error:
        print_problems(error.problems, folders, roots)
        sys.exit(1)
    unwritten = not write and any(each.is_writable for each in found.changes)
    if left or unwritten:
        sys.exit(1)


def _output_folders(folder: Path, files: Sequence[Path]) -> list[Path]:
    """Return *folder* and the output folders that *files* lie in."""
    above = [parent for file in files for parent in inputs.real_path(file).parents]
    return [folder, *(each for each in above if (each / leftovers.FOLDER).is_dir())]


def _roots(files: Sequence[Path]) -> Iterator[Path]:
    """Yield the data folders that the documents may be of: here, below, or around the files."""
    seen: set[Path] = set()
    here = [AGREEMENTS] if AGREEMENTS.is_dir() else [Path()]
    above = [parent for file in files for parent in inputs.real_path(file).parents]
    for folder in here:
        for root in data_folders(folder):
            if inputs.real_path(root) not in seen:
                seen.add(inputs.real_path(root))
                yield root
    if not seen:
        for parent in above:
            yield from (
                root for root in (parent, parent / AGREEMENTS) if (root / "parties").is_dir()
            )


def _print(changes: Sequence[PulledChange], form: str, roots: Sequence[Path]) -> None:
    from mou_gen.reporting import pull_report

    # The files lie anywhere, but what they may tell is sealed in the data.
    discreet = run_redactor(each.as_posix() for each in roots)
    if form == "json":
        click.echo(pull_report.pull_json(changes, discreet))
        return
    if changes:
        click.echo(pull_report.pull_text(changes, discreet, click.style))
    print_message(pull_report.count_changes(changes))


def _write(found: PullResult) -> None:
    if not found.writes:
        return
    write_files(found.writes)
    print_message(
        _n("1 data file written", "{n} data files written", len(found.writes))
        + ": "
        + ", ".join(path.as_posix() for path in found.writes)
    )
