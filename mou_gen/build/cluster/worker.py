"""What a worker of a cluster does, on its machine."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from threading import Lock
from typing import Any
from weakref import finalize

from mou_gen.build.cluster.parcel import Unpacked
from mou_gen.build.cluster.standing import differences, standing
from mou_gen.build.tasks import Task
from mou_gen.build.workers import Bug, told
from mou_gen.messages import choose
from mou_gen.pipeline import Made


@dataclass(frozen=True, slots=True)
class Differs:
    """What becomes of a task where a worker is not as it should be."""

    worker: str
    differences: Sequence[str]


_ONE_AT_A_TIME = Lock()
"""Language and caches belong to the process, so its threads take turns."""


class Cargo:
    """A parcel on its way: Dask copies it to each worker, and forgets it with the run.

    Its files, which may tell of a person, go with it. They lie in the folder of the worker, which
    Dask empties if the worker is killed before.
    """

    def __init__(self, asked: dict[str, str], parcel: bytes) -> None:
        self._asked = asked
        self._parcel = parcel
        self._work: Callable[[Task, str], Made | Differs] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return Cargo, (self._asked, self._parcel)

    def make(self, task: Task, name: str) -> Made | Differs:
        """Return what becomes of *task*, whose paper is called *name* in its data folder."""
        if self._work is None:
            self._work = self._opened()
        return self._work(task, name)

    def _opened(self) -> Callable[[Task, str], Made | Differs]:
        from distributed import get_worker

        if found := differences(self._asked, standing("Pango" in self._asked)):
            differs = Differs(get_worker().address, found)
            return lambda task, name: differs  # noqa: ARG005
        parcel, start = pickle.loads(self._parcel)
        folder = Path(mkdtemp(prefix="mou-gen-", dir=get_worker().local_directory)).resolve()
        finalize(self, rmtree, folder, ignore_errors=True)
        unpacked = Unpacked(parcel, folder)
        make = start(unpacked.order, unpacked.secrets)

        def work(task: Task, name: str) -> Made:
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


def make(task: Task, name: str, cargo: Cargo) -> Made | Bug | Differs:
    """Return what becomes of *task* in this worker."""
    with _ONE_AT_A_TIME:
        try:
            return cargo.make(task, name)
        except Exception as error:
            return Bug(told(error))
