"""Errors as values: a place, a message, and what to write instead.

Every stage reports in this one form, so that a run can show all findings together,
in file order. Anything that is not a `MouGenError` is a bug and keeps its traceback.
"""

from __future__ import annotations

import errno
import os
import traceback
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mou_gen.inputs import display_name
from mou_gen.messages import N_, _, printable

_REASONS: Mapping[int, str] = {
    errno.EACCES: N_("this is not allowed"),
    errno.EPERM: N_("this is not allowed"),
    errno.EROFS: N_("the disk is write-protected"),
    errno.ENOSPC: N_("the disk is full"),
    errno.ENOENT: N_("there is no such file or folder"),
    errno.EEXIST: N_("a part of its path is a file, not a folder"),
    errno.ENOTDIR: N_("a part of its path is a file, not a folder"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENAMETOOLONG: N_("its name is too long"),
    errno.EIO: N_("the disk is damaged"),
    errno.ENXIO: N_("it is a pipe or a device, not a file"),
    errno.EFBIG: N_("it is too large"),
    errno.EDQUOT: N_("the disk is full"),
    errno.EMFILE: N_("too many files are open"),
    errno.ENFILE: N_("too many files are open"),
    errno.ENOMEM: N_("there is not enough memory"),
    errno.ELOOP: N_("its links form a loop"),
    errno.EBUSY: N_("another program is using it"),
    errno.ETXTBSY: N_("another program is using it"),
    errno.ESTALE: N_("the disk was removed"),
    errno.EBADF: N_("it is closed"),
    errno.EPIPE: N_("the reader has closed it"),
}


def reason(error: OSError) -> str:
    """Return why *error* came, in the reader's language; what is rare as the system says it."""
    known = _REASONS.get(error.errno or 0)
    return _(known) if known else str(error.strerror)


def refusal(error: Exception, file: str = "") -> str:
    """Return what the system refuses with *error*, of *file* if it is known; "" for a bug."""
    if isinstance(error, MemoryError):
        return _(
            "there is not enough memory; close other programs, or build fewer documents at once"
        )
    if not isinstance(error, OSError) or error.errno not in _REASONS:
        return ""
    name = file or printable(os.fsdecode(error.filename or ""))
    if name:
        return _("{file} cannot be used: {reason}", file=name, reason=reason(error))
    if error.errno != errno.ENOENT:
        return reason(error)
    if not _has_working_folder():
        return _("the current folder no longer exists; change to another one and try again")
    return str(error.strerror)  # no folder for temporary files, with all that were tried


def _has_working_folder() -> bool:
    try:
        return Path.cwd().is_dir()
    except OSError:
        return False


class Level(StrEnum):
    """How grave a finding is: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def word(self) -> str:
        """What a reader calls it; the value is for programs."""
        return _("error") if self is Level.ERROR else _("warning")


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A place in a file that a person can open."""

    file: str
    """The path as the user would type it, with forward slashes."""
    line: int = 0
    """Counted from 1; 0 where the file as a whole is meant."""
    column: int = 0
    """Counted from 1; 0 where the line as a whole is meant."""
    sheet: str = ""
    """Of a table, whose lines are rows; "" in any other file."""
    key_path: str = ""
    """Of what stands there, or would, in a file of data: `commitments[human-rights].text.en`."""

    @classmethod
    def of(cls, path: Path, line: int = 0, column: int = 0, sheet: str = "") -> Source:
        """Return a place in the file *path*, called as the user calls it."""
        return cls(display_name(path), line, column, sheet)

    def __str__(self) -> str:
        if self.sheet:
            return _(
                "{file}, sheet {sheet}, {cell}",
                file=printable(self.file),
                sheet=printable(self.sheet),
                cell=self._cell,
            )
        return ":".join([printable(self.file), *(str(n) for n in (self.line, self.column) if n)])

    @property
    def _cell(self) -> str:
        """The cell as Excel writes it below the names of its columns: row 12, column C."""
        if not self.column:
            return _("row {row}", row=self.line)
        letters, rest = "", self.column
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return _("row {row}, column {column}", row=self.line, column=letters)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding: where, what is wrong, and what to write instead."""

    source: Source
    message: str
    hint: str = ""
    rule: str = "input"
    level: Level = Level.ERROR
    waived: str = ""
    """Why it does not count, and who says so; "" where it does count."""
    missing: str = ""
    """What is not there and should be: the key path of a fact, or an article, an office, a column.

    "" where what is there is wrong.
    """

    @property
    def stops(self) -> bool:
        """Whether nothing may be written because of it."""
        return self.level is Level.ERROR and not self.waived

    def __str__(self) -> str:
        tail = f"\n    {self.hint}" if self.hint else ""
        return f"{self.source}: {self.level.word}: {self.message} [{self.rule}]{tail}"


class MouGenError(Exception):
    """The base of every error that the user can mend."""


class InputError(MouGenError):
    """The data or a template is wrong; `problems` holds every finding, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class OutputError(MouGenError):
    """A file could not be written; the message names it and says what to do."""

    def at(self, place: Source) -> Problem:
        """Return it as a finding at *place*."""
        return Problem(place, str(self), rule="output")


class ClusterError(OutputError):
    """A cluster cannot be used, or not any more; the message says why and what to do."""


TRACE = "Traceback (most recent call last):\n"
"""Begins what `trace` returns."""


def trace(error: BaseException) -> str:
    """Return where in the program *error* was raised, and its type; not what it says, which may be data."""
    notes = [note for note in getattr(error, "__notes__", ()) if note.startswith(TRACE)]
    return "".join([*map(_place, _causes(error)), *notes])


def _place(error: BaseException) -> str:
    stack = traceback.extract_tb(error.__traceback__)
    return "".join([TRACE, *stack.format(), f"{type(error).__qualname__}\n"])


def _causes(error: BaseException | None) -> Sequence[BaseException]:
    """Return *error* and what led to it, the first error before those it caused."""
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return chain[::-1]
