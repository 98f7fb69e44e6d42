"""Every blank of a letter can be filled in at the place that it names, and the letter is final then."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from mou_gen import pipeline
from mou_gen.checks.completeness import blanks
from mou_gen.document import Document
from mou_gen.kinds.kind import Edition
from tests.examples import FOLDERS
from tests.source.records import FILES, write
from tests.source.samples import PNG

pytestmark = pytest.mark.slow

FACTS: Mapping[str, Any] = {
    "agenda": ["Acara contoh"],
    "background": ["Peraga."],
    "benefits": ["Peraga."],
    "chair": {"office": {"id": "Asisten Peraga"}},
    "date": "2026-03-02",
    "emblem": "lambang.png",
    "funding": ["Peraga."],
    "head": {"office": {"id": "Kepala Peraga", "en": "Sample Head"}},
    "impact": ["Peraga."],
    "letterhead": "nunukan/dinas-sosial",
    "nip": "19790101 200312 1 001",
    "number": "100.2.2/1",
    "purpose": ["Peraga."],
    "referral": {"number": "400.9.8/1", "date": "2026-03-02"},
    "start": "09:00",
    "venue": {"id": "ruang contoh"},
    "zone": "WITA",
}
"""What to write under the last key of a path; a few words under any other."""
TEXTS: Mapping[tuple[str, ...], str] = {("meeting", "venue"): "ruang contoh"}
"""The same for keys that hold one language in one place and several in another."""


def fill(tree: Any, path: str) -> None:
    """Write a fact at *path* of *tree*, or at the first key of it that is not there."""
    keys = re.findall(r"\w[\w-]*", path)
    for key in keys:
        step = int(key) if isinstance(tree, list) else key
        if isinstance(tree, dict) and key not in tree:
            tree[key] = TEXTS.get(tuple(keys), FACTS.get(key, "Peraga"))
            return
        tree = tree[step]


def documents(path: Path, edition: Edition) -> list[Document]:
    return [each.document for each in pipeline.check_all([path], edition, FOLDERS).composed]


@pytest.mark.parametrize("file", FILES)
def test_a_letter_without_blanks_is_final(tmp_path: Path, file: str) -> None:
    path = write(tmp_path, file)
    (tmp_path / "parties/lambang.png").write_bytes(PNG)

    for _ in range(6):
        for blank in blanks(documents(path, Edition())):
            place = tmp_path / blank.origin.file
            tree = yaml.load(place.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            fill(tree, blank.origin.path)
            place.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")

    assert [each.draft for each in documents(path, Edition(final=True))] in (
        [False],
        [False, False],
    )
