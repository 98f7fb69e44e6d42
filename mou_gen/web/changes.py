"""Detects saved files with watchfiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from types import TracebackType
from typing import Self

from mou_gen.errors import OutputError
from mou_gen.messages import _
from mou_gen.web.installation import not_installed

try:
    import watchfiles
except ImportError as error:
    raise not_installed() from error

_QUIET = 50
"""Milliseconds without a further change after which the earlier ones are reported."""
_PATIENCE = 1.0
"""Seconds to wait at a time: on Windows, Ctrl-C is heard only in between."""


class Changes:
    """Watches folders, with all that is below them, while it is open."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._told: SimpleQueue[set[Path] | OSError] = SimpleQueue()
        self._over = Event()
        self._thread = Thread(target=self._watch, name="changes", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def since(self, wait: bool) -> Iterator[Path]:
        """Yield the files that have changed since it was asked last, resolved.

        Where *wait* is true and there are none, it waits a moment for the first.

        Raises:
            OutputError: the system does not let the folders be watched.
        """
        try:
            yield from self._next(wait)
            while True:
                yield from self._next(wait=False)
        except Empty:
            return

    def _next(self, wait: bool) -> set[Path]:
        told = self._told.get(block=wait, timeout=_PATIENCE)
        if isinstance(told, OSError):
            raise OutputError(
                _(
                    "the folders cannot be watched: {reason}\n    set "
                    "WATCHFILES_FORCE_POLLING=1 to check them at intervals",
                    reason=told,
                )
            ) from told
        return told

    def _watch(self) -> None:
        try:
            for found in watchfiles.watch(*self._folders, step=_QUIET, stop_event=self._over):
                self._told.put({Path(path) for _change, path in found})
        except OSError as error:
            self._told.put(error)
