"""Composed documents as files in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.printing import ComposedDocument


def render(
    composed: Iterable[ComposedDocument],
    formats: Sequence[str],
    folders: Sequence[Path],
    output: Path,
    engine: str = ENGINES[0],
    *,
    without_source: bool = False,
) -> dict[Path, bytes]:
    """Return the files by path below *output*, in the order of the documents."""
    desk = Desk(Edition(), folders)
    by_format = desk.writers(formats, engine, without_source=without_source)
    return {
        output / each.named(form): write(each)
        for each in composed
        for form, write in by_format.items()
    }
