"""Builds on a Dask cluster, which runs the tasks of a build on other machines.

What documents are made from goes there in a parcel, what is made comes back and is written here.
Documents must not depend on who made them, so the machines must have the same program, the same
libraries and the same packaged templates; if not, all that differs is named and nothing is made.
Dask gives the tasks of a worker that is lost to others. It unpickles what it receives, so it
belongs into a network that is trusted. No referral goes there. What the sealed forms say, which is
searched for in each document, goes to another machine over TLS only, and lies on no disk: the
scheduler and each worker are asked where they listen, also those that come later.
"""

from __future__ import annotations

import logging
import pickle
import time
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from secrets import token_bytes
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from mou_gen import inputs
from mou_gen.build.cluster.compatibility import (
    PROGRAM,
    fingerprint,
    fingerprint_differences,
    program_release,
    refuse_differing_machines,
)
from mou_gen.build.cluster.parcel import (
    FolderContents,
    folder_contents,
    name_in_folder,
    pack_parcel,
)
from mou_gen.build.cluster.worker import Cargo, WorkerMismatch, encrypt, run_task
from mou_gen.build.tasks import Order, Task
from mou_gen.build.workers import Bug, picklable
from mou_gen.errors import ClusterError, Problem, Source
from mou_gen.messages import _
from mou_gen.writers.formats import uses_system
from mou_gen.writers.printing import Outcome

if TYPE_CHECKING:
    from distributed import Client, Future

    from mou_gen.kinds.secrets import Secrets

__all__ = ["folder_contents", "run_on_cluster"]

_Start = Callable[[Order, dict[Path, "Secrets"]], Callable[[Task], Outcome]]

_CONNECT = 10
"""Seconds in which a cluster answers, and has a worker."""
_PATIENCE = 60
"""Seconds without a worker, after which none is expected to come back."""
_FETCH = 15
"""Seconds in which a worker sends what it has made; if it was lost meanwhile, another one makes it again."""
_POLL = 0.05
_KEY = 32
"""Bytes."""
_AGAIN = ("pending", "lost")
"""States of what was made by a worker that was lost before it was fetched."""


def run_on_cluster(
    address: str,
    tasks: Sequence[Task],
    order: Order,
    folders: Mapping[Path, FolderContents],
    secrets: Mapping[Path, Secrets],
    start: _Start,
) -> Iterator[tuple[int, Outcome | Bug]]:
    """Yield the index of each of *tasks* with what the cluster at *address* has made of it.

    *folders* hold the data files, and *secrets* what is sealed there, by real paths. *start*, a function
    of a module, returns what makes a document, on the machine where it is called.

    Raises:
        ClusterError: the cluster cannot be reached, differs from this machine, may not be given
            what is sealed, or is lost.
    """
    parcel = pack_parcel(order, folders)
    sealed = {
        root: secrets[inputs.real_path(root)]
        for root in parcel.data
        if inputs.real_path(root) in secrets
    }
    _allowed(sealed, address)
    native = uses_system(order.formats, order.engine)
    asked = fingerprint(native)
    try:
        with _connected(address) as client:
            _refuse_listeners(client, sealed)
            _hold(client, asked, native)
            _refuse_listeners(client, sealed)
            key = token_bytes(_KEY)
            cargo = asked, pickle.dumps((parcel, start)), encrypt(pickle.dumps(sealed), key)
            yield from _answers(client, tasks, cargo, key, sealed)
    except OSError as error:  # timeouts and lost connections are among them
        raise ClusterError(_lost(address, str(error))) from error
    except CancelledError as error:  # what was asked for when the scheduler was lost
        raise ClusterError(_lost(address, _("the connection was lost"))) from error


