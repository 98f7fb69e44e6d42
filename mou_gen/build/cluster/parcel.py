"""What papers are made from, to be taken to another machine, and what comes back from there.

Files travel by what they hold. There they lie in a folder of their own; in what is made
of them, each is called again what it is called here: in findings, and among the inputs. The
packaged templates stay at home, since the program there has the same.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mou_gen import inputs
from mou_gen.build.tasks import Made, Order, Task
from mou_gen.data.places import ENDINGS, PARTIES, packaged_templates
from mou_gen.errors import Problem

if TYPE_CHECKING:
    from mou_gen.kinds.secrets import Secrets

_PICTURE = ".png"
_Files = Mapping[str, bytes]
"""By their path from the folder they lie in."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """All that the papers of a run are made from, but for the packaged templates."""

    place: Path
    """Working folder at home, which paths there are seen from."""
    order: Order
    data: Mapping[Path, _Files]
    """Of each data folder, as it is called at home: papers, parties and pictures."""
    templates: Mapping[Path, _Files]
    packaged: Path
    secrets: Mapping[Path, Secrets]
    epoch: str | None
    """SOURCE_DATE_EPOCH, which dates a Word file whose paper has no date."""

    @property
    def sealed(self) -> bool:
        """Whether a file in it may say something under `sealed`."""
        return any(
            inputs.holds_sealed(held) for files in self.data.values() for held in files.values()
        )


def packed(order: Order, tasks: Sequence[Task], secrets: Mapping[Path, Secrets]) -> Parcel:
    """Return all that *tasks* are made from as *order* asks; what cannot be read is missed there.

    *secrets* are those of the data folders, by their real paths.
    """
    data: dict[Path, dict[str, bytes]] = {}
    for task in tasks:
        if task.root not in data:
            data[task.root] = _held(_data_files(task.root))
        data[task.root] |= _held([(name_of(task), task.path)])
    packaged = packaged_templates()
    templates = {
        folder: _held((name, path) for name, path in _files(folder) if _is_inside(path, folder))
        for folder in order.folders
        if folder != packaged
    }
    sealed = {root: secrets[root.resolve()] for root in data if root.resolve() in secrets}
    return Parcel(
        Path.cwd(), order, data, templates, packaged, sealed, os.environ.get("SOURCE_DATE_EPOCH")
    )


def name_of(task: Task) -> str:
    """Return where the paper of *task* lies in its data folder."""
    return task.path.resolve().relative_to(task.root.resolve()).as_posix()


def _data_files(root: Path) -> Iterator[tuple[str, Path]]:
    for name, path in _files(root):
        ending = path.suffix.lower()
        if ending in ENDINGS or (ending == _PICTURE and _is_inside(path, root)):
            yield name, path


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files below *folder*, over links too, each with its name there; none is hidden."""
    known = set()
    for parent, folders, names in os.walk(folder, followlinks=True):
        here = Path(parent)
        if here.resolve() in known:
            folders.clear()
            continue
        known.add(here.resolve())
        folders[:] = [name for name in folders if name[0] != "."]
        for name in names:
            if name[0] != ".":
                yield (here / name).relative_to(folder).as_posix(), here / name


def _is_inside(path: Path, folder: Path) -> bool:
    """Return whether *path* does not lead out of *folder* over a link: then it would be refused."""
    return path.resolve().is_relative_to(folder.resolve())


def _held(files: Iterable[tuple[str, Path]]) -> dict[str, bytes]:
    held = {}
    for name, path in files:
        with suppress(OSError):
            held[name] = path.read_bytes()
    return held


# ---- there ---------------------------------------------------------------------------------------


class Unpacked:
    """A parcel in a folder of another machine."""

    def __init__(self, parcel: Parcel, folder: Path) -> None:
        """Write the files of *parcel* into *folder*."""
        self._data = {
            root: _laid(folder / f"{number}.data", files)
            for number, (root, files) in enumerate(parcel.data.items())
        }
        for root in self._data.values():
            (root / PARTIES).mkdir(parents=True, exist_ok=True)
        templates = {
            own: _laid(folder / f"{number}.templates", files)
            for number, (own, files) in enumerate(parcel.templates.items())
        }
        self._place = parcel.place
        self._homes = [
            *((there, home) for home, there in (self._data | templates).items()),
            (packaged_templates(), parcel.packaged),
        ]
        templates[parcel.packaged] = packaged_templates()
        self.order = replace(
            parcel.order, folders=tuple(templates[own] for own in parcel.order.folders)
        )
        self.secrets = {self._data[root]: each for root, each in parcel.secrets.items()}

    def task(self, task: Task, name: str) -> Task:
        """Return *task*, whose paper is called *name* in its data folder, as it is to be done here."""
        root = self._data[task.root]
        return replace(task, path=root / name, root=root)

    def home(self, made: Made, task: Task, name: str) -> Made:
        """Return what was *made* of *task*, with the names that its files have at home."""
        homes = [(self._data[task.root] / name, task.path), *self._homes]
        return replace(
            made,
            written={
                each: replace(
                    written,
                    inputs=frozenset(_input(seen, homes, self._place) for seen in written.inputs),
                )
                for each, written in made.written.items()
            },
            problems=tuple(_problem(each, homes) for each in made.problems),
        )


_Homes = Sequence[tuple[Path, Path]]
"""Of files and folders, where they lie here and at home."""


def _laid(folder: Path, files: _Files) -> Path:
    """Write *files* into *folder*, and return it; an empty one is not made."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def _problem(problem: Problem, homes: _Homes) -> Problem:
    source = replace(problem.source, file=_said(problem.source.file, homes))
    message, hint = (_said(text, homes) for text in (problem.message, problem.hint))
    return replace(problem, source=source, message=message, hint=hint)


def _said(text: str, homes: _Homes) -> str:
    """Return *text* with the paths of home in it."""
    for there, home in homes:
        begin = "" if home == Path() else f"{home.as_posix()}/"
        text = text.replace(f"{there.as_posix()}/", begin)
        text = text.replace(there.as_posix(), home.as_posix())
    return text


def _input(seen: inputs.Input, homes: _Homes, place: Path) -> inputs.Input:
    """Return *seen* with the whole path that its file has at home, seen from *place*."""
    path, state = seen
    mark = inputs.SEALED if path.startswith(inputs.SEALED) else ""
    file = Path(path.removeprefix(inputs.SEALED))
    for there, home in homes:
        if file.is_relative_to(there):
            return f"{mark}{place / home / file.relative_to(there)}", state
    return seen
