"""Classes of values that are made faster than the standard library makes them.

`dataclass(frozen=True, slots=True)` writes and compiles the source of seven functions for each class, which took an eighth of
the check of a document. Here only `__init__` is compiled; the others are the same for all classes. That nobody changes a value
is held by mypy.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import Field, dataclass, field, fields
from functools import cached_property
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

_C = TypeVar("_C", bound=type)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(cls: _C) -> _C:
    """Return *cls* as a dataclass that is equal and hashed by its fields, which are never set again.

    It has slots, unless a property of it is cached.
    """
    slots = not any(isinstance(each, cached_property) for each in vars(cls).values())
    made: Any = dataclass(slots=slots, eq=False, repr=False)(cls)
    every = fields(made)
    compared = _values([each for each in every if each.compare])

    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(compared(self))

    def __repr__(self: object) -> str:  # noqa: N807
        told = (f"{each.name}={getattr(self, each.name)!r}" for each in every if each.repr)
        return f"{type(self).__qualname__}({', '.join(told)})"

    for function in (__eq__, __hash__, __repr__):
        if not cls.__dict__.get(function.__name__):
            setattr(made, function.__name__, function)
    return cast("_C", made)


def _values(compared: list[Field[Any]]) -> Callable[[object], Hashable]:
    """Return what gives the values of the fields *compared* of an object, as a tuple."""
    names = [each.name for each in compared]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
