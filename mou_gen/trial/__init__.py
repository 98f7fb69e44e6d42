"""Tests templates: every document of the sample data is composed with them.

The sample is invented and packaged, so that a regency can try its templates before there is
any document of its own.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from mou_gen import inputs, scaffolds
from mou_gen.compose import COMMON, Templates
from mou_gen.data.places import find_record_files
from mou_gen.document import Blank, Document, Value
from mou_gen.errors import InputError, Level, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition, Kind
from mou_gen.kinds.record import Record
from mou_gen.library import layers
from mou_gen.library.agreement_types import read_agreement_types
from mou_gen.library.codes import MINISTRY, REGIONS, read_code_use, read_codes
from mou_gen.library.glossary import read_glossary
from mou_gen.library.institutions import read_institutions
from mou_gen.library.labels import read_labels
from mou_gen.library.law import read_law
from mou_gen.library.themes import read_theme
from mou_gen.library.words import read_wordbook
from mou_gen.messages import _, _n
from mou_gen.pipeline import documents
from mou_gen.startup.expressions import expression

SAMPLE = Path(__file__).parent / "sample"
_UNDER = "full"
"""The agreement of the sample that a draft belongs to."""
_ANSWERS = {
    "date": dt.date(2026, 3, 2),
    "case": "AAA-TPPO-2026-0001",
    "name": "contoh",
    "languages": ("id",),
}
"""What is answered to the questions of `new`."""
RULE = "template"
_ITEM = expression(r"\[[^]]*\]")


Trying = tuple[str, tuple[str, ...]]
"""A file of the sample, and the languages that its documents are tried in."""


@dataclass
class _Tried:
    """What the documents of one file have become in one choice of languages."""

    printed: set[tuple[str, str]] = field(default_factory=set)
    """The facts that are printed, each with the template of its document."""
    names: set[str] = field(default_factory=set)
    """What the templates are given."""
    problems: tuple[Problem, ...] = ()
    inputs: Set[inputs.Input] = frozenset()
    """What was looked at for that."""

    def is_touched(self, names: Set[str], packaged: Path) -> bool:
        """Return whether other files for these *names*, which the folder *packaged* may have, might change it."""
        return bool(self.problems) or any(
            path.removeprefix(f"{packaged}/") in names for path, _state in self.inputs
        )


@dataclass
class Trial:
    """What came of it."""

    parts: dict[Trying, _Tried] = field(default_factory=dict)
    more: list[Problem] = field(default_factory=list)
    """Kinds that cannot be tried."""
    taken: set[Path] = field(default_factory=set)
    """The files of the templates that were needed."""

    @property
    def problems(self) -> list[Problem]:
        """What is wrong."""
        return [*self.more, *(problem for each in self.parts.values() for problem in each.problems)]

    @property
    def names(self) -> set[str]:
        """What the templates are given."""
        return {name for each in self.parts.values() for name in each.names}

    @property
    def printed(self) -> set[tuple[str, str]]:
        """The facts that are printed, each with the template of its document."""
        return {fact for each in self.parts.values() for fact in each.printed}


def try_templates(folders: Sequence[Path]) -> list[Problem]:
    """Return what is wrong with the templates in *folders*, of which the last is the packaged one."""
    problems = list(_tables(folders))
    if any(problem.stops for problem in problems):
        return sorted(set(problems))
    usual = _usual(folders[-1].absolute())
    tried = _tried(folders, usual)
    problems += tried.problems
    problems += _alone(folders, tried)
    if not tried.problems:
        problems += _not_printed(tried, usual)
    return sorted(set(problems))


def _tables(folders: Sequence[Path]) -> Iterator[Problem]:
    """Yield what is wrong in labels, themes and the tables of law."""
    every = tuple(folders)
    themes = [name for name in layers.file_names(folders) if name.startswith("themes/")]
    tables = (
        read_labels,
        read_agreement_types,
        read_glossary,
        read_institutions,
        read_law,
        read_code_use,
        read_wordbook,
    )
    readers: list[Callable[[], object]] = [partial(read, every) for read in tables]
    readers += [partial(read_codes, every, name) for name in (REGIONS, MINISTRY)]
    readers += [partial(read_theme, *layers.find_all_files(folders, name)) for name in themes]
    for read in readers:
        try:
            read()
        except InputError as error:
            yield from error.problems


@inputs.memoized
def _usual(packaged: Path) -> Trial:
    """Return what the files of the sample become with the templates in the folder *packaged* alone."""
    with inputs.recording_apart() as seen:
        trial = _tried([packaged])
    # The drafts that were tried are gone, and the sample is a part of the program.
    inputs.note(each for each in seen if Path(each[0]).is_relative_to(packaged))
    return trial


def _tried(folders: Sequence[Path], usual: Trial | None = None) -> Trial:
    """Return what the files of the sample become with the templates in *folders*.

    What no file of the own folders can change is as *usual*, where that is known.
    """
    trial, desk = Trial(), Desk(Edition(), folders)
    if usual:
        own = _names_below(folders[:-1])
        packaged = folders[-1].absolute()
        trial.parts |= {
            asked: each for asked, each in usual.parts.items() if not each.is_touched(own, packaged)
        }
    known = {type(_try(path, desk, trial)) for path in find_record_files([SAMPLE])}
    for kind in registry.kinds().values():
        if kind.scaffold and kind.model not in known:
            _try_draft(kind, desk, trial)
    trial.taken |= desk.templates.taken
    return trial


def _names_below(folders: Sequence[Path]) -> set[str]:
    """Return the names of all files in *folders*, and of all folders there."""
    return {path.relative_to(folder).as_posix() for folder in folders for path in folder.rglob("*")}


def _try(path: Path, desk: Desk, trial: Trial) -> Record | None:
    """Compose *path* in its languages together, and in each alone; return what it says."""
    folder = desk.folder(path)
    with inputs.recording() as read:
        record = folder.read(path)
    if not isinstance(record, Record):
        return None
    name = path.relative_to(folder.root).as_posix()
    alone = [(language,) for language in record.languages]
    for languages in (record.languages, *alone) if len(alone) > 1 else alone:
        if (name, languages) not in trial.parts:
            trial.parts[name, languages] = _composed(desk, folder, record, languages, read)
    return record


def _composed(
    desk: Desk,
    folder: Folder,
    record: Record,
    languages: tuple[str, ...],
    read: Set[inputs.Input],
) -> _Tried:
    """Return what becomes of *record*, for which what was *read* was looked at, in *languages*."""
    tried = _Tried()
    with inputs.recording() as seen:
        try:
            for spec, document in documents(desk, folder, record, languages):
                tried.names |= {*spec.facts, *COMMON}
                tried.printed |= {(f"{spec.kind}.html", fact) for fact in _facts(document)}
        except InputError as error:
            tried.problems = error.problems
    tried.inputs = read | seen
    return tried


def _try_draft(kind: Kind, desk: Desk, trial: Trial) -> None:
    """Try what `new` writes for *kind*, of which the sample has no document."""
    with TemporaryDirectory(prefix="mou-gen-") as folder:
        root = Path(folder, "sample")
        shutil.copytree(SAMPLE, root)
        ((path, data),) = scaffolds.record_files(root, _UNDER, kind, _ANSWERS).items()
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        try:
            _try(path, desk, trial)
        except InputError as error:
            names = ", ".join(each.message for each in error.problems)
            message = _("the kind `{kind}` cannot be tested: {names}", kind=kind.name, names=names)
            hint = _("add a file of this kind to the sample data")
            place = Source(f"templates/{kind.documents[0].name}.html")
            trial.more.append(Problem(place, message, hint, RULE))


def _facts(document: Document) -> Iterator[str]:
    """Yield the facts of the data that *document* prints, the items of a list as one."""
    for node in document.nodes:
        if isinstance(node, Value | Blank):
            yield _general(node.origin.path)


def _general(path: str) -> str:
    """Return *path* without the keys of list items, and without its language."""
    return _ITEM.sub("", path).removesuffix(".id").removesuffix(".en")


def _not_printed(tried: Trial, usual: Trial) -> Iterator[Problem]:
    """Yield what the packaged templates print and these do not: one finding per kind of document."""
    missing: dict[str, list[str]] = {}
    for name, fact in sorted(usual.printed - tried.printed):
        missing.setdefault(name, []).append(f"`{fact}`")
    for name, facts in missing.items():
        message = _n(
            "this fact is no longer printed: {facts}",
            "these facts are no longer printed: {facts}",
            len(facts),
            facts=", ".join(facts),
        )
        hint = _("the packaged templates print it; omit only what must not be printed")
        yield Problem(Source(f"templates/{name}"), message, hint, RULE, Level.WARNING)


def _alone(folders: Sequence[Path], tried: Trial) -> Iterator[Problem]:
    """Yield what is wrong with the templates of the own folders, each looked at by itself."""
    templates = Templates(folders)
    for name in layers.file_names(folders[:-1]):
        path = layers.find_file(folders, name)
        if path is None or path.suffix != ".html":
            continue
        place = Source(f"templates/{name}")
        try:
            for unknown in templates.unknown_names(name, tried.names):
                message = _("no template variable is called `{name}`", name=unknown)
                yield Problem(place, message, "", RULE, Level.WARNING)
        except InputError as error:
            yield from error.problems
        if (
            inputs.real_path(path) not in {inputs.real_path(each) for each in tried.taken}
            and not tried.problems
        ):
            message = _("no document uses this file")
            hint = _("a file must have the same name as the packaged file that it overrides")
            yield Problem(place, message, hint, RULE, Level.WARNING)
