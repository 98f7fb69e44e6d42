"""Packs: the templates of another regency, as a folder or a zip file, with a manifest.

pack.yaml             name, version, licence, and the version of mou-gen it is made for
templates/            what lies over the packaged templates

A pack comes from strangers. It holds texts and pictures of a modest size, in folders of its
own; whatever else it holds is refused before anything of it is used.
"""

from __future__ import annotations

import io
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Annotated
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pydantic import Field, PlainValidator

from mou_gen import __version__, inputs
from mou_gen.data import pictures
from mou_gen.data.fields import Key, PlainWords, matching
from mou_gen.data.loader import load
from mou_gen.data.model import Model, validate
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem, Source, reason
from mou_gen.library.layers import MANIFEST
from mou_gen.messages import N_, _

TEMPLATES = "templates"
MOST_FILES = 500
MOST_BYTES = 4_000_000
"""Of a zip file, and of what it holds, unpacked."""
MOST_BYTES_EACH = 1_000_000
_ENDINGS = frozenset((".html", ".yaml", ".png", ".md", ".txt"))
_LICENCES = frozenset(("LICENSE", "LICENCE"))
_DEEPEST = 6
_LONGEST = 120
_ENCRYPTED = 0x1
_LEFT_BY_SYSTEMS = frozenset(("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"))

Version = Annotated[
    SourcedText,
    PlainValidator(
        matching(
            r"\d{1,4}(\.\d{1,4}){1,2}", N_("must be a version number"), N_("write it like `1.0`")
        )
    ),
]


class Pack(Model):
    """What `pack.yaml` says."""

    name: Key
    version: Version
    made_for: Version = Field(alias="mou-gen")
    """The version of mou-gen that it is made for; a later one will do."""
    licence: PlainWords
    note: PlainWords | None = None


def read_pack(folder: Path) -> tuple[Pack, Path]:
    """Return the manifest and the folder of templates of the pack in *folder*.

    Raises:
        InputError: it is made for a later version, or holds what no pack may.
    """
    manifest = folder / MANIFEST
    if not manifest.is_file() or manifest.is_symlink():
        message = _("the pack has no `{file}`", file=MANIFEST)
        hint = _(
            "create one next to the folder `templates`, with name, version, mou-gen and licence"
        )
        raise InputError([Problem(Source.of(folder), message, hint)])
    if problems := list(_strange(folder)):
        raise InputError(problems)
    pack = validate(Pack, load(manifest, folder), None)
    if _numbers(pack.made_for) > _numbers(__version__):
        message = _(
            "the pack requires mou-gen {wanted}; this is {present}",
            wanted=pack.made_for,
            present=__version__,
        )
        raise InputError([Problem(pack.made_for.origin.source, message, _("update mou-gen"))])
    if not (folder / TEMPLATES).is_dir():
        message = _("the pack has no folder `{folder}`", folder=TEMPLATES)
        raise InputError([Problem(Source.of(folder), message)])
    return pack, folder / TEMPLATES


def _numbers(version: str) -> tuple[int, ...]:
    """Return the first two numbers of *version*: the third changes no template."""
    return tuple(map(int, version.split(".")[:2]))


def _strange(folder: Path) -> Iterator[Problem]:
    """Yield what no pack may hold; hidden files are not looked at, nor ever used."""
    count = 0
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if any(part.startswith(".") for part in name.parts):
            continue
        place = Source.of(path)
        count += 1
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            yield Problem(
                place, _("a pack may contain only files and folders, no links or devices")
            )
        elif count > MOST_FILES or len(name.parts) > _DEEPEST:
            message = _("a pack may contain at most {n} files, in few folders", n=MOST_FILES)
            yield Problem(place, message)
            return
        elif path.is_file():
            yield from _strange_file(path, place)


