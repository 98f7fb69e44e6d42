"""What the files of a data folder say that no message may repeat.

Of a file with sealed data only what stands below the keys of its open part is open; everything
else is unquotable, keys included: a key may be misspelt, or be the name of a person. A file that
may have sealed data and cannot be read is told apart, for then nobody knows what it says.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.loader import MAX_BYTES, Entries, load
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError
from mou_gen.kinds import registry
from mou_gen.kinds.referral import Cover
from mou_gen.language.alike import WORD, like, spelt, words_of
from mou_gen.library.words import ordinary_words
from mou_gen.messages import vocabulary
from mou_gen.reporting.open_part import code, common, part

LONGEST = 60
"""Signs of a joined text; what is longer is known by four words in a row."""
ROW = 4

_FILE = re.compile(r"\.ya?ml", re.IGNORECASE)
_REFERRALS = "referrals"
_KEY = re.compile(r"(\w+)[\"']?\s*:")
_FIRST_KEY = re.compile(r"^[\"'{]*(\w+)[\"']?\s*:", re.MULTILINE)
_KIND = re.compile(r"\bkind\W+(\w+)")
_NUMBER = re.compile(r"\d(?:[ .-]?\d){4,}")
_SEALED = ("sealed", "identity", "identitas")
_REFERRAL = ("referral",)
_NAMES = {
    "sealed.identity.name",
    "sealed.identity.village",
    "sealed.identity.district",
    "sealed.child.school",
    "sealed.consent.name",
}
"""Facts of which each word tells who the person is."""
_KINDS = frozenset(
    (
        "desa", "kelurahan", "kampung", "dusun", "nagari", "gampong", "lingkungan", "kecamatan",
        "distrik", "kabupaten", "kota", "provinsi", "sekolah", "sd", "sdn", "smp", "smpn",
        "sma", "sman", "smk", "smkn", "madrasah", "mi", "mts", "ma", "pesantren", "rumah",
        "kantor", "dinas", "pelabuhan", "bandara", "terminal", "petugas", "pekerja",
        "pendamping", "narahubung", "ringkasan", "orang", "anak",
    )
)  # fmt: skip
"""Words before names of places and persons, which are no names."""
_OUTSIDE = 500
"""Folders that links out of the data folder lead to; more are not looked through."""
_FEW = 4
"""A text of so many words, at a key that is not known, may be a name in small letters."""


@dataclass(frozen=True, slots=True)
class Unquotable:
    """What may not be repeated, in small letters without marks."""

    words: frozenset[str] = frozenset()
    """Of names, known again also with a letter wrong."""
    prose: frozenset[str] = frozenset()
    """Other words, of which the packaged templates say none."""
    joined: frozenset[str] = frozenset()
    """Names, dates and short texts without the spaces between their words."""
    rows: frozenset[tuple[str, ...]] = frozenset()
    """Four words of a longer text, one after another."""
    numbers: frozenset[str] = frozenset()
    """Digits alone."""
    open_lines: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """By file with sealed data, the lines on which nothing but its open part stands."""
    unread: tuple[str, ...] = ()
    """Files that may have sealed data and cannot be read."""
    suspected: frozenset[str] = frozenset()
    """Words of files that cannot be read."""

    def __bool__(self) -> bool:
        return self != Unquotable()


def unquotable(folder: Path) -> Unquotable:
    """Return what the files below the data folder *folder* say that no message may repeat."""
    return together([_of_file(path, path.relative_to(folder).parts) for path in _files(folder)])


def together(told: Sequence[Unquotable]) -> Unquotable:
    """Return all that *told* say."""
    return Unquotable(
        frozenset().union(*(each.words for each in told)),
        frozenset().union(*(each.prose for each in told)),
        frozenset().union(*(each.joined for each in told)),
        frozenset().union(*(each.rows for each in told)),
        frozenset().union(*(each.numbers for each in told)),
        {file: lines for each in told for file, lines in each.open_lines.items()},
        tuple(file for each in told for file in each.unread),
        frozenset().union(*(each.suspected for each in told)),
    )


def alone(path: Path) -> Unquotable:
    """Return what the file *path*, which lies in no data folder, says that no message may repeat.

    If it cannot be read, none of its own lines is open.
    """
    if not _FILE.search(path.name) or not _begins_as_sealed(path):
        return Unquotable()
    told = _of_file(path, path.parts[-2:])
    return Unquotable(open_lines={_name(path): frozenset()}) if told.unread else told


def _begins_as_sealed(path: Path) -> bool:
    """Return whether *path* has a key of the first level that what is sealed has, or is a referral."""
    try:
        text = inputs.contents(path, MAX_BYTES).decode("utf-8", "replace")
    except OSError:
        return False
    keys = {found[1] for found in _FIRST_KEY.finditer(text)}
    kinds = _KIND.findall(text)
    return (
        _REFERRALS in path.parts[-2:]
        or any(like(kind, _REFERRAL) for kind in kinds)
        or any(like(key, _SEALED) for key in keys)
    )


def _name(path: Path) -> str:
    """Return what *path* is called among the files with open lines."""
    return inputs.real(path).as_posix()


# ---- which files -------------------------------------------------------------------------


def _files(folder: Path) -> Iterator[Path]:
    """Yield what is YAML by its name, hidden and linked files and old copies included.

    A folder that cannot be listed is a file that cannot be read; so is what too many links lead to.
    """
    closed: list[Path] = []
    seen: set[str] = set()
    outside, root = 0, os.path.realpath(folder)
    for parent, folders, files in os.walk(
        folder, followlinks=True, onerror=lambda error: closed.append(Path(error.filename))
    ):
        real = os.path.realpath(parent)
        outside += not real.startswith(root)
        if real in seen or outside > _OUTSIDE:
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if name != ".git")
        yield from (Path(parent, name) for name in sorted(files) if _FILE.search(name))
    yield from closed
    if outside > _OUTSIDE:
        yield folder


_read: dict[Path, tuple[str, Unquotable]] = {}
"""What files say, with the hash of what they held then."""


def _of_file(path: Path, place: tuple[str, ...]) -> Unquotable:
    try:
        data = inputs.contents(path, MAX_BYTES)
    except OSError:
        return _unread(path, b"")
    state = inputs.digest(data)
    if path not in _read or _read[path][0] != state:
        _read[path] = state, _of_data(path, place, data)
    return _read[path][1]


def _of_data(path: Path, place: tuple[str, ...], data: bytes) -> Unquotable:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _unread(path, data)
    if "\0" in text:
        return _unread(path, data)
    if not _may_be_sealed(place, text):
        return Unquotable()
    try:
        with inputs.apart():
            entries = load(path, path.parent)
    except InputError:
        return _unread(path, data)
    return _of_entries(path, place, entries)


def _may_be_sealed(place: tuple[str, ...], text: str) -> bool:
    return (
        _REFERRALS in place
        or any(like(kind, _REFERRAL) for kind in _KIND.findall(text))
        or any(like(key, _SEALED) for key in set(_KEY.findall(text)))
    )


def _unread(path: Path, data: bytes) -> Unquotable:
    """Return that *path* cannot be read; its words, but for those above what is sealed, are suspected."""
    lines = data.decode("utf-8", "replace").splitlines()
    above = list(
        takewhile(lambda line: not any(like(key, _SEALED) for key in _KEY.findall(line)), lines)
    )
    head = {word for line in above for word in words_of(line)} if len(above) < len(lines) else set()
    words = {word for line in lines for word in words_of(line) if len(word) >= ROW}
    return Unquotable(
        unread=(path.as_posix(),), suspected=frozenset(words - head - code() - vocabulary())
    )


# ---- what they say -------------------------------------------------------------------------


def _of_entries(path: Path, place: tuple[str, ...], entries: Entries) -> Unquotable:
    kind = str(entries.get("kind", "referral"))
    referral = _REFERRALS in place or kind not in registry.words() or kind == "referral"
    closed: list[SourcedText] = []
    opened: list[SourcedText] = []
    part(entries, {Cover} if referral else registry.models(kind), closed, opened)
    if not closed and not referral:
        return Unquotable()
    # a key that has slipped out of what is sealed may stand below it
    end = min((each.origin.source.line for each in closed), default=None)
    lines = frozenset(each.origin.source.line for each in opened)
    lines = frozenset(line for line in lines if end is None or line < end)
    told = _Told({word for each in opened for word in words_of(each)})
    for text in closed:
        told.add(text)
    return told.all({_name(path): lines})


# ---- what may be said in any case --------------------------------------------------------------


# ---- in small letters --------------------------------------------------------------------------


class _Told:
    """Collects what is closed in one file."""

    def __init__(self, open_words: set[str]) -> None:
        """Leave out *open_words*, which its letter says, where they are no name."""
        self._open = open_words
        self._words: set[str] = set()
        self._prose: set[str] = set()
        self._joined: set[str] = set()
        self._rows: set[tuple[str, ...]] = set()
        self._numbers: set[str] = set()

    def add(self, text: SourcedText) -> None:
        words = words_of(text)
        if not words or (len(words) == 1 and words[0] in code()):
            return
        if self._is_number_or_day(text):
            return
        named = _is_name(text, words)
        if named:
            self._words.update(filter(self._tells, words))
        else:
            self._add_prose(text)
        joined = "".join(words)
        if named and len(words) > 1:
            self._joined.update(_shortened(words))
        if ROW <= len(joined) <= LONGEST and (named or not set(words) <= self._known()):
            self._joined.add(joined)
        self._rows.update(tuple(words[at : at + ROW]) for at in range(len(words) - ROW + 1))

    def _add_prose(self, text: str) -> None:
        """Add the words of *text* that are not everybody's; one with a capital may be a name."""
        for written in WORD.findall(text):
            for word in words_of(written):
                if self._tells(word) and word not in self._open and word not in common():
                    names = written[:1].isupper()
                    if names or len(word) >= ROW:
                        (self._words if names else self._prose).add(word)

    def _known(self) -> Set[str]:
        return self._open | common()

    def _tells(self, word: str) -> bool:
        """Return whether *word* may be a part of a name."""
        shared = word in ordinary_words() or word in code() or word in _KINDS
        return len(word) > 1 and not word.isdigit() and not shared

    def _is_number_or_day(self, text: SourcedText) -> bool:
        """Return whether *text* is a date, of which only that of the birth tells, or figures."""
        try:
            day = dt.date.fromisoformat(text)
        except ValueError:
            self._numbers.update(re.sub(r"\D", "", found) for found in _NUMBER.findall(text))
            return text.isdigit()
        if "birth" in text.origin.path:
            self._joined.update(spelt(day))
            self._numbers |= {f"{day:%Y%m%d}", f"{day:%d%m%Y}"}
        return True

    def all(self, open_lines: Mapping[str, frozenset[int]]) -> Unquotable:
        return Unquotable(
            frozenset(self._words),
            frozenset(self._prose),
            frozenset(self._joined),
            frozenset(self._rows),
            frozenset(self._numbers),
            open_lines,
        )


def _is_name(text: SourcedText, words: list[str]) -> bool:
    path = text.origin.path
    if path in _NAMES:
        return True
    return not path.startswith("sealed") and len(words) <= _FEW


def _shortened(words: list[str]) -> Iterator[str]:
    """Yield a name whose later parts are initials: contoh r., contoh rekawati s."""
    for whole in range(1, len(words)):
        yield "".join(words[:whole]) + "".join(word[0] for word in words[whole:])
