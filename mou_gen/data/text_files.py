"""Files as UTF-8 text, without the characters that no document can hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.values import FORBIDDEN, character_name
from mou_gen.errors import InputError, Problem, Source, reason
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

MAX_BYTES = 1_000_000
LINE_END = expression(r"\r\n|\r|\n")
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return what the file *path* holds, of *limit* bytes at the most.

    Raises:
        InputError: it is too large, or cannot be read.
    """
    try:
        return inputs.read_file(path, limit)
    except OSError as error:
        raise unreadable(path, error, limit) from None


def unreadable(path: Path, error: OSError, limit: int = MAX_BYTES) -> InputError:
    """Return that the file *path* cannot be read because of *error*, or has more than *limit* bytes."""
    return InputError([Problem(Source.of(path), *_why(error, limit))])


def _why(error: OSError, limit: int) -> tuple[str, str]:
    """Return why a file cannot be read, and what to do."""
    match error:
        case inputs.TooLargeError():
            message = _("the file is larger than {limit} MB", limit=limit // 1_000_000)
            return message, _("no document needs that much; split the file")
        case IsADirectoryError():
            return _("this is a folder, not a file"), ""
        case inputs.NoFileError():
            hint = _("it is a pipe or device; replace it with a data file, or remove it")
            return _("this is not a regular file"), hint
        case FileNotFoundError():
            return _("the file does not exist"), ""
        case PermissionError():
            hint = _("ask for read permission, or close the program that uses it")
            return _("you do not have permission to read this file"), hint
        case _:
            return _("the file cannot be read ({reason})", reason=reason(error)), ""


def decoded(data: bytes, file: str) -> str:
    """Return the UTF-8 text *data* of *file*.

    Raises:
        InputError: it is none.
    """
    if data.startswith(_UTF_16):
        message, hint = _("the file is UTF-16 text"), _("save it as UTF-8")
        raise InputError([Problem(Source(file), message, hint)])
    skipped = len(_BOM) if data.startswith(_BOM) else 0
    if b"\0" in data:
        place = _place(data[skipped : data.index(0)].decode("utf-8", "replace"), file)
        message = _("the file is not text: byte {number} is zero", number=data.index(0) + 1)
        hint = _("save it as UTF-8 in a text editor")
        raise InputError([Problem(place, message, hint)])
    try:
        return data[skipped:].decode("utf-8")
    except UnicodeDecodeError as error:
        place = _place(data[skipped : skipped + error.start].decode("utf-8"), file)
        number = skipped + error.start + 1
        message = _("the file is not UTF-8 text: byte {number} cannot be read", number=number)
        hint = _('save it as UTF-8; an older editor may have used "ANSI" (Windows-1252)')
        raise InputError([Problem(place, message, hint)]) from None


def _place(before: str, file: str) -> Source:
    """Return the place that follows the text *before*."""
    lines = LINE_END.split(before)
    return Source(file, len(lines), len(lines[-1]) + 1)


def forbidden_characters(text: str, file: str) -> Iterator[Problem]:
    """Yield a finding for the first characters of *text* that no document can show."""
    # A file full of them is not worth a finding each, and each costs a look at all before it.
    for found in islice(FORBIDDEN.finditer(text), 20):
        yield Problem(_place(text[: found.start()], file), *why_forbidden(found[0]))


def forbidden(text: str, place: Source) -> Iterator[Problem]:
    """Yield a finding at *place* for the first character of *text* that no document can hold."""
    if found := FORBIDDEN.search(text):
        yield Problem(place, *why_forbidden(found[0]))


def why_forbidden(character: str) -> tuple[str, str]:
    """Return what is wrong with *character*, and what to do."""
    code = character_name(character)
    message = _("the character {code} is not allowed in a document", code=code)
    return message, _("delete it; it may be invisible, or a symbol that exists in only one font")
