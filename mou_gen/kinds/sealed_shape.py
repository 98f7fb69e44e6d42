"""Whether what stands under `sealed` has the keys and the shape that a referral has there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args, get_origin

from mou_gen.data.loader import Entries, Items, Node
from mou_gen.data.model import Model
from mou_gen.kinds.referral import Sealed


def misshapen(node: Node) -> Iterator[tuple[Node | None, str]]:
    """Yield what in *node*, under `sealed`, is not as the model has it: the node, and its key path.

    Only the shape is looked at: keys, and whether a text, a list or keys stand below one.
    """
    yield from _misshapen(node, "", Sealed)


def known_paths() -> set[str]:
    """Return the key paths of all facts that the model has below `sealed`."""
    return set(_leaves(Sealed, ""))


@cache
def _shape(model: type[Model]) -> Mapping[str, tuple[bool, type[Model] | None]]:
    """Return, for each key of *model*, whether a list stands below it, and which model."""
    return {
        field.alias or name: (_has_list(field.annotation), _model(field.annotation))
        for name, field in model.model_fields.items()
    }


def _has_list(annotation: object) -> bool:
    return get_origin(annotation) is tuple or any(map(_has_list, get_args(annotation)))


def _model(annotation: object) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next((found for each in get_args(annotation) if (found := _model(each))), None)


def _leaves(model: type[Model], path: str) -> Iterator[str]:
    for name, (_list, below) in _shape(model).items():
        here = f"{path}.{name}" if path else name
        if below:
            yield from _leaves(below, here)
        else:
            yield here


def _misshapen(node: Node, path: str, model: type[Model]) -> Iterator[tuple[Node | None, str]]:
    if not isinstance(node, Entries):
        yield node, path
        return
    for name in node.places:
        here = f"{path}.{name}" if path else name
        if name not in _shape(model):
            yield node.get(name), here
            continue
        is_list, below = _shape(model)[name]
        each = node.get(name)
        if each is None:
            continue
        items = each if is_list and isinstance(each, Items) else [each]
        if is_list != isinstance(each, Items):
            yield each, here
        elif below:
            for item in items:
                yield from _misshapen(item, here, below)
        elif not all(isinstance(item, str) for item in items):
            yield each, here
