"""Parcels: the input of documents, sent to another machine, and the results sent back.

Files travel by what they hold. There they lie in a folder of their own; in what is made
of them, each is called what it is called here. The
packaged templates stay at home, since the program there has the same, and so do the referrals:
what is made of them is made at home.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mou_gen import inputs
from mou_gen.build.tasks import Order, Task
from mou_gen.data.loader import load
from mou_gen.data.places import ENDINGS, PARTIES, packaged_templates
from mou_gen.errors import InputError
from mou_gen.kinds import registry, sealed_files
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.printing import Outcome

if TYPE_CHECKING:
    from mou_gen.kinds.secrets import Secrets

_PICTURE = ".png"
_SEALED = "referral"
_Files = Mapping[str, bytes]
"""By their path from the folder they lie in."""


@value_class
class Parcel:
    """All that the documents of a run are made from, except the packaged templates."""

    place: Path
    """Working folder at home, which paths there are seen from."""
    order: Order
    data: Mapping[Path, _Files]
    """Of each data folder, as it is called at home: records, parties and pictures."""
    templates: Mapping[Path, _Files]
    packaged: Path
    epoch: str | None
    """SOURCE_DATE_EPOCH, which dates a Word file whose document has no date."""


@value_class
class FolderContents:
    """What is in a data folder, or what of it may travel."""

    files: _Files
    home: frozenset[str]
    """Records that stay: referrals, and what is compared with one."""
    doubtful: bool
    """Whether a file cannot be read: it may be about a victim, so all that is made of this folder stays."""

    def keeps(self, task: Task) -> bool:
        """Return whether *task* is to be done at home."""
        name = name_in_folder(task)
        return self.doubtful or name in self.home or name not in self.files


def folder_contents(root: Path) -> FolderContents:
    """Return what is in the data folder *root*, sorted by what may be known on another machine."""
    files, home, doubtful = dict[str, bytes](), set[str](), False
    for name, path in _data_files(root):
        try:
            data = inputs.contents(path)
            kind = "" if path.suffix.lower() == _PICTURE else _kind(path, root, data)
            files[name] = data
        except (OSError, InputError):
            doubtful = True
            continue
        if registry.is_about_case(kind):
            home.add(name)
        if kind == _SEALED:
            del files[name]
    return FolderContents(files, frozenset(home), doubtful)


def _kind(path: Path, root: Path, data: bytes) -> str:
    """Return the kind of the record *path*, of which nothing that is sealed has another than one.

    Raises:
        InputError: it cannot be read, or is of no kind there is.
    """
    kind = load(path, root).get("kind")
    if sealed_files.may_hold_sealed_data(path.relative_to(root), data):
        return _SEALED
    if kind not in registry.kind_words():
        raise InputError([])
    return str(kind)


def pack_parcel(order: Order, folders: Mapping[Path, FolderContents]) -> Parcel:
    """Return all that the documents in *folders* are made from as *order* asks, except sealed data.

    What cannot be read is missed there.
    """
    packaged = packaged_templates()
    templates = {
        folder: _read((name, path) for name, path in _files(folder) if _is_inside(path, folder))
        for folder in order.folders
        if folder != packaged
    }
    data = {root: each.files for root, each in folders.items()}
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return Parcel(Path.cwd(), order, data, templates, packaged, epoch)


def name_in_folder(task: Task) -> str:
    """Return where the data file of *task* is in its data folder."""
    return inputs.real_path(task.path).relative_to(inputs.real_path(task.root)).as_posix()


def _data_files(root: Path) -> Iterator[tuple[str, Path]]:
    for name, path in _files(root):
        ending = path.suffix.lower()
        if ending in ENDINGS or (ending == _PICTURE and path.is_file() and _is_inside(path, root)):
            yield name, path


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files below *folder*, over links too, each with its name there; none is hidden."""
    known = set()
    for parent, folders, names in os.walk(folder, followlinks=True):
        here = Path(parent)
        if inputs.real_path(here) in known:
            folders.clear()
            continue
        known.add(inputs.real_path(here))
        folders[:] = [name for name in folders if name[0] != "."]
        for name in names:
            if name[0] != ".":
                yield (here / name).relative_to(folder).as_posix(), here / name


def _is_inside(path: Path, folder: Path) -> bool:
    """Return whether *path* does not lead out of *folder* over a link: then it would be refused."""
    return not inputs.leads_out(path, folder)


def _read(files: Iterable[tuple[str, Path]]) -> dict[str, bytes]:
    read = {}
    for name, path in files:
        with suppress(OSError):
            read[name] = inputs.contents(path)
    return read


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
            parcel.order,
            folders=tuple(templates[own] for own in parcel.order.folders),
            names=tuple((there, _called(home, parcel.order)) for there, home in self._homes),
        )

    def secrets(self, known: Mapping[Path, Secrets]) -> dict[Path, Secrets]:
        """Return what is *known* of the data folders by what they are called at home, as it is here."""
        return {self._data[root]: each for root, each in known.items()}

    def task(self, task: Task, name: str) -> Task:
        """Return *task*, whose data file is called *name* in its data folder, as it is to be done here."""
        root = self._data[task.root]
        return replace(task, path=root / name, root=root)

    def home(self, made: Outcome, task: Task, name: str) -> Outcome:
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
        )


_Homes = Sequence[tuple[Path, Path]]
"""Of files and folders, where they lie here and at home."""


def _called(home: Path, order: Order) -> Path:
    """Return what the user calls the folder that lies at *home* there."""
    for folder, name in order.names:
        if home.is_relative_to(folder):
            return name / home.relative_to(folder)
    return home


def _laid(folder: Path, files: _Files) -> Path:
    """Write *files* into *folder*, and return it; an empty one is not made."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(0o600)
        path.write_bytes(data)
    return folder


def _input(seen: inputs.Input, homes: _Homes, place: Path) -> inputs.Input:
    """Return *seen* with the whole path that its file has at home, seen from *place*."""
    path, state = seen
    mark, inside = inputs.split_mark(path)
    file = Path(inside)
    for there, home in homes:
        if file.is_relative_to(there):
            return f"{mark}{place / home / file.relative_to(there)}", state
    return seen
