"""Tracked changes as Word writes them: runs, marks of paragraphs, rows (ISO 29500-1, 17.13.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import groupby
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import serialize_for_reading

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


def part_from_words(body: Any) -> None:
    """Mark the paragraphs of *body* as Word does where a change goes on from the end of one above.

    Where the words before them have changed too, LibreOffice takes both for one change, and the mark
    between them with it. So that mark is the one that comes or goes, and the last stays.
    """
    for paragraph in body.iterchildren(qn("w:p")):
        for kind in ("w:ins", "w:del"):
            last = _end_of_run(paragraph, kind)
            if last is not None and _looks_like(paragraph, last):
                marks = paragraph.pPr.find(qn("w:rPr"))
                if marks is None:
                    marks = paragraph.pPr.makeelement(qn("w:rPr"), {})
                    paragraph.pPr.append(marks)
                moved = last.pPr.find(qn("w:rPr"))
                marks.insert(0, moved.find(qn(kind)))
                if len(moved) == 0:
                    last.pPr.remove(moved)


def _end_of_run(paragraph: Any, kind: str) -> Any:
    """Return the last of the paragraphs below *paragraph* that are wholly of this *kind*, if it ends so."""
    words = [each for each in paragraph if each.tag not in _AROUND]
    if _mark_of(paragraph, kind) or not words or words[-1].tag != qn(kind):
        return None
    last = None
    below = paragraph.getnext()
    while below is not None and below.tag == qn("w:p") and _mark_of(below, kind):
        last, below = below, below.getnext()
    return last


def _mark_of(paragraph: Any, kind: str) -> bool:
    path = f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(kind)}"
    return paragraph.find(path) is not None


def _looks_like(one: Any, other: Any) -> bool:
    """Return whether the properties of both paragraphs are the same, so that either mark may end them."""
    return _properties(one) == _properties(other)


def _properties(paragraph: Any) -> list[str]:
    return [serialize_for_reading(each) for each in paragraph.pPr if each.tag != qn("w:rPr")]


_AROUND = {qn(f"w:{name}") for name in ("pPr", "bookmarkStart", "bookmarkEnd")}
