"""Whatever a finding is called, `explain` has a page for it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import mou_gen
from mou_gen.checks import RULES
from mou_gen.reporting import explanations


def called() -> set[str]:
    """Return the ids that findings are given in the code, where a text or a constant says them."""
    found = set(RULES)
    for path in Path(mou_gen.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            node.targets[0].id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Problem":
                named = [each.value for each in node.keywords if each.arg == "rule"]
                for each in (*node.args[3:4], *named):
                    match each:
                        case ast.Constant(value):
                            found.add(str(value))
                        case ast.Name(id) if id in constants:
                            found.add(str(constants[id]))
                        case _:
                            pass
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "id"])
def test_each_id_that_a_finding_can_have_has_a_page(language: str) -> None:
    names = called()

    assert {"glyph", "output", "template", "sealed-names"} <= names
    for name in names | {"input"}:
        assert len(explanations.explanation(name, language)) > 80
