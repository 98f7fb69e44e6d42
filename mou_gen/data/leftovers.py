"""Temporary files, and removal of those left by killed runs.

Each is locked as long as the run that made it needs it, and the system gives the lock back however
that run ends. So whatever is named as these files are and is locked by nobody is left over, and
the next run removes it.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from mou_gen.startup.expressions import expression

if sys.platform != "win32":
    import fcntl

FOLDER = ".mou-gen"
"""The hidden folder of an output folder; no other one is looked through."""
_FILE = expression(r"\.mou-gen-\w+")
_PREFIX = "mou-gen-run-"
_OLD = 3600
"""Seconds after which a file is left over, where the system has no locks to tell it by."""


def temporary_file(folder: Path) -> tuple[Path, int]:
    """Return a new, empty file in *folder*, and its open handle; no other user can read it.

    Raises:
        OSError: there can be none.
    """
    while True:
        handle, name = tempfile.mkstemp(prefix=".mou-gen-", dir=folder)
        if _lock(handle) is not False and _is_there(handle, Path(name)):
            return Path(name), handle
        os.close(handle)  # another run has just taken it for a leftover


def second_name(file: Path) -> tuple[Path, int]:
    """Return another name of *file*, beside it, and an open handle of it.

    Raises:
        OSError: it can have none here: the disk has no such names, or no locks to tell it from a
            leftover by.
    """
    if sys.platform == "win32":
        raise OSError(errno.ENOTSUP, "there are no locks here")
    name = file.with_name(f".mou-gen-{token_hex(8)}")
    if os.link in os.supports_follow_symlinks:
        os.link(file, name, follow_symlinks=False)
    else:
        os.link(file, name)
    try:
        handle = os.open(name, os.O_RDONLY | os.O_NONBLOCK)
        if _lock(handle) and _is_there(handle, name):
            return name, handle
        os.close(handle)
        raise BlockingIOError
    except OSError:
        name.unlink(missing_ok=True)
        raise


def clear(root: Path, below: bool = True) -> None:
    """Remove the files in *root* that a killed run has left, and those in folders *below* it.

    What cannot be removed stays.
    """
    for parent, folders, files in os.walk(root):
        folders[:] = [name for name in folders if below and (name[0] != "." or name == FOLDER)]
        for name in filter(_FILE.fullmatch, files):
            with suppress(OSError):
                _remove(Path(parent, name))


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give a folder for temporary files, which is removed at the end; no other user can open it.

    Those that killed runs have left are removed with the first.
    """
    temporary = Path(tempfile.gettempdir())
    for left in temporary.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            _remove(left)
    made, handle = _begin_folder()
    try:
        yield made
    finally:
        if handle is not None:
            os.close(handle)
        shutil.rmtree(made, ignore_errors=True)


def _begin_folder() -> tuple[Path, int | None]:
    while True:
        made = Path(tempfile.mkdtemp(prefix=_PREFIX))
        if sys.platform == "win32":  # where a folder cannot be opened
            return made, None
        with suppress(FileNotFoundError):
            handle = os.open(made, os.O_RDONLY)
            if _lock(handle) is not False and _is_there(handle, made):
                return made, handle
            os.close(handle)


def _remove(path: Path) -> None:
    """Remove the file or folder *path*, unless a run is at work on it or it is another user's."""
    found = path.lstat()
    if hasattr(os, "geteuid") and found.st_uid != os.geteuid():
        return
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        return
    if _is_free(path, found):
        shutil.rmtree(path) if stat.S_ISDIR(found.st_mode) else path.unlink()


def _is_free(path: Path, found: os.stat_result) -> bool:
    locked = None
    if sys.platform != "win32":
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            locked = _lock(handle)
        finally:
            os.close(handle)
    return time.time() - found.st_mtime > _OLD if locked is None else locked


def _lock(handle: int) -> bool | None:
    """Return whether *handle* is locked now for this process alone; None where nothing can be."""
    if sys.platform == "win32":
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _is_there(handle: int, path: Path) -> bool:
    """Return whether *path* is still the file of *handle*."""
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(handle), path.lstat())
    return False
