"""Options that several commands share: which documents, and in which form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mou_gen import inputs
from mou_gen.cli import findings
from mou_gen.data import leftovers
from mou_gen.data.places import choose_templates
from mou_gen.errors import InputError, Problem
from mou_gen.library import layers
from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.kinds.kind import Edition


def edition_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how documents are wanted."""
    options = (
        click.option(
            "--layout",
            type=click.Choice(["columns", "stacked", "sequential"]),
            help="Layout of two languages; the default is set in the file.",
        ),
        click.option(
            "--language",
            "languages",
            multiple=True,
            type=click.Choice(["id", "en"]),
            help="Language of the document; repeat for two. The default is set in the file.",
        ),
        click.option("--final", is_flag=True, help="Remove the draft mark; refuse missing facts."),
        templates_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


def paths_argument(command: Callable[..., None]) -> Callable[..., None]:
    """Add the argument for the documents that are wanted, files or folders."""
    return click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")(
        command
    )


def source_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add whether the files carry the data that they print."""
    return click.option(
        "--without-source",
        is_flag=True,
        help="Leave embedded data out of the files.",
    )(command)


_TEMPLATES_HELP = (
    "Folder or pack of templates that override the packaged ones; if repeated, the first wins."
)


def templates_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the folders and packs of templates; the command is given their folders."""
    return click.option(
        "--templates",
        multiple=True,
        type=click.Path(exists=True, path_type=Path),
        callback=_opened,
        help=_TEMPLATES_HELP,
    )(command)


def chosen_templates(kind: type[click.Option] = click.Option) -> click.Option:
    """Return the same option, for commands that read tables of the templates before they run."""
    return kind(
        ["--templates"],
        multiple=True,
        type=click.Path(exists=True, path_type=Path),
        callback=_chosen,
        is_eager=True,
        expose_value=False,
        help=_TEMPLATES_HELP,
    )


def _chosen(ctx: click.Context, option: click.Parameter, paths: tuple[Path, ...]) -> None:
    """Let the folders of templates that *paths* hold, or else the settings name, go before all others."""
    settings = (ctx.find_root().default_map or {}).get("build", {})
    folders = _opened(ctx, option, paths or tuple(map(Path, settings.get("templates", ()))))
    choose_templates(folders)


def _opened(
    ctx: click.Context,
    _: click.Parameter,
    paths: tuple[Path, ...],
) -> tuple[Path, ...]:
    """Return the folders of templates that *paths* are or hold; zip files are unpacked for the run."""
    if ctx.resilient_parsing or not any(map(layers.is_pack, paths)):
        return paths
    from mou_gen.library import pack

    folders, problems = [], list[Problem]()
    for path in paths:
        try:
            folder = path
            if not path.is_dir():
                # Not resolved, a link on the way to it would hide the name that findings leave out.
                into = inputs.real_path(ctx.with_resource(leftovers.temporary_folder()))
                inputs.alias_folders([*inputs.folder_aliases(), (into, Path())])
                folder = pack.unpack(path, into / path.name)
            folders.append(pack.read_pack(folder)[1] if layers.is_pack(path) else path)
        except InputError as error:
            problems += error.problems
    if problems:
        findings.print_problems(problems, ())
        findings.exit_with_count(problems)
    return tuple(folders)


def paths_or_default(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return *paths*, or the folder `agreements` where none is named.

    Raises:
        click.UsageError: none is named and there is no such folder.
    """
    if not paths and not findings.AGREEMENTS.is_dir():
        raise click.UsageError(_("there is no folder `agreements` here; give a file or folder"))
    return paths or (findings.AGREEMENTS,)


def edition_of_options(layout: str | None, languages: tuple[str, ...], final: bool) -> Edition:
    """Return what the options ask for."""
    from mou_gen.document import Layout
    from mou_gen.kinds.kind import Edition

    return Edition(
        Layout(layout) if layout else None, tuple(dict.fromkeys(languages)) or None, final
    )
