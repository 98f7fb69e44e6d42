"""What went wrong, as a value: a place, a sentence, and what to write instead.

Every stage reports in this one form, so that a run can show all findings together,
in file order. Anything that is not a `MouGenError` is a bug and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mou_gen.messages import _


class Level(StrEnum):
    """How grave a finding is: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


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

    def __str__(self) -> str:
        if self.sheet:
            return _(
                "{file}, sheet {sheet}, {cell}", file=self.file, sheet=self.sheet, cell=self._cell
            )
        return ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])

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

    @property
    def stops(self) -> bool:
        """Whether nothing may be written because of it."""
        return self.level is Level.ERROR and not self.waived

    def __str__(self) -> str:
        tail = f"\n    {self.hint}" if self.hint else ""
        return f"{self.source}: {self.level}: {self.message} [{self.rule}]{tail}"


class MouGenError(Exception):
    """The base of every error that the user can mend."""


class InputError(MouGenError):
    """The data or a template is wrong; `problems` holds every finding, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class OutputError(MouGenError):
    """A file could not be written; the message names it and says what to do."""
