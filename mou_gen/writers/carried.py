"""The file of data that a PDF carries inside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from mou_gen.data.loader import written
from mou_gen.document import Document
from mou_gen.writers import leaving

_UNDATED = "1980-01-01"
"""PDF/A-3 wants a date for what is attached (ISO 19005-3, 6.8), and the clock must not give it."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file inside a PDF."""

    name: str
    data: bytes
    description: str
    date: datetime


def carried(document: Document, said: bytes | None) -> Carried | None:
    """Return what the PDF of *document* carries: *said*, a file of data, None for nothing.

    What is sealed carries nothing (UU 21/2007, article 44).
    """
    if said is None or document.sealed:
        return None
    name = PurePosixPath(document.file).name
    return Carried(name, said, f"Data naskah ini: {document.title}", dated(document))


def dated(document: Document) -> datetime:
    """Return the midnight that a PDF of *document* is dated with where it must be dated."""
    return datetime.fromisoformat(document.date or _UNDATED)


def data_of(document: Document) -> bytes | None:
    """Return what *document*, an `outward` one, prints of its own data, as a YAML file; None for nothing."""
    said = leaving.said(document)
    return written(said) if said else None
