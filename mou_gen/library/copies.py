"""Copies of packaged templates: the origin of each, and changes in the original.

A copy begins with a note. The original as it was is kept beside the copies, in a hidden
folder, so that what has changed since can be shown line by line.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from mou_gen import __version__, inputs
from mou_gen.errors import InputError, Level, Problem, Source
from mou_gen.library import layers
from mou_gen.messages import _, did_you_mean
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

KEPT = ".originals"
"""The folder, among templates, of the originals as they were when they were copied."""
_USUAL = "templates"
_MARKS = {".html": ("{# ", " #}"), ".yaml": ("# ", "")}
_NOTE = expression(
    r"(?:\{# |# )Copied from (?P<name>\S+) of mou-gen (?P<version>\S+), "
    r"sha256 (?P<hash>[0-9a-f]{16})(?: #\})?\n"
)


@value_class
class TemplateCopy:
    """A file of a regency that began as a copy."""

    name: str
    path: Path
    version: str
    """Of mou-gen, from which it was copied."""
    hash: str
    """Of its original then."""

    @property
    def folder(self) -> Path:
        """The folder of templates that it lies in."""
        return inputs.real_path(self.path).parents[self.name.count("/")]


def copy_files(name: str, folders: Sequence[Path], into: Path) -> dict[Path, bytes]:
    """Return the files to write for a copy of the packaged template *name* in the folder *into*.

    Raises:
        InputError: there is no such template, or a file of this name already.
    """
    original = _original(name, folders)
    target = into / name
    if target.exists():
        message = _("a file with this name already exists and was not changed")
        raise InputError([Problem(Source.of(target), message)])
    return {target: _noted(name, original, original), into / KEPT / name: original}


def renewed_copy_files(name: str, folders: Sequence[Path], into: Path) -> dict[Path, bytes]:
    """Return the files to write when somebody has seen how the original of a copy has changed.

    The copy in *into* stays as it is, but for its note.

    Raises:
        InputError: there is no such template, or no copy of it.
    """
    original = _original(name, folders)
    target = into / name
    found = next((each for each in template_copies([into]) if each.name == name), None)
    if found is None:
        message = _("there is no copy here with the comment about its origin")
        raise InputError([Problem(Source.of(target), message)])
    own = _NOTE.sub("", _text(target), count=1).encode()
    return {target: _noted(name, original, own), into / KEPT / name: original}


def _original(name: str, folders: Sequence[Path]) -> bytes:
    path = layers.find_file(folders, layers.PACKAGED + name)
    if path is None or path.suffix not in _MARKS:
        names = [each for each in layers.file_names(folders[-1:]) if Path(each).suffix in _MARKS]
        others = _(
            "`mou-gen templates list` lists the templates; pictures and fonts are not copied"
        )
        hint = did_you_mean(name, names, others)
        message = _("there is no template with this name")
        raise InputError([Problem(Source(name), message, hint)])
    return inputs.contents(path)


def _noted(name: str, original: bytes, text: bytes) -> bytes:
    opens, closes = _MARKS[Path(name).suffix]
    note = f"Copied from {name} of mou-gen {__version__}, sha256 {_hash(original)}"
    return f"{opens}{note}{closes}\n".encode() + text


def _hash(data: bytes) -> str:
    """Return what distinguishes *data* from other texts, regardless of line endings."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()[:16]


def template_copies(folders: Sequence[Path]) -> Iterator[TemplateCopy]:
    """Yield the files of *folders* that begin with the note of their origin."""
    for folder in folders:
        for name in layers.file_names([folder]):
            path = folder / name
            if path.suffix in _MARKS and (note := _NOTE.match(_text(path))):
                yield TemplateCopy(name, path, note["version"], note["hash"])


def _text(path: Path) -> str:
    """Return what *path* says, with plain ends of lines."""
    return inputs.contents(path).decode("utf-8", "replace").replace("\r\n", "\n")


# ---- what has changed ------------------------------------------------------------------


def has_changed(each: TemplateCopy, folders: Sequence[Path]) -> bool:
    """Return whether the packaged original of the copy *each* is another than it was."""
    original = layers.find_file(folders, layers.PACKAGED + each.name)
    return original is None or _hash(inputs.contents(original)) != each.hash


def problem(each: TemplateCopy) -> Problem:
    """Return the warning that the original of the copy *each* has changed since."""
    message = _("the original has changed since mou-gen {version}", version=each.version)
    into = "" if each.folder == inputs.real_path(Path(_USUAL)) else f" --into {each.folder}"
    command = f"mou-gen templates copy {each.name}{into} --seen"
    hint = _("apply the changes you need, then run `{command}`", command=command)
    return Problem(Source.of(each.path, 1), message, hint, "template", Level.WARNING)


def difference(each: TemplateCopy, folders: Sequence[Path]) -> list[str]:
    """Return, as a unified diff, how the original of the copy *each* has changed since.

    Where the original is not kept any more as it was, how the copy differs from it now.
    """
    present = layers.find_file(folders, layers.PACKAGED + each.name)
    kept = each.folder / KEPT / each.name
    is_kept = kept.is_file() and _hash(inputs.contents(kept)) == each.hash
    before = _text(kept) if is_kept else _NOTE.sub("", _text(each.path), count=1)
    then = f"{each.name} (mou-gen {each.version})" if is_kept else each.path.as_posix()
    return list(
        difflib.unified_diff(
            before.splitlines(),
            _text(present).splitlines() if present else [],
            then,
            f"{each.name} (mou-gen {__version__})",
            lineterm="",
        )
    )
