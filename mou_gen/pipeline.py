"""The program in reading order: read, compose, check, write.

A document is written in all its formats before the first of its files is, so a mistake in it leaves
its files as they were. Which documents are made, and by how many, is planned in `build`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from pathlib import Path

from mou_gen import checks
from mou_gen.checks import Case
from mou_gen.checks.completeness import blank_hashes, final_problems
from mou_gen.checks.waivers import apply_waivers
from mou_gen.compose import DocumentSpec
from mou_gen.data.places import Targets, find_record_files, target_of
from mou_gen.data.rows import MergeRow
from mou_gen.document import Document
from mou_gen.errors import InputError, OutputError, Problem, Source
from mou_gen.inputs import Input, recording
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.writers import printing
from mou_gen.writers.printing import CheckedFile, CheckedRun, ComposedDocument, Outcome, Writer


def make_documents(
    desk: Desk, path: Path, writers: Mapping[str, Writer], row: MergeRow | None = None
) -> Outcome:
    """Return what becomes of *path*, by *writers*; one that is wrong disturbs no other."""
    return print_documents(check_file(desk, path, row), writers)


def check_file(desk: Desk, path: Path, row: MergeRow | None = None) -> CheckedFile:
    """Return the documents that *path* makes, and what is found in them; a party makes none.

    Where there is a *row* of a table, it lies over what the file says.
    """
    with recording() as seen:
        try:
            composed, problems = _checked(desk, path, row, seen)
        except InputError as error:
            composed, problems = (), error.problems
    return CheckedFile(path, tuple(composed), tuple(problems), frozenset(seen))


def _checked(
    desk: Desk, path: Path, row: MergeRow | None, seen: Set[Input]
) -> tuple[Sequence[ComposedDocument], Sequence[Problem]]:
    folder = desk.folder(path)
    target = target_of(folder.root, path, row.name if row else "")
    composed, found = list[ComposedDocument](), list[Problem]()
    with folder.opened(path, row) as record:
        if not isinstance(record, Record):
            return (), tuple(checks.problems_in_party(record, folder))
        for spec, document in documents(desk, folder, record):
            names = folder.names(seen, row)
            case = Case(record, document, desk.labels_of(record), folder, desk.folders, names)
            found += [*checks.apply_rules(case), *final_problems(document, record)]
            composed.append(desk.laid_out(spec, document, target))
        found += checks.problems_in_data(record, folder, desk.labels_of(record), desk.folders)
        return composed, list(apply_waivers(record, found, whole=not desk.asked.languages))


def documents(
    desk: Desk, folder: Folder, record: Record, languages: tuple[str, ...] | None = None
) -> Iterator[tuple[DocumentSpec, Document]]:
    """Yield each document of *record* before its edition, in *languages* or those asked for, with what it is made from.

    Raises:
        InputError: the data or a template is wrong.
    """
    for spec in desk.specs(record, languages):
        yield desk.composed(spec, record, folder)


def print_documents(checked: CheckedFile, writers: Mapping[str, Writer]) -> Outcome:
    """Return what *writers* make of *checked*, or what keeps it from being written."""
    if checked.stopped:
        return Outcome(problems=checked.problems)
    try:
        files = printing.print_formats(checked, writers)
    except InputError as error:
        return Outcome(problems=error.problems)
    except OutputError as error:
        return Outcome(problems=(error.at(Source.of(checked.path)),))
    made = [each.document for each in checked.composed]
    sealed = any(each.sealed for each in made) or any(map(checks.may_tell, checked.problems))
    return Outcome(files, checked.problems, blank_hashes(made), sealed)


def check_all(paths: Sequence[Path], asked: Edition, folders: Sequence[Path]) -> CheckedRun:
    """Return the documents of all files in *paths*, which could be written as they are.

    Raises:
        InputError: every finding in data, templates and documents, if one of them is an error.
    """
    desk, targets = Desk(asked, folders), Targets()
    every = [_check_alone(desk, targets, path) for path in find_record_files(paths)]
    problems = {problem for checked in every for problem in checked.problems}
    if any(problem.stops for problem in problems):
        raise InputError(problems)
    composed = [each for checked in every for each in checked.composed]
    return CheckedRun(composed, sorted(problems), len(every))


def _check_alone(desk: Desk, targets: Targets, path: Path) -> CheckedFile:
    """Return what becomes of *path*, in all formats, as far as it is known before it is written."""
    try:
        targets.take(path)
    except InputError as error:
        return CheckedFile(path, problems=error.problems)
    checked = check_file(desk, path)
    lacking = printing.not_printable(checked.composed, desk.fonts)
    return replace(checked, problems=(*checked.problems, *lacking))
