"""Compares this machine with another: everything documents depend on besides their data."""

from __future__ import annotations

import platform
import sys
import zlib
from collections.abc import Mapping, Sequence
from functools import cache

from mou_gen import __version__, inputs
from mou_gen.data.places import packaged_templates
from mou_gen.errors import ClusterError
from mou_gen.library import program
from mou_gen.messages import _, _n
from mou_gen.writers import formats

PROGRAM = "mou-gen"
_TEMPLATES = "templates/"
_SOME = 3
"""How many names are listed if there are many."""


def fingerprint(native: bool) -> dict[str, str]:
    """Return what documents depend on here, beside their data: releases, and hashes of templates.

    *native* says whether libraries of the system, which WeasyPrint uses, count too.

    Raises:
        OutputError: they are missing.
    """
    found = {
        PROGRAM: program_release(),
        "Python": platform.python_version(),
        "system": f"{sys.platform} {platform.machine()}",
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **program.library_releases(),
        **_packaged(),
    }
    if native:
        found |= formats.system_releases()
    return found


def program_release() -> str:
    """Return which program this is."""
    return f"{__version__} ({program.code_hash()[:8]})"


@cache
def _packaged() -> dict[str, str]:
    """Return the hashes of the packaged templates, by their names."""
    folder = packaged_templates()
    return {
        f"{_TEMPLATES}{path.relative_to(folder).as_posix()}": inputs.digest(inputs.contents(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name[0] != "."
    }


def fingerprint_differences(asked: Mapping[str, str], found: Mapping[str, str]) -> list[str]:
    """Return what differs in *found*, each in words, the program first; templates by name alone."""
    if PROGRAM not in found or len(found) == 1 < len(asked):
        asked = {PROGRAM: asked[PROGRAM]}
    differing = [name for name, each in asked.items() if found.get(name) != each]
    words = [
        _(
            "{name} {there} instead of {here}",
            name=name,
            there=found.get(name) or _("is missing"),
            here=asked[name] or _("none"),
        )
        for name in differing
        if not name.startswith(_TEMPLATES)
    ]
    return words + [name for name in differing if name.startswith(_TEMPLATES)]


def refuse_differing_machines(found: Mapping[str, Sequence[str]]) -> None:
    """Say how machines differ, those that differ in the same way together.

    Raises:
        ClusterError: *found*, the differences by the name of the machine, has any.
    """
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, words in found.items():
        alike.setdefault(tuple(words), []).append(name)
    lines = [
        f"    {', '.join(sorted(names)[:_SOME])}{_more(names)}: {', '.join(words[:_SOME])}{_more(words)}"
        for words, names in alike.items()
    ]
    if lines:
        message = _(
            "the machines of the cluster differ from this one, so the documents would differ too"
        )
        hint = _("install the same releases everywhere, as listed in constraints.txt")
        raise ClusterError("\n".join([message, *lines, f"    {hint}"]))


def _more(names: Sequence[str]) -> str:
    rest = len(names) - _SOME
    return _n(" and 1 more", " and {n} more", rest) if rest > 0 else ""
