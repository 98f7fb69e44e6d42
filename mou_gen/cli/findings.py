"""What a person is told on the terminal: findings, facts that are not known, how it ended."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from mou_gen.data.places import data_folders, root_of
from mou_gen.errors import MouGenError, Problem, trace
from mou_gen.messages import _, _n

if TYPE_CHECKING:
    from mou_gen.reporting.discretion import Discretion

AGREEMENTS = Path("agreements")
"""The data folder where none is named."""
_LEFT_OUT = "mou_gen.left_out"


def failing(command: Callable[..., None]) -> Callable[..., None]:
    """Tell what cannot be done, and leave with exit code 1."""

    @wraps(command)
    def run(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except MouGenError as error:
            tell_masked(_("error: {message}", message=error))
            sys.exit(1)

    return run


def tell_all(problems: Sequence[Problem], folders: Sequence[Path]) -> None:
    """Print *problems* to stderr, each with the lines it is about."""
    if not problems:
        return
    from mou_gen.reporting import report
    from mou_gen.reporting.excerpt import Excerpts

    discreet = discretion(problem.source.file for problem in problems)
    excerpts = Excerpts(problems, folders, discreet)
    explained = False
    for problem in problems:
        told = discreet.told(problem)
        lines = [report.text(told, excerpts.of(problem))]
        if told != problem and not explained:
            lines.append(f"    {_what_the_mask_is()}")
            explained = True
        tell(shown("\n".join(lines)))


def _what_the_mask_is() -> str:
    return _("`***` stands for what is sealed, may be sealed, or looks like personal data")


def told(problems: Sequence[Problem]) -> list[Problem]:
    """Return *problems* as programs may be told them."""
    discreet = discretion(problem.source.file for problem in problems)
    return [named(discreet.told(problem)) for problem in problems]


def discretion(files: Iterable[str] = ()) -> Discretion:
    """Return what masks what is sealed where *files* lie, and in all folders that the run was given."""
    from mou_gen.checks.rules.discreet import discretion

    paths = [*_asked(), *map(Path, files)]
    inside = [path / "_" if path.is_dir() else path for path in paths]
    roots = [root for path in dict.fromkeys(inside) if (root := root_of(path))]
    roots += (each for path in paths if path.is_dir() for each in data_folders(path))
    alone = [path for path in inside if path.is_file() and not root_of(path)]
    return discretion(roots, alone)


def _asked() -> Iterator[Path]:
    """Yield the papers, tables and folders of papers that the command was given."""
    context = click.get_current_context(silent=True)
    given = context.params if context else {}
    for name in ("paths", "paper", "table", "columns"):
        value = given.get(name)
        yield from value if isinstance(value, tuple) else filter(None, [value])
    if given.get("paths") == ():
        yield AGREEMENTS


def tell_masked(words: str) -> None:
    """Print *words*, which may quote the data, to stderr: what is sealed is masked."""
    tell(discretion().said(words))


def tell(words: str) -> None:
    """Print *words* to stderr, in colour on a terminal unless NO_COLOR forbids it.

    They are our own, or have been made fit to be told; what may quote the data goes to `tell_masked`.
    """
    click.echo(words, err=True, color=False if os.environ.get("NO_COLOR") else None)


def tell_bug(_kind: object, error: BaseException, _trace: object = None) -> None:
    """Tell where in the program the bug *error* is; what it says stays untold, as it may be data.

    It has the form of `sys.excepthook`.
    """
    if not isinstance(error, Exception):
        sys.__excepthook__(type(error), error, error.__traceback__)
        return
    tell(trace(error).rstrip())
    tell(
        _(
            "this is a bug of mou-gen; what it says of the data is left out, so that you may report it"
        )
    )


def leave_out(folder: Path) -> None:
    """Leave *folder*, into which a pack is unpacked for this run, out of what is told."""
    click.get_current_context().meta.setdefault(_LEFT_OUT, []).append(f"{folder.as_posix()}/")


def shown(words: str) -> str:
    """Return *words* with files of packs as `pack.zip/templates/...`."""
    context = click.get_current_context(silent=True)
    for folder in context.meta.get(_LEFT_OUT, ()) if context else ():
        words = words.replace(folder, "")
    return words


def named(problem: Problem) -> Problem:
    """Return *problem* with the file of a pack as `pack.zip/templates/...`."""
    return replace(problem, source=replace(problem.source, file=shown(problem.source.file)))


def refuse(problems: Sequence[Problem]) -> NoReturn:
    """Say how many *problems* there are, and leave with exit code 1."""
    from mou_gen.reporting import report

    tell(_("{count}; nothing was written", count=report.count(problems)))
    sys.exit(1)


def count_blanks(blanks: Sized) -> str:
    """Return a sentence on how many facts are not known."""
    return _n(
        "1 fact is not known yet and is printed as a blank",
        "{n} facts are not known yet and are printed as blanks",
        len(blanks),
    )
