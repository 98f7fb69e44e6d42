"""Recognises documents that people have signed, annotated or edited; they are never overwritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from mou_gen.data.places import ENDINGS
from mou_gen.errors import Level, Problem, Source
from mou_gen.inputs import contents, digest
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.writers import imprint
from mou_gen.writers.formats import FORMATS, copies_pattern, is_marked
from mou_gen.writers.protection import is_protected_copy

_PLAIN = expression(r"[\w./:~-]+")
"""What every shell takes for one word."""
_MOST = 300_000_000
"""Bytes; a larger file is not read, and is none of ours."""


def writable_path(target: Path, ours: Collection[str]) -> Path:
    """Return where to write *target*: there, or beside it, if somebody has worked on what is there.

    *ours* are the hashes of what the program itself may have written there.
    """
    return next(each for each in candidate_paths(target) if not is_handwork(each, ours))


def candidate_paths(target: Path) -> Iterator[Path]:
    """Yield *target* and the names beside it: `agreement.new.docx`, `agreement.new-2.docx`."""
    yield target
    yield target.with_name(f"{target.stem}.new{target.suffix}")
    number = 2
    while True:
        yield target.with_name(f"{target.stem}.new-{number}{target.suffix}")
        number += 1


def remove_superseded(target: Path, there: Path, ours: Collection[str]) -> None:
    """Remove what lies beside *target* after *there*, its place, as far as it is one of *ours*.

    It does since *target* was once edited, and is not any more.
    """
    beside = candidate_paths(target)
    while (each := next(beside)) != there:
        pass
    while (each := next(beside)).is_file() and not each.is_symlink():
        if _is_one_of(ours, each):
            each.unlink()


def existing_paths(target: Path) -> Iterator[Path]:
    """Yield *target* and those beside it, as far as they are there."""
    beside = candidate_paths(target)
    yield next(beside)
    while (each := next(beside)).is_file():
        yield each


def edited_files(document: Path, ours: Collection[str], data: Path) -> list[Path]:
    """Return the files of *document*, a path without ending, that somebody has worked on.

    Files beside it are among them: `agreement.new.docx`, and copies as `agreement (1).docx` or
    `agreement_rev.odt`, but not the documents of other files beside *data*, nor copies that `protect`
    made. *ours* are the hashes of all that the program itself may have written there.
    """
    name = data_expression(copies_pattern(re.escape(document.name)), re.IGNORECASE)
    try:
        there = sorted(each for each in document.parent.iterdir() if name.fullmatch(each.name))
        beside = [each.stem for each in data.parent.iterdir() if each.suffix.lower() in ENDINGS]
    except OSError:
        return []
    others = tuple(each for each in beside if each != data.stem and each.startswith(document.name))
    own = (each for each in there if not each.name.startswith(others))
    return [each for each in own if is_handwork(each, ours) and not is_protected_copy(each)]


def is_handwork(path: Path, ours: Collection[str]) -> bool:
    """Return whether *path* may hold somebody's work: it is none of *ours*, nor one that was damaged.

    What cannot be read counts as well.
    """
    if not path.is_file():
        return False
    try:
        data = contents(path, _MOST)
    except OSError:
        return True
    if not data.strip(b"\0"):
        return False  # a power cut leaves files of zeros
    remembered = digest(data) in ours and (imprint.is_like_ours(data) or not is_marked(path))
    return not remembered and imprint.is_changed(data)


def _is_one_of(ours: Collection[str], path: Path) -> bool:
    try:
        return digest(contents(path, _MOST)) in ours
    except OSError:
        return False


# ---- messages about it ---------------------------------------------------------------------------


def edited_warning(target: Path, beside: Path) -> Problem:
    """Return the warning that somebody has worked on *target*, so that *beside* is the new one."""
    message = _(
        "this file was signed or edited and is kept; the new version is `{name}`",
        name=beside.name,
    )
    hint = _("copy over your changes, then delete the file you no longer need")
    if target.suffix.lower().removeprefix(".") in FORMATS["docx"].edited_as:
        hint = _(
            "see what was changed with `mou-gen pull {file}`, and write it into the data with --write",
            file=_typed(target),
        )
    return Problem(Source(target.as_posix()), message, hint, "output", Level.WARNING)


def is_readable(path: Path) -> bool:
    """Return whether `pull` can read what was changed in the file *path* without another program."""
    return path.suffix.lower() in (".docx", ".docm")


def edited_problems(
    documents: Iterable[Path],
    ours: Collection[str],
    data: Path,
    is_settled: Callable[[Path], bool],
) -> list[Problem]:
    """Return what keeps *documents*, paths without endings, made of *data* from being final.

    Who signs must have read what is printed, and what others wrote into one of them is not in it.
    A signed one says that there is a final document already. One that *is_settled* keeps nothing.
    """
    found = sorted({file for each in documents for file in edited_files(each, ours, data)})
    return [_unread(file, data) for file in found if not is_settled(file)]


def _typed(file: Path) -> str:
    """Return *file* as it is typed in a terminal: `"agreement (1).docx"`."""
    name = file.as_posix()
    return name if _PLAIN.fullmatch(name) else f'"{name}"'


def _unread(file: Path, data: Path) -> Problem:
    message = _(
        "this file was signed or edited, or there is no record of it; the final "
        "document from `{data}` might lack its contents",
        data=data.as_posix(),
    )
    hint = _(
        "copy the changes into `{data}`, then delete `{file}` or move it to another folder",
        data=data.as_posix(),
        file=file.as_posix(),
    )
    if file.suffix.lower().removeprefix(".") in FORMATS["docx"].edited_as:
        pulled = _(
            "take the changes with `mou-gen pull {file} --write`, or leave them out with `--drop {file}`",
            file=_typed(file),
        )
        hint = f"{pulled}; {hint}"
    return Problem(Source(file.as_posix()), message, hint, "output")
