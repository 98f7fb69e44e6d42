"""Paragraphs: labels, runs, references, controls."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from mou_gen.document import (
    Blank,
    Break,
    Emphasis,
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
from mou_gen.writers.docx.anchors import Anchors
from mou_gen.writers.docx.markup import BREAK, field, paragraph, spacing, text_run
from mou_gen.writers.docx.numbering import Numbering
from mou_gen.writers.docx.styles import NUMBERED, Styles
from mou_gen.writers.page import LaidLine, LaidParagraph

_JUSTIFIED = (Role.BODY, Role.INDENTED, Role.CLOSING)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the surroundings of a paragraph ask of it."""

    narrow: bool = False
    """In a cell, where justified words would be torn apart."""
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


class ParagraphWriter:
    """Writes the paragraphs of one document, which are to come in reading order."""

    def __init__(self, styles: Styles, numbering: Numbering, marks: Anchors) -> None:
        self._styles = styles
        self._numbering = numbering
        self._marks = marks
        self._levels: dict[tuple[str, str], set[int]] = {}
        """The levels that stand above the next paragraph, by sequence and language."""

    def paragraph(self, laid: LaidParagraph, place: Surroundings) -> str:
        """Return *laid* as a paragraph."""
        return self._paragraph(laid, self._content(laid), place)

    def each(self, lines: Iterable[LaidLine], place: Surroundings) -> str:
        """Return *lines*, which all stand in the same *place*, one under another."""
        return "".join(self.side(line, place) for line in lines)

    def side(self, laid: LaidLine, place: Surroundings) -> str:
        """Return *laid* in running text, a field as "term : value"."""
        if isinstance(laid, LaidParagraph):
            return self.paragraph(laid, place)
        if laid.term is None:
            return self.paragraph(laid.value, place)
        term = f"{self._content(laid.term)}{text_run(' :')}"
        if laid.value.node.label:
            # One paragraph has one label: the value begins a line of its own.
            return self._paragraph(laid.term, term, place) + self.paragraph(laid.value, place)
        content = f"{term}{text_run(' ')}{self._content(laid.value)}"
        return self._paragraph(laid.term, content, place)

    def line(self, content: str = "", properties: str = "", style: str = Role.LINE) -> str:
        """Return a line of *content*, in runs or controls, that is no paragraph of the document."""
        return paragraph(self._styles.id(style), content, properties)

    def words(self, node: Paragraph) -> str:
        """Return the runs of *node*, for a paragraph in a style of its own."""
        return self._marks.bookmarked(node, self._inlines(node.kids, node.language, _Look()))

    def blank(self, node: Blank) -> str:
        """Return *node* as a control, outside every paragraph of the document."""
        return self._marks.control(node, "")

    def _paragraph(self, laid: LaidParagraph, content: str, place: Surroundings) -> str:
        style = self._styles.id(_key(laid, place), laid.node.language)
        return paragraph(style, content, self._properties(laid, place))

    def _properties(self, laid: LaidParagraph, place: Surroundings) -> str:
        node, label = laid.node, laid.node.label
        mark = self._look(laid).properties
        return "".join(
            (
                "<w:keepNext/><w:keepLines/>" if place.kept else "",
                "<w:pageBreakBefore/>" if place.fresh else "",
                self._numbering.properties(node, label) if label else "",
                spacing(before=place.before_pt, after=place.after_pt),
                self._indent(label, node.language) if label else "",
                self._edge(laid, place),
                # A label looks like the mark at the end of its paragraph.
                f"<w:rPr>{mark}</w:rPr>" if label and mark else "",
            )
        )

    def _look(self, laid: LaidParagraph) -> _Look:
        return _Look(laid.slanted, bool(laid.language) and self._styles.slanted)

    def _indent(self, label: Label, language: str) -> str:
        """Return the indent of a level that stands under none, as huruf straight under a Pasal."""
        above = self._levels.setdefault((label.sequence, language), set())
        above -= set(range(label.level, len(NUMBERED)))
        missing = set(range(1, label.level)) - above
        above.add(label.level)
        return self._numbering.indent(label, len(missing)) if missing else ""

    def _edge(self, laid: LaidParagraph, place: Surroundings) -> str:
        if place.centred:
            return '<w:jc w:val="center"/>'
        if (
            laid.node.role in _JUSTIFIED
            and not place.style
            and place.narrow == self._styles.justified
        ):
            return f'<w:jc w:val="{"left" if place.narrow else "both"}"/>'
        return ""

    def _content(self, laid: LaidParagraph) -> str:
        # Label and title of an article are one paragraph, so that they are one entry in
        # Word's navigation pane; the label is Word's, the line break behind it is ours.
        node = laid.node
        above = BREAK if node.label and node.role is Role.HEADING else ""
        runs = self._inlines(node.kids, node.language, self._look(laid))
        return self._marks.bookmarked(node, above + runs)

    def _inlines(self, kids: Iterable[Inline], language: str, look: _Look) -> str:
        return "".join(self._inline(kid, language, look) for kid in kids)

    def _inline(self, kid: Inline, language: str, look: _Look) -> str:
        match kid:
            case Text(words):
                return text_run(words, look.properties)
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


def _key(laid: LaidParagraph, place: Surroundings) -> str:
    label = laid.node.label
    if label and label.scheme is Scheme.ARTICLES:
        return NUMBERED[label.level]
    return place.style or laid.node.role
