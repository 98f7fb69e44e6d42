"""Two versions of a document compared: read, checked, put together, written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from mou_gen import inputs, pipeline
from mou_gen.build import commits, handwork, output
from mou_gen.build.memory import FOLDER, comparisons_file, copy_file, kept_copies
from mou_gen.build.planning import refuse_sealed_names
from mou_gen.checks import Case
from mou_gen.checks.rules import sealed_names
from mou_gen.data.places import ENDINGS, data_folder, target_of, template_folders
from mou_gen.document import Document, Revision
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import LETTERS, Edition
from mou_gen.kinds.record import Record
from mou_gen.library.themes import load_theme
from mou_gen.messages import _
from mou_gen.pull.office_conversion import word_file
from mou_gen.pull.sent_base import find_base
from mou_gen.redline.comparison import has_changes, redline
from mou_gen.redline.matrix import change_matrix, landscape, matrix_as_csv
from mou_gen.redline.parallels import in_parallel
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.word.package_parts import WordPackage
from mou_gen.writers.formats import FORMATS, TABLE
from mou_gen.writers.printing import ComposedDocument

MATRIX = "matrix"
"""The name of the format that is a document of its own, in every format and as a table."""
_SUFFIX = "-changes"
_HASH = expression(r"^[0-9a-f]{32}$", re.MULTILINE)


@value_class
class ComparisonOrder:
    """How two versions are to be compared."""

    asked: Edition
    formats: tuple[str, ...]
    engine: str
    templates: tuple[Path, ...]
    """The user's own folders of templates."""
    author: str
    """Who has made the changes; "" for the office that the document comes from."""
    date: str
    without_source: bool


@value_class
class _Version:
    record: Record
    folder: Folder
    desk: Desk
    documents: Mapping[str, ComposedDocument]
    """By kind."""


@value_class
class _Earlier:
    documents: Mapping[str, Document]
    """By kind."""
    versions: tuple[_Version, ...] = ()
    """What they were composed from, if they were not read from a Word file."""


@value_class
class ComparisonResult:
    """What has become of a comparison."""

    written: tuple[Path, ...]
    warnings: tuple[Problem, ...] = ()


def compare_versions(
    before: Path, after: Path, order: ComparisonOrder, to: Path, name: Path | None, scratch: Path
) -> ComparisonResult:
    """Write what *after* says otherwise than *before*, and return the files; none without a change.

    They lie in the folder *to* as the documents do, or are called *name*. A commit is laid out in
    *scratch*, which is to last until its findings have been reported.

    Raises:
        InputError: a version cannot be read, is sealed, or is of another kind, layout or language than
            the other; the later one is no data file, or a Word file is of another document; or the
            earlier one names somebody whose data are sealed.
        OutputError: a file cannot be written.
    """
    _refuse_other_files(after)
    new = _checked(after, order)
    changed = _changed(new, _earlier(before, after, order, to, scratch), order, before)
    if not changed:
        return ComparisonResult(())
    files = dict(_files(changed, new.desk, order, to, name))
    return _write(files, changed, new.desk, order, to, after)


def compared_files(
    path: Path, before: Mapping[Path, bytes], after: Mapping[Path, bytes], order: ComparisonOrder
) -> Mapping[str, bytes]:
    """Return, by name, what shows the changes of *path* from files that hold *before* to those that hold *after*.

    Files that are not named hold what they hold today. Nothing is written; without a change there is no file.

    Raises:
        InputError: as `compare_versions` does.
    """
    with inputs.proposed(after):
        new = _checked(path, order)
    with inputs.proposed(before):
        old = _earlier_of(_composed(path, Desk(order.asked, template_folders(order.templates))))
    changed = _changed(new, old, order, path)
    files = dict(_files(changed, new.desk, order, Path(), None))
    refuse_sealed_names(files, [data_folder(path)])
    return {file.name: data for file, data in files.items()}


def _changed(
    new: _Version, old: _Earlier, order: ComparisonOrder, before: Path
) -> list[ComposedDocument]:
    """Return, of the documents of both versions, each that has a change, with what is old and new in it.

    Raises:
        InputError: they cannot be compared, or name somebody whose data are sealed.
    """
    redlines = [_redline(each, old, new, order, before) for each in new.documents.values()]
    changed = [each for each in redlines if has_changes(each.document)]
    versions = (*old.versions, new)
    refused = {problem for each in changed for problem in _sealed(each.document, versions)}
    if refused:
        raise InputError(refused)
    return changed


