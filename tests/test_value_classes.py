"""A value class is what a frozen dataclass with slots is, but for who holds it: mypy."""

from __future__ import annotations

import ast
import copy
import pickle
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from functools import cached_property

import pytest

from mou_gen.startup.value_classes import value_class
from tests.syntax import modules


@value_class
class Plain:
    """Two fields, and what is not compared."""

    name: str
    count: int = 1
    owner: str = field(default="", compare=False, repr=False)


@value_class
class Single:
    """One field."""

    name: str


@value_class
class Nothing:
    """No field."""


@value_class
class Cached:
    """What it says of its field is made once."""

    name: str

    @cached_property
    def text(self) -> list[str]:
        return [self.name]


@value_class
class Own:
    """What is written in the class stays."""

    name: str

    def __eq__(self, other: object) -> bool:
        return True

    def __repr__(self) -> str:
        return "own"


@dataclass(frozen=True, slots=True)
class Standard:
    """The same by the standard library."""

    name: str
    count: int = 1
    owner: str = field(default="", compare=False, repr=False)


def test_values_are_equal_by_the_fields_that_are_compared() -> None:
    assert Plain("a") == Plain("a", 1, "b")
    assert Plain("a") != Plain("a", 2)
    assert Single("a") == Single("a")
    assert Nothing() == Nothing()


def test_values_of_two_classes_are_never_equal() -> None:
    others: list[object] = [Standard("a"), Single("a"), "a"]

    assert Plain("a") not in others


def test_equal_values_are_one_in_a_set() -> None:
    values = [Plain("a"), Plain("a", owner="b"), Single("a"), Single("a"), Nothing(), Nothing()]

    assert len(set(values)) == 3


def test_a_value_is_told_as_the_standard_library_tells_it() -> None:
    assert repr(Plain("a", 2, "b")) == repr(Standard("a", 2, "b")).replace("Standard", "Plain")
    assert repr(Nothing()) == "Nothing()"


def test_what_the_class_itself_says_stays() -> None:
    assert Own("a") == Own("b")
    assert repr(Own("a")) == "own"
    assert hash(Own("a")) == hash(Own("a"))


def test_a_value_has_slots_alone_and_is_a_dataclass() -> None:
    assert [each.name for each in fields(Plain)] == ["name", "count", "owner"]
    assert not hasattr(Plain("a"), "__dict__")
    assert replace(Plain("a"), count=2) == Plain("a", 2)


def test_a_property_of_a_value_can_be_cached() -> None:
    value = Cached("a")

    assert value.text is value.text
    assert value == Cached("a")


def test_a_value_matches_by_the_order_of_its_fields() -> None:
    match Plain("a", 2):
        case Plain(name, count):
            assert (name, count) == ("a", 2)
        case _:
            pytest.fail("no match")


def test_a_value_goes_to_another_process_and_can_be_copied() -> None:
    value = Plain("a", 2, "b")

    for twin in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert twin == value
        assert twin.owner == "b"


def slow_classes(tree: ast.AST) -> Iterator[str]:
    """Yield the classes of *tree* that could be value classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            decorators = map(ast.unparse, node.decorator_list)
            if {"dataclass(frozen=True, slots=True)", "dataclass(frozen=True)"} & {*decorators}:
                yield node.name


def test_all_classes_of_values_are_made_fast() -> None:
    found = {name: list(slow_classes(tree)) for name, tree in modules().items()}

    assert {name: classes for name, classes in found.items() if classes} == {}
