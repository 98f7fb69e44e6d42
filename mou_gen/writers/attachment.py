"""The data file embedded in a PDF."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath

from mou_gen.data.loader import dump
from mou_gen.document import Document
from mou_gen.startup.value_classes import value_class
from mou_gen.writers import disclosure

_UNDATED = "1980-01-01"
"""PDF/A-3 wants a date for what is attached (ISO 19005-3, 6.8), and the clock must not give it."""


@value_class
class EmbeddedFile:
    """A file inside a PDF."""

    name: str
    data: bytes
    description: str
    date: datetime


def attachment_of(document: Document, said: bytes | None) -> EmbeddedFile | None:
    """Return what the PDF of *document* carries: *said*, a file of data, None for nothing.

    What is sealed carries nothing (UU 21/2007, article 44).
    """
    if said is None or document.sealed:
        return None
    name = PurePosixPath(document.file).name
    return EmbeddedFile(name, said, f"Data naskah ini: {document.title}", attachment_date(document))


def attachment_date(document: Document) -> datetime:
    """Return the midnight that a PDF of *document* is dated with where it must be dated."""
    return datetime.fromisoformat(document.date or _UNDATED)


def data_file_of(document: Document) -> bytes | None:
    """Return what *document*, an `outward_copy`, prints of its own data, as a YAML file; None for nothing."""
    said = disclosure.printed_data(document)
    return dump(said) if said else None
