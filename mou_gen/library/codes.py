"""Classification codes of archives, as Permendagri 83/2022 lists them, and those that a regency adds.

Two lists of thousands, so they are read where somebody asks for a code, and never else.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from pydantic import Field

from mou_gen.data.fields import Day, PlainWords
from mou_gen.data.model import Model
from mou_gen.inputs import memoized
from mou_gen.library.tables import read_cells, read_tables
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

_COLUMNS = ("code", "title", "printed")
REGIONS, MINISTRY = "regions", "ministry"
"""The lists: Lampiran B and Lampiran A of the regulation."""
_DEEPEST = 3
"""Dots of the longest code of the regulation; what is longer is divided by a regency."""
CODE = expression(r"\d{3}(?:\.\d{1,3})*")


class _File(Model):
    """What `law/codes.yaml` holds."""

    since: Day | None = Field(default=None, alias="from")
    agreements: tuple[PlainWords, ...] = ()
    codes: dict[str, PlainWords] = Field(default_factory=dict)


@value_class
class ClassificationCode:
    """A code and what it is for."""

    code: str
    title: str
    printed: str = ""
    """As the regulation prints it, where it prints the code of another title; else ""."""


@value_class
class CodeList:
    """The codes of one list, in their order."""

    rows: Mapping[str, Sequence[str]]
    """Code, title and what is printed, by code; made into a `ClassificationCode` when it is asked for."""

    def get(self, code: str) -> ClassificationCode | None:
        """Return the *code*, None if the list does not have it."""
        return ClassificationCode(*self.rows[code]) if code in self.rows else None

    def above(self, code: str) -> list[ClassificationCode]:
        """Return the codes that *code* lies below, the highest first."""
        parts = code.split(".")
        upper = (self.get(".".join(parts[:n])) for n in range(1, len(parts)))
        return [each for each in upper if each]

    def below(self, code: str) -> list[ClassificationCode]:
        """Return the codes that lie below *code*, one step down."""
        step = code.count(".") + 1
        inside = (row for key, row in self.rows.items() if key.startswith(f"{code}."))
        return [ClassificationCode(*row) for row in inside if row[0].count(".") == step]

    def nearest(self, code: str) -> ClassificationCode | None:
        """Return *code*, or the last one above it where a regency divides that further; else None."""
        if code in self.rows:
            return self.get(code)
        if code in self._by_print:
            return self.get(self._by_print[code])
        upper = self.above(code)
        is_divided = upper and code.count(".") > _DEEPEST and not self.below(upper[-1].code)
        return upper[-1] if is_divided else None

    def search(self, words: Sequence[str]) -> list[ClassificationCode]:
        """Return the codes that begin with each of *words*, or in whose title a word does.

        Several words count as one too, for the regulation writes both "kerja sama" and "kerjasama".
        """
        phrase = " ".join(words)
        every = (ClassificationCode(*row) for row in self.rows.values())
        return [
            each for each in every if all(_has(each, word) for word in words) or _has(each, phrase)
        ]

    @cached_property
    def _by_print(self) -> Mapping[str, str]:
        return {row[2]: code for code, row in self.rows.items() if len(row) > 2}


@value_class
class CodeUse:
    """What the rules must know of the codes."""

    since: dt.date | None
    """The first day of the documents that they are for."""
    agreements: tuple[str, ...]
    """With which the number of an agreement between regions begins."""


def _has(code: ClassificationCode, word: str) -> bool:
    if CODE.fullmatch(word):
        return f"{code.code}.".startswith(f"{word}.") or code.printed == word
    return bool(_pattern(word).search(code.title))


def _pattern(word: str) -> re.Pattern[str]:
    """Return the pattern of *word* at the beginning of a word, however its letters are spaced."""
    letters = r"\s?".join(re.escape(letter) for letter in word if not letter.isspace())
    return data_expression(rf"\b{letters}", re.IGNORECASE)


@memoized
def read_codes(folders: tuple[Path, ...], name: str) -> CodeList:
    """Return the list *name* as the template *folders* tell it; an earlier folder goes before.

    Raises:
        InputError: a list is wrong.
    """
    cells = read_cells(folders, f"codes-{name}", _COLUMNS)
    rows: dict[str, Sequence[str]] = {row[0]: row for _file, _line, row in cells}
    own = _own(folders) if name == REGIONS else {}
    return CodeList(dict(sorted({**rows, **own}.items(), key=_order)) if own else rows)


@memoized
def read_code_use(folders: tuple[Path, ...]) -> CodeUse:
    """Return what the template *folders* say of the use of codes.

    Raises:
        InputError: a table is wrong.
    """
    since, agreements = None, tuple[str, ...]()
    for file in read_tables(folders, "codes", _File):
        since = file.since or since
        agreements = tuple(map(str, file.agreements)) or agreements
    return CodeUse(since, agreements)


def _own(folders: tuple[Path, ...]) -> dict[str, Sequence[str]]:
    files = read_tables(folders, "codes", _File)
    return {code: (code, str(title)) for each in files for code, title in each.codes.items()}


def _order(item: tuple[str, Sequence[str]]) -> list[int]:
    return [int(part) for part in item[0].split(".") if part.isdigit()]
