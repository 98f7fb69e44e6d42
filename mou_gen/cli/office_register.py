"""The register of the office, as commands open it, and their options."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from mou_gen.cli.defaults import register_settings
from mou_gen.cli.findings import (
    AGREEMENTS,
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    run_redactor,
)
from mou_gen.errors import InputError
from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.register.number_register import NumberRegister
    from mou_gen.reporting.redaction import Redactor

by_option = click.option(
    "--by", default="", help="Who does it; the default is the user of this computer."
)
office_option = click.option(
    "--office", default="", help="Key of the party that gives the number, or of party and unit."
)
series_option = click.option("--series", default="", help="Key of the series in `mou-gen.yaml`.")
year_option = click.option("--year", type=click.IntRange(1900, 9999), help="Year of the series.")


def exit_on_findings(command: Callable[..., None]) -> Callable[..., None]:
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


def office_register(by: str = "") -> NumberRegister:
    """Return the register that `mou-gen.yaml` describes; where it describes none, tell so and leave.

    Raises:
        RegisterError: its database cannot be used, or *by* may name somebody sealed.
        InputError: the settings are wrong.
    """
    from mou_gen.register.number_register import NumberRegister
    from mou_gen.register.numbered_document import no_register

    settings = register_settings()
    if settings is None or not settings.series:
        # it repeats no data, and the example must stand as it is to be copied
        print_message(_("error: {message}", message=no_register()))
        sys.exit(1)
    if by:
        refuse_names(by)
    register = NumberRegister(settings, by)
    if getattr(register.database, "may_be_on_network", False):
        message = _(
            "this system does not say whether {file} lies on a network drive; it must not",
            file=register.database.name,
        )
        print_message(message)
    return register


def refuse_names(*words: str) -> None:
    """Refuse *words* that name somebody sealed: the register keeps them, and others read it.

    Raises:
        RegisterError: they do, or a referral is damaged.
    """
    from mou_gen.register.database import RegisterError

    refuse_while_damaged()
    mask = register_redactor().path
    if any(mask(each) != each for each in words):
        message = _("this may name a person, or tell of one, and others read the register")
        raise RegisterError(message)


def refuse_while_damaged() -> None:
    """Refuse to record what somebody has written while a referral is damaged: nobody knows whom it names.

    Raises:
        RegisterError: one is.
    """
    from mou_gen.register.database import RegisterError

    if damaged := register_redactor().damaged:
        message = _("this file may have sealed data and cannot be read completely")
        raise RegisterError(f"{damaged[0]}: {message}")


def offices_here() -> set[str]:
    """Return the offices of the data folders here, which may give numbers; none where there is no data folder.

    Raises:
        InputError: the file of a party is wrong.
    """
    from mou_gen.data.places import data_folders
    from mou_gen.kinds.folder import Folder
    from mou_gen.register.known_offices import offices_of

    return offices_of(map(Folder, data_folders(AGREEMENTS)))


def register_redactor() -> Redactor:
    """Return what masks the sealed data of the documents here."""
    return run_redactor([AGREEMENTS.as_posix()] if AGREEMENTS.is_dir() else [])
