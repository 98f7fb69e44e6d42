"""`mou-gen number`: the register of numbers."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mou_gen.cli.defaults import register_settings
from mou_gen.cli.findings import (
    AGREEMENTS,
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    print_redacted,
    print_result,
    refuse_sealed_name,
    run_redactor,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import templates_option
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import N_, _, _n

if TYPE_CHECKING:
    from mou_gen.kinds.number_book import RegisteredNumber
    from mou_gen.register.assignment import AssignedNumber
    from mou_gen.register.number_register import NumberRegister
    from mou_gen.reporting.redaction import Redactor

_EXAMPLES = """
\b
Examples:
  mou-gen number take agreements/nunukan-ttu/invitations/2026-11-02.yaml
  mou-gen number take agreements/nunukan-ttu/invitations/2026-11-02.yaml --code 400.2.4
  mou-gen number take FILE --outside srikandi --number B/12/100.2.2/XI/2026
  mou-gen number void 012/400.2.4/DP3AP2KB/XI/2026 --reason "wrong addressee"
  mou-gen number void 39 --series surat-keluar --year 2026 --reason "page left out of the book"
  mou-gen number list --year 2026
  mou-gen number import old-numbers.xlsx
  mou-gen number export numbers.xlsx
"""
_GIVERS = {"srikandi": N_("by SRIKANDI"), "hand": N_("by hand")}
"""Who gave a number that is not from the register, by its origin."""


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError:
        raise click.BadParameter(_("write it like `2026-11-26`")) from None


_by = click.option(
    "--by", default="", help="Who does it; the default is the user of this computer."
)
_office = click.option(
    "--office", default="", help="Key of the party that gives the number, or of party and unit."
)
_series = click.option("--series", default="", help="Key of the series in `mou-gen.yaml`.")
_year = click.option("--year", type=click.IntRange(1900, 9999), help="Year of the series.")


def _told(command: Callable[..., None]) -> Callable[..., None]:
    """Print what is wrong with data or settings, each with its place, and leave with exit code 1."""

    def run(**options: Any) -> None:
        try:
            command(**options)
        except InputError as error:
            print_problems(error.problems, ())
            exit_with_count(error.problems)

    run.__doc__ = command.__doc__
    run.__dict__.update(command.__dict__)
    return exit_on_error(run)


def _register(by: str = "") -> NumberRegister:
    """Return the register that `mou-gen.yaml` describes.

    Raises:
        RegisterError: it describes none, or its database cannot be used.
        InputError: it is wrong.
    """
    from mou_gen.register.assignment import no_register
    from mou_gen.register.database import RegisterError
    from mou_gen.register.number_register import NumberRegister

    settings = register_settings()
    if settings is None or not settings.series:
        raise RegisterError(no_register())
    register = NumberRegister(settings, by)
    if getattr(register.database, "may_be_on_network", False):
        message = _(
            "this system does not say whether {file} lies on a network drive; it must not",
            file=register.database.name,
        )
        print_message(message)
    return register


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
@_series
@_office
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
@_by
@key_option
@templates_option
@_told
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
    from mou_gen.register.assignment import NumberChoice, assign_number, record_number

    if given and (not outside or len(files) > 1):
        raise click.UsageError(_("`--number` is for one document, with `--outside`"))
    if not files and not (outside and given and date):
        raise click.UsageError(_("give a FILE, or `--outside`, `--number` and `--on`"))
    register = _register(by)
    choice = NumberChoice(office, series, code, date, outside or "", given)
    if not files:
        _refuse_names(given, office)
        print_result(record_number(register, choice).number)
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
@_series
@_year
@_office
@_by
@key_option
@_told
def void_number(
    number: str, reason: str, series: str, year: int | None, office: str, by: str
) -> None:
    """Void NUMBER: it belongs to no document any more, and is never given again.

    With --series and --year, NUMBER is its place in the series; so one can be voided that nobody was given.
    """
    if bool(series) != bool(year):
        raise click.UsageError(_("`--series` and `--year` go together"))
    register = _register(by)
    _refuse_reason(reason)
    if series and year:
        if not number.isdecimal():
            raise click.UsageError(_("with `--series`, NUMBER is a whole number such as 39"))
        entry = register.void_count(series, year, int(number), reason)
    else:
        entry = register.void(number, reason, office)
    print_result(_redactor().path(entry.number) or str(entry.count))
    if entry.document:
        print_redacted(
            _("{file} still says it, if you have not deleted it there", file=entry.document)
        )


def _refuse_names(*words: str) -> None:
    """Refuse *words* of a number that name somebody sealed: the register keeps them, and others read it.

    Raises:
        RegisterError: they do.
    """
    from mou_gen.register.database import RegisterError

    mask = _redactor().path
    if any(mask(each) != each for each in words):
        message = _("this may name a person, or tell of one, and others read the register")
        raise RegisterError(message)


def _refuse_reason(reason: str) -> None:
    """Refuse a *reason* that tells what is sealed: the register keeps it, and others read it.

    Raises:
        RegisterError: it does, or may.
    """
    from mou_gen.register.database import RegisterError

    if _redactor().said(reason) != reason:
        message = _("the reason may name a person, or tell of one: say it without, others read it")
        raise RegisterError(message)


def _redactor() -> Redactor:
    """Return what masks the sealed data of the documents here."""
    return run_redactor([AGREEMENTS.as_posix()] if AGREEMENTS.is_dir() else [])


@number.command("list")
@_series
@_year
@click.option(
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json", "csv"]),
    help="For people, or for a program.",
)
@key_option
@_told
def list_numbers(series: str, year: int | None, form: str) -> None:
    """List the numbers of the register, and those that are missing."""
    register = _register()
    found = _shown(register.numbers(series, year))
    if form == "json":
        click.echo(json.dumps(list(map(asdict, found)), ensure_ascii=False, indent=2))
        return
    if form == "csv":
        _print_csv(found)
        return
    _print_table(found)
    _print_gaps(register, series, year)


def _shown(numbers: Sequence[RegisteredNumber]) -> list[RegisteredNumber]:
    """Return *numbers* as they may be shown."""
    discreet = _redactor()
    return [each.masked(discreet.path, discreet.said) for each in numbers]


def _print_csv(numbers: Sequence[RegisteredNumber]) -> None:
    from mou_gen.data.spreadsheet import csv_table
    from mou_gen.register.number_tables import number_table

    click.echo(csv_table(number_table(numbers)), nl=False)


def _print_table(numbers: Sequence[RegisteredNumber]) -> None:
    """Print *numbers* by series and year, each on a line."""
    above = None
    width = max((len(_what(each)) for each in numbers), default=0)
    for each in numbers:
        if above != (heading := (each.series, each.office, each.year)):
            click.echo(click.style(f"{each.series or '-'}  {each.office}  {each.year}", bold=True))
            above = heading
        tail = each.document or _("no document")
        if each.origin in _GIVERS:
            tail = f"{tail}  ({_(_GIVERS[each.origin])})"
        if each.void:
            tail = click.style(_("void: {reason}", reason=each.void), dim=True)
        click.echo(f"  {_what(each):{width}}  {each.date or '':10}  {tail}")


def _what(number: RegisteredNumber) -> str:
    return number.number or str(number.count)


def _print_gaps(register: NumberRegister, series: str, year: int | None) -> None:
    from mou_gen.register.number_register import spans

    mask = _redactor().path
    for gap in register.gaps():
        if series in ("", gap.series.key) and year in (None, gap.year):
            print_message(
                _n(
                    "{series}, {year}: nobody was given {numbers}, and it is not void",
                    "{series}, {year}: nobody was given {numbers}, and they are not void",
                    len(gap.counts),
                    series=mask(gap.series.key),
                    year=gap.year,
                    numbers=", ".join(spans(gap.counts)),
                )
            )


@number.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_office
@_by
@key_option
@_told
def import_old_numbers(file: Path, office: str, by: str) -> None:
    """Record the numbers in FILE, an Excel workbook or CSV; tell which rows are refused, and why.

    The columns Number and Date are needed; Office, Kind, Document, Series, Origin and Void because can be there. FILE
    can be corrected and imported again.
    """
    from mou_gen.register.number_tables import import_numbers

    discreet = _redactor()
    found = import_numbers(
        _register(by), file, office, lambda each: each.masked(discreet.path, discreet.said)
    )
    print_problems(found.refused, ())
    print_message(
        _(
            "{new} recorded, {known} known already, {refused} refused",
            new=len(found.new),
            known=found.known,
            refused=len(found.refused),
        )
    )
    if found.refused:
        sys.exit(1)


@number.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_series
@_year
@key_option
@_told
def export_numbers(file: Path, series: str, year: int | None) -> None:
    """Write the numbers of the register into FILE, an Excel workbook that can be imported again."""
    from mou_gen.build.output import write_files
    from mou_gen.register.number_tables import number_workbook

    if file.suffix.lower() != ".xlsx":
        raise click.UsageError(_("the name of FILE must end in .xlsx"))
    found = _register().numbers(series, year)
    if unread := _redactor().unread:
        raise InputError(map(_unread, unread))
    found = _shown(found)
    refuse_sealed_name(file)
    write_files({file: number_workbook(found)})
    print_result(file)
    print_message(_n("1 number", "{n} numbers", len(found)))


def _unread(file: str) -> Problem:
    """Return that nothing is written because of *file*: what is sealed in it cannot be masked."""
    message = _("this file may have sealed data and cannot be read completely")
    return Problem(Source(file), message, _("correct it; until then no workbook is written"))
