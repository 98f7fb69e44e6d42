"""What a file of data says, and what it is to say after an edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import yaml

from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_STEP = expression(r"\[([^\[\]]*)\]|([^.\[\]]+)")
_NOTHING = ("", "~", "null", "Null", "NULL")

YamlContent = str | list[Any] | dict[str, Any] | None
"""What a file says: texts, lists, mappings, None for a key without a value."""
PathSteps = Sequence[tuple[str, bool]]
"""The steps of a key path, each with whether it is an item of a list."""


class RefusedEditError(Exception):
    """An edit cannot be written without touching more than it should; the message says why."""


@value_class
class SetText:
    """Write *text* at the key *path*, which may not be there yet."""

    path: str
    text: str


@value_class
class InsertItem:
    """Write *item* into the list at *path*, as its *index*-th."""

    path: str
    index: int
    item: YamlContent


@value_class
class RemoveItem:
    """Take the item *path* out of its list, with the comments above it."""

    path: str


@value_class
class MoveItem:
    """Let the item *path* be the *index*-th of its list, with the comments above it."""

    path: str
    index: int


@value_class
class LengthenList:
    """Let the list at *path*, which may not be there yet, have *length* items; those added are empty texts."""

    path: str
    length: int


@value_class
class ReplaceEntry:
    """Let *lines* stand in the place of the key *path*, which is at the margin, and of all below it.

    They are YAML of their own, with that one key; comments above the next key go as well.
    """

    path: str
    lines: str


@value_class
class ClearKey:
    """Let the key *path* have no value; comments beside and below it stay."""

    path: str


@value_class
class EmptyList:
    """Let the key *path*, which has no value or is not there yet, be a list without items."""

    path: str


DataEdit = (
    EmptyList
    | SetText
    | InsertItem
    | RemoveItem
    | MoveItem
    | LengthenList
    | ClearKey
    | ReplaceEntry
)


def content_of(node: yaml.Node) -> YamlContent:
    """Return what *node* says; it has no key twice."""
    match node:
        case yaml.MappingNode():
            pairs = [(str(key.value), content_of(kid)) for key, kid in node.value]
            if len(dict(pairs)) < len(pairs):
                raise RefusedEditError(_("a key occurs twice"))
            return dict(pairs)
        case yaml.SequenceNode():
            return [content_of(kid) for kid in node.value]
        case yaml.ScalarNode():
            empty = not node.style and node.value in _NOTHING
            return None if empty else str(node.value)
        case _:
            raise TypeError(f"YAML has no nodes of the type {type(node).__name__}")


def wanted_content(said: Any, edit: DataEdit) -> YamlContent:
    """Return *said* with *edit* made in it."""
    match edit:
        case SetText(path, text):
            return _set(said, path_steps(path), text)
        case InsertItem(path, index, item):
            return _relisted(said, path_steps(path), lambda old: [*old[:index], item, *old[index:]])
        case RemoveItem(path):
            *above, last = path_steps(path)
            return _relisted(said, above, lambda old: _without(old, last))
        case MoveItem(path, index):
            *above, last = path_steps(path)
            return _relisted(said, above, lambda old: _shifted(old, last, index))
        case ClearKey(path):
            return _set(said, path_steps(path), None)
        case EmptyList(path):
            return _set(said, path_steps(path), [])
        case LengthenList(path, length):
            return _relisted(
                said, path_steps(path), lambda old: [*old, *[""] * (length - len(old))]
            )
        case ReplaceEntry(path, lines):
            return {**said, path: _said_by(lines)[path]}


def _said_by(lines: str) -> Any:
    node = yaml.compose(lines, Loader=yaml.BaseLoader)
    return content_of(node) if node else {}


def _set(said: Any, steps: PathSteps, content: YamlContent) -> YamlContent:
    if not steps:
        return content
    (name, is_item), *rest = steps
    if is_item:
        items = list(said or [])
        number = item_number(items, name)
        items[number : number + 1] = [
            _set(items[number] if number < len(items) else None, rest, content)
        ]
        return items
    if isinstance(said, str | list):
        raise RefusedEditError(_("there is no mapping with this key"))
    return {**(said or {}), name: _set((said or {}).get(name), rest, content)}


def _relisted(said: Any, steps: PathSteps, change: Callable[[list[Any]], list[Any]]) -> YamlContent:
    if not steps:
        if said is not None and not isinstance(said, list):
            raise RefusedEditError(_("this is not a list"))
        return change(said or [])
    (name, is_item), *rest = steps
    if is_item:
        items = list(said)
        number = item_number(items, name)
        return [*items[:number], _relisted(items[number], rest, change), *items[number + 1 :]]
    known = said or {}
    return {**known, name: _relisted(known.get(name), rest, change)}


def _without(items: list[Any], name: tuple[str, bool]) -> list[Any]:
    number = item_number(items, name[0])
    return [*items[:number], *items[number + 1 :]]


def _shifted(items: list[Any], name: tuple[str, bool], index: int) -> list[Any]:
    number = item_number(items, name[0])
    rest = [*items[:number], *items[number + 1 :]]
    return [*rest[:index], items[number], *rest[index:]]


def item_number(items: Sequence[Any], name: str) -> int:
    """Return the place of the item *name*, its `key` or its number; the one behind the last is new."""
    keys = [each.get("key") if isinstance(each, dict) else None for each in items]
    if name in keys:
        return keys.index(name)
    if name.isdecimal() and int(name) <= len(items):
        return int(name)
    raise RefusedEditError(_("the list has no such item"))


def path_steps(path: str) -> list[tuple[str, bool]]:
    """Return the steps of a key *path*, each with whether it is an item of a list."""
    return [(item or key, bool(item)) for item, key in _STEP.findall(path)]
