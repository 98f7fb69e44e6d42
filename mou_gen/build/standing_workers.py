"""Worker processes that stay, for a server: its threads ask them, and each does one task at a time.

A task that takes too long is ended with its process, so a slow document holds up only those who
asked for it; a process that dies of a task is replaced like those of `workers.py`.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from queue import LifoQueue
from threading import Lock
from typing import Generic, TypeVar

from mou_gen.build.workers import (
    RENEWED,
    TRIES,
    Bug,
    CannotStart,
    Lost,
    Worker,
    end_worker,
    prepare_forks,
    start_worker,
)
from mou_gen.data import leftovers

T = TypeVar("T")
R = TypeVar("R")


class StandingWorkers(Generic[T, R]):
    """Some processes, each of which is started when it is needed first."""

    def __init__(
        self, count: int, start: Callable[[], Callable[[T], R]], preload: Sequence[str] = ()
    ) -> None:
        """Prepare for *count* processes, each of which does what *start* returns there."""
        self._start = start
        self._preload = preload
        self._starting = Lock()
        self._temporary = ""
        self._open = ExitStack()
        # last in, first out: where few ask, one process that has everything at hand does it all
        self._free: LifoQueue[Worker[T] | None] = LifoQueue()
        for _each in range(count):
            self._free.put(None)

    def ask(self, task: T, patience: float) -> R | Lost | Bug:
        """Return what becomes of *task*, which may take *patience* seconds once a process is free.

        Raises:
            Exception: what `start` raises in a process.
        """
        how = ""
        for _try in range(TRIES):
            with self._taken() as worker:
                try:
                    worker.given += 1
                    worker.pipe.send(task)
                    if not worker.pipe.poll(patience):
                        end_worker(worker)
                        return Lost(f"no answer in {patience:g} seconds")
                    answer = worker.pipe.recv()
                except (EOFError, OSError):
                    how = end_worker(worker)
                    continue
            if isinstance(answer, CannotStart):
                raise answer.error
            done: R | Bug = answer
            return done
        return Lost(how)

    def close(self) -> None:
        """End all processes that do nothing now, and remove their temporary files."""
        while not self._free.empty():
            if worker := self._free.get():
                end_worker(worker)
        self._open.close()
        atexit.unregister(self.close)

    @contextmanager
    def _taken(self) -> Iterator[Worker[T]]:
        """Give a process that is free, for as long as the block lasts; one that has ended gives way to a new one."""
        worker = self._free.get()
        try:
            worker = worker or self._started()
            yield worker
        finally:
            if worker and not worker.pipe.closed and worker.given >= RENEWED:
                end_worker(worker)
            self._free.put(worker if worker and not worker.pipe.closed else None)

    def _started(self) -> Worker[T]:
        with self._starting:
            if not self._temporary:
                prepare_forks(self._preload)
                self._temporary = str(self._open.enter_context(leftovers.temporary_folder()))
                atexit.register(self.close)
        return start_worker(self._temporary, self._start)
