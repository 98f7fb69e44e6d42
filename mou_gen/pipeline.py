"""The program in reading order: read, compose, check, write.

A document is written in all its formats before the first of its files is, so a mistake in it leaves
its files as they were. Which documents are made, and by how many, is planned in `build`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from mou_gen import checks
from mou_gen.checks import Case, completeness, waivers
from mou_gen.compose import DocumentSpec, Templates, compose, edition
from mou_gen.data.places import beside, collision, data_folder, find, target_of
from mou_gen.data.rows import Row
from mou_gen.document import Document
from mou_gen.errors import InputError, OutputError, Problem, Source
from mou_gen.inputs import Input, called, digest, real, recorded, refresh
from mou_gen.kinds.document_specs import document_specs
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.party import Party
from mou_gen.kinds.record import Record
from mou_gen.kinds.registry import documents
from mou_gen.kinds.secrets import Secrets
from mou_gen.kinds.translations import not_in
from mou_gen.library import layers
from mou_gen.library.labels import read_labels
from mou_gen.library.themes import theme_named
from mou_gen.writers import printing
from mou_gen.writers.printing import Composed, Writer, Written


@dataclass(frozen=True, slots=True)
class Made:
    """What has become of a file of data: its documents, or what keeps them from being written."""

    written: Mapping[str, Written] = field(default_factory=dict)
    """By format; empty where a problem stops it."""
    problems: tuple[Problem, ...] = ()
    blanks: frozenset[str] = frozenset()
    """Hashes of the facts that are not known."""
    sealed: bool = False
    """Whether *problems* may tell of a person, and are not to be kept."""


@dataclass(frozen=True, slots=True)
class Run:
    """What was composed and checked."""

    composed: Sequence[Composed]
    warnings: Sequence[Problem]
    """What was found and stops nothing: warnings, and what is waived."""


class Desk:
    """Where documents are composed; what they share is read once."""

    def __init__(
        self,
        asked: Edition,
        folders: Sequence[Path],
        secrets: Mapping[Path, Secrets] | None = None,
    ) -> None:
        """Take what is *asked*, the *folders* of templates, and *secrets* that are read already."""
        refresh()
        self.folders = tuple(folders)
        self.templates = Templates(folders)
        self._asked = asked
        self._secrets = secrets or {}
        self._data: dict[Path, Folder] = {}

    def compose(self, path: Path, row: Row | None = None) -> tuple[list[Composed], list[Problem]]:
        """Return the documents that *path* makes, and what is found in them; a party makes none.

        Where there is a *row* of a table, it lies over what the file says.

        Raises:
            InputError: every finding in the data and the templates, if one of them is an error.
        """
        folder, composed, found = self.folder(path), list[Composed](), list[Problem]()
        stem = target_of(folder.root, path)
        try:
            with recorded() as seen:
                record = folder.merged(path, row) if row else folder.read(path)
                if isinstance(record, Party):
                    return [], []
                for sheet, document in self.documents(record, folder):
                    labels, names = read_labels(self.folders), folder.names(seen, row)
                    case = Case(record, document, labels, folder, self.folders, names)
                    found += checks.apply_rules(case)
                    found += (
                        completeness.final_problems(document, record) if self._asked.final else ()
                    )
                    kind = documents()[sheet.kind]
                    theme = theme_named(sheet.theme or kind.theme, self.folders)
                    target = beside(stem, row.name) if row else stem
                    target = target.with_name(target.name + kind.suffix)
                    composed.append(Composed(edition(document, labels), theme, target))
        finally:
            folder.forget(path)
        whole = self._asked.languages is None
        return composed, list(waivers.apply_waivers(record, found, whole=whole))

    def documents(
        self, record: Record, folder: Folder, languages: tuple[str, ...] | None = None
    ) -> Iterator[tuple[DocumentSpec, Document]]:
        """Yield each document of *record*, before its edition, with what it is made from.

        It is in *languages* where they are given, and otherwise in those that are asked for.

        Raises:
            InputError: the data or a template is wrong.
        """
        asked = replace(self._asked, languages=languages) if languages else self._asked
        if problems := not_in(record, asked.languages):
            raise InputError(problems)
        labels = read_labels(self.folders)
        for sheet in document_specs(record, asked, labels):
            yield sheet, compose(sheet, self.templates, labels, folder.root)

    def folder(self, path: Path) -> Folder:
        """Return the data folder that *path* lies in."""
        root = data_folder(path)
        known = real(root)
        if known not in self._data:
            self._data[known] = Folder(root, self._secrets.get(known))
        return self._data[known]


def compose_all(paths: Sequence[Path], asked: Edition, folders: Sequence[Path]) -> Run:
    """Return the documents of all files in *paths*, numbered, checked and laid out.

    Raises:
        InputError: every finding in data, templates and documents, if one of them is an error.
    """
    desk, problems, composed = Desk(asked, folders), list[Problem](), list[Composed]()
    taken: dict[Path, Path] = {}
    for path in find(paths):
        try:
            other = taken.setdefault(target_of(data_folder(path), path), path)
            problems += [collision(path, other)] if other != path else []
            made, found = desk.compose(path)
            composed += made
            problems += found
            problems += printing.not_printable(made, layers.first(folders, "fonts"))
        except InputError as error:
            problems += error.problems
    if any(problem.stops for problem in problems):
        raise InputError(problems)
    return Run(composed, sorted(set(problems)))


def make(desk: Desk, path: Path, writers: Mapping[str, Writer], row: Row | None = None) -> Made:
    """Return what becomes of *path*, by *writers*; one that is wrong disturbs no other."""
    try:
        with recorded() as seen:
            composed, found = desk.compose(path, row)
    except InputError as error:
        return Made(problems=error.problems)
    return print_all(path, composed, found, seen, writers)


def print_all(
    path: Path,
    composed: Sequence[Composed],
    found: Sequence[Problem],
    seen: Set[Input],
    writers: Mapping[str, Writer],
) -> Made:
    """Return what *writers* make of *path*, *composed* from what was *seen*, with what was *found*."""
    if any(problem.stops for problem in found):
        return Made(problems=tuple(found))
    try:
        written = {
            form: printing.written(composed, form, write, seen) for form, write in writers.items()
        }
    except InputError as error:
        return Made(problems=error.problems)
    except OutputError as error:
        return Made(problems=(Problem(Source(called(path)), str(error), rule="output"),))
    documents = [each.document for each in composed]
    waiting = {f"{each.origin.file}\0{each.origin.path}" for each in completeness.blanks(documents)}
    sealed = any(each.sealed for each in documents) or any(map(checks.may_tell, found))
    hashes = frozenset(digest(each.encode()) for each in waiting)
    return Made(written, tuple(found), hashes, sealed)


def writers(
    formats: Sequence[str], folders: Sequence[Path], engine: str, *, without_source: bool = False
) -> dict[str, Writer]:
    """Return what writes a document in each of *formats*; *engine* sets the pages.

    The files carry what they print as data, but *without_source*.

    Raises:
        OutputError: what one of them needs is not installed.
    """
    return printing.writers(
        formats,
        engine,
        lambda: layers.first(folders, "fonts"),
        known_keys(),
        carries=not without_source,
    )
