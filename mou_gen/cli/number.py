"""`mou-gen number`: the register of numbers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.findings import print_redacted, print_result, unread_problems
from mou_gen.cli.key_files import key_option
from mou_gen.cli.number_exchange import export_numbers, import_old_numbers, list_numbers
from mou_gen.cli.office_register import (
    by_option,
    exit_on_findings,
    office_option,
    office_register,
    offices_here,
    refuse_names,
    register_redactor,
    series_option,
    year_option,
)
from mou_gen.cli.options import templates_option
from mou_gen.errors import InputError
from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.register.assignment import AssignedNumber

_EXAMPLES = """
\b
Examples:
  mou-gen number take agreements/nunukan-ttu/invitations/2026-11-02.yaml
  mou-gen number take agreements/nunukan-ttu/invitations/2026-11-02.yaml --code 400.2.3
  mou-gen number take FILE --outside srikandi --number B/12/100.2.2/XI/2026
  mou-gen number void 012/400.2.3/DP3AP2KB/XI/2026 --reason "wrong addressee"
  mou-gen number void 39 --series surat-keluar --year 2026 --reason "page left out of the book"
  mou-gen number list --year 2026
  mou-gen number import old-numbers.xlsx
  mou-gen number export numbers.xlsx
"""


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError:
        raise click.BadParameter(_("write it like `2026-11-26`")) from None


@click.group(epilog=_EXAMPLES)
def number() -> None:
    """Give documents their numbers, from the register of an office.

    `mou-gen.yaml` describes the series under `register`: office, kinds of documents, format. A number is given once,
    is never deleted, and is written into the data file. `mou-gen check` compares both.
    """


@number.command("take")
@click.argument(
    "files",
    nargs=-1,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="[FILE]...",
)
@series_option
@office_option
@click.option("--code", default="", help="Classification code; the default is that of the series.")
@click.option(
    "--on",
    "date",
    callback=_day,
    metavar="DATE",
    help="Date of the document, if its file has none yet.",
)
@click.option(
    "--outside",
    type=click.Choice(["srikandi", "hand"]),
    default=None,
    help="Record a number that was given elsewhere: by SRIKANDI, or by hand.",
)
@click.option("--number", "given", default="", help="That number; the default is the one in FILE.")
@by_option
@key_option
@templates_option
@exit_on_findings
def take_number(
    files: tuple[Path, ...],
    series: str,
    office: str,
    code: str,
    date: dt.date | None,
    outside: str | None,
    given: str,
    by: str,
    templates: tuple[Path, ...],
) -> None:
    """Give each FILE its number, and write it there.

    A document that has a number keeps it. Without FILE, --outside records a number of a letter that mou-gen did not
    make, so that it is not given again.
    """
    from mou_gen.register.assignment import assign_number, record_number
    from mou_gen.register.numbered_document import NumberChoice

    if given and (not outside or len(files) > 1):
        raise click.UsageError(_("`--number` is for one document, with `--outside`"))
    if not files and not (outside and given and date):
        raise click.UsageError(_("give a FILE, or `--outside`, `--number` and `--on`"))
    register = office_register(by)
    choice = NumberChoice(office, series, code, date, outside or "", given)
    if not files:
        refuse_names(given, office)
        print_result(record_number(register, choice, offices_here()).number)
    for path in files:
        _print_assigned(assign_number(register, path, choice, templates), path)


def _print_assigned(found: AssignedNumber, path: Path) -> None:
    print_result(found.entry.number)
    file = path.as_posix()
    if found.formerly:
        print_redacted(
            _("{file}: was {former} when it got this number", file=file, former=found.formerly)
        )
    elif found.was_written:
        print_redacted(_("{file}: written", file=file))
    elif not found.is_new:
        print_redacted(_("{file}: has this number already", file=file))
    else:
        print_redacted(_("{file}: recorded", file=file))


@number.command("void")
@click.argument("number")
@click.option("--reason", required=True, help="Why it is void; the register keeps it.")
@series_option
@year_option
@office_option
@by_option
@key_option
@exit_on_findings
def void_number(
    number: str, reason: str, series: str, year: int | None, office: str, by: str
) -> None:
    """Void NUMBER: it belongs to no document any more, and is never given again.

    With --series and --year, NUMBER is its place in the series; so one can be voided that nobody was given.
    """
    if bool(series) != bool(year):
        raise click.UsageError(_("`--series` and `--year` go together"))
    register = office_register(by)
    _refuse_reason(reason)
    if series and year:
        if not number.isdecimal():
            raise click.UsageError(_("with `--series`, NUMBER is a whole number such as 39"))
        entry = register.void_count(series, year, int(number), reason)
    else:
        entry = register.void(number, reason, office)
    print_result(register_redactor().path(entry.number) or str(entry.count))
    if entry.document:
        print_redacted(
            _("{file} still says it, if you have not deleted it there", file=entry.document)
        )


def _refuse_reason(reason: str) -> None:
    """Refuse a *reason* that tells what is sealed: the register keeps it, and others read it.

    Raises:
        RegisterError: it does.
        InputError: it may, since a file with sealed data cannot be read.
    """
    from mou_gen.register.database import RegisterError

    discreet = register_redactor()
    if unread := unread_problems(discreet, _("until then no number is voided")):
        raise InputError(unread)
    if discreet.said(reason) != reason:
        message = _("the reason may name a person, or tell of one: say it without, others read it")
        raise RegisterError(message)


for command in (list_numbers, import_old_numbers, export_numbers):
    number.add_command(command)
