"""Opens the page in the browser, without its address on a command line that all users can read.

The browser is given a file that only its owner may read. The file holds a ticket that leads to the
page once, and is removed as soon as it has.
"""

from __future__ import annotations

import html
import os
import secrets
import stat
import tempfile
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread

PATIENCE = 60.0
"""Seconds in which a browser starts; the ticket is void after them."""


class Ticket:
    """A word that is good for one way to the page."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._word = ""
        self.taken = Event()

    def issue(self) -> str:
        """Return a new word; the one before is void."""
        with self._lock:
            self._word = secrets.token_urlsafe(16)
            self.taken.clear()
            return self._word

    def take(self, word: str) -> bool:
        """Return whether *word* is good, which it is no longer then."""
        with self._lock:
            if not self._word or not secrets.compare_digest(word.encode(), self._word.encode()):
                return False
            self._word = ""
            self.taken.set()
            return True

    def void(self) -> None:
        """Let no word be good."""
        with self._lock:
            self._word = ""
            self.taken.set()


def redirect_page(address: str) -> bytes:
    """Return a page that leads to *address*."""
    to = html.escape(address, quote=True)
    return (
        "<!doctype html><meta charset=utf-8><title>mou-gen</title>"
        f'<meta name=referrer content=no-referrer><meta http-equiv=refresh content="0; url={to}">\n'
    ).encode()


@contextmanager
def open_page(origin: str, ticket: Ticket) -> Iterator[bool]:
    """Show the page of the server at *origin* in the browser; tell whether there was a way to."""
    folder = _private_folder()
    if folder is None:
        yield False
        return
    file = Path(folder.name, "open.html")
    file.touch(0o600)
    file.write_bytes(redirect_page(f"{origin}/{ticket.issue()}/"))
    waiting = Thread(target=_clear, args=(folder, ticket), name="ticket", daemon=True)
    waiting.start()
    try:
        yield webbrowser.open(file.as_uri())
    finally:
        ticket.void()
        waiting.join()


def _clear(folder: tempfile.TemporaryDirectory[str], ticket: Ticket) -> None:
    """Remove *folder* when *ticket* has been taken, or nobody came for it."""
    ticket.taken.wait(PATIENCE)
    ticket.void()
    folder.cleanup()


def _private_folder() -> tempfile.TemporaryDirectory[str] | None:
    """Return a folder that no other user may look into, None where none can be had.

    The home is asked first: a browser out of a snap has a folder for temporary files of its own.
    """
    for parent in (_home(), Path(tempfile.gettempdir())):
        try:
            folder = tempfile.TemporaryDirectory(
                prefix="mou-gen-", dir=parent, ignore_cleanup_errors=True
            )
        except OSError:
            continue
        if os.name == "nt" or not stat.S_IMODE(Path(folder.name).stat().st_mode) & 0o077:
            return folder
        folder.cleanup()
    return None


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        return Path(tempfile.gettempdir())
