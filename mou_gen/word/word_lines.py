"""The words of a Word file, each with where it stands and who put it there or took it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from mou_gen.startup.value_classes import value_class

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FIELD = "\ufffc"
"""Stands for what a field shows."""
STRUCK = frozenset("sv")
"""Looks with which words stand in the file and are not meant to be read: struck through, hidden."""


@value_class
class Stamp:
    """Who changed something with tracking on, and when."""

    author: str
    date: str
    moved: bool = False
    """Whether the words were moved, and not just put in or taken out."""


@value_class
class Standing:
    """Where words stand."""

    controls: tuple[str, ...] = ()
    """Tags of the content controls around them, outermost first."""
    inserted: Stamp | None = None
    deleted: Stamp | None = None
    field: str = ""
    """The instruction of the field whose result they are."""
    look: str = ""
    """What is set for them alone, a letter each; `STRUCK` tells those that take words away."""


@value_class
class WordPiece:
    """Words that stand alike; "" for the place of an empty control."""

    text: str
    standing: Standing


@value_class
class WordNote:
    """What is no words: a comment, a changed look, an object."""

    kind: str
    """comment, format, object, footnote, unknown element."""
    text: str
    stamp: Stamp | None = None


@value_class
class ListPlace:
    """Which list the number of a paragraph is of, and at which level."""

    list_id: str
    level: str
    start: str = "1"
    """What the level begins with."""


@dataclass(slots=True)
class WordLine:
    """A paragraph of a Word file."""

    part: str
    """body, header, footer, text box; "other header", "other footer" where others count."""
    pieces: list[WordPiece] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    notes: list[WordNote] = field(default_factory=list)
    cell: tuple[int, int, int] | None = None
    """Which table, row and column, each counted in the file."""
    inserted: Stamp | None = None
    """Its end, or the row that it stands in."""
    deleted: Stamp | None = None
    in_row: bool = False
    """Whether a whole row was put in or taken out."""
    styled: str = ""
    numbered: ListPlace | None = None
    """Where it is counted; None where it has no number."""

    @property
    def text(self) -> str:
        """Its words as they stand now: what is deleted left out."""
        return "".join(p.text for p in self.pieces if p.standing.deleted is None)

    @property
    def own_text(self) -> str:
        """Its words as they stand now, a sign in the place of each field: numbers are renewed."""
        return _own(piece for piece in self.pieces if piece.standing.deleted is None)

    @property
    def before(self) -> str:
        """Its words before anything was tracked, fields as in `own_text`."""
        return _own(piece for piece in self.pieces if piece.standing.inserted is None)


def _own(pieces: Iterable[WordPiece]) -> str:
    said, field_before = "", ""
    for piece in pieces:
        code = piece.standing.field
        said += piece.text if not code else FIELD if code != field_before else ""
        field_before = code
    return said
