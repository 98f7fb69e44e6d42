"""Whose sealed data count here: those of all files, or only those of files that somebody may open.

What is told to a person who may not open a case must not depend on what it seals: else they would learn it by
guessing. Outside of `seeing`, all counts, as for whoever has the folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

Sight = frozenset[Path] | None
"""The real paths of files whose sealed data count; None for all files."""

_sight: ContextVar[Sight] = ContextVar("sight", default=None)


@contextmanager
def seeing(files: Sight) -> Iterator[None]:
    """Let nobody's data count inside but those in *files*."""
    token = _sight.set(files)
    try:
        yield
    finally:
        _sight.reset(token)


def in_sight() -> Sight:
    """Return the files whose sealed data count here."""
    return _sight.get()
