"""`mou-gen compare`: what a later version of a document has changed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from mou_gen.cli.findings import (
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    print_result,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import edition_of_options, edition_options, source_option
from mou_gen.cli.writing import engine_option
from mou_gen.data import leftovers
from mou_gen.data.places import template_folders
from mou_gen.errors import InputError
from mou_gen.messages import _
from mou_gen.writers.formats import FORMATS

_OUTPUT = Path("output")
_EXAMPLES = """
\b
Examples:
  mou-gen compare HEAD~1:agreements agreements/nunukan-ttu/agreement.yaml
  mou-gen compare v1:agreements agreements/nunukan-ttu/agreement.yaml -f docx -f matrix
  mou-gen compare sent/agreement.docx agreements/nunukan-ttu/agreement.yaml
  mou-gen compare backup/agreements agreements/nunukan-ttu/agreement.yaml --layout stacked
  mou-gen compare HEAD:agreements agreements/nunukan-ttu/agreement.yaml --author "Bagian Hukum" --date 2026-11-26
"""


def _iso_date(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    try:
        return dt.date.fromisoformat(value).isoformat() if value else ""
    except ValueError:
        raise click.BadParameter(_("write it like `2026-11-26`")) from None


@click.command(epilog=_EXAMPLES)
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-f",
    "--format",
    "formats",
    multiple=True,
    default=tuple(FORMATS),
    show_default=True,
    type=click.Choice([*FORMATS, "matrix"]),
    help="What to write; repeat for several. `matrix` is a table of the changes, as DOCX, PDF and CSV.",
)
@key_option
@edition_options
@engine_option
@source_option
@click.option(
    "--author", default="", help="Who made the changes; the default is the author of the document."
)
@click.option(
    "--date",
    callback=_iso_date,
    help="Date of the changes, such as 2026-11-26; the default is none.",
)
@click.option(
    "-o",
    "--output",
    "name",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write, without its ending; the default is below `output`, as the document.",
)
@exit_on_error
def compare(
    before: Path,
    after: Path,
    formats: tuple[str, ...],
    layout: str | None,
    languages: tuple[str, ...],
    final: bool,
    templates: tuple[Path, ...],
    engine: str,
    without_source: bool,
    author: str,
    date: str,
    name: Path | None,
) -> None:
    """Show what AFTER changes of BEFORE: as tracked changes in Word, in a PDF, and as a table.

    AFTER is a data file. BEFORE is an earlier one: a data file, a data folder, a commit of git and a
    path in it, or a Word file that was sent. Documents with sealed data are not compared.
    """
    from mou_gen.build.comparison import ComparisonOrder, compare_versions

    asked = edition_of_options(layout, languages, final)
    wanted = tuple(dict.fromkeys(formats))
    order = ComparisonOrder(asked, wanted, engine, templates, author, date, without_source)
    scratch = click.get_current_context().with_resource(leftovers.temporary_folder())
    to = name.parent if name else _OUTPUT
    try:
        result = compare_versions(before, after, order, to, name, scratch)
    except InputError as error:
        print_problems(error.problems, template_folders(templates))
        exit_with_count(error.problems)
    for path in result.written:
        print_result(path)
    print_problems(result.warnings, template_folders(templates))
    if not result.written:
        print_message(_("the two versions say the same; nothing was written"))
