"""The texts of a record that makes no document, as a document that is read and never printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.compose.paragraphs import describe
from mou_gen.data.loader import Entries, walk_data
from mou_gen.data.values import LANGUAGES, SourcedText, Unknown
from mou_gen.document import Blank, Document, Paragraph, Parallel, Value
from mou_gen.kinds.progress import Progress
from mou_gen.kinds.record import Record
from mou_gen.language.labels import Labels


def document_of(record: Record, labels: Mapping[str, Labels]) -> Document:
    """Return the texts of *record* by language, in the order of its file, each as a `Parallel`, and a blank for each fact that it lacks.

    The office of a waiver is no text.
    """
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
        body=(*_texts(record), *_blanks(record, labels)),
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


def _blanks(record: Record, labels: Mapping[str, Labels]) -> Iterator[Parallel]:
    """Yield what nobody has told yet, in each language of *record*."""
    for unknown in record.unknown if isinstance(record, Progress) else ():
        path, source = unknown.origin.path, unknown.origin.source
        sides = (
            Paragraph(path, tag, (Blank(describe(unknown, labels[tag]), unknown.origin),), source)
            for tag in record.languages
        )
        yield Parallel(path, tuple(sides), source)


def _waives(node: Entries) -> bool:
    return node.origin.path.startswith("waive[")
