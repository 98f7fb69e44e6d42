"""Shared by `build` and `merge`: output options, the progress bar, and the summary."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mou_gen import inputs
from mou_gen.build.process import INTERRUPTED
from mou_gen.build.tasks import Order
from mou_gen.cli.findings import print_message, print_problems, print_redacted, print_result
from mou_gen.cli.options import source_option
from mou_gen.data.places import template_folders
from mou_gen.messages import _, _n, language
from mou_gen.writers.formats import ENGINES, FORMATS

if TYPE_CHECKING:
    from mou_gen.build.bookkeeping import Result

MANY = 3
"""More documents than these show a progress bar on a terminal."""


output_option = click.option(
    "-o",
    "--output",
    default=Path("output"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Output folder.",
)
engine_option = click.option(
    "--engine",
    default=ENGINES[0],
    show_default=True,
    type=click.Choice(ENGINES),
    help="PDF engine; typst is faster and does not need Pango.",
)


def writing_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options on what is written, where to, and by how many processes."""
    options = (
        output_option,
        click.option(
            "-f",
            "--format",
            "formats",
            multiple=True,
            default=tuple(FORMATS),
            show_default=True,
            type=click.Choice(list(FORMATS)),
            help="Format to write; repeat for both.",
        ),
        engine_option,
        source_option,
        click.option(
            "--jobs",
            type=click.IntRange(min=1),
            help="Maximum number of processes; the default is one per core.",
        ),
        click.option(
            "--cluster",
            metavar="ADDRESS",
            help="Address of a Dask cluster to run on, such as tcp://10.0.0.5:8786.",
        ),
        click.option("--force", is_flag=True, help="Also write unchanged documents."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def order_of_options(
    layout: str | None,
    languages: tuple[str, ...],
    final: bool,
    formats: tuple[str, ...],
    engine: str,
    templates: tuple[Path, ...],
    without_source: bool,
) -> Order:
    """Return what the options ask of all documents."""
    return Order(
        layout,
        tuple(dict.fromkeys(languages)) or None,
        final,
        tuple(dict.fromkeys(formats)),
        engine,
        template_folders(templates),
        language(),
        without_source,
        names=inputs.folder_aliases(),
    )


def worker_options(jobs: int | None, cluster: str | None) -> dict[str, Any]:
    """Return who is to make the documents.

    Raises:
        click.UsageError: both are given.
    """
    if jobs and cluster:
        raise click.UsageError(
            _("--jobs cannot be combined with --cluster: the cluster sets the number of workers")
        )
    return {"jobs": jobs, "cluster": cluster}


def report_and_exit(result: Result, order: Order) -> None:
    """Report what has become of the documents, and leave with the exit code for it."""
    _tell(result, order)
    if result.bugs:
        raise result.bugs[0]
    if result.stopped:
        sys.exit(INTERRUPTED)
    if result.failed:
        sys.exit(1)


def _tell(result: Result, order: Order) -> None:
    """Report what has become of the documents: paths on stdout, everything else on stderr."""
    for path in result.written:
        print_result(path)
    print_problems(result.problems, order.folders)
    for error in result.errors:
        print_redacted(_("error: {message}", message=error))
    for before, files in result.other_engines.items():
        print_message(
            _n(
                "1 file was made with {before} until now, and is made with {engine}",
                "{n} files were made with {before} until now, and are made with {engine}",
                files,
                before=before,
                engine=order.engine,
            )
        )
    if result.unchanged:
        print_message(_n("1 file is unchanged", "{n} files are unchanged", result.unchanged))
    if result.failed or result.stopped:
        print_message(_how_it_ended(result))
    elif result.blanks:
        from mou_gen.reporting import report

        count = report.count_blanks(result.blanks)
        print_message(_("{count}; `mou-gen check` lists them", count=count))


def _how_it_ended(result: Result) -> str:
    parts = []
    if result.stopped:
        done = result.total - result.left - len(result.failed)
        parts.append(_("stopped: {done} of {total} documents done", done=done, total=result.total))
    if result.problems:
        from mou_gen.reporting import report

        parts.append(report.count_problems(result.problems))
    if result.written or result.unchanged or result.stopped:
        failed, total = len(result.failed), result.total
        if failed:
            parts.append(_("{failed} of {total} documents not written", failed=failed, total=total))
    else:
        parts.append(_("nothing was written"))
    return "; ".join(parts)


class Bar:
    """A bar on a terminal, if there are many documents: done, failed, rate, time left."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._start = 0.0

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *error: object) -> None:
        if self._bar:
            self._bar.render_finish()

    def show(self, result: Result, to_do: int) -> None:
        """Show that *result* has been done of *to_do* documents."""
        if self._bar is None:
            if to_do <= MANY or not sys.stderr.isatty():
                return
            self._start = time.monotonic()
            self._bar = click.progressbar(
                length=to_do,
                label=_("Writing"),
                show_pos=True,
                show_percent=True,
                item_show_func=lambda result: self._about(result),
                file=sys.stderr,
            )
            self._bar.render_progress()
            return
        self._bar.update(1, result)

    def _about(self, result: Result | None) -> str:
        if result is None:
            return ""
        rate = self._bar.pos / max(time.monotonic() - self._start, 0.001)
        failed = len(result.failed)
        return _("{failed} failed, {rate} per second", failed=failed, rate=f"{rate:.1f}")
