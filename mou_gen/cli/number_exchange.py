"""`mou-gen number list`, `import` and `export`: the register as tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.findings import (
    print_message,
    print_problems,
    print_redacted,
    print_result,
    refuse_sealed_name,
    unread_problems,
)
from mou_gen.cli.key_files import key_option
from mou_gen.cli.office_register import (
    by_option,
    exit_on_findings,
    office_option,
    office_register,
    offices_here,
    refuse_while_damaged,
    register_redactor,
    series_option,
    year_option,
)
from mou_gen.errors import InputError
from mou_gen.messages import N_, _, _n, listed

if TYPE_CHECKING:
    from mou_gen.kinds.number_book import RegisteredNumber
    from mou_gen.register.number_register import NumberRegister

_GIVERS = {"srikandi": N_("by SRIKANDI"), "hand": N_("by hand")}
"""Who gave a number that is not from the register, by its origin."""


@click.command("list")
@series_option
@year_option
@click.option(
    "-f",
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json", "csv"]),
    help="For people, or for a program.",
)
@key_option
@exit_on_findings
def list_numbers(series: str, year: int | None, form: str) -> None:
    """List the numbers of the register, and those that are missing."""
    register = office_register()
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
    discreet = register_redactor()
    return [each.masked(discreet.path, discreet.quoted) for each in numbers]


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

    mask = register_redactor().path
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


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@office_option
@by_option
@key_option
@exit_on_findings
def import_old_numbers(file: Path, office: str, by: str) -> None:
    """Record the numbers in FILE, an Excel workbook or CSV; tell which rows are refused, and why.

    The columns Number and Date are needed; Office, Kind, Document, Series, Origin and Void because can be there. FILE
    can be corrected and imported again.
    """
    from mou_gen.register.number_tables import HEADINGS, import_numbers

    refuse_while_damaged()
    discreet = register_redactor()
    found = import_numbers(
        office_register(by),
        file,
        office,
        lambda each: each.masked(discreet.path, discreet.quoted),
        offices_here(),
    )
    print_problems(found.refused, ())
    if found.unread:
        print_redacted(
            _(
                "columns that are not read: {names}; those that are: {known}",
                names=listed(found.unread),
                known=listed(map(_, HEADINGS.values())),
            )
        )
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


@click.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@series_option
@year_option
@key_option
@exit_on_findings
def export_numbers(file: Path, series: str, year: int | None) -> None:
    """Write the numbers of the register into FILE, an Excel workbook that can be imported again."""
    from mou_gen.build.output import write_files
    from mou_gen.register.number_tables import number_workbook

    if file.suffix.lower() != ".xlsx":
        raise click.UsageError(_("the name of FILE must end in .xlsx"))
    found = office_register().numbers(series, year)
    if unread := unread_problems(register_redactor(), _("until then no workbook is written")):
        raise InputError(unread)
    found = _shown(found)
    refuse_sealed_name(file)
    write_files({file: number_workbook(found)})
    print_result(file)
    print_message(_n("1 number", "{n} numbers", len(found)))
