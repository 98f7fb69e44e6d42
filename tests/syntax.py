"""The code of the program as syntax trees, for the tests that hold it to its own rules."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import mou_gen

PACKAGE = Path(mou_gen.__file__).parent


@cache
def modules(package: Path = PACKAGE) -> Mapping[str, ast.Module]:
    """Return each module below *package* by its name, as "writers.pdf" or "cli.__init__", read once."""
    return {
        ".".join(path.relative_to(package).with_suffix("").parts): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(package.rglob("*.py"))
    }
