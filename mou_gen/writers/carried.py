"""The file of data that a PDF carries inside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mou_gen import inputs
from mou_gen.document import Document
from mou_gen.errors import OutputError, reason

_CARRY_THEIR_SOURCE = (
    "agreement",
    "cooperation",
    "minutes",
    "invitation",
    "attendance",
    "offer-letter",
    "offer-terms",
)
_UNDATED = "1980-01-01"
"""PDF/A-3 wants a date for what is attached (ISO 19005-3, 6.8), and the clock must not give it."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file inside a PDF."""

    name: str
    data: bytes
    description: str
    date: datetime


def carried(document: Document, source: Path | None, merged: bytes | None = None) -> Carried | None:
    """Return what the PDF of *document* carries of *source*, the file that it was made from.

    Where a row of a table was laid over that file, *merged* is what it says then.

    What is about a case carries nothing: a referral, its cover letter, the record of a handover,
    a slip (UU 21/2007, article 44).

    Raises:
        OutputError: *source* cannot be read.
    """
    if source is None or document.sealed or document.kind not in _CARRY_THEIR_SOURCE:
        return None
    try:
        data = inputs.contents(source) if merged is None else merged
    except OSError as error:
        raise OutputError(f"{source.as_posix()}: {reason(error)}") from error
    return Carried(source.name, data, f"Data naskah ini: {document.title}", dated(document))


def dated(document: Document) -> datetime:
    """Return the midnight that a PDF of *document* is dated with where it must be dated."""
    return datetime.fromisoformat(document.date or _UNDATED)
