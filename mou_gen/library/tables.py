"""YAML tables in templates: a regency's own folder adds or overrides entries by key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from pathlib import Path
from typing import TypeVar

from mou_gen.data.loader import Entries, load
from mou_gen.data.model import Model, validate
from mou_gen.library import layers

M = TypeVar("M", bound=Model)

_FOLDER = "law"


def read_tables(folders: Sequence[Path], name: str, model: type[M]) -> list[M]:
    """Return the tables *name* of all template *folders* as a *model*; the one that wins is last.

    Raises:
        InputError: what is wrong in one of them.
    """
    files = list(layers.find_all_files(folders, f"{_FOLDER}/{name}.yaml"))
    return [validate(model, load(file, file.parent), None) for file in reversed(files)]


def merge_tables(files: Iterable[Path]) -> Entries:
    """Return what *files*, the one that wins first, say together: each lies over the next by key.

    Raises:
        InputError: one of them cannot be read.
    """
    return reduce(Entries.over, [load(file, file.parent) for file in files])
