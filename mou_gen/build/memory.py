"""What a build remembers, so that the next one leaves out what has not changed.

Beside the documents, in `.mou-gen/` of the output folder, stands a file for each paper. It holds
the names of the files that the paper was made from, hashes of these and of the documents, and
what was found, unless that may tell of a person: nothing else of the contents, and nothing of
what is sealed. Files are compared by what they hold; no time of a file system is trusted.
"""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from mou_gen import inputs
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds import sealed
from mou_gen.messages import _

FOLDER = ".mou-gen"
_VERSION = 1
_TEMPLATES = "templates:"
"""Begins the name of a file of the templates, before the number of their folder."""


@dataclass(frozen=True, slots=True)
class Entry:
    """How one format of a paper was made."""

    asked: str
    """Hash of what is no file: options, program, libraries; "" where it may not be taken up again."""
    inputs: Mapping[str, str]
    """Hashes of the files looked at, by their path from the output folder."""
    outputs: Mapping[str, tuple[str, str]]
    """Of each document, below the output folder, the hash and that of the one before it."""
    blanks: tuple[str, ...] = ()
    """Hashes of the facts that are not known."""
    findings: tuple[Problem, ...] = ()
    told: str = ""
    """In which language the findings are, and from where their files are named."""


@dataclass(slots=True)
class Memory:
    """What is remembered in an output folder, and what the files look like in this run."""

    output: Path
    templates: tuple[Path, ...]
    """Folders, which may lie elsewhere in another run: a pack is unpacked each time."""
    _states: dict[str, str] = field(default_factory=dict)

    def entries(self, target: Path) -> dict[str, Entry]:
        """Return what is remembered of the paper *target*, by format; nothing where it is damaged."""
        try:
            told = json.loads(self.file(target).read_bytes())
            if told.pop("version") != _VERSION:
                return {}
            return {name: _entry(**each) for name, each in told.items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}

    def file(self, target: Path) -> Path:
        """Return the file that remembers the paper *target*, which is its path without ending."""
        return self.output / FOLDER / target.with_name(f"{target.name}.json")

    def holds(self, entry: Entry, asked: str, told: str) -> bool:
        """Return whether everything is as *entry* says, the documents in their places included."""
        return (
            entry.asked == asked
            and (not entry.findings or entry.told == told)
            and all(self._state(name) == each for name, each in entry.inputs.items())
            and all(
                inputs.state(place(self.output / name, (made,))) == made
                for name, (made, _before) in entry.outputs.items()
            )
        )

    def noted(self, seen: Iterable[inputs.Input]) -> dict[str, str] | None:
        """Return *seen* by path from the output folder; None where a file changed on the way."""
        named = {(self._name(path), state) for path, state in seen}
        noted = dict(sorted(named))
        return noted if len(noted) == len(named) else None

    def _name(self, path: str) -> str:
        """Return *path* as seen from the output folder, if it can be."""
        if path.startswith(inputs.SEALED):
            return inputs.SEALED + self._name(path.removeprefix(inputs.SEALED))
        for number, folder in enumerate(self.templates):
            if Path(path).is_relative_to(folder):
                return f"{_TEMPLATES}{number}/{Path(path).relative_to(folder).as_posix()}"
        try:
            return Path(os.path.relpath(path, self.output)).as_posix()
        except ValueError:  # on another drive of Windows
            return Path(path).as_posix()

    def _state(self, name: str) -> str:
        """Return the state of what is called *name*, which is looked at once a run."""
        if name not in self._states:
            path = self._path(name.removeprefix(inputs.SEALED))
            guarded = name.startswith(inputs.SEALED)
            self._states[name] = sealed.state(sealed.held(path)) if guarded else inputs.state(path)
        return self._states[name]

    def _path(self, name: str) -> Path:
        if name.startswith(_TEMPLATES):
            number, _slash, inside = name.removeprefix(_TEMPLATES).partition("/")
            return self.templates[int(number)] / inside
        return Path(os.path.normpath(self.output.absolute() / name))


def told(entries: Mapping[str, Entry]) -> bytes:
    """Return the file that remembers *entries*."""
    return json.dumps(
        {"version": _VERSION, **{name: asdict(entry) for name, entry in entries.items()}},
        ensure_ascii=False,
    ).encode()


def _entry(
    asked: str,
    inputs: dict[str, str],
    outputs: dict[str, list[str]],
    blanks: list[str],
    findings: list[dict[str, Any]],
    told: str,
) -> Entry:
    made = {name: (now, before) for name, (now, before) in outputs.items()}
    return Entry(asked, inputs, made, tuple(blanks), tuple(map(_finding, findings)), told)


def _finding(told: dict[str, Any]) -> Problem:
    source = Source(**told.pop("source"))
    return Problem(source, level=Level(told.pop("level")), **told)


# ---- files that somebody has worked on -----------------------------------------------------------


def place(target: Path, ours: Collection[str]) -> Path:
    """Return where to write *target*: there, or beside it, if what is there was edited by hand.

    *ours* are the hashes of what the program itself may have written there.
    """
    return next(each for each in places(target) if not _is_edited(each, ours))


def places(target: Path) -> Iterator[Path]:
    """Yield *target* and the names beside it: `agreement.new.docx`, `agreement.new-2.docx`."""
    yield target
    yield target.with_name(f"{target.stem}.new{target.suffix}")
    number = 2
    while True:
        yield target.with_name(f"{target.stem}.new-{number}{target.suffix}")
        number += 1


def tidy(target: Path, ours: Collection[str]) -> None:
    """Remove what lies beside *target* since it was once edited, as far as it is one of *ours*."""
    beside = places(target)
    there = place(target, ours)
    while (each := next(beside)) != there:
        pass
    while (each := next(beside)).is_file():
        if inputs.state(each) in ours:
            each.unlink()


def _is_edited(path: Path, ours: Collection[str]) -> bool:
    """Return whether *path* is a sound Word file that is not one of *ours*."""
    if path.suffix != ".docx" or not path.is_file() or inputs.state(path) in ours:
        return False
    try:
        with zipfile.ZipFile(path) as package:
            return package.testzip() is None and "[Content_Types].xml" in package.namelist()
    except (OSError, ValueError, EOFError, zlib.error, zipfile.BadZipFile):
        return False


def kept(target: Path, beside: Path) -> Problem:
    """Return the warning that *target* was edited by hand, so that *beside* is the new one."""
    return Problem(
        Source(target.as_posix()),
        _("this file was changed by hand and is kept; the new one is `{name}`", name=beside.name),
        _("take over what is yours, then delete the one that is no longer needed"),
        rule="output",
        level=Level.WARNING,
    )
