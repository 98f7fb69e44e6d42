"""The line that a finding is about, with its place marked; never a line that may be about a victim.

In the file of a referral only what stands below a key of the letter, and above the first word
`sealed`, is shown: a key may be misspelt, or the file so broken that nothing else can be told.
Nowhere is a line shown that looks like personal data, or in which a rule has found a secret.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import takewhile
from pathlib import Path

from mou_gen import inputs
from mou_gen.checks import SECRET
from mou_gen.errors import Problem
from mou_gen.kinds.referral import Cover
from mou_gen.language import personal
from mou_gen.library import layers

WIDTH = 96
"""More characters of a line are not shown."""
_MOST_BYTES = 5_000_000
"""Of a file that lines are shown of."""

_LINE_END = re.compile(r"\r\n|\r|\n")
_REFERRAL = re.compile(r"sealed|^kind\W+referral", re.IGNORECASE | re.MULTILINE)
_SEALED = re.compile("sealed", re.IGNORECASE)
_KEY = re.compile(r"([a-z_]+):")
_FOLDED = re.compile(r"[|>][-+\d]{0,2}\s*(#.*)?$")
_QUOTED = re.compile("`([^`]+)`")
_TEMPLATES = "templates"


class Excerpts:
    """Shows lines of the data, and of the templates in some folders."""

    def __init__(self, problems: Iterable[Problem], folders: Sequence[Path]) -> None:
        """Take all *problems* of a run, and the *folders* of templates; the first that has a file wins."""
        self._folders = folders
        self._lines = cache(_lines)
        self._secret = {
            (each.source.file, each.source.line) for each in problems if each.rule in SECRET
        }

    def of(self, problem: Problem) -> list[str]:
        """Return the line that *problem* is about and a mark below it; nothing if it is secret.

        Of a table nothing is shown either: a workbook has no lines, and a row has more than its cell.
        """
        place = problem.source
        if not place.line or place.sheet:
            return []
        lines = self._lines(self._path(place.file))
        if place.line > len(lines) or (place.file, place.line) in self._secret:
            return []
        line, column, length = _marked(lines, problem)
        if _is_sealed(lines, place.file, line) or any(personal.personal_data(lines[line - 1])):
            return []
        start = max(0, column - WIDTH // 2) if len(lines[line - 1]) > WIDTH else 0
        shown = [f"{line} | {_printable(lines[line - 1])[start : start + WIDTH]}".rstrip()]
        if column:
            mark = " " * (column - 1 - start) + "^" * min(length, WIDTH - (column - 1 - start))
            shown.append(f"{' ' * len(str(line))} | {mark}")
        return shown

    def _path(self, file: str) -> Path:
        path = Path(file)
        if path.parts[:1] == (_TEMPLATES,):
            inside = path.relative_to(_TEMPLATES).as_posix()
            return layers.find(self._folders, inside) or path
        return path


def _lines(path: Path) -> list[str]:
    """Return the lines of *path*, none where it cannot be read."""
    try:
        return _LINE_END.split(inputs.contents(path, _MOST_BYTES).decode("utf-8-sig", "replace"))
    except OSError:
        return []


def _printable(line: str) -> str:
    return "".join(char if char.isprintable() else " " if char == "\t" else "·" for char in line)


def _marked(lines: Sequence[str], problem: Problem) -> tuple[int, int, int]:
    """Return line, column and length of what to mark: the words that a rule quotes, if they are there.

    A text that is folded over several lines has its place where it begins.
    """
    place = problem.source
    if problem.rule != "input":
        for words in sorted(_QUOTED.findall(problem.message), key=len, reverse=True):
            for number in (place.line, *_folded(lines, place.line)):
                begin = max(place.column - 1, 0) if number == place.line else 0
                column = lines[number - 1].find(words, begin) + 1
                if column:
                    return number, column, len(words)
    return place.line, place.column, 1


def _folded(lines: Sequence[str], line: int) -> Iterable[int]:
    """Return the numbers of the lines of the text that begins after *line*, if it is folded."""
    if not _FOLDED.search(lines[line - 1]):
        return ()
    indent = _indent(lines[line - 1])
    body = takewhile(lambda text: not text.strip() or _indent(text) > indent, lines[line:])
    return range(line + 1, line + 1 + len(list(body)))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


# ---- what is sealed --------------------------------------------------------------------


def _is_sealed(lines: Sequence[str], file: str, line: int) -> bool:
    """Return whether *line* of *file* may tell of a victim."""
    if "referrals" not in Path(file).parts and not _REFERRAL.search("\n".join(lines)):
        return False
    above = list(takewhile(lambda text: not _SEALED.search(text), lines[:line]))
    return len(above) < line or _top_key(above) not in _letter_keys()


def _top_key(lines: Sequence[str]) -> str:
    """Return the key without indent that the last of *lines* belongs to."""
    for line in reversed(lines):
        if line[:1] not in ("", " ", "#", "-"):
            found = _KEY.match(line)
            return found[1] if found else ""
    return ""


def _letter_keys() -> set[str]:
    return {field.alias or name for name, field in Cover.model_fields.items()}
