"""Worker processes, which run one task after another and may die.

Why not the pool of the standard library: it ends all its processes when it loses one, and
cannot say whose task that was. Why not Pebble: its processes share a pipe, so half a result of
one that dies stops all, and one that ends with exit code 0 is waited for. Here each process has
a pipe of its own; the task that it died of is given to another process, a few times, and the
other tasks go on. Processes come from a fork server or are spawned: one that is forked after
rendering hangs or takes the fonts of its parent along.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, Pipe, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from mou_gen.build.process import signals_blocked
from mou_gen.data import leftovers
from mou_gen.errors import trace
from mou_gen.startup.value_classes import value_class

if sys.platform != "win32":
    from multiprocessing import forkserver, resource_tracker
    from multiprocessing.context import ForkServerProcess


T = TypeVar("T")
R = TypeVar("R")

_LONGEST = 70
"""Bytes of the path of temporary files; with a longer one Linux takes no socket of a fork server."""
FORKS = sys.platform == "linux" and len(os.fsencode(tempfile.gettempdir())) <= _LONGEST
"""Whether processes come from a fork server, which makes them in no time."""
RENEWED = 100
"""After so many tasks a process gives way to a new one, and its memory back to the system."""
TRIES = 3
_AHEAD = 2
"""Tasks that a process has at a time, so that it need not wait for the next."""


@value_class
class Lost:
    """What becomes of a task whose process ends each time."""

    how: str
    """How the last one ended: "signal 9", "exit code 1"."""


@value_class
class Bug:
    """What becomes of a task that raises what it should not; with the traceback from there."""

    error: Exception


@dataclass(eq=False, slots=True)
class Worker(Generic[T]):
    """A process that does tasks, and the pipe through which they go."""

    process: BaseProcess
    pipe: Connection
    tasks: deque[tuple[int, T]] = field(default_factory=deque)
    """Those it has been given, the one it is at first."""
    given: int = 0


class Workers(Generic[T, R]):
    """Some processes, each of which begins with what `start` returns there, and calls it."""

    def __init__(
        self,
        count: int,
        start: Callable[..., Callable[[T], R]],
        preload: Sequence[str] = (),
    ) -> None:
        """Prepare for *count* processes; where there is a fork server, it imports *preload* once."""
        self._count = count
        self._start = start
        self._args: tuple[Any, ...] = ()
        prepare_forks(preload)

    def each(
        self, tasks: Sequence[T], args: tuple[Any, ...] = ()
    ) -> Iterator[tuple[int, R | Lost | Bug]]:
        """Yield the index of each of *tasks* with its result, as they are done.

        Raises:
            Exception: what `start` raises when a process calls it with *args*.
        """
        self._args = args
        waiting = deque(enumerate(tasks))
        tries = [0] * len(tasks)
        workers: list[Worker[T]] = []
        with leftovers.temporary_folder() as temporary:
            try:
                while waiting or any(worker.tasks for worker in workers):
                    self._staff(workers, waiting, str(temporary))
                    for worker in _heard(workers):
                        yield from self._answers(worker, workers, waiting, tries)
            finally:
                for worker in workers:
                    end_worker(worker)

    def _staff(
        self, workers: list[Worker[T]], waiting: deque[tuple[int, T]], temporary: str
    ) -> None:
        """Start processes as long as there is work for them, and give each its tasks."""
        while len(workers) < min(self._count, len(workers) + len(waiting)):
            workers.append(start_worker(temporary, self._start, self._args))
            _give(workers[-1], waiting, 1)
        for worker in workers:
            _give(worker, waiting, _AHEAD)

    def _answers(
        self,
        worker: Worker[T],
        workers: list[Worker[T]],
        waiting: deque[tuple[int, T]],
        tries: list[int],
    ) -> Iterator[tuple[int, R | Lost | Bug]]:
        """Yield what *worker* has done; see it off if it has ended, or has done enough."""
        try:
            while worker.pipe.poll():
                answer = worker.pipe.recv()
                if isinstance(answer, CannotStart):
                    raise answer.error
                yield worker.tasks.popleft()[0], answer
        except (EOFError, OSError):
            workers.remove(worker)
            how = end_worker(worker)
            if worker.tasks:
                index, task = worker.tasks.popleft()
                tries[index] += 1
                waiting.extendleft(reversed(worker.tasks))
                if tries[index] < TRIES:
                    waiting.appendleft((index, task))
                else:
                    yield index, Lost(how)
            return
        if worker.given >= RENEWED and not worker.tasks:
            workers.remove(worker)
            end_worker(worker)


def prepare_forks(preload: Sequence[str]) -> None:
    """Start the fork server, where there can be one, which imports *preload* once for all processes."""
    if FORKS:
        forkserver.set_forkserver_preload(list(preload))
        # It lets signals in again when it has started; so it is not the server that starts it.
        resource_tracker.ensure_running()
        with signals_blocked():
            forkserver.ensure_running()


def start_worker(
    temporary: str, start: Callable[..., Callable[[T], Any]], args: tuple[Any, ...] = ()
) -> Worker[T]:
    """Return a process that does what *start* returns there, with temporary files in *temporary*."""
    ours, theirs = Pipe()
    given = (theirs, temporary, gc.get_threshold(), start, args)
    process = (ForkServerProcess if FORKS else SpawnProcess)(target=_serve, args=given, daemon=True)
    with signals_blocked():
        process.start()
    theirs.close()
    return Worker(process, ours)


def _give(worker: Worker[T], waiting: deque[tuple[int, T]], ahead: int) -> None:
    while waiting and len(worker.tasks) < ahead and worker.given < RENEWED:
        worker.tasks.append(waiting.popleft())
        worker.given += 1
        with suppress(OSError):  # it has ended; what it has is given to another
            worker.pipe.send(worker.tasks[-1][1])


def _heard(workers: Sequence[Worker[T]]) -> list[Worker[T]]:
    """Return those of *workers* that have an answer or have ended, as soon as one has."""
    ready = set(wait([worker.pipe for worker in workers]))
    return [worker for worker in workers if worker.pipe in ready]


def end_worker(worker: Worker[T]) -> str:
    """End *worker*, and return how it has ended if it did so itself."""
    worker.pipe.close()
    worker.process.join(0.2)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()
    code = worker.process.exitcode or 0
    worker.process.close()
    return f"signal {-code}" if code < 0 else f"exit code {code}"


# ---- in the process ------------------------------------------------------------------------------


@value_class
class CannotStart:
    """What a process answers instead of its first result, where it cannot begin."""

    error: Exception


def _serve(
    pipe: Connection,
    temporary: str,
    threshold: tuple[int, int, int],
    start: Callable[..., Callable[[T], R]],
    args: tuple[Any, ...],
) -> None:
    """Do what comes through *pipe* until it is closed; temporary files are the parent's to remove."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tempfile.tempdir = tempfile.mkdtemp(dir=temporary)
    os.environ["TMPDIR"] = tempfile.tempdir
    with suppress(EOFError, OSError):  # the parent is gone, or wants no more
        try:
            work = start(*args)
            # what is there by now stays; to search it for cycles again and again takes time
            gc.freeze()
            gc.set_threshold(*threshold)
        except Exception as error:
            pipe.send(CannotStart(picklable(error)))
            return
        while True:
            task = pipe.recv()
            pipe.send(_done(work, task))


def _done(work: Callable[[T], R], task: T) -> R | Bug:
    try:
        return work(task)
    except Exception as error:
        return Bug(picklable(error))


def picklable(error: Exception) -> Exception:
    """Return *error*, or one that says the same, with its trace as a note; it goes through a pipe."""
    lines = trace(error)
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        error = RuntimeError(type(error).__name__)
    error.add_note(lines)
    return error
