"""What the program's own regular expressions are compiled to, kept for the next command.

Compiling a thousand of them took a fifth of the time in which one document is checked and printed. Kept are expressions that
stand in code, of this program or of a library: never one that is made from data, because it may contain a name.
What Python's compiler returns is numbers, which the interpreter looks through before it takes them; they are kept for one
release of Python and of this program.
"""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
import tempfile
import threading
import zlib
from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any, AnyStr, cast

from mou_gen import __version__
from mou_gen.startup.cache_folder import cache_folder

_KNOWN = sys.implementation.name == "cpython" and (3, 11) <= sys.version_info[:2] <= (3, 14)
"""Whether this is an interpreter whose compiler works as below; elsewhere nothing is kept."""
if _KNOWN:
    # They are no promise of Python: a test compares what they make with what `re.compile` makes.
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]

_NUMBERS = "I"
_CHECKSUM = 4
"""Bytes in front of what is kept: a changed one would change what a rule finds, and nobody would see it."""

_Key = tuple[str | bytes, int]
_Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


def kept_pattern(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return *pattern*, which stands in code, compiled: from what is kept, or anew.

    Raises:
        re.error: it is no regular expression.
    """
    if not _KNOWN:
        return re.compile(pattern, flags)  # noqa: TID251
    return cast("re.Pattern[AnyStr]", _kept().pattern(pattern, flags))


@contextmanager
def compiling_a_library() -> Iterator[None]:
    """Keep, too, what a library compiles while it is imported.

    Another thread may search for a name meanwhile: what it compiles is not kept.
    """
    if not _KNOWN:
        yield
        return
    theirs, here = _compiler.compile, threading.get_ident()

    def compiled(pattern: str | bytes, flags: int = 0) -> re.Pattern[Any]:
        make = kept_pattern if threading.get_ident() == here else theirs
        return cast("re.Pattern[Any]", make(pattern, flags))

    _compiler.compile = compiled
    try:
        yield
    finally:
        _compiler.compile = theirs


class _Kept:
    """What was compiled by earlier commands, and what this one has added."""

    def __init__(self, folder: Path | None) -> None:
        self._file = folder and folder / "expressions"
        self._known: Mapping[_Key, _Compiled] = _read(self._file) if self._file else {}
        self._added: dict[_Key, _Compiled] = {}

    def pattern(self, pattern: str | bytes, flags: int) -> re.Pattern[Any]:
        key = (pattern, int(flags))
        found = self._known.get(key) or self._added.get(key)
        if found is None:
            found = self._added[key] = _numbers(*key)
        whole, numbers, groups, names, by_number = found
        code = array(_NUMBERS, numbers).tolist()
        return cast("re.Pattern[Any]", _sre.compile(pattern, whole, code, groups, names, by_number))

    def save(self) -> None:
        """Write what was added beside what was known; a folder that is full or gone is no matter."""
        if self._file and self._added:
            with suppress(OSError):
                _write(self._file, marshal.dumps({**self._known, **self._added}))


@cache
def _kept() -> _Kept:
    state = f"expressions-{__version__}-{sys.implementation.name}-{sys.hexversion:x}"
    kept = _Kept(cache_folder(state) if array(_NUMBERS).itemsize == _sre.CODESIZE else None)
    atexit.register(kept.save)
    return kept


def _numbers(pattern: str | bytes, flags: int) -> _Compiled:
    """Return what Python's compiler makes of *pattern*, as it hands it to the interpreter."""
    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    by_number: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        by_number[number] = name
    numbers = array(_NUMBERS, _compiler._code(parsed, flags)).tobytes()
    whole = flags | state.flags
    return whole, numbers, state.groups - 1, dict(state.groupdict), tuple(by_number)


def _read(file: Path) -> Mapping[_Key, _Compiled]:
    """Return what *file* holds; nothing if it is not there or damaged."""
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    said = data[_CHECKSUM:]
    if not said or data[:_CHECKSUM] != _checksum(said):
        return {}
    return cast("Mapping[_Key, _Compiled]", marshal.loads(said))


def _write(file: Path, said: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(_checksum(said) + said)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _checksum(said: bytes) -> bytes:
    return zlib.crc32(said).to_bytes(_CHECKSUM, "big")
