"""The sealed part of a file as one encrypted text: `sealed: |`, and the lines of age below it.

What is encrypted are the lines of the key `sealed` as they stand, from its own to that of the next
key, with their comments. They come back byte for byte. With a key at hand a file is read as if it
had never been encrypted; without one, what it seals is a `LockedText`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from mou_gen.data import age_text
from mou_gen.data.keys_at_hand import keys_at_hand
from mou_gen.data.plain_yaml import compose_plain, marked_place
from mou_gen.data.text_files import decoded
from mou_gen.data.values import SourcedText
from mou_gen.data.yaml_content import RefusedEditError
from mou_gen.data.yaml_lines import entry_span, line_end_of
from mou_gen.errors import InputError, OutputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

KEY = "sealed"
"""The only key whose value may be encrypted, at the margin of a referral."""
_INDENT = "  "
_ARMOR = expression(rf"{age_text.BEGIN}.*?{age_text.END}".encode(), re.DOTALL)


class LockedText(SourcedText):
    """What is sealed, encrypted, where no key at hand opens it."""


# ---- a file --------------------------------------------------------------------------------


@value_class
class ReadableText:
    """A file as it was before its sealed part was encrypted."""

    text: str
    top: Any
    """Its YAML."""
    entry: str
    """Its lines of the key `sealed`, as they were, and comments that somebody has added to them since."""
    first: int
    """The line, from zero, on which stands what follows the sealed part."""
    moved: int
    """By how many lines this stands lower than in the encrypted file."""

    def line(self, line: int) -> int:
        """Return where the *line* of `text` stands in the encrypted file; sealed lines as they are here."""
        return line - self.moved if line >= self.first else line


def readable_yaml(text: str, top: Any, file: str) -> ReadableText | None:
    """Return *text* with its sealed part opened; None where none is encrypted, or no key opens it.

    Raises:
        InputError: it has been changed since it was encrypted.
    """
    sealed = next(((key, kid) for key, kid in top.value if key.value == KEY), None)
    if sealed is None or not _is_locked(sealed[1]) or age_text.fault_of(sealed[1].value):
        return None  # a fault is found where texts are read
    place = replace(marked_place(sealed[0].start_mark, file), key_path=KEY)
    try:
        readable = _opened(text, top, sealed[1].value, file)
    except age_text.NotOpenedError:
        return None
    except (age_text.DamagedTextError, RefusedEditError):
        raise InputError([unopened(place, _(age_text.DAMAGED))]) from None
    if [key.value for key, _kid in readable.top.value] != [key.value for key, _kid in top.value]:
        raise InputError([unopened(place, _("it holds something else than `sealed`"))])
    return readable


def readable_text(data: bytes) -> str:
    """Return the YAML file *data*, which `load` has read, with its sealed part opened if a key does it."""
    text = decoded(data, "")
    if not age_text.is_encrypted(text):
        return text
    top = compose_plain(text, "")
    readable = readable_yaml(text, top, "")
    return readable.text if readable else text


def sealed_entry(data: bytes, file: str) -> str:
    """Return the lines of the key `sealed` of the YAML file *data*, opened if they are encrypted.

    Raises:
        InputError: there is no such key at the margin, or no key at hand opens it.
    """
    text = decoded(data, file)
    top = compose_plain(text, file)
    if readable := readable_yaml(text, top, file):
        return readable.entry
    place = Source(file, key_path=KEY)
    if age_text.is_encrypted(text):
        message = _("no key at hand opens the sealed data of this file")
        hint = _("give your key file with --key-file, or ask one of those in `key-holders.yaml`")
        raise InputError([Problem(place, message, hint)])
    try:
        start, stop = entry_span(text, top, KEY)
    except RefusedEditError as error:
        message = _("`{path}` cannot be encrypted: {why}", path=KEY, why=error)
        hint = _("write each key of the file at the beginning of a line of its own")
        raise InputError([Problem(place, message, hint)]) from None
    return text[start:stop]


def _is_locked(node: Any) -> bool:
    return isinstance(node.value, str) and age_text.is_encrypted(node.value)


def unopened(place: Source, why: str) -> Problem:
    """Return the finding that the encrypted text at *place* is not what was written there, and *why*."""
    message = _("the sealed data cannot be opened: {why}", why=why)
    hint = _("restore this file from a backup; never edit the lines of an encrypted text")
    return Problem(place, message, hint)


def _opened(text: str, top: Any, said: str, file: str) -> ReadableText:
    """Return *text*, whose sealed part *said* is encrypted, as it was before; *top* is its YAML.

    Raises:
        NotOpenedError: no key at hand opens it, or there is none.
        DamagedTextError: it has been changed, or holds something else than a sealed part.
        OutputError: the library is not installed, and there is a key.
    """
    if not (keys := keys_at_hand()):
        raise age_text.NotOpenedError
    data = age_text.decrypted(said, keys)
    try:
        part = data.decode("utf-8")
    except UnicodeDecodeError:
        raise age_text.DamagedTextError from None
    start, stop = entry_span(text, top, KEY)
    beside, behind = _comments(text[start:stop])
    glue = "" if part.endswith("\n") or not behind + text[stop:] else line_end_of(text)
    entry = beside + part + glue + behind
    first = _lines(text[:start] + beside + part + glue)
    moved = first - _lines(text[: stop - len(behind)])
    whole = text[:start] + entry + text[stop:]
    return ReadableText(whole, compose_plain(whole, file), entry, first, moved)


def _comments(entry: str) -> tuple[str, str]:
    """Return what somebody has written beside the encrypted text *entry*, as a line, and below it."""
    head, newline, rest = entry.partition("\n")
    found = re.search(r"#[^\r\n]*\r?$", head)
    end = rest.rindex(age_text.END) + len(age_text.END)
    line_end = rest.find("\n", end)
    return found[0] + newline if found else "", rest[line_end + 1 :] if line_end >= 0 else ""


def _lines(text: str) -> int:
    return len(re.findall(r"\r\n|\r|\n", text))


def locked_entry(part: str, public_keys: Sequence[str], line_end: str) -> str:
    """Return *part*, the lines of the key `sealed`, encrypted for the holders of *public_keys*."""
    armored = age_text.encrypted(part.encode(), public_keys).splitlines()
    lines = (f"{KEY}: |", *(f"{_INDENT}{line}" for line in armored))
    return "".join(f"{line}{line_end}" for line in lines)


def lock_state(data: bytes) -> str:
    """Return what else than its bytes decides what the file *data* says: whether a key at hand opens it."""
    if not (found := _ARMOR.search(data)):
        return ""
    text = "\n".join(line.strip() for line in found[0].decode("ascii", "replace").splitlines())
    if not (keys := keys_at_hand()):
        return "locked"
    try:
        age_text.decrypted(text, keys)
    except (age_text.NotOpenedError, age_text.DamagedTextError, OutputError):
        return "locked"
    return "opened"
