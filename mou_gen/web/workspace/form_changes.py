"""What was changed in a form, as edits of its file; what a colleague has changed meanwhile stays.

An edit names its place by the keys of items, so it finds it again in a file that has become
another since. Where both have changed the same place, nobody's words are taken: both are shown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from mou_gen.data.yaml_content import (
    ClearKey,
    DataEdit,
    EmptyList,
    InsertItem,
    MoveItem,
    RemoveItem,
    SetText,
    path_steps,
)
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.form_values import (
    NEW,
    UNFIT,
    FormItems,
    FormValue,
    content_of_value,
    is_unsaved,
    kids_of,
    of_file,
    one_line,
    option_for,
    texts_in,
)
from mou_gen.web.workspace.shapes import Shape

_ORDER = "order of"
"""Stands in the place of an edit before the item that it moves."""
_LETTERS = 40
"""Of a key that is made from a title."""
_SMALL = frozenset(("yang", "dan", "di", "ke", "dari", "untuk", "dengan", "bahwa", "atau", "pada"))


def changes(shape: Shape, was: FormValue, now: FormValue, said: Any) -> list[DataEdit]:
    """Return the edits that lead from *was* to *now*, in the order in which they are to be made.

    *said* is what the file says, out of which *was* was made: it knows the keys of items.
    """
    return list(_changes(shape, was, now, said, ""))


def _changes(
    shape: Shape, was: FormValue, now: FormValue, said: Any, path: str
) -> Iterator[DataEdit]:
    if was == now or was is UNFIT or now is UNFIT:
        return
    if shape.sort == "either":
        before, after = option_for(shape, said), option_for(shape, now)
        if before is not after:
            yield from _rewritten(after, now, said, path)
            return
        shape = after
    match shape.sort:
        case "group" | "both":
            if path and said is not None and content_of_value(now) is None:
                yield ClearKey(path)
                return
            inside = said if isinstance(said, Mapping) else {}
            for kid in kids_of(shape):
                below = f"{path}.{kid.key}" if path else kid.key
                yield from _changes(kid, was[kid.key], now[kid.key], inside.get(kid.key), below)
        case "list":
            yield from _of_list(shape, was, now, said or [], path)
        case "mapping":
            yield from _of_mapping(shape, was, now, said or {}, path)
        case "checks":
            gone = [n for n, each in enumerate(was) if each not in now]
            yield from (RemoveItem(f"{path}[{n}]") for n in reversed(gone))
            new = [each for each in now if each not in was]
            start = len(was) - len(gone)
            yield from (InsertItem(path, start + n, each) for n, each in enumerate(new))
        case _:
            words = now.strip() if "\n" in was else one_line(now)
            if words != was.strip():
                yield SetText(path, words) if words else ClearKey(path)


def _rewritten(shape: Shape, now: FormValue, said: Any, path: str) -> Iterator[DataEdit]:
    """Yield what writes *now* in the place of something of another shape."""
    if said is not None:
        yield ClearKey(path)
    yield from _changes(shape, of_file(shape, None), now, None, path)


# ---- lists -------------------------------------------------------------------------------


def _of_list(
    shape: Shape, was: FormItems, now: FormItems, said: Sequence[Any], path: str
) -> Iterator[DataEdit]:
    assert shape.item is not None
    if shape.says_none and not content_of_value(now) and not (now.is_none and was.items):
        if now != was and (now.is_none or said or was.is_none):
            yield EmptyList(path) if now.is_none else ClearKey(path)
        return
    known = dict(was.items)
    kept = {
        name: value
        for name, value in now.items
        if name in known and (value == known[name] or content_of_value(value) is not None)
    }
    called = {name: item_name(said, int(name)) for name in known}
    for name, value in kept.items():
        yield from _of_item(
            shape.item, known[name], value, said[int(name)], f"{path}[{called[name]}]"
        )
    for name in reversed([name for name in known if name not in kept]):
        yield RemoveItem(f"{path}[{called[name]}]")
    order = [name for name in known if name in kept]
    for place, name in enumerate(kept):
        if order[place] != name:
            at = order.index(name)
            here = called[name] if _has_key(said[int(name)]) else str(at)
            order.insert(place, order.pop(at))
            yield MoveItem(f"{path}[{here}]", place)
    yield from _inserted(shape.item, now, kept, said, path)


def _of_item(
    shape: Shape, was: FormValue, now: FormValue, said: Any, path: str
) -> Iterator[DataEdit]:
    if shape.sort == "either" and option_for(shape, said) is not option_for(shape, now):
        return  # the form offers no such change of an item
    yield from _changes(shape, was, now, said, path)


def _inserted(
    shape: Shape, now: FormItems, kept: Mapping[str, Any], said: Sequence[Any], path: str
) -> Iterator[DataEdit]:
    taken = {str(each["key"]) for each in said if _has_key(each)}
    place = 0
    for name, value in now.items:
        if name in kept:
            place += 1
            continue
        content = content_of_value(value) if name.startswith(NEW) else None
        if content is None:
            continue
        if shape.keyed and isinstance(content, dict):
            content = {"key": key_of_words(next(texts_in(value), ""), taken), **content}
            taken.add(content["key"])
        yield InsertItem(path, place, content)
        place += 1


def _has_key(item: Any) -> bool:
    return isinstance(item, dict) and bool(item.get("key"))


def item_name(said: Sequence[Any], number: int) -> str:
    """Return what the item *number* of a list that *said* these is called: by its key, or its number."""
    item = said[number]
    return str(item["key"]) if _has_key(item) else str(number)


def key_of_words(text: str, taken: Collection[str]) -> str:
    """Return a key, out of the first words of *text*, that is none of those that are *taken*."""
    words = [each for each in re.findall(r"[a-z0-9]+", text.lower()) if each not in _SMALL]
    key = "-".join(words[:5])[:_LETTERS].strip("-") or "butir"
    if key not in taken:
        return key
    return next(f"{key}-{n}" for n in range(2, 10_000) if f"{key}-{n}" not in taken)


def _of_mapping(
    shape: Shape, was: FormItems, now: FormItems, said: Mapping[str, Any], path: str
) -> Iterator[DataEdit]:
    assert shape.item is not None
    for name, value in was.items:
        after = now.get(name)
        if after is None or (after != value and content_of_value(after) is None):
            yield ClearKey(f"{path}.{name}")
        else:
            yield from _changes(shape.item, value, after, said.get(name), f"{path}.{name}")
    blank, taken = of_file(shape.item, None), set(said)
    for name, value in now.items:
        if was.get(name) is not None or content_of_value(value) is None:
            continue
        key = key_of_words(next(texts_in(value), ""), taken) if is_unsaved(name) else name
        taken.add(key)
        if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key):
            yield from _changes(shape.item, blank, value, None, f"{path}.{key}")


# ---- two who have changed the same file --------------------------------------------------


@value_class
class Joined:
    """What becomes of the edits of a form whose file has changed meanwhile."""

    edits: tuple[DataEdit, ...]
    """Those that can be made in the file as it is now."""
    clashes: tuple[DataEdit, ...]
    """Those whose place somebody else has changed too."""


def joined(mine: Sequence[DataEdit], theirs: Sequence[DataEdit]) -> Joined:
    """Return which of *mine* can be made where *theirs* were made meanwhile; the same is made once."""
    left = [each for each in mine if each not in theirs or _is_another_order(each, mine, theirs)]
    clashing = [each for each in left if any(_meet(each, other) for other in theirs)]
    return Joined(tuple(each for each in left if each not in clashing), tuple(clashing))


def _is_another_order(move: DataEdit, mine: Sequence[DataEdit], theirs: Sequence[DataEdit]) -> bool:
    """Return whether *move* is one of several that count items, and that lead *mine* to another order than *theirs*."""
    if not isinstance(move, MoveItem) or not path_steps(move.path)[-1][0].isdecimal():
        return False
    place = _place(move)[:-1]
    orders = ([each for each in edits if _place(each)[:-1] == place] for edits in (mine, theirs))
    return next(orders) != next(orders)


def _meet(mine: DataEdit, theirs: DataEdit) -> bool:
    """Return whether two edits touch the same place, or one touches what the other counts by."""
    if isinstance(mine, InsertItem) and isinstance(theirs, InsertItem):
        return mine.path == theirs.path and not isinstance(mine.item, dict)
    here, there = _place(mine), _place(theirs)
    short = min(len(here), len(there))
    if here[:short] == there[:short]:
        return True
    return _counts(mine, there) or _counts(theirs, here)


def _place(edit: DataEdit) -> tuple[str, ...]:
    """Return the steps to the place of *edit*; a place in an order is one of its own."""
    steps = tuple(name for name, _is_item in path_steps(edit.path))
    match edit:
        case InsertItem(item=dict() as item) if item.get("key"):
            return (*steps, str(item["key"]))
        case MoveItem():
            return (*steps[:-1], _ORDER, steps[-1])
        case _:
            return steps


def _counts(edit: DataEdit, other: tuple[str, ...]) -> bool:
    """Return whether *edit* shifts the items of a list without keys that *other* leads into."""
    if not isinstance(edit, InsertItem | RemoveItem | MoveItem):
        return False
    steps = tuple(name for name, _is_item in path_steps(edit.path))
    above = steps if isinstance(edit, InsertItem) else steps[:-1]
    inside = [each for each in other[len(above) :] if each != _ORDER]
    return other[: len(above)] == above and bool(inside) and inside[0].isdecimal()
