"""Paragraphs: labels, runs, references, controls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from mou_gen.document import (
    Blank,
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inserted,
    Paragraph,
    ParagraphChange,
    Ref,
    Revised,
    Role,
    Scheme,
    Strong,
    Text,
    Value,
)
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.docx.anchors import Anchors
from mou_gen.writers.docx.markup import BREAK, field, paragraph, spacing, text_run
from mou_gen.writers.docx.numbering import Numbering
from mou_gen.writers.docx.revisions import Revisions
from mou_gen.writers.docx.styles import GAP, NUMBERED, PLACEHOLDER, Styles
from mou_gen.writers.page import LaidLine, LaidParagraph
from mou_gen.writers.ties import untied

_JUSTIFIED = (Role.BODY, Role.INDENTED, Role.CLOSING)


@value_class
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
    whole: bool = False
    """Whether it is the term of a row that breaks: LibreOffice would leave a line of it behind."""
    fresh: bool = False
    """At the head of a new page."""
    style: str = ""
    """Key of a style instead of that of the role."""


@value_class
class _Look:
    """The look of a run, and what of it the style says already."""

    italic: bool = False
    slanted: bool = False
    """Whether the style is italic."""
    bold: bool = False
    change: ParagraphChange = ParagraphChange.NONE
    """Of the words of a redline."""
    controlled: bool = False
    """Whether a control is around it already."""

    @property
    def properties(self) -> str:
        weight = "<w:b/><w:bCs/>" if self.bold else ""
        if self.italic == self.slanted:
            return weight
        off = "" if self.italic else ' w:val="0"'
        return f"{weight}<w:i{off}/><w:iCs{off}/>"


class ParagraphWriter:
    """Writes the paragraphs of one document, which are to come in reading order."""

    def __init__(
        self, styles: Styles, numbering: Numbering, marks: Anchors, revisions: Revisions
    ) -> None:
        self.revisions = revisions
        self._styles = styles
        self._numbering = numbering
        self._marks = marks

    def paragraph(self, laid: LaidParagraph, place: Surroundings) -> str:
        """Return *laid* as a paragraph."""
        return self._paragraph(laid, self._content(laid, place), place)

    def each(self, lines: Sequence[LaidLine], place: Surroundings) -> str:
        """Return *lines*, which all stand in the same *place*, one under another.

        The last mark of a cell can neither come nor go: a line that is not seen stands below it.
        """
        text = "".join(self.side(line, place) for line in lines)
        return text + self.end(lines)

    def end(self, laid: Sequence[object]) -> str:
        """Return what stands below the last of *laid*, so that it can come or go."""
        row = self.revisions.of(None, cell=True)
        return paragraph(GAP) if not row and self.revisions.of_row(laid[-1:]) else ""

    def side(self, laid: LaidLine, place: Surroundings) -> str:
        """Return *laid* in running text, a field as "term : value"."""
        if isinstance(laid, LaidParagraph):
            return self.paragraph(laid, place)
        if laid.term is None:
            return self.paragraph(laid.value, place)
        term = self._content(laid.term, place)
        if laid.value.node.label:
            # One paragraph has one label: the value begins a line of its own.
            colon = self._sign(":", laid.term.node, place)
            return self._paragraph(laid.term, term + colon, place) + self.paragraph(
                laid.value, place
            )
        colon = self._sign(": ", laid.term.node, place)
        return self._paragraph(laid.term, term + colon + self._content(laid.value, place), place)

    def line(self, content: str = "", properties: str = "", style: str = Role.LINE) -> str:
        """Return a line of *content*, in runs or controls, that is no paragraph of the document."""
        row = self.revisions.of(None, cell=True)
        mark = f"<w:rPr>{self.revisions.mark(row)}</w:rPr>" if row else ""
        return paragraph(self._styles.id(style), content, properties + mark)

    def sign(self, words: str) -> str:
        """Return a run of *words* that are no paragraph's own, as the colon in a row of fields."""
        row = self.revisions.of(None, cell=True)
        return self.revisions.around(text_run(words, deleted=row.is_gone), row)

    def words(self, node: Paragraph) -> str:
        """Return the runs of *node*, for a paragraph in a style of its own."""
        look = _Look(change=self.revisions.of(node, cell=True))
        runs = self._inlines(node.kids, node.language, look)
        return self._marks.bookmarked(node, self.revisions.around(runs, look.change))

    def blank(self, node: Blank) -> str:
        """Return *node* as a control, outside every paragraph of the document."""
        return self._marks.control(node, _fact(node, _Look()))

    def _sign(self, words: str, node: Paragraph, place: Surroundings) -> str:
        change = self.revisions.of(node, cell=place.narrow)
        return self.revisions.around(text_run(words, deleted=change.is_gone), change)

    def _paragraph(self, laid: LaidParagraph, content: str, place: Surroundings) -> str:
        style = self._styles.id(_key(laid, place), laid.node.language)
        written = paragraph(style, content, self._properties(laid, place))
        change = self.revisions.of(laid.node, cell=place.narrow)
        return self.revisions.moved(written, laid.node, change)

    def _properties(self, laid: LaidParagraph, place: Surroundings) -> str:
        node, label = laid.node, laid.node.label
        # A label looks like the mark at the end of its paragraph.
        look = self._look(laid, place).properties if label else ""
        mark = self.revisions.mark(self.revisions.of(node, cell=place.narrow)) + look
        return "".join(
            (
                _kept(laid, place),
                "<w:pageBreakBefore/>" if place.fresh else "",
                self._numbering.properties(node, label) if label else "",
                spacing(before=place.before_pt, after=place.after_pt),
                self._edge(laid, place),
                f"<w:rPr>{mark}</w:rPr>" if mark else "",
            )
        )

    def _look(self, laid: LaidParagraph, place: Surroundings) -> _Look:
        slanted = bool(laid.language) and self._styles.slanted
        change = self.revisions.of(laid.node, cell=place.narrow)
        return _Look(laid.slanted, slanted, change=change)

    def _edge(self, laid: LaidParagraph, place: Surroundings) -> str:
        if place.centred and laid.role is not Role.FILL:
            return '<w:jc w:val="center"/>'
        if (
            laid.node.role in _JUSTIFIED
            and not place.style
            and (place.narrow or laid.ragged) == self._styles.justified
        ):
            return f'<w:jc w:val="{"left" if place.narrow or laid.ragged else "both"}"/>'
        return ""

    def _content(self, laid: LaidParagraph, place: Surroundings) -> str:
        # Label and title of an article are one paragraph, so that they are one entry in
        # Word's navigation pane; the label is Word's, the line break behind it is ours.
        node, look = laid.node, self._look(laid, place)
        above = BREAK if node.label and node.role is Role.HEADING else ""
        runs = above + self._inlines(node.kids, node.language, look)
        return self._marks.bookmarked(node, self.revisions.around(runs, look.change))

    def _inlines(self, kids: Iterable[Inline], language: str, look: _Look) -> str:
        return "".join(self._inline(kid, language, look) for kid in kids)

    def _inline(self, kid: Inline, language: str, look: _Look) -> str:
        match kid:
            case Text(words):
                return text_run(words, look.properties, deleted=look.change.is_gone)
            case Value() | Blank():
                return self._value(kid, look)
            case Strong(kids):
                return self._inlines(kids, language, replace(look, bold=True))
            case Emphasis(kids):
                return self._inlines(kids, language, replace(look, italic=not look.italic))
            case Break():
                return BREAK
            case Ref(target, label):
                code = f"REF {self._marks.target(target, language)} \\n \\h"
                return field(code, untied(label), look.properties, deleted=look.change.is_gone)
            case Inserted(kids):
                return self._changed(kids, language, look, ParagraphChange.INSERTED)
            case Deleted(kids):
                return self._changed(kids, language, look, ParagraphChange.DELETED)
            case Revised(kids):
                runs = self._inlines(kids, language, replace(look, controlled=True))
                return self._marks.control(kid.now, runs, tracked=True)
            case _:
                assert_never(kid)

    def _changed(
        self, kids: Iterable[Inline], language: str, look: _Look, change: ParagraphChange
    ) -> str:
        runs = self._inlines(kids, language, replace(look, change=change))
        return self.revisions.around(runs, change)

    def _value(self, node: Value | Blank, look: _Look) -> str:
        if look.controlled:
            return _fact(node, look)
        if not look.change:
            return self._marks.control(node, _fact(node, look))
        if look.change.is_new:
            self._marks.passed(node)
        return _fact(node, look)


def _fact(node: Value | Blank, look: _Look) -> str:
    style = f'<w:rStyle w:val="{PLACEHOLDER}"/>' if isinstance(node, Blank) else ""
    return text_run(node.text, style + look.properties, deleted=look.change.is_gone)


def _key(laid: LaidParagraph, place: Surroundings) -> str:
    label = laid.node.label
    if label and label.scheme is Scheme.ARTICLES:
        return NUMBERED[label.level]
    return place.style or laid.role


def _kept(laid: LaidParagraph, place: Surroundings) -> str:
    """Return what keeps *laid* with what follows, or frees a closing that no signatures follow from its style."""
    if laid.role is Role.CLOSING and not place.kept:
        return '<w:keepNext w:val="0"/><w:keepLines w:val="0"/>'
    if place.kept:
        return "<w:keepNext/><w:keepLines/>"
    return "<w:keepLines/>" if place.whole else ""
