"""Where a data file of an open kind hides a sealed part: below a key, in a comment, in a text.

It is read as YAML, so that its keys are known from its texts, and letters are what their escapes stand
for. One word such as `Personal data:` makes no sealed part of a text, as it does of a key or a comment.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from mou_gen.data.loader import Entries, load, walk_data
from mou_gen.data.plain_yaml import beside_values, compose_plain
from mou_gen.data.text_files import decoded
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Source
from mou_gen.kinds import OPEN
from mou_gen.kinds.sealed_signs import has_signs, is_sign, text_of


def hides_nothing(path: Path, data: bytes) -> bool:
    """Return whether *data*, the file *path*, are plain YAML of an open kind, and no sign in them is of a sealed part."""
    try:
        entries = load(path, path.parent, data)
    except (InputError, OSError, ValueError, RecursionError):
        return False
    return not (
        str(entries.get("kind", "")) not in OPEN
        or _has_closed_keys(entries)
        or any(has_signs(each, strict=False) for each in (_comments(data), _coded(data)))
        or _shows_part(entries, data)
    )


def hidden_part(entries: Entries, data: bytes, file: Source) -> Source | None:
    """Return where *data*, which say *entries* and no key of which shows it, look as if they had a sealed part."""
    if "$schema" in entries or not _shows_part(entries, data):
        return None  # a JSON Schema holds no data
    return _place_in_texts(entries) or _first_sign(_comments(data), file)


def _shows_part(entries: Entries, data: bytes) -> bool:
    """Return whether *data*, or what their texts say once they are read, have two signs of a sealed part."""
    written, said = text_of(data) or "", "\n".join(_texts(entries))
    return has_signs(written, strict=True) or has_signs(said, strict=True)


def _has_closed_keys(entries: Entries) -> bool:
    said = ((key, each) for key, each in walk_data(entries) if key is not None)
    return any(is_sign(key, each if isinstance(each, str) else "") for key, each in said)


def _comments(data: bytes) -> str:
    text = decoded(data, "")
    return beside_values(text, compose_plain(text, ""))


def _coded(data: bytes) -> str:
    """Return what UTF-7 hides in *data*."""
    return (text_of(data) or "").removeprefix(decoded(data, ""))


def _first_sign(comments: str, file: Source) -> Source:
    """Return the place of the first line of *comments* that shows a sealed part; the whole *file* if no line does alone."""
    for number, line in enumerate(comments.splitlines(), 1):
        if has_signs(line, strict=False):
            return Source(file.file, number, len(line) - len(line.lstrip()) + 1)
    return file


def _place_in_texts(entries: Entries) -> Source | None:
    """Return where the texts of *entries* show a sealed part, which may stand in them line by line."""
    texts = list(_texts(entries))
    signs = partial(has_signs, strict=True)
    if not signs("\n".join(texts)):
        return None
    ends = range(len(texts))
    last = bisect_left(ends, True, key=lambda end: signs("\n".join(texts[: end + 1])))
    return texts[last].origin.source


def _texts(entries: Entries) -> Iterator[SourcedText]:
    yield from (each for _key, each in walk_data(entries) if isinstance(each, SourcedText))
