"""Template folders in layers: the first that has a file wins.

A name never leads out of its folder, over `..`, an absolute path or a link.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from mou_gen import inputs
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _

PACKAGED = "packaged/"
"""Begins the name of a file that lies below one of the same name: that of the last folder."""

MANIFEST = "pack.yaml"
"""What a pack has beside its folder of templates."""

ENDINGS = (".html", ".yaml", ".png")
"""Of what lies in layers, file by file; fonts are taken from one folder."""


def is_pack(path: Path) -> bool:
    """Return whether *path* is a pack, and not a plain folder of templates."""
    return not path.is_dir() or (path / MANIFEST).is_file()


def file_names(folders: Sequence[Path]) -> list[str]:
    """Return the names of all files in *folders*, sorted; hidden ones do not count."""
    found = {
        path.relative_to(folder)
        for folder in folders
        for ending in ENDINGS
        for path in folder.rglob(f"*{ending}")
        if path.is_file()
    }
    return sorted(
        name.as_posix() for name in found if not any(part[0] == "." for part in name.parts)
    )


def find_file(folders: Sequence[Path], name: str) -> Path | None:
    """Return the file *name* in the first of *folders* that has it, or None."""
    if name.startswith(PACKAGED):
        folders, name = folders[-1:], name.removeprefix(PACKAGED)
    return next(find_all_files(folders, name), None)


def find_all_files(folders: Sequence[Path], name: str) -> Iterator[Path]:
    """Yield the file *name* of every one of *folders* that has it, the one that wins first.

    Raises:
        InputError: it is a link out of its folder.
    """
    for folder in folders:
        path = folder / name
        # What lies elsewhere is not read at all, not even for the hash that `exists` takes.
        if inputs.leads_out(path, folder):
            _refuse_link(path, folder)
        elif inputs.exists(path) and not path.is_dir():
            yield path


def _refuse_link(path: Path, folder: Path) -> None:
    """Refuse *path* if it leads out of *folder* over a link; over `..` there is nothing for anybody."""
    if ".." not in path.parts and path.is_relative_to(folder) and path.exists():
        message = _("this link leads out of the template folder")
        hint = _("replace the link with the file itself")
        raise InputError([Problem(Source.of(path), message, hint)])


def first_path(folders: Sequence[Path], name: str) -> Path:
    """Return *name* in the first of *folders* that has it, or in the last."""
    return next(
        (folder / name for folder in folders if inputs.exists(folder / name)), folders[-1] / name
    )
