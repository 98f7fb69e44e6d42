"""The state of the preview: the last good pages and the findings of each document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from itertools import count
from pathlib import Path
from threading import Condition
from typing import Any

from mou_gen.document import Blank
from mou_gen.errors import Problem
from mou_gen.startup.value_classes import value_class
from mou_gen.web.pages import Size, sizes
from mou_gen.writers.formats import PAGED


class State(Enum):
    """How far a document is."""

    WAITING = auto()
    MAKING = auto()
    MADE = auto()


@value_class
class ShownDocument:
    """A document in all its formats."""

    number: int
    """No two have the same; the pages of a number never change."""
    name: str
    """Of its files, without their endings."""
    files: Mapping[str, bytes]
    """By format."""
    pages: tuple[Size, ...]


@value_class
class Finding:
    """What is wrong, and the line it is about as it was then."""

    problem: Problem
    excerpt: str


@value_class
class ShownRecord:
    """A document as it is shown."""

    state: State = State.WAITING
    documents: tuple[ShownDocument, ...] = ()
    """As it was when nothing stopped it."""
    findings: tuple[Finding, ...] = ()
    blanks: tuple[Blank, ...] = ()
    at: str = ""
    """The time of the day when the pages were made."""
    called: str = ""
    """The path of the document as it may be shown; "" if the path itself may be."""

    @property
    def stopped(self) -> bool:
        """Whether a problem keeps the pages as they were."""
        return any(found.problem.stops for found in self.findings)


class Board:
    """Documents by path, and a revision that grows whenever one of them changes."""

    def __init__(self) -> None:
        self._records: dict[Path, ShownRecord] = {}
        self._revision = 0
        self._changed = Condition()
        self._numbers = count(1)

    def keep(self, records: Mapping[Path, str]) -> None:
        """Show *records*, in their order, and no others; each is called as said there."""
        with self._changed:
            kept = {
                path: replace(self._records.get(path, ShownRecord()), called=called)
                for path, called in records.items()
            }
            if list(kept.items()) != list(self._records.items()):
                self._records = kept
                self._tell()

    def update(self, path: Path, **news: Any) -> None:
        """Change what is shown of the document *path*, as `dataclasses.replace` does."""
        with self._changed:
            self._records[path] = replace(self._records.get(path, ShownRecord()), **news)
            self._tell()

    def document(self, name: str, files: Mapping[str, bytes]) -> ShownDocument:
        """Return a document with a number of its own, in all its formats."""
        return ShownDocument(next(self._numbers), name, files, sizes(files[PAGED]))

    def find(self, number: int) -> ShownDocument | None:
        """Return the document with this *number*, None where it is not shown any more."""
        with self._changed:
            documents = (
                document for shown in self._records.values() for document in shown.documents
            )
            return next((document for document in documents if document.number == number), None)

    def records(self) -> tuple[int, dict[Path, ShownRecord]]:
        """Return the revision, and what is shown."""
        with self._changed:
            return self._revision, dict(self._records)

    def wait(self, revision: int, seconds: float) -> int:
        """Wait until there is something newer than *revision*, or *seconds*; return what there is."""
        with self._changed:
            self._changed.wait_for(lambda: self._revision > revision, seconds)
            return self._revision

    def _tell(self) -> None:
        self._revision += 1
        self._changed.notify_all()
