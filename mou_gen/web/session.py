"""The work queue of the preview: first the saved document, then those that depend on it.

A document is composed anew when a file that it depends on changes, and its pages are made anew only
if something in it came out otherwise. What is wrong is tried again with each save.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mou_gen import inputs, pipeline
from mou_gen.build import planning, process
from mou_gen.build.bookkeeping import finds_sealed
from mou_gen.build.makers import desk_of, secrets_in
from mou_gen.build.tasks import Order
from mou_gen.checks.completeness import blanks
from mou_gen.data import leftovers
from mou_gen.data.places import find_record_files, root_of
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.secrets import Secrets
from mou_gen.messages import _
from mou_gen.reporting.excerpt import Excerpts
from mou_gen.reporting.redaction import Redactor, redactor_over
from mou_gen.reporting.report import count_problems
from mou_gen.reporting.terminal import print_plain
from mou_gen.web import dependencies
from mou_gen.web.board import Board, Finding, ShownDocument, State
from mou_gen.web.changes import Changes
from mou_gen.web.dependencies import files_seen
from mou_gen.writers.printing import CheckedFile, ComposedDocument, Outcome

_WORDS = (".yaml", ".yml", ".html")
"""All that is said in such files is in the documents; what is in others is known when they print."""


class WatchSession:
    """The documents of some files and folders, and what is still to be made of them."""

    def __init__(self, asked: Sequence[Path], order: Order, output: Path, board: Board) -> None:
        """Take the files and folders that are *asked* for.

        Raises:
            OutputError: a format needs a library that is not installed.
        """
        self._asked = asked
        self._order = order
        self._output = output
        self._board = board
        self._files: dict[Path, dependencies.Dependencies] = {}
        self._printed: dict[Path, tuple[ComposedDocument, ...]] = {}
        leftovers.clear(output)
        self._due: dict[Path, bool] = dict.fromkeys(self._records(), True)
        """What is to be made, in this order, and whether its pages are in any case."""
        self._secrets = self._sealed(self._due)
        self._desk = desk_of(order, self._secrets)
        self._writers = self._desk.writers(
            order.formats, order.engine, without_source=order.without_source
        )
        board.keep(self._called(self._due))

    @property
    def folders(self) -> list[Path]:
        """The folders to watch: those of the data, and those of the templates that are there."""
        roots = {inputs.real_path(_root(path)) for path in (*self._asked, *self._due)}
        return sorted({*roots, *filter(Path.is_dir, self._order.folders)})

    def run(self, changes: Changes) -> None:
        """Make what is due, and what *changes* make due, until Ctrl-C."""
        while True:
            if saved := self._relevant(changes.since(wait=not self._due)):
                self._mark(saved)
            if self._due:
                path = next(iter(self._due))
                self._make(path, anyway=self._due.pop(path))
            process.end_if_asked()

    def _records(self) -> list[Path]:
        """Return the documents that exist; a requested one that is gone stays, to be reported."""
        found: set[Path] = set()
        for path in self._asked:
            try:
                found.update(find_record_files([path]))
            except InputError:
                found.add(path)
        return sorted(found)

    def _sealed(self, records: Iterable[Path]) -> dict[Path, Secrets]:
        """Return the sealed data in the data folders of *records*; a record in no folder is reported later."""
        return secrets_in(root for path in records if (root := root_of(path)))

    def _called(self, records: Iterable[Path]) -> dict[Path, str]:
        """Return *records* with what each may be called on the page: a name may be that of a victim."""
        discreet = redactor_over(self._asked)
        return {path: discreet.path(path.as_posix()) for path in records}

    def _relevant(self, changed: Iterator[Path]) -> set[Path]:
        output = inputs.real_path(self._output)
        return {path for path in changed if not path.is_relative_to(output)}

    def _mark(self, saved: set[Path]) -> None:
        """Put what *saved* files make due before what is due already."""
        records = self._records()
        self._board.keep(self._called(records))
        sealed_before, self._secrets = self._secrets, self._sealed(records)
        self._desk = desk_of(self._order, self._secrets)
        anyway = any(path.suffix.lower() not in _WORDS for path in saved)
        self._files = {path: self._files[path] for path in records if path in self._files}
        due = {
            path: True
            for path in records
            if inputs.real_path(path) in saved or path not in self._files
        }
        resealed = dependencies.resealed_folders(sealed_before, self._secrets)
        users = dependencies.dependents(self._files, sorted(saved), resealed)
        for path in (*users, *self._stopped()):
            due.setdefault(path, anyway)
        for path, before in self._due.items():
            if path in records:
                due[path] = before or due.get(path, False)
        for path in due:
            self._board.update(path, state=State.WAITING)
        self._due = due

    def _stopped(self) -> Iterator[Path]:
        _revision, records = self._board.records()
        return (path for path, shown in records.items() if shown.stopped)

    def _make(self, path: Path, anyway: bool) -> None:
        self._board.update(path, state=State.MAKING)
        checked = self._checked(path)
        files = files_seen(checked)
        if anyway:
            self._printed.pop(path, None)
        if checked.stopped or checked.composed == self._printed.get(path):
            problems: Sequence[Problem] = checked.problems
            files |= self._files.get(path, frozenset())
        else:
            made = pipeline.print_documents(checked, self._writers)
            problems = self._renew(checked, made)
            files |= files_seen(checked, made)
        problems = self._withdrawn(path, problems)
        discreet = redactor_over(
            (*self._asked, path, *(Path(each.source.file) for each in problems))
        )
        if not checked.stopped:
            waiting = blanks(checked.documents)
            self._board.update(path, blanks=tuple(map(discreet.blank, waiting)))
        self._files[path] = files
        findings = self._findings(problems, discreet)
        self._board.update(path, state=State.MADE, findings=findings)
        found = count_problems(problems) or _("no findings")  # of an f-string nothing is extracted
        print_plain(f"{discreet.path(path.as_posix())}: {found}")

    def _checked(self, path: Path) -> CheckedFile:
        try:
            find_record_files([path])  # it may be gone
        except InputError as error:
            return CheckedFile(path, problems=error.problems)
        return pipeline.check_file(self._desk, path)

    def _renew(self, checked: CheckedFile, made: Outcome) -> Sequence[Problem]:
        """Show and write what was *made* of *checked*; return all findings."""
        if any(problem.stops for problem in made.problems):
            return made.problems
        documents = tuple(self._documents(made))
        self._board.update(checked.path, documents=documents, at=time.strftime("%H:%M:%S"))
        problems = self._save(checked.path, made)
        if not any(problem.stops for problem in problems):
            self._printed[checked.path] = checked.composed
        return problems

    def _withdrawn(self, path: Path, problems: Sequence[Problem]) -> Sequence[Problem]:
        """Show no pages of *path* any more if *problems* find there what is sealed: they say it too.

        Return all findings, with those on its files of before in the output folder.
        """
        root = root_of(path)
        if root is None or not finds_sealed(root, problems):
            return problems
        self._printed.pop(path, None)
        self._board.update(path, documents=())
        return self._save(path, Outcome(problems=tuple(problems)))

    def _save(self, path: Path, made: Outcome) -> Sequence[Problem]:
        """Write what was *made* of *path* as `build` does; return all findings."""
        result = planning.write_outcome(path, made, self._order, self._output)
        place = Source(path.as_posix())
        return [*result.problems, *(error.at(place) for error in result.errors)]

    def _documents(self, made: Outcome) -> Iterator[ShownDocument]:
        found: dict[str, dict[str, bytes]] = {}
        for form, written in made.written.items():
            for name, data in written.files.items():
                found.setdefault(Path(name).stem, {})[form] = data
        for name, files in found.items():
            yield self._board.document(name, files)

    def _findings(self, problems: Sequence[Problem], discreet: Redactor) -> tuple[Finding, ...]:
        excerpts = Excerpts(problems, self._order.folders, discreet)
        return tuple(
            Finding(discreet.told(each), "\n".join(excerpts.of(each)))
            for each in sorted(set(problems))
        )


def _root(path: Path) -> Path:
    """Return the folder that contains everything the data file or folder *path* refers to."""
    return root_of(path) or (path if path.is_dir() else path.parent)
