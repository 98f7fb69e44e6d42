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
from mou_gen.checks.completeness import blank_hashes, final_problems, missing_facts
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
    """Return the documents that *path* makes, with a *row* of a table over it if given, and what is found in them."""
    with recording() as seen:
        try:
            checked = _checked(desk, path, row, seen)
        except InputError as error:
            checked = CheckedFile(path, problems=error.problems)
    return replace(checked, inputs=frozenset(seen))


def _checked(desk: Desk, path: Path, row: MergeRow | None, seen: Set[Input]) -> CheckedFile:
    folder = desk.folder(path)
    target = target_of(folder.root, path, row.name if row else "")
    composed, found = list[ComposedDocument](), list[Problem]()
    with folder.opened(path, row) as record:
        if not isinstance(record, Record):
            return CheckedFile(path, problems=tuple(checks.problems_in_party(record, folder)))
        labels = desk.labels_of(record)
        for spec, document in documents(desk, folder, record):
            names = folder.names(seen, row)
            case = Case(record, document, labels, folder, desk.folders, names)
            found += [*checks.apply_rules(case), *final_problems(document, record)]
            composed.append(desk.laid_out(spec, document, target))
        unprinted = tuple(checks.unprinted(record, labels))
        for document in unprinted:
            found += checks.apply_rules(Case(record, document, labels, folder, desk.folders))
            found += missing_facts(document) if desk.asked.final else ()
        problems = tuple(apply_waivers(record, found, whole=not desk.asked.languages))
        return CheckedFile(path, tuple(composed), problems, unprinted=unprinted)


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
    made = checked.documents
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
    return CheckedRun.of(every, sorted(problems))


def _check_alone(desk: Desk, targets: Targets, path: Path) -> CheckedFile:
    """Return what becomes of *path*, in all formats, as far as it is known before it is written."""
    try:
        targets.take(path)
    except InputError as error:
        return CheckedFile(path, problems=error.problems)
    checked = check_file(desk, path)
    lacking = printing.not_printable(checked.composed, desk.fonts)
    return replace(checked, problems=(*checked.problems, *lacking))
