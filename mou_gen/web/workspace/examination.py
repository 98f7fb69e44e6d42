"""What is found in the documents of the folder, and their pages; remembered until something changes.

A document is checked again when a file that it depends on is another one. What is typed and not
saved yet is checked as if it stood in the file, and nothing is written.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from mou_gen import inputs, pipeline
from mou_gen.build.makers import secrets_in
from mou_gen.checks.completeness import blanks
from mou_gen.document import Blank
from mou_gen.errors import InputError, OutputError, Problem
from mou_gen.inputs import Input
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.sealed_files import sealed_files, sealed_state
from mou_gen.messages import language
from mou_gen.reporting.redaction import Redactor, redactor_of
from mou_gen.web.workspace.served_folder import ServedFolder
from mou_gen.writers.formats import PAGED
from mou_gen.writers.printing import CheckedFile

_MOST_PREVIEWS = 60


@dataclass(frozen=True, slots=True)
class Examined:
    """A document as it was found."""

    problems: tuple[Problem, ...] = ()
    """As they may be shown."""
    blanks: tuple[Blank, ...] = ()
    checked: CheckedFile | None = field(default=None, repr=False)
    """None of a party, which makes no document."""

    @property
    def stopped(self) -> bool:
        """Whether it cannot be printed."""
        return any(each.stops for each in self.problems)


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """One document as a PDF."""

    title: str
    pdf: bytes = field(repr=False)


class Examination:
    """Checks and prints the documents of a folder, one at a time."""

    def __init__(self, folder: ServedFolder) -> None:
        """Begin with nothing known."""
        self._folder = folder
        self._turn = Lock()
        self._known: dict[tuple[Path, str], tuple[Examined, frozenset[Input]]] = {}
        self._printed: OrderedDict[Path, tuple[PrintedDocument, ...]] = OrderedDict()
        self._redactor: tuple[str, Redactor] | None = None

    def known(self, path: Path) -> Examined | None:
        """Return what was found in *path*, None where that is not known or not true any more."""
        found = self._known.get((path, language()))
        if found is None or self._states(name for name, _state in found[1]) != found[1]:
            return None
        return found[0]

    def examine(self, path: Path) -> Examined:
        """Return what is found in the file *path*."""
        with self._turn:
            if (known := self.known(path)) is not None:
                return known
            examined, seen = self._examined(path)
            self._known[path, language()] = examined, self._states(seen)
            return examined

    def examine_as(self, path: Path, data: bytes) -> Examined:
        """Return what would be found in the file *path* if it held *data*; nothing is written."""
        with self._turn, inputs.proposed({path: data}):
            return self._examined(path)[0]

    def printed(self, path: Path, examined: Examined) -> tuple[PrintedDocument, ...]:
        """Return the documents of *path*; while something in it is wrong, its last good ones.

        Raises:
            OutputError: no library that sets pages is installed.
        """
        if examined.checked is not None and not examined.stopped:
            with self._turn:
                desk = self._desk()
                made = pipeline.print_documents(
                    examined.checked, desk.writers([PAGED], self._folder.engine)
                )
            if PAGED in made.written:
                titles = {
                    each.named(PAGED): each.document.title for each in examined.checked.composed
                }
                self._printed[path] = tuple(
                    PrintedDocument(titles.get(name, ""), data)
                    for name, data in made.written[PAGED].files.items()
                )
        self._printed.move_to_end(path) if path in self._printed else None
        while len(self._printed) > _MOST_PREVIEWS:
            self._printed.popitem(last=False)
        return self._printed.get(path, ())

    def last_printed(self, path: Path) -> Sequence[PrintedDocument]:
        """Return the pages of *path* that were shown last."""
        return self._printed.get(path, ())

    def files(self, path: Path, form: str) -> Mapping[str, bytes]:
        """Return the files of the documents of *path* in the format *form*, by name.

        Raises:
            InputError: something in it stops that.
            OutputError: a library is not installed.
        """
        with self._turn:
            desk = self._desk()
            made = pipeline.make_documents(desk, path, desk.writers([form], self._folder.engine))
        if form not in made.written:
            raise InputError(made.problems)
        return {Path(name).name: data for name, data in made.written[form].files.items()}

    def redactor(self) -> Redactor:
        """Return what masks what is sealed in the folder."""
        state = self._sealed_state()
        if self._redactor is None or self._redactor[0] != state:
            self._redactor = state, redactor_of([self._folder.root])
        return self._redactor[1]

    # ---- one at a time -------------------------------------------------------------------

    def _desk(self) -> Desk:
        return Desk(Edition(), self._folder.templates, secrets_in([self._folder.root]))

    def _examined(self, path: Path) -> tuple[Examined, Iterable[str]]:
        checked: CheckedFile | None = None
        if path.parent.name == "parties":
            problems, seen = self._read(path)
            waiting: Sequence[Blank] = ()
        else:
            checked = pipeline.check_file(self._desk(), path)
            problems, seen = checked.problems, {name for name, _state in checked.inputs}
            waiting = blanks(each.document for each in checked.composed)
        mask = self.redactor()
        told = tuple(dict.fromkeys(mask.told(each) for each in sorted(set(problems))))
        return Examined(told, tuple(map(mask.blank, waiting)), checked), seen

    def _read(self, path: Path) -> tuple[Sequence[Problem], Iterable[str]]:
        with inputs.recording() as seen:
            try:
                Folder(self._folder.root, templates=self._folder.templates).read(path)
                found: Sequence[Problem] = ()
            except InputError as error:
                found = error.problems
        return found, {name for name, _state in seen}

    def _states(self, names: Iterable[str]) -> frozenset[Input]:
        return frozenset((name, self._state(name)) for name in names)

    def _state(self, name: str) -> str:
        mark, path = inputs.split_mark(name)
        if not mark:
            return inputs.state_of_path(Path(path))
        if mark == inputs.SEALED:
            return self._sealed_state()
        files = sorted(each for each in Path(path).rglob("*.y*ml") if each.is_file())
        return inputs.digest("\0".join(map(inputs.state_of_path, files)).encode())

    def _sealed_state(self) -> str:
        return sealed_state(sealed_files(self._folder.root))


def can_print() -> bool:
    """Return whether pages can be shown: a library renders them as pictures."""
    try:
        import mou_gen.web.pages  # noqa: F401
    except OutputError:
        return False
    return True
