"""Tasks and their results: values that are sent to other processes.

The processes may be on other machines, so nothing here refers to what only one of them has.
"""

from __future__ import annotations

from pathlib import Path

from mou_gen.data.rows import MergeRow
from mou_gen.startup.value_classes import value_class


@value_class
class Order:
    """What is asked of all documents of a run."""

    layout: str | None
    languages: tuple[str, ...] | None
    final: bool
    formats: tuple[str, ...]
    engine: str
    """What sets the pages of a PDF."""
    folders: tuple[Path, ...]
    """Of the templates, the first that has a file wins."""
    language: str
    """The language of findings."""
    without_source: bool = False
    """Whether no file carries the data that it prints."""
    dropped: tuple[Path, ...] = ()
    """Edited files whose changes are left out of a final document."""
    names: tuple[tuple[Path, Path], ...] = ()
    """Folders whose files the user calls otherwise, each with what it is called."""


@value_class
class Task:
    """A document, and the formats it is still to be made in."""

    path: Path
    root: Path
    """The data folder that it lies in."""
    target: Path
    """Below the output folder, without its ending."""
    formats: tuple[str, ...]
    row: MergeRow | None = None
    """Of a table, which overrides the data file."""
