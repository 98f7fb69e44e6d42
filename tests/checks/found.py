"""What one rule finds in a data folder, through the real pipeline."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from mou_gen import checks, pipeline
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.kind import Edition
from tests.examples import ROOT

TEMPLATES = ROOT / "templates"


def found(rule: str, path: Path, own: Path | None = None) -> list[Problem]:
    """Return the findings of *rule* in *path*, a folder or file of data; *own* templates win.

    The other rules, which take most of the time, are left out.
    """
    folders = (own, TEMPLATES) if own else (TEMPLATES,)
    try:
        with patch.object(checks, "RULES", {rule: checks.RULES[rule]}):
            problems = tuple(pipeline.check_all([path], Edition(), folders).warnings)
    except InputError as error:
        problems = error.problems
    assert not [each for each in problems if each.rule == "input"], "the data are wrong"
    return [each for each in problems if each.rule == rule]