def _strange_file(path: Path, place: Source) -> Iterator[Problem]:
    if path.suffix not in _ENDINGS and path.name not in _LICENCES:
        hint = _("allowed: .html, .yaml, .png, .md and .txt; fonts must be installed by hand")
        yield Problem(place, _("this type of file is not allowed in a pack"), hint)
    elif path.stat().st_size > MOST_BYTES_EACH:
        yield Problem(place, _("the file is larger than 1 MB"))
    elif path.suffix == ".png":
        try:
            pictures.read_picture(path)
        except pictures.PictureError as error:
            yield Problem(place, error.message, error.hint)


# ---- zip files -------------------------------------------------------------------------


def unpack(file: Path, into: Path) -> Path:
    """Unpack the zip *file* into the new folder *into*; return the folder that `read_pack` takes.

    Raises:
        InputError: it is no zip file, or one that would write elsewhere or too much.
    """
    place = Source.of(file)
    try:
        into.mkdir()
        with ZipFile(io.BytesIO(inputs.contents(file, MOST_BYTES))) as archive:
            members = [each for each in archive.infolist() if not _is_left_by_system(each)]
            if problems := sorted(Problem(place, said) for said in _dangers(members)):
                raise InputError(problems)
            for member in members:
                _write(archive, member, into / member.filename)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, struct.error):
        message = _("this is not a zip file, or it is damaged")
        hint = _("give a template folder, or a pack (a folder or zip file)")
        raise InputError([Problem(place, message, hint)]) from None
    except inputs.TooLargeError:
        raise InputError([Problem(place, _("the pack is larger than 4 MB"))]) from None
    except OSError as error:
        message = _("the pack cannot be unpacked ({reason})", reason=reason(error))
        raise InputError([Problem(place, message)]) from None
    return _top(into)


def _top(folder: Path) -> Path:
    """Return the one folder in *folder*, where everything was packed in one."""
    kids = list(folder.iterdir())
    return kids[0] if len(kids) == 1 and kids[0].is_dir() else folder


def _is_left_by_system(member: ZipInfo) -> bool:
    return not _LEFT_BY_SYSTEMS.isdisjoint(PurePosixPath(member.filename).parts)


def _dangers(members: list[ZipInfo]) -> Iterator[str]:
    """Yield why *members* are not unpacked; nothing of them is read for it."""
    if len(members) > MOST_FILES:
        yield _("a pack may contain at most {n} files, in few folders", n=MOST_FILES)
        return
    if sum(member.file_size for member in members) > MOST_BYTES:
        yield _("unpacked, the pack would be larger than 4 MB")
    seen: set[str] = set()
    for member in members:
        shown = member.filename.encode("unicode_escape").decode()[:_LONGEST]
        if danger := _danger(member):
            yield _("`{name}`: {danger}", name=shown, danger=danger)
        if member.filename.casefold().rstrip("/") in seen:
            yield _("`{name}`: duplicate file name", name=shown)
        seen.add(member.filename.casefold().rstrip("/"))


def _danger(member: ZipInfo) -> str:
    """Return why *member* cannot be unpacked, "" if it can."""
    name, parts = member.filename, member.filename.rstrip("/").split("/")
    # A name as it stands in the file: `filename` ends at a zero byte, and has `/` for `\\`.
    if not name.isprintable() or name != member.orig_filename or "\\" in name or ":" in name:
        return _("the name contains a character that is not allowed in packs")
    if not all(parts) or any(part in (".", "..") or part.strip(" .") == "" for part in parts):
        return _("the name leads out of the pack")
    if any(part != part.rstrip(" .") for part in parts):
        return _("the name ends in a dot or a space")
    if len(name) > _LONGEST or len(parts) > _DEEPEST + 1:
        return _("the name is too long or too deep")
    if member.flag_bits & _ENCRYPTED:
        return _("the file is encrypted")
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return _("the compression method is not supported")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return _("a pack may contain only files and folders, no links or devices")
    if member.file_size > MOST_BYTES_EACH:
        return _("the file is larger than 1 MB")
    return ""


def _write(archive: ZipFile, member: ZipInfo, target: Path) -> None:
    if member.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as packed, target.open("xb") as file:
        # It may hold more than it says.
        file.write(packed.read(MOST_BYTES_EACH))
