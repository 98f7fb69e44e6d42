"""`mou-gen build`: papers into files."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from mou_gen.cli.findings import count_blanks, failing, refuse, tell_all
from mou_gen.cli.options import edition, edition_options, given
from mou_gen.errors import InputError
from mou_gen.messages import _

MANY = 3
"""More papers than these show a progress bar on a terminal."""

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
"""


@click.command(epilog=_EXAMPLES)
@edition_options
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
@click.option(
    "--engine",
    default="weasyprint",
    show_default=True,
    type=click.Choice(["weasyprint", "typst"]),
    help="What sets the pages of a PDF; typst is faster and needs no Pango.",
)
@failing
def build(
    paths: tuple[Path, ...],
    layout: str | None,
    languages: tuple[str, ...],
    final: bool,
    templates: tuple[Path, ...],
    output: Path,
    formats: tuple[str, ...],
    engine: str,
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
        run = pipeline.compose_all(given(paths), edition(layout, languages, final), folders)
        tell_all(run.warnings, folders)
        with _progress(run.composed) as each:
            files = pipeline.render(each, tuple(dict.fromkeys(formats)), folders, output, engine)
    except InputError as error:
        tell_all(error.problems, folders)
        refuse(error.problems)
    write(files)
    gc.freeze()
    for path in files:
        click.echo(str(path))
    if waiting := blanks(each.document for each in run.composed):
        count = count_blanks(waiting)
        click.echo(_("{count}; `mou-gen check` lists them", count=count), err=True)


@contextmanager
def _progress(composed: Sequence[Any]) -> Iterator[Any]:
    """Yield *composed*, shown as a bar on a terminal while it is worked through, if it is long."""
    if len(composed) > MANY and sys.stderr.isatty():
        with click.progressbar(composed, label=_("Writing"), file=sys.stderr) as bar:
            yield bar
    else:
        yield composed
