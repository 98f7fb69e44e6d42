"""Plain messages on the terminal."""

from __future__ import annotations

import sys

from mou_gen.errors import trace
from mou_gen.messages import _


def print_plain(words: str) -> None:
    """Print *words*, which quote nothing of the data, to stderr."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()


def print_bug(_kind: object, error: BaseException, _trace: object = None) -> None:
    """Tell where in the program the bug *error* is; what it says stays untold, as it may be data.

    It has the form of `sys.excepthook`.
    """
    if not isinstance(error, Exception):
        sys.__excepthook__(type(error), error, error.__traceback__)
        return
    print_plain(trace(error).rstrip())
    print_plain(
        _("this is a bug in mou-gen; data were removed from the message, so that you can report it")
    )