def _lost(address: str, error: str) -> str:
    return _(
        "the cluster `{address}` does not answer: {error}\n"
        "    check that its scheduler is running; files already written are kept, and the next run "
        "builds the rest",
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
        message = _('`--cluster` requires an extra package: pip install "mou-gen[cluster]"')
        raise ClusterError(message) from error
    # The program reports what goes wrong; Dask would report it again, in its own words.
    for name in ("distributed", "distributed.client"):  # each has a level of its own
        logging.getLogger(name).setLevel(logging.CRITICAL)
    settings = {"distributed.admin.large-graph-warning-threshold": "1 TB"}
    with dask.config.set(settings):
        try:
            with warnings.catch_warnings(action="ignore"):  # of releases, which are compared here
                client = Client(address, timeout=_CONNECT, set_as_default=False)
        except (ValueError, TypeError) as error:
            raise ClusterError(_wrong(address, error)) from error
        with client:
            yield client


def _wrong(address: str, error: Exception) -> str:
    return _(
        "`{address}` cannot be used as a cluster: {error}\n"
        "    write it as `tcp://10.0.0.5:8786`, or `tls://...` if Dask is configured for TLS",
        address=address,
        error=error,
    )


def _listening(client: Client) -> list[str]:
    """Return where the scheduler of *client* and its workers listen, as they say themselves."""
    told = client.scheduler_info(n_workers=-1)
    return [str(told["address"]), *map(str, told["workers"])]


def _allowed(sealed: Iterable[Path], *addresses: str) -> None:
    """Refuse *addresses* for what the folders *sealed* hold, unless nobody can listen on the way there.

    Raises:
        ClusterError: the law keeps the identity of a victim secret (UU 21/2007, articles 24, 44).
    """
    folders = ", ".join(f"`{root.as_posix()}`" for root in sealed)
    for address in addresses if folders else ():
        if not _is_private(address):
            raise ClusterError(
                _(
                    "there are sealed data in {folders}, and `{address}` is not encrypted "
                    "(UU 21/2007, articles 24 and 44)\n"
                    "    build these documents without --cluster, or on a cluster with an address "
                    "that starts with `tls://`",
                    folders=folders,
                    address=address,
                )
            )


def _refuse_listeners(client: Client, sealed: Collection[Path]) -> None:
    """Refuse the cluster of *client* unless all its addresses are allowed for what is *sealed*; without that, it is not asked.

    Raises:
        ClusterError: one of them is not.
    """
    if sealed:
        _allowed(sealed, *_listening(client))


def _hosts(client: Client, sealed: Collection[Path]) -> list[str] | None:
    """Return the hosts that may make documents, None where all may.

    Without TLS, what is *sealed* stays on this machine, whoever comes later.
    """
    addresses = list(map(urlsplit, _listening(client))) if sealed else []
    if all(each.scheme == "tls" for each in addresses):
        return None
    return sorted({each.hostname or "" for each in addresses})


def _is_private(address: str) -> bool:
    """Return whether *address* is encrypted, or of this machine."""
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    try:
        return parts.scheme == "tls" or ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return parts.hostname == "localhost"


# ---- whether they are the same -------------------------------------------------------------------


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
    found = {
        name: fingerprint_differences(asked, each) for name, each in _told(client, native).items()
    }
    try:
        scheduler = {PROGRAM: client.run_on_scheduler(program_release)}
    except ImportError as error:
        scheduler = {PROGRAM: _cannot(error)}
    found[_("the scheduler")] = fingerprint_differences({PROGRAM: asked[PROGRAM]}, scheduler)
    refuse_differing_machines({name: words for name, words in found.items() if words})


def _told(client: Client, native: bool) -> dict[str, dict[str, str]]:
    """Return what each worker is, by its address; one that cannot tell has no program."""
    told = client.run(fingerprint, native, on_error="return")
    return {
        name: each if isinstance(each, dict) else {PROGRAM: _cannot(each)}
        for name, each in told.items()
    }


def _cannot(error: Exception) -> str:
    return _("that is not usable ({error})", error=str(error).partition("\n")[0])


# ---- what comes back -----------------------------------------------------------------------------


def _answers(
    client: Client,
    tasks: Sequence[Task],
    parts: tuple[dict[str, str], bytes, bytes],
    key: bytes,
    sealed: Collection[Path],
) -> Iterator[tuple[int, Outcome | Bug]]:
    from distributed import as_completed

    hosts = _hosts(client, sealed)
    cargo = client.submit(Cargo, *parts, pure=False, workers=hosts)
    names = list(map(name_in_folder, tasks))
    futures = client.map(
        run_task, tasks, names, opening=key, cargo=cargo, pure=False, workers=hosts
    )
    waiting = {future.key: index for index, future in enumerate(futures)}
    done = as_completed(futures, loop=client.loop)
    del futures  # what is kept of them keeps the cluster from forgetting what was made
    seen = fetched = time.monotonic()
    while waiting:
        batch = done.next_batch(block=False)
        for future in batch:
            answer = _fetched(future, tasks[waiting[future.key]])
            if answer is not None:
                fetched = time.monotonic()
                yield waiting.pop(future.key), answer
            elif future.status in _AGAIN or time.monotonic() - fetched < _PATIENCE:
                done.add(future)
            else:
                raise TimeoutError(_("the connection was lost"))
        if batch or _has_workers(client):
            seen = time.monotonic()
            _refuse_listeners(client, sealed)
        elif time.monotonic() - seen > _PATIENCE:
            message = _(
                "the cluster has lost all its workers\n    start new ones, and run the command again"
            )
            raise ClusterError(message)
        time.sleep(_POLL)


def _has_workers(client: Client) -> bool:
    if client.status != "running":
        raise OSError(_("the connection was lost"))
    return bool(client.scheduler_info()["workers"])


def _fetched(future: Future, task: Task) -> Outcome | Bug | None:
    """Return what *future* has brought, None if the worker that has it may be lost.

    Raises:
        ClusterError: it was made nowhere, since a worker that came later differs.
        OSError: the connection is lost.
    """
    if future.status in _AGAIN:
        return None
    try:
        return _answer(future, task)
    except TimeoutError:
        return None


def _answer(future: Future, task: Task) -> Outcome | Bug:
    """Return what *future* has brought.

    Raises:
        ClusterError: it was made nowhere, since a worker that came later differs.
        TimeoutError: it was not sent in time.
        OSError: the connection is lost.
    """
    from distributed import KilledWorker

    if future.status == "error":
        error = future.exception(timeout=_FETCH)
        if isinstance(error, KilledWorker):
            return Outcome(problems=(_killed(task),))
        return Bug(picklable(error))
    if future.status != "finished":
        raise OSError(_("the connection was lost"))
    made = future.result(timeout=_FETCH)
    if isinstance(made, WorkerMismatch):
        refuse_differing_machines({made.worker: made.differences})
    return cast("Outcome | Bug", made)


def _killed(task: Task) -> Problem:
    message = _("the workers that build this document crash each time")
    hint = _("they may not have enough memory; build this document without `--cluster`")
    return Problem(Source(task.path.as_posix()), message, hint, rule="output")
