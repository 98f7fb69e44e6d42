"""What is found in the documents of the folder, and their pages; remembered until something changes.

Worker processes check and print, so nobody waits for the document of somebody else. A document is
checked again when a file that it depends on is another one. What is typed and not saved yet is checked
as if it stood in the file, and nothing is written. What is remembered is for those with the same keys,
and pages for the one person who saw them.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from threading import RLock

from mou_gen import inputs
from mou_gen.checks import ON_SEALED_DATA
from mou_gen.data.keys_at_hand import keys_in_use
from mou_gen.document import Blank
from mou_gen.errors import InputError, OutputError, Problem
from mou_gen.inputs import Input
from mou_gen.kinds.sealed_files import sealed_files, sealed_state
from mou_gen.kinds.sight import Sight, seeing
from mou_gen.messages import language
from mou_gen.reporting.redaction import Redactor, redactor_of
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.document_task import (
    MadeDocument,
    MakeDocument,
    PrintedDocument,
    TooSlowError,
    done_apart,
    withheld_problem,
)
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.served_folder import ServedFolder
from mou_gen.web.workspace.shown_pages import ShownPages
from mou_gen.writers.formats import PAGED

_MOST_PRINTED = 60
_look: ContextVar[dict[str, str] | None] = ContextVar("look", default=None)
_Asker = tuple[Path, str, str, Sight]
"""A document, the language of the reader, the mark of the keys at hand, and whose sealed data the reader may open."""


@value_class
class Examined:
    """A document as it was found."""

    problems: tuple[Problem, ...] = ()
    """As they may be shown."""
    blanks: tuple[Blank, ...] = ()
    too_slow: bool = False
    """Whether it could not be checked in time."""
    withheld: bool = False
    """Whether anything was found by sealed data that the reader may not open."""

    @property
    def stopped(self) -> bool:
        """Whether it cannot be printed."""
        return self.too_slow or any(each.stops for each in self.problems)


class Examination:
    """Checks and prints the documents of a folder; each document once at a time, several beside one another."""

    def __init__(self, folder: ServedFolder) -> None:
        """Begin with nothing known."""
        self._folder = folder
        self._turns: defaultdict[Path, RLock] = defaultdict(RLock)
        self._known: dict[_Asker, tuple[Examined, frozenset[Input]]] = {}
        self._printed: OrderedDict[_Asker, tuple[PrintedDocument, ...]] = OrderedDict()
        self._redactors: dict[tuple[str, Sight], tuple[str, Redactor]] = {}
        self.pages = ShownPages()

    def known(self, path: Path) -> Examined | None:
        """Return what was found in *path*, None where that is not known or not true any more."""
        found = self._known.get(_asker(path))
        if found is None or self._states(found[1]) != found[1]:
            return None
        return found[0]

    def examine(self, path: Path) -> Examined:
        """Return what is found in the file *path*; it is not printed for that."""
        return self._examined(path, "")

    def shown(self, path: Path, reader: str) -> Examined:
        """Return what is found in the file *path*, and let *reader* see its pages."""
        examined = self._examined(path, _picturable())
        if printed := self._printed.get(_asker(path)):
            self.pages.keep((path, reader, keys_mark()), printed)
        return examined

    def shown_as(self, path: Path, data: bytes, reader: str) -> Examined:
        """Return what would be found in *path* if it held *data*, and let *reader* see its pages; nothing is written.

        Sealed data that the reader may not open have no say in it: what is typed is not saved, and no answer to
        it may tell a right guess from a wrong one.
        """
        try:
            made = self._made(path, _picturable(), {path: data}, guarded=False)
        except TooSlowError:
            return Examined(too_slow=True)
        if made.printed:
            self.pages.keep((path, reader, keys_mark()), made.printed)
        return self._told(made)

    def files(self, path: Path, form: str) -> Sequence[PrintedDocument]:
        """Return the documents of *path* in the format *form*.

        Raises:
            InputError: something in it stops that.
            OutputError: a library is not installed.
            TooSlowError: it takes too long.
        """
        made = self._made(path, form)
        if any(each.stops for each in made.problems):
            raise InputError(made.problems)
        return made.printed

    def redactor(self) -> Redactor:
        """Return what masks what is sealed in the folder, as far as the keys at hand and the reader may open it.

        A mask over words that the reader has typed would tell what they mean; open documents may be read as they are.
        """
        return self._redactor(readers_sight())

    def told(self, problem: Problem) -> Problem:
        """Return *problem*, found in a document as it is saved, as it may be shown to the reader."""
        if readers_sight() is not None and problem.rule in ON_SEALED_DATA:
            where = inputs.path_of_display_name(problem.source.file)
            if all(each.path != where for each in sealed_files(self._folder.root)):
                return withheld_problem(where, [problem])
        return self.redactor().told(problem)

    def whole_redactor(self) -> Redactor:
        """Return what masks all that is sealed, of texts that the reader has not typed, or whose masks are counted."""
        return self._redactor(None)

    def _redactor(self, sight: Sight) -> Redactor:
        state = self._sealed_state()
        known = self._redactors.get((keys_mark(), sight))
        if known is None or known[0] != state:
            with seeing(sight):
                known = state, redactor_of([self._folder.root])
            self._redactors[keys_mark(), sight] = known
        return known[1]

    # ---- in a process of its own ---------------------------------------------------------

    def _examined(self, path: Path, form: str) -> Examined:
        self.redactor()  # it needs all keys, which are asked for here and not there
        with self._turns[path]:
            known = self.known(path)
            is_printed = not form or _asker(path) in self._printed
            again = known is not None and known.too_slow and form  # for whoever opens it
            if known is not None and (is_printed or known.stopped) and not again:
                return known
            try:
                made = self._made(path, form)
            except TooSlowError:
                slow = Examined(too_slow=True)
                self._known[_asker(path)] = slow, self._noted([(str(path), "")])
                return slow
            self._remember(path, made, form)
            examined = self._told(made)
            self._known[_asker(path)] = examined, self._noted(made.inputs)
            return examined

    def _remember(self, path: Path, made: MadeDocument, form: str) -> None:
        self._printed.pop(_asker(path), None)
        if form:
            self._printed[_asker(path)] = made.printed
        while len(self._printed) > _MOST_PRINTED:
            self._printed.popitem(last=False)

    def _made(
        self,
        path: Path,
        form: str,
        proposed: Mapping[Path, bytes] | None = None,
        *,
        guarded: bool = True,
    ) -> MadeDocument:
        """Return what a process makes of *path*; a document is made once at a time, so a slow one takes one process."""
        folder = self._folder
        task = MakeDocument(
            folder.root,
            folder.templates,
            folder.engine,
            path,
            form,
            proposed or {},
            readers_sight(),
            guarded,
        )
        self.redactor()
        with self._turns[path]:
            made: MadeDocument = done_apart(task)
            return made

    def _told(self, made: MadeDocument) -> Examined:
        mask = self.redactor()
        told = tuple(dict.fromkeys(mask.told(each) for each in sorted(set(made.problems))))
        return Examined(told, tuple(map(mask.blank, made.blanks)), withheld=made.withheld)

    # ---- what it depends on --------------------------------------------------------------

    def _noted(self, seen: Iterable[Input]) -> frozenset[Input]:
        """Return what was *seen*; a file as it was then, for it may have changed since."""
        return frozenset(
            (name, self._state(name) if inputs.split_mark(name)[0] else state)
            for name, state in seen
        )

    def _states(self, seen: Iterable[Input]) -> frozenset[Input]:
        return frozenset((name, self._state(name)) for name, _state in seen)

    def _state(self, name: str) -> str:
        look = _look.get()
        if look is None:
            return self._state_now(name)
        if name not in look:
            look[name] = self._state_now(name)
        return look[name]

    def _state_now(self, name: str) -> str:
        mark, path = inputs.split_mark(name)
        if not mark:
            return inputs.state_of_path(Path(path))
        if mark == inputs.SEALED:
            return sealed_state(sealed_files(self._folder.root))
        return _state_below(Path(path))

    def folder_state(self) -> str:
        """Return the hash of all files of data in the folder."""
        look = _look.get()
        found = look.get("") if look is not None else None
        found = found or _state_below(self._folder.root)
        if look is not None:
            look[""] = found
        return found

    def _sealed_state(self) -> str:
        return self._state(f"{inputs.SEALED}{self._folder.root}")


@contextmanager
def one_look() -> Iterator[None]:
    """Look at each file once inside, however often its state is asked: a page that only reads shows one moment."""
    token = _look.set({})
    try:
        yield
    finally:
        _look.reset(token)


def _state_below(folder: Path) -> str:
    files = sorted(each for each in folder.rglob("*.y*ml") if each.is_file())
    return inputs.digest("\0".join(map(inputs.state_of_path, files)).encode())


def keys_mark() -> str:
    """Return what tells the keys at hand from others, "" without any."""
    keys = keys_in_use()
    return inputs.digest("\0".join(sorted(keys)).encode()) if keys else ""


def _asker(path: Path) -> _Asker:
    return path, language(), keys_mark(), readers_sight()


def _picturable() -> str:
    """Return the format whose pages are shown, "" where no library renders them as pictures."""
    try:
        import mou_gen.web.pages  # noqa: F401
    except OutputError:
        return ""
    return PAGED
