"""What the buttons of a list do to a form before it is saved: add an item, move it, take it out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from mou_gen.startup.expressions import expression
from mou_gen.web.workspace.form_fields import ROOT
from mou_gen.web.workspace.form_values import (
    NEW,
    FormItems,
    FormValue,
    of_file,
    option_for,
)
from mou_gen.web.workspace.shapes import Shape

_STEP = expression(r"\[([^\[\]]*)\]|\.([^.\[\]]+)")


def operated(shape: Shape, value: FormValue, asked: str) -> tuple[FormValue, str]:
    """Return *value* after the operation *asked* for, and the name of the item that it is about.

    It is asked for as `add:f.agenda`, `add/group:f.affairs` for an item of a sort, `add/funding:f.articles`
    for an entry of a mapping, `remove:f.agenda[2]`, `up:f.agenda[2]` or `down:f.agenda[2]`;
    anything else changes nothing.
    """
    what, _colon, name = asked.partition(":")
    steps = [item or key for item, key in _STEP.findall(name.removeprefix(ROOT))]
    about = [name]

    def change(at: Shape, items: FormItems) -> FormItems:
        what_, _slash, option = what.partition("/")
        if what_ == "add" and at.item is not None:
            made, called = _added(at, items, option)
            about[:] = [f"{name}[{called}]"]
            return made
        return items

    def change_inside(_at: Shape, items: FormItems) -> FormItems:
        return _rearranged(items, steps[-1], what)

    if what.startswith("add"):
        return _at(shape, value, steps, change), about[0]
    if what in ("remove", "up", "down") and steps:
        about_ = name[: name.rfind("[")] if what == "remove" else name
        return _at(shape, value, steps[:-1], change_inside), about_
    return value, name


def _added(shape: Shape, items: FormItems, option: str) -> tuple[FormItems, str]:
    item = shape.item
    assert item is not None
    numbers = [int(name[1:]) for name in items.names if re.fullmatch(rf"{NEW}\d+", name)]
    called = f"{NEW}{max(numbers, default=-1) + 1}"
    if shape.sort == "mapping" and option and option not in items.names:
        called = option
    if item.sort == "either":
        chosen = next((each for each in item.options if each.sort == option), item.options[0])
        new: FormValue = of_file(chosen, None)
    else:
        new = of_file(item, None)
    return FormItems((*items.items, (called, new))), called


def _rearranged(items: FormItems, name: str, what: str) -> FormItems:
    if name not in items.names:
        return items
    at = items.names.index(name)
    each = items.items[at]
    rest = [*items.items[:at], *items.items[at + 1 :]]
    if what == "remove":
        return replace(items, items=tuple(rest))
    place = max(at - 1, 0) if what == "up" else at + 1
    return replace(items, items=(*rest[:place], each, *rest[place:]))


def _at(
    shape: Shape,
    value: FormValue,
    steps: list[str],
    change: Callable[[Shape, FormItems], FormItems],
) -> FormValue:
    """Return *value* with the list at *steps* as *change* gives it."""
    if shape.sort == "either":
        return _at(option_for(shape, value), value, steps, change)
    if not steps:
        return change(shape, value) if isinstance(value, FormItems) else value
    first, *rest = steps
    if isinstance(value, FormItems) and shape.item is not None:
        item = shape.item
        return FormItems(
            tuple(
                (name, _at(item, kid, rest, change) if name == first else kid)
                for name, kid in value.items
            )
        )
    kid = shape.kid(first)
    if isinstance(value, dict) and kid is not None:
        return {**value, first: _at(kid, value[first], rest, change)}
    return value
