"""The theme of a kind of document, read from `templates/themes/<name>.yaml`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from mou_gen import inputs
from mou_gen.data.fields import complain, matching, one_of, plain_words
from mou_gen.data.loader import Entries
from mou_gen.data.model import apply_validator, missing_key, unknown_keys
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem, Source
from mou_gen.library import layers
from mou_gen.library.tables import merge_tables
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression
from mou_gen.theme import Theme

_NUMBER = expression(r"\d{1,4}(\.\d{1,4})?", re.ASCII)
_LETTERS = (6.0, 48.0)
_BETWEEN = {
    "size_pt": _LETTERS,
    "small_pt": _LETTERS,
    "office_pt": _LETTERS,
    "line_height": (1.0, 3.0),
}
"""Least and most of what else would print a letter a page."""
_MOST = 420.0
"""Of all other measures: the height of a page of A3."""
_ROOM = (80.0, 100.0)
"""What the margins leave at least of a page, across and down."""


def load_theme(name: str, folders: Sequence[Path]) -> Theme:
    """Return the theme *name* of the template *folders*, the first that has it over the others.

    Raises:
        InputError: there is none, or a file of it is wrong.
    """
    paths = tuple(layers.find_all_files(folders, f"themes/{name}.yaml"))
    if paths:
        return _remembered_theme(*paths)
    if not isinstance(name, SourcedText):
        message = _("there is no such file")
        raise InputError([Problem(Source(f"templates/themes/{name}.yaml"), message)])
    message = _("there is no theme `{name}`", name=name)
    hint = _("create `templates/themes/{name}.yaml`, or use an existing theme", name=name)
    raise InputError([Problem(name.origin.source, message, hint)])


def read_theme(path: Path, *below: Path) -> Theme:
    """Return the theme in the file *path*, named after it; what it does not say stands *below*.

    Raises:
        InputError: a key is missing or not known, or a number is not one above zero.
    """
    entries = merge_tables((path, *below))
    fields = [each for each in dataclasses.fields(Theme) if each.name != "name"]
    problems = list(unknown_keys(entries, [each.name for each in fields]))
    values: dict[str, Any] = {}
    for field in fields:
        if field.name in entries:
            try:
                values[field.name] = apply_validator(_reader(field), entries[field.name])
            except InputError as error:
                problems += error.problems
        elif field.default is dataclasses.MISSING:
            problems.append(missing_key(entries, field.name))
    if problems:
        raise InputError(problems)
    theme = Theme(name=path.stem, **values)
    if problems := list(_no_room(theme, entries)):
        raise InputError(problems)
    return theme


def _no_room(theme: Theme, entries: Entries) -> Iterator[Problem]:
    """Yield that the margins leave no room for a text."""
    across = theme.page_width_mm - theme.left_mm - theme.right_mm
    down = theme.text_height_mm
    for room, least, margin in ((across, _ROOM[0], "right_mm"), (down, _ROOM[1], "bottom_mm")):
        if room < least:
            message = _("the margins leave no room for text")
            hint = _("leave at least {width:g} by {height:g} mm", width=_ROOM[0], height=_ROOM[1])
            yield Problem(entries.place(margin), message, hint)


def _reader(field: dataclasses.Field[Any]) -> Callable[[Any], str | float | bool]:
    readers: dict[Any, Callable[[Any], str | float | bool]] = {"str": _font, "bool": _yes_or_no}
    return readers.get(field.type, partial(_number, between=_BETWEEN.get(field.name, (0.0, _MOST))))


_font = matching(
    r"[A-Za-z][A-Za-z0-9 -]{0,60}",
    N_("must be a font name"),
    N_("write it like `Bookman Old Style`"),
)


def _yes_or_no(node: Any) -> bool:
    return one_of("yes", "no")(node) == "yes"


def _number(node: Any, between: tuple[float, float]) -> float:
    value = plain_words(node)
    if not _NUMBER.fullmatch(value) or float(value) == 0:
        hint = _("write a number such as 12 or 12.5, without the unit")
        complain(value, _("must be a number above zero"), hint)
    least, most = between
    if not least <= float(value) <= most:
        message = _("must be from {least:g} to {most:g}", least=least, most=most)
        complain(value, message, _("use the unit at the end of the key name"))
    return float(value)


_remembered_theme = inputs.memoized(read_theme)
