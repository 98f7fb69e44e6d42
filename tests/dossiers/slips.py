"""Slips in whole cooperations, one at a time, and what `mou-gen check` finds of them.

    python -m tests.dossiers.slips [KIND ...]

prints how many of each class are found, and which are missed.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from mou_gen import pipeline
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.kind import Edition
from tests.dossiers import HERE, copied
from tests.examples import FOLDERS


@dataclass(frozen=True)
class DossierSlip:
    """A slip in one file of a cooperation in which all is right."""

    group: str
    """Its class: who is who, law, between documents, life cycle, persons or form."""
    kind: str
    file: str
    """Below the folder of all cooperations."""
    change: tuple[tuple[str, str], ...]
    """What stood there, and what stands there instead."""
    is_missed: bool
    """Whether no rule finds it yet."""

    @property
    def dossier(self) -> str:
        """The name of its cooperation."""
        return self.file.partition("/")[0]

    def made(self, to: Path) -> Path:
        """Return a copy of its cooperation below *to* in which it is made."""
        inside = self.file.partition("/")[2]
        return copied(self.dossier, to, *((inside, old, new) for old, new in self.change))


@cache
def dossier_slips() -> tuple[DossierSlip, ...]:
    """Return all of them."""
    entries = yaml.safe_load((HERE / "slips.yaml").read_text("utf-8"))
    return tuple(
        DossierSlip(
            each["class"],
            each["kind"],
            each["file"],
            tuple((old, new) for old, new in each["change"]),
            each.get("missed", False),
        )
        for each in entries
    )


def problems_of(slip: DossierSlip) -> list[Problem]:
    """Return what is found where *slip* is made: in its own file, or else in all of its cooperation."""
    with tempfile.TemporaryDirectory() as folder:
        root = slip.made(Path(folder))
        own = root / slip.file.partition("/")[2]
        return (not _is_party(own) and _checked(own)) or _checked(root)


def _is_party(path: Path) -> bool:
    return path.parent.name == "parties"


def _checked(path: Path) -> list[Problem]:
    try:
        return [
            each
            for each in pipeline.check_all([path], Edition(), FOLDERS).warnings
            if not each.waived
        ]
    except InputError as error:
        return list(error.problems)


@dataclass
class GroupScore:
    """How many slips of a class were made, and which were missed."""

    made: int = 0
    missed: list[DossierSlip] = field(default_factory=list)
    found_by: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The rules, by kind of slip."""

    @property
    def share(self) -> float:
        """How many of them were found, from 0 to 1."""
        return 1 - len(self.missed) / self.made


def group_scores(tried: Iterable[DossierSlip]) -> Mapping[str, GroupScore]:
    """Return by class how many of the slips *tried* are found."""
    found: dict[str, GroupScore] = defaultdict(GroupScore)
    for slip in tried:
        problems, score = problems_of(slip), found[slip.group]
        score.made += 1
        score.found_by[slip.kind] |= {each.rule for each in problems}
        if not problems:
            score.missed.append(slip)
    return found


def _lines(kinds: list[str]) -> Iterator[str]:
    chosen = [each for each in dossier_slips() if not kinds or each.kind in kinds]
    for group, score in group_scores(chosen).items():
        for kind, rules in score.found_by.items():
            yield f"    {kind}: {', '.join(sorted(rules))}"
        for each in score.missed:
            yield f"    missed: {each.kind}: {each.file}: {each.change[0][1][:90]}"
        yield f"{group}: {score.made - len(score.missed)} of {score.made}"


if __name__ == "__main__":
    for line in _lines(sys.argv[1:]):
        print(line)  # noqa: T201 - a script
