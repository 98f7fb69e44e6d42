"""`mou-gen serve`: the workspace in the browser."""

from __future__ import annotations

import signal
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import click

from mou_gen.cli.findings import AGREEMENTS, exit_on_error, print_message
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import templates_option
from mou_gen.data.places import data_folders, template_folders
from mou_gen.errors import OutputError
from mou_gen.messages import _
from mou_gen.writers.formats import ENGINES

if TYPE_CHECKING:
    from mou_gen.web.workspace.listener import Listener
    from mou_gen.web.workspace.office import ServedOffice

PORT = 8651
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

_EXAMPLES = """
\b
Examples:
  mou-gen serve
  mou-gen serve --no-open --port 8700
  mou-gen serve --office --certificate office.pem --private-key office.key --name arsip.example
"""


@click.command(epilog=_EXAMPLES)
@click.argument(
    "folder",
    required=False,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@templates_option
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    help="PDF engine; the default is typst if it is installed, which is faster.",
)
@click.option(
    "--port",
    default=PORT,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="Port for the pages; if it is in use, a free one is chosen.",
)
@click.option("--open/--no-open", "opened", default=True, help="Open the pages in the browser.")
@click.option("--office", is_flag=True, help="Serve people with accounts, over TLS.")
@click.option(
    "--certificate", type=_FILE, help="With --office: certificate of this server, as PEM."
)
@click.option("--private-key", type=_FILE, help="With --office: private key of the certificate.")
@click.option(
    "--listen",
    default="0.0.0.0",
    show_default=True,
    help="With --office: address of this computer to listen at.",
)
@click.option(
    "--name",
    "names",
    multiple=True,
    help="With --office: name by which browsers call this server; repeat for several.",
)
@click.option(
    "--accounts",
    default="",
    help="With --office: file of the accounts, outside the data folder, or an address of PostgreSQL without a password.",
)
@key_option
@exit_on_error
def serve(
    folder: Path | None,
    templates: tuple[Path, ...],
    engine: str | None,
    port: int,
    opened: bool,
    office: bool,
    **asked: Any,
) -> None:
    """Work on the documents in a browser, with forms instead of files.

    FOLDER is the data folder; the default is `agreements`. Every change is written into the data
    files, which can still be edited by hand at the same time. Press Ctrl-C to stop.

    Only this computer can open the pages, at the address that is printed. Do not share the
    address: the pages show sealed data.

    With --office, everybody has an account with a role and a second factor. The first start asks for the
    name of the manager, who invites all others.
    """
    roots = list(data_folders(folder or AGREEMENTS))
    if len(roots) != 1:
        message = _("give the data folder, which contains a folder `{name}`", name="parties")
        raise OutputError(message)
    if office:
        _serve_office(roots[0], template_folders(templates), engine, port, **asked)
        return
    from mou_gen.web.workspace import alone

    listener = alone.listener(roots[0], template_folders(templates), engine, port)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with listener as server:
            click.echo(server.address)
            if opened:
                _open(server)
            Event().wait()
    except KeyboardInterrupt:
        print_message(_("stopped"))


def _serve_office(
    root: Path,
    templates: tuple[Path, ...],
    engine: str | None,
    port: int,
    *,
    certificate: Path | None,
    private_key: Path | None,
    listen: str,
    names: tuple[str, ...],
    accounts: str,
) -> None:
    from mou_gen.web.workspace import alone, office_server
    from mou_gen.web.workspace.served_folder import ServedFolder

    address = office_server.OfficeAddress(listen, port, certificate, private_key, names)
    folder = ServedFolder(root, templates, engine or alone.usual_engine())
    office = office_server.prepare_office(folder, accounts, address)
    if not office.accounts.all():
        name, code = click.prompt(
            _(
                "Name of the manager who invites all others (2 to 40 small letters, digits, dots or hyphens)"
            ),
            err=True,
            value_proc=lambda name: _invited(office, name.strip()),
        )
        print_message(
            _("{name} joins at {url} with this code:", name=name, url=f"{address.url}join/")
        )
        click.echo(code)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with office_server.OfficeListener(address):
            click.echo(address.url)
            Event().wait()
    except KeyboardInterrupt:
        print_message(_("stopped"))


def _invited(office: ServedOffice, name: str) -> tuple[str, str]:
    """Return *name*, and the code by which the first manager of that name joins; a name that is none is asked for again."""
    from mou_gen.web.workspace import office_server

    try:
        return name, office_server.first_invitation(office, name)
    except OutputError as error:
        raise click.UsageError(str(error)) from None


def _open(server: Listener) -> None:
    """Show the first page in the browser, and return when it is shown or nobody comes for it."""
    from mou_gen.web import browser

    with browser.open_page(server.origin, server.ticket) as found:
        if found:
            server.ticket.taken.wait(browser.PATIENCE)
        else:
            print_message(_("the browser could not be opened; open the address above by hand"))
