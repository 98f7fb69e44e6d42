"""Finds the files of a data folder that may hold sealed data.

The whole tree is looked at: hidden folders, links, copies of editors, files without an ending. A
file *may* hold sealed data if nothing shows that it does not. What shows it:

- it is a picture, a PDF or a file of an office program by its ending and by its first bytes, or the
  swap file of an editor beside its file, which speaks for it until it is encrypted;
- it is empty, and neither named as a referral is nor among them, where it may have lost what it said;
- it is an archive in which no file may hold sealed data, by its name and by what it says;
- it is no YAML by its name and stands in a store of git or of a program;
- it is a text, gives the kind of another document (`kind: minutes`), and no key in it looks like one
  of a sealed part; of plain YAML, that is what `hidden_parts.py` finds in its keys, comments and texts;
- it is a text that is no YAML by its name, does not stand where referrals stand, and no key in it
  looks like one of a sealed part.

Everything else counts, read or not. A file that cannot be read, is too large, or is no file but
a pipe or a device counts too, and so does a folder whose names cannot be listed. What is
written inside is understood in `secrets.py`; here it is only found, by the signs that
`sealed_signs.py` knows.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.age_text import BEGIN
from mou_gen.data.places import key_holders_file
from mou_gen.kinds.sealed_archives import ends_as_archive, is_locked
from mou_gen.kinds.sealed_signs import has_signs, says_open_kind, shows_at_margin, text_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

MAX_BYTES = 1_000_000
"""A file with more is not read; no data file has as many."""
MAX_LINKED, MAX_FOLDERS = 5_000, 500
"""What lies behind links that lead out of the data folder, and folders there; more are not looked at."""
_YAML = expression(r"\.ya?ml(?![a-z])", re.IGNORECASE)
_REFERRAL = expression(
    r"referr?al|rujukan|(?<![a-z])[a-z]{2,5}[-_ ]?tppo[-_ ]?\d{4}[-_ ]?\d+", re.IGNORECASE
)
_STORE = expression(r"(?:^|/)(?:\.git/(?:objects|lfs)|\.mou-gen|site-packages|node_modules)/")
"""In stores of git and of programs, and in our memory, only YAML with signs counts."""
_OTHER_TEXTS = frozenset(
    (".htm", ".html", ".md", ".csv", ".tsv", ".json", ".xml", ".svg", ".css", ".py", ".po", ".typ")
)
"""Endings of texts that are no data, wherever they stand, unless their keys are those of a sealed part."""
_LOCK = ".#"
"""Begins the name of the link to nowhere by which Emacs says who edits a file."""
_BEGINNINGS: tuple[tuple[frozenset[str], tuple[bytes, ...]], ...] = (
    (frozenset((".png",)), (b"\x89PNG",)),
    (frozenset((".jpg", ".jpeg")), (b"\xff\xd8\xff",)),
    (frozenset((".gif",)), (b"GIF8",)),
    (frozenset((".webp",)), (b"RIFF",)),
    (frozenset((".tif", ".tiff")), (b"II*\0", b"MM\0*")),
    (frozenset((".pdf",)), (b"%PDF-",)),
    (
        frozenset((".docx", ".xlsx", ".xlsm", ".pptx", ".odt", ".ods", ".odp")),
        (b"PK\x03\x04", b"PK\x05\x06"),
    ),
    (frozenset((".doc", ".xls", ".ppt")), (b"\xd0\xcf\x11\xe0",)),
    (frozenset((".ttf", ".otf")), (b"\0\1\0\0", b"OTTO", b"true")),
)
_SWAP = b"b0VIM"
_SWAP_HEAD = 4096
"""Bytes before the first line in a swap file."""
_SWAPPED = expression(r"\.?(.+)\.s[a-w][a-z]")
_BEGINNING = 4096


@value_class
class SealedFile:
    """A file that may hold sealed data."""

    path: Path
    inside: Path
    """The same, as seen from the data folder."""
    data: bytes = b""
    unread: str = ""
    """Why nothing was read: a key of `_UNREAD` in `secrets.py`."""
    beside: bool = False
    """Whether an editor keeps it beside a file that it has open, and that says the same."""

    @property
    def state(self) -> str:
        """The hash of what it holds, and whether a key opens it; or why it was not read."""
        return self.unread or f"{inputs.digest(self.data)}{_lock_state(self.data)}"


def _lock_state(data: bytes) -> str:
    if BEGIN.encode() not in data:
        return ""  # nearly all files; an unchanged build reads no YAML
    from mou_gen.data.sealed_block import lock_state

    return lock_state(data)


def sealed_files(root: Path) -> list[SealedFile]:
    """Return the files below *root* that may hold sealed data, sorted by path.

    Without those that an editor keeps beside them: whoever looks for names has them twice.
    """
    return [each for each in sealed_files_and_copies(root) if not each.beside]


def sealed_files_and_copies(root: Path) -> list[SealedFile]:
    """Return all files below *root* in which sealed data may be readable, sorted by path."""
    found = [
        each
        for each in _each(root)
        if each.unread or each.beside or may_hold_sealed_data(each.inside, each.data)
    ]
    return sorted(found, key=lambda each: each.path.as_posix())


def sealed_state(files: Iterable[SealedFile]) -> str:
    """Return the hash of the states of *files*; it changes with what may be sealed in a folder."""
    return inputs.digest("\0".join(sorted(each.state for each in files)).encode())


def are_to_be_encrypted(files: Iterable[SealedFile], root: Path) -> bool:
    """Return whether *files* in the folder *root* are to be encrypted: holders of keys are listed, or one of them is."""
    return key_holders_file(root).is_file() or any(map(is_encrypted_file, files))


def is_encrypted_file(file: SealedFile) -> bool:
    """Return whether the sealed part of *file* is encrypted, whether a key opens it or not."""
    return BEGIN.encode() in file.data


@inputs.judged_once
def may_hold_sealed_data(path: Path, data: bytes) -> bool:
    """Return whether the file *path* of a data folder, which holds *data*, may say something sealed."""
    if _is_other_by(path.suffix.lower(), data):
        return False
    text = text_of(data)
    if text is None:
        return is_yaml(path) or is_among_referrals(path)
    if not text.strip():
        return is_among_referrals(path)
    if _STORE.search(path.as_posix()):
        return has_signs(text, strict=True)
    other = path.suffix.lower() in _OTHER_TEXTS and not (is_yaml(path) or _is_among(path))
    if not other and (is_yaml(path) or is_among_referrals(path)):
        return not (says_open_kind(text) and _hides_nothing(path, data, text))
    return has_signs(text, strict=other)


def _hides_nothing(path: Path, data: bytes, text: str) -> bool:
    if not ("\\" in text or has_signs(text, strict=False)):
        return True
    if BEGIN in text:
        return False
    from mou_gen.kinds import hidden_parts  # nearly all files show nothing; no YAML is read of them

    return hidden_parts.hides_nothing(path, data)


def may_be_sealed(path: Path) -> bool:
    """Return whether the file *path* may say something sealed, or cannot be read."""
    try:
        return may_hold_sealed_data(path, inputs.contents(path, MAX_BYTES))
    except OSError:
        return True


def lone_sealed_file(path: Path) -> SealedFile | None:
    """Return the file *path*, which lies in no data folder; None if it shows nothing of a referral.

    There, files of all sorts are YAML: the name, the kind or a key at the margin must show it.
    """
    inside = Path(*path.parts[-2:])
    if not is_yaml(path) or not (held := _read(path, inside, inputs.real_path(path.parent))):
        return None
    shows = is_among_referrals(inside) or shows_at_margin(text_of(held.data) or "")
    return held if shows else None


def is_yaml(path: Path) -> bool:
    """Return whether *path* is YAML by its name: `a.yaml`, `a.yml~`, `a.yaml.bak`, `a.YAML.txt`."""
    return _YAML.search(path.name) is not None


def is_among_referrals(path: Path) -> bool:
    """Return whether *path* is named as a referral is, or stands below a folder of referrals."""
    return bool(_REFERRAL.search(path.name)) or _is_among(path)


def _is_among(path: Path) -> bool:
    return any(map(_REFERRAL.search, path.parent.parts))


# ---- the files of the folder -------------------------------------------------------------------


def _each(root: Path) -> Iterator[SealedFile]:
    """Yield all files below *root* as far as they can be read; each folder is gone into once."""
    home = inputs.real_path(root)
    ahead: list[tuple[Path, bool]] = [(root, False)]
    known: set[tuple[int, int]] = set()
    abroad = gone = 0
    while ahead:
        folder, linked = ahead.pop()
        try:
            here = folder.stat()
            paths = sorted(folder.iterdir())
        except OSError:
            yield SealedFile(folder, folder.relative_to(root), unread="unlisted")
            continue
        if (here.st_dev, here.st_ino) in known:
            continue
        known.add((here.st_dev, here.st_ino))
        abroad += len(paths) if linked else 0
        gone += linked
        if linked and (
            abroad > MAX_LINKED
            or gone > MAX_FOLDERS
            or home.is_relative_to(inputs.real_path(folder))
        ):
            yield SealedFile(folder, folder.relative_to(root), unread="many")
            continue
        for path in paths:
            inside = path.relative_to(root)
            if path.is_dir():
                ahead.append((path, linked or _leads_out(path, home)))
            elif _is_stored(inside):
                continue
            elif (one := _read(path, inside, home)) is not None:
                yield one


def _is_stored(inside: Path) -> bool:
    return not is_yaml(inside) and _STORE.search(inside.as_posix()) is not None


def _leads_out(path: Path, home: Path) -> bool:
    return path.is_symlink() and inputs.leads_out(path, home)


def _read(path: Path, inside: Path, home: Path) -> SealedFile | None:
    """Return the file *path*; None where its beginning shows that it is no text of ours."""
    if _leads_out(path, home) and path.exists() and (is_yaml(inside) or is_among_referrals(inside)):
        return SealedFile(path, inside, unread="abroad")
    try:
        kind = path.stat()
    except FileNotFoundError:
        return _away(path, inside)
    except OSError:
        return SealedFile(path, inside, unread="denied")
    if not stat.S_ISREG(kind.st_mode):
        told = is_yaml(inside) or is_among_referrals(inside)
        return SealedFile(path, inside, unread="special") if told else None
    try:
        beginning = inputs.read_beginning(path, _BEGINNING)
        if is_locked(path, beginning, may_hold_sealed_data):
            return SealedFile(path, inside, unread="packed")
        if beginning.startswith(_SWAP) and _SWAPPED.fullmatch(path.name):
            return _left(path, inside)
        if _is_other_by(path.suffix.lower(), beginning):
            return None
        if ends_as_archive(path, may_hold_sealed_data):
            return SealedFile(path, inside, unread="packed")
        if kind.st_size > MAX_BYTES:
            passed = text_of(beginning) is None and not (
                is_yaml(inside) or is_among_referrals(inside)
            )
            return None if passed else SealedFile(path, inside, unread="large")
        return SealedFile(path, inside, inputs.contents(path, MAX_BYTES))
    except inputs.TooLargeError:  # it has grown since
        return SealedFile(path, inside, unread="large")
    except OSError:
        return SealedFile(path, inside, unread="denied")


def _away(path: Path, inside: Path) -> SealedFile | None:
    """Return the link *path*, whose end is not there, as unread; None where it stands for no file."""
    told = is_yaml(inside) or is_among_referrals(inside)
    if path.is_symlink() and not path.name.startswith(_LOCK) and told:
        return SealedFile(path, inside, unread="away")
    return None


def _left(path: Path, inside: Path) -> SealedFile | None:
    """Return the swap file *path*, if sealed data may be in it: alone, or beside its file."""
    whole = _SWAPPED.sub(r"\1", path.name)
    files = [each for name in (whole, f".{whole}") if (each := path.with_name(name)).is_file()]
    kept = inputs.read_beginning(path, MAX_BYTES)[_SWAP_HEAD:].strip(b"\0")
    if not files:
        told = is_yaml(inside) or is_among_referrals(inside) or _swap_has_signs(kept)
        return SealedFile(path, inside, unread="left") if told else None
    if not kept or not (any(map(may_be_sealed, files)) or _swap_has_signs(kept)):
        return None
    return SealedFile(path, inside, kept, beside=True)


def _swap_has_signs(kept: bytes) -> bool:
    """Return whether a key in the lines *kept* in a swap file looks like one of a sealed part."""
    return has_signs(kept.replace(b"\0", b"\n").decode("utf-8", "replace"), strict=False)


def _is_other_by(ending: str, data: bytes) -> bool:
    """Return whether a file with this *ending*, which begins with *data*, is no text of ours."""
    begun = any(
        ending in endings and data.startswith(beginnings) for endings, beginnings in _BEGINNINGS
    )
    if not begun:
        return False
    text = text_of(data[:_BEGINNING])
    return text is None or not has_signs(text, strict=True)
