"""What is made when: first what was saved, then what depends on it, and so on until Ctrl-C.

A paper is composed anew when a file that it refers to changes, and its pages are made anew only
if something in it came out otherwise.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path

from mou_gen.checks.final import blanks
from mou_gen.cli.excerpt import Excerpts
from mou_gen.cli.findings import tell
from mou_gen.cli.report import count
from mou_gen.cli.watch import making
from mou_gen.cli.watch.board import Board, Finding, Sheet, State
from mou_gen.cli.watch.changes import Changes
from mou_gen.cli.watch.making import Order
from mou_gen.errors import InputError, Problem
from mou_gen.messages import _
from mou_gen.pipeline import Composed
from mou_gen.source import Folder, find


class Session:
    """The papers in some files and folders, and what is still to be made of them."""

    def __init__(self, asked: Sequence[Path], order: Order, board: Board) -> None:
        self._asked = asked
        self._order = order
        self._board = board
        self._read: dict[Path, frozenset[Path]] = {}
        self._composed: dict[Path, tuple[Composed, ...]] = {}
        self._due: dict[Path, bool] = dict.fromkeys(self._papers(), True)
        """What is to be made, in this order, and whether its pages are in any case."""
        board.keep(self._due)

    @property
    def folders(self) -> list[Path]:
        """The folders to watch: those of the data and of the templates."""
        roots = {_root(path).resolve() for path in (*self._asked, *self._due)}
        return sorted(roots | set(self._order.folders))

    def run(self, changes: Changes) -> None:
        """Make what is due, and what *changes* make due, until Ctrl-C."""
        while True:
            if saved := self._relevant(changes.since(wait=not self._due)):
                self._mark(saved)
            if self._due:
                path = next(iter(self._due))
                self._make(path, anyway=self._due.pop(path))

    def _papers(self) -> list[Path]:
        """Return the papers there are; what was asked for and is gone stays, to be complained of."""
        found: set[Path] = set()
        for path in self._asked:
            try:
                found.update(find([path]))
            except InputError:
                found.add(path)
        return sorted(found)

    def _relevant(self, changed: Iterator[Path]) -> set[Path]:
        output = self._order.output.resolve()
        return {path for path in changed if not path.is_relative_to(output)}

    def _mark(self, saved: Set[Path]) -> None:
        """Put what *saved* files make due before what is due already."""
        papers = self._papers()
        self._board.keep(papers)
        known = frozenset(path.resolve() for path in papers).union(*self._read.values())
        self._read = {path: self._read.get(path, frozenset()) for path in papers}
        due: dict[Path, bool] = {path: True for path in papers if path.resolve() in saved}
        if not saved <= known:  # a template, an emblem, a file that may have been missed
            making.forget()
            due |= dict.fromkeys(papers, True)
        elif any(map(_may_be_sealed, saved)):  # no paper may tell what is sealed in another
            due = {path: path in due for path in (*due, *papers)}
        else:
            users = (path for path in papers if saved & self._read[path])
            due = {path: path in due for path in (*due, *users)}
        for path, anyway in self._due.items():
            if path in papers:
                due[path] = anyway or due.get(path, False)
        for path in due:
            self._board.update(path, state=State.WAITING)
        self._due = due

    def _make(self, path: Path, anyway: bool) -> None:
        self._board.update(path, state=State.MAKING)
        draft = making.compose(path, self._order)
        self._read[path] = draft.read
        problems = draft.problems
        if anyway:
            self._composed.pop(path, None)
        if not any(problem.stops for problem in problems):
            if draft.composed != self._composed.get(path):
                problems = tuple(sorted({*problems, *self._renew(path, draft.composed)}))
            waiting = blanks(each.document for each in draft.composed)
            self._board.update(path, blanks=tuple(waiting))
        self._board.update(path, state=State.MADE, findings=self._findings(problems))
        tell(f"{path.as_posix()}: {count(problems) or _('no findings')}")

    def _findings(self, problems: Sequence[Problem]) -> tuple[Finding, ...]:
        excerpts = Excerpts(problems, self._order.folders)
        return tuple(Finding(each, "\n".join(excerpts.of(each))) for each in problems)

    def _renew(self, path: Path, composed: tuple[Composed, ...]) -> Sequence[Problem]:
        """Show and write the pages of *composed*; return what is wrong with that."""
        files, problems = making.render(composed, self._order)
        if problems:
            return problems
        sheets = tuple(self._sheets(files))
        self._board.update(path, sheets=sheets, at=time.strftime("%H:%M:%S"))
        if problems := making.save(path, files):
            return problems
        self._composed[path] = composed
        return ()

    def _sheets(self, files: Mapping[Path, bytes]) -> Iterator[Sheet]:
        for target, data in files.items():
            if target.suffix == ".pdf":
                yield self._board.sheet(target.stem, data, files[target.with_suffix(".docx")])


def _root(path: Path) -> Path:
    """Return the folder in which all lies that the paper or folder *path* refers to."""
    try:
        return Folder.of(path).root
    except InputError:
        return path if path.is_dir() else path.parent


def _may_be_sealed(path: Path) -> bool:
    try:
        return b"sealed" in path.read_bytes()
    except OSError:
        return True
