"""Passphrases and passwords: asked for where nobody sees them, never taken from the command line."""

from __future__ import annotations

import sys

import click

from mou_gen.errors import OutputError
from mou_gen.messages import _

LEAST = 12
"""Characters of a new password; whoever has the file can try shorter ones as fast as they like."""


def ask_password(what: str) -> str:
    """Return *what* is asked for: typed unseen on a terminal, or else a line of standard input."""
    if sys.stdin.isatty():
        return str(click.prompt(what, hide_input=True, err=True, default="", show_default=False))
    return sys.stdin.readline().rstrip("\r\n")


def ask_new_password(what: str, again: str) -> str:
    """Return a new password: *what* on a terminal, and *again* there, or else a line of standard input.

    Raises:
        OutputError: it is too short, or the second is not the first.
    """
    password = ask_password(what)
    if len(password) < LEAST:
        message = _(
            "a password must have at least {n} characters; several words in a row are easy to remember",
            n=LEAST,
        )
        raise OutputError(message)
    if sys.stdin.isatty() and ask_password(again) != password:
        raise OutputError(_("the two are not the same; nothing was written"))
    return password
