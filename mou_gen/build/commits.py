"""A data folder as it was at a commit of git, for a run: `HEAD~1:agreements/nunukan-ttu/agreement.yaml`.

Git is only asked what a commit holds. It runs no program of the repository, and asks no network.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from mou_gen import inputs
from mou_gen.data.places import PARTIES, packaged_templates
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class

_FILE_MODES = ("100644", "100755")
_MOST_FILES = 50_000
_ENVIRONMENT = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


@value_class
class CommittedFolder:
    """What a commit held, laid out in a folder of this run."""

    path: Path
    """The file or folder that was named."""
    templates: tuple[Path, ...]
    """The folder of the user's own templates at that time, if there was one."""


def is_commit(name: Path) -> bool:
    """Return whether *name* says a commit and a path in it."""
    return ":" in name.as_posix() and not name.exists()


def lay_out(name: Path, into: Path) -> CommittedFolder:
    """Lay out in the folder *into* the data folder that *name*, a commit and a path in it, lies in.

    From now on its files are called as they are in git.

    Raises:
        InputError: there is no git, no such commit, or nothing of that name in it.
    """
    commit, _colon, inside = name.as_posix().partition(":")
    top = Path(_git(name, ["rev-parse", "--show-toplevel"], Path.cwd()).decode().rstrip("\n"))
    known = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}^{{commit}}"]
    digest = _git(name, known, top).decode().strip()
    blobs = _blobs(name, top, digest)
    path = _below(name, Path.cwd() / inside, top)
    root = _data_folder(name, path, blobs)
    own = _below(name, inputs.real_path(Path("templates")), top, ".")
    kept = own if inputs.real_path(Path("templates")) != packaged_templates() else "."
    wanted = [
        each for each in blobs if _lies_in(each, root) or (kept != "." and _lies_in(each, kept))
    ]
    _write(name, top, {each: blobs[each] for each in wanted}, into)
    shown = Path(f"{commit}:{os.path.relpath(top / root)}")
    inputs.alias_folders([*inputs.folder_aliases(), (into / root, shown)])
    templates = (into / kept,) if kept != "." and (into / kept).is_dir() else ()
    return CommittedFolder(into / path, templates)


def files_in_git(paths: Iterable[Path]) -> list[Path]:
    """Return those of *paths* that git has kept, in a commit or for the next one; none without git."""
    found = []
    for path in paths:
        here = inputs.real_path(path).parent
        asked = (["log", "--all", "-1", "--format=%H"], ["ls-files"])
        try:
            if any(_git(path, [*each, "--", path.name], here) for each in asked):
                found.append(path)
        except InputError:
            continue
    return found


def _blobs(name: Path, top: Path, commit: str) -> Mapping[str, str]:
    """Return the ids of the files in *commit*, by path; links are none."""
    listed = _git(name, ["ls-tree", "-r", "-z", "--full-tree", commit], top)
    found: dict[str, str] = {}
    for line in filter(None, listed.decode("utf-8", "surrogateescape").split("\0")):
        about, _tab, path = line.partition("\t")
        mode, _kind, blob = about.split(" ")
        if mode in _FILE_MODES:
            found[path] = blob
    return found


def _below(name: Path, path: Path, top: Path, otherwise: str | None = None) -> str:
    """Return *path* as git calls it, below *top*."""
    real = inputs.real_path(path)
    if real.is_relative_to(inputs.real_path(top)):
        return real.relative_to(inputs.real_path(top)).as_posix()
    if otherwise is None:
        raise _refused(name, _("this path lies outside the git repository"))
    return otherwise


def _data_folder(name: Path, path: str, blobs: Iterable[str]) -> str:
    """Return the data folder that *path* is, or lies in."""
    there = {parent.as_posix() for each in blobs for parent in PurePosixPath(each).parents}
    if path not in there and path not in blobs:
        raise _refused(name, _("the commit does not contain this file or folder"))
    for folder in (PurePosixPath(path), *PurePosixPath(path).parents):
        if (folder / PARTIES).as_posix() in there:
            return folder.as_posix()
    raise _refused(name, _("no parent folder contains a folder `{name}`", name=PARTIES))


def _lies_in(path: str, folder: str) -> bool:
    return folder == "." or PurePosixPath(path).is_relative_to(folder)


def _write(name: Path, top: Path, blobs: Mapping[str, str], into: Path) -> None:
    if len(blobs) > _MOST_FILES:
        raise _refused(name, _("the commit has more than {n} files", n=_MOST_FILES))
    asked = "".join(f"{blob}\n" for blob in blobs.values()).encode()
    answer = memoryview(_git(name, ["cat-file", "--batch"], top, asked))
    for path in blobs:
        end = bytes(answer[:200]).index(b"\n")
        size = int(bytes(answer[:end]).split(b" ")[2])
        target = into / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(answer[end + 1 : end + 1 + size])
        answer = answer[end + 1 + size + 1 :]


def _git(name: Path, arguments: list[str], folder: Path, given: bytes = b"") -> bytes:
    """Return what git answers in *folder*.

    Raises:
        InputError: it is not there, or refuses.
    """
    command = ["git", "-c", "core.fsmonitor=false", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            check=False,
            env={**os.environ, **_ENVIRONMENT},
        )
    except FileNotFoundError:
        raise _refused(name, _("git is not installed"), _("install git, or give a file")) from None
    if done.returncode:
        message = _("there is no such file, folder or commit")
        hint = _("write a commit and a path: `HEAD~1:agreements/nunukan-ttu/agreement.yaml`")
        raise _refused(name, message, hint)
    return done.stdout


def _refused(name: Path, message: str, hint: str = "") -> InputError:
    return InputError([Problem(Source(name.as_posix()), message, hint)])
