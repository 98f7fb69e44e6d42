"""Who opened what is sealed, when and why: a log whose lines each carry the hash of the one before.

A line that is changed or taken out breaks the chain, which `broken` tells.
"""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from mou_gen import inputs
from mou_gen.data import leftovers
from mou_gen.web.workspace.served_folder import served

_TURN = Lock()
_LARGEST = 64_000_000
_YEARS = range(1970, 9999)
"""Of a time that can be shown, and added to, in any zone."""


def note_opening(person: str, path: Path, purpose: str) -> None:
    """Add that *person* opens the file *path* for this *purpose*; it is on the disk when this returns.

    Raises:
        OSError: it cannot be written; nothing may be opened then.
    """
    note_act(person, opened=path.relative_to(served().root).as_posix(), purpose=purpose)


def note_act(person: str, **what: str) -> None:
    """Add *what* this *person* has done; it is on the disk when this returns.

    Raises:
        OSError: it cannot be written.
    """
    with _TURN:
        file = log_file()
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lines = _lines(file)
        entry = {
            "at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "person": person,
            **what,
            "before": inputs.digest(lines[-1].encode()) if lines else "",
        }
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            _append(handle, (json.dumps(entry, ensure_ascii=False) + "\n").encode())
        finally:
            os.close(handle)


def _append(handle: int, line: bytes) -> None:
    """Write *line* at the end of the file *handle*, whole or not at all: half of one would spoil the next too.

    Raises:
        OSError: it cannot be written.
    """
    size = os.fstat(handle).st_size
    try:
        if os.write(handle, line) < len(line):  # what a disk does that is nearly full
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(handle)
    except OSError:
        os.ftruncate(handle, size)
        raise


def entries() -> list[dict[str, str]]:
    """Return what was noted, the last first; a line that is none any more is left out."""
    found = []
    for line in reversed(_lines(log_file())):
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict):
            found.append({str(key): str(value) for key, value in entry.items()})
    return found


def noted_at(entry: Mapping[str, str]) -> dt.datetime | None:
    """Return when what *entry* tells was done; None where it gives no time, as one that somebody has changed."""
    try:
        at = dt.datetime.fromisoformat(entry.get("at", ""))
    except ValueError:
        return None
    return at if at.tzinfo and at.year in _YEARS else None


def broken() -> int | None:
    """Return the number of the first line that does not follow from the one before; None where all do."""
    lines = _lines(log_file())
    for number, line in enumerate(lines):
        wanted = inputs.digest(lines[number - 1].encode()) if number else ""
        try:
            if json.loads(line)["before"] != wanted:
                return number + 1
        except (ValueError, KeyError, TypeError):
            return number + 1
    return None


def log_file() -> Path:
    """Return where the log of the folder that is served lies."""
    return served().root / leftovers.FOLDER / "access.log"


def _lines(file: Path) -> list[str]:
    if not file.is_file():
        return []
    return inputs.contents(file, _LARGEST).decode("utf-8", "replace").splitlines()
