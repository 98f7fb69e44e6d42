"""Papers made by other machines: a Dask cluster does the tasks of a run.

What papers are made from goes there in a parcel, what is made comes back and is written here.
Documents must not depend on who made them, so the machines must have the same program, the same
libraries and the same packaged templates; if not, all that differs is named and nothing is made.
Dask gives the tasks of a worker that is lost to others. It unpickles what it receives, so it
belongs into a network that is trusted, and what is sealed goes there over TLS only.
"""

from __future__ import annotations

import logging
import os
import pickle
import platform
import sys
import time
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from threading import Lock
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit
from weakref import finalize

from mou_gen import __version__, inputs, program
from mou_gen.errors import OutputError, Problem, Source
from mou_gen.folders import packaged_templates
from mou_gen.messages import _, _n, choose
from mou_gen.parcel import Parcel, Unpacked, name_of, packed
from mou_gen.tasks import Made, Order, Task
from mou_gen.workers import Bug, told

if TYPE_CHECKING:
    from distributed import Client, Future

    from mou_gen.source.secrets import Secrets

_Start = Callable[[Order, dict[Path, "Secrets"]], Callable[[Task], Made]]

_CONNECT = 10
"""Seconds in which a cluster answers, and has a worker."""
_PATIENCE = 60
"""Seconds without a worker, after which none is expected to come back."""
_POLL = 0.05
_AGAIN = ("pending", "lost")
"""States of what was made by a worker that was lost before it was fetched."""
_SOME = 3
"""Names that are told of many."""
_PROGRAM = "mou-gen"
_TEMPLATES = "templates/"


class ClusterError(OutputError):
    """The cluster cannot be used, or not any more; the message says why and what to do."""


def each(
    address: str,
    tasks: Sequence[Task],
    order: Order,
    secrets: Mapping[Path, Secrets],
    start: _Start,
) -> Iterator[tuple[int, Made | Bug]]:
    """Yield the index of each of *tasks* with what the cluster at *address* has made of it.

    *start*, a function of a module, returns what makes a paper, on the machine where it is called.

    Raises:
        ClusterError: the cluster cannot be reached, differs from this machine, may not be given
            what is sealed, or is lost.
    """
    parcel = packed(order, tasks, secrets)
    _allowed(parcel, address)
    native = "pdf" in order.formats and order.engine == "weasyprint"
    asked = standing(native)
    try:
        with _connected(address) as client:
            _allowed(parcel, _listening(client))
            _hold(client, asked, native)
            yield from _answers(client, tasks, asked, pickle.dumps((parcel, start)))
    except OSError as error:  # timeouts and lost connections are among them
        raise ClusterError(_lost(address, error)) from error


def _lost(address: str, error: Exception) -> str:
    return _(
        "the cluster `{address}` does not answer: {error}\n"
        "    look whether its scheduler runs; what has been written stays, and the next run makes the rest",
        address=address,
        error=error,
    )


# ---- the road there ------------------------------------------------------------------------------


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        message = _('`--cluster` needs a package: pip install "mou-gen[cluster]"')
        raise ClusterError(message) from error
    # What goes wrong is told by the program; Dask would tell it again, in its own words.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    settings = {"distributed.admin.large-graph-warning-threshold": "1 TB"}
    with warnings.catch_warnings(action="ignore"), dask.config.set(settings):
        try:
            client = Client(address, timeout=_CONNECT, set_as_default=False)
        except (ValueError, TypeError) as error:
            raise ClusterError(_wrong(address, error)) from error
        with client:
            yield client


def _wrong(address: str, error: Exception) -> str:
    return _(
        "`{address}` cannot be used as a cluster: {error}\n"
        "    write it as `tcp://10.0.0.5:8786`, or `tls://...` where Dask is configured for TLS",
        address=address,
        error=error,
    )


def _listening(client: Client) -> str:
    """Return where the scheduler of *client* listens, as it says itself."""
    return str(client.scheduler_info()["address"])


