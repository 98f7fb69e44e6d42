"""A template of the program with one change, in the own folder of a regency."""

from __future__ import annotations

from pathlib import Path

from tests.checks.found import TEMPLATES


def overridden(folder: Path, name: str, old: str, new: str) -> Path:
    """Write the template *name* with its first *old* as *new* below *folder*; return *folder*."""
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    assert old in text, f"{name} does not say {old!r}"
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder
