"""Which keys of a file are as its model has them: what is open, and what is misshapen below `sealed`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mou_gen.data.loader import DataNode, Entries, Items, walk_data
from mou_gen.data.values import SourcedText
from mou_gen.kinds.keys import KeyShape, keys_of
from mou_gen.kinds.referral import Referral, Sealed
from mou_gen.startup.expressions import expression

_STEP = expression(r"\.?(?P<key>[^.\[\]]+)|\[\d{1,2}\]")


def known_part(path: str) -> str:
    """Return the key *path*, in what is sealed, as far as the model has its keys and lists."""
    end, shape = 0, KeyShape(is_list=False, models=frozenset({Referral}))
    while step := _STEP.match(path, end):
        below = _below(step["key"], shape.models) if step["key"] else _item(shape)
        if below is None:
            break
        end, shape = step.end(), below
    return path[:end]


def _item(shape: KeyShape) -> KeyShape | None:
    return KeyShape(is_list=False, models=shape.models) if shape.is_list else None


# ---- what is not as the model has it -----------------------------------------------------------


def misshapen_nodes(sealed: DataNode) -> Iterator[DataNode | None]:
    """Yield what in *sealed*, the data of one person or a list of several, is not as the model has it.

    Only the shape is looked at: keys, and whether a text, a list or keys stand below one.
    """
    for person in sealed if isinstance(sealed, Items) else [sealed]:
        yield from _misshapen(person, (Sealed,))


def _misshapen(node: DataNode, models: Iterable[type]) -> Iterator[DataNode | None]:
    if not isinstance(node, Entries):
        yield node
        return
    for name in node.places:
        below, each = _below(name, models), node.get(name)
        if below is None or (each is not None and below.is_list != isinstance(each, Items)):
            yield each
            continue
        for item in each if isinstance(each, Items) else [each]:
            if item is not None and below.models:
                yield from _misshapen(item, below.models)
            elif isinstance(item, Entries | Items):
                yield item


def _below(key: str, models: Iterable[type]) -> KeyShape | None:
    """Return what may stand below *key* of *models*, None where none knows the key."""
    found = [keys_of(model)[key] for model in models if key in keys_of(model)]
    below = frozenset().union(*(each.models for each in found))
    return KeyShape(any(each.is_list for each in found), below) if found else None


# ---- what is open ------------------------------------------------------------------------------


def open_and_closed(
    node: DataNode | None, models: Iterable[type]
) -> Iterator[tuple[SourcedText, bool]]:
    """Yield each key and text below *node*, and whether *models* know it, so that it is open."""
    match node:
        case SourcedText():
            yield node, True
        case Items():
            for item in node:
                yield from open_and_closed(item, models)
        case Entries():
            for key, each in node.keyed():
                if below := _below(key, models):
                    yield key, True
                    yield from open_and_closed(each, below.models)
                else:
                    inside = (text for pair in ((key, each), *walk_data(each)) for text in pair)
                    yield from ((text, False) for text in inside if isinstance(text, SourcedText))
        case _:
            pass
