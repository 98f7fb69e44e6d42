"""Dependencies: from the files a document has read, which documents a save affects."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mou_gen import inputs
from mou_gen.inputs import Input
from mou_gen.kinds.answers import Answers
from mou_gen.kinds.secrets import Secrets
from mou_gen.writers.printing import CheckedFile, Outcome

Dependencies = frozenset[Input]
"""Files that were looked at, folders whose names were, folders with sealed data, each without its state;
and what neighbours have answered."""


def files_seen(checked: CheckedFile, made: Outcome | None = None) -> Dependencies:
    """Return what *checked* depends on, and what was *made* of it."""
    written = made.written.values() if made else ()
    seen = checked.inputs.union(*(each.inputs for each in written))
    return frozenset(
        (_real(name), state if name.startswith(inputs.BESIDE) else "") for name, state in seen
    )


def dependents(
    files: Mapping[Path, Dependencies], saved: Sequence[Path], resealed: Iterable[Path]
) -> Iterator[Path]:
    """Yield the documents that depend on *saved* files, or on sealed data in folders *resealed*.

    *files* are those that each document was built from.
    """
    touched = frozenset(map(_real, _touched(saved, resealed)))
    # of a folder that comes or goes, the system does not tell file by file
    below = tuple(f"{_real(str(path))}{os.sep}" for path in saved if not path.is_file())
    answers = Answers()
    for record, seen in files.items():
        names = {name for name, _state in seen}
        is_touched = bool(touched & names) or any(name.startswith(below) for name in names)
        if is_touched or any(_is_answered_otherwise(each, answers) for each in seen):
            yield record


def _is_answered_otherwise(seen: Input, answers: Answers) -> bool:
    """Return whether *seen* is what neighbours answered, and they answer something else now."""
    name, noted = seen
    mark, folder = inputs.split_mark(name)
    return bool(noted) and answers.state(mark, Path(folder), noted) != noted


def _touched(saved: Iterable[Path], resealed: Iterable[Path]) -> Iterator[str]:
    for path in saved:
        yield str(path)
        yield str(path.parent)
    yield from (f"{inputs.SEALED}{folder}" for folder in resealed)


def resealed_folders(before: Mapping[Path, Secrets], now: Mapping[Path, Secrets]) -> list[Path]:
    """Return the data folders in which what is sealed is another *now* than *before*."""
    nothing = Secrets()
    return [
        root
        for root in {**before, **now}
        if before.get(root, nothing).state != now.get(root, nothing).state
    ]


def _real(name: str) -> str:
    """Return *name* without links on the way, as the system reports changes."""
    mark, path = inputs.split_mark(name)
    return mark + os.path.realpath(path)
