"""Regular expressions are compiled when they are first used, and are right although nobody compiled them."""

from __future__ import annotations

import ast
import copy
import pickle
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

import mou_gen.pipeline
import mou_gen.pull.pull_run  # noqa: F401 - its expressions are tested too
from mou_gen.startup import expressions
from mou_gen.startup.expressions import data_expression, expression
from tests.syntax import modules

TEXT = "Pasal 1 dan pasal 12"


@pytest.mark.parametrize(
    "use",
    [
        lambda each: each.search(TEXT)[1],
        lambda each: each.match(TEXT)[0],
        lambda each: each.fullmatch("PASAL 3").span(),
        lambda each: each.fullmatch(TEXT),
        lambda each: [found.span() for found in each.finditer(TEXT)],
        lambda each: each.findall(TEXT),
        lambda each: each.split(TEXT),
        lambda each: each.sub(r"Article \1", TEXT),
        lambda each: each.subn(r"Article \1", TEXT),
        lambda each: each.pattern,
    ],
)
def test_an_expression_does_what_a_compiled_one_does(
    use: Callable[[re.Pattern[str]], object],
) -> None:
    mine, compiled = (make(r"pasal (\d+)", re.IGNORECASE) for make in (expression, re.compile))

    for _ in range(2):
        assert use(mine) == use(compiled)


def test_an_expression_is_compiled_at_its_first_use_and_not_before() -> None:
    broken = expression("(")

    with pytest.raises(re.error):
        broken.search("")


def test_an_expression_is_compiled_once() -> None:
    digits = expression(r"\d+")
    digits.search("1")

    assert digits.search is digits.search


@pytest.mark.parametrize("many", [1, 1000])
def test_a_text_searched_again_gives_the_same(many: int) -> None:
    text = "\n".join([TEXT] * many)
    mine, compiled = (make(r"pasal (\d+)", re.IGNORECASE) for make in (expression, re.compile))
    half = mine.finditer(text)
    next(half)  # one who stops takes nothing from the next

    for start in (0, 0, 3, 3, 0):
        found = [each.span() for each in mine.finditer(text, start)]
        assert found == [each.span() for each in compiled.finditer(text, start)]
        first, same = mine.search(text, start), compiled.search(text, start)
        assert first
        assert same
        assert first.span() == same.span()
    assert mine.search("Ayat 1") is mine.search("Ayat 1") is None


def test_a_worker_gets_an_expression_like_any_other_value() -> None:
    used = expression(r"pasal (\d+)", re.IGNORECASE)
    used.search(TEXT)

    for twin in (pickle.loads(pickle.dumps(used)), copy.deepcopy(used)):
        assert twin.findall(TEXT) == ["1", "12"]


def test_what_no_expression_has_is_missing() -> None:
    with pytest.raises(AttributeError, match="scanner"):
        _ = expression("a").scanner  # type: ignore[attr-defined]


def made_at_import() -> Iterator[expressions._Expression[Any]]:
    """Yield the expressions that stand in a constant of a module, or deeper in it."""
    for name, module in list(sys.modules.items()):
        if name.startswith("mou_gen."):
            yield from _within(list(vars(module).values()))


def _within(value: object) -> Iterator[expressions._Expression[Any]]:
    kind = type(value)  # to ask an object itself, as the settings of Django, may set it up
    if issubclass(kind, expressions._Expression):
        yield cast("expressions._Expression[Any]", value)
    elif issubclass(kind, dict):
        yield from _within(list(cast("dict[Any, Any]", value).values()))
    elif issubclass(kind, list | tuple):
        for each in cast("list[Any]", value):
            yield from _within(each)


def test_each_expression_of_the_program_can_be_compiled() -> None:
    made = list(made_at_import())

    assert len(made) > 500
    for each in made:
        re.compile(each.pattern, each._flags)


def handed_to_re(tree: ast.Module) -> Iterator[int]:
    """Yield the lines that give an expression to a function of `re`, which takes only a compiled one."""
    made = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign) and _is_expression(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(ast.Name("re")), [ast.Name(name), *_]) if name in made:
                yield node.lineno


def _is_expression(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("expression", "data_expression")
    )


def test_no_expression_is_handed_to_a_function_of_re() -> None:
    found = {name: list(handed_to_re(tree)) for name, tree in modules().items()}

    assert {name: lines for name, lines in found.items() if lines} == {}


def test_an_expression_that_is_handed_to_a_function_of_re_is_found() -> None:
    assert list(handed_to_re(ast.parse('A = expression("a")\nre.sub(A, "", "")'))) == [2]


FROM_CONSTANTS = {
    "calculations.implied_amounts": ["_words"],
    "checks.parity.turned_spans": ["_spans"],
    "language.bounds": ["_sides"],
    "language.facts": ["_compiled", "_pieces"],
}
"""Functions that a module calls when it is imported, with what stands in it."""


def keeping(tree: ast.Module) -> Iterator[str]:
    """Yield the functions that make an expression which is kept for the next command."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            made = (each for each in ast.walk(function) if isinstance(each, ast.Call))
            if any(
                isinstance(each.func, ast.Name) and each.func.id == "expression" for each in made
            ):
                yield function.name


def test_an_expression_that_is_kept_is_not_made_from_data() -> None:
    found = {
        name: sorted(keeping(tree))
        for name, tree in modules().items()
        if name != "startup.expressions"
    }

    assert {name: functions for name, functions in found.items() if functions} == FROM_CONSTANTS


def test_an_expression_that_a_function_keeps_is_found() -> None:
    assert list(keeping(ast.parse("def found(name):\n    return expression(name)"))) == ["found"]


@pytest.mark.parametrize("make", [expression, data_expression])
@pytest.mark.parametrize(
    "word",
    ["t\N{LATIN SMALL LETTER DOTLESS I}dak", "T\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}DAK"],
)
def test_what_ignores_case_finds_an_i_in_letters_like_it(
    make: Callable[..., re.Pattern[str]], word: str
) -> None:
    refused, text = make("(?P<word>tidak)", re.IGNORECASE), f"Pajak {word} dipungut"
    found = [refused.search(text), *refused.finditer(text)]

    assert [each and each["word"].casefold() for each in found] == ["tidak", "tidak"]
    assert [each and text[slice(*each.span())] for each in found] == [word, word]
    assert [each.casefold() for each in refused.findall(text)] == ["tidak"]
    assert make("tidak").search(text) is None
