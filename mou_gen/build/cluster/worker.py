"""The part of a cluster build that runs on a worker."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import shake_256
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from threading import Lock
from typing import Any
from weakref import finalize

from mou_gen import inputs
from mou_gen.build.cluster.compatibility import fingerprint, fingerprint_differences
from mou_gen.build.cluster.parcel import Unpacked
from mou_gen.build.tasks import Task
from mou_gen.build.workers import Bug, picklable
from mou_gen.messages import choose
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.printing import Outcome


@value_class
class WorkerMismatch:
    """What becomes of a task where a worker is not as it should be."""

    worker: str
    differences: Sequence[str]


_ONE_AT_A_TIME = Lock()
"""Language and caches belong to the process, so its threads take turns."""


class Cargo:
    """A parcel on its way: Dask copies it to each worker, and forgets it with the run.

    Its files go with it. They lie in the folder of the worker, which Dask empties if the worker is
    killed before. A worker with little memory puts the cargo itself on its disk, so the sealed
    facts in it are hidden, and the key to them comes with each task.
    """

    def __init__(self, asked: dict[str, str], parcel: bytes, hidden: bytes) -> None:
        self._asked = asked
        self._parcel = parcel
        self._hidden = hidden
        self._work: Callable[[Task, str], Outcome | WorkerMismatch] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return Cargo, (self._asked, self._parcel, self._hidden)

    def make(self, task: Task, name: str, key: bytes) -> Outcome | WorkerMismatch:
        """Return what becomes of *task*, whose data file is called *name* in its data folder."""
        if self._work is None:
            self._work = self._opened(key)
        return self._work(task, name)

    def _opened(self, key: bytes) -> Callable[[Task, str], Outcome | WorkerMismatch]:
        from distributed import get_worker

        if found := fingerprint_differences(self._asked, fingerprint("Pango" in self._asked)):
            differs = WorkerMismatch(get_worker().address, found)
            return lambda task, name: differs  # noqa: ARG005
        parcel, start = pickle.loads(self._parcel)
        folder = inputs.real_path(
            Path(mkdtemp(prefix="mou-gen-", dir=get_worker().local_directory))
        )
        finalize(self, rmtree, folder, ignore_errors=True)
        unpacked = Unpacked(parcel, folder)
        make = start(unpacked.order, unpacked.secrets(pickle.loads(encrypt(self._hidden, key))))

        def work(task: Task, name: str) -> Outcome:
            choose(parcel.order.language)
            with _dated(parcel.epoch):
                return unpacked.home(make(unpacked.task(task, name)), task, name)

        return work


@contextmanager
def _dated(epoch: str | None) -> Iterator[None]:
    """Set SOURCE_DATE_EPOCH as it is at home."""
    name = "SOURCE_DATE_EPOCH"
    before = os.environ.pop(name, None)
    if epoch is not None:
        os.environ[name] = epoch
    try:
        yield
    finally:
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before


def encrypt(data: bytes, key: bytes) -> bytes:
    """Return *data* so that nobody can read it without *key*, or, of such, what it was.

    Its bits are turned by those that SHAKE-256 makes of the key; so a key serves once only.
    """
    stream = shake_256(key).digest(len(data))
    turned = int.from_bytes(data, "big") ^ int.from_bytes(stream, "big")
    return turned.to_bytes(len(data), "big")


def run_task(task: Task, name: str, opening: bytes, cargo: Cargo) -> Outcome | Bug | WorkerMismatch:
    """Return what becomes of *task* in this worker."""
    with _ONE_AT_A_TIME:
        try:
            return cargo.make(task, name, opening)
        except Exception as error:
            return Bug(picklable(error))
