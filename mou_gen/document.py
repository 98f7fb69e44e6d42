"""The Document: a closed tree of frozen dataclasses, on which the program works.

Templates are read into it, numbering and editions transform it, and the writers see
nothing else. So a sentence that stands in the DOCX stands in the PDF, and a writer that
forgets a node does not pass the type checker.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from operator import is_not
from pathlib import Path
from typing import Any, Protocol, TypeVar, get_args, get_type_hints

from mou_gen.errors import Source
from mou_gen.startup.value_classes import value_class


class Layout(StrEnum):
    """How several languages stand on the page."""

    COLUMNS = "columns"
    """Side by side, a row a paragraph."""
    STACKED = "stacked"
    """Each paragraph in one language, then in the next."""
    SEQUENTIAL = "sequential"
    """The whole text in one language, then in the next; signed once."""


class Role(StrEnum):
    """What a paragraph is for; writers give each role one style."""

    TITLE = "title"
    """A line of the title block: centred, bold."""
    HEADING = "heading"
    """Label and title of an article, centred on two lines."""
    SECTION = "section"
    """A heading inside minutes, forms and annexes: left, bold."""
    BODY = "body"
    """Running text."""
    INDENTED = "indented"
    """Running text with an indented first line, as in letters."""
    CLOSING = "closing"
    """The last paragraph before the signatures: indented, kept with them."""
    LINE = "line"
    """One line of an address, a letterhead, a cell or a signature: no space after it."""
    DATE = "date"
    """Place and date of a letter, at the right."""
    FILL = "fill"
    """A line that is written on by hand, as wide as its place: dotted below, and perhaps empty."""
    NOTE = "note"
    """Why this is only a draft: in a frame, gone from the final version."""


@value_class
class Origin:
    """Where a text comes from in the data."""

    file: str
    """Path of the YAML file below the data folder, the same on every machine."""
    source: Source
    """The place as the user opens it."""
    derived: str = ""
    """How the text was made from the value: names of the filters, innermost first."""
    fact: str = ""
    """What the data say, if a filter made the text and the text conveys all of it: a date, a number."""

    @property
    def path(self) -> str:
        """Key path in the file; a list item by its `key`: `commitments[human-rights].text.en`."""
        return self.source.key_path

    def at(self, path: str) -> Origin:
        """Return the origin of what stands at the key *path*, or would, opened at the same place."""
        return replace(self, source=replace(self.source, key_path=path))


# ---- inside a paragraph ----------------------------------------------------------------


@value_class
class Text:
    """Fixed words of a template."""

    text: str


@value_class
class Value:
    """Words that come from the data."""

    text: str
    origin: Origin


@value_class
class Blank:
    """A fact that is not known yet; a draft shows it, a final version is refused."""

    what: str
    """Which fact, in the language of its paragraph: "nama Bupati Nunukan"."""
    origin: Origin
    """Where the user would write it; the line is that of the nearest key that exists."""

    @property
    def text(self) -> str:
        """The words that are printed."""
        return f"[......: {self.what}]"


@value_class
class Strong:
    """Bold words."""

    kids: tuple[Inline, ...]


@value_class
class Emphasis:
    """Italic words."""

    kids: tuple[Inline, ...]


@value_class
class Break:
    """A new line inside a paragraph."""


@value_class
class Ref:
    """The live number of another paragraph: one piece of "Pasal 3 ayat (2) huruf a"."""

    target: str
    """`id` of the article or paragraph in the same language."""
    label: str = ""
    """The target's own number without a closing full stop: "Pasal 3", "(2)", "a"; set by numbering."""


@value_class
class Inserted:
    """Words that a later version has and an earlier one has not; in a redline alone."""

    kids: tuple[Inline, ...]


@value_class
class Deleted:
    """Words that an earlier version has and a later one has not; in a redline alone."""

    kids: tuple[Inline, ...]


