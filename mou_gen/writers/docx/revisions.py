"""Tracked changes as Word writes them: runs, marks of paragraphs, rows (ISO 29500-1, 17.13.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import groupby

from mou_gen.document import (
    Deleted,
    Inline,
    Inserted,
    Paragraph,
    ParagraphChange,
    Ref,
    Revised,
    Revision,
    printed_words,
    walk,
)
from mou_gen.writers import page
from mou_gen.writers.docx.markup import quoted, text_run

_TAGS = {
    ParagraphChange.INSERTED: "w:ins",
    ParagraphChange.DELETED: "w:del",
    ParagraphChange.MOVED_HERE: "w:moveTo",
    ParagraphChange.MOVED_AWAY: "w:moveFrom",
}
_FIRST = 100_000
"""The lowest id of a change: bookmarks have those below."""


class Revisions:
    """The changes of one document, in the order of its text; without a redline there are none."""

    def __init__(self, revision: Revision | None) -> None:
        self._who = ""
        self._active = revision is not None
        if revision:
            date = f' w:date="{revision.date}T00:00:00Z"' if revision.date else ""
            self._who = f" w:author={quoted(revision.author)}{date}"
        self._count = _FIRST
        self._row = ParagraphChange.NONE

    def of_row(self, laid: object) -> ParagraphChange:
        """Return whether the row that *laid* becomes has been inserted or deleted."""
        return page.row_change(laid) if self._active else ParagraphChange.NONE

    @contextmanager
    def within(self, change: ParagraphChange) -> Iterator[str]:
        """Let all that is written inside stand in a row with this *change*; give its property."""
        before, self._row = self._row, change
        yield self.mark(change)
        self._row = before

    def of(self, paragraph: Paragraph | None, *, cell: bool) -> ParagraphChange:
        """Return the change of *paragraph*, or of the row that a line which is none stands in.

        In a *cell* nothing moves: it is deleted there and inserted here.
        """
        change = paragraph.change if paragraph else self._row
        if not cell:
            return change
        if change.is_gone:
            return ParagraphChange.DELETED
        return ParagraphChange.INSERTED if change.is_new else change

    def mark(self, change: ParagraphChange) -> str:
        """Return the property of a row or of the mark of a paragraph; "" without a change."""
        return f"<{_TAGS[change]}{self._identity()}/>" if change else ""

    def around(self, runs: str, change: ParagraphChange) -> str:
        """Return *runs* as changed."""
        if not change or not runs:
            return runs
        return f"<{_TAGS[change]}{self._identity()}>{runs}</{_TAGS[change]}>"

    def moved(self, paragraph: str, node: Paragraph, change: ParagraphChange) -> str:
        """Return *paragraph*, written of *node*, within the range by which both ends of a move know each other."""
        if change not in (ParagraphChange.MOVED_HERE, ParagraphChange.MOVED_AWAY):
            return paragraph
        tag, name = _TAGS[change], _name_of_move(node)
        start = f"<{tag}RangeStart{self._identity()} w:name={quoted(name)}/>"
        return f'{start}{paragraph}<{tag}RangeEnd w:id="{self._count}"/>'

    def words(self, node: Paragraph, properties: str = "") -> str:
        """Return the runs of *node*, which stands outside of the text and has no controls there."""
        runs = ""
        for change, run in groupby(_changes(node.kids, node.change), lambda each: each[0]):
            words = "".join(text for _, text in run)
            runs += self.around(text_run(words, properties, deleted=change.is_gone), change)
        return runs

    def _identity(self) -> str:
        self._count += 1
        return f' w:id="{self._count}"{self._who}'


def _changes(
    kids: Iterable[Inline], change: ParagraphChange
) -> Iterator[tuple[ParagraphChange, str]]:
    for kid in kids:
        match kid:
            case Inserted(inner):
                yield from _changes(inner, ParagraphChange.INSERTED)
            case Deleted(inner):
                yield from _changes(inner, ParagraphChange.DELETED)
            case Revised(inner):
                yield from _changes(inner, change)
            case _:
                yield change, printed_words(kid)


def _name_of_move(node: Paragraph) -> str:
    """Return the same name for both places of a paragraph, whose words are the same but its references."""
    leaves = (leaf for kid in node.kids for leaf in walk(kid) if not isinstance(leaf, Ref))
    words = "\0".join((node.language, *map(printed_words, leaves)))
    return f"move{sha256(words.encode()).hexdigest()[:12]}"