# ---- both versions -------------------------------------------------------------------------


def _refuse_other_files(after: Path) -> None:
    if after.suffix.lower() not in ENDINGS:
        message = _("the later version is a data file, whose name ends in .yaml or .yml")
        hint = _("to read a Word file that came back, use the command mou-gen pull")
        raise InputError([Problem(Source.of(after), message, hint)])


def _checked(path: Path, order: ComparisonOrder) -> _Version:
    """Return the later version, in which no rule finds an error."""
    desk = Desk(order.asked, template_folders(order.templates))
    checked = pipeline.check_file(desk, path)
    if checked.stopped:
        raise InputError(checked.problems)
    return _composed(path, desk)


def _composed(path: Path, desk: Desk) -> _Version:
    folder = desk.folder(path)
    with folder.opened(path) as record:
        if not isinstance(record, Record):
            message = _("this file does not produce a document")
            raise InputError(
                [Problem(Source.of(path), message, _("give an agreement, minutes or a letter"))]
            )
        target = target_of(folder.root, path)
        documents = {
            spec.kind: desk.laid_out(spec, document, target)
            for spec, document in pipeline.documents(desk, folder, record)
        }
    if any(each.sealed for each in registry.of_model(type(record)).documents):
        message = _("a document with sealed data cannot be compared")
        hint = _("its earlier versions would spread what is sealed (UU 21/2007, article 44)")
        raise InputError([Problem(Source.of(path), message, hint)])
    return _Version(record, folder, desk, documents)


def _earlier(
    before: Path, after: Path, order: ComparisonOrder, to: Path, scratch: Path
) -> _Earlier:
    """Return the earlier version: composed anew, or as it was sent in a Word file."""
    if before.is_file() and before.suffix.lower() not in ENDINGS:
        return _Earlier(_sent(before, to))
    file, templates = _file_before(before, after, scratch)
    return _earlier_of(
        _composed(file, Desk(order.asked, template_folders((*order.templates, *templates))))
    )


def _earlier_of(version: _Version) -> _Earlier:
    documents = {kind: each.document for kind, each in version.documents.items()}
    return _Earlier(documents, (version,))


def _sent(file: Path, to: Path) -> Mapping[str, Document]:
    """Return what was sent in the Word *file*, whatever has become of its words since."""
    above = [each for each in inputs.real_path(file).parents if (each / FOLDER).is_dir()]
    package = WordPackage(word_file(file), inputs.display_name(file))
    try:
        document = find_base(package, kept_copies([to, *above]), None).document
    except InputError as error:
        hint = _("give the data file as it was then, or a commit and a path")
        raise InputError(
            [replace(each, hint=each.hint and hint) for each in error.problems]
        ) from None
    return {document.kind: document}


def _file_before(before: Path, after: Path, scratch: Path) -> tuple[Path, tuple[Path, ...]]:
    """Return the file of the earlier version, and the folders of its own templates."""
    templates: tuple[Path, ...] = ()
    there = before
    if commits.is_commit(before):
        committed = commits.lay_out(before, inputs.real_path(scratch))
        there, templates = committed.path, committed.templates
    if there.is_dir():
        inside = inputs.real_path(after).relative_to(inputs.real_path(data_folder(after)))
        root = there if (there / "parties").is_dir() else data_folder(there / "_")
        there = root / inside
    if not there.is_file():
        message = _("there is no such file, folder or commit")
        hint = _("write a commit and a path: `HEAD~1:agreements/nunukan-ttu/agreement.yaml`")
        raise InputError([Problem(Source.of(there), message, hint)])
    return there, templates


# ---- one of two ----------------------------------------------------------------------------


def _redline(
    new: ComposedDocument, old: _Earlier, now: _Version, order: ComparisonOrder, before: Path
) -> ComposedDocument:
    was = old.documents.get(new.document.kind)
    if was is None:
        message = _("the two versions are documents of different kinds")
    elif not old.versions and was.file != new.document.file:
        message = _(
            "this Word file was made from `{file}`, which is another document", file=was.file
        )
    else:
        message = _difference(was, new.document)
    if was is None or message:
        raise InputError([Problem(Source(before.as_posix()), message)])
    by = Revision(order.author or new.document.author or "mou-gen", order.date)
    try:
        document = redline(was, new.document, now.desk.labels, by)
    except ValueError:
        message = _("the copy of the document that was sent is damaged")
        raise InputError([Problem(Source(before.as_posix()), message)]) from None
    return replace(new, document=document)


