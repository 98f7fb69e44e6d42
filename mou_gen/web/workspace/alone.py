"""The workspace of one person on one computer: no account, and an address that nobody else knows."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from pathlib import Path

from mou_gen.data import leftovers
from mou_gen.errors import OutputError
from mou_gen.web.installation import not_installed
from mou_gen.web.workspace.served_folder import ServedFolder
from mou_gen.writers.formats import ENGINES, FORMATS, PAGED

try:
    import dulwich  # noqa: F401
    from django.core.wsgi import get_wsgi_application

    from mou_gen.web.workspace.listener import Application, Listener
    from mou_gen.web.workspace.settings import configure
except ImportError as error:
    raise not_installed("serve", "web") from error


def listener(root: Path, templates: Sequence[Path], engine: str | None, port: int) -> Listener:
    """Return what serves the data folder *root* at *port*, or at a free one, when it is entered.

    Raises:
        OutputError: no library that sets pages is installed.
    """
    return Listener.at(port, application(root, templates, engine or usual_engine()))


def application(
    root: Path, templates: Sequence[Path], engine: str, watched: bool = False
) -> Application:
    """Return what answers for the workspace of the data folder *root*; its pages lead to those of `watch` where it is *watched*."""
    leftovers.clear(root)
    configure(ServedFolder(root, tuple(templates), engine, watched), user_name())
    answer: Application = get_wsgi_application()
    return answer


def user_name() -> str:
    """Return what the user of this computer is called, by whom changes are made."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "mou-gen"


def usual_engine() -> str:
    """Return what sets pages fastest, of what is installed."""
    for engine in reversed(ENGINES):
        try:
            FORMATS[PAGED].write(engine)
        except OutputError:
            continue
        return engine
    return ENGINES[0]
