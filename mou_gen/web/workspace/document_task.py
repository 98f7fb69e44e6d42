"""What a worker process does for a page: it checks a document and prints it, with the keys of whoever asks.

Nothing of Django is imported here, and what comes back goes through a pipe and lies in no file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from pathlib import Path
from typing import Any

from mou_gen import inputs, pipeline
from mou_gen.build.makers import secrets_in
from mou_gen.build.standing_workers import StandingWorkers
from mou_gen.build.workers import Bug, Lost
from mou_gen.checks import ON_SEALED_DATA, waivers
from mou_gen.checks.completeness import blanks
from mou_gen.data.keys_at_hand import holding_keys, keys_in_use
from mou_gen.document import Blank
from mou_gen.errors import InputError, Level, Problem, Source
from mou_gen.inputs import Input
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.sight import Sight, seeing
from mou_gen.messages import _, language, speaking
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.printing import CheckedFile

WITHHELD = "sealed-data"
"""What the one finding is called that stands for all that rest on sealed data which the reader may not open."""
PATIENCE = 60.0
"""Seconds in which a document must be checked and printed."""
_LEAST = 2
"""Processes, so that a slow document leaves one to the others."""


class TooSlowError(Exception):
    """A document was not made in time, or ended its process each time."""


@value_class
class PrintedDocument:
    """One document as a file."""

    name: str
    title: str
    data: bytes = field(repr=False)


@value_class
class MadeDocument:
    """What was found in a file of data, and what was printed of it."""

    problems: tuple[Problem, ...]
    """As they are: they may name a victim."""
    blanks: tuple[Blank, ...]
    inputs: frozenset[Input]
    printed: tuple[PrintedDocument, ...]
    """None where a problem stops them, and none of a party."""
    withheld: bool = False
    """Whether anything was found by sealed data that the reader may not open."""


@value_class
class MakeDocument:
    """The task to check a file of data, and to print it."""

    root: Path
    templates: tuple[Path, ...]
    engine: str
    path: Path
    form: str
    """In which it is printed; "" for not at all."""
    proposed: Mapping[Path, bytes] = field(default_factory=dict, repr=False)
    """What files are to hold that do not hold it yet."""
    sight: Sight = None
    """Whose sealed data the reader may learn of; None for everybody's."""
    guarded: bool = True
    """Whether sealed data out of *sight* stop the document, as they must before it is kept or sent."""

    def __call__(self) -> MadeDocument:
        """Do it."""
        with inputs.proposed(self.proposed):
            if self.path.parent.name == "parties":
                return self._read()
            with seeing(None if self.guarded else self.sight):
                made = self._made()
            return made if self.sight is None else self._as_told(made)

    def _made(self) -> MadeDocument:
        desk = self._desk()
        writers = desk.writers([self.form] if self.form else [], self.engine)
        checked = pipeline.check_file(desk, self.path)
        waiting = tuple(blanks(checked.documents))
        made = pipeline.print_documents(checked, writers)
        written = made.written.get(self.form)
        seen = checked.inputs | (written.inputs if written else frozenset())
        printed = _documents(checked, self.form, written.files if written else {})
        return MadeDocument(made.problems, waiting, seen, printed)

    def _desk(self) -> Desk:
        return Desk(Edition(), self.templates, secrets_in([self.root]))

    def _as_told(self, made: MadeDocument) -> MadeDocument:
        """Return *made* with no finding that rests on sealed data out of sight, but for one sentence that says that there are any.

        Nor does it say which waivers are of no use: a waiver of a name would tell whether it is one.
        """
        problems, withheld = made.problems, frozenset[Problem]()
        if self.guarded and any(each.rule in ON_SEALED_DATA for each in problems):
            with seeing(self.sight):
                told = pipeline.check_file(self._desk(), self.path).problems
            withheld = frozenset(problems) - frozenset(told)
            withheld = frozenset(e for e in withheld if e.rule in ON_SEALED_DATA and not e.waived)
            problems = (*told, *([withheld_problem(self.path, withheld)] if withheld else ()))
        idle = (each for each in problems if each.rule == waivers.ID and not each.stops)
        left_out = frozenset(idle)
        problems = tuple(each for each in problems if each not in left_out)
        return replace(made, problems=problems, withheld=bool(withheld))

    def _read(self) -> MadeDocument:
        with inputs.recording() as seen:
            try:
                Folder(self.root, templates=self.templates).read(self.path)
                found: Sequence[Problem] = ()
            except InputError as error:
                found = error.problems
        return MadeDocument(tuple(found), (), frozenset(seen), ())


def withheld_problem(path: Path, found: Collection[Problem]) -> Problem:
    """Return the one sentence on the document *path* for all that was *found* by sealed data out of sight."""
    message = _("this document contains sealed data of a case")
    hint = _("personal names and facts of a case belong only in its referral; ask a case officer")
    level = Level.ERROR if any(each.stops for each in found) else Level.WARNING
    return Problem(Source(inputs.display_name(path)), message, hint, WITHHELD, level)


def _documents(
    checked: CheckedFile, form: str, files: Mapping[str, bytes]
) -> tuple[PrintedDocument, ...]:
    titles = {each.named(form): each.document.title for each in checked.composed}
    return tuple(
        PrintedDocument(Path(name).name, titles.get(name, ""), data) for name, data in files.items()
    )


# ---- in a process of its own ---------------------------------------------------------------------


@value_class
class _AskedTask:
    """A task, and for whom it is done."""

    work: Callable[[], Any]
    language: str
    keys: Sequence[str] = field(repr=False)
    names: tuple[tuple[Path, Path], ...]


def done_apart(work: Callable[[], Any]) -> Any:
    """Return what *work* returns in a process of its own, for whoever asks here.

    Raises:
        TooSlowError: it does not return in time.
        Exception: whatever *work* raises.
    """
    task = _AskedTask(work, language(), keys_in_use(), inputs.folder_aliases())
    match _workers().ask(task, PATIENCE):
        case Lost(how):
            raise TooSlowError(how)
        case Bug(error):
            raise error
        case made:
            return made


@cache
def _workers() -> StandingWorkers[_AskedTask, Any]:
    return StandingWorkers(max(_LEAST, os.cpu_count() or 1), _begin, [__name__])


def _begin() -> Callable[[_AskedTask], Any]:
    return _do


def _do(task: _AskedTask) -> Any:
    inputs.alias_folders(task.names)
    with speaking(task.language), holding_keys(task.keys):
        return task.work()
