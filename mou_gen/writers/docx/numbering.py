"""Word's own lists, so that inserting a Pasal in Word renumbers what follows.

One list for each sequence and language, which is what numbering counts by. The levels of
the articles are linked with styles in both directions: Word looks for the level that names
the style of a paragraph, LibreOffice for the level that the style names.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from mou_gen.document import Columns, Document, Label, Paragraph, Scheme
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import NAMESPACES, quoted, twips
from mou_gen.writers.docx.styles import NUMBERED, Styles
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.ties import untied

_LEVELS = {
    Scheme.ARTICLES: (
        ("decimal", "%1"),
        ("decimal", "(%2)"),
        ("lowerLetter", "%3."),
        ("decimal", "%4."),
    ),
    Scheme.DECIMAL: (("decimal", "%1."), ("lowerLetter", "%2.")),
    Scheme.LETTERS: (("lowerLetter", "%1."),),
    Scheme.ROMAN: (("upperRoman", "%1."),),
}


@dataclass(slots=True)
class _List:
    """One running list, a `w:num` with a `w:abstractNum` of its own."""

    number: int
    scheme: Scheme
    heading: str = "%1"
    """The label of an article, with %1 for its number."""


class Numbering:
    """The lists of one document: their numbers, and the part that defines them."""

    def __init__(self, document: Document, theme: Theme) -> None:
        columns = any(isinstance(node, Columns) for node in document.nodes)
        look = theme.in_columns if columns else theme
        self._indent = twips(look.list_indent_mm)
        space = Face(theme.pdf_font, bold=theme.article_bold).width(" ")
        self._space = round(space * look.size_pt * 20)
        """Width of the space behind the number of an article."""
        self._lists: dict[tuple[str, str], _List] = {}
        for node in document.nodes:
            if isinstance(node, Paragraph) and node.label:
                self._add(node.language, node.label)

    def linked(self) -> dict[str, int]:
        """Return the list of the articles of each language that has any; styles name it."""
        return {
            language: found.number
            for (_, language), found in self._lists.items()
            if found.scheme is Scheme.ARTICLES and language
        }

    def properties(self, paragraph: Paragraph, label: Label) -> str:
        """Return what the style of *paragraph* does not say about its *label*."""
        if label.scheme is Scheme.ARTICLES and paragraph.language:
            return ""
        number = self._lists[label.sequence, paragraph.language].number
        return f'<w:numPr><w:ilvl w:val="{label.level}"/><w:numId w:val="{number}"/></w:numPr>'

    def part(self, styles: Styles) -> str:
        """Return `word/numbering.xml`."""
        abstract = "".join(
            self._abstract(found, language, styles) for (_, language), found in self._lists.items()
        )
        numbers = "".join(
            f'<w:num w:numId="{found.number}"><w:abstractNumId w:val="{found.number}"/></w:num>'
            for found in self._lists.values()
        )
        return f"<w:numbering {NAMESPACES}>{abstract}{numbers}</w:numbering>"

    def _add(self, language: str, label: Label) -> None:
        new = _List(len(self._lists) + 1, label.scheme)
        found = self._lists.setdefault((label.sequence, language), new)
        if label.scheme is Scheme.ARTICLES and label.level == 0:
            # LibreOffice loses what follows a no-break space of a reference at the end of a line
            found.heading = untied(re.sub(r"\d+", "%1", label.text))

    def _abstract(self, found: _List, language: str, styles: Styles) -> str:
        # Word takes lists with one nsid for the same list when text is pasted.
        nsid = f"{zlib.crc32(f'{found.number} {language}'.encode()):08X}"
        levels = "".join(
            self._level(found, level, language, styles)
            for level in range(len(_LEVELS[found.scheme]))
        )
        return (
            f'<w:abstractNum w:abstractNumId="{found.number}"><w:nsid w:val="{nsid}"/>'
            f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{nsid}"/>{levels}'
            "</w:abstractNum>"
        )

    def _level(self, found: _List, level: int, language: str, styles: Styles) -> str:
        form, words = _LEVELS[found.scheme][level]
        articles = found.scheme is Scheme.ARTICLES
        linked = styles.id(NUMBERED[level], language) if articles and language else ""
        heading = articles and level == 0
        words = found.heading if heading else words
        # The space parts the number from a title that somebody types behind it. Of ours, which stands
        # below, it would move the number off the middle.
        first = f'w:firstLine="{self._space}"' if heading else f'w:hanging="{self._indent}"'
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            + (f'<w:pStyle w:val="{linked}"/>' if linked else "")
            + ('<w:suff w:val="space"/>' if heading else "")
            + f'<w:lvlText w:val={quoted(words)}/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="{self._left(found.scheme, level)}" {first}/></w:pPr>'
            "</w:lvl>"
        )

    def _left(self, scheme: Scheme, level: int) -> int:
        return self._indent * (level if scheme is Scheme.ARTICLES else level + 1)
