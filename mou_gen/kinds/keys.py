"""The keys that the models name; every other key of a file was chosen by whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from mou_gen.data.model import Model
from mou_gen.data.values import LANGUAGES
from mou_gen.kinds import registry


@cache
def known_keys() -> frozenset[str]:
    """Return the keys of all kinds of files, and the languages: none of them is about anybody."""
    models: dict[type[Model], None] = {}
    for kind in registry.kinds().values():
        _collect(kind.model, models)
    named = {field.alias or name for each in models for name, field in each.model_fields.items()}
    return frozenset(named | set(LANGUAGES))


def _collect(model: type[Model], found: dict[type[Model], None]) -> None:
    """Add *model* and those that its fields hold to what is *found*."""
    if model not in found:
        found[model] = None
        for field in model.model_fields.values():
            for each in _models(field.annotation):
                _collect(each, found)


def _models(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for each in get_args(annotation):
        yield from _models(each)
