"""The page as decided before any writer prints it: its blocks, and what stays together.

`typesetter` makes it of a Document and a theme. Here is all that the three writers would otherwise
each ask for themselves; a writer that forgets a block does not pass the type checker.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum

from mou_gen.document import Emblem, Kop, Paragraph, ParagraphChange, Role
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme

_WITH_NEXT = (Role.HEADING, Role.SECTION)
"""What never parts from what follows it."""


class Space(StrEnum):
    """What parts a block or a row from the one above it."""

    USUAL = ""
    """What its own style says."""
    CLOSE = "close"
    """The space between paragraphs, for the same heading in the next language."""
    APART = "apart"
    """The space between articles: above ends a title, a note, an address or a list of fields."""


@value_class
class LaidParagraph:
    """A paragraph in one language."""

    node: Paragraph
    role: Role
    """Its own, or that of the value it stands on one line with."""
    level: int
    """Of a heading, 1 for the highest; 0 for text."""
    depth: int
    """How many label widths it is indented."""
    language: str
    """"" for the first language of the document, and for a text that is no language's own."""
    slanted: bool
    """Whether it is set in italics: in a further language, outside columns and parts of its own."""
    kept: bool
    """Whether it must not part from what follows it, whatever its role."""
    space: Space = Space.USUAL
    ragged: bool = False
    """Whether it is set left where others are justified, because the words of a line would be torn apart."""
    stretches: tuple[float, ...] = ()
    """What the spaces grow by of each piece of its words that no line parts, where an engine stretches only the others."""

    @property
    def stays(self) -> bool:
        """Whether it is kept, or its role or level asks for that."""
        return self.kept or self.level > 0 or self.role in _WITH_NEXT


@value_class
class LaidField:
    """A term, a colon, and what it is; one row among the fields."""

    term: LaidParagraph | None
    value: LaidParagraph
    across: bool
    """Whether it is a paragraph among the fields, which may stand over their whole width."""
    long: bool
    """Whether it may break: it has more than five lines."""
    kept: bool

    @property
    def has_colon(self) -> bool:
        """Whether a colon stands behind the term; none does where the value stands beside another term."""
        written = self.value.role is Role.FILL
        return self.term is not None and (written or bool(self.value.node.kids))


LaidLine = LaidParagraph | LaidField
"""What stands in a cell: a paragraph, or a field as "term : value"."""


@value_class
class LaidFields:
    """Fields one under another, their colons aligned."""

    rows: tuple[LaidField, ...]
    space: Space = Space.USUAL


@value_class
class LaidRow:
    """A row of a table; its cells hold their languages one under another."""

    cells: tuple[tuple[LaidLine, ...], ...]
    """One a column, or a single one that spans all of them."""
    long: bool
    kept: bool


@value_class
class LaidTable:
    """A table with lines."""

    widths: tuple[int, ...]
    """Of the columns, in percent."""
    header: LaidRow
    rows: tuple[LaidRow, ...]
    space: Space = Space.USUAL
    small: bool = False
    """In small type, because its columns are narrow."""


@value_class
class LaidSignature:
    """One place to sign."""

    above: tuple[LaidLine, ...]
    stamp: tuple[LaidLine, ...]
    place: tuple[LaidLine, ...]
    below: tuple[LaidLine, ...]
    lowered: int = 0
    """Lines left free under what stands above, where more stands above the signature beside it."""
    led: int = 0
    """The same for the room above the words of lines to write on."""


@value_class
class LaidSignatures:
    """Pairs of left and right, one alone in the middle; up to three rows are never broken over pages."""

    rows: tuple[tuple[LaidSignature | None, ...], ...]
    alone: bool
    """One place only: its lines are set left."""
    crowded: bool
    """Three rows fill a page if they are crowded together."""
    many: bool
    """More do not fit on one page."""
    kept: bool
    """Whether who gets a copy, which stands below, stays with them."""
    space: Space = Space.USUAL


@value_class
class Abreast:
    """A row of columns: one paragraph or field in each language."""

    sides: tuple[LaidLine, ...]
    long: bool
    kept: bool
    space: Space = Space.USUAL

    @property
    def stays(self) -> bool:
        """Whether it is kept, or holds a heading."""
        first = self.sides[0]
        return self.kept or (isinstance(first, LaidParagraph) and first.role in _WITH_NEXT)


@value_class
class Across:
    """A row over all columns, for what the languages share."""

    content: LaidBlock | LaidField
    long: bool
    kept: bool
    space: Space = Space.USUAL

    @property
    def stays(self) -> bool:
        """Whether it is kept, or is a heading."""
        return self.kept or (isinstance(self.content, LaidParagraph) and self.content.stays)


@value_class
class LaidColumns:
    """Languages side by side, below their names."""

    names: tuple[LaidParagraph, ...]
    rows: tuple[Abreast | Across, ...]
    space: Space = Space.USUAL


@value_class
class LaidPart:
    """The whole text in one language, or an annex."""

    body: tuple[LaidBlock, ...]
    fresh: bool
    """Whether it begins a page."""
    language: str = ""
    """The language it is in; "" for an annex."""
    space: Space = Space.USUAL


LaidBlock = LaidParagraph | LaidFields | LaidTable | LaidSignatures | LaidColumns | LaidPart


@value_class
class LaidLetterhead:
    """The kop at the head of the first page."""

    kop: Kop
    emblems: tuple[Emblem, ...]
    crests: tuple[tuple[int | None, ...], ...]
    """Each line of several emblems by their places, None where none stands."""
    government: tuple[LaidLine, ...]
    office: tuple[LaidLine, ...]
    """The office, or the post of a head of region."""
    address: tuple[LaidLine, ...]


@value_class
class Page:
    """All that stands between the margins, in reading order."""

    letterhead: LaidLetterhead | None
    body: tuple[LaidBlock, ...]
    theme: Theme
    """Its look, with the space between paragraphs that fills its pages."""


def row_change(laid: object) -> ParagraphChange:
    """Return whether all that stands in *laid* is new or gone; what moves from row to row is both."""
    changes = {each.change for each in _paragraphs(laid)}
    if changes and all(each.is_gone for each in changes):
        return ParagraphChange.DELETED
    if changes and all(each.is_new for each in changes):
        return ParagraphChange.INSERTED
    return ParagraphChange.NONE


def _paragraphs(laid: object) -> Iterator[Paragraph]:
    if isinstance(laid, LaidParagraph):
        yield laid.node
    elif isinstance(laid, tuple):
        for each in laid:
            yield from _paragraphs(each)
    elif is_dataclass(laid):
        for field in fields(laid):
            yield from _paragraphs(getattr(laid, field.name))
