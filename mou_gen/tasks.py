"""What is to be done for a paper, and what has become of it: values that go to other processes.

The processes may be on other machines, so nothing here refers to what only one of them has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mou_gen.errors import Problem, Source
from mou_gen.inputs import Input


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of all papers of a run."""

    layout: str | None
    languages: tuple[str, ...] | None
    final: bool
    formats: tuple[str, ...]
    engine: str
    """What sets the pages of a PDF."""
    folders: tuple[Path, ...]
    """Of the templates, the first that has a file wins."""
    language: str
    """In which findings are told."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table that is merged with a paper."""

    path: str
    """Key path of its fact."""
    place: Source
    """The cell that names it."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one recipient has for himself."""

    place: Source
    """Its first cell."""
    name: str
    """What its document is called beside those of the other rows."""
    cells: Sequence[tuple[Column, Source, str]]
    """The text of each column, "" where its cell is empty."""


@dataclass(frozen=True, slots=True)
class Task:
    """A paper, and the formats it is still to be made in."""

    path: Path
    root: Path
    """The data folder that it lies in."""
    target: Path
    """Below the output folder, without its ending."""
    formats: tuple[str, ...]
    row: Row | None = None
    """Of a table, which lies over what the paper says."""


@dataclass(frozen=True, slots=True)
class Written:
    """A paper in one format."""

    files: Mapping[str, bytes]
    """By path below the output folder."""
    inputs: frozenset[Input]
    sealed: frozenset[str] = frozenset()
    """Those of *files* that hold what is sealed."""


@dataclass(frozen=True, slots=True)
class Made:
    """What has become of a paper: its files, or what keeps them from being written."""

    written: Mapping[str, Written] = field(default_factory=dict)
    """By format; empty where a problem stops it."""
    problems: tuple[Problem, ...] = ()
    blanks: frozenset[str] = frozenset()
    """Hashes of the facts that are not known."""
    sealed: bool = False
    """Whether *problems* may tell of a person, and are not to be kept."""
