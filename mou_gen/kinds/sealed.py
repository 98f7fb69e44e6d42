"""Which files of a data folder may hold what is sealed, and how each of them was found.

The whole tree is looked at: hidden folders, links, copies of editors, files without an ending. A
file *may* hold sealed data if nothing shows that it does not. What shows it:

- it is a picture, a PDF or a file of an office program by its ending and by its first bytes, an
  object of git, or the swap file of an editor;
- it is a text, says the kind of another paper (`kind: minutes`), and no key in it looks like one
  of a sealed part;
- it is a text that is no YAML by its name, does not stand where referrals stand, and no key in it
  looks like one of a sealed part.

Everything else counts, read or not. A file that cannot be read, is too large, or is no file but
a pipe or a device counts too, and so does a folder whose names cannot be listed. What is
written inside is understood in `secrets.py`; here it is only found.
"""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.values import is_closed, is_of_person, is_sealing
from mou_gen.kinds import OPEN
from mou_gen.language import spelling

MAX_BYTES = 1_000_000
"""A file with more is not read; no paper has as many."""
MAX_LINKED, MAX_FOLDERS = 5_000, 500
"""What lies behind links that lead out of the data folder, and folders there; more are not looked at."""
_YAML = re.compile(r"\.ya?ml(?![a-z])", re.IGNORECASE)
_REFERRAL = re.compile(
    r"referr?al|rujukan|(?<![a-z])[a-z]{2,5}[-_ ]?tppo[-_ ]?\d{4}[-_ ]?\d+", re.IGNORECASE
)
_PASSED = (
    (".git", "objects"),
    (".git", "lfs"),
    (".mou-gen",),
    ("site-packages",),
    ("node_modules",),
)
"""Folders, by the end of their path, that hold no data: stores of git, our memory, programs."""
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
        frozenset((".docx", ".xlsx", ".xlsm", ".pptx", ".odt", ".ods", ".odp", ".zip")),
        (b"PK\x03\x04", b"PK\x05\x06"),
    ),
    (frozenset((".doc", ".xls", ".ppt")), (b"\xd0\xcf\x11\xe0",)),
    (frozenset((".ttf", ".otf")), (b"\0\1\0\0", b"OTTO", b"true")),
)
_SWAP = b"b0VIM"
_BEGINNING = 4096


@dataclass(frozen=True, slots=True)
class Held:
    """A file that may hold sealed data."""

    path: Path
    inside: Path
    """The same, as seen from the data folder."""
    data: bytes = b""
    unread: str = ""
    """Why nothing was read: `denied`, `large`, `special`, `away`, `abroad`, `unlisted` or `many`."""

    @property
    def state(self) -> str:
        """The hash of what it holds, or why it was not read."""
        return self.unread or inputs.digest(self.data)


def held(root: Path) -> list[Held]:
    """Return the files below *root* that may hold sealed data, sorted by path."""
    found = [each for each in _each(root) if each.unread or may_hold(each.inside, each.data)]
    return sorted(found, key=lambda each: each.path.as_posix())


def state(files: Iterable[Held]) -> str:
    """Return the hash of the states of *files*; it changes with what may be sealed in a folder."""
    return inputs.digest("\0".join(sorted(each.state for each in files)).encode())


def may_hold(path: Path, data: bytes) -> bool:
    """Return whether the file *path* of a data folder, which holds *data*, may say something sealed."""
    if _is_other_by(path.suffix.lower(), data):
        return False
    text = text_of(data)
    if text is None:
        return is_yaml(path) or is_placed(path)
    other = path.suffix.lower() in _OTHER_TEXTS and not (is_yaml(path) or _is_among(path))
    if _has_marks(text, strict=other):
        return True
    if not other and (is_yaml(path) or is_placed(path)):
        return "\\" in text or not _says_open_kind(text)
    return False


def may_be(path: Path) -> bool:
    """Return whether the file *path* may say something sealed, or cannot be read."""
    try:
        return may_hold(path, inputs.contents(path, MAX_BYTES))
    except OSError:
        return True


def alone(path: Path) -> Held | None:
    """Return the file *path*, which lies in no data folder; None if it shows nothing of a referral.

    There, files of all sorts are YAML: the name, the kind or a key at the margin must show it.
    """
    inside = Path(*path.parts[-2:])
    if not is_yaml(path) or not (held := _read(path, inside, inputs.real(path.parent))):
        return None
    text = text_of(held.data) or ""
    keys = _FIRST_KEY.findall(text)
    shows = is_placed(inside) or _says_referral(text)
    return held if shows or any(map(is_closed, keys)) else None


def is_yaml(path: Path) -> bool:
    """Return whether *path* is YAML by its name: `a.yaml`, `a.yml~`, `a.yaml.bak`, `a.YAML.txt`."""
    return _YAML.search(path.name) is not None


def is_placed(path: Path) -> bool:
    """Return whether *path* is named as a referral is, or stands below a folder of referrals."""
    return bool(_REFERRAL.search(path.name)) or _is_among(path)


def _is_among(path: Path) -> bool:
    return any(map(_REFERRAL.search, path.parent.parts))


# ---- the files of the folder -------------------------------------------------------------------


