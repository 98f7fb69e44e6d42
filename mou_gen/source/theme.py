"""The look of a kind of document, read from `templates/themes/<name>.yaml`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mou_gen.errors import InputError
from mou_gen.messages import _
from mou_gen.source.loader import load
from mou_gen.source.model import checked, complain, missing_key, one_of, text, unknown_keys
from mou_gen.theme import Theme

_NUMBER = re.compile(r"\d{1,4}(\.\d{1,4})?", re.ASCII)


def read_theme(path: Path) -> Theme:
    """Return the theme in the file *path*, named after it.

    Raises:
        InputError: a key is missing or not known, or a number is not one above zero.
    """
    entries = load(path, path.parent)
    fields = [each for each in dataclasses.fields(Theme) if each.name != "name"]
    problems = list(unknown_keys(entries, [each.name for each in fields]))
    values: dict[str, Any] = {}
    for field in fields:
        if field.name in entries:
            try:
                values[field.name] = checked(_reader(field), entries[field.name])
            except InputError as error:
                problems += error.problems
        elif field.default is dataclasses.MISSING:
            problems.append(missing_key(entries, field.name))
    if problems:
        raise InputError(problems)
    return Theme(name=path.stem, **values)


def _reader(field: dataclasses.Field[Any]) -> Callable[[Any], str | float | bool]:
    readers: dict[Any, Callable[[Any], str | float | bool]] = {"str": text, "bool": _yes_or_no}
    return readers.get(field.type, _number)


def _yes_or_no(node: Any) -> bool:
    return one_of("yes", "no")(node) == "yes"


def _number(node: Any) -> float:
    value = text(node)
    if not _NUMBER.fullmatch(value) or float(value) == 0:
        hint = _("write it as 12 or 12.5, without its unit")
        complain(value, _("must be a number above zero"), hint)
    return float(value)
