"""The message shown if the libraries of `watch` or `serve` are not installed."""

from __future__ import annotations

from mou_gen.errors import OutputError
from mou_gen.messages import _


def not_installed(command: str = "watch", extra: str = "watch") -> OutputError:
    """Return the error that says what to install for the *command*."""
    return OutputError(
        _(
            "`{command}` is not installed\n    install it: pip install {name}",
            command=command,
            name=f'"mou-gen[{extra}]"',
        )
    )
