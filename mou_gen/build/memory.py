"""The build record, which lets the next build skip unchanged documents.

Next to the documents, `.mou-gen/` of the output folder has a file for each of them. It holds
the names of the files that the document was made from, hashes of these and of the documents, and
what was found, unless that may reveal a person: nothing else of the contents, and nothing of
what is sealed. In `sent/` lies a copy of each open Word file with the names of its data, to
compare with what comes back. Files are compared by what they hold; no time of a file system is trusted. Neither
is the memory: others may write into the folder, so nothing that it names is looked at but what
the document may be made from, and nothing removed but what is next to its own files.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mou_gen import inputs
from mou_gen.build import handwork
from mou_gen.build.memory_file import Entry, is_document_of, read_entries, whole_path
from mou_gen.build.tasks import Task
from mou_gen.data import leftovers
from mou_gen.data.places import ENDINGS
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds import sealed_files
from mou_gen.kinds.answers import Answers
from mou_gen.messages import _
from mou_gen.writers.printing import FormatFiles

FOLDER = leftovers.FOLDER
_ENDING = ".json"
_SENT = "sent"
_SEARCHED = "searched"
_COMPARED = "compared"
_LARGEST_COPY = 20_000_000
_MOST = 50_000_000
"""Bytes of what is remembered of a document; its findings are most of it."""
_TEMPLATES = "templates:"
"""Begins the name of a file of the templates, before the number of their folder."""


@dataclass(slots=True)
class Memory:
    """What is remembered in an output folder, and what the files look like in this run."""

    output: Path
    templates: tuple[Path, ...]
    """Folders, which may lie elsewhere in another run: a pack is unpacked each time."""
    problems: list[Problem] = field(default_factory=list)
    """Warnings of what is damaged."""
    _states: dict[str, str] = field(default_factory=dict)
    _answers: Answers = field(default_factory=Answers)

    def entries(self, task: Task) -> dict[str, Entry]:
        """Return what is remembered of the document of *task*, by format.

        Where that is damaged, or was written by another program, there is nothing but a warning.
        """
        return self._remembered(task.target)

    def _remembered(self, target: Path) -> dict[str, Entry]:
        file = self.file(target)
        if obstacle := self._obstacle(file):
            self._warn(obstacle)
            return {}
        try:
            return read_entries(inputs.contents(file, _MOST), target, self.output)
        except (FileNotFoundError, NotADirectoryError):  # of an output folder below a file
            return {}
        except (OSError, ValueError, RecursionError):
            self._warn(file)
            return {}

    def file(self, target: Path) -> Path:
        """Return the file that remembers the document *target*, which is its path without ending."""
        return self.output / FOLDER / target.with_name(f"{target.name}{_ENDING}")

    def new_copies(self, written: Iterable[FormatFiles]) -> dict[Path, bytes]:
        """Return what is to be kept of *written*, to compare with what comes back, and is not yet."""
        copies = (each for files in written for each in files.copies.items())
        kept = {copy_file(self.output, digest): data for digest, data in copies}
        return {path: data for path, data in kept.items() if not path.is_file()}

    def make_way(self, target: Path) -> None:
        """Set aside what keeps the document *target* from being remembered, and shut others out."""
        with suppress(OSError):
            if obstacle := self._obstacle(self.file(target)):
                obstacle.rename(_aside(obstacle))
            (self.output / FOLDER).chmod(0o700)

    def has_made(self, name: Path) -> bool:
        """Return whether the file *name* of the output folder is a document that is remembered."""
        return any(
            name.as_posix() in entry.outputs
            for target in self._targets()
            if is_document_of(name, target)
            for entry in self._remembered(target).values()
        )

    def orphans(self, tasks: Sequence[Task]) -> list[Problem]:
        """Return a warning for each document whose data file, in a folder of *tasks*, or whose row is gone.

        Where no document of it is left, it is forgotten.
        """
        found: list[Problem] = []
        roots = list(dict.fromkeys(task.root for task in tasks))
        asked = {task.target for task in tasks}
        merged = {whole_path(task.path) for task in tasks if task.row}
        for target in self._targets():
            if target in asked or any(
                _data_files((root / target).parent, target.name) for root in roots
            ):
                continue
            entries = self._remembered(target).values()
            makers = {file for each in entries for file in self._makers(target, each, roots)}
            gone = {file for file in makers if not _data_files(file.parent, file.stem)}
            if not gone and not makers & merged:
                continue
            names = sorted({name for each in entries for name in each.outputs})
            left = [each for name in names for each in handwork.existing_paths(self.output / name)]
            left = [each for each in left if each.is_file()]
            found += [_orphan(each, target, of_row=not gone) for each in left]
            if not left:
                with suppress(OSError):
                    self.file(target).unlink()
        return found

    def _targets(self) -> Iterator[Path]:
        """Yield the documents that are remembered, each by its path without ending."""
        top = self.output / FOLDER
        for parent, folders, files in os.walk(top):
            folders.sort()
            for name in sorted(files):
                if name.endswith(_ENDING):
                    yield Path(parent, name.removesuffix(_ENDING)).relative_to(top)

    def _makers(self, target: Path, entry: Entry, roots: Iterable[Path]) -> Iterator[Path]:
        """Yield those of the files that *entry* was made from, in *roots*, that may be the data file of *target*."""
        folders = [whole_path(root / target.parent) for root in roots]
        for name in entry.inputs:
            path = self._path(inputs.split_mark(name)[1])
            if path is None or path.suffix.lower() not in ENDINGS or path.parent not in folders:
                continue
            if target.name == path.stem or target.name.startswith(f"{path.stem}-"):
                yield path

    def holds(self, entry: Entry, asked: str, told: str, task: Task) -> bool:
        """Return whether everything is as *entry* says, the documents in their places included."""
        roots = (whole_path(task.root), inputs.real_path(task.root), *self.templates)
        return (
            entry.asked == asked
            and (not entry.findings or entry.told == told)
            and all(_may_be_about(each.source, roots) for each in entry.findings)
            and all(self._state(name, roots, each) == each for name, each in entry.inputs.items())
            and all(
                inputs.state_of_path(handwork.writable_path(self.output / name, (made,))) == made
                for name, (made, _before) in entry.outputs.items()
            )
        )

    def _obstacle(self, file: Path) -> Path | None:
        """Return the first on the way to *file* that is no folder, or *file* if it is no file."""
        here = self.output
        for part in file.relative_to(self.output).parts:
            here /= part
            try:
                mode = here.lstat().st_mode
            except OSError:
                return None
            if not (stat.S_ISREG(mode) if here == file else stat.S_ISDIR(mode)):
                return here
        return None

    def _warn(self, path: Path) -> None:
        message = _("the build record is damaged; all documents are built again")
        hint = _("files without a record are kept: look for `.new` in file names")
        self.problems.append(
            Problem(Source(path.as_posix()), message, hint, "output", Level.WARNING)
        )

    def noted(self, seen: Iterable[inputs.Input]) -> dict[str, str] | None:
        """Return *seen* by path from the output folder; None where a file changed on the way."""
        named = {(self._name(path), state) for path, state in seen}
        noted = dict(sorted(named))
        return noted if len(noted) == len(named) else None

    def _name(self, path: str) -> str:
        """Return *path* as seen from the output folder, if it can be."""
        mark, path = inputs.split_mark(path)
        return mark + self._path_name(path)

    def _path_name(self, path: str) -> str:
        for number, folder in enumerate(self.templates):
            if Path(path).is_relative_to(folder):
                return f"{_TEMPLATES}{number}/{Path(path).relative_to(folder).as_posix()}"
        try:
            return Path(os.path.relpath(path, self.output)).as_posix()
        except ValueError:  # on another drive of Windows
            return Path(path).as_posix()

    def _state(self, name: str, roots: Iterable[Path], noted: str) -> str:
        """Return the state of what is called *name*, and was *noted*; it is looked at once a run.

        Outside of *roots* nothing is looked at, and nothing is like "".
        """
        if name not in self._states:
            mark, inside = inputs.split_mark(name)
            path = self._path(inside)
            if path is None or not any(map(path.is_relative_to, roots)):
                return ""
            if mark.startswith(inputs.BESIDE):
                return self._answers.state(mark, path, noted)
            self._states[name] = (
                sealed_files.sealed_state(sealed_files.sealed_files(path))
                if mark
                else inputs.state_of_path(path)
            )
        return self._states[name]

    def _path(self, name: str) -> Path | None:
        """Return the file that is called *name*, None where there is no such folder of templates."""
        if not name.startswith(_TEMPLATES):
            return Path(os.path.normpath(self.output.absolute() / name))
        number, _slash, inside = name.removeprefix(_TEMPLATES).partition("/")
        numbered = {str(index): folder for index, folder in enumerate(self.templates)}
        folder = numbered.get(number)
        return whole_path(folder / inside) if folder else None


def copy_file(output: Path, digest: str) -> Path:
    """Return the file of the folder *output* that keeps what was sent under this *digest*."""
    return output / FOLDER / _SENT / f"{digest}.xml"


def searched_file(output: Path) -> Path:
    """Return the file of the folder *output* that says for which sealed files all copies were searched last."""
    return output / FOLDER / _SEARCHED


def comparisons_file(output: Path) -> Path:
    """Return the file of the folder *output* that holds the hashes of the comparisons in it."""
    return output / FOLDER / _COMPARED


def sent_copies(output: Path) -> list[Path]:
    """Return all files of the folder *output* that keep what was sent."""
    return sorted((output / FOLDER / _SENT).glob("*.xml"))


def kept_copies(places: Sequence[Path]) -> Callable[[str], bytes | None]:
    """Return what finds the copies that builds have kept in the output folders *places*, by digest."""

    def kept(digest: str) -> bytes | None:
        files = [copy_file(place, digest) for place in places] if digest.isalnum() else []
        for file in files:
            with suppress(OSError):
                return inputs.contents(file, _LARGEST_COPY)
        return None

    return kept


def _data_files(folder: Path, name: str) -> list[Path]:
    """Return the data files in *folder* that are called *name*, but for their ending."""
    names = (folder / f"{name}{ending}" for ending in ENDINGS)
    return [each for each in names if os.path.lexists(each)]


def _orphan(document: Path, target: Path, *, of_row: bool) -> Problem:
    """Return that nothing makes *document* of *target* any more: its data file is gone, or its row."""
    hint = _("delete this file too, unless you still need it; it is no longer updated")
    if of_row:
        message = _("no row of the table makes this file any more")
        hint = _("delete this file too, unless it is still to be sent; it is no longer updated")
    elif sealed_files.is_among_referrals(target):
        message = _("the referral of this file no longer exists")
        hint = _("delete this file too, unless the case still needs it; it is no longer updated")
    else:
        message = _("the data file of this document no longer exists")
    return Problem(Source(document.as_posix()), message, hint, "output", Level.WARNING)


def _aside(path: Path) -> Path:
    """Return a free name for *path* to be kept under: `agreement.json.old`."""
    names = (f"{path.name}.old{number}" for number in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(each for name in names if not os.path.lexists(each := path.with_name(name)))


def _may_be_about(source: Source, roots: Iterable[Path]) -> bool:
    """Return whether a finding may show a line of *source*: a table, or what lies in *roots*."""
    path = Path(source.file)
    in_templates = path.parts[:1] == ("templates",) and ".." not in path.parts
    return bool(source.sheet) or in_templates or any(map(whole_path(path).is_relative_to, roots))
