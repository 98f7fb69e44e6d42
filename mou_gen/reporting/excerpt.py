"""The line of a finding, with its place marked; never a line that may be about a victim.

`reporting/redaction.py` says which lines are open. A line in which a rule has found a secret is
never shown either, nor one of the same text in any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile
from pathlib import Path

from mou_gen import inputs
from mou_gen.checks import SECRET
from mou_gen.checks.secret_texts import containing_text, secret_texts
from mou_gen.errors import Problem, Source
from mou_gen.library import layers
from mou_gen.reporting.redaction import Redactor
from mou_gen.startup.expressions import expression

WIDTH = 96
"""More characters of a line are not shown."""
_MOST_BYTES = 5_000_000
"""Of a file that lines are shown of."""

_LINE_END = expression(r"\r\n|\r|\n")
_FOLDED = expression(r"[|>][-+\d]{0,2}\s*(#.*)?$")
_QUOTED = expression("`([^`]+)`")
_TEMPLATES = "templates"


class Excerpts:
    """Shows lines of the data, and of the templates in some folders."""

    def __init__(
        self, problems: Iterable[Problem], folders: Sequence[Path], discreet: Redactor
    ) -> None:
        """Take all *problems* of a run, and the *folders* of templates; the first that has a file wins.

        What is not shown is up to *discreet*.
        """
        self._discreet = discreet
        self._folders = folders
        self._lines = cache(_lines)
        told = tuple(problems)
        self._secret_lines = {
            (each.source.file, each.source.line) for each in told if each.rule in SECRET
        }
        self._secret_texts = secret_texts(told)

    def of(self, problem: Problem) -> list[str]:
        """Return the line that *problem* is about and a mark below it; nothing if it is secret.

        Of a table nothing is shown either: a workbook has no lines, and a row has more than its cell.
        """
        place = problem.source
        if not place.line or place.sheet:
            return []
        lines = self._lines(self._path(place.file))
        if place.line > len(lines) or self._is_secret(place):
            return []
        line, column, length = _marked(lines, problem)
        if not self._discreet.shows(replace(place, line=line), lines[line - 1]):
            return []
        start = max(0, column - WIDTH // 2) if len(lines[line - 1]) > WIDTH else 0
        shown = [f"{line} | {_printable(lines[line - 1])[start : start + WIDTH]}".rstrip()]
        if column:
            mark = " " * (column - 1 - start) + "^" * min(length, WIDTH - (column - 1 - start))
            shown.append(f"{' ' * len(str(line))} | {mark}")
        return shown

    def _is_secret(self, place: Source) -> bool:
        at = (place.file, place.line)
        return at in self._secret_lines or containing_text(place) in self._secret_texts

    def _path(self, file: str) -> Path:
        path = Path(file)
        if path.parts[:1] == (_TEMPLATES,):
            inside = path.relative_to(_TEMPLATES).as_posix()
            return layers.find_file(self._folders, inside) or path
        return inputs.path_of_display_name(file)


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
