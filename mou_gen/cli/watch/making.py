"""One paper from its data to its files: all that `watch` asks of the pipeline stands here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mou_gen import pipeline
from mou_gen.errors import InputError, OutputError, Problem, Source
from mou_gen.output import write
from mou_gen.papers import Edition
from mou_gen.pipeline import Composed
from mou_gen.source import Folder, institutions, law, words

FORMATS = ("pdf", "docx")


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of all papers."""

    asked: Edition
    folders: tuple[Path, ...]
    """Of the templates, the first that has a file wins."""
    output: Path
    engine: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been composed of a paper, and what it depends on."""

    composed: tuple[Composed, ...]
    """Empty where a problem stops it."""
    problems: tuple[Problem, ...]
    read: frozenset[Path]
    """The paper and the files of data that it refers to, resolved; right, wrong or missing."""


def compose(path: Path, order: Order) -> Draft:
    """Return what becomes of the paper *path*."""
    read = _read(path)
    try:
        run = pipeline.compose_all([path], order.asked, order.folders)
    except InputError as error:
        return Draft((), error.problems, read)
    return Draft(tuple(run.composed), tuple(run.warnings), read)


def _read(path: Path) -> frozenset[Path]:
    try:
        folder = Folder.of(path)
    except InputError:
        return frozenset([path.resolve()])
    with suppress(InputError):  # it is found again when the paper is composed
        folder.read(path)
    return folder.files | {path.resolve()}


def render(
    composed: Sequence[Composed], order: Order
) -> tuple[Mapping[Path, bytes], Sequence[Problem]]:
    """Return the files of a paper, or what keeps them from being made."""
    try:
        return pipeline.render(composed, FORMATS, order.folders, order.output, order.engine), ()
    except InputError as error:
        return {}, error.problems
    except OutputError as error:
        return {}, [_in_output(composed[0].source, error)]


def save(path: Path, files: Mapping[Path, bytes]) -> Sequence[Problem]:
    """Write the *files* of the paper *path*, and return what keeps them from being written."""
    try:
        write(files)
    except OutputError as error:
        return [_in_output(path, error)]
    return ()


def forget() -> None:
    """Let go of what is remembered of templates, so that they are read again."""
    for remembered in (pipeline._read_theme, law.read_law, words._read, institutions._read):
        remembered.cache_clear()


def _in_output(path: Path, error: OutputError) -> Problem:
    return Problem(Source(path.as_posix()), str(error), rule="output")
