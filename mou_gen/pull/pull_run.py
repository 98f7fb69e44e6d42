"""A run of `pull`: the files that came back, the data today, and what is to be written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from mou_gen import checks, inputs, pipeline
from mou_gen.data.loader import Entries
from mou_gen.data.places import PARTIES, record_files_below
from mou_gen.data.writing import rewritten
from mou_gen.data.yaml_content import DataEdit, LengthenList, SetText
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import Edition
from mou_gen.messages import _, listed
from mou_gen.pull.alignment import normal
from mou_gen.pull.changes import ChangeKind, PulledChange
from mou_gen.pull.list_items import (
    ItemChange,
    Paragraphs,
    item_changes,
    leave_out_done,
    standing_lines,
)
from mou_gen.pull.new_articles import with_stanzas
from mou_gen.pull.office_conversion import is_converted, word_file
from mou_gen.pull.returned_file import ReturnedFile, compared
from mou_gen.pull.sent_base import Kept, SentBase, find_base
from mou_gen.pull.settlement import FileAndKey, Settlement, settle
from mou_gen.pull.todays_data import TodaysData
from mou_gen.startup.expressions import data_expression
from mou_gen.startup.value_classes import value_class
from mou_gen.word.docx_reader import read_word_file
from mou_gen.word.package_parts import WordPackage
from mou_gen.writers.disclosure import outward_copy
from mou_gen.writers.protection import is_protected_copy

_ORDER = {kind: number for number, kind in enumerate(ChangeKind)}


@value_class
class PullOrder:
    """What is asked of a run."""

    files: Sequence[Path]
    roots: Sequence[Path]
    """Data folders that the documents may be of."""
    folders: Sequence[Path]
    """Of the templates."""
    kept: Kept
    sent: Path | None = None
    taken: Sequence[tuple[str, str]] = ()
    """Names of versions that are chosen, each with its key path."""
    only: str = ""
    """The data file, below its data folder, that all must be of; "" for any."""


@dataclass(slots=True)
class PullResult:
    """What was found, and the files of data as they would be."""

    changes: list[PulledChange] = field(default_factory=list)
    writes: dict[Path, bytes] = field(default_factory=dict)


def pull_all(order: PullOrder) -> PullResult:
    """Return what was changed in the files of *order*, and what can be written; it writes nothing.

    Raises:
        InputError: a file is none that came back, or what was sent or the data cannot be read.
    """
    found = PullResult()
    sent = _sent_base(order.sent, order.kept) if order.sent else None
    groups: dict[tuple[Path, str, str], list[ReturnedFile]] = defaultdict(list)
    for path in order.files:
        returned = read_returned(path, order.kept, sent)
        _refuse_others(returned, order.only)
        root = _root(returned, order.roots)
        document = returned.base.document
        groups[root, document.file, document.kind].append(returned)
    documents = [
        (TodaysData(files[0].base.document, root, order.folders), files)
        for (root, _file, _kind), files in groups.items()
    ]
    pairs = [(each, today) for today, files in documents for each in files]
    settlement = settle(pairs, order.taken)
    for today, files in documents:
        _settled(found, order, today, files, settlement)
    found.changes.sort(key=_rank)
    return found


def _refuse_others(returned: ReturnedFile, only: str) -> None:
    """Refuse what is of another data file than *only*, before anything is asked of that file: whether it is there."""
    if only and returned.base.document.file != only:
        message = _(
            "this Word file was made from another document; choose it on the page of that one"
        )
        raise InputError([Problem(Source(returned.file), message, "", "pull")])


def read_returned(path: Path, kept: Kept, sent: SentBase | None = None) -> ReturnedFile:
    """Return what was changed in the file *path* since it was sent.

    Raises:
        InputError: it is none that came back.
    """
    file = inputs.display_name(path)
    if is_protected_copy(path):
        message = _("`mou-gen protect` made this copy, and nobody has changed it since")
        hint = _("leave it out; give the file that came back, saved in Word without a password")
        raise InputError([Problem(Source(file), message, hint, "pull")])
    package = WordPackage(word_file(path), file)
    base = find_base(package, kept, sent)
    return compared(file, base, read_word_file(package), converted=is_converted(path))


def is_taken(path: Path, root: Path, folders: Sequence[Path], kept: Kept) -> bool:
    """Return whether all that was changed in the file *path* is in the documents of *root* by now."""
    try:
        returned = read_returned(path, kept)
        today = TodaysData(returned.base.document, root, folders)
        if settle([(returned, today)]).changes:
            return False
        leave_out_done(returned, today)
        leaving = outward_copy(today.document, known_keys())
        lines = {normal(each.line.text) for each in SentBase(leaving, None).lines}
    except InputError:
        return False
    return all(_is_in(change, lines) for change in returned.others)


def _is_in(change: PulledChange, lines: Set[str]) -> bool:
    """Return whether *change* stands in a document with these *lines*."""
    match change.kind:
        case ChangeKind.NOTE:
            return True
        case ChangeKind.DELETED:
            return normal(change.old) not in lines
        case ChangeKind.MOVED:
            return False  # its words stand there in any order
        case _:
            return all(normal(line) in lines for line in change.text.splitlines() if line.strip())


def _sent_base(path: Path, kept: Kept) -> SentBase:
    return find_base(WordPackage(word_file(path), inputs.display_name(path)), kept, None)


def _rank(change: PulledChange) -> tuple[bool, str, int, str, int, str]:
    return (
        not change.returned,
        change.returned,
        _ORDER[change.kind],
        change.file,
        change.line,
        change.path,
    )


def _root(returned: ReturnedFile, roots: Sequence[Path]) -> Path:
    file = returned.base.document.file
    found = [root for root in roots if (root / file).is_file()]
    if len(found) == 1:
        return found[0]
    if found:
        message = _("several data folders contain `{file}`", file=file)
    else:
        message = _(
            "no data folder here contains `{file}`, the data file this document was made from",
            file=file,
        )
    hint = _("run mou-gen in the folder that holds its data folder, usually `agreements`")
    raise InputError([Problem(Source(returned.file), message, hint, "pull")])


# ---- one document ------------------------------------------------------------------------


def _settled(
    found: PullResult,
    order: PullOrder,
    today: TodaysData,
    returned: Sequence[ReturnedFile],
    settlement: Settlement,
) -> None:
    others = [change for each in returned for change in _others(each, today)]
    changes, writable = settlement.of([each.file for each in returned], today.root)
    items = item_changes(returned, today)
    if writable or items:
        writing = _Writing(today, writable, items, order, found.writes)
        found.writes |= writing.files()
        changes = [*map(writing.told, changes), *writing.findings()]
        others = [*map(writing.told_as_item, others)]
    found.changes += others
    found.changes += [_used(each, today.root) for each in changes]


def _others(returned: ReturnedFile, today: TodaysData) -> list[PulledChange]:
    leave_out_done(returned, today)
    if any(line.is_heading for line in returned.new_lines):
        return with_stanzas(returned, returned.base.document.languages, today.document)
    return returned.others


class _Writing:
    """The values that are to be written, tried on the data before anything is."""

    def __init__(
        self,
        today: TodaysData,
        writable: Mapping[FileAndKey, str],
        items: Sequence[ItemChange],
        order: PullOrder,
        before: Mapping[Path, bytes],
    ) -> None:
        self._today, self._before = today, before
        self._wanted = dict(writable)
        self._refused: dict[tuple[str, str], str] = {}
        self._folders = order.folders
        self._tried: set[tuple[str, str]] = set()
        self._items = items
        self._item_of: dict[int, ItemChange] = {}
        self._made: dict[Path, bytes] = {}
        self._found: dict[frozenset[tuple[Path, bytes]], tuple[Problem, ...]] = {}

    def _desk(self) -> Desk:
        return Desk(_edition(self._today), self._folders)

    def files(self) -> dict[Path, bytes]:
        """Return the files as they would be, with all values and items in them that the data can take."""
        self._made = self._with_values()
        for item in self._items:
            self._add(item)
        return self._made

    def _add(self, item: ItemChange) -> None:
        """Make the edit of *item*, if the document then has its paragraphs and is else the same."""
        place = self._today.root / item.file
        try:
            data = self._made.get(place) or self._before.get(place) or inputs.contents(place)
            made = self._made | {place: rewritten(data, [item.edit], place.as_posix())}
            wanted = item.applied(self._lines(self._made))
            if wanted is None or self._lines(made) != wanted or any(self._secrets(made)):
                return
        except InputError:
            return
        self._made = made
        self._item_of |= {id(change): item for change in item.told}

    def _lines(self, made: Mapping[Path, bytes]) -> Paragraphs:
        with inputs.proposed(made):
            return standing_lines(self._today.anew().document)

    def _with_values(self) -> dict[Path, bytes]:
        while True:
            made = self._written()
            problem = self._first_problem(made) if made else None
            if problem is None:
                return made
            for key in self._blamed(problem):
                other = (
                    self._today.called(key[1], self._wanted[key])
                    if key not in self._tried
                    else None
                )
                self._tried.add(key)
                if other is not None:
                    self._wanted[key] = other
                    continue
                self._refused[key] = self._reason(problem)
                self._wanted.pop(key)

    def _reason(self, problem: Problem) -> str:
        """Return what *problem* says; one in another file says where."""
        at = problem.source
        elsewhere = inputs.path_of_display_name(at.file) != self._today.path
        place = f"{at.file}:{at.line}: " if elsewhere else ""
        return place + "; ".join(filter(None, (problem.message, problem.hint)))

    def told(self, change: PulledChange) -> PulledChange:
        """Return *change*, left to a person where the data cannot take it."""
        if change.kind is not ChangeKind.VALUE:
            return change
        file = Path(change.file).relative_to(self._today.root).as_posix()
        key = file, change.path
        if why := self._refused.get(key):
            return replace(change, kind=ChangeKind.BY_HAND, why=why)
        return replace(change, new=self._wanted[key])

    def told_as_item(self, change: PulledChange) -> PulledChange:
        """Return *change*; a paragraph of an item that is written says where."""
        item = self._item_of.get(id(change))
        if item is None:
            return change
        beside = self._today.at(item.file, f"{item.list_path}[{item.after or item.key}]")
        why = _("an item of `{path}`", path=item.list_path)
        if item.after:
            why = _("an item of `{path}`, with a key made from its text", path=item.list_path)
        return replace(
            change,
            file=(self._today.root / item.file).as_posix(),
            path=f"{item.list_path}[{item.key}]",
            line=beside.origin.source.line if isinstance(beside, Entries) else 0,
            why=why,
            is_item=True,
        )

    def findings(self) -> Iterator[PulledChange]:
        """Yield what the rules find in the text that came back, and did not find before."""
        if not self._made:
            return
        before = self._checked({})
        for problem in self._checked(self._made):
            if not any(_same_finding(problem, each) for each in before):
                yield PulledChange(
                    ChangeKind.NOTE,
                    problem.source.file,
                    problem.source.key_path,
                    problem.source.line,
                    why=problem.rule,
                    text=problem.message,
                )

    def _secrets(self, made: Mapping[Path, bytes]) -> Iterator[Problem]:
        """Yield what the data would tell of a person, or keep the guard for names from seeing.

        Nothing is written then: an open file of data never names a victim (UU 21/2007).
        """
        for problem in self._checked(made):
            if problem.rule in checks.SECRET and problem.stops:
                yield problem

    def _written(self) -> dict[Path, bytes]:
        made: dict[Path, bytes] = {}
        for (file, path), text in list(self._wanted.items()):
            place = self._today.root / file
            data = made.get(place, self._before.get(place))
            if data is None:
                data = inputs.contents(place)
            try:
                made[place] = rewritten(data, _edits(path, text), place.as_posix())
            except InputError as error:
                problem = error.problems[0]
                self._refused[file, path] = problem.message
                self._wanted.pop((file, path))
        return made

    def _first_problem(self, made: Mapping[Path, bytes]) -> Problem | None:
        with inputs.proposed(made):
            try:
                desk = self._desk()
                folder = desk.folder(self._today.path)
                with folder.opened(self._today.path) as record:
                    list(pipeline.documents(desk, folder, record))  # type: ignore[arg-type]
            except InputError as error:
                return error.problems[0]
        return next(self._secrets(made), None)

    def _checked(self, made: Mapping[Path, bytes]) -> tuple[Problem, ...]:
        key = frozenset(made.items())
        if key not in self._found:
            with inputs.proposed(made):
                checked = pipeline.check_file(self._desk(), self._today.path)
            self._found[key] = tuple(checked.problems)
        return self._found[key]

    def _blamed(self, problem: Problem) -> list[tuple[str, str]]:
        """Return the values that *problem* comes of: that at its key, or all if it is none of them."""
        path = problem.source.key_path
        near = [
            key
            for key in self._wanted
            if path and (key[1].startswith(path) or path.startswith(key[1]))
        ]
        alone = [key for key in self._wanted if self._first_problem(self._only(key)) is not None]
        return near or alone or list(self._wanted)

    def _only(self, key: tuple[str, str]) -> dict[Path, bytes]:
        place = self._today.root / key[0]
        data = self._before.get(place) or inputs.contents(place)
        return {place: rewritten(data, _edits(key[1], self._wanted[key]), place.as_posix())}


def _edits(path: str, text: str) -> list[DataEdit]:
    """Return what writes *text* at *path*; items of its list that come before it may not be known yet."""
    in_list, _bracket, number = path.removesuffix("]").rpartition("[")
    if path.endswith("]") and number.isdecimal():
        return [LengthenList(in_list, int(number)), SetText(path, text)]
    return [SetText(path, text)]


def _edition(today: TodaysData) -> Edition:
    document = today.document
    return Edition(document.layout, document.languages, not document.draft)


def _same_finding(one: Problem, other: Problem) -> bool:
    """Return whether both are the same; what is found in another line or quotes other words may be."""
    return (one.rule, one.message, one.source.file) == (
        other.rule,
        other.message,
        other.source.file,
    )


def _used(change: PulledChange, root: Path) -> PulledChange:
    """Return *change*; one of a party says which other documents use that file."""
    path = Path(change.file)
    if change.kind is not ChangeKind.VALUE or path.parent != root / PARTIES:
        return change
    name = data_expression(rf"(?<![\w-]){re.escape(path.stem)}(?![\w-])".encode())
    users = []
    for record in sorted(record_files_below(root)):
        try:
            if name.search(inputs.contents(record)):
                users.append(record.relative_to(root).as_posix())
        except OSError:
            continue
    if len(users) < 2:
        return change
    others = _("other documents use it too: {files}", files=listed(users))
    return replace(change, why=f"{change.why}; {others}" if change.why else others)