@value_class
class Revised:
    """A fact of the data whose text a later version changes; only in a redline."""

    kids: tuple[Value | Blank | Inserted | Deleted, ...]
    """Pieces of what it said and says, in reading order."""

    @property
    def now(self) -> Value | Blank:
        """What it says now, in one piece."""
        return self._whole(Deleted)

    @property
    def was(self) -> Value | Blank:
        """What it said before, in one piece."""
        return self._whole(Inserted)

    def _whole(self, other: type[Inserted] | type[Deleted]) -> Value | Blank:
        kids = (each for each in self.kids if not isinstance(each, other))
        leaves = [leaf for kid in kids for leaf in walk(kid) if isinstance(leaf, Value | Blank)]
        first = leaves[0]
        if isinstance(first, Blank):
            return first
        return Value("".join(leaf.text for leaf in leaves), first.origin)


Inline = Text | Value | Blank | Strong | Emphasis | Break | Ref | Inserted | Deleted | Revised


# ---- paragraphs ------------------------------------------------------------------------


class Scheme(StrEnum):
    """A way of counting; each level restarts below a higher one."""

    ARTICLES = "articles"
    """Levels 0 to 3: Pasal 1, (1), a., 1. One sequence a document and language."""
    DECIMAL = "decimal"
    """Levels 0 and 1: 1., a."""
    LETTERS = "letters"
    """Level 0: a."""
    ROMAN = "roman"
    """Level 0: I."""


@value_class
class Label:
    """A number as it is printed, and what it counts."""

    sequence: str
    """Paragraphs with the same `sequence` and language count on; an id, or "articles"."""
    scheme: Scheme
    level: int
    """0 for the outermost."""
    text: str = ""
    """As printed: "Pasal 3", "(2)", "a.", "I."; set by numbering."""


class ParagraphChange(StrEnum):
    """What a later version has done to a paragraph as a whole; in a redline alone."""

    NONE = ""
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved-here"
    MOVED_AWAY = "moved-away"

    @property
    def is_gone(self) -> bool:
        """Whether the later version does not have the paragraph at this place."""
        return self in (ParagraphChange.DELETED, ParagraphChange.MOVED_AWAY)

    @property
    def is_new(self) -> bool:
        """Whether the earlier version does not have the paragraph at this place."""
        return self in (ParagraphChange.INSERTED, ParagraphChange.MOVED_HERE)


@value_class
class Paragraph:
    """A paragraph in one language."""

    id: str
    """Stable over builds: the ids of the template, or an ordinal, joined by slashes. Unique with `language`."""
    language: str
    """BCP 47 tag; "" for a text that is no language's own, as a name or a number."""
    kids: tuple[Inline, ...]
    at: Source
    role: Role = Role.BODY
    label: Label | None = None
    change: ParagraphChange = ParagraphChange.NONE

    @cached_property
    def text(self) -> str:
        """Its words without its label, with plain spaces; put together once, for forty rules."""
        return "".join(map(printed_words, self.kids)).replace("\xa0", " ")


@value_class
class Field:
    """A term, a colon, and what it is: `Hari/Tanggal : Rabu, 25 September 2019`."""

    id: str
    term: Paragraph | None
    """None where the value continues the field above, as the second item of a list."""
    value: Paragraph

    @property
    def language(self) -> str:
        """The language of the field, which is that of its value."""
        return self.value.language


@value_class
class Parallel:
    """The same paragraph or field in each language of the document, in their order."""

    id: str
    sides: tuple[Paragraph | Field, ...]
    at: Source


# ---- blocks ----------------------------------------------------------------------------


@value_class
class Fields:
    """Fields one under another, their colons aligned."""

    id: str
    rows: tuple[Field | Parallel, ...]


@value_class
class Article:
    """A Pasal: its heading, and the paragraphs that belong to it."""

    id: str
    heading: Paragraph | Parallel
    body: tuple[Block, ...]
    at: Source


@value_class
class Cell:
    """A cell of a table; several languages stand one under another."""

    kids: tuple[Paragraph | Parallel, ...]


@value_class
class Row:
    """A row of a table."""

    id: str
    cells: tuple[Cell, ...]
    """One a column, or a single one that spans all of them and names the rows below."""
    at: Source


