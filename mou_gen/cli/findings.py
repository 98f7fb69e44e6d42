"""What a person is told on the terminal: findings, facts that are not known, how it ended."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

import click

from mou_gen.errors import Level, MouGenError, Problem
from mou_gen.messages import _n


def failing(command: Callable[..., None]) -> Callable[..., None]:
    """Tell what cannot be done, and leave with exit code 1."""

    @wraps(command)
    def run(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except MouGenError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(1)

    return run


def tell_all(problems: Sequence[Problem], folders: Sequence[Path]) -> None:
    """Print *problems* to stderr, each with the lines it is about."""
    if not problems:
        return
    from mou_gen.cli import report
    from mou_gen.cli.excerpt import Excerpts

    excerpts = Excerpts(problems, folders)
    for problem in problems:
        tell(report.text(problem, excerpts))


def tell(words: str) -> None:
    """Print *words* to stderr, in colour on a terminal unless NO_COLOR forbids it."""
    click.echo(words, err=True, color=False if os.environ.get("NO_COLOR") else None)


def refuse(problems: Sequence[Problem]) -> NoReturn:
    """Say how many *problems* there are, and leave with exit code 1."""
    tell(f"{count(problems)}; nothing was written")
    sys.exit(1)


def count(problems: Iterable[Problem]) -> str:
    """Return how many of *problems* are of which kind: "1 problem, 2 warnings, 1 waived"."""
    kinds = ["waived" if problem.waived else problem.level for problem in problems]
    numbers = {
        "problem": kinds.count(Level.ERROR),
        "warning": kinds.count(Level.WARNING),
    }
    told = [f"{n} {word}{'' if n == 1 else 's'}" for word, n in numbers.items() if n]
    if waived := kinds.count("waived"):
        told.append(f"{waived} waived")
    return ", ".join(told)


def count_blanks(blanks: int) -> str:
    """Return a sentence on how many facts are not known."""
    return _n(
        "1 fact is not known yet and is printed as a blank",
        "{n} facts are not known yet and are printed as blanks",
        blanks,
    )
