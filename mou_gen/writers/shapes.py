"""Widths that depend on content: the column of terms, rows of emblems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mou_gen.document import Field, Paragraph, Parallel, printed_words

_SHORT = 8
"""Letters of a term that leaves its column half empty: "Lampiran" does, "Hari/Tanggal" does not."""
_ABREAST = 4
"""Emblems that stand side by side at the left edge: with one at the right they leave room between."""
BESIDE_MM = 4.0
"""From an emblem to what stands right of it."""


def one_under_another(rows: Iterable[Paragraph | Field | Parallel]) -> list[Paragraph | Field]:
    """Return *rows* one under another, each language by itself."""
    return [s for row in rows for s in (row.sides if isinstance(row, Parallel) else (row,))]


def is_narrow(fields: Iterable[Paragraph | Field]) -> bool:
    """Return whether half the usual room holds the terms of *fields*.

    One field alone takes the room of the fields around it.
    """
    terms = [field.term for field in fields if isinstance(field, Field) and field.term]
    return len(terms) > 1 and all(len(printed_words(term)) <= _SHORT for term in terms)


def crests(count: int) -> Iterator[tuple[int | None, ...]]:
    """Yield each line of *count* emblems over an agreement, by their places; None where none stands.

    The last emblem, of the first party, stands right on the first line; its partners share the
    left side (Permendagri 22/2020, article 43(2) and (3)).
    """
    last = count - 1
    abreast = min(_ABREAST, last) or 1
    for start in range(0, last, abreast):
        lefts = range(start, min(start + abreast, last))
        yield *lefts, *[None] * (abreast - len(lefts)), None if start else last
