"""The program in reading order: read, compose, check, write.

Everything is rendered before the first file is written, and each file is replaced as a
whole, so a mistake in one paper leaves the output as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mou_gen import checks, layers
from mou_gen.checks import Case, final, waivers
from mou_gen.compose import Sheet, Templates, compose, edition
from mou_gen.document import Document
from mou_gen.errors import InputError, Problem, Source
from mou_gen.language.labels import Labels
from mou_gen.messages import _
from mou_gen.papers import DOCUMENTS, Edition, sheets
from mou_gen.source import (
    Folder,
    OfficialPaper,
    Paper,
    Party,
    find,
    read_labels,
    read_theme,
    translations,
)
from mou_gen.theme import Theme

FORMATS = ("docx", "pdf")
ENGINES = ("weasyprint", "typst")
"""What sets the pages of a PDF; both say the same."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A Document, its look, the file it is made from, and the one it will be written to."""

    document: Document
    theme: Theme
    source: Path
    target: Path
    """Without its ending."""


def template_folders(own: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return the folders of templates, the first that has a file wins: *own*, here, packaged."""
    here = Path("templates")
    packaged = Path(__file__).parent / "templates"
    checkout = Path(__file__).parent.parent / "templates"
    folders = [*own, here, packaged if packaged.is_dir() else checkout]
    return tuple(dict.fromkeys(folder.resolve() for folder in folders if folder.is_dir()))


@dataclass(frozen=True, slots=True)
class Run:
    """What a run has made before anything is written."""

    composed: Sequence[Composed]
    warnings: Sequence[Problem]
    """What was found and stops nothing: warnings, and what is waived."""


def compose_all(paths: Sequence[Path], asked: Edition, folders: Sequence[Path]) -> Run:
    """Return the documents of all papers in *paths*, numbered, checked and laid out.

    Raises:
        InputError: every finding in data, templates and documents, if one of them is an error.
    """
    labels = read_labels(folders)
    templates = Templates(folders)
    problems: list[Problem] = []
    composed: list[Composed] = []
    data: dict[Path, Folder] = {}
    for path in find(paths):
        try:
            folder = Folder.of(path)
            folder = data.setdefault(folder.root.resolve(), folder)
            made, found = _composed(folder, path, asked, folders, templates, labels)
            composed += made
            problems += found
        except InputError as error:
            problems += error.problems
    if any(problem.stops for problem in problems):
        raise InputError(problems)
    return Run(composed, sorted(set(problems)))


def _composed(
    folder: Folder,
    path: Path,
    asked: Edition,
    folders: Sequence[Path],
    templates: Templates,
    labels: Mapping[str, Labels],
) -> tuple[list[Composed], list[Problem]]:
    """Return the documents that *path* makes, and what is found in them; a party makes none."""
    paper = folder.read(path)
    if isinstance(paper, Party):
        return [], []
    if problems := _not_in(paper, asked):
        raise InputError(problems)
    composed: list[Composed] = []
    found: list[Problem] = []
    for sheet in sheets(paper, asked, labels):
        document = compose(sheet, templates, labels, folder.root)
        found += checks.check(Case(paper, document, labels, folder, folders))
        if asked.final:
            found += final.check(document, paper)
        target = path.resolve().relative_to(folder.root.resolve()).with_suffix("")
        target = target.with_name(target.name + DOCUMENTS[sheet.kind].suffix)
        laid_out = edition(document, labels)
        composed.append(Composed(laid_out, _theme(sheet, folders), path, target))
    return composed, list(waivers.applied(paper, found, whole=asked.languages is None))


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
) -> dict[Path, bytes]:
    """Return the files to write, by path, in the order of the papers; *engine* sets the PDF."""
    files: dict[Path, bytes] = {}
    for each in composed:
        for name in formats:
            target = output / each.target.with_name(f"{each.target.name}.{name}")
            files[target] = _written(each, name, folders, engine)
    return files


def _written(each: Composed, name: str, folders: Sequence[Path], engine: str) -> bytes:
    """Return the document in the format *name*; each writer is imported when it is first needed."""
    if name == "docx":
        from mou_gen.writers.docx import write_docx

        return write_docx(each.document, each.theme)
    if engine == "typst":
        from mou_gen.writers.typst import write_pdf
    else:
        from mou_gen.writers.pdf import write_pdf

    return write_pdf(each.document, each.theme, _first(folders, "fonts"), each.source)


def _theme(sheet: Sheet, folders: Sequence[Path]) -> Theme:
    """Return the theme that the data name for *sheet*, or the usual one of its kind."""
    name = sheet.theme or DOCUMENTS[sheet.kind].theme
    paths = tuple(layers.each(folders, f"themes/{name}.yaml"))
    if paths:
        return _read_theme(*paths)
    if sheet.theme is None:
        message = _("there is no such file")
        raise InputError([Problem(Source(f"templates/themes/{name}.yaml"), message)])
    message = _("there is no theme `{name}`", name=name)
    hint = _("write `templates/themes/{name}.yaml`, or name one that is there", name=name)
    raise InputError([Problem(sheet.theme.origin.source, message, hint)])


_read_theme = cache(read_theme)


def _first(folders: Sequence[Path], name: str) -> Path:
    """Return *name* in the first of the template *folders* that has it, or in the last."""
    return next(
        (folder / name for folder in folders if (folder / name).exists()), folders[-1] / name
    )
