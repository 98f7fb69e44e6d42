"""The papers of `agreements/`, and the theme that each is printed with."""

from __future__ import annotations

from pathlib import Path

from mou_gen import pipeline
from mou_gen.document import Document
from mou_gen.papers import Edition
from mou_gen.theme import Theme

ROOT = Path(__file__).parent.parent
AGREEMENTS = ROOT / "agreements"
FOLDERS = (ROOT / "templates",)


def composed(*names: str) -> list[pipeline.Composed]:
    """Return the documents of the files *names* below `agreements`, or of all."""
    paths = [AGREEMENTS / name for name in names] or [AGREEMENTS]
    return pipeline.compose_all(paths, Edition(), FOLDERS)


def theme(document: Document) -> Theme:
    """Return the theme in which the program itself prints *document*."""
    return pipeline._theme(document.kind, FOLDERS)
