"""The texts of a record that makes no document, as a document that is read and never printed."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.data.loader import Entries, walk_data
from mou_gen.data.values import LANGUAGES, SourcedText, Unknown
from mou_gen.document import Document, Paragraph, Parallel, Value
from mou_gen.kinds.record import Record


def document_of(record: Record) -> Document:
    """Return the texts of *record* by language, in the order of its file, each as a `Parallel`; the office of a waiver is none."""
    origin = record.origin
    return Document(
        kind=str(record.entries["kind"]),
        file=origin.file,
        title="",
        author="",
        date="" if isinstance(record.date, Unknown) else record.date.isoformat(),
        languages=record.languages,
        layout=record.layout,
        draft=True,
        sealed=False,
        carries_data=False,
        running=None,
        letterhead=None,
        initials=(),
        body=tuple(_texts(record)),
    )


def _texts(record: Record) -> Iterator[Parallel]:
    """Yield what *record* says in words; keys, states and days are none."""
    for _key, node in walk_data(record.entries):
        if isinstance(node, Entries) and node and {*node} <= {*LANGUAGES} and not _waives(node):
            sides = (
                Paragraph(node.origin.path, tag, (Value(text, text.origin),), text.origin.source)
                for tag, text in node.items()
                if isinstance(text, SourcedText)
            )
            yield Parallel(node.origin.path, tuple(sides), node.origin.source)


def _waives(node: Entries) -> bool:
    return node.origin.path.startswith("waive[")
