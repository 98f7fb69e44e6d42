"""Whether a place is in a packaged template, in which authors of data files cannot correct anything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mou_gen.checks.case import Case
from mou_gen.data.places import packaged_templates
from mou_gen.errors import Problem, Source
from mou_gen.inputs import memoized
from mou_gen.library import layers

TEMPLATE = "templates/"


def is_packaged(case: Case, place: Source) -> bool:
    """Return whether *place* is in a template of ours that *case* has no copy of."""
    return place.file.startswith(TEMPLATE) and _is_ours(tuple(case.templates), place.file)


@memoized
def _is_ours(folders: tuple[Path, ...], file: str) -> bool:
    found = layers.find_file(folders, file.removeprefix(TEMPLATE))
    return found is not None and found.is_relative_to(packaged_templates())


def at_home(case: Case, problem: Problem) -> Problem:
    """Return *problem* with its place in the data file, if it was in a packaged template.

    Users with their own templates may copy the packaged ones too; the finding says which.
    """
    if len(case.templates) > 1 or not is_packaged(case, problem.source):
        return problem
    return replace(problem, source=case.record.origin.source)
