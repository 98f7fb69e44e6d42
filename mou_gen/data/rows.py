"""Table rows merged with a data file: values that are sent to other processes."""

from __future__ import annotations

from collections.abc import Sequence

from mou_gen.errors import Source
from mou_gen.startup.value_classes import value_class


@value_class
class MergeColumn:
    """A column of a table that is merged with a data file."""

    path: str
    """Key path of its fact."""
    place: Source
    """The cell that names it."""


@value_class
class MergeRow:
    """What one recipient has for himself."""

    place: Source
    """Its first cell."""
    name: str
    """What its document is called beside those of the other rows."""
    cells: Sequence[tuple[MergeColumn, Source, str]]
    """The text of each column, "" where its cell is empty."""
