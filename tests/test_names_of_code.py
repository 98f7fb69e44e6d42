"""A name means one thing, and a module is called after a thing: what keeps the words of the code apart."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import pytest

from mou_gen.checks import RULES
from mou_gen.cli import COMMANDS
from tests.syntax import modules

# Names that several modules define, the rooms where they may, and why there.
CONTRACTS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "check": (("checks.rules.", "cli.check"), "each rule has one, and the command is called so"),
    "write": (("writers.",), "each format has one: `mou_gen.writers.formats.FORMATS`"),
}

# Nouns that look like a participle.
NOUNS = {
    "bookkeeping",
    "merging",
    "naming",
    "numbering",
    "planning",
    "printing",
    "reporting",
    "spelling",
    "templating",
    "wording",
    "writing",
}
_NO_THING = re.compile(r"\w*(?:ed|ing|able)")
# Words that say nothing by themselves, and have stood for several things each.
VAGUE = {
    *("below", "beside", "called", "code", "each", "final", "held", "joint", "kept", "lacking"),
    *("missing", "paper", "papers", "said", "sheet", "sheets", "state", "there", "told", "utils"),
    "written",
}


def public_names(tree: ast.Module) -> Iterator[str]:
    """Yield what *tree* defines at its top for others: classes, functions, types."""
    for node in tree.body:
        for name in _defined(node):
            # constants belong to their module, and a letter alone is the variable of a type
            if not name.startswith("_") and not name.isupper() and len(name) > 1:
                yield name


def _defined(node: ast.stmt) -> list[str]:
    match node:
        case ast.ClassDef(name) | ast.FunctionDef(name):
            return [name]
        case ast.Assign(targets):
            return [each.id for each in targets if isinstance(each, ast.Name)]
        case ast.AnnAssign(ast.Name(name)):
            return [name]
        case _:
            return []


def homes(trees: Mapping[str, ast.Module]) -> Mapping[str, list[str]]:
    """Return the modules that define each public name."""
    found = defaultdict(list)
    for module, tree in trees.items():
        for name in dict.fromkeys(public_names(tree)):
            found[name].append(module)
    return found


def ambiguous(trees: Mapping[str, ast.Module]) -> dict[str, list[str]]:
    """Return each name that several modules define without a contract, with these modules."""
    return {
        name: found
        for name, found in homes(trees).items()
        if len(found) > 1 and not _has_contract(name, found)
    }


def _has_contract(name: str, found: Iterable[str]) -> bool:
    rooms, _reason = CONTRACTS.get(name, ((), ""))
    return all(module.startswith(rooms) for module in found)


def nameless(names: Iterable[str]) -> list[str]:
    """Return those of the modules *names* that are called after no thing."""
    return [name for name in names if _is_nameless(name.rpartition(".")[2])]


def _is_nameless(word: str) -> bool:
    last = word.rpartition("_")[2]
    return word in VAGUE or (last not in NOUNS and _NO_THING.fullmatch(last) is not None)


def _parsed(**sources: str) -> dict[str, ast.Module]:
    return {name.replace("__", "."): ast.parse(source) for name, source in sources.items()}


def test_no_public_name_has_two_meanings() -> None:
    assert ambiguous(modules()) == {}


def test_each_contract_is_needed() -> None:
    found = homes(modules())

    assert [name for name in CONTRACTS if len(found[name]) < 2] == []


def test_no_public_name_says_nothing() -> None:
    assert sorted(VAGUE & homes(modules()).keys()) == []


def test_modules_are_called_after_things() -> None:
    # A rule is called after its id, and a command after what it does.
    rules = {f"checks.rules.{rule.replace('-', '_')}" for rule in RULES}
    commands = {f"cli.{command}" for command in COMMANDS}
    names = {name.removesuffix(".__init__") for name in modules()}

    assert nameless(sorted(names - rules - commands - {"__init__", "__main__"})) == []


def test_the_module_of_a_rule_has_the_name_of_its_id() -> None:
    names = {name.rpartition(".")[2] for name in modules() if name.startswith("checks.rules.")}

    assert {rule.replace("-", "_") for rule in RULES} == names - {"__init__"}


@pytest.mark.parametrize(
    "again",
    ["class Sheet: ...", "def Sheet(): ...", "Sheet = int | str", "Sheet: TypeAlias = int"],
)
def test_a_name_that_is_given_twice_is_found(again: str) -> None:
    trees = _parsed(web__board="class Sheet: ...", compose__sheet=again)

    assert ambiguous(trees) == {"Sheet": ["web.board", "compose.sheet"]}


def test_a_contract_holds_in_its_room_alone() -> None:
    rule, other = "def check(case): ...", "def check(document): ..."

    assert ambiguous(_parsed(checks__rules__one=rule, checks__rules__two=rule)) == {}
    assert ambiguous(_parsed(checks__rules__one=rule, checks__last=other)) != {}


def test_constants_variables_of_types_and_what_is_private_may_have_one_name() -> None:
    source = "RULE = 1\nT = TypeVar('T')\ndef _read(): ...\nfrom a import Text\n"

    assert ambiguous(_parsed(one=source, two=source)) == {}


@pytest.mark.parametrize("name", ["writers.leaving", "compose.compiled", "checks.final", "a.utils"])
def test_a_module_that_names_no_thing_is_found(name: str) -> None:
    assert nameless([name, "compose.numbering", "kinds.sealed_files", "data.tables"]) == [name]
