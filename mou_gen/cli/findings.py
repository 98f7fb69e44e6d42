"""Terminal output for people: findings, missing facts, and the summary."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from mou_gen.errors import MouGenError, OutputError, Problem, Source
from mou_gen.messages import _, printable

if TYPE_CHECKING:
    from mou_gen.reporting.redaction import Redactor

AGREEMENTS = Path("agreements")
"""The data folder where none is named."""
SETTINGS = Path("mou-gen.yaml")
"""What an office always wants, beside that folder."""


def exit_on_error(command: Callable[..., None]) -> Callable[..., None]:
    """Tell what cannot be done, and leave with exit code 1."""

    @wraps(command)
    def run(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except MouGenError as error:
            print_redacted(_("error: {message}", message=error))
            sys.exit(1)

    return run


def print_problems(
    problems: Sequence[Problem], folders: Sequence[Path], data: Iterable[Path] = ()
) -> None:
    """Print *problems* to stderr, each with the lines it is about.

    What is sealed in the folders *data* is masked, and what is where the problems are.
    """
    if not problems:
        return
    from mou_gen.reporting import report
    from mou_gen.reporting.excerpt import Excerpts

    files = (problem.source.file for problem in problems)
    discreet = run_redactor((*files, *(each.as_posix() for each in data)))
    excerpts = Excerpts(problems, folders, discreet)
    explained = False
    for problem in problems:
        told = discreet.told(problem)
        lines = [report.problem_text(told, excerpts.of(problem), click.style)]
        if told != problem and not explained:
            lines.append(f"    {what_the_mask_is()}")
            explained = True
        print_message("\n".join(lines))


def what_the_mask_is() -> str:
    """Return what is said below a text in which something is masked."""
    return _("`***` replaces text that is or may be sealed, or looks like personal data")


def redacted_problems(problems: Sequence[Problem]) -> list[Problem]:
    """Return *problems* as programs may receive them."""
    discreet = run_redactor(problem.source.file for problem in problems)
    return list(map(discreet.told, problems))


def run_redactor(files: Iterable[str] = ()) -> Redactor:
    """Return what masks what is sealed where *files* lie, and in all folders that the run was given."""
    from mou_gen.reporting.redaction import redactor_over

    return redactor_over((*_asked(), *map(Path, files)))


def redactor_of_typed(arguments: Iterable[str]) -> Redactor:
    """Return what masks what is sealed where any of *arguments* lies, before a command has understood them."""
    return run_redactor(filter(_is_there, arguments))


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False


def unread_problems(discreet: Redactor, until_then: str) -> list[Problem]:
    """Return a finding for each file with sealed data that *discreet* cannot read, and what is not done *until_then*."""
    damaged = _("this file may have sealed data and cannot be read completely"), _("correct it")
    locked = (
        _("its sealed data are encrypted, and no key at hand opens them"),
        _("give your key file with --key-file"),
    )
    told = [(file, *(damaged if file in discreet.damaged else locked)) for file in discreet.unread]
    return [Problem(Source(file), message, f"{hint}; {until_then}") for file, message, hint in told]


_WITHOUT_DATA = frozenset(("output", "joined", "name", "templates", "into", "key_file", "new_key"))
"""Parameters that name files and folders without data; whatever else names a path may be data."""


def _asked() -> Iterator[Path]:
    """Yield the files and folders of data that the command was given, whatever it calls them."""
    context = click.get_current_context(silent=True)
    given = context.params if context else {}
    values = (value for name, value in given.items() if name not in _WITHOUT_DATA)
    several = (value if isinstance(value, tuple) else (value,) for value in values)
    paths = [each for value in several for each in value if isinstance(each, Path)]
    yield from paths
    if not any(map(_has_data, paths)):  # as a table, which may tell of what lies here
        yield AGREEMENTS


def _has_data(path: Path) -> bool:
    from mou_gen.data.places import data_folders, root_of

    return bool(root_of(path)) or (path.is_dir() and any(data_folders(path)))


def refuse_sealed_name(file: Path) -> None:
    """Refuse *file* as the name of what is to be written, and the folders that are made for it: they leave with what is in it.

    Raises:
        OutputError: one of them names somebody sealed.
    """
    from mou_gen.build.output import missing_folders

    discreet = run_redactor()
    new = (each.name for each in (file, *missing_folders([file])))
    if any(discreet.path(each) != each for each in new):
        raise OutputError(_("the name of the file to be written names a person: choose another"))


def print_redacted(words: str) -> None:
    """Print *words*, which may quote the data, to stderr: what is sealed is masked."""
    print_message(run_redactor().said(words))


def print_result(words: str | Path) -> None:
    """Print *words* to stdout, or the name of a file on a line of its own."""
    click.echo(printable(words) if isinstance(words, Path) else words)


def print_message(words: str) -> None:
    """Print *words* to stderr, in colour on a terminal unless NO_COLOR forbids it.

    They are our own, or have been redacted; what may quote the data goes to `print_redacted`.
    """
    click.echo(words, err=True, color=False if os.environ.get("NO_COLOR") else None)


def exit_with_count(problems: Sequence[Problem]) -> NoReturn:
    """Say how many *problems* there are, and leave with exit code 1."""
    from mou_gen.reporting import report

    print_message(_("{count}; nothing was written", count=report.count_problems(problems)))
    sys.exit(1)
