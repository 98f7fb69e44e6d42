"""The message shown if the libraries of `watch` are not installed."""

from __future__ import annotations

from mou_gen.errors import OutputError
from mou_gen.messages import _


def not_installed() -> OutputError:
    """Return the error that says what to install."""
    return OutputError(
        _("`watch` is not installed\n    install it: pip install {name}", name='"mou-gen[watch]"')
    )
