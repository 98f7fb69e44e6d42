"""Plans a build: which documents have changed, who builds them, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mou_gen import inputs
from mou_gen.build.bookkeeping import Bookkeeping, Result
from mou_gen.build.makers import run_tasks, secrets_in
from mou_gen.build.memory import Memory, searched_file, sent_copies
from mou_gen.build.memory_file import is_document_of
from mou_gen.build.output import missing_folders
from mou_gen.build.process import signals_blocked
from mou_gen.build.tasks import Order, Task
from mou_gen.data.places import data_folder, find_record_files, target_of
from mou_gen.data.rows import MergeRow
from mou_gen.errors import ClusterError, InputError, OutputError, Problem, Source
from mou_gen.kinds import sealed_files
from mou_gen.kinds.sealed_files import SealedFile, sealed_state
from mou_gen.library import program
from mou_gen.messages import _
from mou_gen.writers.printing import Outcome


def build_files(
    paths: Sequence[Path],
    order: Order,
    to: Path,
    *,
    jobs: int | None = None,
    cluster: str | None = None,
    force: bool = False,
    progress: Callable[[Result, int], None] = lambda result, to_do: None,  # noqa: ARG005
) -> Result:
    """Write the documents of *paths* into the folder *to*, and return what has become of each.

    *jobs* is the greatest number of processes, one a core where it is None; *cluster* is the
    address of one that makes the documents instead; *force* makes unchanged documents as
    well; *progress* is called after each document.

    Raises:
        InputError: *paths* names what is not there, or *to* is named after a victim.
        OutputError: a format needs a library that is not installed.
    """
    run = Bookkeeping(order, Memory(to, order.folders), Result())
    found = find_record_files(paths)
    run.result.total = len(found)
    return _done(run, run.tasks(found), (jobs, cluster), force, progress, [to])


def merge_rows(
    path: Path,
    rows: Sequence[MergeRow],
    order: Order,
    to: Path,
    *,
    jobs: int | None = None,
    cluster: str | None = None,
    force: bool = False,
    dry_run: bool = False,
    joined: Path | None = None,
    progress: Callable[[Result, int], None] = lambda result, to_do: None,  # noqa: ARG005
) -> Result:
    """Write *path* once for each of *rows*, which lies over its data; otherwise as `build`.

    A *dry_run* composes and checks all, and writes nothing. *joined* is the file that the
    documents are to be joined in.

    Raises:
        InputError: *path* lies in no data folder, or *to* or *joined* is named after a victim.
        OutputError: a format needs a library that is not installed, or *joined* is one of the documents in *to*.
    """
    run = Bookkeeping(order, Memory(to, order.folders), Result(total=len(rows)))
    root = data_folder(path)
    formats = () if dry_run else order.formats
    tasks = [Task(path, root, target_of(root, path, row.name), formats, row) for row in rows]
    if joined:
        _refuse_document(joined, run.memory, tasks)
    named = [to, joined] if joined else [to]
    return _done(run, tasks, (jobs, cluster), force, progress, named)


def _refuse_document(joined: Path, memory: Memory, tasks: Sequence[Task]) -> None:
    """Refuse to write the file *joined* over a document of *tasks*, or one that *memory* knows.

    Raises:
        OutputError: it is one.
    """
    place, output = inputs.real_path(joined), inputs.real_path(memory.output)
    if not place.is_relative_to(output):
        return
    name = place.relative_to(output)
    if memory.has_made(name) or any(is_document_of(name, task.target) for task in tasks):
        message = _("{file} is the place of another document", file=joined.as_posix())
        hint = _("give `--joined` the name of a file of its own")
        raise OutputError(f"{message}; {hint}")


def refuse_sealed_names(names: Iterable[Path], roots: Iterable[Path]) -> None:
    """Refuse *names* of files and folders to be written that name somebody sealed below *roots*.

    Folders above them that are there are the user's and stay in the house; those that are made for them count.

    Raises:
        InputError: one of them does.
    """
    from mou_gen.checks.rules import sealed_names

    names = tuple(names)
    new = (*names, *missing_folders(names))
    found = {
        problem
        for root, secrets in secrets_in(roots).items()
        if secrets.locked.issuperset(secrets.problems)  # else no open document is made anyway
        for problem in (
            _unknowable(new, root)
            if secrets.problems
            else (
                each
                for path in new
                for each in sealed_names.named(path.name, Source(path.as_posix()), secrets)
            )
        )
    }
    if found:
        raise InputError(sorted(found))


def refuse_named_files(files: Iterable[Path], root: Path) -> None:
    """Refuse new *files* below the data folder *root* if one, or a folder that is made for it, is named after somebody sealed there.

    A case code is nobody's name. While not all that is sealed can be read, a name has words of everybody alone.

    Raises:
        InputError: one of them is.
    """
    from mou_gen.checks.rules import sealed_names
    from mou_gen.kinds.case_code import CASE

    new = {each for file in files for each in (file, *file.parents) if not each.exists()}
    names = [each for each in new if not re.fullmatch(CASE, each.stem, re.ASCII)]
    known = secrets_in([root] if root.is_dir() else ())
    found = {
        problem
        for secrets in known.values()
        for path in names
        for problem in sealed_names.named(path.stem, Source(path.as_posix()), secrets)
    }
    if not found and any(secrets.problems for secrets in known.values()):
        found.update(_unknowable(names, root))
    if found:
        raise InputError(sorted(found))


_OF_FILES = frozenset(("output", "out", "docx", "pdf", "html", "odt", "zip"))
"""Words of names of files that are nobody's."""


