"""Records the inputs of a document: every file read on the way is noted with its state.

A build remembers these notes as hashes, and knows by them next time whether a document would come
out as it did (`memory.py`). A file that is looked for in vain is noted too, since it may be
there next time; and what is kept in a cache hands on the notes it was made with.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from hashlib import blake2b
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from mou_gen.startup.expressions import expression

ABSENT = "absent"
UNREADABLE = "unreadable"
SEALED = "sealed:"
"""Begins the name of the input that is all files with sealed data below a folder."""
BESIDE = "beside:"
"""Begins the name of the input that is the answer of the documents in a folder to a question."""
_MARK = expression(rf"{SEALED}|{BESIDE}[0-9a-f]{{32}}:")
LARGEST = 256_000_000
"""Bytes of any file that is read; those who know better what they read say less."""
_DIGEST = 16
_JUDGED = 20_000
"""Of so many files it is kept how a function judges them."""
_AT_ONCE = 1 << 20
# Nobody waits for a pipe, and no device becomes the terminal of this process.
_READING = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)
Input = tuple[str, str]
"""A path, or a mark (`SEALED`, or `BESIDE` with a question) and the path of a folder, and its state."""

P = ParamSpec("P")
T = TypeVar("T")

_memories: list[dict[Any, tuple[Any, set[Input]]]] = []
_notes: ContextVar[set[Input] | None] = ContextVar("notes", default=None)


_proposed: ContextVar[Mapping[Path, bytes] | None] = ContextVar("proposed", default=None)
_names: ContextVar[tuple[tuple[Path, Path], ...]] = ContextVar("names", default=())


# ---- what files are called -----------------------------------------------------------------------


def alias_folders(folders: Iterable[tuple[Path, Path]]) -> None:
    """Call what lies in the first folder of each pair as if it lay in the second, from now on.

    Packs lie in a folder of this run, and the data of another machine in a folder of a worker.
    """
    _names.set(tuple(folders))


def folder_aliases() -> tuple[tuple[Path, Path], ...]:
    """Return the folders that are called otherwise, each with what it is called."""
    return _names.get()


def display_name(path: Path) -> str:
    """Return what the user calls the file *path*, with forward slashes."""
    for there, home in _names.get():
        if path.is_relative_to(there):
            return (home / path.relative_to(there)).as_posix()
    return path.as_posix()


def path_of_display_name(file: str) -> Path:
    """Return where the file lies that the user calls *file*."""
    path = Path(file)
    for there, home in _names.get():
        if path.is_relative_to(home) and (found := there / path.relative_to(home)).exists():
            return found
    return path


# ---- what files may become -------------------------------------------------------------------------


@contextmanager
def proposed(files: Mapping[Path, bytes]) -> Iterator[None]:
    """Let each of *files* hold, inside, what it is proposed to hold; nothing is written."""
    token = _proposed.set({real_path(path): data for path, data in files.items()})
    try:
        yield
    finally:
        _proposed.reset(token)


# ---- what was looked at --------------------------------------------------------------------------


@contextmanager
def recording() -> Iterator[set[Input]]:
    """Collect what is noted inside, where it fails too; it is noted outside as well."""
    seen: set[Input] = set()
    try:
        with recording_apart() as seen:
            yield seen
    finally:
        note(seen)


@contextmanager
def recording_apart() -> Iterator[set[Input]]:
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


def memoized(function: Callable[P, T]) -> Callable[P, T]:
    """Return *function* with a memory: each call notes what the first with its arguments has noted."""
    known: dict[object, tuple[T, set[Input]]] = {}
    _memories.append(known)

    @wraps(function)
    def call(*args: P.args, **options: P.kwargs) -> T:
        asked = (args, *options.items())
        if asked not in known:
            with recording() as seen:
                known[asked] = function(*args, **options), seen
        value, seen = known[asked]
        note(seen)
        return value

    return call


def judged_once(function: Callable[P, T]) -> Callable[P, T]:
    """Return *function*, which depends on its arguments alone, with a memory that keeps of bytes their hash, and none of them."""
    known: dict[object, T] = {}

    @wraps(function)
    def call(*args: P.args, **options: P.kwargs) -> T:
        asked = tuple(map(_as_known, (*args, *options.keys(), *options.values())))
        try:
            return known[asked]
        except KeyError:
            judged = function(*args, **options)
        if len(known) >= _JUDGED:  # another thread may ask meanwhile
            known.clear()
        known[asked] = judged
        return judged

    return call


def _as_known(argument: object) -> object:
    """Return what stands for *argument* in a memory; paths of Windows that differ in case are two."""
    if isinstance(argument, bytes):
        return digest(argument)
    return (Path, str(argument)) if isinstance(argument, Path) else argument


def refresh() -> None:
    """Let go of what is remembered of files that have changed since."""
    states: dict[str, str] = {}
    for known in _memories:
        for asked, (_value, seen) in list(known.items()):
            for path, before in seen:
                if states.setdefault(path, state_of_path(Path(path))) != before:
                    known.pop(asked, None)


def split_mark(name: str) -> tuple[str, str]:
    """Return the mark that *name* of an input begins with, "" for that of a file, and its path."""
    mark = _MARK.match(name)
    return (mark[0], name[mark.end() :]) if mark else ("", name)


class NoFileError(OSError):
    """What stands there is no file: a pipe, a device, a socket."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ENXIO, os.strerror(errno.ENXIO), str(path))


