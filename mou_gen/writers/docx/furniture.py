"""Content outside the text of each page: number, classification, draft mark, address, boxes.

What stands on several pages are plain words: the same control in two parts could come back with
two texts. The address at the foot stands on the first page alone, and can be filled in there.
"""

from __future__ import annotations

from collections.abc import Iterable

from mou_gen.document import Document, Paragraph, Parallel, printed_words
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import (
    BREAK,
    EVERY_SIDE,
    NAMESPACES,
    borders,
    cell,
    field,
    paragraph,
    row,
    size,
    spacing,
    table,
    text_run,
    twips,
)
from mou_gen.writers.docx.paragraphs import ParagraphWriter
from mou_gen.writers.docx.revisions import Revisions
from mou_gen.writers.docx.styles import FOOTER, GAP, HEADER
from mou_gen.writers.docx.watermark import watermark
from mou_gen.writers.shapes import draft_word, head_lines, one_under_another

_TAB = "<w:r><w:tab/></w:r>"
_BOX_MM = (18.0, 9.0)
_BETWEEN_MM = 2.0


def header(document: Document, theme: Theme, revisions: Revisions, *, first: bool) -> str:
    """Return the head of the first page or of the others: classification, number, draft mark.

    The number stands top centre from page 2 (Permendagri 1/2023, article 35), on the first line.
    """
    mark = watermark(draft_word(document), 1 if first else 2) if document.draft else ""
    look = f"<w:b/><w:bCs/>{size(theme.small_pt)}"
    lines = [revisions.words(line, look) for line in head_lines(document, theme)]
    number = "" if first else _TAB + field("PAGE", "2")
    content = BREAK.join(["".join(lines[:1]) + number, *lines[1:]])
    return f"<w:hdr {NAMESPACES}>{paragraph(HEADER, mark + content)}</w:hdr>"


def footer(document: Document, theme: Theme, paragraphs: ParagraphWriter, *, first: bool) -> str:
    """Return the foot of the first page or of the others, "" where nothing stands there.

    The address of a head of region stands on the first page (Permendagri 1/2023, Lampiran II),
    boxes for initials on each if the theme has them.
    """
    address = document.letterhead.foot if first and document.letterhead else ()
    content = "".join(
        paragraph(FOOTER, paragraphs.words(line))
        for line in one_under_another(address)
        if isinstance(line, Paragraph)
    )
    if theme.initials and document.initials:
        content += _boxes(document.initials, theme)
    return f"<w:ftr {NAMESPACES}>{content}</w:ftr>" if content else ""


def _boxes(initials: Iterable[Paragraph | Parallel], theme: Theme) -> str:
    """Return a box a party at the right, below what it is for."""
    across, down = map(twips, _BOX_MM)
    between = twips(_BETWEEN_MM)
    frame = borders("w:tcBorders", EVERY_SIDE)
    free = cell(between, paragraph(FOOTER))
    look = size(theme.small_pt * 3 / 4)
    names, boxes, widths = [], [], []
    for text in initials:
        lines = (
            paragraph(FOOTER, text_run(printed_words(side), look))
            for side in one_under_another((text,))
        )
        names += [free, cell(across, "".join(lines), edge="bottom")]
        boxes += [free, cell(across, paragraph(FOOTER), border=frame)]
        widths += [between, across]
    rows = [row(names), row(boxes, height=down)]
    return table(widths, rows, edge="right") + paragraph(GAP, properties=spacing(after=0))