@value_class
class Table:
    """A real table: its header is repeated on each page."""

    id: str
    widths: tuple[int, ...]
    """Of the columns, in percent; they sum to 100."""
    header: Row
    rows: tuple[Row, ...]


@value_class
class Signature:
    """One place to sign: what stands above it, the room, what stands below."""

    id: str
    above: tuple[Paragraph | Parallel, ...]
    stamp: tuple[Paragraph | Parallel, ...]
    """Words in the frame for the meterai; empty where none is due."""
    place: tuple[Paragraph | Parallel, ...]
    """Words in the frame for an electronic signature, the anchor last; empty where one signs by hand."""
    below: tuple[Paragraph | Parallel, ...]


@value_class
class Signatures:
    """The signatures in the order of the parties; never broken over pages."""

    id: str
    blocks: tuple[Signature, ...]

    @property
    def rows(self) -> tuple[tuple[Signature | None, ...], ...]:
        """The blocks as they stand on the page: pairs of left and right, None where nothing stands.

        PIHAK KEDUA stands left and PIHAK KESATU right (Permendagri 22/2020, Lampiran A.1);
        further parties follow below in the same way, and the last of an odd number in the middle,
        as who signs a record in acknowledgement (Permendagri 1/2023, Lampiran I.D.4). A single
        signature stands right.
        """
        pairs = tuple(zip(self.blocks[1::2], self.blocks[::2], strict=False))
        match self.blocks:
            case (alone,):
                return ((None, alone),)
            case (*_, last) if len(self.blocks) % 2:
                return (*pairs, (last,))
            case _:
                return pairs


@value_class
class Emblem:
    """A coat of arms; an empty, labelled frame while its picture is not there."""

    picture: Path | Blank
    """A PNG file."""
    alt: str
    """What a blind reader hears."""
    width_mm: float


class Kop(StrEnum):
    """How a letterhead is set (Permendagri 22/2020, article 43; Permendagri 1/2023, Lampiran II)."""

    AGREEMENT = "agreement"
    """Emblems alone: the Garuda centred, or those of the regions at the left and right edge."""
    HEAD = "head"
    """Of a head of region: the Garuda centred over the post; the address at the foot of the page."""
    OFFICE = "office"
    """Of a perangkat daerah: the emblem left of government, office and address, over a rule."""


@value_class
class Letterhead:
    """The kop at the head of the first page."""

    kop: Kop
    emblems: tuple[Emblem, ...]
    """One; over a Perjanjian Kerja Sama those of the partners, and last, at the right, that of the first party."""
    lines: tuple[Paragraph | Parallel, ...] = ()
    """OFFICE: a LINE the government, TITLE the office, LINE the address. HEAD: a TITLE, the post."""
    foot: tuple[Paragraph | Parallel, ...] = ()
    """HEAD: the address, at the bottom centre of the first page."""


@value_class
class Columns:
    """Languages side by side; the header names them and is repeated on each page."""

    header: tuple[Paragraph, ...]
    """One name a language, in the order of the columns."""
    body: tuple[Block, ...]
    """Articles, fields and parallels only; what is one row is one `Parallel`."""


@value_class
class Part:
    """The whole text in one language, or all annexes below the signatures, in a sequential layout."""

    language: str
    body: tuple[Block, ...]


@value_class
class Annex:
    """An annex; it begins a page."""

    id: str
    body: tuple[Block, ...]


Block = (
    Paragraph | Field | Parallel | Fields | Article | Table | Signatures | Columns | Part | Annex
)


@value_class
class Revision:
    """Who has changed a document, and when."""

    author: str
    date: str
    """ISO date; "" if it is not given."""


