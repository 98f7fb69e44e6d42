"""Locations: the documents of a data folder, and the template folders.

agreements/parties/<key>.yaml                a party
agreements/<name>/agreement.yaml             a Kesepakatan Bersama
agreements/<name>/cooperations/<name>.yaml   a Perjanjian Kerja Sama that follows it
agreements/<name>/minutes/<date>.yaml        minutes of a meeting
agreements/<name>/referrals/<case>.yaml      a referral
agreements/<any folder>/referrals/<case>.yaml   a referral that rests on no agreement
agreements/<name>/<any folder>/<any name>.yaml   another document; its `kind` says which

Only names are looked at here, so that a build in which nothing has changed reads no data file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from pathlib import Path

from mou_gen import inputs
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _, is_plain

PARTIES = "parties"
KEY_HOLDERS = "key-holders.yaml"
ENDINGS = (".yaml", ".yml")


def find_record_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files that *paths*, files or folders, stand for, each once and sorted.

    In a folder these are the data files: hidden files and the parties are left out. A
    file that is named itself is always meant.

    Raises:
        InputError: a path is not there, a folder has no data files, a file is not YAML by its ending,
            or its name is no plain text.
    """
    found: set[Path] = set()
    problems = list[Problem]()
    for path in paths:
        if path.is_dir():
            inside = set(record_files_below(path))
            found |= inside
            if not inside:
                message = _("this folder contains no agreement, letter or other data file")
                hint = _("give the folder that contains them")
                problems.append(Problem(Source.of(path), message, hint))
        elif not path.exists():
            message = _("there is no such file or folder")
            problems.append(Problem(Source.of(path), message))
        elif path.suffix.lower() not in ENDINGS:
            message = _("the name of the file does not end in .yaml or .yml")
            problems.append(Problem(Source.of(path), message, _("give a data file")))
        else:
            found.add(path)
    problems += [_unnamed(path) for path in found if not is_plain(path.as_posix())]
    if problems:
        raise InputError(problems)
    return sorted(found)


def _unnamed(path: Path) -> Problem:
    message = _("the name of this file, or of a parent folder, is not plain text")
    hint = _("rename it: it contains an invisible character, or one that is not UTF-8")
    return Problem(Source.of(path), message, hint)


def record_files_below(folder: Path) -> Iterator[Path]:
    """Yield the files below *folder* that are records by their name and place."""
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        here = Path(parent)
        if here.name != PARTIES:
            yield from (
                here / name
                for name in files
                if not name.startswith(".") and Path(name).suffix.lower() in ENDINGS
            )


def data_folder(path: Path) -> Path:
    """Return the data folder that *path* lies in: the nearest above it that holds `parties`.

    Raises:
        InputError: there is none, or a folder on the way is a link to another place.
    """
    whole = _without_dots(path)
    above = [each for each in path.parents if whole.is_relative_to(_without_dots(each))]
    for parent in (*above, *inputs.real_path(path).parents):
        if (parent / PARTIES).is_dir():
            if inputs.leads_out(path if path.is_dir() else path.parent, parent):
                raise InputError([leading_out(path)])
            return parent
    message = _("no parent folder contains a folder `{name}`", name=PARTIES)
    hint = _(
        "keep the party files in `{name}`, next to the agreement folders",
        name=PARTIES,
    )
    raise InputError([Problem(Source.of(path), message, hint)])


def _without_dots(path: Path) -> Path:
    """Return *path* as it is below the root: `agreements/../templates` is not below `agreements`."""
    return Path(os.path.normpath(path.absolute()))


def leading_out(path: Path) -> Problem:
    """Return what is wrong with the link *path*, or with one on the way to it."""
    message = _("this link leads out of the data folder")
    return Problem(Source.of(path), message, _("replace the link with the file itself"))


def root_of(path: Path) -> Path | None:
    """Return the data folder that *path* lies in, None where there is none."""
    try:
        return data_folder(path)
    except InputError:
        return None


def key_holders_file(root: Path) -> Path:
    """Return where the holders of keys to the data folder *root* are listed."""
    return Path(os.path.normpath(root / os.pardir)) / KEY_HOLDERS


def data_folders(folder: Path) -> Iterator[Path]:
    """Yield the data folders below *folder*."""
    for parent, folders, _files in os.walk(folder):
        if PARTIES in folders:
            folders.clear()
            yield Path(parent)
        folders[:] = [name for name in folders if not name.startswith(".")]


def target_of(root: Path, path: Path, row: str = "") -> Path:
    """Return where what *path*, of the data folder *root*, makes lies below it, without its ending.

    Where a *row* of a table lies over it, its name follows.
    """
    whole, folder = inputs.real_path(path), inputs.real_path(root)
    if not whole.is_relative_to(folder):  # a link, which is refused when it is read
        whole = inputs.real_path(path.parent) / path.name
    target = whole.relative_to(folder).with_suffix("")
    return target.with_name(f"{target.name}-{row}") if row else target


class Targets:
    """Where the documents of a run are written, each to a place of its own."""

    def __init__(self) -> None:
        """Begin with none."""
        self._roots: dict[Path, Path] = {}
        self._taken: dict[Path, Path] = {}

    def take(self, path: Path) -> tuple[Path, Path]:
        """Return the data folder that *path* lies in, and where it is written, which it now takes.

        Raises:
            InputError: there is no such folder, or another file has taken the place.
        """
        root = self._roots.get(path.parent) or data_folder(path)
        self._roots[path.parent] = root
        target = target_of(root, path)
        other = self._taken.setdefault(target, path)
        if other != path:
            message = _(
                "its documents would have the same names as those of `{other}`",
                other=inputs.display_name(other),
            )
            hint = _("rename one of the files, or build them into different folders with `-o`")
            raise InputError([Problem(Source.of(path), message, hint, rule="output")])
        return root, target


_CHOSEN: ContextVar[tuple[Path, ...]] = ContextVar("chosen template folders", default=())


def choose_templates(own: tuple[Path, ...]) -> None:
    """Let the folders *own* go before all others in this context, wherever nobody names any."""
    _CHOSEN.set(own)


def template_folders(own: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return the folders of templates, the first that has a file wins: *own*, here, packaged.

    The one here counts before it is there, so that a build sees it come.
    """
    folders = [*own, *_CHOSEN.get(), Path("templates"), packaged_templates()]
    return tuple(dict.fromkeys(inputs.real_path(folder) for folder in folders))


def packaged_templates() -> Path:
    """Return the folder of templates that comes with the program."""
    package = Path(__file__).parent.parent
    packaged, checkout = package / "templates", package.parent / "templates"
    return inputs.real_path(packaged if packaged.is_dir() else checkout)
