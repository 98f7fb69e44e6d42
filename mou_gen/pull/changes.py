"""The report on files that came back: one form for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from enum import StrEnum

from mou_gen.startup.value_classes import value_class
from mou_gen.word.word_lines import Stamp


class ChangeKind(StrEnum):
    """What a change is; the value is for programs."""

    VALUE = "value"
    """Of a text of the data, which can be written there."""
    BY_HAND = "by-hand"
    """Of a text of the data, which a person has to write."""
    CONFLICT = "conflict"
    """Of a text that several have changed otherwise."""
    TEMPLATE = "template"
    """Of words of a template."""
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    NOTE = "note"
    """No words of the document: a comment, a look, an object, a finding."""


LEFT = frozenset(ChangeKind) - {ChangeKind.VALUE, ChangeKind.NOTE}
"""What a person has to see to."""
ASKING = frozenset(
    ("comment", "footnote", "numbering", "object", "reference", "struck", "unknown element")
)
"""Notes that a person has to answer; a look has no words, and `check` repeats what a rule finds."""


@value_class
class SideVersion:
    """What one side says of a text on which several do not agree."""

    name: str
    """Of the returned file; "yaml" for the data today."""
    text: str
    authors: tuple[str, ...] = ()
    date: str = ""


@value_class
class PulledChange:
    """One change."""

    kind: ChangeKind
    file: str = ""
    """The file to open: of the data, of the templates, or the one that came back."""
    path: str = ""
    line: int = 0
    old: str = ""
    new: str = ""
    authors: tuple[str, ...] = ()
    """Who made it with tracking on."""
    date: str = ""
    places: tuple[int, int] | None = None
    """In how many places a value was changed, and how often it is printed."""
    why: str = ""
    where: str = ""
    """The article, paragraph and letter it stands under."""
    language: str = ""
    text: str = ""
    """The words of a paragraph, or a note."""
    returned: str = ""
    """The file that came back."""
    versions: tuple[SideVersion, ...] = field(default=())
    choice: str = ""
    """How the user calls the place where one of *versions* is to be chosen."""
    is_item: bool = False
    """Whether it is a paragraph of an item of the data, which can be written there."""

    @property
    def is_writable(self) -> bool:
        """Whether the program can write it into the data."""
        return self.kind is ChangeKind.VALUE or self.is_item

    @property
    def is_left(self) -> bool:
        """Whether a person has to see to it."""
        if self.kind is ChangeKind.NOTE:
            return self.why in ASKING
        return self.kind in LEFT and not self.is_item


def authors_of(stamps: Iterable[Stamp]) -> tuple[str, ...]:
    """Return who made *stamps*, each once."""
    return tuple(dict.fromkeys(stamp.author for stamp in stamps if stamp.author))


def last_date(stamps: Sequence[Stamp]) -> str:
    """Return when the last of *stamps* was made."""
    return max((stamp.date for stamp in stamps), default="")
