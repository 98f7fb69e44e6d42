"""What a document is made from: whoever looks at a file on the way notes how it was.

A build remembers these notes as hashes, and knows by them next time whether a document would come
out as it did (`memory.py`). A file that is looked for in vain is noted too, since it may be
there next time; and what is kept in a cache hands on the notes it was made with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from hashlib import blake2b
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

ABSENT = "absent"
SEALED = "sealed:"
"""Begins the name of the input that is all files with sealed data below a folder."""
Input = tuple[str, str]
"""A path, or `SEALED` and the path of a folder, and the state it was in."""

P = ParamSpec("P")
T = TypeVar("T")

_memories: list[dict[Any, tuple[Any, set[Input]]]] = []
_notes: ContextVar[set[Input] | None] = ContextVar("notes", default=None)


@contextmanager
def recorded() -> Iterator[set[Input]]:
    """Collect what is noted inside, where it fails too; it is noted outside as well."""
    seen: set[Input] = set()
    try:
        with apart() as seen:
            yield seen
    finally:
        note(seen)


@contextmanager
def apart() -> Iterator[set[Input]]:
    """Collect what is noted inside, and keep it from what is noted outside."""
    seen: set[Input] = set()
    token = _notes.set(seen)
    try:
        yield seen
    finally:
        _notes.reset(token)


def note(seen: Iterable[Input]) -> None:
    """Count *seen* among the inputs of what is being made."""
    notes = _notes.get()
    if notes is not None:
        notes.update(seen)


def remembered(function: Callable[P, T]) -> Callable[P, T]:
    """Return *function* with a memory: each call notes what the first with its arguments has noted."""
    known: dict[object, tuple[T, set[Input]]] = {}
    _memories.append(known)

    @wraps(function)
    def call(*args: P.args, **options: P.kwargs) -> T:
        asked = (args, *options.items())
        if asked not in known:
            with recorded() as seen:
                known[asked] = function(*args, **options), seen
        value, seen = known[asked]
        note(seen)
        return value

    return call


def refresh() -> None:
    """Let go of what is remembered of files that have changed since."""
    states: dict[str, str] = {}
    for known in _memories:
        for asked, (_value, seen) in list(known.items()):
            for path, before in seen:
                if states.setdefault(path, state(Path(path))) != before:
                    known.pop(asked, None)


def read(path: Path) -> bytes:
    """Return what the file *path* holds.

    Raises:
        OSError: it cannot be read.
    """
    data = path.read_bytes()
    note([(str(path.absolute()), digest(data))])
    return data


def look(path: Path) -> bool:
    """Return whether there is a file or folder *path*."""
    found = state(path)
    note([(str(path.absolute()), found)])
    return found != ABSENT


def state(path: Path) -> str:
    """Return the hash of what the file *path* holds, or of the names in the folder, or `ABSENT`."""
    try:
        if path.is_dir():
            names = sorted(each.name for each in path.iterdir())
            return digest("\0".join(names).encode("utf-8", "surrogateescape"))
        return digest(path.read_bytes()) if path.is_file() else ABSENT
    except OSError:
        return ABSENT


def digest(data: bytes) -> str:
    """Return the hash of *data*, by which a change shows and nothing of it can be read."""
    return blake2b(data, digest_size=16).hexdigest()
