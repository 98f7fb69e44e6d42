"""What people have done to documents: signed, annotated or changed, they are never written over."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from mou_gen.data.places import ENDINGS
from mou_gen.errors import Level, Problem, Source
from mou_gen.inputs import contents, digest
from mou_gen.messages import _
from mou_gen.writers.imprint import is_as_written

_MOST = 300_000_000
"""Bytes; a larger file is not read, and is none of ours."""
_COPIES = r"{name}(?:(?:\.new(?:-\d+)?)?\.pdf|(?:[ ._~(+,].*)?\.(?:docx|docm|doc|odt|rtf))"
"""The names of a document, and of the copies that people and programs make of a Word file beside it.

A hyphen with a word behind it is how other documents of ours end.
"""
_OUR_WORD = b"PK\x03\x04\x14\x00\x00\x00\x08\x00\x00\x00\x21\x00"
"""How a Word file of ours begins; Word, LibreOffice and python-docx begin otherwise."""
_OUR_PDFS = (b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n", b"%PDF-1.7\n%\x80\x80\x80\x80\n")
"""How a PDF of ours begins, by WeasyPrint and by Typst; no program that changes one begins so."""


def place(target: Path, ours: Collection[str]) -> Path:
    """Return where to write *target*: there, or beside it, if somebody has worked on what is there.

    *ours* are the hashes of what the program itself may have written there.
    """
    return next(each for each in places(target) if not is_handwork(each, ours))


def places(target: Path) -> Iterator[Path]:
    """Yield *target* and the names beside it: `agreement.new.docx`, `agreement.new-2.docx`."""
    yield target
    yield target.with_name(f"{target.stem}.new{target.suffix}")
    number = 2
    while True:
        yield target.with_name(f"{target.stem}.new-{number}{target.suffix}")
        number += 1


def tidy(target: Path, there: Path, ours: Collection[str]) -> None:
    """Remove what lies beside *target* after *there*, its place, as far as it is one of *ours*.

    It does since *target* was once edited, and is not any more.
    """
    beside = places(target)
    while (each := next(beside)) != there:
        pass
    while (each := next(beside)).is_file() and not each.is_symlink():
        if _state(each) in ours:
            each.unlink()


def there(target: Path) -> Iterator[Path]:
    """Yield *target* and those beside it, as far as they are there."""
    beside = places(target)
    yield next(beside)
    while (each := next(beside)).is_file():
        yield each


def worked_on(document: Path, ours: Collection[str], data: Path) -> list[Path]:
    """Return the files of *document*, a path without ending, that somebody has worked on.

    Files beside it are among them: `agreement.new.docx`, and copies as `agreement (1).docx` or
    `agreement_rev.odt`, but not the documents of other files beside *data*. *ours* are the hashes of
    all that the program itself may have written there.
    """
    name = re.compile(_COPIES.format(name=re.escape(document.name)), re.IGNORECASE)
    try:
        there = sorted(each for each in document.parent.iterdir() if name.fullmatch(each.name))
        beside = [each.stem for each in data.parent.iterdir() if each.suffix.lower() in ENDINGS]
    except OSError:
        return []
    others = tuple(each for each in beside if each != data.stem and each.startswith(document.name))
    own = (each for each in there if not each.name.startswith(others))
    return [each for each in own if is_handwork(each, ours)]


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
    word = path.suffix.casefold() == ".docx"
    if digest(data) in ours and (data.startswith(_OUR_WORD) if word else _is_like_ours(data)):
        return False
    return _in_word(data) if word else _in_pdf(data)


def _state(path: Path) -> str:
    try:
        data = contents(path, _MOST)
    except OSError:
        return ""
    return digest(data) if data is not None else ""


def _in_word(data: bytes) -> bool:
    """Return whether *data*, no Word file of this run, is sound, or never was ours at all."""
    if not data.startswith(_OUR_WORD):
        return True
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(each.file_size for each in package.infolist()) > _MOST:
                return True
            return package.testzip() is None and "[Content_Types].xml" in package.namelist()
    except (OSError, ValueError, EOFError, NotImplementedError, zlib.error, zipfile.BadZipFile):
        return False


def _is_like_ours(data: bytes) -> bool:
    """Return whether *data* may be a PDF of ours, since no other program has left its mark in it.

    What is remembered is not trusted alone: others may write into the output folder.
    """
    whole = data.count(b"startxref") == 1 and data.rstrip().endswith(b"%%EOF")
    return data.startswith(_OUR_PDFS) and whole and b"/ByteRange" not in data


def _in_pdf(data: bytes) -> bool:
    """Return whether *data* is no PDF of ours as it was written, nor the beginning of one."""
    cut = data.startswith(_OUR_PDFS) and b"%%EOF" not in data and b"/ByteRange" not in data
    return not cut and not is_as_written(data)


# ---- what is told of it --------------------------------------------------------------------------


def kept(target: Path, beside: Path) -> Problem:
    """Return the warning that somebody has worked on *target*, so that *beside* is the new one."""
    if target.suffix == ".docx":
        message = _(
            "this file was changed by hand and is kept; the new one is `{name}`", name=beside.name
        )
    else:
        message = _(
            "this file was signed or changed by hand and is kept; the new one is `{name}`",
            name=beside.name,
        )
    hint = _("take over what is yours, then delete the one that is no longer needed")
    return Problem(Source(target.as_posix()), message, hint, "output", Level.WARNING)


def unread(documents: Iterable[Path], ours: Collection[str], data: Path) -> list[Problem]:
    """Return what keeps *documents*, paths without endings, made of *data* from being final.

    Who signs must have read what is printed, and what others wrote into one of them is not in it.
    A signed one says that there is a final document already.
    """
    found = sorted({file for each in documents for file in worked_on(each, ours, data)})
    return [_unread(file, data) for file in found]


def _unread(file: Path, data: Path) -> Problem:
    message = _(
        "this file was signed or changed by hand, or nothing is remembered of it; "
        "the final document from `{data}` might leave out what it says",
        data=data.as_posix(),
    )
    hint = _(
        "take the changes over into `{data}`, then delete `{file}` or move it to another folder",
        data=data.as_posix(),
        file=file.as_posix(),
    )
    return Problem(Source(file.as_posix()), message, hint, "output")