class TooLargeError(OSError):
    """A file is larger than what is read of such files, or has no end."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EFBIG, os.strerror(errno.EFBIG), str(path))


def read_file(path: Path, limit: int = LARGEST) -> bytes:
    """Return what the file *path* holds, of *limit* bytes at the most.

    Raises:
        OSError: it cannot be read, or as `contents` says.
    """
    data = contents(path, limit)
    note([(str(path.absolute()), digest(data))])
    return data


def contents(path: Path, limit: int = LARGEST) -> bytes:
    """Return what the file *path* holds, and note nothing.

    Raises:
        NoFileError: it is a pipe, a device or a socket; none is opened, or waited for.
        TooLargeError: it has more than *limit* bytes; no more of it is read.
        OSError: it cannot be read.
    """
    return b"".join(_pieces(path, limit))


def read_beginning(path: Path, size: int) -> bytes:
    """Return the first *size* bytes of the file *path*, however large it is, and note nothing.

    Raises:
        NoFileError: it is a pipe, a device or a socket.
        OSError: it cannot be read.
    """
    return next(_pieces(path, sys.maxsize), b"")[:size]


def read_end(path: Path, size: int) -> bytes:
    """Return the last *size* bytes of the file *path*, however large it is, and note nothing.

    Raises:
        NoFileError: it is a pipe, a device or a socket.
        OSError: it cannot be read.
    """
    if (files := _proposed.get()) and (data := files.get(real_path(path))) is not None:
        return data[-size:]
    _check(path.stat(), path, sys.maxsize)
    handle = os.open(path, _READING)
    try:
        _check(os.fstat(handle), path, sys.maxsize)
        os.lseek(handle, max(0, os.fstat(handle).st_size - size), os.SEEK_SET)
        return os.read(handle, size)
    finally:
        os.close(handle)


def _pieces(path: Path, limit: int) -> Iterator[bytes]:
    """Yield what the file *path* holds piece by piece, and raise what `contents` says."""
    if (files := _proposed.get()) and (data := files.get(real_path(path))) is not None:
        yield data
        return
    _check(path.stat(), path, limit)
    handle = os.open(path, _READING)
    try:
        # It may have become another since, and may grow while it is read.
        _check(os.fstat(handle), path, limit)
        left = limit
        while piece := os.read(handle, _AT_ONCE):
            left -= len(piece)
            if left < 0:
                raise TooLargeError(path)
            yield piece
    finally:
        os.close(handle)


def _check(found: os.stat_result, path: Path, limit: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(found.st_mode):
        raise NoFileError(path)
    if found.st_size > limit:
        raise TooLargeError(path)


def real_path(path: Path) -> Path:
    """Return *path* without links on the way; one that leads back to itself stays as it is."""
    return Path(os.path.realpath(path))


def leads_out(path: Path, folder: Path) -> bool:
    """Return whether *path* lies outside of *folder*, or leads out of it over a link."""
    return not real_path(path).is_relative_to(real_path(folder))


def exists(path: Path) -> bool:
    """Return whether there is a file or folder *path*."""
    found = state_of_path(path)
    note([(str(path.absolute()), found)])
    return found != ABSENT


def state_of_path(path: Path) -> str:
    """Return the hash of what the file *path* holds, or of the names in the folder, or `ABSENT`.

    What stands there and cannot be read, as a pipe or a file without end, is `UNREADABLE`.
    """
    try:
        if path.is_dir():
            names = sorted(each.name for each in path.iterdir())
            return digest("\0".join(names).encode("utf-8", "surrogateescape"))
        hashed = blake2b(digest_size=_DIGEST)
        for piece in _pieces(path, LARGEST):
            hashed.update(piece)
    except (OSError, ValueError):
        return UNREADABLE if os.path.lexists(path) else ABSENT
    return hashed.hexdigest()


def digest(data: bytes) -> str:
    """Return the hash of *data*, by which a change shows and nothing of it can be read."""
    return blake2b(data, digest_size=_DIGEST).hexdigest()