def _allowed(parcel: Parcel, address: str) -> None:
    """Refuse *address* for what is sealed, unless nobody can listen on the way there.

    Raises:
        ClusterError: the law keeps the identity of a victim secret (UU 21/2007, articles 24, 44).
    """
    if parcel.sealed and not _is_private(address):
        folders = ", ".join(f"`{root.as_posix()}`" for root in parcel.data)
        raise ClusterError(
            _(
                "there are sealed data in {folders}, and `{address}` is not encrypted "
                "(UU 21/2007, articles 24 and 44)\n"
                "    build these papers without --cluster, or on a cluster with an address in `tls://`",
                folders=folders,
                address=address,
            )
        )


def _is_private(address: str) -> bool:
    """Return whether *address* is encrypted, or of this machine."""
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    try:
        return parts.scheme == "tls" or ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return parts.hostname == "localhost"


# ---- whether they are the same -------------------------------------------------------------------


def standing(native: bool) -> dict[str, str]:
    """Return what documents depend on here, beside their data: releases, and hashes of templates.

    *native* says whether libraries of the system, which WeasyPrint uses, count too.

    Raises:
        OutputError: they are missing.
    """
    found = {
        _PROGRAM: _program(),
        "Python": platform.python_version(),
        "system": f"{sys.platform} {platform.machine()}",
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **program.libraries(),
        **_packaged(),
    }
    if native:
        from mou_gen.writers.pdf import native as libraries

        found |= libraries()
    return found


def _program() -> str:
    return f"{__version__} ({program.code()[:8]})"


