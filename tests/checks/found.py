"""What one rule finds in a data folder, through the real pipeline."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from mou_gen import checks, pipeline
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.kind import Edition
from tests.examples import ROOT

TEMPLATES = ROOT / "templates"


@contextmanager
def applying(rules: Collection[str]) -> Iterator[None]:
    """Apply *rules* alone meanwhile, all where there are none: the others take most of the time."""
    chosen = {id: rule for id, rule in checks.RULES.items() if id in rules or not rules}
    with patch.object(checks, "RULES", chosen):
        yield


def found(rule: str, path: Path, own: Path | None = None) -> list[Problem]:
    """Return the findings of *rule* in *path*, a folder or file of data; *own* templates win."""
    return found_by((rule,), path, own)


def found_by(rules: Collection[str], path: Path, own: Path | None = None) -> list[Problem]:
    """Return the findings of all *rules* in *path*, a folder or file of data; *own* templates win."""
    folders = (own, TEMPLATES) if own else (TEMPLATES,)
    try:
        with applying(rules):
            problems = tuple(pipeline.check_all([path], Edition(), folders).warnings)
    except InputError as error:
        problems = error.problems
    assert not [each for each in problems if each.rule == "input"], "the data are wrong"
    return [each for each in problems if each.rule in rules]
