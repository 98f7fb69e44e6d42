"""Small templates and data for the tests of `compose`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mou_gen.compose import DocumentSpec, Templates, compose, edition
from mou_gen.data.values import SourcedText
from mou_gen.document import Document, Layout, Origin
from mou_gen.errors import InputError, Source
from mou_gen.language.labels import Labels
from mou_gen.library.labels import read_labels
from tests.examples import FOLDERS

LABELS = read_labels(FOLDERS)
FRAME = "<html><head><title>Judul</title></head><body>\n{}\n</body></html>"


def sourced(text: str, path: str = "subject.id", line: int = 7) -> SourcedText:
    """Return *text* as if it stood on *line* of a file of data."""
    place = Source("x/agreement.yaml", line, 3, key_path=path)
    return SourcedText(text, Origin(place.file, place))


def made(
    folder: Path,
    body: str,
    *,
    layout: Layout = Layout.COLUMNS,
    languages: tuple[str, ...] = ("id", "en"),
    frame: str = FRAME,
    **facts: Any,
) -> Document:
    """Return the Document that a template with this *body* makes; the body begins on line 2."""
    (folder / "paper.html").write_text(frame.format(body), encoding="utf-8")
    spec = DocumentSpec("paper", "x/agreement.yaml", facts, languages, layout, True, "2019-09-25")
    return edition(compose(spec, Templates([folder, *FOLDERS]), LABELS, folder), LABELS)


def findings(folder: Path, body: str, **options: Any) -> list[str]:
    """Return the findings that a template with this *body* gives, a line each."""
    try:
        made(folder, body, **options)
    except InputError as error:
        return [str(problem).replace("\n    ", " | ") for problem in error.problems]
    return []


__all__ = ["LABELS", "Labels", "findings", "made", "sourced"]