@cache
def _packaged() -> dict[str, str]:
    """Return the hashes of the packaged templates, by their names."""
    folder = packaged_templates()
    return {
        f"{_TEMPLATES}{path.relative_to(folder).as_posix()}": inputs.digest(path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name[0] != "."
    }


def _hold(client: Client, asked: Mapping[str, str], native: bool) -> None:
    """Hold all machines of the cluster against what is *asked*, the scheduler by its program alone.

    Raises:
        ClusterError: one of them differs, or there is no worker.
    """
    try:
        client.wait_for_workers(1, timeout=_CONNECT)
    except TimeoutError:
        message = _("the cluster has no workers\n    start some: dask worker ADDRESS --nthreads 1")
        raise ClusterError(message) from None
    found = {name: _differences(asked, each) for name, each in _told(client, native).items()}
    try:
        scheduler = {_PROGRAM: client.run_on_scheduler(_program)}
    except ImportError as error:
        scheduler = {_PROGRAM: _cannot(error)}
    found[_("the scheduler")] = _differences({_PROGRAM: asked[_PROGRAM]}, scheduler)
    _refuse({name: differences for name, differences in found.items() if differences})


def _told(client: Client, native: bool) -> dict[str, dict[str, str]]:
    """Return what each worker is, by its address; one that cannot tell has no program."""
    told = client.run(standing, native, on_error="return")
    return {
        name: each if isinstance(each, dict) else {_PROGRAM: _cannot(each)}
        for name, each in told.items()
    }


def _cannot(error: Exception) -> str:
    return _("that cannot be used ({error})", error=str(error).partition("\n")[0])


def _differences(asked: Mapping[str, str], found: Mapping[str, str]) -> list[str]:
    """Return what differs in *found*, each in words, the program first; templates by name alone."""
    if _PROGRAM not in found or len(found) == 1 < len(asked):
        asked = {_PROGRAM: asked[_PROGRAM]}
    differing = [name for name, each in asked.items() if found.get(name) != each]
    words = [
        _(
            "{name} {there} instead of {here}",
            name=name,
            there=found.get(name) or _("is missing"),
            here=asked[name] or _("none"),
        )
        for name in differing
        if not name.startswith(_TEMPLATES)
    ]
    return words + [name for name in differing if name.startswith(_TEMPLATES)]


def _refuse(found: Mapping[str, Sequence[str]]) -> None:
    """Say how machines differ, those that differ in the same way together.

    Raises:
        ClusterError: *found*, the differences by the name of the machine, has any.
    """
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, differences in found.items():
        alike.setdefault(tuple(differences), []).append(name)
    lines = [
        f"    {', '.join(sorted(names)[:_SOME])}{_more(names)}: {', '.join(words[:_SOME])}{_more(words)}"
        for words, names in alike.items()
    ]
    if lines:
        message = _("the machines of the cluster differ from this one, so documents would too")
        hint = _("install the same releases on all, as constraints.txt has them")
        raise ClusterError("\n".join([message, *lines, f"    {hint}"]))


def _more(names: Sequence[str]) -> str:
    rest = len(names) - _SOME
    return _n(" and 1 more", " and {n} more", rest) if rest > 0 else ""


# ---- what comes back -----------------------------------------------------------------------------


def _answers(
    client: Client, tasks: Sequence[Task], asked: dict[str, str], parcel: bytes
) -> Iterator[tuple[int, Made | Bug]]:
    from distributed import as_completed

    cargo = client.submit(_Cargo, asked, parcel, pure=False)
    futures = client.map(_make, tasks, list(map(name_of, tasks)), cargo=cargo, pure=False)
    waiting = {future.key: index for index, future in enumerate(futures)}
    done = as_completed(futures, loop=client.loop)
    del futures  # what is kept of them keeps the cluster from forgetting what was made
    seen = time.monotonic()
    while waiting:
        batch = done.next_batch(block=False)
        for future in batch:
            if future.status in _AGAIN:
                done.add(future)
            else:
                index = waiting.pop(future.key)
                yield index, _answer(future, tasks[index])
        if batch or _has_workers(client):
            seen = time.monotonic()
        elif time.monotonic() - seen > _PATIENCE:
            message = _("the cluster has lost all its workers\n    start some, and run it again")
            raise ClusterError(message)
        time.sleep(_POLL)


def _has_workers(client: Client) -> bool:
    if client.status != "running":
        raise OSError(_("the connection is lost"))
    return bool(client.scheduler_info()["workers"])


def _answer(future: Future, task: Task) -> Made | Bug:
    """Return what *future* has brought.

    Raises:
        ClusterError: it was made nowhere, since a worker that came later differs.
        OSError: the connection is lost.
    """
    from distributed import KilledWorker

    if future.status == "error":
        error = future.exception(timeout=_PATIENCE)
        if isinstance(error, KilledWorker):
            return Made(problems=(_killed(task),))
        return Bug(told(error))
    if future.status != "finished":
        raise OSError(_("the connection is lost"))
    made = future.result(timeout=_PATIENCE)
    if isinstance(made, _Differs):
        _refuse({made.worker: made.differences})
    return cast("Made | Bug", made)


def _killed(task: Task) -> Problem:
    message = _("the workers that make this paper end each time")
    hint = _("their memory may be short; build this paper without `--cluster`")
    return Problem(Source(task.path.as_posix()), message, hint, rule="output")


# ---- in the worker -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Differs:
    """What becomes of a task where a worker is not as it should be."""

    worker: str
    differences: Sequence[str]


_ONE_AT_A_TIME = Lock()
"""Language and caches belong to the process, so its threads take turns."""


class _Cargo:
    """A parcel on its way: Dask copies it to each worker, and forgets it with the run.

    Its files, which may tell of a person, go with it. They lie in the folder of the worker, which
    Dask empties if the worker is killed before.
    """

    def __init__(self, asked: dict[str, str], parcel: bytes) -> None:
        self._asked = asked
        self._parcel = parcel
        self._work: Callable[[Task, str], Made | _Differs] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _Cargo, (self._asked, self._parcel)

    def make(self, task: Task, name: str) -> Made | _Differs:
        """Return what becomes of *task*, whose paper is called *name* in its data folder."""
        if self._work is None:
            self._work = self._opened()
        return self._work(task, name)

    def _opened(self) -> Callable[[Task, str], Made | _Differs]:
        from distributed import get_worker

        if differences := _differences(self._asked, standing("Pango" in self._asked)):
            differs = _Differs(get_worker().address, differences)
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


def _make(task: Task, name: str, cargo: _Cargo) -> Made | Bug | _Differs:
    """Return what becomes of *task* in this worker."""
    with _ONE_AT_A_TIME:
        try:
            return cargo.make(task, name)
        except Exception as error:
            return Bug(told(error))
