"""What several commands share: the papers that are asked for, and in which shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.papers import Edition


def edition_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add what `build` and `check` share: the papers, and how they are asked for."""
    options = (
        click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]..."),
        click.option(
            "--layout",
            type=click.Choice(["columns", "stacked", "sequential"]),
            help="How two languages stand on the page; otherwise as the file says.",
        ),
        click.option(
            "--language",
            "languages",
            multiple=True,
            type=click.Choice(["id", "en"]),
            help="Language of the text; repeat it for two. Otherwise as the file says.",
        ),
        click.option(
            "--final", is_flag=True, help="No draft mark; refuse whatever is not known yet."
        ),
        click.option(
            "--templates",
            type=click.Path(exists=True, file_okay=False, path_type=Path),
            help="Folder of templates that lie over the packaged ones.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def given(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return *paths*, or the folder `agreements` where none is named.

    Raises:
        click.UsageError: none is named and there is no such folder.
    """
    default = Path("agreements")
    if not paths and not default.is_dir():
        raise click.UsageError(_("there is no folder `agreements` here; name a file or a folder"))
    return paths or (default,)


def edition(layout: str | None, languages: tuple[str, ...], final: bool) -> Edition:
    """Return what the options ask for."""
    from mou_gen.document import Layout
    from mou_gen.papers import Edition

    return Edition(
        Layout(layout) if layout else None, tuple(dict.fromkeys(languages)) or None, final
    )