@value_class
class Document:
    """One whole document."""

    kind: str
    """Name of its template: agreement, minutes, referral-letter, referral-form."""
    file: str
    """Path of its YAML file below the data folder."""
    title: str
    """For the title bar and the properties; never with a victim's name."""
    author: str
    """The office it comes from."""
    date: str
    """ISO date of the document, for its properties; "" while unknown."""
    languages: tuple[str, ...]
    """The first prevails."""
    layout: Layout
    draft: bool
    """Shows the draft mark, which is drawn and not text."""
    sealed: bool
    """Holds data of victims: nothing may be stored beside the visible text."""
    carries_data: bool
    """Whether its files carry the data it prints; what is about a case carries nothing."""
    running: Paragraph | None
    """Classification and case code at the head of every page."""
    letterhead: Letterhead | None
    initials: tuple[Paragraph | Parallel, ...]
    """Words of the boxes for initials (paraf) at the foot of each page, from left to right; a
    theme says whether there are any."""
    body: tuple[Block, ...]
    revision: Revision | None = None
    """Of a redline, which says what a later version has changed of an earlier one."""

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All that is below it, in reading order; walked once, for rules and writers."""
        return tuple(walk(self))[1:]  # without itself, which would keep it in memory

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph, then those at the edges of its pages."""
        foot = self.letterhead.foot if self.letterhead else ()
        running = (self.running,) if self.running else ()
        edges = (*foot, *running, *self.initials)
        return (each for part in (self, *edges) for each in paragraphs_below(part))


Node = Document | Block | Inline | Cell | Row | Signature | Letterhead | Emblem


N = TypeVar("N", bound=Node)

_EDGES = ("running", "initials", "foot")
"""Fields with what stands at the edges of pages, outside of the reading order."""


def _fields_with_nodes(kind: type) -> Iterator[str]:
    hints = get_type_hints(kind)
    for each in fields(kind):
        if not {*get_args(Node)}.isdisjoint(_types(hints[each.name])):
            yield each.name


def _types(hint: object) -> Iterator[object]:
    yield hint
    for inner in get_args(hint):
        yield from _types(inner)


_INSIDE: Mapping[type, tuple[str, ...]] = {
    kind: tuple(_fields_with_nodes(kind)) for kind in get_args(Node)
}
"""The fields of each node that hold others: read from their types, so that none is forgotten."""
_BELOW = {
    kind: tuple(name for name in names if name not in _EDGES) for kind, names in _INSIDE.items()
}
"""Those of them that stand in the reading order."""


def children(node: Node) -> tuple[Node, ...]:
    """Return the nodes directly below *node*, in reading order."""
    if isinstance(node, Signatures):
        return tuple(block for row in node.rows for block in row if block)
    found: tuple[Node, ...] = ()
    for name in _BELOW[type(node)]:
        value = getattr(node, name)
        if isinstance(value, tuple):
            found = found + value if found else value
        elif type(value) in _INSIDE:
            found = (*found, value)
    return found


class Change(Protocol):
    """What is done to a node."""

    def __call__(self, node: N, /) -> N:
        """Return what stands in the place of *node*."""


def mapped(node: N, change: Change) -> N:
    """Return *node* with each node directly below it changed, in the order of its fields; itself where none is another."""

    def changed(value: Any) -> Any:
        if isinstance(value, tuple):
            found = tuple(change(each) for each in value)
            return found if any(map(is_not, found, value)) else value
        return change(value) if type(value) in _INSIDE else value

    before = {name: getattr(node, name) for name in _INSIDE[type(node)]}
    after = {name: changed(value) for name, value in before.items()}
    inside = {name: value for name, value in after.items() if value is not before[name]}
    return replace(node, **inside) if inside else node


def walk(node: Node) -> Iterator[Node]:
    """Yield *node* and all below it, in reading order."""
    ahead = [node]
    while ahead:
        node = ahead.pop()
        yield node
        if below := children(node):
            ahead.extend(reversed(below))


def paragraphs_below(node: Node) -> Iterator[Paragraph]:
    """Yield the paragraphs at and below *node*, in reading order; none stands inside of another."""
    ahead = [node]
    while ahead:
        node = ahead.pop()
        if isinstance(node, Paragraph):
            yield node
        else:
            ahead.extend(reversed(children(node)))


