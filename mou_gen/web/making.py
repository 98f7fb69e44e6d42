"""One paper from its data to its files: all that `watch` asks of `pipeline` and `build`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mou_gen import inputs, pipeline
from mou_gen.build import planning
from mou_gen.build.tasks import Order
from mou_gen.data.places import data_folder, find
from mou_gen.document import Layout
from mou_gen.errors import InputError, Problem, Source
from mou_gen.inputs import Input
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.secrets import Secrets
from mou_gen.pipeline import Desk, Made
from mou_gen.writers.printing import Composed, Writer

Files = frozenset[str]
"""Names of files that were looked at, of folders whose names were, of folders with sealed data."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been composed of a paper, and what was looked at for that."""

    path: Path
    composed: tuple[Composed, ...]
    """Empty where a problem stops it."""
    problems: tuple[Problem, ...]
    inputs: frozenset[Input]

    @property
    def stopped(self) -> bool:
        """Whether a problem keeps it from being printed."""
        return any(problem.stops for problem in self.problems)


def desk(order: Order, papers: Iterable[Path], secrets: dict[Path, Secrets]) -> Desk:
    """Return where *papers* are composed, which reads anew what they share.

    *secrets* is what is sealed in their data folders; what is not known of it is added.
    """
    for path in papers:
        try:
            root = data_folder(path)
        except InputError:
            continue  # told when the paper is composed
        if root.resolve() not in secrets:
            secrets[root.resolve()] = Folder(root).secrets()
    layout = Layout(order.layout) if order.layout else None
    return Desk(Edition(layout, order.languages, order.final), order.folders, secrets)


def compose(at: Desk, path: Path) -> Draft:
    """Return what becomes of the paper *path*."""
    with inputs.apart() as seen:
        try:
            find([path])  # it may be gone
            composed, problems = at.compose(path)
        except InputError as error:
            return Draft(path, (), error.problems, frozenset(seen))
    return Draft(path, tuple(composed), tuple(problems), frozenset(seen))


def render(draft: Draft, writers: Mapping[str, Writer]) -> Made:
    """Return the files of *draft*, or what keeps them from being made."""
    return pipeline.print_all(
        draft.path, draft.composed, draft.problems, set(draft.inputs), writers
    )


def save(path: Path, made: Made, order: Order, output: Path) -> Sequence[Problem]:
    """Write what was *made* of the paper *path* as `build` does; return all that is to be told."""
    result = planning.keep(path, made, order, output)
    place = Source(path.as_posix())
    errors = [Problem(place, str(error), rule="output") for error in result.errors]
    return [*result.problems, *errors]


# ---- what depends on what ----------------------------------------------------------------


def looked_at(draft: Draft, made: Made | None = None) -> Files:
    """Return what *draft* depends on, and what was *made* of it."""
    written = made.written.values() if made else ()
    seen = {name for each in written for name, _state in each.inputs}
    seen |= {name for name, _state in draft.inputs}
    return frozenset(map(_real, seen))


def users(
    files: Mapping[Path, Files], saved: Sequence[Path], resealed: Iterable[Path]
) -> Iterator[Path]:
    """Yield the papers that depend on *saved* files, or on what is sealed in folders *resealed*.

    *files* are those that each paper looked at.
    """
    touched = frozenset(map(_real, _touched(saved, resealed)))
    # of a folder that comes or goes, the system does not tell file by file
    below = tuple(f"{_real(str(path))}{os.sep}" for path in saved if not path.is_file())
    for paper, seen in files.items():
        if touched & seen or any(name.startswith(below) for name in seen):
            yield paper


def _touched(saved: Iterable[Path], resealed: Iterable[Path]) -> Iterator[str]:
    for path in saved:
        yield str(path)
        yield str(path.parent)
    yield from (f"{inputs.SEALED}{folder}" for folder in resealed)


def resealed(before: Mapping[Path, Secrets], now: Mapping[Path, Secrets]) -> list[Path]:
    """Return the data folders in which what is sealed is another *now* than *before*."""
    return [
        root for root, each in now.items() if root not in before or before[root].state != each.state
    ]


def _real(name: str) -> str:
    """Return *name* without links on the way, as the system tells of changes."""
    kind = inputs.SEALED if name.startswith(inputs.SEALED) else ""
    return kind + os.path.realpath(name.removeprefix(kind))
