"""The sample agreement with one recital in our own words, in both languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mou_gen.checks import RULES, Case
from mou_gen.compose import Templates, compose
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.document_specs import document_specs
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.language.labels import Labels
from mou_gen.library.labels import read_labels
from tests.examples import FOLDERS
from tests.source.samples import KERJA_SAMA, changed, write

_OLD = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
_SHORT = (Path(__file__).with_name("recitals_alone"), *FOLDERS)
"""An agreement of nothing but its recitals: composing the articles would take most of the time."""


@dataclass(frozen=True, slots=True)
class Recital:
    """Where its texts stand."""

    path: Path
    indonesian: int
    """Line of the Indonesian text."""
    english: int

    def found(self, rule: str, folders: tuple[Path, ...] = _SHORT) -> list[Problem]:
        """Return what *rule* alone finds in the agreement, as the templates of *folders* word it."""
        return list(RULES[rule].check(_case(self.path, folders)))


def _case(path: Path, folders: tuple[Path, ...]) -> Case:
    folder = Folder.of(path)
    paper = folder.read(path)
    assert isinstance(paper, Agreement)
    (spec,) = document_specs(paper, Edition(), _labels())
    document = compose(spec, _templates(folders), _labels(), folder.root)
    return Case(paper, document, _labels(), folder, FOLDERS)


@cache
def _labels() -> Mapping[str, Labels]:
    return read_labels(FOLDERS)


@cache
def _templates(folders: tuple[Path, ...]) -> Templates:
    return Templates(folders)


def recital(root: Path, indonesian: str, english: str) -> Recital:
    """Write the samples below *root*, their recital as *indonesian* and *english*."""
    write(root)
    said = f"\n      id: §{json.dumps(indonesian)}\n      en: {json.dumps(english)}"
    line, _ = changed(root, KERJA_SAMA, _OLD, said)
    return Recital(root / KERJA_SAMA, line, line + 1)
