"""What a person is told on the terminal: findings, facts that are not known, how it ended."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence, Sized
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

import click

from mou_gen.errors import MouGenError, Problem
from mou_gen.messages import _, _n, printable

_LEFT_OUT = "mou_gen.left_out"


def failing(command: Callable[..., None]) -> Callable[..., None]:
    """Tell what cannot be done, and leave with exit code 1."""

    @wraps(command)
    def run(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except MouGenError as error:
            click.echo(_("error: {message}", message=error), err=True)
            sys.exit(1)

    return run


def tell_all(problems: Sequence[Problem], folders: Sequence[Path]) -> None:
    """Print *problems* to stderr, each with the lines it is about."""
    if not problems:
        return
    from mou_gen.reporting import report
    from mou_gen.reporting.excerpt import Excerpts

    excerpts = Excerpts(problems, folders)
    for problem in problems:
        tell(shown(report.text(problem, excerpts)))


def say(words: str | Path) -> None:
    """Print *words* to stdout, or the name of a file on a line of its own."""
    click.echo(printable(words) if isinstance(words, Path) else words)


def tell(words: str) -> None:
    """Print *words* to stderr, in colour on a terminal unless NO_COLOR forbids it."""
    click.echo(words, err=True, color=False if os.environ.get("NO_COLOR") else None)


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