def _each(root: Path) -> Iterator[Held]:
    """Yield all files below *root* as far as they can be read; each folder is gone into once."""
    home = inputs.real(root)
    ahead: list[tuple[Path, bool]] = [(root, False)]
    known: set[tuple[int, int]] = set()
    abroad = gone = 0
    while ahead:
        folder, linked = ahead.pop()
        try:
            here = folder.stat()
            paths = sorted(folder.iterdir())
        except OSError:
            yield Held(folder, folder.relative_to(root), unread="unlisted")
            continue
        if (here.st_dev, here.st_ino) in known:
            continue
        known.add((here.st_dev, here.st_ino))
        abroad += len(paths) if linked else 0
        gone += linked
        if linked and (
            abroad > MAX_LINKED or gone > MAX_FOLDERS or home.is_relative_to(inputs.real(folder))
        ):
            yield Held(folder, folder.relative_to(root), unread="many")
            continue
        for path in paths:
            if path.is_dir():
                if not _is_passed(path.relative_to(root)):
                    ahead.append((path, linked or _leads_out(path, home)))
            elif (one := _read(path, path.relative_to(root), home)) is not None:
                yield one


def _is_passed(inside: Path) -> bool:
    return any(inside.parts[-len(each) :] == each for each in _PASSED)


def _leads_out(path: Path, home: Path) -> bool:
    return path.is_symlink() and inputs.leads_out(path, home)


def _read(path: Path, inside: Path, home: Path) -> Held | None:
    """Return the file *path*; None where its beginning shows that it is no text of ours."""
    if _leads_out(path, home) and path.exists() and (is_yaml(inside) or is_placed(inside)):
        return Held(path, inside, unread="abroad")
    try:
        kind = path.stat()
    except FileNotFoundError:
        return _away(path, inside)
    except OSError:
        return Held(path, inside, unread="denied")
    if not stat.S_ISREG(kind.st_mode):
        told = is_yaml(inside) or is_placed(inside)
        return Held(path, inside, unread="special") if told else None
    try:
        beginning = inputs.beginning(path, _BEGINNING)
        if _is_other_by(path.suffix.lower(), beginning):
            return None
        if kind.st_size > MAX_BYTES:
            passed = text_of(beginning) is None and not (is_yaml(inside) or is_placed(inside))
            return None if passed else Held(path, inside, unread="large")
        return Held(path, inside, inputs.contents(path, MAX_BYTES))
    except inputs.TooLargeError:  # it has grown since
        return Held(path, inside, unread="large")
    except OSError:
        return Held(path, inside, unread="denied")


def _away(path: Path, inside: Path) -> Held | None:
    """Return the link *path*, whose end is not there, as unread; None where it stands for no file."""
    told = is_yaml(inside) or is_placed(inside)
    if path.is_symlink() and not path.name.startswith(_LOCK) and told:
        return Held(path, inside, unread="away")
    return None


def _is_other_by(ending: str, data: bytes) -> bool:
    """Return whether a file with this *ending*, which begins with *data*, is no text of ours."""
    return data.startswith(_SWAP) or any(
        ending in endings and data.startswith(beginnings) for endings, beginnings in _BEGINNINGS
    )


# ---- what a text shows -------------------------------------------------------------------------

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_CONTROL = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd\ufffe\uffff]")
_KEY = re.compile(r"(?<!\w)(\w{3,24})[\"'`]?[ \t]{0,9}:|\?[ \t]{1,9}[\"']?(\w{3,24})")
_FIRST_KEY = re.compile(r"^[\"'{]{0,9}(\w{3,24})[\"']?[ \t]{0,9}:", re.MULTILINE)
_ESCAPED_KEY = re.compile(r"\\[xuU][0-9a-fA-F]{2}[^\"\n]{0,40}\"[ \t]{0,9}:")
_KIND = re.compile(r"^[\"']?kind[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?([\w-]*)", re.MULTILINE)
_ANY_KIND = re.compile(
    r"^[ \t\"'{-]{0,40}(\w{3,6})[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?(\w{3,24})", re.MULTILINE
)


def text_of(data: bytes) -> str | None:
    """Return *data* as text, in whatever encoding; None if it is none."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _sound(data.decode(encoding, "replace"))
    if b"\0" in data:
        return next((text for each in _WIDE if (text := _wide(data, each))), None)
    try:
        return _sound(data.decode())
    except UnicodeDecodeError:
        return _sound(data.decode("cp1252", "replace"))


def _wide(data: bytes, encoding: str) -> str | None:
    text = data.decode(encoding, "replace")
    plain = sum(char.isascii() and char.isprintable() for char in text)
    return _sound(text) if plain * 2 > len(text) else None


def _sound(text: str) -> str | None:
    """Return *text*, or None where a tenth of it or more cannot be shown."""
    return text if len(_CONTROL.findall(text)) * 10 <= len(text) else None


def is_referral(kind: str) -> bool:
    """Return whether *kind* is that of a referral, or may be meant so."""
    read = spelling.key(kind)
    return read == "rujukan" or spelling.is_off_by(read, "referral", 2)


def _has_marks(text: str, *, strict: bool) -> bool:
    """Return whether a key in *text* looks like one of a sealed part, or its kind like a referral's.

    *strict* asks for a key of the person below one that seals, since programs have such words too.
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    keys = {first or second for first, second in _KEY.findall(plain)}
    marks = [any(map(is_sealing, keys)), any(map(is_of_person, keys))]
    if strict:
        return all(marks)
    return any(marks) or bool(_ESCAPED_KEY.search(plain)) or _says_referral(plain)


def _says_referral(text: str) -> bool:
    return any(
        spelling.is_off_by(spelling.key(key), "kind", 1) and is_referral(kind)
        for key, kind in _ANY_KIND.findall(text)
    )


def _says_open_kind(text: str) -> bool:
    """Return whether *text* says of itself, at each place where it says so, to be of an open kind."""
    kinds = _KIND.findall(text)
    return bool(kinds) and OPEN.issuperset(kinds)