def _difference(old: Document, new: Document) -> str:
    """Return why *old* and *new* cannot be compared, "" if they can."""
    if old.languages != new.languages:
        return _("the two versions are in different languages; choose the same with `--language`")
    if len(old.languages) > 1 and old.layout is not new.layout:
        return _("the two versions have different layouts; choose one with `--layout`")
    return ""


def _sealed(document: Document, versions: Sequence[_Version]) -> Iterator[Problem]:
    """Yield what is sealed, in either version's folder, and stands in *document*, a redline."""
    for each in versions:
        desk = each.desk
        case = Case(each.record, in_parallel(document), desk.labels, each.folder, desk.folders)
        yield from (problem for problem in sealed_names.check(case) if problem.stops)


# ---- files ---------------------------------------------------------------------------------


def _files(
    redlines: Sequence[ComposedDocument],
    desk: Desk,
    order: ComparisonOrder,
    to: Path,
    name: Path | None,
) -> Iterator[tuple[Path, bytes]]:
    for each in redlines:
        stem = _stem(each, to, name, len(redlines) > 1)
        forms = [form for form in order.formats if form != MATRIX]
        writers = desk.writers(forms, order.engine, without_source=order.without_source)
        for form, write in writers.items():
            yield stem.with_name(f"{stem.name}.{form}"), write(each)
        if MATRIX in order.formats:
            yield from _matrix(
                each, desk, order, stem.with_name(f"{stem.name.removesuffix(_SUFFIX)}-matrix")
            )


def _stem(each: ComposedDocument, to: Path, name: Path | None, several: bool) -> Path:
    """Return the path of the files of a redline, without their endings."""
    if name is None:
        return to / each.target.with_name(f"{each.target.name}{_SUFFIX}")
    endings = [f".{form}" for form in (*FORMATS, TABLE)]
    stem = name.with_suffix("") if name.suffix in endings else name
    return stem.with_name(f"{stem.name}-{each.document.kind}") if several else stem


def _matrix(
    each: ComposedDocument, desk: Desk, order: ComparisonOrder, stem: Path
) -> Iterator[tuple[Path, bytes]]:
    theme = landscape(load_theme(LETTERS, desk.folders))
    matrix = replace(each, document=change_matrix(each.document, desk.labels), theme=theme)
    writers = desk.writers(list(FORMATS), order.engine, without_source=True)
    for form, write in writers.items():
        yield stem.with_name(f"{stem.name}.{form}"), write(matrix)
    yield stem.with_name(f"{stem.name}.{TABLE}"), matrix_as_csv(each.document, desk.labels)


def _write(
    files: Mapping[Path, bytes],
    redlines: Sequence[ComposedDocument],
    desk: Desk,
    order: ComparisonOrder,
    to: Path,
    after: Path,
) -> ComparisonResult:
    refuse_sealed_names(files, [data_folder(after)])
    warnings: list[Problem] = []
    placed: dict[Path, bytes] = {}
    earlier = _earlier_comparisons(to)
    for target, data in files.items():
        there = target if _holds(target, data) else handwork.writable_path(target, earlier)
        if there != target:
            warnings.append(handwork.edited_warning(target, there))
        placed[there] = data
    writer = desk.writers(["docx"], order.engine, without_source=order.without_source)["docx"]
    copies = {
        copy_file(to, digest): data
        for each in redlines
        for digest, data in writer.copy(each, each.leaving(writer.known_keys)).items()
    }
    kept = copies if "docx" in order.formats else {}
    new = {path: data for path, data in kept.items() if not path.is_file()}
    new[comparisons_file(to)] = _compared({*earlier, *map(inputs.digest, placed.values())})
    output.write_files({**new, **placed}, new)
    return ComparisonResult(tuple(placed), tuple(warnings))


def _earlier_comparisons(to: Path) -> Collection[str]:
    """Return the hashes of what was written of comparisons in the folder *to*.

    Without them, an earlier Word file of ours would be taken for one that somebody has edited.
    """
    try:
        said = inputs.contents(comparisons_file(to)).decode("ascii", "replace")
    except OSError:
        return ()
    return _HASH.findall(said)


def _compared(hashes: Collection[str]) -> bytes:
    return "".join(f"{each}\n" for each in sorted(hashes)).encode()


def _holds(file: Path, data: bytes) -> bool:
    try:
        return inputs.contents(file) == data
    except OSError:
        return False
