"""Paragraphs: labels, runs, references, controls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from mou_gen.document import (
    Blank,
    Break,
    Emphasis,
    Field,
    Inline,
    Label,
    Paragraph,
    Parallel,
    Ref,
    Role,
    Scheme,
    Strong,
    Text,
    Value,
)
from mou_gen.writers.docx.marks import Marks
from mou_gen.writers.docx.markup import BREAK, field, paragraph, run, spacing
from mou_gen.writers.docx.numbering import Numbering
from mou_gen.writers.docx.styles import NUMBERED, Styles

_JUSTIFIED = (Role.BODY, Role.INDENTED, Role.CLOSING)


@dataclass(frozen=True, slots=True)
class Place:
    """What the surroundings of a paragraph ask of it."""

    narrow: bool = False
    """In a cell, where justified words would be torn apart."""
    upright: bool = False
    """In a column or part of its own language; elsewhere a further language is italic."""
    centred: bool = False
    kept: bool = False
    """Whole, and on one page with what follows."""
    before_pt: float | None = None
    """Space above instead of that of the style."""
    after_pt: float | None = None
    """Space below instead of that of the style."""
    fresh: bool = False
    """At the head of a new page."""
    style: str = ""
    """Key of a style instead of that of the role."""


@dataclass(frozen=True, slots=True)
class _Look:
    """The look of a run, and what of it the style says already."""

    italic: bool = False
    slanted: bool = False
    """Whether the style is italic."""
    bold: bool = False

    @property
    def properties(self) -> str:
        weight = "<w:b/><w:bCs/>" if self.bold else ""
        if self.italic == self.slanted:
            return weight
        off = "" if self.italic else ' w:val="0"'
        return f"{weight}<w:i{off}/><w:iCs{off}/>"


class Paragraphs:
    """Writes the paragraphs of one document, which are to come in reading order."""

    def __init__(self, styles: Styles, numbering: Numbering, marks: Marks) -> None:
        self._styles = styles
        self._numbering = numbering
        self._marks = marks
        self._levels: dict[tuple[str, str], set[int]] = {}
        """The levels that stand above the next paragraph, by sequence and language."""

    def paragraph(self, node: Paragraph, place: Place) -> str:
        """Return *node* as a paragraph."""
        return self._paragraph(node, self._content(node, place), place)

    def each(self, nodes: Iterable[Paragraph | Parallel], place: Place) -> str:
        """Return *nodes*, which all stand in the same *place*, one language under another."""
        return "".join(self.side(side, place) for side in sides(nodes))

    def side(self, node: Paragraph | Field, place: Place) -> str:
        """Return *node* in running text, a field as "term : value"."""
        if isinstance(node, Paragraph):
            return self.paragraph(node, place)
        if node.term is None:
            return self.paragraph(node.value, place)
        term = f"{self._content(node.term, place)}{run(' :')}"
        if node.value.label:
            # One paragraph has one label: the value begins a line of its own.
            return self._paragraph(node.term, term, place) + self.paragraph(node.value, place)
        content = f"{term}{run(' ')}{self._content(node.value, place)}"
        return self._paragraph(node.term, content, place)

    def line(self, content: str = "", properties: str = "", style: str = Role.LINE) -> str:
        """Return a line of *content*, in runs or controls, that is no paragraph of the document."""
        return paragraph(self._styles.id(style), content, properties)

    def blank(self, node: Blank) -> str:
        """Return *node* as a control, outside every paragraph of the document."""
        return self._marks.control(node, "")

    def _paragraph(self, node: Paragraph, content: str, place: Place) -> str:
        style = self._styles.id(_key(node, place), node.language)
        return paragraph(style, content, self._properties(node, place))

    def _properties(self, node: Paragraph, place: Place) -> str:
        label = node.label
        mark = self._look(node, place).properties
        return "".join(
            (
                "<w:keepNext/><w:keepLines/>" if place.kept else "",
                "<w:pageBreakBefore/>" if place.fresh else "",
                self._numbering.properties(node, label) if label else "",
                spacing(before=place.before_pt, after=place.after_pt),
                self._indent(node, label) if label else "",
                self._edge(node, place),
                # A label looks like the mark at the end of its paragraph.
                f"<w:rPr>{mark}</w:rPr>" if label and mark else "",
            )
        )

    def _look(self, node: Paragraph, place: Place) -> _Look:
        foreign = node.language not in ("", self._styles.languages[0])
        return _Look(foreign and not place.upright, foreign and self._styles.slanted)

    def _indent(self, node: Paragraph, label: Label) -> str:
        """Return the indent of a level that stands under none, as huruf straight under a Pasal."""
        above = self._levels.setdefault((label.sequence, node.language), set())
        above -= set(range(label.level, len(NUMBERED)))
        missing = set(range(1, label.level)) - above
        above.add(label.level)
        return self._numbering.indent(label, len(missing)) if missing else ""

    def _edge(self, node: Paragraph, place: Place) -> str:
        if place.centred:
            return '<w:jc w:val="center"/>'
        if node.role in _JUSTIFIED and not place.style and place.narrow == self._styles.justified:
            return f'<w:jc w:val="{"left" if place.narrow else "both"}"/>'
        return ""

    def _content(self, node: Paragraph, place: Place) -> str:
        # Label and title of an article are one paragraph, so that they are one entry in
        # Word's navigation pane; the label is Word's, the line break behind it is ours.
        above = BREAK if _is_heading(node) else ""
        runs = self._inlines(node.kids, node.language, self._look(node, place))
        return self._marks.bookmarked(node, above + runs)

    def _inlines(self, kids: Iterable[Inline], language: str, look: _Look) -> str:
        return "".join(self._inline(kid, language, look) for kid in kids)

    def _inline(self, kid: Inline, language: str, look: _Look) -> str:
        match kid:
            case Text(words):
                return run(words, look.properties)
            case Value() | Blank():
                return self._marks.control(kid, look.properties)
            case Strong(kids):
                return self._inlines(kids, language, replace(look, bold=True))
            case Emphasis(kids):
                return self._inlines(kids, language, replace(look, italic=not look.italic))
            case Break():
                return BREAK
            case Ref(target, label):
                code = f"REF {self._marks.target(target, language)} \\n \\h"
                return field(code, label, look.properties)
            case _:
                assert_never(kid)


def sides(nodes: Iterable[Paragraph | Field | Parallel]) -> Iterator[Paragraph | Field]:
    """Yield *nodes*, one language after another."""
    for node in nodes:
        if isinstance(node, Parallel):
            yield from node.sides
        else:
            yield node


def _is_heading(node: Paragraph) -> bool:
    return bool(node.label) and node.role is Role.HEADING


def _key(node: Paragraph, place: Place) -> str:
    if node.label and node.label.scheme is Scheme.ARTICLES:
        return NUMBERED[node.label.level]
    return place.style or node.role
