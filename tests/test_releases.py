"""The releases we work with have none of the holes that `pyproject.toml` names."""

from __future__ import annotations

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.examples import ROOT

LOCKED = {
    canonicalize_name(name): release
    for name, _equals, release in (
        line.partition("==")
        for line in (ROOT / "constraints.txt").read_text().splitlines()
        if line[0] != "#"
    )
}


def bounds() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return [Requirement(each) for listed in lists for each in listed]


def test_each_release_that_is_locked_keeps_within_the_bounds() -> None:
    beyond = [
        f"{each}: {LOCKED.get(canonicalize_name(each.name))}"
        for each in bounds()
        if not each.specifier.contains(LOCKED.get(canonicalize_name(each.name), "0"))
    ]

    assert beyond == []


def test_a_library_with_a_known_hole_has_a_lower_bound() -> None:
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    named = [line for line in lines if re.search(r"CVE-\d{4}-\d+", line)]

    assert named
    assert [line for line in named if ">=" not in line] == []
