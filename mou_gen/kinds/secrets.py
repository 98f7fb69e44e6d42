"""What the sealed sheets of a data folder say that would give a person away elsewhere.

Taken from the raw files, so that a referral which is not finished, or wrong, still protects
the person it is about. No message says any of it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.loader import Entries, load
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError

_ADULT = 18
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_RELATIVES = ("self", "parent", "guardian")
_ASIDE = re.compile(r"\([^)]*\)?")
_KIND_OF_PLACE = re.compile(r"^(?:desa|kelurahan|kampung|dusun|nagari|gampong)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Secret:
    """One sealed fact."""

    what: str
    """`name`, of the person or a guardian; `school`; `village`."""
    words: tuple[str, ...]
    """In small letters."""
    child: bool
    """Whether it is the fact of a child."""


@dataclass(frozen=True, eq=False, slots=True)
class Secrets:
    """All sealed facts of a data folder, to be found by any of their words."""

    by_word: Mapping[str, tuple[Secret, ...]] = field(default_factory=dict)
    state: str = inputs.sealed_state(())
    """Hash of the files that hold them."""


def read_secrets(files: Iterable[Path], root: Path) -> Secrets:
    """Return the sealed facts of those *files* below *root* that hold any and can be read."""
    found: dict[str, dict[Secret, None]] = defaultdict(dict)
    with inputs.apart() as seen:
        for file in files:
            for secret in _in_file(file, root):
                for word in (*secret.words, "".join(secret.words), initials(secret.words)):
                    found[word][secret] = None
    by_word = {word: tuple(secrets) for word, secrets in found.items()}
    return Secrets(by_word, inputs.sealed_state(seen))


def initials(words: Iterable[str]) -> str:
    """Return the first letters of *words*, in a row."""
    return "".join(word[0] for word in words)


def words_in(text: str) -> list[str]:
    """Return the words of *text* as they are written."""
    return _WORD.findall(text)


def _in_file(file: Path, root: Path) -> Iterator[Secret]:
    try:
        if not inputs.holds_sealed(file.read_bytes()):
            return
        inputs.look(file)
        entries = load(file, root)
    except (OSError, InputError):
        return  # what is wrong with it is told where it is built
    child = _is_child(entries)
    for what, text in _facts(entries):
        if words := tuple(map(str.casefold, words_in(text))):
            yield Secret(what, words, child)


def _facts(entries: Entries) -> Iterator[tuple[str, str]]:
    """Yield what tells who the person is, each with its kind."""
    yield "name", _said(entries, "identity", "name")
    yield "name", _names(_said(entries, "child", "guardian"))
    if _said(entries, "consent", "by") in _RELATIVES:
        yield "name", _said(entries, "consent", "name")
    yield "school", _said(entries, "child", "school")
    yield "village", _KIND_OF_PLACE.sub("", _said(entries, "identity", "village"))


def _names(text: str) -> str:
    """Return the names in *text*: a guardian may be described, "ibu kandung", or called by name."""
    words = words_in(_ASIDE.sub("", text))
    return " ".join(word for word in words if word[0].isupper())


def _said(entries: Entries, *keys: str) -> str:
    """Return the text at *keys* below `sealed`, "" where there is none."""
    node: object = entries
    for key in ("sealed", *keys):
        node = node.get(key) if isinstance(node, Entries) else None
    return node if isinstance(node, SourcedText) else ""


def _is_child(entries: Entries) -> bool:
    """Return whether the person may be a child: in doubt, it is one."""
    sealed = entries.get("sealed")
    if isinstance(sealed, Entries) and "child" in sealed:
        return True
    try:
        born = dt.date.fromisoformat(_said(entries, "identity", "birth_date"))
        written = dt.date.fromisoformat(str(entries.get("date")))
    except ValueError:
        return False
    had_no_birthday = (written.month, written.day) < (born.month, born.day)
    return written.year - born.year - had_no_birthday < _ADULT
