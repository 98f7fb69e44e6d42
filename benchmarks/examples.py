"""The papers of `agreements/`, composed as `mou-gen build` does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mou_gen import pipeline
from mou_gen.kinds.kind import Edition
from mou_gen.writers.printing import ComposedDocument

ROOT = Path(__file__).parent.parent
AGREEMENTS = ROOT / "agreements"
FOLDERS = (ROOT / "templates",)


def composed(path: Path = AGREEMENTS) -> Sequence[ComposedDocument]:
    """Return the documents of the file or folder *path*."""
    return pipeline.check_all([path], Edition(), FOLDERS).composed
