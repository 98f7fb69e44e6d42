"""`mou-gen calendar`: meetings, due dates and deadlines as a calendar."""

from __future__ import annotations

from pathlib import Path

import click

from mou_gen.cli.findings import (
    AGREEMENTS,
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    print_result,
    refuse_sealed_name,
    run_redactor,
    unread_problems,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import paths_or_default
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _, _n, language, speaking

_EXAMPLES = """
\b
Examples:
  mou-gen calendar
  mou-gen calendar agreements/nunukan-ttu -o nunukan-ttu.ics
  mou-gen calendar --language id
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", required=False, type=click.Path(exists=True, path_type=Path))
@click.option(
    "-o",
    "--output",
    "name",
    default=Path("calendar.ics"),
    show_default=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write.",
)
@click.option(
    "--language",
    "spoken",
    type=click.Choice(["id", "en"]),
    help="Language of the calendar; the default is that of messages.",
)
@key_option
@exit_on_error
def calendar(path: Path | None, name: Path, spoken: str | None) -> None:
    """Write a calendar file (.ics) with meetings, due dates, ends of agreements and deadlines of the law.

    PATH is the folder of an agreement, a file in it, or a data folder; the default is `agreements`. No document about a
    case is in it, and no text that tells of one. The same data give the same file: write it again to renew it.
    """
    from mou_gen.build.output import write_files
    from mou_gen.kinds.folder import agreements_of
    from mou_gen.reporting.calendar_dates import calendar_dates
    from mou_gen.reporting.calendar_file import calendar_file

    where = paths_or_default((path,) if path else ())[0]
    discreet = run_redactor([where.as_posix()])
    try:
        if unread := unread_problems(discreet, _("until then no calendar is written")):
            raise InputError(unread)
        with speaking(spoken or language()):
            found = [
                date
                for folder, agreement in agreements_of(where)
                for date in calendar_dates(folder, agreement, discreet.quoted)
            ]
            if not found:
                raise InputError(
                    [Problem(Source.of(path or AGREEMENTS), _("there are no dates here"))]
                )
            data = calendar_file(found)
    except InputError as error:
        print_problems(error.problems, ())
        exit_with_count(error.problems)
    refuse_sealed_name(name)
    write_files({name: data})
    print_result(name)
    print_message(_n("1 date", "{n} dates", len(found)))
