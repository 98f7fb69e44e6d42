"""The program in reading order: read, compose, check, write.

A paper is rendered in all its formats before the first of its files is written, so a mistake
in it leaves its files as they were. Which papers are made, and by how many, is `build.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from mou_gen import checks
from mou_gen.checks import Case, final, waivers
from mou_gen.checks.final import blanks
from mou_gen.compose import Sheet, Templates, compose, edition
from mou_gen.data.loader import written
from mou_gen.data.places import beside, data_folder, find, target_of
from mou_gen.data.rows import Row
from mou_gen.document import Document
from mou_gen.errors import InputError, OutputError, Problem, Source
from mou_gen.inputs import SEALED, Input, digest, look, real, recorded, refresh, remembered
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.letter import OfficialPaper
from mou_gen.kinds.paper import Paper
from mou_gen.kinds.party import Party
from mou_gen.kinds.registry import documents
from mou_gen.kinds.secrets import Secrets
from mou_gen.kinds.sheets import sheets
from mou_gen.kinds.translations import translations
from mou_gen.language.personal import personal_data
from mou_gen.library import layers
from mou_gen.library.labels import read_labels
from mou_gen.library.themes import read_theme
from mou_gen.messages import _
from mou_gen.theme import Theme
from mou_gen.writers import leaving
from mou_gen.writers.imprint import imprinted

FORMATS = ("docx", "pdf")
ENGINES = ("weasyprint", "typst")
"""What sets the pages of a PDF; both say the same."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A Document, its look, and the file it will be written to."""

    document: Document
    theme: Theme
    target: Path
    """Without its ending."""


@dataclass(frozen=True, slots=True)
class Written:
    """A paper in one format."""

    files: Mapping[str, bytes]
    """By path below the output folder."""
    inputs: frozenset[Input]
    sealed: frozenset[str] = frozenset()
    """Those of *files* that hold what is sealed."""


@dataclass(frozen=True, slots=True)
class Made:
    """What has become of a paper: its files, or what keeps them from being written."""

    written: Mapping[str, Written] = field(default_factory=dict)
    """By format; empty where a problem stops it."""
    problems: tuple[Problem, ...] = ()
    blanks: frozenset[str] = frozenset()
    """Hashes of the facts that are not known."""
    sealed: bool = False
    """Whether *problems* may tell of a person, and are not to be kept."""


Writer = Callable[[Composed], bytes]


@dataclass(frozen=True, slots=True)
class Run:
    """What a run has made before anything is written."""

    composed: Sequence[Composed]
    warnings: Sequence[Problem]
    """What was found and stops nothing: warnings, and what is waived."""


class Desk:
    """Where papers are composed; what they share is read once."""

    def __init__(
        self,
        asked: Edition,
        folders: Sequence[Path],
        secrets: Mapping[Path, Secrets] | None = None,
    ) -> None:
        """Take what is *asked*, the *folders* of templates, and *secrets* that are read already."""
        refresh()
        self.folders = tuple(folders)
        self._asked = asked
        self._templates = Templates(folders)
        self._secrets = secrets or {}
        self._data: dict[Path, Folder] = {}

    def compose(self, path: Path, row: Row | None = None) -> tuple[list[Composed], list[Problem]]:
        """Return the documents that *path* makes, and what is found in them; a party makes none.

        Where there is a *row* of a table, it lies over what the file says.

        Raises:
            InputError: every finding in the data and the templates, if one of them is an error.
        """
        folder = self._folder(path)
        stem = target_of(folder.root, path)
        try:
            with recorded() as seen:
                paper = folder.merged(path, row) if row else folder.read(path)
                names = partial(_names, folder.root, seen, row)
                return self._composed(folder, paper, beside(stem, row.name) if row else stem, names)
        finally:
            folder.forget(path)

    def _folder(self, path: Path) -> Folder:
        root = data_folder(path)
        known = real(root)
        if known not in self._data:
            self._data[known] = Folder(root, self._secrets.get(known))
        return self._data[known]

    def _composed(
        self,
        folder: Folder,
        paper: Paper | Party,
        stem: Path,
        names: Callable[[], Mapping[str, Source]],
    ) -> tuple[list[Composed], list[Problem]]:
        labels = _read_labels(self.folders)
        if isinstance(paper, Party):
            return [], []
        if problems := _not_in(paper, self._asked):
            raise InputError(problems)
        composed: list[Composed] = []
        found: list[Problem] = []
        for sheet in sheets(paper, self._asked, labels):
            document = compose(sheet, self._templates, labels, folder.root)
            found += checks.check(Case(paper, document, labels, folder, self.folders, names()))
            if self._asked.final:
                found += final.check(document, paper)
            target = stem.with_name(stem.name + documents()[sheet.kind].suffix)
            laid_out = edition(document, labels)
            composed.append(Composed(laid_out, _theme(sheet, self.folders), target))
        whole = self._asked.languages is None
        return composed, list(waivers.applied(paper, found, whole=whole))


def _names(root: Path, seen: Set[Input], row: Row | None) -> dict[str, Source]:
    """Return the names that a build remembers of the files *seen* below *root*, and that of *row*."""
    above = root.absolute()
    files = [Path(path) for path, _state in seen if not path.startswith(SEALED)]
    inside = sorted(each.relative_to(above) for each in files if each.is_relative_to(above))
    names = {name.as_posix(): Source((root / name).as_posix()) for name in inside}
    return names | ({row.name: row.place} if row else {})


