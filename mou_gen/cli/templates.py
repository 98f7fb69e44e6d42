"""`mou-gen templates`: lists, copies and checks templates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from mou_gen import inputs
from mou_gen.cli.findings import (
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    print_result,
    run_redactor,
)
from mou_gen.cli.options import templates_option
from mou_gen.data.places import template_folders
from mou_gen.errors import InputError
from mou_gen.messages import _, _n, listed, printable

_EXAMPLES = """
\b
Examples:
  mou-gen templates list
  mou-gen templates copy clauses/closing.html
  mou-gen templates check
  mou-gen templates check --templates regency.zip
"""

_into = click.option(
    "--into",
    default=Path("templates"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for your own templates.",
)


@click.group(epilog=_EXAMPLES)
def templates() -> None:
    """Manage your own templates, which override the packaged ones.

    A file in the folder `templates` overrides the packaged file of the same name; labels, themes
    and legal tables need only the keys that differ. A pack is a folder or zip file that contains
    such a folder and a `pack.yaml`.
    """


@templates.command("list")
@templates_option
def list_templates(templates: tuple[Path, ...]) -> None:
    """List all templates, and what is overridden where."""
    from mou_gen.library import layers

    folders = template_folders(templates)
    names = layers.file_names(folders)
    width = max(map(len, names))
    discreet = run_redactor()
    try:
        for name in names:
            where = discreet.masked("; ".join(_layers(name, folders)))
            click.echo(f"{printable(discreet.path(name)):{width}}  {where}")
    except InputError as error:
        print_problems(error.problems, folders)
        exit_with_count(error.problems)


def _layers(name: str, folders: Sequence[Path]) -> Iterator[str]:
    """Yield where the file *name* comes from, the folder that wins first."""
    from mou_gen.compose import Templates
    from mou_gen.data.loader import load
    from mou_gen.library import layers

    packaged = folders[-1]
    for folder in folders:
        if layers.find_file([folder], name) is None:
            continue
        if folder == packaged:
            yield _("packaged")
            return
        where = _place(folder)
        if name.endswith(".yaml"):
            keys = len(load(folder / name, folder).places)
            yield _n("{where}: 1 key", "{where}: {n} keys", keys, where=where)
            continue
        blocks = None
        if name.endswith(".html"):
            blocks = Templates([folder, packaged]).blocks(name)
        if blocks is None:
            yield where
            return
        yield _n(
            "{where}: block {blocks}",
            "{where}: blocks {blocks}",
            len(blocks),
            where=where,
            blocks=listed(blocks),
        )


def _place(folder: Path) -> str:
    """Return *folder* as a person would name it from here."""
    here = Path.cwd()
    return (
        folder.relative_to(here).as_posix()
        if folder.is_relative_to(here)
        else inputs.display_name(folder)
    )


def _packaged(_context: click.Context, _name: click.Parameter, begun: str) -> list[str]:
    """Return the packaged templates that the Tab key offers for the name that is *begun*."""
    from mou_gen.library import layers

    return [name for name in layers.file_names(template_folders()[-1:]) if name.startswith(begun)]


@templates.command("copy")
@click.argument("name", shell_complete=_packaged)
@_into
@click.option(
    "--seen",
    is_flag=True,
    help="Keep your copy, and confirm that you have reviewed the changes in the original.",
)
@exit_on_error
def copy_template(name: str, into: Path, seen: bool) -> None:
    """Copy the packaged template NAME for editing.

    The copy starts with a comment about its origin; do not delete it. Existing files are never
    overwritten.
    """
    from mou_gen.build.output import write_files
    from mou_gen.library import copies

    make = copies.renewed_copy_files if seen else copies.copy_files
    try:
        files = make(name, template_folders(), into)
    except InputError as error:
        print_problems(error.problems, ())
        exit_with_count(error.problems)
    write_files(files)
    print_result(into / name)


@templates.command("check")
@templates_option
def check_templates(templates: tuple[Path, ...]) -> None:
    """Fill every template with fictitious data and report errors.

    This reports errors, facts that are no longer printed, unused files, and copies whose original
    has changed, with the difference.
    """
    from mou_gen import trial
    from mou_gen.library import copies

    folders = template_folders(templates)
    problems = trial.try_templates(folders)
    old = [
        each for each in copies.template_copies(folders[:-1]) if copies.has_changed(each, folders)
    ]
    problems = sorted({*problems, *map(copies.problem, old)})
    print_problems(problems, folders)
    discreet = run_redactor() if old else None
    for each in old:
        for line in copies.difference(each, folders):
            click.echo(discreet.quoted(line) if discreet else line)
    if any(problem.stops for problem in problems):
        exit_with_count(problems)
    if not problems:
        print_message(_("all templates are valid"))
