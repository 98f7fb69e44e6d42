"""The dictionary: `law/dictionary.txt` of every folder of templates; a regency adds what it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.places import packaged_templates
from mou_gen.data.text_files import decoded, read_bytes
from mou_gen.errors import InputError, Problem, Source
from mou_gen.inputs import memoized
from mou_gen.language.dictionary import Dictionary, LineError, parsed
from mou_gen.language.stems import stems
from mou_gen.library import layers
from mou_gen.messages import _

_NAME = "law/dictionary.txt"
_MOST = 2_000_000
"""Bytes of such a file."""


def read_dictionary(folders: Sequence[Path]) -> Dictionary:
    """Return the dictionary of all template *folders*.

    Raises:
        InputError: a line of one of them is none.
    """
    return _of_folders(tuple(folders))


@memoized
def _of_folders(folders: tuple[Path, ...]) -> Dictionary:
    return _read(tuple(layers.find_all_files(folders, _NAME)))


@memoized
def _read(files: tuple[Path, ...]) -> Dictionary:
    texts = {path: decoded(read_bytes(path, _MOST), inputs.display_name(path)) for path in files}
    each = [_parsed(text, path) for path, text in texts.items()]
    return each[0] if len(each) == 1 else parsed("\n".join(texts.values()))


@cache
def is_plain_word(word: str) -> bool:
    """Return whether *word*, in small letters, is one of the packaged dictionary: no name misspelt.

    Neither the dictionary of another folder counts nor what was added for translations: a word more, as
    "jingga", could let a victim's nickname pass.
    """
    forms, last = read_dictionary((packaged_templates(),)).forms, _last_plain_line()
    return not word.endswith(_OF_NAMES) and any(
        line < last
        for language, known in forms.items()
        for stem in stems(word, language)
        for _rest, line in known.get(stem, ())
    )


@cache
def _last_plain_line() -> int:
    """Return the line of the packaged dictionary at which the words of translators begin.

    Raises:
        ValueError: no line says so.
    """
    (path,) = layers.find_all_files((packaged_templates(),), _NAME)
    return (
        decoded(read_bytes(path, _MOST), inputs.display_name(path)).split("\n").index(_TRANSLATORS)
    )


_TRANSLATORS = "# ---- words of translators ----"


_OF_NAMES = ("wan", "wati")
"""Ends of words of men and women: Gunawan is no word of "guna"."""


def _parsed(text: str, path: Path) -> Dictionary:
    try:
        return parsed(text)
    except LineError as error:
        message = _("this line of the dictionary has no `=`, or its section does not exist")
        hint = _("write `kata, kata lain = word, other word` below a line `[words]`")
        place = Source.of(path, error.number)
        raise InputError([Problem(place, message, hint)]) from None
