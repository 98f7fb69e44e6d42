"""Every blank of a letter can be filled in at the place that it names, and the letter is final then."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from mou_gen import pipeline
from mou_gen.checks.completeness import blanks
from mou_gen.document import Document, printed_words
from mou_gen.kinds.kind import Edition
from mou_gen.library.labels import read_labels
from tests.examples import FOLDERS
from tests.source import samples
from tests.source.records import FILES, write
from tests.source.samples import PNG
from tests.test_documents import party

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


def fill_all(root: Path, path: Path) -> None:
    """Write a fact for every blank of the documents of *path*, in the file below *root* that it names."""
    while waiting := blanks(documents(path, Edition())):
        for blank in waiting:
            place = root / blank.origin.file
            tree = yaml.load(place.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            fill(tree, blank.origin.path)
            place.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")


@pytest.mark.parametrize("others", [["65.01"], ["53.03"], ["65"], ["65.01", "65.71"]])
def test_an_agreement_on_every_affair_of_the_regulation_is_final(
    tmp_path: Path, others: Sequence[str]
) -> None:
    """Of parties of one province, of two, of a province with its regency, and of three parties."""
    keys = ["nunukan", *(f"p{number}" for number, _ in enumerate(others))]
    affairs = read_labels(FOLDERS)["id"].affairs
    agreement = yaml.load(samples.AGREEMENT, Loader=yaml.BaseLoader) | {
        "parties": keys,
        "affairs": list(affairs),
        "originals": len(keys),
        "numbers": [f"100.2.2/{number}/2025" for number, _ in enumerate(keys)],
        "focal_points": dict.fromkeys(keys, "dinas-sosial"),
    }
    units = yaml.safe_load(samples.PARTY)["units"]
    parties = {
        f"parties/{key}.yaml": json.dumps(json.loads(party(code)) | {"units": units})
        for key, code in zip(keys[1:], others, strict=True)
    }
    text = yaml.safe_dump(agreement, allow_unicode=True)
    samples.write(tmp_path, {**samples.FILES, **parties, samples.KERJA_SAMA: text})
    path = tmp_path / samples.KERJA_SAMA
    (tmp_path / "parties/lambang.png").write_bytes(PNG)
    fill_all(tmp_path, path)

    (document,) = documents(path, Edition(final=True))
    assert not document.draft
    assert all(title in printed_words(document) for title in affairs.values())


@pytest.mark.parametrize("file", FILES)
def test_a_letter_without_blanks_is_final(tmp_path: Path, file: str) -> None:
    path = write(tmp_path, file)
    (tmp_path / "parties/lambang.png").write_bytes(PNG)

    fill_all(tmp_path, path)

    assert [each.draft for each in documents(path, Edition(final=True))] in (
        [False],
        [False, False],
    )