def leaves(paragraph: Paragraph) -> Iterator[tuple[Node, Source]]:
    """Yield what *paragraph* is made of, in reading order, each with where it was written."""
    for kid in paragraph.kids:
        for node in walk(kid):
            if not children(node):
                yield node, node.origin.source if isinstance(node, Value) else paragraph.at


def printed_words(node: Node) -> str:
    """Return the words of *node* as every writer prints them, labels and colons included.

    The running head, the foot of a letterhead and the boxes for initials are left out: they
    are furniture of the page, as is the page number.
    """
    match node:
        case Text(text) | Value(text, _):
            return text
        case Blank() | Ref():
            return node.text if isinstance(node, Blank) else node.label
        case Break():
            return "\n"
        case Strong(kids) | Emphasis(kids) | Inserted(kids) | Deleted(kids) | Revised(kids):
            return "".join(map(printed_words, kids))
        case Paragraph():
            label = f"{node.label.text} " if node.label else ""
            return label + "".join(map(printed_words, node.kids))
        case Field(_, None, value):
            return printed_words(value)
        case Field(_, Paragraph() as term, Paragraph(role=Role.LINE, kids=())):
            return printed_words(term)
        case Field(_, Paragraph() as term, value):
            return f"{printed_words(term)} : {printed_words(value)}"
        case _:
            return "\n".join(map(printed_words, children(node)))


# ---- redlines ----------------------------------------------------------------------------


def is_gone(node: Node) -> bool:
    """Return whether a later version does not have *node* at its place, of a redline."""
    changes = _changes(node)
    return bool(changes) and all(each.is_gone for each in changes)


def is_new(node: Node) -> bool:
    """Return whether an earlier version does not have *node* at its place, of a redline."""
    changes = _changes(node)
    return bool(changes) and all(each.is_new for each in changes)


def _changes(node: Node) -> set[ParagraphChange]:
    return {each.change for each in paragraphs_below(node)}


def accepted(document: Document) -> Document:
    """Return the later version of *document*, a redline."""
    return _resolved(replace(document, revision=None), Deleted)


def rejected(document: Document) -> Document:
    """Return the earlier version of *document*, a redline; its numbers are still the later ones."""
    return _resolved(replace(document, revision=None), Inserted)


_Side = type[Inserted] | type[Deleted]


def _resolved(node: N, gone: _Side) -> N:
    """Return *node* without what is *gone*."""

    def left(value: Any) -> Any:
        if isinstance(value, tuple):
            kids = _in_columns(new for each in value for new in _left(each, gone))
            marked = any(isinstance(each, Inserted | Deleted) for each in value)
            return tuple(_joined(kids) if marked else kids)
        return next(_left(value, gone), None) if type(value) in _INSIDE else value

    inside = {name: left(getattr(node, name)) for name in _INSIDE[type(node)]}
    if isinstance(node, Paragraph):
        inside["change"] = ParagraphChange.NONE
    return replace(node, **inside) if inside else node


def _in_columns(kids: Iterable[Node]) -> list[Node]:
    """Return *kids*, columns whose header is gone as part of those above: what stood between them is gone."""
    found: list[Node] = []
    for kid in kids:
        above = found[-1] if found else None
        if isinstance(kid, Columns) and not kid.header and isinstance(above, Columns):
            found[-1] = replace(above, body=(*above.body, *kid.body))
        else:
            found.append(kid)
    return found


def _joined(kids: Iterable[Node]) -> Iterator[Node]:
    """Yield *kids*, those of a text in one piece that a change had parted."""
    for plain, run in groupby(kids, lambda kid: isinstance(kid, Text)):
        if plain:
            yield Text("".join(map(printed_words, run)))
        else:
            yield from run


def _left(node: Node, gone: _Side) -> Iterator[Node]:
    """Yield what stands in the place of *node*."""
    match node:
        case Inserted(kids) | Deleted(kids):
            if not isinstance(node, gone):
                yield from (new for kid in kids for new in _left(kid, gone))
        case Revised():
            yield node.now if gone is Deleted else node.was
        case _:
            if not (is_gone(node) if gone is Deleted else is_new(node)):
                yield _resolved(node, gone)
