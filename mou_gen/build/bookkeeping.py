"""A build while it goes on: what is still to be made, and what has become of the rest.

A document that is wrong, or that loses its process again and again, fails alone. Each of the
others is written as soon as it is made, all its files together, and remembered.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mou_gen import inputs
from mou_gen.build import handwork, output
from mou_gen.build.memory import Memory, kept_copies
from mou_gen.build.memory_file import Entry, memory_file
from mou_gen.build.tasks import Order, Task
from mou_gen.build.workers import Bug, Lost
from mou_gen.data import leftovers
from mou_gen.data.places import Targets
from mou_gen.errors import InputError, Level, OutputError, Problem, Source, refusal
from mou_gen.kinds import sealed_files
from mou_gen.library import program
from mou_gen.messages import _
from mou_gen.writers.formats import FORMATS
from mou_gen.writers.printing import FormatFiles, Outcome

if TYPE_CHECKING:
    from mou_gen.reporting.redaction import Redactor

_SEALED_RULES = frozenset(("sealed-names", "child"))
"""Rules that search open documents for what is sealed: `checks.ON_SEALED_DATA`, without loading all rules."""


@dataclass(slots=True)
class Result:
    """What has become of all documents of a run."""

    total: int = 0
    """How many documents were requested."""
    left: int = 0
    """How many of them are neither written nor found wrong, since the run was stopped."""
    written: list[Path] = field(default_factory=list)
    """In the order of the documents."""
    unchanged: int = 0
    """Files that were left as they are."""
    documents: dict[Path, list[Path]] = field(default_factory=dict)
    """All files of each document, written or left, by its place below the output folder."""
    sealed: set[Path] = field(default_factory=set)
    """Files that were made in this run and hold what is sealed."""
    private: bool = False
    """Whether a file was made in this run that its owner alone may read."""
    failed: list[Path] = field(default_factory=list)
    """Documents that have not been written."""
    problems: list[Problem] = field(default_factory=list)
    errors: list[OutputError] = field(default_factory=list)
    blanks: set[str] = field(default_factory=set)
    """Hashes of the facts that are not known."""
    bugs: list[Exception] = field(default_factory=list)
    stopped: bool = False
    """Whether it was stopped by Ctrl-C."""
    other_engines: Counter[str] = field(default_factory=Counter)
    """How many of the files *written* another engine had made before, by its name."""


@dataclass(slots=True)
class Bookkeeping:
    """What is asked of a build, what is remembered, and what came of it."""

    order: Order
    memory: Memory
    result: Result
    _asked: dict[str, str] = field(default_factory=dict)
    _entries: dict[Path, dict[str, Entry]] = field(default_factory=dict)
    _written: dict[int, list[Path]] = field(default_factory=dict)
    _discreet: dict[Path, Redactor] = field(default_factory=dict)

    def tasks(self, paths: Sequence[Path]) -> list[Task]:
        """Return a task for each of *paths* that lies in a data folder and has a name of its own."""
        tasks, targets = list[Task](), Targets()
        for path in paths:
            try:
                root, target = targets.take(path)
            except InputError as error:
                self._fail(path, error.problems)
            else:
                tasks.append(Task(path, root, target, self.order.formats))
        return tasks

    def clear(self, tasks: Sequence[Task]) -> None:
        """Remove what killed runs have left, of any document."""
        for folder in dict.fromkeys((self.memory.output, *(task.root for task in tasks))):
            leftovers.clear(folder)

    def changed(self, task: Task, force: bool) -> Task | None:
        """Return *task* in those formats that are to be made again, None if there are none."""
        try:
            return self._changed(task, force)
        except OSError as error:
            self._refused(task, error)
            return None

    def _changed(self, task: Task, force: bool) -> Task | None:
        entries = self._entries[task.target] = self.memory.entries(task)
        if not task.formats:
            return task  # to be checked only
        stands = [] if force else [each for each in task.formats if self._stands(task, each)]
        left = tuple(name for name in task.formats if name not in stands)
        if not left and (problems := self._unread(task, {})):
            self._fail(task.path, problems)
            return None
        for name in stands:
            self._leave(task, entries[name])
        return replace(task, formats=left) if left else None

    def _stands(self, task: Task, name: str) -> bool:
        entry = self._entries[task.target].get(name)
        return entry is not None and self.memory.holds(
            entry, self._asked_for(task, name), self._told(task.root), task
        )

    def _leave(self, task: Task, entry: Entry) -> None:
        """Count the documents of *entry*, which stand as they would be made."""
        self.result.unchanged += len(entry.outputs)
        self._count(entry.findings, entry.blanks)
        self._keep(task, self._in_order(entry, sealed_files.may_be_sealed(task.path)))

    def _unread(self, task: Task, made: Mapping[str, FormatFiles]) -> list[Problem]:
        """Return what keeps *task* from being final: documents in which others have written."""
        if not self.order.final:
            return []
        entries = self._entries[task.target].values()
        ours = {each for entry in entries for pair in entry.outputs.values() for each in pair}
        ours |= {inputs.digest(data) for each in made.values() for data in each.files.values()}
        names = {name for entry in entries for name in entry.outputs}
        names |= {name for each in made.values() for name in each.files}
        documents = {(self.memory.output / name).with_suffix("") for name in names}
        settled = partial(self._is_settled, task.root)
        return handwork.edited_problems(documents, ours, task.path, settled)

    def _is_settled(self, root: Path, edited: Path) -> bool:
        """Return whether the changes in the file *edited* are dropped by name, or taken by now."""
        if inputs.real_path(edited) in map(inputs.real_path, self.order.dropped):
            return True
        if not handwork.is_readable(edited):
            return False
        from mou_gen.pull.pull_run import is_taken

        kept = kept_copies([self.memory.output])
        return is_taken(edited, root, self.order.folders, kept)

    def take(self, index: int, task: Task, made: Outcome | Lost | Bug) -> None:
        """Write what was *made* of *task*, and remember it; or count it among the failures."""
        try:
            self._take(index, task, made)
        except OSError as error:
            self._refused(task, error)

    def _take(self, index: int, task: Task, made: Outcome | Lost | Bug) -> None:
        if isinstance(made, Bug):
            self._refused(task, made.error)
        elif isinstance(made, Lost):
            self._fail(task.path, [_lost(task.path, made)])
        elif any(problem.stops for problem in made.problems):
            self._fail(task.path, [*made.problems, *self._built_before(task, made.problems)])
        else:
            self._count(made.problems, made.blanks)
            self._write(index, task, made)

    def _built_before(self, task: Task, problems: Sequence[Problem]) -> list[Problem]:
        """Return a warning for each document of *task* that an earlier build has left, if *problems* find in its data what is sealed."""
        if not task.formats or not finds_sealed(task.root, problems):
            return []
        entries = self._entries[task.target].values()
        names = sorted({name for entry in entries for name in entry.outputs})
        there = (
            each for name in names for each in handwork.existing_paths(self.memory.output / name)
        )
        return [_to_be_deleted(each) for each in there if each.is_file()]

    def _refused(self, task: Task, error: Exception) -> None:
        """Count *task* among the failures: the system refuses it with *error*, or that is a bug."""
        self._fail(task.path, [])
        if said := refusal(error):
            self.result.errors.append(
                OutputError(_("{file} was not written: {reason}", file=task.path, reason=said))
            )
        else:
            self.result.bugs.append(error)

    def _write(self, index: int, task: Task, made: Outcome) -> None:
        if problems := self._unread(task, made.written):
            self._fail(task.path, problems)
            return
        entries = self._entries[task.target]
        private = sealed_files.may_be_sealed(task.path)
        files: dict[Path, bytes] = {}
        formats: list[list[Path]] = []
        for name, written in made.written.items():
            entry, placed = self._entry(task, name, made)
            entries[name] = entry
            files.update(zip(placed, written.files.values(), strict=True))
            formats.append(placed)
            named = zip(written.files, placed, strict=True)
            self.result.sealed.update(path for file, path in named if file in written.sealed)
        if not files:
            return  # a party
        self.memory.make_way(task.target)
        remembered = self.memory.file(task.target)
        copies = self.memory.new_copies(made.written.values())
        try:
            # what is remembered is written first: whatever is there later is known then
            output.write_files(
                {remembered: memory_file(entries, self.memory.output), **copies, **files},
                {remembered, *copies, *files} if private else {remembered, *copies},
            )
        except OutputError as error:
            self.result.errors.append(error)
            self.result.failed.append(task.path)
            return
        self.result.private |= private
        self._written[index] = [path for each in zip(*formats, strict=True) for path in each]
        self._keep(task, self._written[index])
        for name in made.written:
            self._in_order(entries[name], private)

    def _in_order(self, entry: Entry, private: bool) -> list[Path]:
        """Return where the documents of *entry* are, and tell which lie beside one that is kept.

        What is not needed any more beside them is removed; others are shut out of *private* ones.
        """
        placed = []
        for file, ours in entry.outputs.items():
            target = self.memory.output / file
            placed.append(handwork.writable_path(target, ours))
            if placed[-1] != target:
                self.result.problems.append(handwork.edited_warning(target, placed[-1]))
            handwork.remove_superseded(target, placed[-1], ours)
            if private:
                output.make_private(handwork.existing_paths(target))
        return placed

    def _entry(self, task: Task, name: str, made: Outcome) -> tuple[Entry, list[Path]]:
        """Return what is to be remembered of *made* in the format *name*, and where its files go."""
        written, before = made.written[name], self._entries[task.target].get(name)
        known = before.outputs if before else {}
        outputs, placed = {}, []
        for file, data in written.files.items():
            now = inputs.digest(data)
            ours = {now, *known.get(file, ())}
            placed.append(handwork.writable_path(self.memory.output / file, ours))
            there = inputs.state_of_path(placed[-1])
            outputs[file] = (now, there if there in ours else "")
        outputs |= self._not_made_now(written, known)
        noted = self.memory.noted(written.inputs)
        sealed = made.sealed or self._may_tell(task.root, made.problems)
        again = noted is not None and not (sealed and made.problems)
        entry = Entry(
            asked=self._asked_for(task, name) if again else "",
            inputs=noted or {},
            outputs=outputs,
            blanks=tuple(sorted(made.blanks)),
            findings=() if sealed else tuple(made.problems),
            told=self._told(task.root),
            engine=FORMATS[name].engine(self.order.engine),
        )
        if before and before.engine not in ("", entry.engine):
            self.result.other_engines[before.engine] += len(outputs)
        return entry, placed

    def _not_made_now(
        self, written: FormatFiles, known: Mapping[str, tuple[str, str]]
    ) -> dict[str, tuple[str, str]]:
        """Return what is *known* of files that stand and were not *written*: a form whose data are locked now."""
        left = {file: pair for file, pair in known.items() if file not in written.files}
        there = ((file, inputs.state_of_path(self.memory.output / file)) for file in left)
        return {file: left[file] for file, state in there if state == left[file][0]}

    def _may_tell(self, root: Path, problems: Sequence[Problem]) -> bool:
        """Return whether *problems* quote what the data folder *root* keeps sealed."""
        if not problems:
            return False
        if root not in self._discreet:
            from mou_gen.reporting.redaction import redactor_of

            self._discreet[root] = redactor_of([root])
        return any(self._discreet[root].told(problem) != problem for problem in problems)

    def finish(self) -> None:
        """Sort results into the order of the documents."""
        self.result.written += [
            path for _, files in sorted(self._written.items()) for path in files
        ]
        self.result.problems = sorted({*self.result.problems, *self.memory.problems})
        self.result.failed.sort()

    def _keep(self, task: Task, files: Sequence[Path]) -> None:
        self.result.documents.setdefault(task.target, []).extend(files)

    def _count(self, findings: Sequence[Problem], blanks: Sequence[str] | frozenset[str]) -> None:
        self.result.problems += findings
        self.result.blanks.update(blanks)

    def _fail(self, path: Path, problems: Sequence[Problem]) -> None:
        self.result.failed.append(path)
        self.result.problems += problems

    def _asked_for(self, task: Task, name: str) -> str:
        """Return the hash of what *task* in the format *name* depends on beside files."""
        asked = self._asked_of_all(name)
        return inputs.digest(f"{asked}{task.row}".encode()) if task.row else asked

    def _asked_of_all(self, name: str) -> str:
        if name not in self._asked:
            order = self.order
            engine = FORMATS[name].engine(order.engine)
            options = (
                name,
                engine,
                order.layout,
                order.languages,
                order.final,
                order.without_source,
            )
            asked = (
                *options,
                len(order.folders),
                os.environ.get("SOURCE_DATE_EPOCH"),
                program.program_hash(),
            )
            self._asked[name] = inputs.digest(json.dumps(asked).encode())
        return self._asked[name]

    def _told(self, root: Path) -> str:
        """Return the hash of what findings are worded by: the language, and how files are named."""
        told = (self.order.language, root.as_posix(), *map(str, self.order.folders))
        return inputs.digest("\0".join(told).encode("utf-8", "surrogateescape"))


def finds_sealed(root: Path, problems: Sequence[Problem]) -> bool:
    """Return whether *problems* stop a document of the data folder *root* for what is sealed there.

    While a file cannot be read, it is not known whether the document names anybody.
    """
    stopping = [each for each in problems if each.stops and each.rule in _SEALED_RULES]
    if not stopping:
        return False
    from mou_gen.kinds.secrets import read_secrets

    unread = {each.message for each in read_secrets(root).problems}
    return any(each.message not in unread for each in stopping)


def _to_be_deleted(document: Path) -> Problem:
    message = _("this document was built before sealed data were found in its data file")
    hint = _("delete this file and its copies, and retrieve what was sent")
    return Problem(Source(document.as_posix()), message, hint, "output", Level.WARNING)


def _lost(path: Path, lost: Lost) -> Problem:
    message = _("building this document crashed three times ({how})", how=lost.how)
    hint = _("there may not be enough memory: try `--jobs 1`, or close other programs")
    return Problem(Source(path.as_posix()), message, hint, rule="output")