def compose_all(paths: Sequence[Path], asked: Edition, folders: Sequence[Path]) -> Run:
    """Return the documents of all papers in *paths*, numbered, checked and laid out.

    Raises:
        InputError: every finding in data, templates and documents, if one of them is an error.
    """
    desk = Desk(asked, folders)
    problems: list[Problem] = []
    composed: list[Composed] = []
    for path in find(paths):
        try:
            made, found = desk.compose(path)
            composed += made
            problems += found
        except InputError as error:
            problems += error.problems
    if any(problem.stops for problem in problems):
        raise InputError(problems)
    return Run(composed, sorted(set(problems)))


def _not_in(paper: Paper, asked: Edition) -> list[Problem]:
    """Return what keeps *paper* from standing in the languages that are asked for."""
    languages = asked.languages
    if languages and isinstance(paper, OfficialPaper) and languages != paper.languages:
        message = _("a letter is in Indonesian alone")
        hint = _("build it without --language: it goes to Indonesian offices")
        return [Problem(paper.origin.source, message, hint)]
    return translations(paper, languages or paper.languages)


def render(
    composed: Iterable[Composed],
    formats: Sequence[str],
    folders: Sequence[Path],
    output: Path,
    engine: str = ENGINES[0],
    *,
    without_source: bool = False,
) -> dict[Path, bytes]:
    """Return the files to write, by path, in the order of the papers; *engine* sets the PDF."""
    by_format = writers(formats, folders, engine, without_source=without_source)
    return {
        output / each.target.with_name(f"{each.target.name}.{name}"): write(each)
        for each in composed
        for name, write in by_format.items()
    }


def make(desk: Desk, path: Path, writers: Mapping[str, Writer], row: Row | None = None) -> Made:
    """Return what becomes of the paper *path*, by *writers*; one that is wrong disturbs no other."""
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
    """Return what *writers* make of the paper *path*.

    It was *composed* from what was *seen*, and *found* wrong in this and that.
    """
    if any(problem.stops for problem in found):
        return Made(problems=tuple(found))
    try:
        written = {name: _written(composed, name, write, seen) for name, write in writers.items()}
    except InputError as error:
        return Made(problems=error.problems)
    except OutputError as error:
        return Made(problems=(Problem(Source(path.as_posix()), str(error), rule="output"),))
    documents = [each.document for each in composed]
    waiting = frozenset(f"{blank.origin.file}\0{blank.origin.path}" for blank in blanks(documents))
    sealed = any(document.sealed for document in documents) or any(map(_may_tell, found))
    return Made(written, tuple(found), frozenset(map(_hash, waiting)), sealed)


def _written(composed: Iterable[Composed], name: str, write: Writer, seen: Set[Input]) -> Written:
    with recorded() as more:
        files = {_file(each, name): write(each) for each in composed}
    sealed = frozenset(_file(each, name) for each in composed if each.document.sealed)
    return Written(files, frozenset(seen | more), sealed)


def _file(each: Composed, name: str) -> str:
    """Return the file of *each* in the format *name*, below the output folder."""
    return f"{each.target.as_posix()}.{name}"


def _may_tell(problem: Problem) -> bool:
    said = f"{problem.message} {problem.hint} {problem.waived}"
    return problem.rule in checks.SECRET or any(personal_data(said))


def _hash(text: str) -> str:
    return digest(text.encode())


def writers(
    formats: Iterable[str],
    folders: Sequence[Path],
    engine: str = ENGINES[0],
    *,
    without_source: bool = False,
) -> dict[str, Writer]:
    """Return what writes a document in each of *formats*; *engine* sets the PDF.

    The files carry what they print as data, but *without_source*.

    Raises:
        OutputError: what one of them needs is not installed.
    """
    return {name: _writer(name, folders, engine, not without_source) for name in formats}


def _writer(name: str, folders: Sequence[Path], engine: str, carries: bool) -> Writer:
    """Return what writes a document in the format *name*, imported when it is first needed."""
    if name == "docx":
        from mou_gen.writers.docx import write_docx

        return lambda each: write_docx(_outward(each), each.theme, carries=carries)
    if engine == "typst":
        from mou_gen.writers.typst import write_pdf
    else:
        from mou_gen.writers.pdf import write_pdf

    def write(each: Composed) -> bytes:
        document = _outward(each)
        fonts = _first(folders, "fonts")
        return imprinted(
            write_pdf(document, each.theme, fonts, _said(document) if carries else None)
        )

    return write


def _outward(composed: Composed) -> Document:
    return leaving.outward(composed.document, known_keys())


def _said(document: Document) -> bytes | None:
    said = leaving.said(document)
    return written(said) if said else None


def _theme(sheet: Sheet, folders: Sequence[Path]) -> Theme:
    """Return the theme that the data name for *sheet*, or the usual one of its kind."""
    name = sheet.theme or documents()[sheet.kind].theme
    paths = tuple(layers.each(folders, f"themes/{name}.yaml"))
    if paths:
        return _read_theme(*paths)
    if sheet.theme is None:
        message = _("there is no such file")
        raise InputError([Problem(Source(f"templates/themes/{name}.yaml"), message)])
    message = _("there is no theme `{name}`", name=name)
    hint = _("write `templates/themes/{name}.yaml`, or name one that is there", name=name)
    raise InputError([Problem(sheet.theme.origin.source, message, hint)])


_read_labels = remembered(read_labels)
_read_theme = remembered(read_theme)


def _first(folders: Sequence[Path], name: str) -> Path:
    """Return *name* in the first of the template *folders* that has it, or in the last."""
    return next((folder / name for folder in folders if look(folder / name)), folders[-1] / name)
