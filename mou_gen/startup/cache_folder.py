"""The folder of the user in which is kept what the program has compiled, because compiling takes time.

What lies there runs: anybody who could change it could run anything. So it is in the cache
folder of the user alone, separate for each state of this program; nothing is written to or read
from a folder to which others may write.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import time
from pathlib import Path

from platformdirs import user_cache_path

_UNUSED = 30 * 24 * 3600
"""Seconds after which what another release has kept is removed."""


def cache_folder(program: str) -> Path | None:
    """Return the folder for what *program*, a hash, has compiled; None where none is safe."""
    try:
        own = user_cache_path("mou-gen", appauthor=False)
        place = own / program
        if not place.is_dir():
            own.mkdir(mode=0o700, parents=True, exist_ok=True)
            place.mkdir(mode=0o700, exist_ok=True)
            _tidy(own)
        return place if _is_ours(own) and _is_ours(place) else None
    except (OSError, RuntimeError):  # no home, or none that can be written to
        return None


def _is_ours(place: Path) -> bool:
    """Return whether nobody else may write into *place*."""
    if sys.platform == "win32":  # what lies in the profile of a user is the user's
        return not place.is_symlink()
    found = place.lstat()
    private = not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and private


def _tidy(own: Path) -> None:
    for other in own.iterdir():
        if time.time() - other.lstat().st_mtime > _UNUSED:
            shutil.rmtree(other, ignore_errors=True)
