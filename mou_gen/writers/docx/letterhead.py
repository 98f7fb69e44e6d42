"""The kop: an emblem, alone or left of the names it belongs to.

The emblem is a picture, or a frame that says which picture is missing.
"""

from __future__ import annotations

from dataclasses import dataclass

from mou_gen.document import Blank, Emblem, Field, Letterhead, Paragraph, Parallel, Role
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import below, borders, cell, paragraph, quoted, row, table, twips
from mou_gen.writers.docx.paragraphs import Paragraphs, Place
from mou_gen.writers.docx.styles import GAP

_EMU_PER_MM = 36_000
_BESIDE_MM = 4.0
_RULE = 20
"""Thickness of the rule, in eighths of a point."""
_FRAME_MM = 40.0
"""Width of the frame of a missing emblem that stands alone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the package."""

    relation: str
    """Id of the relationship that leads to it."""
    ratio: float
    """Its height divided by its width."""


def write_letterhead(
    letterhead: Letterhead, theme: Theme, paragraphs: Paragraphs, picture: Picture | None
) -> str:
    """Return *letterhead*, which begins the text; *picture* is that of its emblem, if it has one."""
    emblem = letterhead.emblems[0]
    width = twips(theme.page_width_mm - theme.left_mm - theme.right_mm)
    if not letterhead.lines:
        inset = (width - twips(_FRAME_MM)) // 2
        return _emblem(emblem, paragraphs, picture, inset, below(theme.article_gap_pt))
    left = twips(emblem.width_mm + _BESIDE_MM)
    beside = _emblem(emblem, paragraphs, picture, twips(_BESIDE_MM) // 2)
    cells = (
        cell(left, beside, middle=True),
        cell(width - left, _lines(letterhead, paragraphs), middle=True),
    )
    ruled = table(
        [left, width - left],
        [row(cells, whole=True)],
        padding=(0, 0, twips(1), 0),
        border=borders("w:tblBorders", ("bottom",), _RULE),
    )
    # Permendagri 1/2023, article 34(2)a: the text begins two lines below.
    after = round(2 * 20 * theme.size_pt)
    gap = f'<w:spacing w:after="{after}" w:line="20" w:lineRule="exact"/>'
    return ruled + paragraph(GAP, properties=gap)


def _lines(letterhead: Letterhead, paragraphs: Paragraphs) -> str:
    return "".join(
        paragraphs.side(side, Place(style=_style(side, n == 0)))
        for n, line in enumerate(letterhead.lines)
        for side in (line.sides if isinstance(line, Parallel) else (line,))
    )


def _style(line: Paragraph | Field, first: bool) -> str:
    if isinstance(line, Paragraph) and line.role is Role.TITLE:
        return "office"
    return "government" if first else "address"


def _emblem(
    emblem: Emblem, paragraphs: Paragraphs, picture: Picture | None, inset: int, gap: str = ""
) -> str:
    """Return the picture, or else a frame *inset* from both sides; *gap* is its spacing."""
    if isinstance(emblem.picture, Blank):
        content = paragraphs.inlines((emblem.picture,), "")
        frame = borders("w:pBdr", ("top", "left", "bottom", "right"), 4, space=4)
        indent = f'<w:ind w:left="{inset}" w:right="{inset}"/>'
        return paragraphs.line(content, frame + gap + indent, "frame")
    assert picture is not None
    return paragraphs.line(_drawing(emblem, picture), f'{gap}<w:jc w:val="center"/>')


def _drawing(emblem: Emblem, picture: Picture) -> str:
    across = round(emblem.width_mm * _EMU_PER_MM)
    down = round(across * picture.ratio)
    extent = f'cx="{across}" cy="{down}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {extent}/><wp:docPr id="1" name="Lambang" descr={quoted(emblem.alt)}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{picture.relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
