"""Makers run the tasks of a build: in this process, in several, or on a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mou_gen import inputs
from mou_gen.build.tasks import Order, Task
from mou_gen.build.workers import Bug, Lost, Workers
from mou_gen.data import keys_at_hand
from mou_gen.kinds import sealed_files
from mou_gen.messages import choose
from mou_gen.writers.formats import FORMATS, worth_processes

if TYPE_CHECKING:
    from mou_gen.kinds.desk import Desk
    from mou_gen.kinds.secrets import Secrets
    from mou_gen.writers.printing import Outcome


def run_tasks(
    tasks: Sequence[Task], order: Order, jobs: int | None = None, cluster: str | None = None
) -> Iterator[tuple[int, Outcome | Lost | Bug]]:
    """Yield what becomes of each of *tasks*, by its index, as they are done.

    They are made by the *cluster* at this address; without one by *jobs* processes, one a core
    where it is None, or by this process alone where there are few.

    Raises:
        ClusterError: the cluster cannot be used, or not any more.
        OutputError: a format needs a library that is not installed.
    """
    if cluster is None:
        yield from _at_home(tasks, order, jobs)
    elif tasks:
        yield from _by_cluster(cluster, tasks, order)


def _by_cluster(
    address: str, tasks: Sequence[Task], order: Order
) -> Iterator[tuple[int, Outcome | Lost | Bug]]:
    """Yield what the cluster makes, and then what is made at home, since it is sealed."""
    from mou_gen.build import cluster

    folders = {
        root: cluster.folder_contents(root) for root in dict.fromkeys(task.root for task in tasks)
    }
    home, away = list[int](), list[int]()
    for index, task in enumerate(tasks):
        (home if folders[task.root].keeps(task) else away).append(index)
    if away:
        sent = [tasks[index] for index in away]
        there = {task.root: folders[task.root] for task in sent}
        for number, made in cluster.run_on_cluster(
            address, sent, order, there, _secrets(sent), _maker
        ):
            yield away[number], made
    for number, here in _at_home([tasks[index] for index in home], order, None):
        yield home[number], here


def _at_home(
    tasks: Sequence[Task], order: Order, jobs: int | None
) -> Iterator[tuple[int, Outcome | Lost | Bug]]:
    jobs = jobs or _jobs(tasks, order)
    if min(jobs, len(tasks)) < 2:
        yield from _here(tasks, order)
        return
    written = (FORMATS[name].module(order.engine) for name in order.formats)
    preload = ["mou_gen.pipeline", *written]
    workers: Workers[Task, Outcome] = Workers(min(jobs, len(tasks)), _maker, preload)
    secrets = _secrets(tasks)
    # asked for after what is sealed was read: only then is it known whether a passphrase is needed
    yield from workers.each(tasks, (order, secrets, keys_at_hand.keys_in_use()))


def _here(tasks: Sequence[Task], order: Order) -> Iterator[tuple[int, Outcome | Bug]]:
    make = _maker(order, {}) if tasks else None
    for index, task in enumerate(tasks):
        try:
            assert make is not None
            made: Outcome | Bug = make(task)
        except Exception as error:
            made = Bug(error)
        yield index, made


def _maker(
    order: Order, secrets: dict[Path, Secrets], keys: Sequence[str] | None = None
) -> Callable[[Task], Outcome]:
    """Return what makes a document of *order* in this process, which opens sealed data with *keys*.

    Without any, it opens them with those that it has; no process of a cluster has one.

    Raises:
        OutputError: a format needs a library that is not installed.
    """
    from mou_gen import pipeline

    choose(order.language)
    if keys is not None:
        keys_at_hand.take_keys(lambda: keys)
    desk = desk_of(order, secrets)
    writers = desk.writers(order.formats, order.engine, without_source=order.without_source)

    def make(task: Task) -> Outcome:
        inputs.alias_folders(order.names)  # whichever thread this is
        asked = {name: writers[name] for name in task.formats}
        return pipeline.make_documents(desk, task.path, asked, task.row)

    return make


def desk_of(order: Order, secrets: Mapping[Path, Secrets]) -> Desk:
    """Return where the documents of *order* are composed; *secrets* are those of its data folders."""
    from mou_gen.document import Layout
    from mou_gen.kinds.desk import Desk
    from mou_gen.kinds.kind import Edition

    layout = Layout(order.layout) if order.layout else None
    return Desk(Edition(layout, order.languages, order.final), order.folders, secrets)


def _secrets(tasks: Sequence[Task]) -> dict[Path, Secrets]:
    """Return what is sealed in the data folders of *tasks*, read once for all processes."""
    return secrets_in(task.root for task in tasks)


def secrets_in(roots: Iterable[Path]) -> dict[Path, Secrets]:
    """Return what is sealed in the data folders *roots*, if anything is."""
    found = {}
    for root in dict.fromkeys(roots):
        if sealed_files.sealed_files(root):
            from mou_gen.kinds.secrets import read_secrets

            found[inputs.real_path(root)] = read_secrets(root)
    return found


def _jobs(tasks: Sequence[Task], order: Order) -> int:
    """Return how many processes to make *tasks* with: one a core, if it is worth while."""
    formats = {name for task in tasks for name in task.formats}
    return _cores() if len(tasks) >= worth_processes(formats, order.engine) else 1


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