def _is_count(word: str) -> bool:
    """Return whether *word* is a count, a day or a year: more figures may be the number of a person."""
    return word.isdigit() and len(word) <= len("2026")


def _unknowable(names: Iterable[Path], root: Path) -> Iterator[Problem]:
    """Yield that of new *names* one may be somebody's, while not all that is sealed below *root* can be read.

    Words of everybody, of regions and of what is there already are nobody's; the name is not repeated.
    """
    from mou_gen.kinds.case_code import CASE
    from mou_gen.kinds.keys import own_words
    from mou_gen.language.spelling import spelling_keys
    from mou_gen.library.words import known_words

    there = {key for path in root.rglob("*") for key in spelling_keys(path.name)}
    for path in names:
        said = spelling_keys(re.sub(CASE, " ", path.stem, flags=re.ASCII))
        strange = {each for each in said if not _is_count(each)} - there - _OF_FILES
        if strange - known_words() - own_words():
            message = _(
                "while a referral cannot be read, a new name may contain only ordinary words, regions, dates and codes"
            )
            hint = _("choose such words, or run this where the key is at hand")
            yield Problem(Source(inputs.display_name(root)), message, hint)
            return


def _done(
    run: Bookkeeping,
    tasks: Sequence[Task],
    by: tuple[int | None, str | None],
    force: bool,
    progress: Callable[[Result, int], None],
    names: Sequence[Path],
) -> Result:
    roots = list(dict.fromkeys(task.root for task in tasks))
    sealed: Mapping[Path, Sequence[SealedFile]] = {}
    copies = sent_copies(run.memory.output)
    if any(task.formats for task in tasks):
        sealed = {root: found for root in roots if (found := sealed_files.sealed_files(root))}
        run.clear(tasks)
        run.memory.problems += run.memory.orphans(tasks)
        run.memory.problems += _left_in_clear(sealed)
    to_do = [changed for task in tasks if (changed := run.changed(task, force))]
    if to_do or len(names) > 1:
        refuse_sealed_names(names, roots)
    progress(run.result, len(to_do))
    left = dict(enumerate(to_do))
    run.result.left = len(left)
    try:
        for index, made in run_tasks(to_do, run.order, *by):
            with signals_blocked():
                run.take(index, left.pop(index), made)
                run.result.left = len(left)
            progress(run.result, len(to_do))
    except KeyboardInterrupt:
        run.result.stopped = True
    except ClusterError as error:
        run.result.errors.append(error)
        run.result.failed += [task.path for task in left.values()]
        run.result.left = 0
    if sealed and sent_copies(run.memory.output):
        run.memory.problems += _named_copies_left(run.memory.output, copies, sealed)
    run.finish()
    return run.result


def _left_in_clear(sealed: Mapping[Path, Sequence[SealedFile]]) -> list[Problem]:
    """Return a warning for each file of *sealed*, by data folder, that is readable and is to be encrypted."""
    if not any(sealed_files.are_to_be_encrypted(files, root) for root, files in sealed.items()):
        return []
    from mou_gen.build.encryption import left_in_clear

    return list(left_in_clear(sealed))


def _named_copies_left(
    output: Path, copies: Sequence[Path], sealed: Mapping[Path, Sequence[SealedFile]]
) -> list[Problem]:
    """Remove those of *copies* of earlier builds that name somebody in *sealed*; return a warning for each that stays.

    Where nothing sealed has changed since they were searched, nothing is read.
    """
    states = (f"{inputs.real_path(root)}\0{sealed_state(each)}" for root, each in sealed.items())
    state = inputs.digest("\0".join((program.program_hash(), *states)).encode()).encode()
    if _is_searched(output, state):
        return []
    from mou_gen.build.named_copies import remove_named_copies

    return remove_named_copies(output, copies, list(sealed), state)


def _is_searched(output: Path, state: bytes) -> bool:
    """Return whether the copies in the folder *output* were searched for what is sealed in this *state*."""
    try:
        return inputs.contents(searched_file(output), len(state)) == state
    except OSError:
        return False


def write_outcome(path: Path, made: Outcome, order: Order, to: Path) -> Result:
    """Write what was *made* of the data file *path* into the folder *to*, and remember it.

    A file that was changed by hand is kept here as well, and said so in the result.
    """
    run = Bookkeeping(order, Memory(to, order.folders), Result(total=1))
    for task in run.tasks([path]):
        run.changed(task, force=True)
        run.take(0, task, made)
    run.finish()
    return run.result
