"""The file that remembers a document: what it contains, and how it is read back.

Others may write into the folder, so every piece of it may be wrong; what it says is held to the
types of its fields.
"""

from __future__ import annotations

import json
import os
import re
from collections import abc
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from mou_gen import inputs
from mou_gen.errors import Problem
from mou_gen.startup.expressions import data_expression
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.formats import FORMATS

_VERSION = 1
_FROM_OUTPUT = "output:"
"""Begins the name of a file that a finding is in, where it is named as seen from the output folder."""
_HASH = "(?:[0-9a-f]{32})"

Hash = Annotated[str, _HASH]
HashOrNothing = Annotated[str, f"{_HASH}?"]
HashedState = Annotated[str, f"{_HASH}{{1,2}}|{inputs.ABSENT}|{inputs.UNREADABLE}"]
"""Of a file, or of the files beside it (`kinds/dossier.py`)."""


@value_class
class Entry:
    """How one format of a document was made."""

    asked: HashOrNothing
    """Hash of what is no file: options, program, libraries; "" where it may not be taken up again."""
    inputs: Mapping[str, HashedState]
    """States of the files looked at, by their path from the output folder."""
    outputs: Mapping[str, tuple[Hash, HashOrNothing]]
    """Of each document, below the output folder, the hash and that of the one before it."""
    blanks: tuple[Hash, ...] = ()
    """Hashes of the facts that are not known."""
    findings: tuple[Problem, ...] = ()
    told: HashOrNothing = ""
    """In which language the findings are, and from where their files are named."""
    engine: Annotated[str, "[a-z]*"] = ""
    """What has set the pages; "" where there is one way alone."""


def memory_file(entries: Mapping[str, Entry], output: Path) -> bytes:
    """Return the file that remembers *entries* in the folder *output*.

    No file is named by its whole path, which may tell more than anybody needs to know.
    """
    said = {name: asdict(_named(each, _name_from, output)) for name, each in entries.items()}
    return json.dumps({"version": _VERSION, **said}).encode()


def read_entries(data: bytes, target: Path, output: Path) -> dict[str, Entry]:
    """Return what the file *data* of the document *target* says, nothing if another release wrote it.

    Raises:
        ValueError: it is not what `memory_file` returns.
        RecursionError: it goes deeper than anything that `memory_file` returns.
    """
    found = _read(Mapping[str, Any], json.loads(data))
    if _read(int, found.pop("version", None)) != _VERSION:
        return {}
    if not found:
        raise ValueError(target)
    return {name: _entry(name, each, target, output) for name, each in found.items()}


def is_document_of(name: Path, target: Path) -> bool:
    """Return whether the file *name* of the output folder may be one that the document *target* is written in."""
    own = rf"{re.escape(target.as_posix())}(-[a-z]+)*\.({'|'.join(FORMATS)})"
    return data_expression(own).fullmatch(name.as_posix()) is not None


def whole_path(path: Path) -> Path:
    """Return *path* as seen from the top of the disk, without `..`."""
    return Path(os.path.normpath(path.absolute()))


def _entry(name: str, value: object, target: Path, output: Path) -> Entry:
    entry: Entry = _read(Entry, value)
    own = data_expression(rf"{re.escape(target.as_posix())}(-[a-z]+)*\.{re.escape(name)}")
    if name not in FORMATS or not all(map(own.fullmatch, entry.outputs)):
        raise ValueError(name)
    return _named(entry, _whole_name, output)


def _named(entry: Entry, name: abc.Callable[[str, Path], str], output: Path) -> Entry:
    """Return *entry* with what *name* returns for the files of its findings."""
    findings = (
        replace(each, source=replace(each.source, file=name(each.source.file, output)))
        for each in entry.findings
    )
    return replace(entry, findings=tuple(findings))


def _name_from(file: str, output: Path) -> str:
    """Return *file* as seen from *output*, if it has its whole path."""
    if not Path(file).is_absolute():
        return file
    try:
        return _FROM_OUTPUT + Path(os.path.relpath(file, output)).as_posix()
    except ValueError:  # on another drive of Windows
        return file


def _whole_name(file: str, output: Path) -> str:
    """Return *file* with its whole path, if it is named as seen from *output*."""
    if not file.startswith(_FROM_OUTPUT):
        return file
    return whole_path(output / file.removeprefix(_FROM_OUTPUT)).as_posix()


# ---- what is read back, every piece of which may be wrong ----------------------------------------


def _read(kind: Any, value: Any) -> Any:
    """Return *value*, as JSON has it, as a *kind*: a type of the fields of `Entry`."""
    wanted, inside = get_origin(kind) or kind, get_args(kind)
    if kind is Any:
        return value
    if wanted is Annotated:
        return _held(re.fullmatch(inside[1], _read(str, value)) is not None, value)
    if is_dataclass(wanted):
        return _fields(wanted, _read(Mapping[str, Any], value))
    if wanted is abc.Mapping:
        _held(isinstance(value, dict), value)
        return {_read(str, key): _read(inside[1], each) for key, each in value.items()}
    if wanted is tuple:
        _held(isinstance(value, list), value)
        kinds = inside[:1] * len(value) if inside[1:] == (...,) else inside
        return tuple(_read(*pair) for pair in zip(kinds, value, strict=True))
    if wanted is int:
        return _held(isinstance(value, int) and 0 <= value < 10**9, value)
    # what can be printed and can name a file
    text = _held(isinstance(value, str) and b"\0" not in os.fsencode(value), value)
    return wanted(text) if issubclass(wanted, StrEnum) else text


def _fields(kind: Any, found: Mapping[str, Any]) -> Any:
    """Return the *kind* that says what was *found*; an older release had fewer of its defaults."""
    kinds = get_type_hints(kind, include_extras=True)
    needed = {each.name for each in fields(kind) if each.default is MISSING}
    _held(needed <= found.keys() <= kinds.keys(), kind)
    return kind(**{name: _read(kinds[name], each) for name, each in found.items()})


def _held(holds: bool, value: Any) -> Any:
    if not holds:
        raise ValueError(type(value).__name__)
    return value
