"""Tables of `templates/law`: what a regency's own folder says is added, or replaces by key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from mou_gen import inputs
from mou_gen.source.loader import load
from mou_gen.source.model import Model, build

M = TypeVar("M", bound=Model)

_FOLDER = "law"


def tables(folders: Sequence[Path], name: str, model: type[M]) -> list[M]:
    """Return the tables *name* of all template *folders* as a *model*; the one that wins is last.

    Raises:
        InputError: what is wrong in one of them.
    """
    files = [(folder / _FOLDER / f"{name}.yaml", folder) for folder in reversed(folders)]
    return [build(model, load(file, folder), None) for file, folder in files if inputs.look(file)]
