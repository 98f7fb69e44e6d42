"""`mou-gen watch`: a live preview of pages and findings in the browser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mou_gen import inputs
from mou_gen.cli.findings import exit_on_error, exit_with_count, print_message, print_problems
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import edition_options, paths_argument, paths_or_default, source_option
from mou_gen.cli.writing import engine_option, order_of_options, output_option
from mou_gen.data.places import find_record_files, root_of
from mou_gen.errors import InputError, OutputError
from mou_gen.messages import _
from mou_gen.writers.formats import FORMATS

if TYPE_CHECKING:
    from mou_gen.build.tasks import Order
    from mou_gen.web.board import Board
    from mou_gen.web.session import WatchSession
    from mou_gen.web.workspace.listener import Application

PORT = 8650
CONNECTIONS = 64

_EXAMPLES = """
\b
Examples:
  mou-gen watch --open
  mou-gen watch agreements/nunukan-ttu/agreement.yaml
  mou-gen watch agreements/nunukan-ttu -o output --port 8700
"""


@click.command(epilog=_EXAMPLES)
@paths_argument
@key_option
@edition_options
@output_option
@engine_option
@source_option
@click.option(
    "--port",
    default=PORT,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="Port for the page; if it is in use, a free one is chosen.",
)
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
@exit_on_error
def watch(paths: tuple[Path, ...], output: Path, port: int, opened: bool, **asked: Any) -> None:
    """Show pages and findings in a browser, and update them after each save.

    PATH is a file or folder; the default is `agreements`. Each document is written as DOCX and PDF
    when its file is saved; a document with an error keeps its last good pages. Press Ctrl-C to
    stop.

    The address is printed in the terminal. Only this computer can open it. Do not share it: the
    page shows sealed forms. It is a page of the workspace, as `mou-gen serve` shows it, where that is installed.
    """
    from mou_gen.build.planning import refuse_sealed_names
    from mou_gen.web.board import Board
    from mou_gen.web.session import WatchSession

    order, watched = order_of_options(formats=tuple(FORMATS), **asked), paths_or_default(paths)
    try:
        refuse_sealed_names([output], filter(None, map(root_of, find_record_files(watched))))
    except InputError as error:
        print_problems(error.problems, order.folders)
        exit_with_count(error.problems)
    board = Board()
    session = WatchSession(watched, order, output, board)
    _serve(session, board, _workspace(watched, order), port, opened)


def _workspace(watched: Sequence[Path], order: Order) -> Application | None:
    """Return the workspace of the data folder of what is *watched*; None where there are several, or no Django."""
    roots = {inputs.real_path(each) for each in map(root_of, find_record_files(watched)) if each}
    if len(roots) != 1:
        return None
    try:
        from mou_gen.web.workspace import alone
    except OutputError:
        return None
    return alone.application(roots.pop(), order.folders, order.engine, watched=True)


def _serve(
    session: WatchSession, board: Board, beside: Application | None, port: int, opened: bool
) -> None:
    """Show *board* at *port* with the workspace *beside* it, in the browser where it is to be *opened*, until Ctrl-C."""
    from mou_gen.web import browser
    from mou_gen.web.changes import Changes
    from mou_gen.web.watch_pages import PLACE, WatchPages
    from mou_gen.web.workspace.listener import Listener

    try:
        with (
            Listener.at(port, WatchPages(board, beside), CONNECTIONS) as server,
            Changes(session.folders) as changes,
        ):
            server.first = PLACE
            click.echo(server.address)
            if not opened:
                session.run(changes)
                return
            with browser.open_page(server.origin, server.ticket) as found:
                if not found:
                    print_message(
                        _("the browser could not be opened; open the address above by hand")
                    )
                session.run(changes)
    except KeyboardInterrupt:
        print_message(_("stopped"))
