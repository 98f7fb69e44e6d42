"""Paragraphs: labels, runs, references, controls."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from mou_gen.document import (
    Blank,
    Break,
    Emphasis,
    Field,
    Inline,
    Label,
    Paragraph,
    Ref,
    Role,
    Scheme,
    Strong,
    Text,
    Value,
)
from mou_gen.writers.docx.marks import Marks
from mou_gen.writers.docx.markup import BREAK, below, field, paragraph, run
from mou_gen.writers.docx.numbering import Numbering
from mou_gen.writers.docx.styles import NUMBERED, Styles

_JUSTIFIED = (Role.BODY, Role.INDENTED, Role.CLOSING)


@dataclass(frozen=True, slots=True)
class Place:
    """What the surroundings of a paragraph ask of it."""

    narrow: bool = False
    """In a cell, where justified words would be torn apart."""
    centred: bool = False
    kept: bool = False
    """On one page with what follows."""
    gap_pt: float = 0
    """Space below instead of that of the style."""
    fresh: bool = False
    """At the head of a new page."""
    style: str = ""
    """Key of a style instead of that of the role."""


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
        return self._paragraph(node, self._content(node), place)

    def side(self, node: Paragraph | Field, place: Place) -> str:
        """Return *node* in running text, a field as "term : value"."""
        if isinstance(node, Paragraph):
            return self.paragraph(node, place)
        if node.term is None:
            return self.paragraph(node.value, place)
        term = f"{self._content(node.term)}{run(' :')}"
        if node.value.label:
            # One paragraph has one label: the value begins a line of its own.
            return self._paragraph(node.term, term, place) + self.paragraph(node.value, place)
        return self._paragraph(node.term, f"{term}{run(' ')}{self._content(node.value)}", place)

    def line(self, content: str = "", properties: str = "", style: str = Role.LINE) -> str:
        """Return a line of *content*, in runs or controls, that is no paragraph of the document."""
        return paragraph(self._styles.id(style), content, properties)

    def inlines(self, kids: Iterable[Inline], language: str, look: str = "") -> str:
        """Return *kids* as runs, fields and controls with the run properties *look*."""
        return "".join(self._inline(kid, language, look) for kid in kids)

    def _paragraph(self, node: Paragraph, content: str, place: Place) -> str:
        style = self._styles.id(_key(node, place), node.language)
        return paragraph(style, content, self._properties(node, place))

    def _properties(self, node: Paragraph, place: Place) -> str:
        label = node.label
        return "".join(
            (
                "<w:keepNext/>" if place.kept else "",
                "<w:pageBreakBefore/>" if place.fresh else "",
                self._numbering.properties(node, label) if label else "",
                below(place.gap_pt) if place.gap_pt else "",
                self._indent(node, label) if label else "",
                self._edge(node, place),
            )
        )

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

    def _content(self, node: Paragraph) -> str:
        # Label and title of an article are one paragraph, so that they are one entry in
        # Word's navigation pane; the label is Word's, the line break behind it is ours.
        above = BREAK if _is_heading(node) else ""
        return self._marks.bookmarked(node, above + self.inlines(node.kids, node.language))

    def _inline(self, kid: Inline, language: str, look: str) -> str:
        match kid:
            case Text(words):
                return run(words, look)
            case Value() | Blank():
                return self._marks.control(kid, look)
            case Strong(kids):
                return self.inlines(kids, language, f"<w:b/><w:bCs/>{look}")
            case Emphasis(kids):
                return self.inlines(kids, language, f"{look}<w:i/><w:iCs/>")
            case Break():
                return BREAK
            case Ref(target, label):
                return field(f"REF {self._marks.target(target, language)} \\n \\h", label, look)
            case _:
                assert_never(kid)


def _is_heading(node: Paragraph) -> bool:
    return bool(node.label) and node.role is Role.HEADING


def _key(node: Paragraph, place: Place) -> str:
    if node.label and node.label.scheme is Scheme.ARTICLES:
        return NUMBERED[node.label.level]
    return place.style or node.role
